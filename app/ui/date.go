package ui

import (
	"strings"
	"time"
)

// readDate reads a date as people write it and returns it as YYYY-MM-DD, ""
// where it is none. Days and months in figures alone are not guessed at.
func readDate(s string) string {
	s = strings.Join(strings.Fields(strings.ReplaceAll(s, ",", " ")), " ")
	for _, layout := range []string{
		"2006-01-02", "2006-1-2", "2 January 2006", "2 Jan 2006", "January 2 2006", "Jan 2 2006", "2006/01/02", "20060102", time.RFC3339,
	} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.Format(time.DateOnly)
		}
	}
	return ""
}
