package timex

import "crossread/app/numeral"

// anchoredRules read what hangs on a date beside it or before it in the text.
var anchoredRules = append([]rule{
	{"the =following|previous|preceding|next WDAY PART?", weekdayFrom},
	{"that same? WDAY PART?", weekdayThen},
	{"the same|very WDAY PART?", weekdayThen},
	{"that same? PART", partThen},
	{"that same UNIT", thatSame},
	{"that same? MONTH", thatMonth},
	{"the UNIT =before|after", besideIt},
	{"the UNIT before =last", beforeLast},

	{"the? ORD WDAY of|in MONTH", nthWeekday},
	{"the? ORD WDAY of|in MONTH ,? YEAR", nthWeekday},
	{"the? =last|final WDAY of|in MONTH", nthWeekday},
	{"the? =last|final WDAY of|in MONTH ,? YEAR", nthWeekday},
	{"the? ORD WDAY of|in the month", nthWeekday},
	{"the? =last|final WDAY of|in the month", nthWeekday},
	{"the? ORD WDAY of|in every|each month", monthlyWeekday},
	{"the? last WDAY of|in every|each month", monthlyWeekday},

	{"the? ORD week|weekend|half of|in MONTH", partOfMonth},
	{"the? ORD week|weekend|half of|in MONTH ,? YEAR", partOfMonth},
	{"the? last|final|opening week|weekend|days|weeks of|in MONTH", partOfMonth},
	{"the? last|final|opening week|weekend|days|weeks of|in MONTH ,? YEAR", partOfMonth},
	{"the? first|last|final NUM days|weeks of MONTH", partOfMonth},
	{"the? first|early days|weeks of MONTH", partOfMonth},

	{"the week of MONTH DOM", weekOf},
	{"the week ending|ended|beginning|starting MONTH DOM", weekOf},
	{"the week ending|ended|beginning|starting MONTH DOM ,? YEAR", weekOf},
	{"the =weekend of MONTH DOM", weekOf},

	{"the? early|late? PART of MONTH DOM", partOfDate},
	{"the? early|late? PART of MONTH DOM ,? YEAR", partOfDate},
	{"the? early|late? PART of DOM MONTH", partOfDate},
	{"the? early|late? PART of DOM MONTH ,? YEAR", partOfDate},
	{"the? early|late? PART of WDAY", partOfDate},
	{"the? early|late? PART of WDAY ,? MONTH DOM", partOfDate},
	{"the? early|late? PART of WDAY ,? MONTH DOM ,? YEAR", partOfDate},
}, besideRules()...)

// besideRules read "two days after July 4", "a week from Monday", "the day
// before Christmas": every length before every form of a day.
func besideRules() []rule {
	var list []rule
	for _, length := range [...]string{"NUM UNITS", "NUM UNIT", "a|an UNIT"} {
		for _, base := range [...]string{"MONTH DOM", "MONTH DOM ,? YEAR", "DOM MONTH", "DOM MONTH ,? YEAR", "WDAY", "HOLIDAY", "last|next WDAY"} {
			list = append(list, rule{length + " =before|after|from " + base, beside})
		}
	}
	for _, base := range [...]string{"MONTH DOM", "MONTH DOM ,? YEAR", "DOM MONTH", "WDAY", "HOLIDAY"} {
		list = append(list, rule{"the day =before|after " + base, beside})
	}
	return list
}

// base returns the day that a month with a day, a weekday or a holiday of the
// match names.
func (r *resolver) base(m *match) (Day, bool) {
	v := ""
	switch {
	case m.dom > 0:
		_, v = dayOfMonth(r, m)
	case m.holiday >= 0:
		_, v = holidayOf(r, m)
	case m.wday > 0 && r.dated:
		n := *m
		n.word = r.atoms[m.next-2].Text // "last Tuesday"
		return r.weekdayNear(&n), true
	}
	return ParseDay(v)
}

// beside resolves a length from a day that stands behind it.
func beside(r *resolver, m *match) (kind, value string) {
	d, ok := r.base(m)
	if !ok {
		return "", ""
	}
	n := m.num
	if n < 0 {
		n = 1
	}
	sign := 1
	if m.word == "before" {
		sign = -1
	}
	code, factor, clock := unitCode(m.unit)
	if code == "W" && m.word == "from" {
		code, factor = "D", 7*factor // "a week from Monday" is a Monday
	}
	if m.unit == 0 {
		code, factor = "D", 1 // "the day before"
	}
	n *= factor
	if clock || n != float64(int(n)) || n > 1e5 {
		return "", ""
	}
	return r.shifted(d, int(code[0]), sign*int(n))
}

// weekdayFrom resolves "the following Monday" against the day that was
// mentioned last.
func weekdayFrom(r *resolver, m *match) (kind, value string) {
	if !r.dated {
		return weekday(r, m)
	}
	if r.coarse != 0 {
		return r.onWeekday(m, "XXXX-WXX-"+string(rune('0'+m.wday)))
	}
	ahead := Day((m.wday-r.anchor.Weekday()+6)%7 + 1)
	if turns[m.word] < 0 {
		ahead -= 7
		if ahead == 0 {
			ahead = -7
		}
	}
	_, v := r.day(r.anchor + ahead)
	return r.onWeekday(m, v)
}

// weekdayThen resolves "that Friday": the one in the week of the day that was
// mentioned last.
func weekdayThen(r *resolver, m *match) (kind, value string) {
	if r.isWord(m.first, "that") && m.first > 0 && r.atoms[m.first-1].Kind == numeral.Word && !r.inSet(m.first-1, thatCues) {
		return "", "" // "said that Friday was out"
	}
	if !r.dated || r.coarse != 0 || r.anchor == r.dct {
		m.word = ""
		return weekday(r, m)
	}
	d := r.anchor + Day(m.wday-r.anchor.Weekday())
	if d < r.anchor {
		d += 7
	}
	_, v := r.day(d)
	return r.onWeekday(m, v)
}

// thatCues are words before "that Friday" behind which "that" begins no clause.
var thatCues = set("on", "by", "until", "since", "before", "after", "and", "later", "earlier", "late", "early", "of", "for", "from", "during")

// onWeekday adds the match's part of the day to a day.
func (r *resolver) onWeekday(m *match, day string) (kind, value string) {
	if m.part != 0 {
		return "TIME", day + "T" + parts[m.part]
	}
	return "DATE", day
}

// partThen resolves "that evening".
func partThen(r *resolver, m *match) (kind, value string) {
	if !r.dated || r.nounNext(m.next) {
		return "", ""
	}
	return "TIME", r.anchorDay(0) + "T" + parts[m.part]
}

// thatMonth resolves "that October": in the year that was mentioned last, else the
// last one.
func thatMonth(r *resolver, m *match) (kind, value string) {
	if r.claims(m.first-1) || !r.atoms[m.next-1].Upper || r.nameNext(m.next) {
		return "", "" // "said that March would do"
	}
	if !r.dated {
		return "DATE", "XXXX-" + two(m.month)
	}
	y, now, _ := r.dct.Date()
	if ay, _, _ := r.anchor.Date(); ay != y || r.coarse == 'Y' {
		y = ay
	} else if m.month > now {
		y--
	}
	r.anchorMonth(y, m.month)
	return "DATE", year4(y) + "-" + two(m.month)
}

// besideIt resolves "the year before" where nothing follows that it is before.
func besideIt(r *resolver, m *match) (kind, value string) {
	if !r.dated || m.next < len(r.atoms) && r.atoms[m.next].Kind != numeral.Mark && r.atoms[m.next].Kind != numeral.Break || m.unit == 'Q' {
		return "", ""
	}
	if m.word == "before" {
		return r.fromAnchor(m.unit, -1)
	}
	return r.fromAnchor(m.unit, 1)
}

// beforeLast resolves "the week before last".
func beforeLast(r *resolver, m *match) (kind, value string) {
	if !r.dated {
		return "DATE", "PAST_REF"
	}
	return r.shifted(r.dct, m.unit, -2)
}

func thatSame(r *resolver, m *match) (kind, value string) {
	if !r.dated || r.nounNext(m.next) {
		return "", ""
	}
	return r.fromAnchor(m.unit, 0)
}

// nthWeekday resolves "the first Tuesday of November".
func nthWeekday(r *resolver, m *match) (kind, value string) {
	h := holiday{month: m.month, weekday: m.wday, nth: m.ord}
	if m.word != "" {
		h.nth = -1
	}
	if h.nth > 5 || h.nth == 0 {
		return "", ""
	}
	if m.month < 0 {
		if !r.dated {
			return "DATE", "XXXX-WXX-" + string(rune('0'+m.wday))
		}
		y, month, _ := r.anchor.Date()
		h.month = month
		return r.day(h.on(y))
	}
	if m.year > 0 {
		return r.day(h.on(m.year))
	}
	if !r.dated {
		return "DATE", "XXXX-" + two(m.month)
	}
	return r.day(r.nearest(&h, m))
}

func monthlyWeekday(*resolver, *match) (kind, value string) { return "SET", "P1M" }

// partOfMonth reads "the second week of March" for the month: nobody agrees on
// which days a month's weeks are.
func partOfMonth(r *resolver, m *match) (kind, value string) {
	if m.ord > 5 {
		return "", ""
	}
	return monthOfYear(r, m)
}

// weekOf resolves the week, or the weekend, that a day lies in.
func weekOf(r *resolver, m *match) (kind, value string) {
	_, v := dayOfMonth(r, m)
	d, ok := ParseDay(v)
	if !ok {
		return "DATE", "XXXX-WXX"
	}
	if m.word == "weekend" {
		return "DATE", weekValue(d) + "-WE"
	}
	return "DATE", weekValue(d)
}

// partOfDate resolves "the afternoon of July 4".
func partOfDate(r *resolver, m *match) (kind, value string) {
	if m.next+1 < len(r.atoms) && (r.isMark(m.next, "-") || r.isMark(m.next, "–")) && r.atoms[m.next+1].Kind == numeral.Digits {
		return "", "" // "the night of Jan. 7-8"
	}
	if m.dom > 0 {
		_, value = dayOfMonth(r, m)
	} else {
		_, value = weekday(r, &match{first: m.first, next: m.next, wday: m.wday})
	}
	if value == "" {
		return "", ""
	}
	return "TIME", value + "T" + parts[m.part]
}
