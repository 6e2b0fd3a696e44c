package numeral

import (
	"math"
	"strconv"
)

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

// andFraction reads "a half", "one fourth" or "two thirds" behind "and", with
// the scale behind it: "two and a half million".
func andFraction(atoms []Atom, i, at int, n Number, last float64) (Number, int) {
	at = join(atoms, at) // "two-and-a-half"
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
	if c := end; c < len(atoms) && n.Scaled && words[atoms[c].Text].class == scaleWord && words[atoms[c].Text].value <= last { // "one billion and a quarter million"
		n.Value += f * words[atoms[c].Text].value
		return n, end + 1
	}
	if c := end; c < len(atoms) && (words[atoms[c].Text].class == scaleWord || words[atoms[c].Text].class == dozenWord) {
		n.Value, n.Scaled = (n.Value+f)*words[atoms[end].Text].value, true
		return n, end + 1
	}
	// "one million and a half" means half a million more.
	if last >= 1e6 {
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
	if atoms[at].Text == "a" && atoms[max(at-1, 0)].Text == "-" {
		i = join(atoms, i)
	} else if atoms[at].Text != "a" {
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
		if one || text != "half" && text != "quarter" || text == "quarter" && hyphened(atoms, at) { // "three-quarter million"
			return w.value, at + 1
		}
	case ordinalWord:
		if one && w.value > 2 {
			return w.value, at + 1
		}
	case tensWord: // "one twenty-fifth", "five twenty-firsts"
		k := join(atoms, at+1)
		if k == len(atoms) {
			break
		}
		switch d := words[atoms[k].Text]; {
		case one && d.class == ordinalWord && d.value < 10, !one && d.class == dividerWord && d.value > 2 && d.value < 10 && atoms[k].Text != "quarters":
			return w.value + d.value, k + 1
		case !one && atoms[k].Text == "firsts":
			return w.value + 1, k + 1
		}
	case unitWord, hundredWord: // "one one hundred and twentieth"
		if one && at+1 < len(atoms) && (w.class == hundredWord || words[atoms[at+1].Text].class == hundredWord) {
			if d, end := Parse(atoms, at); d.Ordinal && d.Value > 100 {
				return d.Value, end
			}
		}
	}
	return 0, at
}

// hyphened reports whether a hyphen without spaces ties the atom to the one before it.
func hyphened(atoms []Atom, at int) bool {
	return at > 0 && atoms[at-1].Text == "-" && !atoms[at-1].Spaced && !atoms[at].Spaced
}

// byPart reports whether a fraction in words at atom at says how far something
// changed, where no "of" tells the whole: "fell by a fifth to", "rose a third in".
func byPart(atoms []Atom, i, at int) bool {
	if i == 0 {
		return false
	}
	switch atoms[i-1].Text {
	case "by", "fell", "rose", "up", "down", "fallen", "risen", "than", "nearly", "almost", "about", "around", "over":
	default:
		return false
	}
	switch atoms[at].Text {
	case "to", "in", "from", "on", "since", "over", "after", "last", "this", "compared", "when", "as", "during", "at", "and", "more", "less", "fewer",
		"by", "with", "across", "within", "while", "but", "year", "because", "between", "before", "higher", "lower":
		return true
	}
	return false
}
