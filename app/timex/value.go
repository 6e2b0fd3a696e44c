package timex

import "strings"

// value is a TIMEX3 value taken apart. A field that the value leaves open is -1.
type value struct {
	year    int // with span years from it on: 10 for a decade, 100 for a century
	span    int
	month   int
	day     int
	week    int
	weekday int
	weekend bool
	quarter int
	half    int
	fiscal  bool   // a business year: it can begin at any time of the year before
	season  string // SP, SU, FA or WI
	part    string // MO, MI, AF, EV, NI or DT
	hour    int    // 0 to 24
	minute  int
	second  int
}

// parseValue takes a value of type DATE or TIME apart. It fails for durations,
// references such as PRESENT_REF and anything else that names no calendar time.
func parseValue(s string) (value, bool) {
	v := value{year: -1, span: 1, month: -1, day: -1, week: -1, weekday: -1, quarter: -1, half: -1, hour: -1, minute: -1, second: -1}
	s, v.fiscal = strings.CutPrefix(s, "FY")
	date, clock, timed := strings.Cut(s, "T")
	if timed && !v.time(clock) {
		return v, false
	}
	year, rest, more := strings.Cut(date, "-")
	if !v.years(year) {
		return v, false
	}
	if !more {
		return v, true
	}
	first, second, more := strings.Cut(rest, "-")
	return v, v.period(first) && (!more || v.within(second))
}

func (v *value) years(s string) bool {
	if len(s) < 2 || len(s) > 4 {
		return false
	}
	known := strings.TrimRight(s, "X")
	v.span = 1
	for i := len(known); i < 4; i++ {
		v.span *= 10
	}
	if known == "" {
		v.span = 1
		return len(s) == 4
	}
	n, ok := digits(known)
	if !ok || len(known) < 2 {
		return false
	}
	v.year = n * v.span
	return true
}

func (v *value) period(s string) bool {
	ok := true
	switch {
	case s == "XX" || s == "WXX" || s == "QX" || s == "HX":
	case s == "SP" || s == "SU" || s == "FA" || s == "WI":
		v.season = s
	case len(s) == 2 && s[0] == 'Q':
		v.quarter, ok = digits(s[1:])
		ok = ok && v.quarter >= 1 && v.quarter <= 4
	case len(s) == 2 && s[0] == 'H':
		v.half, ok = digits(s[1:])
		ok = ok && v.half >= 1 && v.half <= 2
	case len(s) == 3 && s[0] == 'W':
		v.week, ok = digits(s[1:])
		ok = ok && v.week >= 1 && v.week <= 53
	case len(s) == 2:
		v.month, ok = digits(s)
		ok = ok && v.month >= 1 && v.month <= 12
	default:
		ok = false
	}
	return ok
}

func (v *value) within(s string) bool {
	ok := true
	switch {
	case s == "XX" || s == "X":
	case s == "WE":
		v.weekend = true
	case len(s) == 1:
		v.weekday, ok = digits(s)
		ok = ok && v.weekday >= 1 && v.weekday <= 7
	case len(s) == 2:
		v.day, ok = digits(s)
		ok = ok && v.day >= 1 && v.day <= 31
	default:
		ok = false
	}
	return ok
}

func (v *value) time(s string) bool {
	switch s {
	case "MO", "MI", "AF", "EV", "NI", "DT":
		v.part = s
		return true
	}
	f := strings.Split(s, ":")
	if len(f) > 3 {
		return false
	}
	for i, field := range []*int{&v.hour, &v.minute, &v.second} {
		if i >= len(f) {
			break
		}
		if f[i] == "XX" {
			continue
		}
		n, ok := digits(f[i])
		if !ok || len(f[i]) > 2 || n > [...]int{24, 59, 60}[i] {
			return false
		}
		*field = n
	}
	return true
}

// days returns the first and last day that the value can mean. It fails where
// the year is open.
func (v value) days() (first, last Day, ok bool) {
	if v.year < 0 {
		return 0, 0, false
	}
	y, m, n := v.year, 1, 12 // the months: n of them from month m of year y on
	switch {
	case v.week > 0:
		first = weekStart(y, v.week)
		switch {
		case v.weekend:
			return first + 5, first + 6, true
		case v.weekday > 0:
			return first + Day(v.weekday-1), first + Day(v.weekday-1), true
		}
		return first, first + 6, true
	case v.month > 0 && v.day > 0:
		d := NewDay(y, v.month, min(v.day, monthDays(y, v.month)))
		return d, d, true
	case v.month > 0:
		m, n = v.month, 1
	case v.quarter > 0:
		m, n = 3*v.quarter-2, 3
	case v.half > 0:
		m, n = 6*v.half-5, 6
	case v.season != "":
		// Both the meteorological and the astronomical season; the winter of a
		// year is the one that ends in it or the one that begins in it.
		s := seasonMonths[v.season]
		m, n = s.first, s.months
	case v.fiscal:
		m, n = -11, 24
	default:
		n = 12 * v.span
	}
	return NewDay(y, m, 1), NewDay(y, m+n, 1) - 1, true
}

// seasonMonths gives the months in which a season can lie. Month 0 is the
// December before.
var seasonMonths = map[string]struct{ first, months int }{
	"SP": {3, 4},
	"SU": {6, 4},
	"FA": {9, 4},
	"WI": {0, 16},
}

// partHours gives the hours of the day, from 0 to 30, in which a part of the
// day can lie. They overlap: nobody agrees where evening ends and night begins.
var partHours = map[string]struct{ from, to int }{
	"MO": {0, 13},
	"MI": {11, 14},
	"AF": {11, 19},
	"EV": {16, 25},
	"NI": {17, 30},
	"DT": {5, 21},
}

// minutes returns the first and last minute of the day that the value can
// mean, from 0 to 30 hours.
func (v value) minutes() (first, last int) {
	switch {
	case v.part != "":
		p := partHours[v.part]
		return 60 * p.from, 60*p.to - 1
	case v.hour >= 0 && v.minute > 0:
		return 60*v.hour + v.minute, 60*v.hour + v.minute
	case v.hour >= 0:
		// "8 p.m." is often a rounded 8:10.
		return 60*v.hour - 15, 60*v.hour + 15
	}
	return 0, 24*60 - 1
}

// Range returns the first and last day that a TIMEX3 value of type DATE or TIME
// can mean: the whole month of "2020-07", the whole decade of "196X". It fails
// for values that are not anchored in the calendar ("P3D", "PRESENT_REF",
// "XXXX-WXX-5").
func Range(val string) (first, last Day, ok bool) {
	v, ok := parseValue(val)
	if !ok {
		return 0, 0, false
	}
	return v.days()
}
