package timex

// calendarRules read dates, months, years, quarters, seasons and holidays.
var calendarRules = []rule{
	{"WDAY ,? MONTH DOM ,? YEAR", dayOfMonth},
	{"WDAY ,? MONTH DOM", dayOfMonth},
	{"WDAY ,? the? DOM of? MONTH ,? YEAR", dayOfMonth},
	{"WDAY ,? the? DOM of? MONTH", dayOfMonth},
	{"=this|next|last coming|past? WDAY ,? MONTH DOM", dayOfMonth},
	{"MONTH DOM ,? YEAR", dayOfMonth},
	{"MONTH the? DOM", dayOfMonth},
	{"DOM of? MONTH ,? YEAR", dayOfMonth},
	{"DOM of? MONTH", dayOfMonth},
	{"the DOM of MONTH ,? YEAR", dayOfMonth},
	{"the DOM of MONTH", dayOfMonth},
	{"MONTH ,? YEAR", monthOfYear},
	{"MONTH of =last|this|next year", monthOfYear},
	{"MONTH of YEAR", monthOfYear},
	{"MONTH", monthOfYear},
	{"=last|this|next|past MONTH", monthOfYear},
	{"=last|this|next|past MONTH DOM", turnedDay},
	{"=last|this|next|past DOM of? MONTH", turnedDay},

	{"D4 - D1 - D2", numericDate},
	{"D4 / D1 / D2", numericDate},
	{"D1 - D2 - D4", numericDate},
	{"D1 / D2 / D4", numericDate},
	{"D1 - D2 - D1", numericDate},
	{"D1 / D2 / D1", numericDate},
	{"D4 - D1 - D2 t CLOCK", timestamp},

	{"WDAY ,? the DOM", numberedWeekday},
	{"the DOM", numberedDay},
	{"the DOM of =this|last|next month", numberedDay},
	{"the DOM of the month", numberedDay},

	{"YEAR", bareYear},
	{"the year YEAR", statedYear},
	{"post|pre - YEAR", statedYear},
	{"DECADE", decadeOf},
	{"the? ORD century", centuryOf},
	{"the? ORD - century", centuryOf},
	{"this century", thisCentury},

	{"HOLIDAY ,? YEAR", holidayOf},
	{"HOLIDAY", holidayOf},
	{"HOLIDAY weekend", holidayWeekend},
	{"=last|this|next HOLIDAY", holidayOf},

	{"SEASON of? YEAR", seasonOf},
	{"the SEASON of YEAR", seasonOf},
	{"=last|this|next|past SEASON", seasonOf},
	{"the =past|previous|next|following|coming SEASON", seasonOf},
	{"the SEASON", seasonOf},
	{"SEASON", seasonOf},

	{"the? end|beginning|start|middle|close|rest of the? year|month|week|quarter|decade|century", endOf},
	{"the? =year - end", endOf},
	{"=year end", endOf},
	{"=year 's end", endOf},
}

func dayOfMonth(r *resolver, m *match) (kind, value string) {
	// "May 10" is one also at the start of a sentence, "march 3" none.
	if m.year > 0 {
		if m.dom > monthDays(m.year, m.month) {
			return "", ""
		}
		return r.day(NewDay(m.year, m.month, m.dom))
	}
	if m.dom > monthDays(2000, m.month) {
		return "", ""
	}
	if !r.dated {
		return "DATE", "XXXX-" + two(m.month) + "-" + two(m.dom)
	}
	y, _, _ := r.dct.Date()
	if m.month == 9 && m.dom == 11 && y > 2001 && (r.inSet(m.next, attacks) || r.inSet(m.next+1, attacks) && r.isWord(m.next, "terrorist")) {
		return r.day(NewDay(2001, 9, 11))
	}
	best, cost := Day(0), 1e9
	for _, year := range []int{y - 1, y, y + 1} {
		if m.dom > monthDays(year, m.month) {
			continue
		}
		d := NewDay(year, m.month, m.dom)
		if c := r.distance(float64(d-r.dct), m); c < cost {
			best, cost = d, c
		}
	}
	if cost == 1e9 { // Feb. 29
		return "DATE", "XXXX-" + two(m.month) + "-" + two(m.dom)
	}
	return r.day(best)
}

// turnedDay resolves "last Oct. 23" and "next June 5": the nearest such day behind or
// ahead of the day of writing; "this May 3" is in its year.
func turnedDay(r *resolver, m *match) (kind, value string) {
	if m.dom > monthDays(2000, m.month) || !r.monthName(m.first+1) && !r.monthName(m.next-1) {
		return "", ""
	}
	if !r.dated {
		return "DATE", "XXXX-" + two(m.month) + "-" + two(m.dom)
	}
	y, _, _ := r.dct.Date()
	d := NewDay(y, m.month, m.dom)
	switch {
	case m.word == "next" && d <= r.dct:
		d = NewDay(y+1, m.month, m.dom)
	case (m.word == "last" || m.word == "past") && d >= r.dct:
		d = NewDay(y-1, m.month, m.dom)
	}
	return r.day(d)
}

// attacks are words behind "Sept. 11" that make it the day of 2001.
var attacks = set("attack", "attacks", "hijackers", "hijackings", "victims", "commission", "memorial", "terrorists")

func monthOfYear(r *resolver, m *match) (kind, value string) {
	if m.next == m.first+1 && !r.monthName(m.first) {
		return "", ""
	}
	if m.year > 0 {
		r.anchorMonth(m.year, m.month)
		return "DATE", year4(m.year) + "-" + two(m.month)
	}
	if !r.dated {
		return "DATE", "XXXX-" + two(m.month)
	}
	y, now, _ := r.dct.Date()
	if n, ok := r.yearNext(m.next); ok && m.word == "" {
		r.anchorMonth(y+n, m.month)
		return "DATE", year4(y+n) + "-" + two(m.month)
	}
	switch m.word {
	case "last", "past":
		if m.month >= now || r.isWord(m.next-2, "last") && r.isWord(m.next-1, "year") {
			y--
		}
	case "next":
		if m.month <= now || r.isWord(m.next-2, "next") && r.isWord(m.next-1, "year") {
			y++
		}
	case "this":
	default:
		best, cost := 0, 1e9
		for _, year := range []int{y - 1, y, y + 1} {
			if c := r.distance(30*float64(12*(year-y)+m.month-now), m); c < cost {
				best, cost = year, c
			}
		}
		y = best
	}
	r.anchorMonth(y, m.month)
	return "DATE", year4(y) + "-" + two(m.month)
}

// yearNext reads "last year" behind a month without taking it in.
func (r *resolver) yearNext(i int) (shift int, ok bool) {
	if r.isMark(i, ",") || r.isWord(i, "of") {
		i++
	}
	if !r.isWord(i+1, "year") {
		return 0, false
	}
	switch r.atoms[i].Text {
	case "last", "this", "next":
		return turns[r.atoms[i].Text], true
	}
	return 0, false
}

func numericDate(r *resolver, m *match) (kind, value string) {
	if r.spaced(m) || r.joined(m) {
		return "", ""
	}
	if m.month > 12 && m.dom <= 12 {
		m.month, m.dom = m.dom, m.month
	}
	if m.month < 1 || m.month > 12 || m.dom < 1 || m.dom > monthDays(m.year, m.month) || m.year < 1000 {
		return "", ""
	}
	return r.day(NewDay(m.year, m.month, m.dom))
}

// timestamp reads a date and a time of day as ISO 8601 joins them.
func timestamp(r *resolver, m *match) (kind, value string) {
	if r.spaced(m) || m.month < 1 || m.month > 12 || m.dom < 1 || m.dom > monthDays(m.year, m.month) || m.hour > 23 {
		return "", ""
	}
	_, v := r.day(NewDay(m.year, m.month, m.dom))
	return "TIME", v + "T" + two(m.hour) + ":" + two(m.minute)
}

func statedYear(r *resolver, m *match) (kind, value string) { return r.inYear(m.year) }

func bareYear(r *resolver, m *match) (kind, value string) {
	if !r.yearLike(m) {
		return "", ""
	}
	return r.inYear(m.year)
}

func decadeOf(r *resolver, m *match) (kind, value string) {
	y := m.decade
	if y < 100 {
		if r.atoms[m.first].Text != "'" && r.ageLike(m.first) {
			return "", "" // "in his forties"
		}
		y = r.century(y)
	}
	if y%100 == 0 && y < 2000 {
		return "DATE", two(y / 100) // "the 1800s" are the century
	}
	return "DATE", year4(y)[:3] + "X"
}

func centuryOf(r *resolver, m *match) (kind, value string) {
	if m.ord < 1 || m.ord > 30 {
		return "", ""
	}
	return "DATE", two(m.ord - 1)
}

func thisCentury(r *resolver, m *match) (kind, value string) {
	if !r.dated {
		return "DATE", "PRESENT_REF"
	}
	y, _, _ := r.dct.Date()
	return "DATE", two(y / 100)
}

func seasonOf(r *resolver, m *match) (kind, value string) {
	s := seasons[m.season]
	if m.year > 0 {
		return "DATE", year4(m.year) + "-" + s
	}
	if m.word == "" && !r.seasonName(m) {
		return "", ""
	}
	if !r.dated {
		return "DATE", "XXXX-" + s
	}
	y, now, _ := r.dct.Date()
	start := seasonStart[m.season]
	switch m.word {
	case "last", "past", "previous":
		if now < start+3 { // it is not over yet
			y--
		}
	case "next", "following", "coming":
		if now >= start {
			y++
		}
	case "this":
	default:
		switch t := r.tense(m.first, m.next); {
		case t >= conditional && now > start+2:
			y++
		case t < conditional && now < start:
			y--
		}
	}
	return "DATE", year4(y) + "-" + s
}

// endOf takes the end of a period for the period: TIMEX3 has no value for it.
func endOf(r *resolver, m *match) (kind, value string) {
	if !r.dated {
		return "DATE", "FUTURE_REF"
	}
	y, month, _ := r.dct.Date()
	unit := "year"
	if m.word == "" {
		unit = r.atoms[m.next-1].Text
	}
	switch unit {
	case "month":
		return "DATE", year4(y) + "-" + two(month)
	case "week":
		return "DATE", weekValue(r.dct)
	case "quarter":
		return "DATE", quarterValue(y, (month+2)/3)
	case "decade":
		return "DATE", year4(y)[:3] + "X"
	case "century":
		return "DATE", two(y / 100)
	}
	return "DATE", year4(y)
}
