package quote

import (
	"crossread/app/lang"
	"crossread/app/result"
)

// toldOf returns the person whom the sentence before a unit of the same paragraph is
// about, where it reports nothing and names no one else: “Ann Lee wept. “I have no
// answer.””
func (w *writer) toldOf(n int) *result.Speaker {
	if n == 0 || w.units[n-1].paragraph != w.units[n].paragraph || w.units[n-1].marks || w.spokenBy[n-1] > 0 {
		return nil
	}
	u := &w.units[n-1]
	k := w.nounAt(u.first)
	if k == 0 || w.chain[u.first] != 0 || !w.isSubject(u, k) {
		return nil
	}
	c := &w.d.Chunks[k-1]
	person := func(t *lang.Token) int {
		e, m := w.d.EntityAt(t.Start, t.End)
		if e < 0 || w.d.Entities[e].Type != lang.Person || m.Form == lang.DescriptionForm {
			return -1
		}
		return e
	}
	e := person(&w.d.Tokens[c.Head])
	if e < 0 || w.d.Tokens[c.Head].Tag == "PRP" {
		return nil
	}
	for i := c.Last; i < u.last; i++ {
		t := &w.d.Tokens[i]
		if o, m := w.d.EntityAt(t.Start, t.End); o >= 0 && o != e && m.Form == lang.NameForm && w.d.Entities[o].Type != lang.Place && w.d.Entities[o].Type != lang.Organization {
			return nil
		}
	}
	return w.speaker(u, &attribution{unit: n - 1, speaker: k, cue: cue{at: c.Last, last: c.Last + 1}})
}

// speaks tells whether a speaker that no verb of saying names can be trusted: a named
// person or body. The subject of any other verb is more often what is spoken of.
func (w *writer) speaks(s *result.Speaker) bool {
	if s == nil {
		return false
	}
	e := w.entity(s)
	if e == nil || !w.hasName(e) {
		return false
	}
	switch e.Type {
	case lang.Person, lang.Organization, lang.Group, lang.Other:
		return true
	}
	return false
}

// mayTell tells whether a speaker that has no name may still have said or written
// something: people, bodies and papers, not a danger or a number.
func (w *writer) mayTell(s *result.Speaker) bool {
	if s == nil {
		return false
	}
	e := w.entity(s)
	if e == nil {
		return false
	}
	switch e.Type {
	case lang.Person, lang.Organization, lang.Group, lang.Other:
		return true
	case lang.Thing:
		for _, n := range e.Nouns {
			if media[n] != "" {
				return true
			}
		}
	}
	return false
}

// floor returns the quote that stands last before the unit in its paragraph and has a
// speaker; nil where there is none.
func (w *writer) floor(n int) *found {
	for m := n - 1; m >= 0 && w.units[m].paragraph == w.units[n].paragraph; m-- {
		if k := w.spokenBy[m]; k > 0 {
			if p := &w.quotes[k-1]; p.Speaker != nil && (p.Act == result.Speech || p.Act == result.Document) {
				return p
			}
			return nil
		}
	}
	return nil
}

// tellsOfOther tells whether the sentence before a unit of the same paragraph is about
// another named person than the speaker of a quote.
func (w *writer) tellsOfOther(n int, p *found) bool {
	if n == 0 || w.units[n-1].paragraph != w.units[n].paragraph || w.units[n-1].marks || p.Speaker == nil {
		return false
	}
	u := &w.units[n-1]
	k := w.nounAt(u.first)
	if k == 0 || w.chain[u.first] != 0 || !w.isSubject(u, k) {
		return false
	}
	t := &w.d.Tokens[w.d.Chunks[k-1].Head]
	e, m := w.d.EntityAt(t.Start, t.End)
	return e >= 0 && m.Form == lang.NameForm && w.d.Entities[e].Type == lang.Person && entityID(e) != p.Speaker.Entity
}

// behindColon tells whether a sentence introduces words in marks by a colon: it tells
// itself where they are from.
func (w *writer) behindColon(c *chain) bool {
	i := c.first - 1
	for i > 0 && w.sym[i] == symOpen {
		i--
	}
	return i >= 0 && w.sym[i] == symColon
}
