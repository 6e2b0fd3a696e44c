package timex

import "crossread/app/numeral"

// day returns the value of a day, which becomes the anchor.
func (r *resolver) day(d Day) (kind, value string) {
	r.anchor, r.coarse = d, 0
	return "DATE", d.String()
}

func (r *resolver) inYear(y int) (kind, value string) {
	r.anchor, r.coarse = NewDay(y, 1, 1), 'Y'
	if r.dated {
		if now, _, _ := r.dct.Date(); now == y {
			r.anchor = r.dct
		}
	}
	return "DATE", year4(y)
}

func (r *resolver) anchorMonth(year, month int) { r.anchor, r.coarse = NewDay(year, month, 1), 'M' }

// anchorDay returns the day n days from the one that was mentioned last, open
// where only a month or a year was.
func (r *resolver) anchorDay(n int) string {
	if r.coarse == 0 {
		r.anchor += Day(n)
		return r.anchor.String()
	}
	y, month, _ := r.anchor.Date()
	if r.coarse == 'Y' || n != 0 {
		return year4(y) + "-XX-XX"
	}
	return year4(y) + "-" + two(month) + "-XX"
}

// fromAnchor returns the period that lies n units from what was mentioned last;
// a length where that names no time as fine as the unit.
func (r *resolver) fromAnchor(unit, n int) (kind, value string) {
	switch {
	case r.coarse == 0 || unit == 'Y' || unit == 'E' || unit == 'C' || r.coarse == 'M' && (unit == 'M' || unit == 'Q'):
		return r.shifted(r.anchor, unit, n)
	case n*n <= 1 && (unit == 'D' || unit == 'N'):
		v := r.anchorDay(n)
		if unit == 'N' {
			return "TIME", v + "TNI"
		}
		return "DATE", v
	case n == 0:
		y, _, _ := r.anchor.Date()
		return "DATE", year4(y)
	}
	return duration(float64(max(n, -n)), unit)
}

// distance weighs how far a candidate lies from the day of writing: days in the
// direction against which the tense speaks count more.
func (r *resolver) distance(days float64, m *match) float64 {
	ahead, back := 1.5, 1.0
	t := r.tense(m.first, m.next)
	if t == pastTense && r.isWord(m.first-1, "the") && r.nounNext(m.next) {
		t = noTense // "the Nov. 8 vote" is not in the verb's tense
	}
	switch t {
	case pastTense:
		ahead = 3
	case conditional, future:
		ahead, back = 1, 6
	}
	if days > 0 {
		return ahead * days
	}
	return -back * days
}

func (r *resolver) isWord(i int, w string) bool {
	return i >= 0 && i < len(r.atoms) && r.atoms[i].Kind == numeral.Word && r.atoms[i].Text == w
}

func (r *resolver) isMark(i int, w string) bool {
	return i >= 0 && i < len(r.atoms) && r.atoms[i].Kind == numeral.Mark && r.atoms[i].Text == w
}

func (r *resolver) inSet(i int, set map[string]bool) bool {
	return i >= 0 && i < len(r.atoms) && r.atoms[i].Kind == numeral.Word && set[r.atoms[i].Text]
}

// tag returns the tag of the token that atom i lies in.
func (r *resolver) tag(i int) string {
	if i < 0 || i >= len(r.atoms) || r.atoms[i].Kind == numeral.Break || len(r.doc.Tokens) == 0 {
		return ""
	}
	return r.doc.Tokens[r.atoms[i].Token].Tag
}

// dateCues are words before a bare month, year or season that make it a date.
var dateCues = set("in", "since", "by", "until", "till", "of", "from", "to", "last", "this", "next", "late", "early", "mid", "during",
	"for", "through", "before", "after", "between", "ended", "ending", "the", "around", "circa", "about", "throughout", "begin",
	"begins", "began", "beginning", "starting", "year", "fiscal", "each", "every", "past", "due", "and", "or", "till", "as")

// firstNames are months that people are called by.
var firstNames = set("april", "may", "june", "august")

// durationCues are words before "a year" or "years" that make it a length.
var durationCues = set("for", "in", "within", "over", "during", "after", "than", "last", "lasts", "lasted", "took", "take", "takes",
	"taking", "spent", "spend", "spending", "about", "nearly", "almost", "only", "just", "barely", "another", "of", "until",
	"least", "most", "around", "approximately", "roughly", "wait", "waited", "more")

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}

// durationCue reports whether the words before atom i make what follows a
// length: "for", or "in the" ("in the years that followed").
func (r *resolver) durationCue(i int) bool {
	return r.inSet(i-1, durationCues) || r.isWord(i-1, "the") && (r.isWord(i-2, "in") || r.isWord(i-2, "for") || r.isWord(i-2, "over"))
}

// isDate reports whether a day, a month or a comma before one follows.
func (r *resolver) isDate(i int) bool {
	if r.isMark(i, ",") {
		i++
	}
	if i >= len(r.atoms) {
		return false
	}
	return r.entries[i].class&cMonth != 0 && r.atoms[i].Upper ||
		r.atoms[i].Kind == numeral.Digits && r.atoms[i].End-r.atoms[i].Start <= 2
}

func (r *resolver) isUnitNext(i int) bool {
	return i < len(r.atoms) && r.entries[i].class&(cUnit|cUnits|cNumber|cDigits|cVague|cSeason) != 0
}

// monthName reports whether a word that can be a month without a day is one:
// "in May", not "Theresa May" or "May I".
func (r *resolver) monthName(i int) bool {
	if firstNames[r.atoms[i].Text] && r.nameNext(i+1) && r.tag(i+1) == "NNP" && !r.inSet(i-1, dateCues) {
		return false
	}
	if !ambiguous[r.atoms[i].Text] {
		return true
	}
	if len(r.atoms[i].Text) == 3 && r.atoms[i].Text != "may" {
		return false
	}
	if r.isMark(i-1, "-") && r.isWord(i-2, "mid") {
		return true
	}
	if k := i + 2; r.atoms[i].Upper && k < len(r.atoms) && r.atoms[k].Upper && r.entries[k].class&cMonth != 0 && !ambiguous[r.atoms[k].Text] &&
		(r.isWord(i+1, "and") || r.isWord(i+1, "or") || r.isWord(i+1, "to") || r.isMark(i+1, "-") || r.isMark(i+1, "–")) {
		return true // "a weak August and September"
	}
	if r.inSet(i-1, dateCues) && !r.isWord(i-1, "the") && !r.isWord(i-1, "and") {
		return !r.nameNext(i + 1)
	}
	// "the March downturn", "August's vote", and no "May government".
	return r.atoms[i].Upper && r.atoms[i].Text != "may" && (r.isWord(i-1, "the") || r.isWord(i-1, "'s")) && i+1 < len(r.atoms) && !r.atoms[i+1].Upper && r.tag(i+1) == "NN"
}

// nameNext reports whether a capitalised word follows ("in March Street").
func (r *resolver) nameNext(i int) bool {
	return i < len(r.atoms) && r.atoms[i].Kind == numeral.Word && r.atoms[i].Upper
}

// nounNext reports whether a noun follows, so that what stands before it only
// describes it.
func (r *resolver) nounNext(i int) bool {
	t := r.tag(i)
	return i < len(r.atoms) && r.atoms[i].Kind == numeral.Word && (t == "NN" || t == "NNS") && r.atoms[i].Text != "ago"
}

// seasonName reports whether a season is meant: "in the fall", not "the fall of".
func (r *resolver) seasonName(m *match) bool {
	if r.isWord(m.first, "the") {
		w := r.atoms[m.next-1].Text
		return (w != "fall" && w != "spring" || r.inSet(m.first-1, dateCues)) && !r.isWord(m.next, "of") && !r.isWord(m.next, "in")
	}
	w := r.atoms[m.first].Text
	if w == "fall" || w == "spring" {
		return r.isWord(m.first-1, "in")
	}
	return r.inSet(m.first-1, dateCues)
}

// spaced reports whether white space stands inside a match.
func (r *resolver) spaced(m *match) bool {
	for i := m.first + 1; i < m.next; i++ {
		if r.atoms[i].Spaced {
			return true
		}
	}
	return false
}

// joined reports whether a match is part of a longer run of characters, as in
// "9031-1990" or "A/1990".
func (r *resolver) joined(m *match) bool {
	if a := &r.atoms[m.first]; !a.Spaced && m.first > 0 {
		switch p := &r.atoms[m.first-1]; p.Text {
		case "(", "[", "'", "\"", "“", "‘", "`", "–":
		case "-":
			if m.first > 1 && !p.Spaced && r.atoms[m.first-2].Kind == numeral.Digits {
				return true
			}
		default:
			if p.Kind != numeral.Break {
				return true
			}
		}
	}
	if m.next < len(r.atoms) {
		if a := &r.atoms[m.next]; !a.Spaced && (a.Kind != numeral.Mark && a.Text != "'s" ||
			(a.Text == "/" || a.Text == ":" || a.Text == "-") && m.next+1 < len(r.atoms) && !r.atoms[m.next+1].Spaced && r.atoms[m.next+1].Kind == numeral.Digits) {
			return true
		}
	}
	return false
}

// clockLike tells a time of day from a score or a verse ("won 10:35" has none
// before it that says when).
func (r *resolver) clockLike(m *match) bool {
	return !r.joined(m) && m.hour <= 24
}

// isAge reports whether "old" or "of age" follows a length.
func (r *resolver) isAge(i int) bool {
	if r.isMark(i, "-") {
		i++
	}
	return r.isWord(i, "old") || r.isWord(i, "olds") || r.isWord(i, "of") && r.isWord(i+1, "age")
}

// ageLike reports whether "forties" is somebody's age.
func (r *resolver) ageLike(i int) bool {
	if r.isWord(i-1, "early") || r.isWord(i-1, "late") || r.isWord(i-1, "mid") {
		i--
	}
	switch {
	case r.isWord(i-1, "his"), r.isWord(i-1, "her"), r.isWord(i-1, "their"), r.isWord(i-1, "my"), r.isWord(i-1, "your"), r.isWord(i-1, "our"), r.isWord(i-1, "'s"):
		return true
	}
	return !r.isWord(i-1, "the")
}
