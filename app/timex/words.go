package timex

// class is a set of the roles that a word can play in a time expression.
type class uint32

const (
	cMonth class = 1 << iota
	cWeekday
	cUnit    // day, week, year, in the singular
	cUnits   // days, weeks, years
	cSeason  // summer
	cPart    // morning
	cNumber  // begins a number in words
	cDigits  // a number in digits
	cVague   // begins "a few", "several"
	cDecade  // nineties
	cHoliday // begins the name of a holiday
	cZone    // EST
	cQuote   // the apostrophe of "'99"
	cClock   // noon, midnight
	cShort   // the Q of "Q3"
)

// entry is a word of the vocabulary: its roles and the number, or letter, that
// it stands for in them.
type entry struct {
	class class
	val   int
}

// vocabulary holds the words of time expressions. Words that are also something
// else ("may", "march", "sun", "second", "fall") are checked by the rules.
var vocabulary = map[string]entry{
	"january": {cMonth, 1}, "february": {cMonth, 2}, "march": {cMonth, 3}, "april": {cMonth, 4},
	"may": {cMonth, 5}, "june": {cMonth, 6}, "july": {cMonth, 7}, "august": {cMonth, 8},
	"september": {cMonth, 9}, "october": {cMonth, 10}, "november": {cMonth, 11}, "december": {cMonth, 12},
	"jan": {cMonth, 1}, "feb": {cMonth, 2}, "mar": {cMonth, 3}, "apr": {cMonth, 4}, "jun": {cMonth, 6},
	"jul": {cMonth, 7}, "aug": {cMonth, 8}, "sept": {cMonth, 9}, "sep": {cMonth, 9}, "oct": {cMonth, 10},
	"nov": {cMonth, 11}, "dec": {cMonth, 12},

	"monday": {cWeekday, 1}, "tuesday": {cWeekday, 2}, "wednesday": {cWeekday, 3}, "thursday": {cWeekday, 4},
	"friday": {cWeekday, 5}, "saturday": {cWeekday, 6}, "sunday": {cWeekday, 7},
	"mon": {cWeekday, 1}, "tue": {cWeekday, 2}, "tues": {cWeekday, 2}, "wed": {cWeekday, 3}, "thu": {cWeekday, 4},
	"thur": {cWeekday, 4}, "thurs": {cWeekday, 4}, "fri": {cWeekday, 5}, "sat": {cWeekday, 6}, "sun": {cWeekday, 7},

	"second": {cUnit | cNumber, 's'}, "minute": {cUnit, 'm'}, "hour": {cUnit, 'h'}, "day": {cUnit, 'D'},
	"night": {cUnit | cPart, 'N'}, "weekend": {cUnit, 'K'}, "week": {cUnit, 'W'}, "fortnight": {cUnit, 'F'}, "month": {cUnit, 'M'},
	"quarter": {cUnit, 'Q'}, "year": {cUnit, 'Y'}, "decade": {cUnit, 'E'}, "century": {cUnit, 'C'}, "millennium": {cUnit, 'L'},
	"seconds": {cUnits, 's'}, "minutes": {cUnits, 'm'}, "hours": {cUnits, 'h'}, "days": {cUnits, 'D'},
	"nights": {cUnits, 'N'}, "weekends": {cUnits, 'K'}, "weeks": {cUnits, 'W'}, "fortnights": {cUnits, 'F'}, "months": {cUnits, 'M'},
	"quarters": {cUnits, 'Q'}, "years": {cUnits, 'Y'}, "decades": {cUnits, 'E'}, "centuries": {cUnits, 'C'}, "millennia": {cUnits, 'L'},
	"min": {cUnit, 'm'}, "mins": {cUnits, 'm'}, "hr": {cUnit, 'h'}, "hrs": {cUnits, 'h'}, "yr": {cUnit, 'Y'}, "yrs": {cUnits, 'Y'},

	"spring": {cSeason, 0}, "summer": {cSeason, 1}, "fall": {cSeason, 2}, "autumn": {cSeason, 2}, "winter": {cSeason, 3},

	"morning": {cPart, 'M'}, "afternoon": {cPart, 'A'}, "evening": {cPart, 'E'},
	"mornings": {cPart, 'M'}, "afternoons": {cPart, 'A'}, "evenings": {cPart, 'E'},
	"midday": {cPart | cClock, 12}, "noon": {cClock, 12}, "midnight": {cClock, 24},

	"several": {cVague, 0}, "few": {cVague, 0}, "many": {cVague, 0}, "some": {cVague, 0}, "couple": {cVague, 0},

	"twenties": {cDecade, 20}, "thirties": {cDecade, 30}, "forties": {cDecade, 40}, "fifties": {cDecade, 50},
	"sixties": {cDecade, 60}, "seventies": {cDecade, 70}, "eighties": {cDecade, 80}, "nineties": {cDecade, 90},

	"est": {cZone, 0}, "edt": {cZone, 0}, "cst": {cZone, 0}, "cdt": {cZone, 0}, "mst": {cZone, 0}, "mdt": {cZone, 0},
	"pst": {cZone, 0}, "pdt": {cZone, 0}, "et": {cZone, 0}, "gmt": {cZone, 0}, "utc": {cZone, 0}, "bst": {cZone, 0},
	"cet": {cZone, 0}, "cest": {cZone, 0}, "ist": {cZone, 0}, "jst": {cZone, 0}, "ct": {cZone, 0}, "mt": {cZone, 0}, "pt": {cZone, 0},
	"akst": {cZone, 0}, "akdt": {cZone, 0}, "hst": {cZone, 0}, "ast": {cZone, 0}, "eet": {cZone, 0}, "eest": {cZone, 0}, "wet": {cZone, 0},
	"msk": {cZone, 0}, "hkt": {cZone, 0}, "aest": {cZone, 0}, "aedt": {cZone, 0}, "nzst": {cZone, 0}, "nzdt": {cZone, 0}, "sast": {cZone, 0},
	"eastern": {cZone, 0}, "central": {cZone, 0}, "mountain": {cZone, 0}, "pacific": {cZone, 0},

	"q": {cShort, 0},

	"'": {cQuote, 0},
}

// numberWords are the words that begin a number in words.
var numberWords = []string{
	"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
	"fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty",
	"seventy", "eighty", "ninety", "hundred", "thousand", "million", "billion", "half", "quarter", "dozen", "first", "third",
	"fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
	"fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth",
}

// seasons are the codes of the seasons, in the order of the vocabulary.
var seasons = [...]string{"SP", "SU", "FA", "WI"}

// seasonStart is the month in which a season begins.
var seasonStart = [...]int{3, 6, 9, 12}

// parts are the codes of the parts of the day, by the letter in the vocabulary.
var parts = map[int]string{'M': "MO", 'A': "AF", 'E': "EV", 'N': "NI", 12: "MI"}

// ambiguous are words of the vocabulary that are mostly something else when
// they are not capitalised.
var ambiguous = map[string]bool{
	"may": true, "march": true, "mar": true, "dec": true, "sun": true, "sat": true, "mon": true, "wed": true,
	"fri": true, "jan": true, "jun": true, "august": true, "apr": true, "thu": true, "tue": true, "oct": true, "sep": true,
}

// A holiday falls on a fixed day of a month or on the nth weekday of it (the
// last where n is -1). Easter moves the rest: days after Easter Sunday.
type holiday struct {
	name     []string
	month    int
	day      int
	nth      int
	weekday  int
	easter   int
	isEaster bool
}

// holidays, the longer names first.
var holidays = []holiday{
	{name: []string{"new", "year", "'s", "eve"}, month: 12, day: 31},
	{name: []string{"new", "year", "'s", "day"}, month: 1, day: 1},
	{name: []string{"christmas", "eve"}, month: 12, day: 24},
	{name: []string{"christmas", "day"}, month: 12, day: 25},
	{name: []string{"christmas"}, month: 12, day: 25},
	{name: []string{"boxing", "day"}, month: 12, day: 26},
	{name: []string{"thanksgiving", "day"}, month: 11, nth: 4, weekday: 4},
	{name: []string{"thanksgiving"}, month: 11, nth: 4, weekday: 4},
	{name: []string{"labor", "day"}, month: 9, nth: 1, weekday: 1},
	{name: []string{"memorial", "day"}, month: 5, nth: -1, weekday: 1},
	{name: []string{"columbus", "day"}, month: 10, nth: 2, weekday: 1},
	{name: []string{"martin", "luther", "king", "jr", ".", "day"}, month: 1, nth: 3, weekday: 1},
	{name: []string{"martin", "luther", "king", "day"}, month: 1, nth: 3, weekday: 1},
	{name: []string{"veterans", "day"}, month: 11, day: 11},
	{name: []string{"armistice", "day"}, month: 11, day: 11},
	{name: []string{"valentine", "'s", "day"}, month: 2, day: 14},
	{name: []string{"st", ".", "patrick", "'s", "day"}, month: 3, day: 17},
	{name: []string{"april", "fools", "'", "day"}, month: 4, day: 1},
	{name: []string{"may", "day"}, month: 5, day: 1},
	{name: []string{"bastille", "day"}, month: 7, day: 14},
	{name: []string{"presidents", "day"}, month: 2, nth: 3, weekday: 1},
	{name: []string{"presidents", "'", "day"}, month: 2, nth: 3, weekday: 1},
	{name: []string{"juneteenth"}, month: 6, day: 19},
	{name: []string{"mother", "'s", "day"}, month: 5, nth: 2, weekday: 7},
	{name: []string{"father", "'s", "day"}, month: 6, nth: 3, weekday: 7},
	{name: []string{"earth", "day"}, month: 4, day: 22},
	{name: []string{"remembrance", "day"}, month: 11, day: 11},
	{name: []string{"canada", "day"}, month: 7, day: 1},
	{name: []string{"australia", "day"}, month: 1, day: 26},
	{name: []string{"anzac", "day"}, month: 4, day: 25},
	{name: []string{"cinco", "de", "mayo"}, month: 5, day: 5},
	{name: []string{"halloween"}, month: 10, day: 31},
	{name: []string{"maundy", "thursday"}, easter: -3, isEaster: true},
	{name: []string{"good", "friday"}, easter: -2, isEaster: true},
	{name: []string{"easter", "sunday"}, isEaster: true},
	{name: []string{"easter", "monday"}, easter: 1, isEaster: true},
	{name: []string{"easter"}, isEaster: true},
	{name: []string{"palm", "sunday"}, easter: -7, isEaster: true},
	{name: []string{"ash", "wednesday"}, easter: -46, isEaster: true},
}

// on returns the holiday's day in a year.
func (h *holiday) on(year int) Day {
	switch {
	case h.isEaster:
		return easter(year) + Day(h.easter)
	case h.nth > 0:
		first := NewDay(year, h.month, 1)
		return first + Day((h.weekday-first.Weekday()+7)%7+7*(h.nth-1))
	case h.nth < 0:
		last := NewDay(year, h.month+1, 1) - 1
		return last - Day((last.Weekday()-h.weekday+7)%7)
	}
	return NewDay(year, h.month, h.day)
}

// easter returns Easter Sunday of the Gregorian calendar (the anonymous
// computus, Nature, 20 April 1876).
func easter(year int) Day {
	a, b, c := year%19, year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return NewDay(year, n/31, n%31+1)
}
