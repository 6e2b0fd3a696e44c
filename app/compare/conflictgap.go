package compare

import (
	"sort"

	"crossread/app/lang"
)

// gap is what one of two clauses has that the other lacks.
type gap struct {
	u      *unit
	tokens []int
	weight float64 // of what is no name
	values int     // numbers and times among it
}

// gapTo returns what a unit has that another lacks. A name that the other has in
// another form is no gap.
func (u *unit) gapTo(o *unit) gap {
	g := gap{u: u}
	r := u.r
	for i := u.first; i < u.last; i++ {
		if len(r.at[i]) == 0 || o.hasAny(r.at[i]) && !o.counters(r.article.Doc.Tokens[i].Lemma) {
			continue
		}
		if n, ok := r.nameAt(i); ok {
			if n.entity >= 0 && o.has(r.v.entity(&r.article.Doc.Entities[n.entity])) {
				continue // "Edda Quillam" and "Quillam"
			}
		} else if t := &r.v.terms[r.at[i][0]]; t.kind == numberTerm || t.kind == timeTerm {
			g.values++
		} else {
			g.weight += t.base
		}
		g.tokens = append(g.tokens, i)
	}
	return g
}

// counters reports whether a unit has a word that a lemma excludes.
func (u *unit) counters(lemma string) bool {
	if contrarySides[lemma] == nil {
		return false
	}
	for i := u.first; i < u.last; i++ {
		if contraries(lemma, u.r.article.Doc.Tokens[i].Lemma) {
			return true
		}
	}
	return false
}

// hasAny reports whether a unit has one of some terms.
func (u *unit) hasAny(terms []int32) bool {
	for _, id := range terms {
		if u.has(id) {
			return true
		}
	}
	return false
}

// name is the words of a name in a text, without titles.
type name struct {
	first, last int // tokens [first,last)
	entity      int // -1 where the name is nobody's that is known
	kind        string
}

// nameAt returns the name that token i is part of.
func (r *reading) nameAt(i int) (name, bool) {
	d := r.article.Doc
	t := &d.Tokens[i]
	if e, m := d.EntityAt(t.Start, t.End); e >= 0 && m.NameStart < m.NameEnd {
		first, last := d.TokenRange(m.NameStart, m.NameEnd)
		return name{first, last, e, d.Entities[e].Type}, first <= i && i < last // no title
	}
	proper := func(i int) bool {
		return i >= 0 && i < len(d.Tokens) && (d.Tokens[i].Tag == "NNP" || d.Tokens[i].Tag == "NNPS") && r.times[i] < 0
	}
	if !proper(i) {
		return name{}, false
	}
	n := name{i, i + 1, -1, ""}
	for proper(n.first - 1) {
		n.first--
	}
	for proper(n.last) {
		n.last++
	}
	return n, true
}

// name returns the one name that a gap has, and whether it has one and no more.
func (g *gap) name() (one name, ok bool) {
	for _, i := range g.tokens {
		n, is := g.u.r.nameAt(i)
		switch {
		case !is:
		case ok && n != one:
			return one, false
		default:
			one, ok = n, true
		}
	}
	return one, ok
}

// words returns the text of the tokens [first,last).
func (r *reading) words(first, last int) string {
	d := r.article.Doc
	return d.Text[d.Tokens[first].Start:d.Tokens[last-1].End]
}

// predicate returns the verb phrase of a clause: that of its head, or else the
// first; nil without one.
func (u *unit) predicate() *lang.Chunk {
	d := u.r.article.Doc
	first := u.verbPhrase(func(*lang.Chunk) bool { return true })
	if c := u.verbPhrase(func(c *lang.Chunk) bool { return d.Tokens[c.Head].Lemma == u.act }); c != nil {
		return c
	}
	return first
}

// verbPhrase returns the first verb phrase within a unit that a test picks, nil
// without one.
func (u *unit) verbPhrase(is func(*lang.Chunk) bool) *lang.Chunk {
	d := u.r.article.Doc
	at := sort.Search(len(d.Chunks), func(k int) bool { return d.Chunks[k].First >= u.first })
	for k := at; k < len(d.Chunks) && d.Chunks[k].First < u.last; k++ {
		if c := &d.Chunks[k]; c.Kind == lang.VerbChunk && c.Head < u.last && is(c) {
			return c
		}
	}
	return nil
}
