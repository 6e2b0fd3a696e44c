package timex

import "crossread/app/numeral"

// yearCues are words before four digits that make them a year of long ago.
var yearCues = set("in", "since", "until", "from", "circa", "year", "early", "late", "before", "after", "by")

// yearEvents are what is told apart by its year: "the war of 1812".
var yearEvents = set("war", "wars", "revolution", "act", "election", "crisis", "crash", "panic", "battle", "treaty", "constitution",
	"fire", "flood", "earthquake", "famine", "epidemic", "congress", "convention", "uprising", "summer", "winter", "spring", "fall")

// yearLike reports whether four digits, or two numbers in words, are a year.
func (r *resolver) yearLike(m *match) bool {
	i := m.first
	cue := r.inSet(i-1, dateCues) || r.isMark(i-1, "(")
	if r.atoms[i].Kind == numeral.Word {
		stated := r.inSet(i-1, yearCues) || r.isMark(i-1, "(")
		return m.year >= 1900 && m.next > i+1 && (m.year < 2000 || stated) && !r.countNext(m.next)
	}
	if r.atoms[i].Text == "'" {
		return cue
	}
	if r.joined(m) || r.countNext(m.next) && !r.yearOf(m) {
		return false
	}
	if (r.isWord(i-1, "least") || r.isWord(i-1, "most")) && r.isWord(i-2, "at") && r.inSet(i-3, limits) {
		return m.year >= 1900 && m.year < 2100 // "until at least 2030"
	}
	if i > 0 {
		switch p := &r.atoms[i-1]; p.Text {
		case "$", "£", "€", "#", "no", "than", "nearly", "some", "over", "least", "most", "almost", "roughly", "approximately", "room", "flight", "route", "highway":
			return false
		}
	}
	return m.year >= 1900 && m.year < 2100 || m.year >= 1200 && (r.inSet(i-1, yearCues) || r.isWord(i-1, "of") && r.inSet(i-2, yearEvents))
}

// yearOf reports whether four digits before a plural are the year of what it names
// ("the 2012 attacks", "the mayor's 2019 promises") and do not count it: papers set
// a comma into a count of thousands, and tell years near their own.
func (r *resolver) yearOf(m *match) bool {
	i := m.first
	if i == 0 || m.next != i+1 || m.year < 1950 || r.atoms[i].End-r.atoms[i].Start != 4 || r.tag(m.next) != "NNS" || r.entries[m.next].class&cUnits != 0 {
		return false
	}
	if r.dated {
		if y, _, _ := r.dct.Date(); m.year > y+4 {
			return false
		}
	}
	switch p := &r.atoms[i-1]; p.Text {
	case "the", "'s", "his", "her", "its", "their":
		return r.atoms[m.next].Text != "people"
	default:
		return false
	}
}

// countNext reports whether a counted noun follows a number.
func (r *resolver) countNext(i int) bool {
	if i >= len(r.atoms) {
		return false
	}
	a := &r.atoms[i]
	if a.Kind == numeral.Mark {
		return a.Text == "%" || a.Text == "°" || a.Text == "-" && !a.Spaced && i+1 < len(r.atoms) && r.atoms[i+1].Kind == numeral.Word
	}
	return r.tag(i) == "NNS" && !a.Upper || r.entries[i].class&cUnits != 0 || a.Text == "percent" || a.Text == "people" || a.Text == "million" || a.Text == "hours"
}
