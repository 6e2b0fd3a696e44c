package numeral

import (
	"math"
	"strconv"
)

// superscripts are the signs and digits of an exponent that is set high.
var superscripts = map[string]string{
	"⁻": "-", "⁺": "+", "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9",
}

// superscript reads an exponent that is set high, without space: "⁻⁸".
func superscript(atoms []Atom, at int) (e, end int) {
	text := ""
	for end = at; end < len(atoms) && !atoms[end].Spaced && superscripts[atoms[end].Text] != "" && end < at+4; end++ {
		text += superscripts[atoms[end].Text]
	}
	e, err := strconv.Atoi(text)
	if err != nil {
		return 0, at
	}
	return e, end
}

// power reads the power of ten behind a number: "×10^3", "×10−5", "×10⁸", "x 10**3".
func power(atoms []Atom, i int) (float64, int) {
	if i+2 >= len(atoms) || atoms[i+1].Text != "10" {
		return 0, i
	}
	switch atoms[i].Text {
	case "×", "*", "x", "·", "⋅":
	default:
		return 0, i
	}
	at, sign := i+2, 1
	if e, end := superscript(atoms, at); end > at && e > -30 && e < 30 {
		return math.Pow10(e), end
	}
	if atoms[at].Text == "^" {
		at++
	} else if atoms[at].Text == "*" && at+1 < len(atoms) && atoms[at+1].Text == "*" {
		at += 2
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

// powerOf reads "to the power of six" behind a number, and "times ten to the 23rd".
func powerOf(atoms []Atom, i int, v float64) (float64, int) {
	at, base, factor := i, v, 1.0
	if at+1 < len(atoms) && atoms[at].Text == "times" && (atoms[at+1].Text == "10" || atoms[at+1].Text == "ten") {
		at, base, factor = at+2, 10, v
	}
	if at+3 >= len(atoms) || atoms[at].Text != "to" || atoms[at+1].Text != "the" {
		return v, i
	}
	at += 2
	if of := atoms[at].Text == "power" && atoms[at+1].Text == "of"; of {
		at += 2
	} else if base != 10 || factor == 1 {
		return v, i
	}
	sign := 1.0
	if at < len(atoms) && (atoms[at].Text == "minus" || atoms[at].Text == "negative" || atoms[at].Text == "-" || atoms[at].Text == "−") {
		at, sign = at+1, -1
	}
	e, end := Parse(atoms, at)
	y := factor * math.Pow(base, sign*e.Value)
	if end == at || e.Fraction || e.Scaled || math.IsInf(y, 0) || math.IsNaN(y) {
		return v, i
	}
	if end < len(atoms) && atoms[end].Text == "power" { // "to the 23rd power"
		end++
	}
	return y, end
}

// raised reads the exponent behind a number, without space: "^23", "^-1".
func raised(atoms []Atom, i int) (float64, int) {
	if e, end := superscript(atoms, i); end > i && i > 0 && atoms[i-1].Text == "10" { // elsewhere it is a note's mark
		return float64(e), end
	}
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
