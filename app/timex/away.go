package timex

import (
	"math"
	"strings"
)

func longAgo(r *resolver, m *match) (kind, value string) {
	return "DATE", "PAST_REF"
}

// away resolves a point that lies a length before or after another: "ago" and
// "from now" count from the day of writing, "earlier" and "later" from the
// date that was mentioned last.
func away(r *resolver, m *match) (kind, value string) {
	n := m.num
	if n < 0 {
		n = 1
		if r.isWord(m.first, "half") {
			n = 0.5
		}
	}
	from, sign := r.dct, -1.0
	anchored := m.word == "later" || m.word == "earlier"
	switch m.word {
	case "tomorrow":
		from, sign = r.dct+1, 1
	case "later":
		from, sign = r.anchor, 1
	case "earlier":
		from = r.anchor
	case "hence", "now", "today":
		sign = 1
	}
	if r.isWord(m.first-1, "than") {
		if kind, v := duration(n, m.unit); !r.dated {
			return kind, v
		}
	}
	if !r.dated {
		return "DATE", map[bool]string{true: "FUTURE_REF", false: "PAST_REF"}[sign > 0]
	}
	code, factor, clock := unitCode(m.unit)
	n *= factor * sign
	if n != math.Trunc(n) && code == "Y" {
		n, code = n*12, "M"
	}
	if n != math.Trunc(n) || math.Abs(n) > 1e5 {
		return duration(math.Abs(n), m.unit)
	}
	if clock {
		return duration(math.Abs(n), m.unit)
	}
	unit := int(code[0])
	if strings.HasPrefix(code, "WE") {
		unit = 'K'
	}
	if code == "Y" && n == -1 && r.quarter > 0 {
		return "DATE", quarterValue(r.quarterYear-1, r.quarter)
	}
	if unit == 'Y' {
		y, _, _ := from.Date()
		return "DATE", year4(y + int(n))
	}
	if anchored {
		return r.fromAnchor(unit, int(n))
	}
	return r.shifted(from, unit, int(n))
}

// awayAndHalf resolves "a year and a half ago".
func awayAndHalf(r *resolver, m *match) (kind, value string) {
	m.num = max(m.num, 1) + 0.5
	return away(r, m)
}

// laterUnits reads "hours later": an open length after what was mentioned.
func laterUnits(r *resolver, m *match) (kind, value string) {
	if r.entries[m.next-2].class&cPart != 0 {
		return "", ""
	}
	return duration(-1, m.unit)
}
