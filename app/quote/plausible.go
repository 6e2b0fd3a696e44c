package quote

import (
	"crossread/app/lang"
	"crossread/app/result"
)

// plausible mends a speaker that can't speak: "they" that was resolved to a deed, a thing
// beside a participle whose subject is the sentence's own ("Reed opened an account,
// saying").
func (w *writer) plausible(u *unit, a *attribution, s *result.Speaker) {
	if s == nil || a.speaker == 0 || !w.mute(s) {
		return
	}
	c := &w.d.Chunks[a.speaker-1]
	switch pronoun := w.d.Tokens[c.Head].Lower; pronoun {
	case "he", "she", "they":
		s.Entity, s.Name = "", pronoun
		if k := len(w.quotes); k > 0 && u.paragraph-w.units[w.quotes[k-1].unit].paragraph <= 1 {
			if p := &w.quotes[k-1]; p.Speaker != nil && !w.mute(p.Speaker) && (pronoun == "they" && w.several(p.Speaker) || pronoun != "they" && w.standsFor(pronoun, p)) {
				s.Entity, s.Name = p.Speaker.Entity, p.Speaker.Name
			}
		}
		return
	}
	if a.cue.noun || w.d.Tokens[a.cue.at].Tag != "VBG" || a.cue.at <= u.first || w.sym[a.cue.at-1] != symComma || !speaks(a.cue.entry.class) || a.cue.entry.class == classShow {
		return
	}
	k := w.nounAt(u.first)
	if k == 0 || k == a.speaker || w.chain[u.first] != 0 || !w.isSubject(u, k) {
		return
	}
	b := *a
	b.speaker = k
	if x := w.speaker(u, &b); x != nil && w.speaks(x) {
		*s = *x
		a.speaker = k
	}
}

// mute tells whether a speaker is an entity that says nothing: a deed, a place without a
// name, a thing that is no paper.
func (w *writer) mute(s *result.Speaker) bool {
	e := w.entity(s)
	if e == nil {
		return false
	}
	switch e.Type {
	case lang.Event:
		return true
	case lang.Place:
		return !w.hasName(e)
	case lang.Thing:
		for _, n := range e.Nouns {
			if media[n] != "" {
				return false
			}
		}
		return true
	}
	return false
}

// several tells whether a speaker is more than one.
func (w *writer) several(s *result.Speaker) bool {
	e := w.entity(s)
	if e == nil {
		return s.Span != nil && w.joint(s)
	}
	return e.Type == lang.Group || e.Plural
}

// joint tells whether a speaker is two: "Ann Lee and Tom Hale".
func (w *writer) joint(s *result.Speaker) bool {
	start, end := w.d.Offsets(*s.Span)
	for i := w.d.TokenAt(start); i < len(w.d.Tokens) && w.d.Tokens[i].Start < end; i++ {
		if w.sym[i] == symAnd {
			return true
		}
	}
	return false
}

// notOfSelf takes back whom a description or pronoun was resolved to where what is told
// behind it names that person: "The chancellor hit back, saying Ms Oduya had no plan" is
// not hers. A pronoun that follows may well be ("Ms Oduya was right, she said").
func (w *writer) notOfSelf(a *attribution, s *result.Speaker) {
	if s == nil || s.Span == nil || s.Entity == "" || a.speaker == 0 || a.mode != modeAfter {
		return
	}
	e := w.entity(s)
	if e == nil || e.Type != lang.Person {
		return
	}
	c := &w.d.Chunks[a.speaker-1]
	t := &w.d.Tokens[c.Head]
	if x, m := w.d.EntityAt(t.Start, t.End); x < 0 || m.Form == lang.NameForm || entityID(x) != s.Entity {
		return
	}
	for _, p := range a.parts {
		for i := p.first; i < p.last; i++ {
			t := &w.d.Tokens[i]
			if w.chain[i] != 0 || t.Tag != "NNP" { // in marks people do name themselves
				continue
			}
			if x, m := w.d.EntityAt(t.Start, t.End); x >= 0 && entityID(x) == s.Entity && m.Form == lang.NameForm {
				s.Entity, s.Name = "", w.described(c.First, c.Last)
				if k := len(w.quotes); k > 0 && w.units[a.unit].paragraph-w.units[w.quotes[k-1].unit].paragraph <= 1 {
					if p := &w.quotes[k-1]; p.Speaker != nil && w.entity(p.Speaker) != e && w.standsFor(w.d.Tokens[c.Head].Lower, p) {
						s.Entity, s.Name = p.Speaker.Entity, p.Speaker.Name
					}
				}
				return
			}
		}
	}
}
