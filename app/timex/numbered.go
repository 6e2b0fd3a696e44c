package timex

// numberedDay resolves "on the 12th": the month is that of the day mentioned
// last or the nearest that the tense allows.
func numberedDay(r *resolver, m *match) (kind, value string) {
	last := m.next - 1
	stated := r.isWord(last, "month")
	if !stated {
		if t := r.atoms[last].Text; t != "st" && t != "nd" && t != "rd" && t != "th" || !r.inSet(m.first-1, dayCues) ||
			r.isWord(m.next, "of") || m.next < len(r.atoms) && (r.nounNext(m.next) || r.tag(m.next) == "JJ" || r.nameNext(m.next) || r.isMark(m.next, "-") || r.isWord(m.next, "and")) {
			return "", ""
		}
	}
	if !r.dated {
		return "DATE", "XXXX-XX-" + two(m.dom)
	}
	y, month, _ := r.dct.Date()
	switch {
	case stated:
		month += turns[m.word]
	case r.coarse != 'Y' && r.anchor != r.dct:
		y, month, _ = r.anchor.Date()
	default:
		best, cost := 0, 1e9
		for shift := -1; shift <= 1; shift++ {
			if c := r.distance(float64(NewDay(y, month+shift, m.dom)-r.dct), m); c < cost {
				best, cost = shift, c
			}
		}
		month += best
	}
	if m.dom > monthDays(y, month) {
		return "", ""
	}
	return r.day(NewDay(y, month, m.dom))
}

// numberedWeekday resolves "Tuesday the 12th": the nearest such day.
func numberedWeekday(r *resolver, m *match) (kind, value string) {
	if r.nounNext(m.next) || r.tag(m.next) == "JJ" { // "Friday, the fourth decline"
		return "", ""
	}
	if !r.dated {
		return "DATE", "XXXX-WXX-" + string(rune('0'+m.wday))
	}
	y, month, _ := r.dct.Date()
	best, cost := Day(0), 1e9
	for shift := -12; shift <= 12; shift++ {
		d := NewDay(y, month+shift, m.dom)
		if d.Weekday() != m.wday || m.dom > monthDays(y, month+shift) {
			continue
		}
		if c := r.distance(float64(d-r.dct), m); c < cost {
			best, cost = d, c
		}
	}
	if cost == 1e9 {
		return "", ""
	}
	return r.day(best)
}

// dayCues are words before "the 12th" that make it a day.
var dayCues = set("on", "by", "until", "till", "since", "from", "before", "after", "through")
