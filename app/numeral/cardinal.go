package numeral

import (
	"math"
	"strconv"
)

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
		if v, end := r.behindComma(at, limit); end > at {
			return r.total + r.current + v, end
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
			if !and || err != nil || hundreds(r.atoms, at+1) || v >= 100 || v != math.Trunc(v) || r.have && math.Mod(r.current, 100) != 0 ||
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
		if and && (w.class == unitWord || w.class == tensWord) {
			if f, end := fraction(r.atoms, at); end > at+1 && f < 1 { // "one hundred and three quarters"
				break
			}
		}
		if and && r.last == 100 && w.class == unitWord && hundreds(r.atoms, at+1) { // "two hundred and three hundred" are two numbers
			break
		}
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

// behindComma reads what a comma sets off within a number in words: "two million,
// three hundred thousand and five", not "two thousand, three hundred of them old".
func (r *reader) behindComma(at int, limit float64) (float64, int) {
	if r.have || r.last < 1e3 || r.atoms[at].Text != "," || at+1 >= len(r.atoms) || r.atoms[at+1].Kind != Word {
		return 0, at
	}
	rest := reader{atoms: r.atoms, at: at + 1}
	v, end := rest.cardinal()
	if !rest.scale || v >= limit || end < len(r.atoms) && (r.atoms[end].Text == "of" || r.atoms[end].Text == "more") {
		return 0, at
	}
	return v, end
}

// hundreds reports whether the atom is "hundred", behind a hyphen or not, in a
// number that has hundreds already.
func hundreds(atoms []Atom, i int) bool {
	i = join(atoms, i)
	return i < len(atoms) && words[atoms[i].Text].class == hundredWord
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
