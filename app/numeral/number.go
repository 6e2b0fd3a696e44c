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
	if f, end := slashed(atoms, next+1); end > next+1 && atoms[next].Text == "-" && !atoms[next].Spaced && !atoms[next+1].Spaced && v == math.Trunc(v) && v > 0 { // "3-1/2"
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
		if a.Text == "b" && !a.Upper && v != math.Trunc(v) { // "1.4b"; "2b" is a name
			n.Value, n.Scaled = v*1e9, true
			return n, next + 1
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
			if w.value < 100 && at+1 < len(atoms) && atoms[at+1].Kind == Word && atoms[at+1].Text != "of" && !byPart(atoms, i, at+1) || w.value == 2 || w.value == 1 {
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

// join steps over a hyphen between two words of a number.
func join(atoms []Atom, i int) int {
	if i < len(atoms) && atoms[i].Text == "-" {
		return i + 1
	}
	return i
}
