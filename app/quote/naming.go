package quote

import (
	"crossread/app/lang"
	"crossread/app/result"
)

// speaker names the speaker of an attribution.
func (w *writer) speaker(u *unit, a *attribution) *result.Speaker {
	if a.speaker == 0 {
		return nil
	}
	d := w.d
	c := &d.Chunks[a.speaker-1]
	first, head, last := c.First, c.Head, c.Last
	if first < a.cue.at && a.cue.at < last {
		head, last = a.cue.at-1, a.cue.at
		if p := w.possessor(a.speaker, a.cue.at); a.cue.noun && p > 0 {
			head, last = p-1, p
		}
	}
	if n := w.partner(u, a, c); n != nil && last == c.Last {
		// "Ann Lee and Tom Hale said": both of them, so no one entity.
		if n.First < first {
			first = n.First
		} else {
			last = n.Last
		}
		s, e := d.Tokens[first].Start, d.Tokens[last-1].End
		span := d.Span(s, e)
		return &result.Speaker{Name: w.described(first, last), Span: &span}
	}
	if last == c.Last && first == c.First {
		if e, to := w.wholeName(u, c); e >= 0 {
			span := d.Span(d.Tokens[first].Start, d.Tokens[to-1].End)
			return &result.Speaker{Entity: entityID(e), Name: d.Entities[e].Name, Span: &span}
		}
		if e, to := w.namedFirst(u, c); e >= 0 {
			span := d.Span(d.Tokens[first].Start, d.Tokens[to-1].End)
			return &result.Speaker{Entity: entityID(e), Name: d.Entities[e].Name, Span: &span}
		}
		last = w.quantified(c, last)
		if a.cue.entry.class == classColon && last-first > 1 && last == a.cue.at && verbs[d.Tokens[last-1].Lower].class == classShow {
			head, last = last-2, last-1 // "One read:"
		}
	}
	s, e := d.Tokens[first].Start, d.Tokens[last-1].End
	span := d.Span(s, e)
	sp := &result.Speaker{Name: w.described(first, last), Span: &span}
	from := first
	if t := d.Tokens[head].Tag; (t == "WP" || t == "WDT") && a.speaker > 1 {
		// The mention is "who", the name is that of the phrase before it.
		if k := a.speaker - 1; d.Chunks[k-1].Kind == lang.NounChunk && d.Chunks[k-1].First >= u.first {
			c := w.beforeOf(u, &d.Chunks[k-1])
			head, from = c.Head, c.First
			sp.Name = d.Text[d.Tokens[c.First].Start:d.Tokens[c.Last-1].End]
		}
	}
	if e, m := d.EntityAt(d.Tokens[head].Start, d.Tokens[head].End); e >= 0 && !(m.Form == lang.DescriptionForm && m.Start < d.Tokens[from].Start && m.Head >= from && w.nounAt(from-1) > 0 && !w.hasName(&d.Entities[e])) {
		sp.Entity, sp.Name = entityID(e), d.Entities[e].Name
	}
	wrote, _ := w.writerOf(u, head)
	if d.Tokens[a.cue.at].Tag == "VBG" {
		// "The party released a letter from Ann Lee saying"
		for i := a.cue.at - 1; wrote < 0 && i >= u.first && i > a.cue.at-12 && w.chain[i] == 0; i-- {
			if e, c := w.writerOf(u, i); e >= 0 {
				wrote, span = e, d.Span(d.Tokens[c.First].Start, d.Tokens[c.Last-1].End)
			}
		}
	}
	if wrote >= 0 {
		sp.Entity, sp.Name = entityID(wrote), d.Entities[wrote].Name
	}
	return sp
}

// writerOf returns the entity whose statement, letter or message the noun at
// head is, and the phrase that names it: "the statement on the fire, from Mayor
// Ann Lee,"; -1 where nobody's is told.
func (w *writer) writerOf(u *unit, head int) (int, *lang.Chunk) {
	const near = 7 // tokens
	d := w.d
	switch media[d.Tokens[head].Lower] {
	case "statement", "letter", "email", "message", "post", "tweet":
	default:
		return -1, nil
	}
	for i := head + 1; i < u.last && i <= head+near && w.chain[i] == 0 && !w.verb[i]; i++ {
		if l := d.Tokens[i].Lower; l != "from" && l != "by" || i+1 >= u.last {
			continue
		}
		k := w.nounAt(i + 1)
		if k == 0 {
			return -1, nil
		}
		t := &d.Tokens[d.Chunks[k-1].Head]
		e, _ := d.EntityAt(t.Start, t.End)
		if e >= 0 && (d.Entities[e].Type == lang.Person || d.Entities[e].Type == lang.Organization) {
			return e, &d.Chunks[k-1]
		}
		return -1, nil
	}
	return -1, nil
}

// entity returns the entity that a speaker is, nil where that is none.
func (w *writer) entity(s *result.Speaker) *lang.Entity {
	if i := entityIndex(s.Entity); i >= 0 && i < len(w.d.Entities) {
		return &w.d.Entities[i]
	}
	return nil
}

// partner returns the phrase that "and" joins to the subject of a cue.
func (w *writer) partner(u *unit, a *attribution, c *lang.Chunk) *lang.Chunk {
	end := c.Last
	if k := w.nounAt(end); end < u.last && k > 0 && w.d.Chunks[k-1].First == end && w.chain[end] == 0 {
		end = w.d.Chunks[k-1].Last // "ministers Ann Lee"
	}
	if end < u.last && w.sym[end] == symAnd && w.nounAt(end+1) > 0 {
		n := &w.d.Chunks[w.nounAt(end+1)-1]
		if n.First == end+1 && n.Last < u.last && w.chain[n.First] == 0 && w.isVerbOf(a, n.Last) {
			return n
		}
	}
	if c.First-2 >= u.first && w.sym[c.First-1] == symAnd && w.nounAt(c.First-2) > 0 && w.isVerbOf(a, c.Last) && w.chain[c.First-2] == 0 {
		n := &w.d.Chunks[w.nounAt(c.First-2)-1]
		if n.First == u.first || w.sym[n.First-1] == symComma {
			return n
		}
	}
	return nil
}

// isVerbOf tells whether the verb phrase of the cue begins at the token i.
func (w *writer) isVerbOf(a *attribution, i int) bool {
	k := w.chunk[a.cue.at]
	return i == a.cue.at || k != 0 && w.d.Chunks[k-1].First == i
}

// described returns a phrase as a description: at the head of a sentence an
// article or common noun loses its capital.
func (w *writer) described(first, last int) string {
	d := w.d
	s := d.Text[d.Tokens[first].Start:d.Tokens[last-1].End]
	switch t := d.Tokens[first].Tag; t {
	case "DT", "NN", "NNS", "JJ", "CD", "PRP", "PRP$":
		if len(s) > 1 && s[0] >= 'A' && s[0] <= 'Z' && (s[1] < 'A' || s[1] > 'Z') && s[:2] != "I " && s != "I" && w.d.Sentences[d.Tokens[first].Sentence].First == first {
			return string(s[0]+'a'-'A') + s[1:]
		}
	}
	return s
}
