package numeral

import (
	"math"
	"strconv"
)

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
