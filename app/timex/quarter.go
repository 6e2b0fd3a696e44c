package timex

import "strconv"

// quarterOf resolves the quarters of a year. Business reports compare a quarter
// with that of a year ago, so the last quarter that was mentioned counts.
func quarterOf(r *resolver, m *match) (kind, value string) {
	if m.ord > 4 {
		return "", ""
	}
	if !r.dated {
		if m.ord == 0 && m.year > 0 {
			return "DATE", year4(m.year)
		}
		if m.year > 0 {
			return "DATE", quarterValue(m.year, m.ord)
		}
		if m.ord > 0 {
			return "DATE", "XXXX-Q" + strconv.Itoa(m.ord)
		}
		return "DATE", "XXXX-QX"
	}
	y, month, _ := r.dct.Date()
	now := (month + 2) / 3
	q := m.ord
	switch {
	case m.year > 0:
		y = m.year
		if q == 0 { // "the same period of 1988"
			if q = r.quarter; q == 0 {
				return "DATE", year4(y)
			}
		}
	case m.word == "last" || m.word == "this" || m.word == "next":
		y += map[string]int{"last": -1, "next": 1}[m.word]
		if q == 0 {
			q = r.quarter
		}
		if q == 0 {
			q = before(now)
		}
	case m.word == "year" || m.word == "corresponding" || m.word == "same" || m.word == "comparable":
		ly, lq := r.lastQuarter()
		if r.quarter > 0 {
			ly, lq = r.quarterYear, r.quarter
		}
		if q > 0 {
			lq = q
		}
		return "DATE", quarterValue(ly-1, lq)
	case m.word == "current":
		q = now
	case m.word != "": // the latest quarter
		y, q = r.lastQuarter()
	case q == 0: // the quarter
		if d, ok := r.ended(m.next); ok {
			y, month, _ = (d - 45).Date()
			q = (month + 2) / 3
		} else {
			y, q = r.lastQuarter()
		}
	default:
		switch {
		case q > now && r.tense(m.first, m.next) < conditional:
			y--
		case q < now-1 && r.tense(m.first, m.next) >= conditional:
			y++
		}
	}
	r.quarterYear, r.quarter, r.local = y, q, true
	return "DATE", quarterValue(y, q)
}

func before(q int) int {
	if q == 1 {
		return 4
	}
	return q - 1
}

// lastQuarter returns the quarter that the paragraph mentioned last, else the last one
// that was over when the article was written.
func (r *resolver) lastQuarter() (year, quarter int) {
	if r.local {
		return r.quarterYear, r.quarter
	}
	y, month, _ := r.dct.Date()
	if month <= 3 {
		return y - 1, 4
	}
	return y, (month+2)/3 - 1
}

// ended reads the date in "ended July 31" from atom i on.
func (r *resolver) ended(i int) (Day, bool) {
	if !r.isWord(i, "ended") && !r.isWord(i, "ending") {
		return 0, false
	}
	m := blank
	next := 0
	if i+1 < len(r.atoms) {
		if next = readMonth(r, i+1, &m); next > 0 && next < len(r.atoms) {
			if next = readDayOfMonth(r, next, &m); next == 0 {
				return 0, false
			}
			if r.isMark(next, ",") {
				next++
			}
			if next < len(r.atoms) && readYear(r, next, &m) > 0 {
				return NewDay(m.year, m.month, m.dom), true
			}
			y, month, _ := r.dct.Date()
			if m.month > month && r.isWord(i, "ended") {
				y--
			}
			return NewDay(y, m.month, m.dom), true
		}
	}
	return 0, false
}

func quarterValue(year, quarter int) string {
	return year4(year) + "-Q" + strconv.Itoa(quarter)
}

func weekValue(d Day) string {
	y, w := d.Week()
	return year4(y) + "-W" + two(w)
}
