package quote

import (
	"crossread/app/lang"
	"crossread/app/result"
)

// borrowed gives words in marks that no verb of saying lays to anybody, and those of a
// headline, the speaker of the quotation in the body that holds the same words. Who
// stands beside them in a headline need not be who said them: “It was like an
// earthquake”: Families demand answers.
func (w *writer) borrowed() {
	const least, most = 2, 20 // words, of which a single one may be anybody's; quotations to look at
	type pair struct{ first, second string }
	words := map[int][]string{}
	body := map[pair][]int{} // quotes in which two words stand side by side
	for i := range w.quotes {
		q := &w.quotes[i]
		if q.Kind == result.Indirect || q.Speaker == nil || q.Cue == nil || w.units[q.unit].zone == lang.ZoneHeadline || q.Act == result.Thought {
			continue
		}
		words[i] = w.marked(q)
		for k := 1; k < len(words[i]); k++ {
			key := pair{words[i][k-1], words[i][k]}
			if l := body[key]; len(l) < most && (len(l) == 0 || l[len(l)-1] != i) {
				body[key] = append(l, i)
			}
		}
	}
	for i := range w.quotes {
		q := &w.quotes[i]
		if q.Kind == result.Indirect || w.units[q.unit].zone != lang.ZoneHeadline && (q.Cue != nil || q.Speaker != nil) {
			continue
		}
		own := w.marked(q)
		if len(own) < least {
			continue
		}
		for _, k := range body[pair{own[0], own[1]}] {
			p := &w.quotes[k]
			if k == i || !contains(words[k], own) {
				continue
			}
			if q.Speaker == nil || q.Speaker.Entity != p.Speaker.Entity || q.Speaker.Name != p.Speaker.Name {
				q.Speaker = &result.Speaker{Entity: p.Speaker.Entity, Name: p.Speaker.Name, Span: w.mentionIn(&w.units[q.unit], p.Speaker)}
				q.Cue, q.Why = nil, "words in quotation marks that the article lays to their speaker elsewhere"
			}
			break
		}
	}
}

// mentionIn returns the first mention of a speaker in the narrator's words of a unit, nil
// where there is none.
func (w *writer) mentionIn(u *unit, s *result.Speaker) *result.Span {
	e := w.entity(s)
	if e == nil {
		return nil
	}
	from, to := w.d.Tokens[u.first].Start, w.d.Tokens[u.last-1].End
	for _, m := range e.Mentions {
		if m.Start >= from && m.End <= to && w.chain[m.Head] == 0 {
			span := w.d.Span(m.Start, m.End)
			return &span
		}
	}
	return nil
}

// marked returns the words of a quote that stand in marks, in lower case.
func (w *writer) marked(q *found) []string {
	var out []string
	for _, s := range q.Spans {
		start, end := w.d.Offsets(s)
		for i := w.d.TokenAt(start); i < len(w.d.Tokens) && w.d.Tokens[i].Start < end; i++ {
			if w.chain[i] != 0 && w.isWord(i) {
				out = append(out, w.d.Tokens[i].Lower)
			}
		}
	}
	return out
}

// contains tells whether part stands in whole, side by side.
func contains(whole, part []string) bool {
next:
	for i := 0; i+len(part) <= len(whole); i++ {
		for k := range part {
			if whole[i+k] != part[k] {
				continue next
			}
		}
		return true
	}
	return false
}

// beforeColonOrDash tells whether a colon or dash follows words in marks: “….”: Families demand.
func (w *writer) beforeColonOrDash(n int, c *chain) bool {
	i := c.last
	for i < w.units[n].last && w.sym[i] == symClose {
		i++
	}
	return i < w.units[n].last && (w.sym[i] == symColon || isDash(w.sym[i]))
}

// isOnePerson tells whether a speaker is a single named person.
func (w *writer) isOnePerson(s *result.Speaker) bool {
	if s == nil {
		return false
	}
	e := w.entity(s)
	return e != nil && e.Type == lang.Person && !e.Plural && w.hasName(e)
}

// besideColon takes away the speaker of words behind a colon in a headline that is neither
// right before it nor a person: "Train stuck for five hours: “We sang”".
func (r *reader) besideColon(a *attribution) {
	if a.cue.entry.class != classColon || a.speaker == 0 || r.units[a.unit].zone != lang.ZoneHeadline {
		return
	}
	c := &r.d.Chunks[a.speaker-1]
	if c.Last >= a.cue.at {
		return
	}
	t := &r.d.Tokens[c.Head]
	if e, m := r.d.EntityAt(t.Start, t.End); e >= 0 && m.Form == lang.NameForm && r.d.Entities[e].Type == lang.Person {
		return
	}
	if r.verbsIn(c.Last, a.cue.at) > 0 {
		a.speaker = 0
	}
}

// namesEvent tells whether an event stands before a colon in a headline whose words
// behind it are in no marks: "Museum theft: what we know". It is the subject.
func (r *reader) namesEvent(u *unit, colon int) bool {
	if u.zone != lang.ZoneHeadline || r.chain[colon+1] != 0 {
		return false
	}
	t := &r.d.Tokens[colon-1]
	e, _ := r.d.EntityAt(t.Start, t.End)
	return e >= 0 && r.d.Entities[e].Type == lang.Event
}
