package quantity

import (
	"strings"

	"crossread/app/numeral"
)

// labels are words before a number that make it a name: "Flight 117", "No. 2".
var labels = map[string]bool{
	"no": true, "nos": true, "number": true, "flight": true, "route": true, "highway": true, "interstate": true, "room": true, "section": true, "article": true,
	"chapter": true, "resolution": true, "bill": true, "channel": true, "page": true, "pages": true, "title": true, "verse": true, "gate": true, "pier": true,
	"apollo": true, "type": true, "proposition": true, "prop": true, "amendment": true, "district": true, "precinct": true, "ward": true,
	"zip": true, "area": true, "suite": true, "apartment": true, "apt": true, "unit": true, "world": true, "group": true, "exit": true, "rule": true,
	"act": true, "part": true, "volume": true, "vol": true, "version": true, "model": true, "figure": true, "table": true, "phase": true, "level": true,
	"season": true, "episode": true, "game": true, "week": true, "day": true, "chapters": true, "track": true, "platform": true, "hill": true,
	"boeing": true, "airbus": true, "runway": true, "lot": true, "form": true, "case": true, "docket": true, "psalm": true,
	"fortune": true,
}

// capitalLabels are labels only where they are capitalised.
var capitalLabels = map[string]bool{
	"act": true, "part": true, "number": true, "group": true, "world": true, "area": true, "case": true, "level": true, "phase": true, "season": true, "game": true,
	"hill": true, "lot": true, "form": true, "table": true, "figure": true, "unit": true, "day": true, "week": true, "bill": true, "district": true, "section": true,
	"type": true, "model": true, "rule": true, "track": true, "title": true, "no": true, "ward": true, "exit": true, "prop": true,
	"fortune": true,
}

// streets are words behind a number, and the name between, that make an address.
var streets = map[string]bool{
	"street": true, "st": true, "avenue": true, "ave": true, "road": true, "rd": true, "boulevard": true, "blvd": true, "drive": true,
	"lane": true, "court": true, "square": true, "place": true, "plaza": true, "parkway": true, "way": true, "terrace": true,
}

// named reports whether the number at the atoms [i,next) is part of a name, an
// address, a code or a web address.
func (f *finder) named(i, next int, n numeral.Number) bool {
	if f.isWord(i, "one") && f.isWord(i-1, "at") && (f.isWord(next, "point") || f.isWord(next, "time")) {
		return true // "at one point"
	}
	if i > 0 {
		p := &f.atoms[i-1]
		if p.Text == "\"" && f.isMark(i-2, "=") {
			return true // an attribute of a web page
		}
		if c, _ := f.moneyBefore(i); p.Kind == numeral.Word && !f.atoms[i].Spaced && c == "" {
			return true // "A320", "MH370"
		}
		if (p.Text == "-" || p.Text == "–") && !p.Spaced && !f.atoms[i].Spaced && i > 1 && f.atoms[i-2].Kind == numeral.Word && f.atoms[i-2].Upper && len(f.atoms[i-2].Text) < 12 && n.Digits {
			return true // "F-16", "COVID-19"
		}
		if p.Text == "#" || p.Text == "/" && !p.Spaced || p.Text == "@" || p.Text == "_" && !p.Spaced {
			return p.Text != "/" || i < 2 || f.atoms[i-2].Kind != numeral.Digits
		}
		if _, rank := f.rank(i, next, n); rank {
			return false
		}
		label := i - 1
		if p.Text == "." && label > 0 && (f.isWord(label-1, "no") || f.isWord(label-1, "nos") || f.isWord(label-1, "apt") || f.isWord(label-1, "vol")) {
			label--
		}
		if l := &f.atoms[label]; l.Kind == numeral.Word && labels[l.Text] && n.Digits && (!capitalLabels[l.Text] || l.Upper) && signs[p.Text] == "" {
			return true
		}
		// "H.R. 25", "S. 1490"
		if p.Text == "." && i > 1 && n.Digits && f.atoms[i-2].Kind == numeral.Word && f.atoms[i-2].Upper && len(f.atoms[i-2].Text) == 1 && (f.atoms[i-2].Text == "r" || f.atoms[i-2].Text == "s" && f.atoms[i-2].Spaced) {
			return true
		}
		if p.Kind == numeral.Word && p.Upper && codes[p.Text] == "" && f.proper(i, next, n) {
			return true
		}
	}
	if f.isWord(i-1, "of") && f.isWord(i-2, "group") && f.atoms[i-2].Upper {
		return true // "the Group of 20"
	}
	return f.phone(i, next) || f.address(i, next, n) || f.glued(i, next, n) || f.halved(i, next)
}

// phone reports whether the number is an area code ("(212) 555-1234") or one
// that is called ("dial 911").
func (f *finder) phone(i, next int) bool {
	if f.atoms[i].Kind != numeral.Digits || len(f.atoms[i].Text) != 3 || next != i+1 {
		return false
	}
	if f.isMark(i-1, "(") && f.isMark(next, ")") && next+3 < len(f.atoms) && f.atoms[next+1].Kind == numeral.Digits && len(f.atoms[next+1].Text) == 3 &&
		f.isMark(next+2, "-") && f.atoms[next+3].Kind == numeral.Digits && len(f.atoms[next+3].Text) == 4 {
		return true
	}
	switch w := f.atoms[max(i-1, 0)].Text; w {
	case "call", "called", "calling", "calls", "dial", "dialed", "dialled", "dialing":
		return f.atoms[i].Text == "911" || f.atoms[i].Text == "999" || f.atoms[i].Text == "112"
	}
	return f.atoms[i].Text == "911" && (f.isWord(next, "call") || f.isWord(next, "calls") || f.isWord(next, "operator") || f.isWord(next, "dispatcher"))
}

// halved reports whether "half" is part of a word: "half-brother".
func (f *finder) halved(i, next int) bool {
	k := f.joint(next)
	if f.atoms[next-1].Text != "half" || k == next {
		return false
	}
	_, end := f.measureAfter(next)
	return end == next
}

// proper reports whether a number behind a capitalised word belongs to the
// name: "Apollo 11 landed", "Windows 10". What counts a noun does not.
func (f *finder) proper(i, next int, n numeral.Number) bool {
	if !n.Digits && !f.atoms[i].Upper || n.Scaled || f.atoms[i].End-f.atoms[i].Start > 5 || n.Digits && f.atoms[i].End-f.atoms[i].Start > 4 || !strings.HasPrefix(f.tag(i-1), "NN") {
		return false
	}
	if next < len(f.atoms) && f.atoms[next].Kind == numeral.Mark && f.atoms[next].Text != "." && f.atoms[next].Text != "'" {
		return false
	}
	// A sentence's first word, a weekday or month, a name that is the subject ("Jones, 35").
	if u, _ := f.noun(next, n); u != "" {
		return false
	}
	if _, k := f.measureAfter(next); k > next {
		return false
	}
	if _, k := f.moneyAfter(next); k > next {
		return false
	}
	if f.isWord(next, "of") || f.isWord(next, "out") || f.isWord(next, "to") || f.isWord(next, "or") || f.timed[i-1] {
		return false
	}
	return next == i+1
}

// address reports whether a street's name follows, capitalised.
func (f *finder) address(i, next int, n numeral.Number) bool {
	if n.Scaled {
		return false
	}
	for k := next; k < len(f.atoms) && k < next+4; k++ {
		a := &f.atoms[k]
		if a.Kind == numeral.Mark && a.Text == "." {
			continue
		}
		if a.Kind == numeral.Digits && k+2 < len(f.atoms) && (f.atoms[k+1].Text == "th" || f.atoms[k+1].Text == "st" || f.atoms[k+1].Text == "nd" || f.atoms[k+1].Text == "rd") && !f.atoms[k+1].Spaced {
			k++
			continue
		}
		if a.Kind != numeral.Word || !a.Upper {
			return false
		}
		if streets[a.Text] {
			return f.atoms[i].Upper || n.Digits
		}
	}
	return false
}

// glued reports whether letters or a code stand right behind the number:
// "3D", "555-1234-88", "1111-2222", "10:35".
func (f *finder) glued(i, next int, n numeral.Number) bool {
	if next >= len(f.atoms) || f.atoms[next].Spaced {
		return false
	}
	a := &f.atoms[next]
	switch a.Kind {
	case numeral.Word:
		if _, k := f.measureAfter(next); k > next {
			return false
		}
		if _, k := f.moneyAfter(next); k > next || a.Text == "m" {
			return false
		}
		switch a.Text {
		case "x":
			if next+1 < len(f.atoms) && !f.atoms[next+1].Spaced && f.atoms[next+1].Kind == numeral.Digits { // "2x4"
				return !f.crossed(&reading{first: i, next: next})
			}
			return false
		case "'s", "yo", "st", "nd", "rd", "th":
			return false
		}
		return n.Digits
	case numeral.Mark:
		if next+1 >= len(f.atoms) || f.atoms[next+1].Spaced || f.atoms[next+1].Kind != numeral.Digits {
			return false
		}
		switch a.Text {
		case ":", "/":
			return true // "10:35", "9/11"
		case "-", "–":
			// Telephone and account numbers; a range has no leading zero.
			b := f.atoms[next+1].Text
			if a.Text == "-" && len(f.atoms[i].Text) == 3 && len(b) == 4 && f.atoms[next+1].End-f.atoms[next+1].Start == 4 && !n.Scaled && next == i+1 {
				return true // "555-1234"
			}
			return f.atoms[i].Text[0] == '0' && len(f.atoms[i].Text) > 1 || b[0] == '0' && len(b) > 1 ||
				next+3 < len(f.atoms) && f.atoms[next+2].Text == "-" && f.atoms[next+3].Kind == numeral.Digits && !f.atoms[next+2].Spaced
		}
	}
	return false
}

// skip returns the atom after a name that the number at the atoms [i,next) is
// part of.
func (f *finder) skip(i, next int) int {
	for next < len(f.atoms) && !f.atoms[next].Spaced && (f.atoms[next].Kind == numeral.Digits || f.atoms[next].Kind == numeral.Word ||
		next+1 < len(f.atoms) && !f.atoms[next+1].Spaced && (f.atoms[next].Text == "-" || f.atoms[next].Text == "/" || f.atoms[next].Text == ":") && f.atoms[next+1].Kind == numeral.Digits) {
		next++
	}
	return next
}

// idle reports whether a number without a unit says nothing: "one" as a
// pronoun, "half" of a thing done by halves.
func (f *finder) idle(i, next int, n numeral.Number) bool {
	w := f.atoms[i].Text
	switch {
	case w == "one" && (f.isWord(i-1, "negative") || f.isWord(i-1, "minus")) && f.tag(i-2) != "DT" && f.tag(i-2) != "RB":
		return false
	case next == i+1 && w == "one" && (f.isMark(next, "-") && f.isWord(next+1, "on") || f.isMark(i-1, "-") && f.isWord(i-2, "on")):
		return true // "one-on-one"
	case next == i+1 && w == "one" && f.isWord(i-1, "for") && next < len(f.atoms) && f.atoms[next].Kind != numeral.Word:
		return true // "I, for one,"
	case n.Article && n.Fraction && f.isWord(i-1, "and") && i > 1 && measures[f.atoms[i-2].Text] != "":
		return true // "a decade and a half of peace"
	case next == i+1 && w == "one":
		switch f.tag(next) {
		case "NN", "JJ":
			return f.isWord(i-1, "no") || f.isWord(i-1, "this") || f.isWord(i-1, "that")
		case "":
			t := f.tag(i - 1)
			return strings.HasPrefix(t, "JJ") || t == "DT" // "a necessary one."
		}
		return next >= len(f.atoms) || f.atoms[next].Kind == numeral.Word && !numeral.Begins(f.atoms[next].Text)
	case n.Fraction && w == "half" && next == i+1, n.Article && n.Fraction && f.atoms[next-1].Text == "half":
		if p := i - 1; p >= 0 && numeral.Begins(f.atoms[p].Text) {
			return true // "the second half"
		}
		if n.Article && (next >= len(f.atoms) || f.atoms[next].Kind != numeral.Word && f.atoms[next].Text != "-") {
			return false
		}
		return !f.isWord(i-1, "than") && !f.isWord(i-1, "about") && !f.isWord(i-1, "nearly") && !f.isWord(i-1, "almost") && !f.isWord(i-1, "by") && f.tag(next) != "NNS"
	case n.Fraction && (w == "quarter" || n.Article) && !n.Scaled && f.atoms[next-1].Text == "quarter":
		return true
	}
	return false
}

// namedHalf reports whether a fraction at the atom is one of two parts that are
// told apart: "the second half of the century", "the richer half of the town".
func (f *finder) namedHalf(i int) bool {
	if i == 0 || f.atoms[i-1].Kind != numeral.Word {
		return false
	}
	t := f.tag(i - 1)
	return numeral.Begins(f.atoms[i-1].Text) || strings.HasPrefix(t, "JJ") || strings.HasPrefix(t, "NN")
}

// idleOrdinal reports whether an ordinal ranks nothing: "at first", "First,",
// "seconds", "Second Street", "First Lady".
func (f *finder) idleOrdinal(i, next int) bool {
	a := &f.atoms[i]
	if f.isWord(i-1, "at") && a.Text == "first" || f.tag(i) == "RB" || f.isWord(i-1, "per") || f.isMark(i-1, "/") {
		return true
	}
	if m, end := numeral.Parse(f.atoms, next); end > next && !m.Ordinal && m.Digits {
		return true // "the first 100 days" rank none
	}
	if a.Text == "second" && (f.isWord(i-1, "a") && (next >= len(f.atoms) || f.atoms[next].Kind != numeral.Word) || f.isMark(next, "-")) {
		return true
	}
	if (a.Upper || a.Kind == numeral.Digits) && next < len(f.atoms) && f.atoms[next].Kind == numeral.Word && f.atoms[next].Upper {
		return true // "Second Street", "the 3rd Circuit"
	}
	return f.isMark(next, "-")
}
