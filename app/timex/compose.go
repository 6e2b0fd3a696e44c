package timex

import "math"

// smaller gives the units that can follow a unit in a length of two parts, with
// how many of each make up the larger one.
var smaller = map[int]map[int]float64{
	'Y': {'M': 12, 'W': 52, 'D': 366},
	'M': {'W': 5, 'D': 31},
	'W': {'D': 7},
	'D': {'h': 24, 'm': 1440},
	'h': {'m': 60, 's': 3600},
	'm': {'s': 60},
}

// compose adds the second part of "an hour and 20 minutes" to a length and takes
// its words into the match.
func (r *resolver) compose(value string, m *match) string {
	after := m.unit
	for parts := smaller[after]; parts != nil && !m.vague && m.num == math.Trunc(m.num) && value[len(value)-1] == letter(after); parts = smaller[after] {
		i := m.next
		if r.isMark(i, ",") {
			i++
		}
		if r.isWord(i, "and") {
			i++
		}
		part := blank
		next := 0
		if i < len(r.atoms) {
			next = readNumber(r, i, &part)
		}
		if next == 0 || next >= len(r.atoms) || part.num != math.Trunc(part.num) || part.num < 1 {
			return value
		}
		end := readUnits(r, next, &part)
		if end == 0 && part.num == 1 {
			end = readUnit(r, next, &part)
		}
		if end == 0 || part.num >= parts[part.unit] || r.isAge(end) {
			return value
		}
		code, _, clock := unitCode(part.unit)
		if _, _, before := unitCode(after); clock && !before {
			value += "T"
		}
		value += number(part.num) + code
		m.next, after = end, part.unit
	}
	return value
}

// letter returns the letter that ends a length in the given unit.
func letter(unit int) byte {
	code, _, _ := unitCode(unit)
	return code[len(code)-1]
}
