package numeral

import "math"

// tail reads what can follow a cardinal: a denominator ("two thirds"), an
// ordinal's last word ("one hundred twenty fifth"), a fraction ("and a half",
// "and two thirds"), decimals in words ("point five"), "over" with a
// denominator. The scale last is that of the number's last scale word.
func tail(atoms []Atom, i int, n Number, last float64) (Number, int) {
	at := join(atoms, i)
	if y, end := powerOf(atoms, i, n.Value); end > i {
		n.Value = y
		return n, end
	}
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
		if n.Scaled {
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
		// "1 over 20" is a fraction, "ten over the limit" none; "140 over 90" is a
		// blood pressure, so that other numerators are read only where nothing
		// stands around them.
		if d, end := Parse(atoms, at+1); end > at+1 && d.Value > 1 && !d.Ordinal && !d.Fraction && !n.Article &&
			(n.Value == 1 || n.Value > 0 && alone(atoms, i, end)) {
			n.Value, n.Fraction = n.Value/d.Value, true
			return n, end
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

// alone reports whether a formula whose first number ends at atom i, and which
// ends at atom end, is all that its paragraph says.
func alone(atoms []Atom, i, end int) bool {
	return (end == len(atoms) || atoms[end].Kind == Break) && (i < 2 || atoms[i-2].Kind == Break)
}

// decimals reads the digits behind "point".
func decimals(atoms []Atom, i, at int, n Number) (Number, int) {
	f, unit, end := 0.0, 1.0, at
	for end < len(atoms) && atoms[end].Kind == Word {
		w := words[atoms[end].Text]
		if atoms[end].Text == "oh" || atoms[end].Text == "nought" { // "six point oh two"
			w = words["zero"]
		}
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
	return scaled(atoms, end, n)
}
