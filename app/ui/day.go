package ui

import (
	"strings"
	"time"
)

// dayOf reads the day of a TIMEX3 value; ok is false where the value is not as
// exact as a day.
func dayOf(value string) (day time.Time, ok bool) {
	if len(value) < len(time.DateOnly) {
		return time.Time{}, false
	}
	day, err := time.Parse(time.DateOnly, value[:len(time.DateOnly)])
	return day, err == nil
}

// dayWords writes a TIMEX3 value for a reader: "23 May 2020, morning", "May
// 2020", "2020"; "" for values that are no point in time.
func dayWords(value string) string {
	if day, ok := dayOf(value); ok {
		s := day.Format("2 January 2006")
		switch rest := value[len(time.DateOnly):]; {
		case rest == "TMO":
			s += ", morning"
		case rest == "TAF":
			s += ", afternoon"
		case rest == "TEV":
			s += ", evening"
		case rest == "TNI":
			s += ", night"
		case strings.HasPrefix(rest, "T") && len(rest) >= 6 && rest[3] == ':':
			s += ", " + rest[1:6]
		}
		return s
	}
	if t, err := time.Parse("2006-01", value); err == nil {
		return t.Format("January 2006")
	}
	if t, err := time.Parse("2006", value); err == nil {
		return t.Format("2006")
	}
	return ""
}

// dayRange writes two days: "3 and 4 March 2026", "28 February to 2 March
// 2026", "3 March 2026".
func dayRange(a, b time.Time) string {
	switch {
	case a.Equal(b):
		return a.Format("2 January 2006")
	case a.Year() == b.Year() && a.Month() == b.Month():
		join := " to "
		if b.Sub(a) <= 24*time.Hour {
			join = " and "
		}
		return a.Format("2") + join + b.Format("2 January 2006")
	case a.Year() == b.Year():
		return a.Format("2 January") + " to " + b.Format("2 January 2006")
	}
	return a.Format("2 January 2006") + " to " + b.Format("2 January 2006")
}
