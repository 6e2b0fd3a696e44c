package quote

import (
	"sort"
	"strings"

	"crossread/app/lang"
	"crossread/app/result"
)

// sameVoice lays a direct quotation by "he", "she", "it" or "they" to whoever
// was quoted or reported in the paragraph before it or in its own: who has the
// floor keeps it.
func (w *writer) sameVoice(u *unit, a *attribution, s *result.Speaker) {
	if s == nil || s.Span == nil || len(w.quotes) == 0 {
		return
	}
	last := len(w.quotes) - 1
	for last > 0 && w.quotes[last].Act == result.Thought {
		last-- // a thought gives nobody the floor
	}
	p := &w.quotes[last]
	if p.Speaker == nil || p.Act != result.Speech && p.Act != result.Document || u.paragraph-w.units[p.unit].paragraph > 1 {
		return
	}
	if pronoun := w.d.Tokens[w.d.Chunks[a.speaker-1].Head].Lower; w.standsFor(pronoun, p) && !w.namedSince(p, s, pronoun) {
		s.Entity, s.Name = p.Speaker.Entity, p.Speaker.Name
	}
}

// standsFor tells whether the pronoun may stand for the speaker of a quote.
func (w *writer) standsFor(pronoun string, p *found) bool {
	e := w.entity(p.Speaker)
	switch pronoun {
	case "he", "she":
		gender := lang.Male
		if pronoun == "she" {
			gender = lang.Female
		}
		return p.Act == result.Speech && e != nil && e.Type == lang.Person && (e.Gender == gender || e.Gender == lang.GenderUnknown)
	case "it":
		if e == nil {
			return p.Act == result.Document
		}
		return e.Type == lang.Organization || e.Type == lang.Thing
	case "they":
		if e == nil {
			return strings.Contains(p.Speaker.Name, " and ")
		}
		return e.Type == lang.Group || e.Plural
	}
	return false
}

// namedSince tells whether the one whom a pronoun of a known gender was resolved to has
// been named since the last quotation, whose speaker's gender is not known: who is
// meant is the one just named.
func (w *writer) namedSince(p *found, s *result.Speaker, pronoun string) bool {
	was, is := w.entity(p.Speaker), w.entity(s)
	if was == nil || is == nil || was == is || was.Gender != lang.GenderUnknown || is.Type != lang.Person ||
		pronoun == "she" && is.Gender == lang.Male || pronoun == "he" && is.Gender == lang.Female {
		return false
	}
	// the subject of the sentence right before
	n := w.unitAt(w.startOf(s))
	if n < 1 || w.units[n-1].paragraph != w.units[n].paragraph || w.units[n-1].marks || p.unit >= n-1 {
		return false
	}
	u := &w.units[n-1]
	first := u.first
	if w.d.Tokens[first].Tag == "CC" && first+1 < u.last { // "But Ann Lee, who …, urged caution."
		first++
	}
	k := w.nounAt(first)
	if k == 0 || !w.isSubject(u, k) && w.sym[w.d.Chunks[k-1].Last] != symComma {
		return false
	}
	t := &w.d.Tokens[w.d.Chunks[k-1].Head]
	e, m := w.d.EntityAt(t.Start, t.End)
	return e >= 0 && m.Form == lang.NameForm && &w.d.Entities[e] == is
}

// unitAt returns the unit that holds the byte of Document.Text, -1 where none does.
func (w *writer) unitAt(off int) int {
	n := sort.Search(len(w.units), func(i int) bool { return w.d.Tokens[w.units[i].last-1].End > off })
	if n == len(w.units) || w.d.Tokens[w.units[n].first].Start > off {
		return -1
	}
	return n
}

// startOf returns the byte of Document.Text at which a speaker's mention begins.
func (w *writer) startOf(s *result.Speaker) int {
	start, _ := w.d.Offsets(*s.Span)
	return start
}

// named tells whether the article gives an entity a name.
func named(e *lang.Entity) bool {
	for _, m := range e.Mentions {
		if m.Form == lang.NameForm {
			return true
		}
	}
	return false
}

// sameThing lays what "it" tells to the paper or body that tells in the sentence before,
// where the article's names gave it to a place or a thing: "A report warned that …. It
// also found that …".
func (w *writer) sameThing(a *attribution, s *result.Speaker) {
	if s == nil || s.Span == nil || a.unit == 0 || w.d.Tokens[w.d.Chunks[a.speaker-1].Head].Lower != "it" || w.units[a.unit-1].paragraph != w.units[a.unit].paragraph {
		return
	}
	k := w.spokenBy[a.unit-1]
	if k == 0 || w.quotes[k-1].Speaker == nil {
		return
	}
	if e := w.entity(s); e != nil && e.Type != lang.Place && e.Type != lang.Thing && e.Type != lang.Event {
		return
	}
	p := &w.quotes[k-1]
	if e := w.entity(p.Speaker); p.Act == result.Document || e != nil && (e.Type == lang.Organization || media[head(p.Speaker.Name)] != "") {
		s.Entity, s.Name = p.Speaker.Entity, p.Speaker.Name
	}
}

// head returns the last word of a phrase before a preposition: "report" of "a report by
// the council".
func head(phrase string) string {
	last := ""
	for _, w := range strings.Fields(strings.ToLower(phrase)) {
		if prepositions[w] {
			break
		}
		last = w
	}
	return last
}
