package timex

import (
	"math"

	"crossread/app/numeral"
)

// readClock reads "6:20", "6:20:45" and, before "a.m." or a zone, "8.15" and "1720".
func readClock(r *resolver, i int, m *match) int {
	a := &r.atoms[i]
	if a.Kind != numeral.Digits {
		return 0
	}
	if r.isMark(i+1, ":") && i+2 < len(r.atoms) && !r.atoms[i+1].Spaced && !r.atoms[i+2].Spaced {
		b := &r.atoms[i+2]
		h, ok1 := digits(a.Text)
		n, ok2 := digits(b.Text)
		if !ok1 || !ok2 || a.End-a.Start > 2 || b.End-b.Start != 2 || h > 24 || n > 59 {
			return 0
		}
		m.hour, m.minute, m.second = h, n, -1
		next := i + 3
		if r.isMark(next, ":") && next+1 < len(r.atoms) && r.atoms[next+1].Kind == numeral.Digits && !r.atoms[next+1].Spaced {
			s, ok := digits(r.atoms[next+1].Text)
			if !ok || s > 60 {
				return 0
			}
			m.second = s
			next += 2
		}
		return next
	}
	n := len(a.Text)
	if a.End-a.Start == 4 && n == 4 && i+1 < len(r.atoms) && (r.entries[i+1].class&cZone != 0 || r.isWord(i+1, "hours") && a.Text[0] == '0') {
		t, ok := digits(a.Text)
		if !ok || t/100 > 24 || t%100 > 59 {
			return 0
		}
		m.hour, m.minute, m.second = t/100, t%100, -1
		return i + 1
	}
	if n >= 4 && n <= 5 && a.Text[n-3] == '.' && i+1 < len(r.atoms) && readAMPM(r, i+1, &match{}) > 0 {
		h, ok1 := digits(a.Text[:n-3])
		t, ok2 := digits(a.Text[n-2:])
		if ok1 && ok2 && h <= 12 && t <= 59 {
			m.hour, m.minute, m.second = h, t, -1
			return i + 1
		}
	}
	return 0
}

// readHour reads a full hour, 1 to 12.
func readHour(r *resolver, i int, m *match) int {
	a := &r.atoms[i]
	if a.Kind == numeral.Digits && a.End-a.Start > 2 {
		return 0
	}
	n, next := r.parse(i)
	if next != i+1 || n.Ordinal || n.Value < 1 || n.Value > 12 || n.Value != math.Trunc(n.Value) {
		return 0
	}
	m.hour, m.minute, m.second = int(n.Value), -1, -1
	return next
}

// readAMPM reads "a.m.", "am", "pm", "p.m".
func readAMPM(r *resolver, i int, m *match) int {
	if i >= len(r.atoms) || r.atoms[i].Kind != numeral.Word {
		return 0
	}
	switch t := r.atoms[i].Text; t {
	case "am", "pm":
		m.am, m.pm = t == "am", t == "pm"
		return i + 1
	case "a", "p":
		if !r.isMark(i+1, ".") || !r.isWord(i+2, "m") || r.atoms[i+1].Spaced || r.atoms[i+2].Spaced {
			return 0
		}
		m.am, m.pm = t == "a", t == "p"
		if r.isMark(i+3, ".") && !r.atoms[i+3].Spaced {
			return i + 4
		}
		return i + 3
	}
	return 0
}
