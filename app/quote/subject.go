package quote

import (
	"strings"

	"crossread/app/lang"
)

// ownSubject makes the phrase right before an active verb the speaker where a word
// that opens a clause stands before it: in "Residents jeered as the council agreed
// to" it is the council that agrees.
func (r *reader) ownSubject(a *attribution) {
	k := r.chunk[a.cue.at]
	if a.cue.noun || a.mode != modeAfter || k == 0 || r.d.Chunks[k-1].Kind != lang.VerbChunk || !r.d.Chunks[k-1].Verb.Finite || r.isPassive(a) {
		return
	}
	u := &r.units[a.unit]
	v := r.d.Chunks[k-1].First
	if v <= u.first+1 {
		return
	}
	n := r.nounAt(v - 1)
	if n == 0 || n == a.speaker || r.chain[v-1] != 0 || r.d.Chunks[n-1].Last != v {
		return
	}
	c := &r.d.Chunks[n-1]
	if r.opensName(u, &a.cue) {
		a.speaker, a.sayer = n, sureSubject
		return
	}
	switch r.d.Tokens[c.Head].Lower {
	case "he", "she", "they", "we":
		a.speaker, a.sayer = n, sureSubject
		return
	}
	if c.First <= u.first || timeNouns[r.d.Tokens[c.Head].Lower] {
		return
	}
	switch r.d.Tokens[c.First-1].Lower {
	case "as", "when", "while", "because", "although", "though":
		a.speaker, a.sayer = n, sureSubject
	}
}

// sureSubject is how sure it is that the subject of a verb of saying speaks.
const sureSubject = 0.9

// quantified returns the end of the phrase that begins with the chunk c where a
// number or a word like "some" is told of whom it is a part: "212 of them", "one
// of the men"; else the chunk's own end.
func (r *reader) quantified(c *lang.Chunk, last int) int {
	n := len(r.d.Tokens)
	if c.Last-c.First != 1 || last != c.Last || last+1 >= n || r.d.Tokens[last].Lower != "of" {
		return last
	}
	switch t := r.d.Tokens[c.First]; {
	case t.Tag == "CD":
	case quantifiers[t.Lower]:
	default:
		return last
	}
	k := r.nounAt(last + 1)
	if k == 0 || r.d.Chunks[k-1].First != last+1 || r.chain[last+1] != 0 {
		return last
	}
	return r.d.Chunks[k-1].Last
}

// quantifiers are words for a part of many.
var quantifiers = set("some", "many", "most", "several", "few", "all", "both", "none", "one", "each", "dozens", "hundreds", "thousands", "half", "others", "any")

// wholeName returns the entity of the person whose title stands before a name that the
// speaker's phrase is only the beginning of: in "Coastline Ferries chief executive
// Peter Lind said" it is no company that speaks. It is -1 where the phrase is whole.
func (r *reader) wholeName(u *unit, c *lang.Chunk) (entity, last int) {
	n := c
	for i := 0; i < 2 && n.Last < u.last && r.nounAt(n.Last) > 0 && r.chain[n.Last] == 0; i++ {
		n = &r.d.Chunks[r.nounAt(n.Last)-1]
		t := &r.d.Tokens[n.Head]
		e, m := r.d.EntityAt(t.Start, t.End)
		if e >= 0 && m.Form == lang.NameForm && r.d.Entities[e].Type == lang.Person && m.Start <= r.d.Tokens[c.First].Start && m.End >= t.End {
			return e, n.Last
		}
	}
	return -1, 0
}

// namedFirst returns the person whose name a headline's phrase begins with, where
// the rest of it is no part of the name: "Ruth Lee attacks county", capitals all;
// -1 where there is none.
func (r *reader) namedFirst(u *unit, c *lang.Chunk) (entity, last int) {
	if u.zone != lang.ZoneHeadline || c.Last-c.First < 3 {
		return -1, 0
	}
	t := &r.d.Tokens[c.First]
	e, m := r.d.EntityAt(t.Start, t.End)
	if e < 0 || m.Form != lang.NameForm || r.d.Entities[e].Type != lang.Person || m.Start != t.Start || m.End >= r.d.Tokens[c.Last-1].Start {
		return -1, 0
	}
	for last = c.First; last < c.Last && r.d.Tokens[last].Start < m.End; last++ {
	}
	if b := r.d.Text[r.d.Tokens[last].Start]; b < 'a' || b > 'z' { // "Ruth Lee Campaign"
		return -1, 0
	}
	return e, last
}

// overParticiple gives a verb of saying its subject back where a participle with its
// complement stands between: in "two people briefed on the matter have said" the matter
// says nothing.
func (r *reader) overParticiple(a *attribution) {
	k := r.chunk[a.cue.at]
	if a.speaker == 0 || a.cue.noun || k == 0 || r.d.Chunks[k-1].Kind != lang.VerbChunk || !r.d.Chunks[k-1].Verb.Finite {
		return
	}
	u := &r.units[a.unit]
	c := &r.d.Chunks[a.speaker-1]
	if c.Last != r.d.Chunks[k-1].First || c.First-2 <= u.first || !prepositions[r.d.Tokens[c.First-1].Lower] {
		return
	}
	v := r.chunk[c.First-2]
	if v == 0 || r.d.Chunks[v-1].Kind != lang.VerbChunk || r.d.Chunks[v-1].Last != c.First-1 || r.d.Chunks[v-1].Last-r.d.Chunks[v-1].First != 1 || r.chain[c.First-2] != 0 {
		return
	}
	p := &r.d.Chunks[v-1]
	if t := r.d.Tokens[p.Head]; t.Tag != "VBN" && t.Tag != "VBD" && !strings.HasSuffix(t.Lower, "ed") || p.First <= u.first {
		return
	}
	n := r.nounAt(p.First - 1)
	if n == 0 || r.d.Chunks[n-1].Last != p.First || r.d.Chunks[n-1].First > u.first && r.isWord(r.d.Chunks[n-1].First-1) && r.d.Tokens[r.d.Chunks[n-1].First-1].Tag != "CC" {
		return
	}
	a.speaker = n
}

// prepositions are those that open no clause.
var prepositions = set("on", "of", "by", "with", "in", "at", "to", "from", "for", "about", "near", "over", "under", "against", "into", "during")

// beforeOf returns the person whom "who" means where the body that they are of stands
// between: "Lorna Keele of TravelWatch, who described"; else the phrase itself.
func (r *reader) beforeOf(u *unit, c *lang.Chunk) *lang.Chunk {
	if c.First-2 < u.first {
		return c
	}
	t := &r.d.Tokens[c.Head]
	switch r.d.Tokens[c.First-1].Lower {
	case "of": // nobody is of another
	case "from", "at", "with", "for":
		if e, _ := r.d.EntityAt(t.Start, t.End); e >= 0 && r.d.Entities[e].Type == lang.Person {
			return c
		}
	default:
		return c
	}
	k := r.nounAt(c.First - 2)
	if k == 0 || r.d.Chunks[k-1].Last != c.First-1 {
		return c
	}
	p := &r.d.Chunks[k-1]
	t = &r.d.Tokens[p.Head]
	if e, _ := r.d.EntityAt(t.Start, t.End); e >= 0 && r.d.Entities[e].Type == lang.Person {
		return p
	}
	return c
}
