package compare

import (
	"strings"

	"crossread/app/result"
)

// counted returns the clash of what two facts of a row count, in whatever other
// words: the same things, with the same done to them, each report with one number
// of them in the fact. Nil without one.
func counted(a, b *unit) *clash {
	sa, sb := matchSlots(a, b, false)
	if open(sa) == 0 || open(sb) == 0 || !comparableFacts(a, b) {
		return nil
	}
	for i := range sa {
		for j := range sb {
			x, y := &sa[i], &sb[j]
			if x.matched || y.matched || x.quantity.Of > 0 && y.quantity.Of > 0 || x.further() || y.further() || never(x, y) || stepAndLevel(x, y) || stepAndLevel(y, x) || x.each != y.each {
				continue
			}
			agree, same := compatibleSlots(x, y)
			if agree || !same || !sameThing(x, y) || !sameDeed(x, y) || otherTime(a, b) || otherPlace(a, b) {
				continue
			}
			return &clash{kind: kindNumber, why: whyCounted, values: [2]string{x.text, y.text}, sides: [2]*slot{x, y}, score: countSure}
		}
	}
	return nil
}

// countSure is how sure a clash of counts is, and daySure one of days.
const countSure, daySure = .6, .6

// comparableFacts reports whether two facts tell of what happened, or of what is
// to happen, neither denied, and of no two persons.
func comparableFacts(a, b *unit) bool {
	x, y := a.finding(), b.finding()
	if x.Polarity != y.Polarity || a.unreal() != b.unreal() || otherPerson(a, b) {
		return false
	}
	return !otherSource(a, b) || !named(a.speaker()) // two offices may have told two reporters
}

// further reports whether a number counts a part of the things, or more of them
// than another: "two others", "34 of them", "the first three".
func (s *slot) further() bool {
	if s.whole {
		return true
	}
	tokens := s.around.r.article.Doc.Tokens
	for i := max(s.first-2, s.around.first); i < min(s.last+3, s.around.last); i++ {
		switch tokens[i].Lower {
		case "other", "others", "another", "more", "further", "additional", "including", "among", "each", "them", "whom", "which":
			if tokens[i].Lower == "more" && i+1 < len(tokens) && tokens[i+1].Lower == "than" {
				continue
			}
			return true
		case "first", "last", "next":
			if i < s.first {
				return true
			}
		}
	}
	return false
}

// sameThing reports whether two numbers count the same things by their nouns, and
// by what the nouns are of.
func sameThing(x, y *slot) bool {
	p, q := x.quantity.Unit, y.quantity.Unit
	if !isCount(p) || !isCount(q) || otherThing(p, q) || strings.Contains(x.text, "-"+p) || strings.Contains(y.text, "-"+q) {
		return false // "a 60-vote threshold" counts no votes
	}
	of, too := x.complement(), y.complement()
	return of == "" || too == "" || of == too
}

// complement returns the lemma of the noun behind "of" behind what a number
// counts, empty without one: "fraud" in "11 counts of wire fraud".
func (s *slot) complement() string {
	r := s.around.r
	tokens := r.article.Doc.Tokens
	if s.last >= len(tokens) || tokens[s.last].Lower != "of" {
		return ""
	}
	last := ""
	for i := s.last + 1; i < min(s.last+5, len(tokens)) && tokens[i].Tag != "" && (tokens[i].Tag[0] == 'N' || tokens[i].Tag[0] == 'J' || tokens[i].Tag == "DT"); i++ {
		last = tokens[i].Lemma
	}
	return last
}

// sameDeed reports whether the same is told of what two numbers count: they have a
// verb of one meaning near them, or the very same noun or complement in facts that
// name the same.
func sameDeed(x, y *slot) bool {
	dx, dy := x.deeds(), y.deeds()
	harmed := false
	for _, v := range dx {
		for _, w := range dy {
			if v == w {
				return true
			}
			if opposite[v] == w || opposite[w] == v {
				return false
			}
		}
		harmed = harmed || growing[v]
	}
	for _, w := range dy {
		harmed = harmed != growing[w]
	}
	if harmed {
		return false // the hurt and the carried
	}
	if c := x.complement(); c != "" && c == y.complement() {
		return true
	}
	p, q := x.quantity.Unit, y.quantity.Unit
	const times = 1.5 // how far apart what is told in other words can be, and be the same
	if big := max(x.quantity.Value, y.quantity.Value); big > times*min(x.quantity.Value, y.quantity.Value) {
		return false
	}
	// Of things of one noun two verbs may tell two things: actions laid out, and taken.
	return (p == q && (len(dx) == 0 || len(dy) == 0) || people[p] && people[q]) && x.clause != nil && y.clause != nil && sharesName(x.clause, y.clause)
}

// deeds returns the lemmas of the verbs that tell most of what a number counts:
// those of its fact and of the words right behind it, but for ones that say little.
func (s *slot) deeds() []string {
	r, from, to := s.around.r, s.around.first, s.around.last
	if s.clause != nil {
		from, to = s.clause.first, s.clause.last
	}
	tokens := r.article.Doc.Tokens
	var out []string
	for i := from; i < min(max(to, s.last+3), len(tokens)); i++ {
		t := &tokens[i]
		if t.Lower == "." || i >= to && (t.Lower == "," || t.Lower == ";") {
			break
		}
		if t.Tag != "" && (t.Tag[0] == 'V' || t.Tag == "JJ" && growing[t.Lemma]) && !light[t.Lemma] && !saysLittle[t.Lemma] {
			out = append(out, t.Lemma)
		}
	}
	return out
}

// saysLittle are verbs that leave it to the words behind them what was done.
var saysLittle = map[string]bool{"leave": true, "see": true, "send": true, "put": true, "include": true, "involve": true, "say": true, "report": true, "become": true, "remain": true, "stay": true, "keep": true}

// sharesName reports whether two facts name one person, body or thing.
func sharesName(a, b *unit) bool {
	for i := range a.terms {
		if t := &a.terms[i]; t.kind == nameTerm && b.has(t.id) {
			return true
		}
	}
	return a.agent >= 0 && a.agent == b.agent
}

// aged returns the clash of the ages that two facts of a row give one person.
func aged(a, b *unit) *clash {
	sa, sb := a.slotsOnce(false), b.slotsOnce(false)
	for i := range sa {
		for j := range sb {
			x, y := &sa[i], &sb[j]
			p, q := x.bearer(), y.bearer()
			if p < 0 || p != q || x.quantity.Value == y.quantity.Value || x.quantity.Bound != result.Exact || y.quantity.Bound != result.Exact {
				continue
			}
			return &clash{kind: kindNumber, why: whyAge, values: [2]string{x.text, y.text}, sides: [2]*slot{x, y}, score: countSure}
		}
	}
	return nil
}

// bearer returns the person whose age a number behind a name and a comma is, -1
// for any other number.
func (s *slot) bearer() int32 {
	r := s.around.r
	tokens := r.article.Doc.Tokens
	if s.quantity.Unit != "year" || s.first < 2 || tokens[s.first-1].Lower != "," || s.last < len(tokens) && !ends(tokens[s.last].Lower) {
		return -1
	}
	id := r.who[s.first-2]
	if id < 0 || !r.v.terms[id].person {
		return -1
	}
	return id
}

func ends(w string) bool { return w == "," || w == "." || w == ";" || w == "—" || w == "–" }
