package ingest

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

var months = map[string]time.Month{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}

// ParseDate reads a calendar day that is written out in one of the usual ways
// ("2026-03-03", "2026-03-03T10:00:00Z", "3 March 2026", "March 3, 2026") and
// returns it as YYYY-MM-DD.
func ParseDate(s string) (day string, ok bool) {
	s = strings.TrimSpace(s)
	if len(s) > 10 && (s[10] == 'T' || s[10] == ' ') {
		if t, err := time.Parse(time.DateOnly, s[:10]); err == nil {
			return t.Format(time.DateOnly), true
		}
	}
	day, complete, ok := parseDay(s)
	if !complete {
		return "", false
	}
	return day, ok
}

// parseDay reads a day with or without its year. Without one it is not complete
// and day is its month and day, "--03-04".
func parseDay(s string) (day string, complete, ok bool) {
	if t, err := time.Parse(time.DateOnly, s); err == nil {
		return t.Format(time.DateOnly), true, true
	}
	if day, ok := figures(s); ok {
		return day, day != "", true
	}
	var d, y int
	var m time.Month
	for _, f := range strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == ',' || r == '\t' || r == '\u00a0' }) {
		f = strings.ToLower(strings.TrimSuffix(f, "."))
		if weekdays[f] {
			continue
		}
		if x, is := months[f]; is && m == 0 {
			m = x
			continue
		}
		for _, suffix := range []string{"st", "nd", "rd", "th"} {
			f = strings.TrimSuffix(f, suffix)
		}
		n, err := strconv.Atoi(f)
		switch {
		case err != nil:
			return "", false, false
		case n >= 1 && n <= 31 && d == 0 && len(f) <= 2:
			d = n
		case n >= 1800 && n <= 2200 && y == 0:
			y = n
		default:
			return "", false, false
		}
	}
	if m == 0 || d == 0 {
		return "", false, false
	}
	if y == 0 {
		return fmt.Sprintf("--%02d-%02d", m, d), false, true
	}
	t := time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	if t.Day() != d {
		return "", false, false
	}
	return fmt.Sprintf("%04d-%02d-%02d", y, m, d), true, true
}

// figures reads a day in figures alone. Where the first two can both be months
// ("07/05/2025") countries differ, and day is empty.
func figures(s string) (day string, ok bool) {
	f := strings.FieldsFunc(s, func(r rune) bool { return r == '/' || r == '.' })
	if len(f) != 3 || len(f[2]) != 4 || strings.ContainsAny(s, " ,") {
		return "", false
	}
	var n [3]int
	for i := range f {
		x, err := strconv.Atoi(f[i])
		if err != nil || len(f[0]) > 2 || len(f[1]) > 2 {
			return "", false
		}
		n[i] = x
	}
	m, d := n[0], n[1]
	if m > 12 {
		m, d = d, m
	}
	if m < 1 || m > 12 || d < 1 || d > 31 || n[2] < 1800 || n[2] > 2200 {
		return "", false
	}
	if d <= 12 && m != d {
		return "", true
	}
	t := time.Date(n[2], time.Month(m), d, 0, 0, 0, 0, time.UTC)
	return t.Format(time.DateOnly), t.Day() == d
}

var weekdays = map[string]bool{
	"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true,
	"mon": true, "tue": true, "tues": true, "wed": true, "thu": true, "thur": true, "thurs": true, "fri": true, "sat": true, "sun": true,
}

// around are words that may stand beside the date on a line of its own.
var around = map[string]bool{
	"published": true, "updated": true, "posted": true, "last": true, "first": true, "modified": true, "created": true, "on": true, "at": true, "date": true,
	"am": true, "pm": true, "a.m": true, "p.m": true, "et": true, "est": true, "edt": true, "gmt": true, "bst": true, "utc": true, "cet": true, "pst": true, "pdt": true,
	"min": true, "mins": true, "minute": true, "minutes": true, "read": true, "ago": true,
}

// dateLine reads a line that is a date, perhaps with the hour and words such as
// "Published", and nothing else.
func dateLine(s string) (day string, ok bool) {
	var kept []string
	for _, f := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" \t\u00a0|·•,;–—()", r) }) {
		w := strings.ToLower(strings.TrimRight(f, ".:"))
		switch {
		case w == "" || around[w] || weekdays[w] || w == "-":
		case strings.Contains(w, ":") || strings.HasSuffix(w, "am") && isDigit(w[0]) || strings.HasSuffix(w, "pm") && isDigit(w[0]):
		default:
			kept = append(kept, strings.TrimRight(f, ":"))
		}
		if len(kept) > 3 {
			break
		}
	}
	// The first three that make a day; a second date (updated) may follow.
	for n := min(3, len(kept)); n >= 1; n-- {
		if day, complete, is := parseDay(strings.Join(kept[:n], " ")); is && complete {
			return day, n == len(kept) || isDayStart(kept[n])
		}
	}
	return "", false
}

func isDayStart(s string) bool {
	_, month := months[strings.ToLower(strings.TrimRight(s, "."))]
	return month || isDigit(s[0])
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }
