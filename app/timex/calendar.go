package timex

import "strconv"

// Day is a day of the proleptic Gregorian calendar, counted from 1970-01-01.
type Day int

// NewDay returns the day of a date. Months and days outside their ranges run
// over into the next ones, as in time.Date.
func NewDay(year, month, day int) Day {
	month--
	year += floorDiv(month, 12)
	month -= 12 * floorDiv(month, 12)
	// Years that begin in March put the leap day last (E. G. Richards, "Calendars", 2013).
	m := month - 2
	if m < 0 {
		m += 12
		year--
	}
	era := floorDiv(year, 400)
	y := year - era*400
	d := (153*m+2)/5 + day - 1
	return Day(era*146097 + y*365 + y/4 - y/100 + d - 719468)
}

// ParseDay reads YYYY-MM-DD.
func ParseDay(s string) (Day, bool) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return 0, false
	}
	y, ok1 := digits(s[:4])
	m, ok2 := digits(s[5:7])
	d, ok3 := digits(s[8:])
	if !ok1 || !ok2 || !ok3 || m < 1 || m > 12 || d < 1 || d > monthDays(y, m) {
		return 0, false
	}
	return NewDay(y, m, d), true
}

// Date returns the day's year, month and day of the month.
func (d Day) Date() (year, month, day int) {
	n := int(d) + 719468
	era := floorDiv(n, 146097)
	n -= era * 146097
	y := (n - n/1460 + n/36524 - n/146096) / 365
	n -= 365*y + y/4 - y/100
	m := (5*n + 2) / 153
	day = n - (153*m+2)/5 + 1
	month = m + 3
	year = y + era*400
	if month > 12 {
		month -= 12
		year++
	}
	return year, month, day
}

// Weekday returns 1 for Monday to 7 for Sunday, as in ISO 8601.
func (d Day) Weekday() int { return int(d) + 3 - 7*floorDiv(int(d)+3, 7) + 1 }

// Week returns the ISO 8601 week and the year that it belongs to.
func (d Day) Week() (year, week int) {
	thursday := d + Day(4-d.Weekday())
	year, _, _ = thursday.Date()
	return year, int(thursday-NewDay(year, 1, 1))/7 + 1
}

// String returns YYYY-MM-DD.
func (d Day) String() string {
	y, m, day := d.Date()
	return year4(y) + "-" + two(m) + "-" + two(day)
}

// weekStart returns the Monday of an ISO week.
func weekStart(year, week int) Day {
	d := NewDay(year, 1, 4)
	return d - Day(d.Weekday()-1) + Day(7*(week-1))
}

// monthDays returns the number of days of a month.
func monthDays(year, month int) int {
	return int(NewDay(year, month+1, 1) - NewDay(year, month, 1))
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// digits reads a run of ASCII digits of up to nine places.
func digits(s string) (int, bool) {
	if s == "" || len(s) > 9 {
		return 0, false
	}
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = 10*n + int(s[i]-'0')
	}
	return n, true
}

func two(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

func year4(y int) string {
	s := strconv.Itoa(y)
	for len(s) < 4 && y >= 0 {
		s = "0" + s
	}
	return s
}
