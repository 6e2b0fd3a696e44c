package quote

import (
	"strings"

	"crossread/app/lang"
	"crossread/app/result"
)

// sameVoice lays a direct quotation by "he", "she", "it" or "they" to whoever
// was quoted or reported in the paragraph before it or in its own: who has the
// floor keeps it.
func (w *writer) sameVoice(u *unit, a *attribution, s *result.Speaker) {
	if s == nil || s.Span == nil || len(w.quotes) == 0 || w.joint(s) {
		return
	}
	last := len(w.quotes) - 1
	for last > 0 && (w.quotes[last].Act == result.Thought || w.quotes[last].Speaker == nil) {
		last-- // a thought gives nobody the floor, nor does a question of nobody's
	}
	p := &w.quotes[last]
	if p.Speaker == nil || p.Act != result.Speech && p.Act != result.Document || u.paragraph-w.units[p.unit].paragraph > 1 {
		return
	}
	pronoun := w.d.Tokens[w.d.Chunks[a.speaker-1].Head].Lower
	if e := w.subjectBefore(a.unit, p, pronoun); e >= 0 {
		if &w.d.Entities[e] == w.entity(s) {
			return
		}
		s.Entity, s.Name = entityID(e), w.d.Entities[e].Name
		return
	}
	if w.standsFor(pronoun, p) {
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

// subjectBefore returns the person whom the sentence before the unit n, of its paragraph, is
// about, where it names another than the speaker of the quote before: who is meant by "he"
// is more likely the one just named. It is -1 where there is none.
func (w *writer) subjectBefore(n int, p *found, pronoun string) int {
	if pronoun != "he" && pronoun != "she" || n < 1 || w.units[n-1].paragraph != w.units[n].paragraph || w.units[n-1].marks || p.unit >= n-1 {
		return -1
	}
	was := w.entity(p.Speaker)
	u := &w.units[n-1]
	for i := u.first; i < u.last; i++ {
		k := w.nounAt(i)
		if k == 0 || w.d.Chunks[k-1].First != i || w.verbsIn(u.first, i) > 0 && w.sym[i-1] != symComma {
			continue // the subject of the main clause: at its head, or behind the comma of a clause before it
		}
		c := &w.d.Chunks[k-1]
		if c.Last >= u.last || !w.isSubject(u, k) && w.sym[c.Last] != symComma {
			continue
		}
		t := &w.d.Tokens[c.Head]
		e, m := w.d.EntityAt(t.Start, t.End)
		if e < 0 || m.Form != lang.NameForm || w.d.Entities[e].Type != lang.Person || &w.d.Entities[e] == was {
			continue
		}
		if g := w.d.Entities[e].Gender; pronoun == "she" && g == lang.Male || pronoun == "he" && g == lang.Female {
			return -1
		}
		return e
	}
	return -1
}

// startOf returns the byte of Document.Text at which a speaker's mention begins.
func (w *writer) startOf(s *result.Speaker) int {
	start, _ := w.d.Offsets(*s.Span)
	return start
}

// hasName tells whether the article gives an entity a name.
func (r *reader) hasName(e *lang.Entity) bool {
	has, known := r.names[e]
	if known {
		return has
	}
	for _, m := range e.Mentions {
		if m.Form == lang.NameForm {
			has = true
			break
		}
	}
	if r.names == nil {
		r.names = map[*lang.Entity]bool{}
	}
	r.names[e] = has
	return has
}

// sameThing lays what "it" tells to the paper or body that tells in the sentence before,
// where the article's names gave it to a place or a thing: "A report warned that …. It
// also found that …".
func (w *writer) sameThing(a *attribution, s *result.Speaker) {
	if s == nil || s.Span == nil || w.joint(s) {
		return
	}
	if k := len(w.quotes); k > 0 && w.quotes[k-1].unit == a.unit {
		w.samePronoun(a, &w.quotes[k-1], s)
	} else if k > 0 && w.quotes[k-1].unit == a.unit-1 && w.units[a.unit-1].paragraph == w.units[a.unit].paragraph {
		w.goesOnTelling(a, &w.quotes[k-1], s)
	}
	if a.unit == 0 || w.d.Tokens[w.d.Chunks[a.speaker-1].Head].Lower != "it" || w.units[a.unit-1].paragraph != w.units[a.unit].paragraph {
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

// samePronoun lays what "he" tells later in a sentence to the "he" who spoke earlier in
// it: "“…,” he said, invoking the flood that he said he had seen".
func (w *writer) samePronoun(a *attribution, p *found, s *result.Speaker) {
	pronoun := w.d.Tokens[w.d.Chunks[a.speaker-1].Head].Lower
	if pronoun != "he" && pronoun != "she" || p.Speaker == nil || p.speaker == 0 || w.entity(p.Speaker) == nil {
		return
	}
	if w.d.Tokens[w.d.Chunks[p.speaker-1].Head].Lower != pronoun {
		// a name: who else is meant would have to be named in the sentence as well
		u, is := &w.units[a.unit], w.entity(s)
		if !w.standsFor(pronoun, p) || is != nil && namedWithin(is, w.d.Tokens[u.first].Start, w.d.Tokens[u.last-1].End) {
			return
		}
	}
	s.Entity, s.Name = p.Speaker.Entity, p.Speaker.Name
}

// goesOnTelling lays what "he" tells at the head of a sentence to the person whom the
// sentence before it quotes: "“…,” said Ann Lee. She added that …".
func (w *writer) goesOnTelling(a *attribution, p *found, s *result.Speaker) {
	c := &w.d.Chunks[a.speaker-1]
	pronoun := w.d.Tokens[c.Head].Lower
	if c.First != w.units[a.unit].first || pronoun != "he" && pronoun != "she" || p.Speaker == nil || p.Act != result.Speech {
		return
	}
	if e := w.entity(p.Speaker); e != nil && w.hasName(e) && w.standsFor(pronoun, p) {
		s.Entity, s.Name = p.Speaker.Entity, p.Speaker.Name
	}
}
