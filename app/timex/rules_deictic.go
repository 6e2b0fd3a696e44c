package timex

import (
	"crossread/app/numeral"
)

// deicticRules read what hangs on the day of writing or on a date before.
var deicticRules = []rule{
	{"=today|yesterday|tomorrow", named},
	{"=today|yesterday|tomorrow PART", named},
	{"the day before =yesterday", named},
	{"the day after =tomorrow", named},
	{"=tonight|overnight", named},
	{"last =night", named},

	{"WDAY", weekday},
	{"WDAY PART", weekday},
	{"early|late WDAY PART?", weekday},
	{"=last|this|next|past|coming WDAY PART?", weekday},
	{"this =coming|past WDAY PART?", weekday},
	{"the WDAY =before last", beyond},
	{"the WDAY =after next", beyond},
	{"on|until|till|by|from WDAY =week", beyond},

	{"=this|last|next|past PART", partOfDay},
	{"the =same|next|following|previous PART", partOfDay},
	{"the next|following day", nextDay},
	{"the =previous|preceding|prior|same UNIT", aroundAnchor},
	{"the =next|following UNIT", aroundAnchor},
	{"=this|last|next|past|previous|coming|following UNIT", period},
	{"the =current|coming|latest UNIT", period},
	{"the weekend", weekend},
	{"day before|after =last|next|this WDAY", dayBeside},
	{"the day before|after =last|next|this WDAY", dayBeside},

	{"now|nowadays|currently|presently", present},
	{"these days", present},
	{"at =present", present},
	{"the present", present},
	{"recently|lately", past},
	{"recent UNITS", past},
	{"past UNITS", pastUnits},
	{"at the moment", presently},
	{"current", adjective},
	{"earlier|later in the day", partOfToday},
	{"earlier|later in the PART", partOfToday},
	{"the past", past},
	{"the future", toCome},
	{"the? near|foreseeable|immediate future|term", toCome},
	{"soon", toCome},
	{"future UNITS", toCome},
	{"coming UNITS", toCome},
	{"the coming UNITS", toCome},
	{"one day", oneDay},
}

func present(*resolver, *match) (kind, value string) { return "DATE", "PRESENT_REF" }

func past(r *resolver, m *match) (kind, value string) {
	if r.isWord(m.first, "the") && r.isUnitNext(m.next) {
		return "", ""
	}
	return "DATE", "PAST_REF"
}

func toCome(r *resolver, m *match) (kind, value string) {
	// "as soon as" names no time.
	if r.isWord(m.first, "soon") && (r.isWord(m.next, "as") || r.isWord(m.next, "after") || r.isWord(m.next, "enough") || r.isWord(m.first-1, "as") || r.isWord(m.first-1, "too") || r.isWord(m.first-1, "how") || r.tense(m.first, m.next) == pastTense) {
		return "", ""
	}
	return "DATE", "FUTURE_REF"
}

// pastUnits reads "in past years".
func pastUnits(r *resolver, m *match) (kind, value string) {
	if r.isWord(m.first-1, "the") || r.isMark(m.first-1, "-") {
		return "", ""
	}
	return "DATE", "PAST_REF"
}

// presently reads "at the moment", not "at the moment of".
func presently(r *resolver, m *match) (kind, value string) {
	if r.tense(m.first, m.next) == pastTense || r.isWord(m.next, "of") || r.isWord(m.next, "when") || r.isWord(m.next, "that") {
		return "", ""
	}
	return "DATE", "PRESENT_REF"
}

// adjective reads "current" before a noun. "Future" there tells of no time.
func adjective(r *resolver, m *match) (kind, value string) {
	if t := r.tag(m.next); t != "NN" && t != "NNS" && t != "JJ" && t != "CD" || r.isMark(m.first-1, "-") || r.isWord(m.first-1, "no") ||
		r.atoms[m.first].Upper && r.atoms[m.next].Kind == numeral.Digits {
		return "", ""
	}
	return "DATE", "PRESENT_REF"
}

// partOfToday reads "earlier in the day" for the day that was mentioned last.
func partOfToday(r *resolver, m *match) (kind, value string) {
	if !r.dated {
		return "DATE", "PRESENT_REF"
	}
	m.first += 2
	if m.part != 0 {
		return "TIME", r.anchorDay(0) + "T" + parts[m.part]
	}
	return "DATE", r.anchorDay(0)
}

func oneDay(r *resolver, m *match) (kind, value string) {
	if r.tense(m.first, m.next) >= conditional {
		return "DATE", "FUTURE_REF"
	}
	return "DURATION", "P1D"
}

// named resolves "today" and its like, with a part of the day.
func named(r *resolver, m *match) (kind, value string) {
	shift, ref := 0, "PRESENT_REF"
	switch m.word {
	case "yesterday", "night":
		shift, ref = -1, "PAST_REF"
	case "tomorrow":
		shift, ref = 1, "FUTURE_REF"
	}
	if r.isWord(m.first, "the") {
		shift *= 2
	}
	t := ""
	switch m.word {
	case "tonight", "overnight", "night":
		t = "TNI"
	}
	if m.part != 0 {
		t = "T" + parts[m.part]
	}
	if !r.dated {
		return "DATE", ref
	}
	_, v := r.day(r.dct + Day(shift))
	if t != "" {
		return "TIME", v + t
	}
	return "DATE", v
}

func partOfDay(r *resolver, m *match) (kind, value string) {
	if !r.dated {
		return "TIME", "PRESENT_REF"
	}
	d := r.dct
	switch m.word {
	case "last", "past", "previous":
		d--
	case "next", "following":
		return "TIME", r.anchorDay(1) + "T" + parts[m.part]
	case "same":
		return "TIME", r.anchorDay(0) + "T" + parts[m.part]
	}
	_, v := r.day(d)
	return "TIME", v + "T" + parts[m.part]
}

func nextDay(r *resolver, m *match) (kind, value string) {
	if !r.dated {
		return "DATE", "FUTURE_REF"
	}
	return "DATE", r.anchorDay(1)
}

func weekend(r *resolver, m *match) (kind, value string) {
	if !r.dated {
		return "DATE", "XXXX-WXX-WE"
	}
	d := r.dct
	if d.Weekday() < 6 && r.tense(m.first, m.next) < conditional {
		d -= 7
	}
	return "DATE", weekValue(d) + "-WE"
}

// period resolves "last week", "this year", "next quarter".
func period(r *resolver, m *match) (kind, value string) {
	shift, ref := 0, "PRESENT_REF"
	switch m.word {
	case "last", "past", "previous":
		shift, ref = -1, "PAST_REF"
	case "next", "coming", "following":
		shift, ref = 1, "FUTURE_REF"
	case "latest":
		if m.unit != 'Q' {
			return "", ""
		}
		shift = -1
	}
	if m.unit == 'N' && shift == 0 {
		return "", ""
	}
	if !r.dated {
		return "DATE", ref
	}
	if m.word == "this" && m.unit == 'K' && r.dct.Weekday() < 4 && r.tense(m.first, m.next) == pastTense {
		shift = -1 // "ten people died this weekend", told on a Monday
	}
	return r.shifted(r.dct, m.unit, shift)
}

// aroundAnchor resolves "the previous year", "the same day" against the date
// that was mentioned last.
func aroundAnchor(r *resolver, m *match) (kind, value string) {
	if !r.dated {
		return "DATE", "PAST_REF"
	}
	return r.fromAnchor(m.unit, turns[m.word])
}

// shifted returns the period of the given unit that lies n units from the one
// that holds the day. It knows no period for seconds, minutes and hours.
func (r *resolver) shifted(d Day, unit, n int) (kind, value string) {
	y, month, _ := d.Date()
	switch unit {
	case 'D':
		return r.day(d + Day(n))
	case 'N':
		_, v := r.day(d + Day(n))
		return "TIME", v + "TNI"
	case 'W':
		return "DATE", weekValue(d + Day(7*n))
	case 'F':
		return "DATE", weekValue(d + Day(14*n))
	case 'K':
		return "DATE", weekValue(d+Day(7*n)) + "-WE"
	case 'M':
		y, month, _ = NewDay(y, month+n, 1).Date()
		r.anchorMonth(y, month)
		return "DATE", year4(y) + "-" + two(month)
	case 'Q':
		y, month, _ = NewDay(y, month+3*n, 1).Date()
		r.quarterYear, r.quarter = y, (month+2)/3
		return "DATE", quarterValue(y, r.quarter)
	case 'Y':
		return r.inYear(y + n)
	case 'E':
		return "DATE", year4(y + 10*n)[:3] + "X"
	case 'C':
		return "DATE", two(y/100 + n)
	}
	return "", ""
}
