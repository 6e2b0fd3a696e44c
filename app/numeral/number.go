package numeral

import (
	"math"
	"strconv"
)

// Number is a number as it is written.
type Number struct {
	Value    float64
	Ordinal  bool // "third", "21st"
	Fraction bool // has a part written as a fraction: "half", "two and a half", "4/5"
	Digits   bool // begins with digits
	Scaled   bool // has a scale or dozen: "hundred", "thousand", "2bn"
	Article  bool // begins with "a" or with a bare scale: "a hundred", "hundred thousand"
}

// Begins reports whether a word can begin a number.
func Begins(w string) bool {
	if w == "a" || w == "an" {
		return true
	}
	_, ok := words[w]
	return ok
}

// Parse reads the longest number that begins at atom i and returns the index of
// the first atom after it; i itself where there is no number. It does not read
// signs, and it does not tell a count from a year or a flight's number.
func Parse(atoms []Atom, i int) (Number, int) {
	if i >= len(atoms) {
		return Number{}, i
	}
	switch a := &atoms[i]; a.Kind {
	case Digits:
		return parseDigits(atoms, i)
	case Word:
		return parseWords(atoms, i)
	case Mark:
		if v, ok := vulgar[a.Text]; ok {
			return scaleFraction(atoms, i+1, Number{Value: v, Fraction: true})
		}
		// ".08"
		if a.Text == "." && i+1 < len(atoms) && (a.Spaced || i == 0 || atoms[i-1].Kind == Mark) &&
			atoms[i+1].Kind == Digits && !atoms[i+1].Spaced {
			if v, err := strconv.ParseFloat("."+atoms[i+1].Text, 64); err == nil {
				return Number{Value: v, Digits: true}, i + 2
			}
		}
	}
	return Number{}, i
}

// parseDigits reads a number that begins with digits.
func parseDigits(atoms []Atom, i int) (Number, int) {
	v, err := strconv.ParseFloat(atoms[i].Text, 64)
	if err != nil {
		return Number{}, i
	}
	n := Number{Value: v, Digits: true}
	next := i + 1
	if next == len(atoms) {
		return n, next
	}
	if f, ok := vulgar[atoms[next].Text]; ok {
		n.Value, n.Fraction = v+f, true
		return scaled(atoms, next+1, n)
	}
	if x, end := power(atoms, next); end > next {
		n.Value = v * x
		return n, end
	}
	if x, end := raised(atoms, next); end > next {
		if y := math.Pow(v, x); !math.IsInf(y, 0) && !math.IsNaN(y) {
			n.Value = y
			return n, end
		}
	}
	if f, end := slashed(atoms, i); end > i {
		return scaleFraction(atoms, end, Number{Value: f, Digits: true, Fraction: true})
	}
	if f, end := slashed(atoms, next); end > next && atoms[next].Spaced && v == math.Trunc(v) && f < 1 {
		n.Value, n.Fraction = v+f, true
		return scaled(atoms, end, n)
	}
	if a := &atoms[next]; a.Kind == Word && !a.Spaced {
		switch a.Text {
		case "st", "nd", "rd", "th":
			if a.Text == "st" && math.Mod(v, 10) != 1 {
				break // "8st 4lb"
			}
			n.Ordinal = true
			return n, next + 1
		case "e": // 4e14, 4e+14
			if x, end := exponent(atoms, i, next+1); end > i {
				n.Value = x
				return n, end
			}
		}
		if a.Text == "k" && a.Upper && v >= 100 && v != math.Trunc(v) {
			return n, next // "573.15K" is a temperature
		}
		if s, ok := suffixes[a.Text]; ok && (a.Upper || !s.upper || a.Text != "m" && a.Text != "g" && i > 0 && money(&atoms[i-1])) {
			n.Value, n.Scaled = v*s.scale, true
			return n, next + 1
		}
	}
	return scaled(atoms, next, n)
}

// money reports whether an atom is a currency's sign.
func money(a *Atom) bool {
	switch a.Text {
	case "$", "£", "€", "¥", "₹":
		return true
	}
	return false
}

// power reads the power of ten behind a number: "×10^3", "×10−5".
func power(atoms []Atom, i int) (float64, int) {
	if i+2 >= len(atoms) || atoms[i].Text != "×" && atoms[i].Text != "*" && atoms[i].Text != "x" || atoms[i+1].Text != "10" {
		return 0, i
	}
	at, sign := i+2, 1
	if atoms[at].Text == "^" {
		at++
	}
	if at < len(atoms) && (atoms[at].Text == "-" || atoms[at].Text == "−") {
		at, sign = at+1, -1
	}
	if at == i+2 || at >= len(atoms) || atoms[at].Kind != Digits || atoms[at].Spaced {
		return 0, i
	}
	e, err := strconv.Atoi(atoms[at].Text)
	if err != nil || e > 30 {
		return 0, i
	}
	return math.Pow10(sign * e), at + 1
}

// raised reads the exponent behind a number, without space: "^23", "^-1".
func raised(atoms []Atom, i int) (float64, int) {
	if atoms[i].Text != "^" || atoms[i].Spaced {
		return 0, i
	}
	return signed(atoms, i+1)
}

// signed reads digits with their sign, without space before or between.
func signed(atoms []Atom, i int) (float64, int) {
	at, sign := i, 1.0
	if at < len(atoms) && !atoms[at].Spaced && (atoms[at].Text == "+" || atoms[at].Text == "-" || atoms[at].Text == "−") {
		if atoms[at].Text != "+" {
			sign = -1
		}
		at++
	}
	if at >= len(atoms) || atoms[at].Kind != Digits || atoms[at].Spaced {
		return 0, i
	}
	x, err := strconv.ParseFloat(atoms[at].Text, 64)
	if err != nil {
		return 0, i
	}
	return sign * x, at + 1
}

// exponent reads the number at atom i with the exponent at atom at behind its e.
func exponent(atoms []Atom, i, at int) (float64, int) {
	e, end := signed(atoms, at)
	if end == at || e != math.Trunc(e) {
		return 0, i
	}
	v, err := strconv.ParseFloat(atoms[i].Text+"e"+strconv.Itoa(int(e)), 64)
	if err != nil {
		return 0, i
	}
	return v, end
}

// slashed reads "4/5". Other pairs of numbers with a slash are dates and names
// ("9/11", "24/7"): the denominator has to be a usual one.
func slashed(atoms []Atom, i int) (float64, int) {
	if i+2 >= len(atoms) || atoms[i].Kind != Digits || atoms[i+1].Text != "/" || atoms[i+2].Kind != Digits ||
		atoms[i+1].Spaced || atoms[i+2].Spaced || i+3 < len(atoms) && atoms[i+3].Text == "/" ||
		i > 0 && atoms[i-1].Text == "/" {
		return 0, i
	}
	a, err1 := strconv.Atoi(atoms[i].Text)
	b, err2 := strconv.Atoi(atoms[i+2].Text)
	if err1 != nil || err2 != nil || a < 1 || a >= b {
		return 0, i
	}
	switch b {
	case 2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100:
		return float64(a) / float64(b), i + 3
	}
	return 0, i
}

// scaled reads the scale words behind a number in digits, and what follows
// them: "2 million", "3 hundred and 21", "2 1/2 billion".
func scaled(atoms []Atom, i int, n Number) (Number, int) {
	at := join(atoms, i)
	if at >= len(atoms) || atoms[at].Kind != Word {
		return tail(atoms, i, n, 1)
	}
	switch w := words[atoms[at].Text]; w.class {
	case hundredWord, scaleWord:
		r := reader{atoms: atoms, at: i, current: n.Value, have: true}
		v, end := r.cardinal()
		n.Value, n.Scaled = v, true
		return tail(atoms, end, n, r.last)
	case dozenWord:
		n.Value, n.Scaled = n.Value*w.value, true
		return n, at + 1
	}
	if s, ok := suffixes[atoms[at].Text]; ok && at == i &&
		(s.scale >= 1e6 && len(atoms[at].Text) > 1 || atoms[at].Text == "m" && atoms[at].Upper || atoms[at].Text == "k" && !atoms[at].Upper ||
			atoms[at].Upper && len(atoms[at].Text) == 1 && (at+1 == len(atoms) || atoms[at+1].Kind == Break || atoms[at+1].Kind == Mark && (at+2 == len(atoms) || atoms[at+2].Kind == Break))) {
		n.Value, n.Scaled = n.Value*s.scale, true
		return n, at + 1
	}
	return tail(atoms, i, n, 1)
}

// parseWords reads a number that begins with a word.
func parseWords(atoms []Atom, i int) (Number, int) {
	n := Number{}
	at := i
	if m, end := couple(atoms, i); end > i {
		return m, end
	}
	switch atoms[i].Text {
	case "hundreds", "thousands", "millions", "billions", "trillions", "lakhs", "crores", "dozens":
		return n, i
	case "a", "an":
		at = i + 1
		if at == len(atoms) || atoms[at].Kind != Word {
			return n, i
		}
		w := words[atoms[at].Text]
		switch w.class {
		case hundredWord, scaleWord, dozenWord, dividerWord:
		case ordinalWord:
			// "a third of", "a hundredth"; "a third man" is an ordinal.
			if w.value < 100 && at+1 < len(atoms) && atoms[at+1].Kind == Word && atoms[at+1].Text != "of" || w.value == 2 || w.value == 1 {
				return n, i
			}
			return scaleFraction(atoms, at+1, Number{Value: 1 / w.value, Fraction: true, Article: true})
		default:
			return n, i
		}
		n.Article = true
	}
	w := words[atoms[at].Text]
	switch w.class {
	case dividerWord:
		return parseDivider(atoms, at, n)
	case dozenWord:
		n.Value, n.Scaled = w.value, true
		return n, at + 1
	case ordinalWord:
		n.Value, n.Ordinal = w.value, true
		return n, at + 1
	case hundredWord, scaleWord:
		n.Article = true
	case 0:
		return n, i
	}
	r := reader{atoms: atoms, at: at}
	v, end := r.cardinal()
	if end == at {
		return n, i
	}
	n.Value, n.Scaled = v, r.scale
	return tail(atoms, end, n, r.last)
}

// couple reads "a couple hundred", "a couple of dozen".
func couple(atoms []Atom, i int) (Number, int) {
	if atoms[i].Text != "a" || i+2 >= len(atoms) || atoms[i+1].Text != "couple" {
		return Number{}, i
	}
	at := i + 2
	if atoms[at].Text == "of" && at+1 < len(atoms) {
		at++
	}
	switch w := words[atoms[at].Text]; w.class {
	case hundredWord, scaleWord, dozenWord:
		return Number{Value: 2 * w.value, Scaled: true, Article: true}, at + 1
	}
	return Number{}, i
}

// parseDivider reads a fraction without a numerator: "half", "a quarter of".
// Plurals need a numerator.
func parseDivider(atoms []Atom, at int, n Number) (Number, int) {
	w := atoms[at].Text
	if w != "half" && w != "quarter" {
		return n, at
	}
	n.Value, n.Fraction = 1/words[w].value, true
	m, end := scaleFraction(atoms, at+1, n)
	if w == "half" && end == at+1 {
		// "half a dozen", "half-dozen"
		k := join(atoms, at+1)
		if k < len(atoms) && atoms[k].Text == "a" {
			k++
		}
		if k < len(atoms) && words[atoms[k].Text].class == dozenWord {
			m.Value, m.Scaled, m.Fraction = 6, true, false
			return m, k + 1
		}
	}
	return m, end
}

// scaleFraction multiplies a fraction by a scale behind it: "half a million",
// "two thirds of a million", "quarter million".
func scaleFraction(atoms []Atom, i int, n Number) (Number, int) {
	at := join(atoms, i)
	if at < len(atoms) && atoms[at].Text == "of" {
		at++
	}
	if at < len(atoms) && atoms[at].Text == "a" {
		at++
	}
	if at < len(atoms) && atoms[at].Kind == Word {
		if w := words[atoms[at].Text]; w.class == scaleWord || w.class == hundredWord {
			n.Value, n.Scaled = n.Value*w.value, true
			return n, at + 1
		}
	}
	return n, i
}

// tail reads what can follow a cardinal: a denominator ("two thirds"), an
// ordinal's last word ("one hundred twenty fifth"), a fraction ("and a half",
// "and two thirds"), decimals in words ("point five"), "over" with a
// denominator. The scale last is that of the number's last scale word.
func tail(atoms []Atom, i int, n Number, last float64) (Number, int) {
	at := join(atoms, i)
	if f, end := slashed(atoms, i); end > i && atoms[i].Spaced && !n.Digits && !n.Scaled && n.Value < 100 { // "two 1/2"
		n.Value, n.Fraction = n.Value+f, true
		return scaled(atoms, end, n)
	}
	if at >= len(atoms) || atoms[at].Kind != Word {
		return n, i
	}
	if d, end := denominator(atoms, at, n.Value == 1 && !n.Article); end > at && n.Value == math.Trunc(n.Value) &&
		(!n.Digits || n.Scaled || n.Value < d && d < 100) {
		n.Value, n.Fraction = n.Value/d, true
		return scaleFraction(atoms, end, n)
	}
	switch w := words[atoms[at].Text]; w.class {
	case ordinalWord:
		return ordinal(atoms, i, at, n, w.value)
	case dozenWord:
		rest := n.Value // "three hundred and two dozens" are 300 and 24
		if n.Scaled && !n.Digits {
			rest = math.Mod(n.Value, 100)
		}
		if rest == 0 {
			rest = n.Value
		}
		n.Value, n.Scaled = n.Value-rest+rest*w.value, true
		return n, at + 1
	}
	switch atoms[at].Text {
	case "and":
		return andFraction(atoms, i, at+1, n, last)
	case "point":
		return decimals(atoms, i, at+1, n)
	case "over":
		// "1 over 20" is a fraction, "ten over the limit" none.
		if n.Value == 1 && !n.Article {
			if d, end := Parse(atoms, at+1); end > at+1 && d.Value > 1 && !d.Ordinal && !d.Fraction {
				n.Value, n.Fraction = 1/d.Value, true
				return n, end
			}
		}
	}
	return n, i
}

// ordinal reads the ordinal at atom at behind a cardinal that ends before i.
func ordinal(atoms []Atom, i, at int, n Number, v float64) (Number, int) {
	switch {
	case n.Digits && !n.Scaled:
		return n, i
	case v >= 100: // "two hundredth"
		if n.Value < v {
			n.Value, n.Ordinal = n.Value*v, true
			return n, at + 1
		}
	case math.Mod(n.Value, 100) == 0 || v < 10 && math.Mod(n.Value, 10) == 0 && math.Mod(n.Value, 100) >= 20:
		n.Value, n.Ordinal = n.Value+v, true
		return n, at + 1
	}
	return n, i
}

// andFraction reads "a half", "one fourth" or "two thirds" behind "and", with
// the scale behind it: "two and a half million".
func andFraction(atoms []Atom, i, at int, n Number, last float64) (Number, int) {
	// "one hundred and first"
	if n.Scaled && !n.Digits && at < len(atoms) && math.Mod(n.Value, 100) == 0 && !(at+1 < len(atoms) && atoms[at+1].Text == "of") {
		if w := words[atoms[at].Text]; w.class == ordinalWord && w.value < 100 {
			n.Value, n.Ordinal = n.Value+w.value, true
			return n, at + 1
		}
	}
	f, end := fraction(atoms, at)
	if end == at || n.Fraction || end < len(atoms) && atoms[end].Text == "of" {
		return n, i // "ten and a third of the others"
	}
	n.Fraction = true
	if c := end; c < len(atoms) && (words[atoms[c].Text].class == scaleWord || words[atoms[c].Text].class == dozenWord) {
		n.Value, n.Scaled = (n.Value+f)*words[atoms[end].Text].value, true
		return n, end + 1
	}
	// "one million and a half" means half a million more.
	if atoms[at].Text == "a" && last >= 1e6 {
		f *= last
	}
	n.Value += f
	return n, end
}

// fraction reads a fraction under one with its numerator: "a half", "one
// fourth", "fifty-four hundredths".
func fraction(atoms []Atom, at int) (float64, int) {
	if at >= len(atoms) {
		return 0, at
	}
	if f, end := slashed(atoms, at); end > at {
		return f, end // "4 and 1/2"
	}
	if atoms[at].Text == "half" { // "two and half million", not "two and half the crew"
		if at+1 < len(atoms) {
			switch atoms[at+1].Text {
			case "a", "an", "the", "of", "its", "his", "her", "their", "-":
				return 0, at
			}
		}
		return 0.5, at + 1
	}
	numerator, i := 1.0, at+1
	if atoms[at].Text != "a" {
		r := reader{atoms: atoms, at: at}
		numerator, i = r.cardinal()
		if i == at || r.scale {
			return 0, at
		}
	}
	d, end := denominator(atoms, join(atoms, i), numerator == 1)
	if d <= numerator {
		return 0, at
	}
	return numerator / d, end
}

// denominator reads what a numerator is divided by; the singular of an ordinal
// only behind one.
func denominator(atoms []Atom, at int, one bool) (float64, int) {
	if at >= len(atoms) || atoms[at].Kind != Word {
		return 0, at
	}
	text := atoms[at].Text
	switch w := words[text]; w.class {
	case dividerWord:
		if one || text != "half" && text != "quarter" {
			return w.value, at + 1
		}
	case ordinalWord:
		if one && w.value > 2 {
			return w.value, at + 1
		}
	case tensWord: // "one twenty-fifth"
		k := join(atoms, at+1)
		if one && k < len(atoms) && words[atoms[k].Text].class == ordinalWord && words[atoms[k].Text].value < 10 {
			return w.value + words[atoms[k].Text].value, k + 1
		}
	}
	return 0, at
}

// decimals reads the digits behind "point".
func decimals(atoms []Atom, i, at int, n Number) (Number, int) {
	f, unit, end := 0.0, 1.0, at
	for end < len(atoms) && atoms[end].Kind == Word {
		w := words[atoms[end].Text]
		switch w.class {
		case unitWord:
			unit /= 10
			if w.value > 9 {
				unit /= 10
			}
			f += w.value * unit
			end++
		case tensWord:
			unit /= 100
			v := w.value
			end++
			if k := join(atoms, end); k < len(atoms) && words[atoms[k].Text].class == unitWord && words[atoms[k].Text].value < 10 {
				v += words[atoms[k].Text].value
				end = k + 1
			}
			f += v * unit
		default:
			if end == at {
				return n, i
			}
			n.Value += f
			return scaled(atoms, end, n)
		}
	}
	if end == at {
		return n, i
	}
	n.Value += f
	return n, end
}

// join steps over a hyphen between two words of a number.
func join(atoms []Atom, i int) int {
	if i < len(atoms) && atoms[i].Text == "-" {
		return i + 1
	}
	return i
}

// reader reads a cardinal in words, word by word.
type reader struct {
	atoms   []Atom
	at      int
	total   float64 // what stands before the last scale
	current float64 // what has been read since
	have    bool    // current has been read
	scale   bool
	last    float64 // the last scale
}

func (r *reader) cardinal() (float64, int) {
	limit := math.Inf(1)
	r.last = 1
	for {
		at := join(r.atoms, r.at)
		and := at < len(r.atoms) && r.atoms[at].Text == "and" && r.scale
		if and {
			at = join(r.atoms, at+1)
		}
		if at >= len(r.atoms) {
			break
		}
		// "two million and five hundred thousand", not "two million and five others".
		if and && r.last >= 1e6 {
			rest := reader{atoms: r.atoms, at: at}
			if v, end := rest.cardinal(); rest.scale && v < limit {
				return r.total + r.current + v, end
			}
			break
		}
		a := &r.atoms[at]
		if a.Kind == Digits {
			if v, end := r.scaledDigits(at, limit); end > at {
				return r.total + r.current + v, end
			}
			// "3 hundred and 21"
			v, err := strconv.ParseFloat(a.Text, 64)
			if !and || err != nil || v >= 100 || v != math.Trunc(v) || r.have && math.Mod(r.current, 100) != 0 ||
				at+1 < len(r.atoms) && (r.atoms[at+1].Text == "%" || r.atoms[at+1].Text == "/" || r.atoms[at+1].Text == ":") {
				break
			}
			r.current, r.at = r.current+v, at+1
			break
		}
		if a.Kind != Word {
			break
		}
		w := words[a.Text]
		switch {
		case w.class == unitWord && (!r.have || math.Mod(r.current, 100) == 0 && r.current > 0 ||
			w.value < 10 && w.value > 0 && math.Mod(r.current, 100) >= 20 && math.Mod(r.current, 10) == 0):
			r.current += w.value
		case w.class == tensWord && (!r.have || math.Mod(r.current, 100) == 0 && r.current > 0):
			r.current += w.value
		case w.class == hundredWord && !and && (!r.have || r.current < 100 || !r.scale):
			if !r.have {
				r.current = 1
			}
			r.current *= 100
			r.scale, r.last = true, 100
		case w.class == scaleWord && !and && (w.value < limit) && (r.have || r.total == 0):
			if !r.have {
				r.current = 1
			}
			r.total += r.current * w.value
			r.current, r.have, r.scale, r.last, limit = 0, false, true, w.value, w.value
			r.at = at + 1
			continue
		case w.class == scaleWord && !and && !r.have && r.last == 1e3 && w.value >= 1e6: // "two thousand million"
			r.total *= w.value
			r.last, limit = w.value, w.value
			r.at = at + 1
			continue
		default:
			return r.total + r.current, r.at
		}
		r.have = true
		r.at = at + 1
	}
	return r.total + r.current, r.at
}

// scaledDigits reads "300 million" behind a larger scale: "2 billion 300 million".
func (r *reader) scaledDigits(at int, limit float64) (float64, int) {
	if r.have || r.last < 1e3 || at+1 >= len(r.atoms) {
		return 0, at
	}
	w := words[r.atoms[at+1].Text]
	v, err := strconv.ParseFloat(r.atoms[at].Text, 64)
	if err != nil || v >= 1000 || w.class != scaleWord && w.class != hundredWord || w.value >= limit {
		return 0, at
	}
	rest := reader{atoms: r.atoms, at: at + 1, current: v, have: true}
	return rest.cardinal()
}
