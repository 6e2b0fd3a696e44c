package timex

import (
	"math"
	"strings"
)

// durationRules read lengths of time, and points in time given by a length
// from another ("six weeks ago").
var durationRules = []rule{
	{"NUM UNITS", length},
	{"NUM UNIT", length},
	{"NUM - UNIT", length},
	{"NUM - UNITS", length},
	{"a NUM UNIT", partLength},
	{"a NUM - UNIT", partLength},
	{"NUM =more|additional|extra|full|straight|consecutive|successive|whole|entire|trading|working|business|school|calendar UNITS", length},
	{"NUM =more|additional|extra|full|whole|entire UNIT", length},
	{"NUM - plus|odd UNITS", length},
	{"NUM or more|so UNITS", length},
	{"another|additional NUM UNITS", length},
	{"another|additional VAGUE UNITS", length},
	{"another UNIT", oneUnit},
	{"NUM and half UNITS", lengthAndHalf},
	{"NUM -? to NUM - UNIT", length},
	{"NUM of a|an UNIT", partLength},
	{"a NUM of a|an UNIT", partLength},
	{"all|whole|entire UNIT", throughout},
	{"the whole|entire UNIT", throughout},
	{"day|week|month|year|hour|decade - long", longUnit},
	{"daylong|weeklong|monthlong|yearlong|hourlong|decadelong|nightlong", longUnit},
	{"NUM to|or|- NUM UNITS", length},
	{"NUM - to - NUM - UNIT", length},
	{"NUM UNITS and a half", lengthAndHalf},
	{"NUM UNIT and a half", lengthAndHalf},
	{"a|an UNIT and a half", oneAndHalf},
	{"a|an UNIT", oneUnit},
	{"a|an full|whole|entire UNIT", oneUnit},
	{"half a|an UNIT", halfUnit},
	{"half - a|an - UNIT", halfUnit},
	{"VAGUE UNITS", length},
	{"VAGUE more UNITS", length},
	{"a VAGUE UNITS", length},
	{"a VAGUE more UNITS", length},
	{"several|multi - UNIT", vagueUnit},
	{"several|multi UNIT", vagueUnit},
	{"UNITS", bareUnits},
	{"the? =past|last|next|first|final|previous|coming|latest|previous|following NUM UNITS", length},
	{"the? =past|last|next|first|final|previous|coming|latest|previous|following NUM - UNIT", length},
	{"the? =past|last|next|first|final|previous|coming|latest|previous|following VAGUE UNITS", length},
	{"the NUM UNITS", length},
	{"the NUM =past|previous|preceding|next|following|coming UNITS", length},
	{"the =past|last UNIT", oneUnit},
	{"the? =past|last|next|previous UNIT and a half", oneAndHalf},
	{"the =year|month|week", thePeriod},
	{"that =day|night|week|month|year", thatPeriod},
	{"some time", someTime},
	{"UNITS ago|earlier", longAgo},
	{"VAGUE UNITS ago|earlier", longAgo},
	{"a VAGUE UNITS ago|earlier", longAgo},
	{"NUM UNITS =ago|earlier|later|hence", away},
	{"NUM UNIT =ago|earlier|later|hence", away},
	{"NUM UNITS from =now", away},
	{"a|an UNIT =ago|earlier|later|hence", away},
	{"a|an UNIT from =now", away},
	{"half a|an UNIT =ago|earlier|later", away},
	{"a|an UNIT and a half =ago|earlier|later", awayAndHalf},
	{"NUM UNITS and a half =ago|earlier|later", awayAndHalf},
	{"NUM UNITS from =today|tomorrow", away},
	{"a|an UNIT from =today|tomorrow", away},
	{"UNITS later", laterUnits},
	{"a? VAGUE UNITS later", laterUnits},
}

// unitCode gives the TIMEX3 letter of a unit, the factor that turns the unit
// into it and whether it belongs behind the T.
func unitCode(unit int) (code string, factor float64, clock bool) {
	switch unit {
	case 's':
		return "S", 1, true
	case 'm':
		return "M", 1, true
	case 'h':
		return "H", 1, true
	case 'F':
		return "W", 2, false
	case 'E':
		return "Y", 10, false
	case 'C':
		return "Y", 100, false
	case 'L':
		return "Y", 1000, false
	case 'N':
		return "D", 1, false
	case 'K':
		return "WE", 1, false
	}
	return string(rune(unit)), 1, false
}

// duration writes a length; v below 0 is an open number.
func duration(v float64, unit int) (kind, value string) {
	code, factor, clock := unitCode(unit)
	p := "P"
	if clock {
		p = "PT"
	}
	if v < 0 {
		switch unit {
		case 'E', 'C', 'L':
			code = "E"
			if unit != 'E' {
				code = "C"
			}
		}
		return "DURATION", p + "X" + code
	}
	v *= factor
	// TIMEX3 lengths are whole: a year and a half are 18 months.
	if v != math.Trunc(v) {
		switch {
		case code == "Y" && v*12 == math.Trunc(v*12):
			v, code = v*12, "M"
		case code == "D" && v*24 == math.Trunc(v*24):
			v, code, p = v*24, "H", "PT"
		case code == "H" && v*60 == math.Trunc(v*60):
			v, code = v*60, "M"
		case code == "M" && p == "PT":
			v, code = v*60, "S"
		}
	}
	return "DURATION", p + number(v) + code
}

func length(r *resolver, m *match) (kind, value string) {
	if r.isAge(m.next) {
		return "", ""
	}
	if m.unit == 's' && !m.plural && m.num != 1 && !r.isMark(m.next-2, "-") {
		return "", "" // "the 20 second-degree murders"
	}
	if m.unit == 'Q' && !m.plural && !m.vague {
		return "", "" // "three quarter"
	}
	if m.unit == 'Q' && m.plural && m.num == 3 && (r.isMark(m.first+1, "-") || r.isWord(m.next, "of")) {
		return "", "" // "three-quarters of"
	}
	if m.unit == 'M' && r.isWord(m.first, "the") {
		r.quarter = 0 // "the nine months" are compared with those of a year ago
	}
	if m.vague {
		if m.word == "past" && m.unit == 'Q' {
			return "DATE", "PAST_REF"
		}
		return duration(-1, m.unit)
	}
	return duration(m.num, m.unit)
}

// partLength reads "a quarter century": the article belongs to the fraction.
func partLength(r *resolver, m *match) (kind, value string) {
	if m.num >= 1 || m.unit == 'Q' || r.isAge(m.next) {
		return "", ""
	}
	return duration(m.num, m.unit)
}

func lengthAndHalf(r *resolver, m *match) (kind, value string) { return duration(m.num+0.5, m.unit) }

func oneAndHalf(r *resolver, m *match) (kind, value string) { return duration(1.5, m.unit) }

func halfUnit(r *resolver, m *match) (kind, value string) {
	if r.isAge(m.next) {
		return "", ""
	}
	return duration(0.5, m.unit)
}

// throughout reads "all day", "the whole week".
func throughout(r *resolver, m *match) (kind, value string) {
	if m.unit == 's' || m.unit == 'Q' || r.nounNext(m.next) || r.isWord(m.next, "of") && r.isWord(m.first, "all") {
		return "", ""
	}
	if !r.isWord(m.first, "all") && !r.isWord(m.first, "the") {
		return "", ""
	}
	return duration(1, m.unit)
}

// longUnit reads "year-long", "weeklong".
func longUnit(r *resolver, m *match) (kind, value string) {
	return duration(1, vocabulary[strings.TrimSuffix(r.atoms[m.first].Text, "long")].val)
}

func vagueUnit(r *resolver, m *match) (kind, value string) { return duration(-1, m.unit) }

// oneUnit reads "a year". Behind a number or a noun it is a rate ("$2 a share a
// year", "four flights a week").
func oneUnit(r *resolver, m *match) (kind, value string) {
	if m.unit == 'Q' || m.unit == 's' || m.unit == 'm' && m.word == "last" { // "at the last minute"
		return "", ""
	}
	if m.word == "" && !r.durationCue(m.first) && !r.isWord(m.next, "after") && !r.isWord(m.next, "before") || r.isAge(m.next) || r.nounNext(m.next) {
		return "", ""
	}
	return duration(1, m.unit)
}

// bareUnits reads "for years", "within weeks".
func bareUnits(r *resolver, m *match) (kind, value string) {
	if r.entries[m.first].class&cPart != 0 || m.unit == 's' || m.unit == 'm' || m.unit == 'Q' || m.unit == 'N' || m.unit == 'K' || !r.durationCue(m.first) && !r.isWord(m.next, "after") && !r.isWord(m.next, "before") {
		return "", ""
	}
	return duration(-1, m.unit)
}

// thePeriod reads "for the year": the one in which the article was written, or
// a length where its end is told.
func thePeriod(r *resolver, m *match) (kind, value string) {
	if r.isWord(m.next, "ended") || r.isWord(m.next, "ending") {
		return duration(1, vocabulary[m.word].val)
	}
	if !r.dated || r.nounNext(m.next) || r.isWord(m.next, "of") || r.isWord(m.next, "before") || r.isWord(m.next, "after") {
		return "", ""
	}
	if r.isWord(m.first-1, "of") && !r.inSet(m.first-2, periodShares) || !r.isWord(m.first-1, "of") && !r.inSet(m.first-1, periodCues) {
		return "", ""
	}
	return r.shifted(r.dct, vocabulary[m.word].val, 0)
}

// periodCues are words before "the year" that make it the current one.
var periodCues = set("for", "in", "during", "over", "through", "throughout", "by", "on", "this", "within", "earlier", "later")

// periodShares are what "of the year" can be a part of.
var periodShares = set("rest", "half", "part", "remainder", "most", "much", "out", "months", "weeks", "quarter", "time", "day", "days", "loss", "low", "high")

func thatPeriod(r *resolver, m *match) (kind, value string) {
	if !r.dated || r.nounNext(m.next) {
		return "", ""
	}
	return r.shifted(r.anchor, vocabulary[m.word].val, 0)
}

func someTime(r *resolver, m *match) (kind, value string) {
	if !r.isWord(m.first-1, "for") {
		return "", ""
	}
	return "DURATION", "PXM"
}
