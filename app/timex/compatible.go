package timex

import (
	"math"
	"strconv"
	"strings"
)

// Compatible reports whether two TIMEX3 values can both be said of one thing:
// "2020-07" and "2020-07-14" can, so can "2020-07-14TNI" and
// "2020-07-15T01:30", and "P24M" and "P2Y". It is false only where it is sure;
// what cannot be compared is compatible. Values of type SET are not to be
// asked about: a habit contradicts no date.
func Compatible(a, b string) bool {
	if a == b {
		return true
	}
	if la, ua, ok := parseDuration(a); ok {
		lb, ub, ok := parseDuration(b)
		// A coarser unit is a rounded one.
		return !ok || math.Abs(la-lb) <= slack(la, ua, lb, ub)
	}
	va, oka := parseValue(a)
	vb, okb := parseValue(b)
	if !oka || !okb {
		return true
	}
	fa, za, oka := va.days()
	fb, zb, okb := vb.days()
	if !oka || !okb {
		return fits(va, vb)
	}
	ma, na := va.minutes()
	mb, nb := vb.minutes()
	const day = 24 * 60
	return int(fa)*day+ma <= int(zb)*day+nb && int(fb)*day+mb <= int(za)*day+na
}

// fits compares two values field by field where the year of one is open.
func fits(a, b value) bool {
	same := func(x, y int) bool { return x < 0 || y < 0 || x == y }
	a, b = a.complete(), b.complete()
	if !same(a.month, b.month) || !same(a.day, b.day) || !same(a.weekday, b.weekday) || !same(a.quarter, b.quarter) {
		return false
	}
	ma, na := a.minutes()
	mb, nb := b.minutes()
	return ma <= nb && mb <= na
}

// complete fills in the fields that follow from others.
func (v value) complete() value {
	if first, last, ok := v.days(); ok && first == last {
		_, v.month, v.day = first.Date()
		v.weekday = first.Weekday()
	}
	if v.month > 0 {
		v.quarter = (v.month + 2) / 3
	}
	return v
}

// durationUnits gives the days of each unit of a duration, by its letter.
var durationUnits = map[byte]float64{'E': 3652.5, 'C': 36525, 'Y': 365.25, 'Q': 91.3125, 'M': 30.4375, 'W': 7, 'D': 1}

// clockUnits gives the days of each unit of a duration after its T.
var clockUnits = map[byte]float64{'H': 1.0 / 24, 'M': 1.0 / 1440, 'S': 1.0 / 86400}

// parseDuration returns the length of a duration and of its smallest unit in
// days. It fails where the length is open ("PXY").
func parseDuration(s string) (length, unit float64, ok bool) {
	s, ok = strings.CutPrefix(s, "P")
	if !ok || s == "" {
		return 0, 0, false
	}
	units := durationUnits
	for s != "" {
		if s[0] == 'T' {
			units, s = clockUnits, s[1:]
			continue
		}
		n := 0
		for n < len(s) && (s[n] >= '0' && s[n] <= '9' || s[n] == '.') {
			n++
		}
		if n == 0 || n == len(s) {
			return 0, 0, false
		}
		x, err := strconv.ParseFloat(s[:n], 64)
		unit = units[s[n]]
		if err != nil || unit == 0 {
			return 0, 0, false
		}
		length += x * unit
		s = s[n+1:]
	}
	return length, unit, unit > 0
}

// slack returns by how many days two lengths may differ for the sake of
// rounding: half of the coarser unit where the units differ, nothing but the
// error of the arithmetic where they are the same.
func slack(a, ua, b, ub float64) float64 {
	const rounding = 1e-9
	if ua == ub {
		return rounding * max(a, b)
	}
	coarse := a
	if ub > ua {
		coarse = b
	}
	return max(ua, ub)/2 + rounding*coarse
}
