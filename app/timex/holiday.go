package timex

func holidayOf(r *resolver, m *match) (kind, value string) {
	h := &holidays[m.holiday]
	if r.nameNext(m.next) && (r.isWord(m.next, "island") || r.isWord(m.next, "islands")) {
		return "", ""
	}
	if m.year > 0 {
		return r.day(h.on(m.year))
	}
	if !r.dated {
		if h.isEaster || h.nth != 0 {
			return "DATE", "XXXX"
		}
		return "DATE", "XXXX-" + two(h.month) + "-" + two(h.day)
	}
	return r.day(r.nearest(h, m))
}

// nearest returns the holiday's day in the year that the tense speaks for.
func (r *resolver) nearest(h *holiday, m *match) Day {
	y, _, _ := r.dct.Date()
	best, cost := Day(0), 1e9
	for _, year := range []int{y - 1, y, y + 1} {
		d := h.on(year)
		c := r.distance(float64(d-r.dct), m)
		if h.nth >= 0 && (m.word == "last" && d >= r.dct || m.word == "next" && d <= r.dct) {
			c = 1e8
		}
		if c < cost {
			best, cost = d, c
		}
	}
	return best
}

// holidayWeekend reads "Memorial Day weekend": the weekend next to the day.
func holidayWeekend(r *resolver, m *match) (kind, value string) {
	_, v := holidayOf(r, m)
	d, ok := ParseDay(v)
	if !ok {
		return "DATE", "XXXX-WXX-WE"
	}
	if d.Weekday() <= 3 {
		d -= 3
	}
	return "DATE", weekValue(d) + "-WE"
}
