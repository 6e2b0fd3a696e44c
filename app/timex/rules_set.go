package timex

import "strings"

// setRules read what recurs.
var setRules = []rule{
	{"=every|each UNIT", each},
	{"=every|each single UNIT", each},
	{"=every|each WDAY PART?", each},
	{"=every|each MONTH", each},
	{"=every|each PART", each},
	{"=every|each SEASON", each},
	{"every NUM UNITS", each},
	{"every VAGUE UNITS", eachVague},
	{"every =other UNIT", each},
	{"every other WDAY", each},
	{"every ORD WDAY", each},
	{"every ORD UNIT", eachNth},
	{"every|each weekday", workdays},
	{"weekdays", workdays},
	{"weekends", weekends},
	{"once|twice|thrice a|an|per|each|every UNIT", times},
	{"NUM times a|an|per|each|every UNIT", times},
	{"VAGUE times a|an|per|each|every UNIT", times},
	{"daily", daily},
	{"nightly", daily},
	{"weekly", weekly},
	{"monthly", monthly},
	{"hourly|yearly|annually", oftenAs},
	{"fortnightly|biweekly", fortnightly},
	{"mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays PART?", weekdays},
	{"WDAY nights|mornings|afternoons|evenings", weekdays},
	{"WDAY and|or WDAY nights|mornings|afternoons|evenings", twoWeekdays},
}

// each resolves "every day", "each Thursday", "every two weeks".
func each(r *resolver, m *match) (kind, value string) {
	switch {
	case m.wday > 0:
		v := "XXXX-WXX-" + string(rune('0'+m.wday))
		if m.part != 0 {
			v += "T" + parts[m.part]
		}
		return "SET", v
	case m.month > 0:
		return "SET", "XXXX-" + two(m.month)
	case m.unit != 0:
		n := max(m.num, 1)
		if m.word == "other" {
			n = 2
		}
		_, v := duration(n, m.unit)
		return "SET", v
	case m.part != 0:
		return "SET", "XXXX-XX-XXT" + parts[m.part]
	}
	return "SET", "XXXX-" + seasons[m.season]
}

func eachVague(r *resolver, m *match) (kind, value string) {
	_, v := duration(-1, m.unit)
	return "SET", v
}

// eachNth resolves "every third year".
func eachNth(r *resolver, m *match) (kind, value string) {
	_, v := duration(float64(m.ord), m.unit)
	return "SET", v
}

// times resolves "twice a week": how often is left to the words.
func times(r *resolver, m *match) (kind, value string) {
	_, v := duration(1, m.unit)
	return "SET", v
}

func workdays(*resolver, *match) (kind, value string) { return "SET", "XXXX-WXX-WD" }

// weekends reads "on weekends", not "two weekends".
func weekends(r *resolver, m *match) (kind, value string) {
	if !r.isWord(m.first-1, "on") && !r.isWord(m.first-1, "and") && !r.isWord(m.first-1, "or") && !r.isWord(m.first-1, "during") {
		return "", ""
	}
	return "SET", "XXXX-WXX-WE"
}

func daily(r *resolver, m *match) (kind, value string)       { return r.often(m, "P1D") }
func weekly(r *resolver, m *match) (kind, value string)      { return r.often(m, "P1W") }
func monthly(r *resolver, m *match) (kind, value string)     { return r.often(m, "P1M") }
func fortnightly(r *resolver, m *match) (kind, value string) { return r.often(m, "P2W") }

// often returns the set of a word like "daily", unless it is part of a paper's or a
// programme's name ("the Harbor Weekly", "Nightly News").
func (r *resolver) often(m *match, every string) (kind, value string) {
	if i := m.first; r.atoms[i].Upper && (r.nameNext(m.next) || i > 0 && r.nameNext(i-1) && r.atoms[i-1].Start < r.atoms[i].Start) {
		return "", ""
	}
	return "SET", every
}

// oftenAs reads "meet annually", "leave hourly"; elsewhere such a word tells of a
// rate ("20 percent annually", "hourly pay").
func oftenAs(r *resolver, m *match) (kind, value string) {
	if t := r.tag(m.first - 1); len(t) < 2 || t[:2] != "VB" || r.nounNext(m.next) {
		return "", ""
	}
	if r.isWord(m.first, "hourly") {
		return "SET", "PT1H"
	}
	return "SET", "P1Y"
}

// weekdays resolves "Mondays", "Tuesday nights".
func weekdays(r *resolver, m *match) (kind, value string) {
	v := "XXXX-WXX-" + string(rune('0'+vocabulary[strings.TrimSuffix(r.atoms[m.first].Text, "s")].val))
	if m.next > m.first+1 {
		v += r.nightly(m.next - 1)
	}
	return "SET", v
}

// nightly returns the part of the day that the plural at atom i names.
func (r *resolver) nightly(i int) string {
	return "T" + parts[vocabulary[strings.TrimSuffix(r.atoms[i].Text, "s")].val]
}

// twoWeekdays resolves "Monday and Tuesday nights": the plural counts for both.
func twoWeekdays(r *resolver, m *match) (kind, value string) {
	t := r.nightly(m.next - 1)
	first := blank
	next := readWeekday(r, m.first, &first)
	r.add(m.first, next, "SET", "XXXX-WXX-"+string(rune('0'+first.wday))+t)
	m.first = next + 1
	return "SET", "XXXX-WXX-" + string(rune('0'+m.wday)) + t
}
