package timex

import "crossread/app/numeral"

// rangeRules read two ends that share a month or a century. Each end is an
// expression of its own: the value function adds the first and leaves the
// second to the match.
var rangeRules = []rule{
	{"MONTH UNTIL -|–|to|through|and|or DOM", daysOfMonth},
	{"MONTH UNTIL -|–|to|through|and|or DOM ,? YEAR", daysOfMonth},
	{"UNTIL -|–|to|through|and|or DOM MONTH", daysBeforeMonth},
	{"UNTIL -|–|to|through|and|or DOM MONTH ,? YEAR", daysBeforeMonth},
	{"YEAR -|–|/ UNTIL", years},
	{"HOUR -|–|to HOUR AMPM ZONE?", hours},
	{"HOUR -|–|to HOUR AMPM ZONE? ,? on? WDAY", hours},
}

// daysOfMonth resolves "May 3-7" and "May 3 and 4, 2020".
func daysOfMonth(r *resolver, m *match) (kind, value string) {
	last := *m
	if _, v := dayOfMonth(r, &last); v == "" || !r.daysFit(m) {
		return "", ""
	}
	first := *m
	first.dom = m.until
	k := m.first + 1
	for k < m.next && r.atoms[k].Kind != numeral.Digits {
		k++
	}
	_, v := dayOfMonth(r, &first)
	if v == "" {
		return "", ""
	}
	r.add(m.first, k+1, "DATE", v)
	for k++; k < m.next && r.atoms[k].Kind != numeral.Digits; k++ {
	}
	m.first = k
	return dayOfMonth(r, m)
}

// daysBeforeMonth resolves "3-7 May".
func daysBeforeMonth(r *resolver, m *match) (kind, value string) {
	last := *m
	if _, v := dayOfMonth(r, &last); v == "" || !r.daysFit(m) || r.joined(m) {
		return "", ""
	}
	first := *m
	first.dom = m.until
	_, v := dayOfMonth(r, &first)
	if v == "" {
		return "", ""
	}
	r.add(m.first, m.first+1, "DATE", v)
	m.first += 2
	return dayOfMonth(r, m)
}

// daysFit tells two days of a month from a day and a number behind it: "May 3
// and 4 people".
func (r *resolver) daysFit(m *match) bool {
	return m.until >= 1 && m.until < m.dom && m.dom <= monthDays(2000, m.month) && !r.countNext(m.next) && !r.nounNext(m.next) &&
		!(m.next < len(r.atoms) && !r.atoms[m.next].Spaced && (r.isMark(m.next, "-") || r.isMark(m.next, "/") || r.isMark(m.next, ":")))
}

// years resolves "1993-97", "2019-20", "1914–1918".
func years(r *resolver, m *match) (kind, value string) {
	from, to := m.year, m.until
	if to < 100 {
		to += from / 100 * 100
		if to < from {
			to += 100
		}
	}
	const longest = 150
	if r.atoms[m.first].Kind != numeral.Digits || r.spaced(m) || r.joined(m) || r.countNext(m.next) || from < 1500 || from > 2100 || to <= from || to-from > longest ||
		r.isMark(m.first+1, "/") && to != from+1 || m.until < 100 && to-from > 60 {
		return "", ""
	}
	_, v := r.inYear(from)
	r.add(m.first, m.first+1, "DATE", v)
	m.first += 2
	return r.inYear(to)
}

// hours resolves "9-11 a.m.": the first hour is of the same half of the day
// unless it would then be the later one.
func hours(r *resolver, m *match) (kind, value string) {
	first := match{first: m.first, next: m.first + 1, month: -1, dom: -1, year: -1, minute: -1, second: -1, am: m.am, pm: m.pm, wday: m.wday}
	readHour(r, m.first, &first)
	if first.hour%12 > m.hour%12 {
		first.am, first.pm = m.pm, m.am
	}
	kind, value = clockTime(r, &first)
	r.add(m.first, m.first+1, kind, value)
	m.first += 2
	return clockTime(r, m)
}

// through returns the weekday that ends a run of days ("Monday through
// Friday"), where the expression at atom i stands behind the first one.
func (r *resolver) through(i, wday int) (Day, bool) {
	if len(r.out) == 0 || i < 1 {
		return 0, false
	}
	f := &r.out[len(r.out)-1]
	if f.next != i-1 || f.kind != "DATE" {
		return 0, false
	}
	switch r.atoms[i-1].Text {
	case "through", "to", "until", "till", "-", "–":
	default:
		return 0, false
	}
	d, ok := ParseDay(f.value)
	if !ok {
		return 0, false
	}
	return d + Day((wday-d.Weekday()+6)%7+1), true
}

// habit reports whether the weekday at atom i goes on a set: "every Monday and
// Thursday".
func (r *resolver) habit(i int) bool {
	if len(r.out) == 0 || i < 1 || !r.isWord(i-1, "and") && !r.isWord(i-1, "or") {
		return false
	}
	f := &r.out[len(r.out)-1]
	return f.next == i-1 && f.kind == "SET" && len(f.value) > 8 && f.value[:8] == "XXXX-WXX"
}
