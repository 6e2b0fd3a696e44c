package timex

// clockRules read times of day, alone or with their day.
var clockRules = []rule{
	{"CLOCK", clockTime},
	{"CLOCK AMPM ZONE?", clockTime},
	{"CLOCK ZONE", clockTime},
	{"CLOCK AMPM? ZONE? ,? on? WDAY", clockTime},
	{"CLOCK AMPM? ZONE? ,? on? MONTH DOM", clockTime},
	{"CLOCK AMPM? ZONE? ,? on? MONTH DOM ,? YEAR", clockTime},
	{"CLOCK AMPM? ZONE? ,? on? WDAY ,? MONTH DOM", clockTime},
	{"CLOCK AMPM? ZONE? ,? on? WDAY ,? MONTH DOM ,? YEAR", clockTime},
	{"CLOCK AMPM? ZONE? =today|yesterday|tomorrow", clockTime},
	{"HOUR AMPM ZONE?", clockTime},
	{"HOUR AMPM ZONE? ,? on? WDAY", clockTime},
	{"HOUR AMPM ZONE? ,? on? MONTH DOM", clockTime},
	{"HOUR AMPM ZONE? ,? on? MONTH DOM ,? YEAR", clockTime},
	{"HOUR AMPM ZONE? ,? on? WDAY ,? MONTH DOM", clockTime},
	{"HOUR AMPM ZONE? ,? on? WDAY ,? MONTH DOM ,? YEAR", clockTime},
	{"HOUR AMPM ZONE? =today|yesterday|tomorrow", clockTime},
	{"CLOCK AMPM? ZONE? ,? on? WDAY PART", clockTime},
	{"CLOCK AMPM? ZONE? =this|last|that|yesterday|tomorrow PART", clockTime},
	{"CLOCK in the PART", clockTime},
	{"HOUR AMPM ZONE? ,? on? WDAY PART", clockTime},
	{"HOUR AMPM ZONE? =this|last|that|yesterday|tomorrow PART", clockTime},
	{"HOUR AMPM ZONE? =tonight", clockTime},
	{"CLOCK AMPM? ZONE? =tonight", clockTime},
	{"HOUR o'clock", clockTime},
	{"HOUR o'clock on? WDAY PART?", clockTime},
	{"HOUR o'clock =this|last|that|yesterday|tomorrow PART", clockTime},
	{"half past HOUR", pastHour},
	{"a? =quarter past|to|before|after HOUR", pastHour},
	{"NUM minutes? past HOUR", pastHour},
	{"NUM minutes to|before HOUR", pastHour},
	{"HOUR in the PART", clockTime},
	{"HOUR o'clock in the PART", clockTime},
	{"=noon|midnight|midday", clockTime},
	{"=noon|midnight|midday WDAY", clockTime},
	{"early|late|mid -? PART", partToday},
}

func clockTime(r *resolver, m *match) (kind, value string) {
	h, minute := m.hour, m.minute
	switch m.word {
	case "noon", "midday":
		h = 12
	case "midnight":
		h = 24
	}
	if m.part != 0 && m.hour > 12 && m.minute < 0 || m.next == m.first+3 && !r.clockLike(m) {
		return "", ""
	}
	if (m.pm || m.part == 'A' || m.part == 'E' || m.part == 'N' && h > 5 || m.word == "tonight" && h > 4) && h < 12 {
		h += 12
	}
	if m.am && h == 12 {
		h = 0
	}
	t := "T" + two(h)
	if h < 24 {
		t += ":" + two(max(minute, 0))
	}
	if m.second > 0 {
		t += ":" + two(m.second)
	}
	if !r.dated {
		switch {
		case m.year > 0:
			_, v := dayOfMonth(r, m)
			return "TIME", v + t
		case m.wday > 0 && m.dom < 0:
			return "TIME", "XXXX-WXX-" + string(rune('0'+m.wday)) + t
		case m.dom > 0:
			return "TIME", "XXXX-" + two(m.month) + "-" + two(m.dom) + t
		}
		return "TIME", "XXXX-XX-XX" + t
	}
	d := r.dct
	switch {
	case m.wday > 0 && m.dom < 0:
		d = r.weekdayNear(m)
	case m.dom > 0:
		if _, v := dayOfMonth(r, m); v != "" {
			d, _ = ParseDay(v)
		}
	case m.word == "yesterday", m.word == "last":
		d--
	case m.word == "that":
		return "TIME", r.anchorDay(0) + t
	case m.word == "this", m.word == "tonight":
	case m.word == "tomorrow":
		d++
	case m.word != "today":
		r.clocks = append(r.clocks, len(r.out))
	}
	return "TIME", d.String() + t
}

func partToday(r *resolver, m *match) (kind, value string) {
	if !r.dated {
		return "TIME", "XXXX-XX-XXT" + parts[m.part]
	}
	r.clocks = append(r.clocks, len(r.out))
	return "TIME", r.dct.String() + "T" + parts[m.part]
}

// pastHour reads "half past three", "quarter to nine", "ten minutes past six".
func pastHour(r *resolver, m *match) (kind, value string) {
	minute := int(m.num)
	switch {
	case r.isWord(m.first, "half"):
		minute = 30
	case m.word == "quarter":
		minute = 15
	}
	if minute < 1 || minute > 59 || m.hour > 12 {
		return "", ""
	}
	switch r.atoms[m.next-2].Text {
	case "to", "before":
		minute = 60 - minute
		if m.hour--; m.hour == 0 {
			m.hour = 12
		}
	}
	m.minute, m.word = minute, ""
	return clockTime(r, m)
}
