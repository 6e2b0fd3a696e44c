package timex

import (
	"math"
	"strconv"

	"crossread/app/numeral"
)

// elements are the classes that patterns are made of: the roles that an atom
// must have to begin one, and how to read it. A reader returns the index of the
// atom after the element, 0 where there is none.
var elements = map[string]struct {
	first class
	read  func(r *resolver, i int, m *match) int
}{
	"MONTH":   {cMonth, readMonth},
	"WDAY":    {cWeekday, readWeekday},
	"UNIT":    {cUnit, readUnit},
	"UNITS":   {cUnits, readUnits},
	"SEASON":  {cSeason, readSeason},
	"PART":    {cPart, readPart},
	"NUM":     {cNumber | cDigits, readNumber},
	"ORD":     {cNumber | cDigits, readOrdinal},
	"DOM":     {cNumber | cDigits, readDayOfMonth},
	"YEAR":    {cNumber | cDigits | cQuote, readYear},
	"DECADE":  {cDecade | cDigits | cQuote, readDecade},
	"VAGUE":   {cVague, readVague},
	"HOLIDAY": {cHoliday, readHoliday},
	"CLOCK":   {cDigits, readClock},
	"HOUR":    {cNumber | cDigits, readHour},
	"AMPM":    {0, readAMPM},
	"ZONE":    {0, readZone},
	"D1":      {cDigits, readShort},
	"D2":      {cDigits, readShort},
	"D4":      {cDigits, readLong},
	"QTR":     {cShort | cDigits, readShortQuarter},
	"UNTIL":   {cDigits, readUntil},
}

func readMonth(r *resolver, i int, m *match) int {
	e := r.entries[i]
	if e.class&cMonth == 0 || !r.atoms[i].Upper {
		return 0
	}
	m.month = e.val
	// The abbreviation's point belongs to it: "Nov. 2".
	if n := len(r.atoms[i].Text); n <= 4 && e.val != 5 && e.val != 6 && e.val != 7 || n == 3 && e.val != 5 {
		if r.isMark(i+1, ".") && !r.atoms[i+1].Spaced {
			return i + 2
		}
	}
	return i + 1
}

func readWeekday(r *resolver, i int, m *match) int {
	a := &r.atoms[i]
	if r.entries[i].class&cWeekday == 0 || !a.Upper {
		return 0
	}
	m.wday = r.entries[i].val
	next := i + 1
	if len(a.Text) <= 5 && r.isMark(next, ".") && !r.atoms[next].Spaced {
		next++
	}
	if ambiguous[a.Text] && !r.isDate(next) {
		return 0
	}
	return next
}

func readUnit(r *resolver, i int, m *match) int {
	if r.entries[i].class&cUnit == 0 {
		return 0
	}
	m.unit, m.plural = r.entries[i].val, false
	return i + 1
}

func readUnits(r *resolver, i int, m *match) int {
	if r.entries[i].class&cUnits == 0 {
		return 0
	}
	m.unit, m.plural = r.entries[i].val, true
	return i + 1
}

func readSeason(r *resolver, i int, m *match) int {
	if r.entries[i].class&cSeason == 0 {
		return 0
	}
	m.season = r.entries[i].val
	return i + 1
}

func readPart(r *resolver, i int, m *match) int {
	if r.entries[i].class&cPart == 0 {
		return 0
	}
	m.part = r.entries[i].val
	return i + 1
}

func readNumber(r *resolver, i int, m *match) int {
	n, next := r.parse(i)
	if next == i || n.Ordinal || n.Value < 0 || n.Value > 1e12 {
		return 0
	}
	if r.isWord(next-1, "quarters") && n.Fraction && !n.Digits && next-1 > i && !r.isMark(next-2, "-") {
		next, n.Value = next-1, 4*n.Value // "two quarters" are no half here
	}
	m.num, m.vague = n.Value, false
	return next
}

func readOrdinal(r *resolver, i int, m *match) int {
	n, next := r.parse(i)
	if next == i || !n.Ordinal || n.Value > 1000 {
		return 0
	}
	m.ord = int(n.Value)
	return next
}

// readDayOfMonth reads 1 to 31 in digits or as an ordinal, where no unit, scale or clock time follows.
func readDayOfMonth(r *resolver, i int, m *match) int {
	a := &r.atoms[i]
	if a.Kind == numeral.Digits {
		d, ok := digits(a.Text)
		if !ok || a.End-a.Start > 2 || d < 1 || d > 31 {
			return 0
		}
		m.dom = d
		next := i + 1
		if next < len(r.atoms) && !r.atoms[next].Spaced {
			switch t := r.atoms[next].Text; t {
			case "st", "nd", "rd", "th":
				return next + 1
			case "%", "°", "$", "m", "k", "bn":
				return 0
			case ":":
				if next+1 < len(r.atoms) && r.atoms[next+1].Kind == numeral.Digits && !r.atoms[next+1].Spaced {
					return 0
				}
			}
		}
		if n, end := r.parse(i); end > next && (n.Scaled || n.Fraction) || r.isWord(next, "percent") {
			return 0
		}
		return next
	}
	n, next := r.parse(i)
	if next == i || !n.Ordinal || n.Value > 31 {
		return 0
	}
	m.dom = int(n.Value)
	return next
}

// readYear reads a year in four digits, in words ("nineteen ninety-seven",
// "two thousand") or with an apostrophe ("'99").
func readYear(r *resolver, i int, m *match) int {
	a := &r.atoms[i]
	switch {
	case a.Kind == numeral.Digits:
		y, ok := digits(a.Text)
		if !ok || a.End-a.Start != 4 || y < 1000 || y > 2199 || r.isMark(i+1, "%") {
			return 0
		}
		m.year = y
		return i + 1
	case a.Text == "'":
		if i+1 < len(r.atoms) && !r.atoms[i+1].Spaced && r.atoms[i+1].End-r.atoms[i+1].Start == 2 {
			if y, ok := digits(r.atoms[i+1].Text); ok && !r.isWord(i+2, "s") {
				m.year = r.century(y)
				return i + 2
			}
		}
		return 0
	}
	n, next := r.parse(i)
	if next == i || n.Ordinal || n.Fraction || n.Value != math.Trunc(n.Value) {
		return 0
	}
	switch {
	case n.Value >= 2000 && n.Value < 2100 && n.Scaled:
		m.year = int(n.Value)
		return next
	case n.Value >= 13 && n.Value <= 20 && next == i+1:
		if y, end := r.parse(next); end > next && !y.Digits && !y.Ordinal && y.Value >= 20 && y.Value < 100 && y.Value == math.Trunc(y.Value) {
			m.year = 100*int(n.Value) + int(y.Value)
			return end
		}
	}
	return 0
}

// readDecade reads "1990s", "'90s", "1990's", "nineties".
func readDecade(r *resolver, i int, m *match) int {
	if r.entries[i].class&cDecade != 0 {
		m.decade = r.entries[i].val
		return i + 1
	}
	if r.atoms[i].Text == "'" {
		i++
	}
	if i+1 >= len(r.atoms) {
		return 0
	}
	a, s := &r.atoms[i], &r.atoms[i+1]
	if a.Kind != numeral.Digits || s.Spaced || s.Text != "s" && s.Text != "'s" {
		return 0
	}
	y, ok := digits(a.Text)
	if !ok || y%10 != 0 || a.End-a.Start != 4 && (a.End-a.Start != 2 || y < 20) || y > 2100 {
		return 0
	}
	m.decade = y
	return i + 2
}

func readVague(r *resolver, i int, m *match) int {
	if r.entries[i].class&cVague == 0 {
		return 0
	}
	m.vague = true
	if r.atoms[i].Text == "couple" {
		m.vague, m.num = false, 2
		if r.isWord(i+1, "of") {
			return i + 2
		}
	}
	return i + 1
}

func readHoliday(r *resolver, i int, m *match) int {
	if !r.atoms[i].Upper {
		return 0
	}
next:
	for k := range holidays {
		for j, w := range holidays[k].name {
			if i+j >= len(r.atoms) || r.atoms[i+j].Text != w {
				continue next
			}
		}
		m.holiday = k
		return i + len(holidays[k].name)
	}
	return 0
}

// parse reads the number at atom i. Several rules ask for the same one in turn.
func (r *resolver) parse(i int) (numeral.Number, int) {
	if r.parsedAt != i {
		r.parsedAt = i
		r.parsed, r.parsedTo = numeral.Parse(r.atoms, i)
	}
	return r.parsed, r.parsedTo
}

// century completes a year of two digits: the one nearest to the article's,
// not more than ten years after it.
func (r *resolver) century(y int) int {
	now := 2000
	if r.dated {
		now, _, _ = r.dct.Date()
	}
	y += now / 100 * 100
	if y > now+10 {
		y -= 100
	}
	return y
}

// number writes a number for a duration.
func number(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
