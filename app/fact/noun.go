package fact

import (
	"strings"

	"crossread/app/lang"
)

// verbless keeps a run without a verb as one statement: a headline, a caption,
// "five dead in crash".
func (f *finder) verbless(sen lang.Sentence, r run) {
	if r.first != sen.First && !r.inQuote {
		return
	}
	c := clause{kind: verbless, first: r.first, last: r.last, head: r.first, chunk: -1, outer: -1, opener: -1, resumedFrom: -1, inQuote: r.inQuote}
	f.trim(&c)
	for i := c.first; i < c.last; i++ {
		if eventNoun(f.d.Tokens[i].Lemma) {
			c.head = i
			break
		}
	}
	f.clauses = append(f.clauses, c)
}

// nouns finds the statements that noun phrases make: appositions, labels before
// names and nouns that name events.
func (f *finder) nouns(sen lang.Sentence) {
	d := f.d
	for c := f.chunk; c < len(d.Chunks) && d.Chunks[c].First < sen.Last; c++ {
		k := &d.Chunks[c]
		if k.Kind != lang.NounChunk || k.Last-k.First == 0 {
			continue
		}
		f.apposition(sen, c)
		f.labelled(sen, k)
		f.nominal(sen, c)
	}
}

// apposition finds "Smith, a former judge," and "the town's mayor, Edda Smith,".
func (f *finder) apposition(sen lang.Sentence, c int) {
	d := f.d
	a := &d.Chunks[c]
	at := a.Last
	at = f.skipBrackets(at, sen.Last)
	if at+1 >= sen.Last || d.Tokens[at].Lower != "," || c+1 >= len(d.Chunks) {
		return
	}
	b := c + 1
	for b < len(d.Chunks) && d.Chunks[b].First <= at {
		b++
	}
	if b >= len(d.Chunks) {
		return
	}
	k := &d.Chunks[b]
	if k.Kind != lang.NounChunk || k.First != at+1 || k.Last > sen.Last {
		return
	}
	nameA, nameB := d.Tokens[a.Head].Tag == "NNP", d.Tokens[k.Head].Tag == "NNP"
	first := &d.Tokens[k.First]
	described := first.Tag == "DT" || first.Tag == "PRP$" || role[first.Lower] || strings.HasPrefix(d.Tokens[k.Head].Tag, "NN") && !nameB
	if d.Tokens[a.Head].Tag[0] != 'N' || first.Tag == "PRP" || nameA == nameB && !(nameA && described) || nameA && !described {
		return
	}
	last := f.attachments(k.Last, sen.Last, 2)
	if last < sen.Last {
		switch w := d.Tokens[last].Lower; {
		case w == "," || w == "." || w == ";" || w == "—" || w == "–" || w == ")":
		case relative[w] || w == "”" || w == "\"":
		default:
			return
		}
		if last+1 < sen.Last && conjunction[d.Tokens[last+1].Lower] && d.Tokens[last].Lower == "," {
			return // a list
		}
	}
	head := k.Head
	if nameB && !nameA {
		head = a.Head
	}
	f.clauses = append(f.clauses, clause{kind: apposition, first: a.First, last: last, head: head, chunk: -1, subject: [2]int{a.First, a.Last}, outer: -1, opener: -1, resumedFrom: -1})
}

// skipBrackets returns the token after a pair of round brackets at i.
func (f *finder) skipBrackets(i, last int) int {
	if i < last && f.d.Tokens[i].Lower == "(" {
		for j := i + 1; j < last && j < i+8; j++ {
			if f.d.Tokens[j].Lower == ")" {
				return j + 1
			}
		}
	}
	return i
}

// attachments returns the token after up to n prepositional phrases at i.
func (f *finder) attachments(i, last, n int) int {
	d := f.d
	for ; n > 0 && i+1 < last && preposition[d.Tokens[i].Lower]; n-- {
		end := 0
		for c := f.chunk; c < len(d.Chunks) && d.Chunks[c].First <= i+1; c++ {
			if k := &d.Chunks[c]; k.Kind == lang.NounChunk && k.First == i+1 && k.Last <= last {
				end = k.Last
			}
		}
		if end == 0 {
			break
		}
		i = end
	}
	return i
}

// labelled finds a role before a name: "former Marrowby engineer Orrin Taskell".
// The same label of the same entity is told once an article.
func (f *finder) labelled(sen lang.Sentence, k *lang.Chunk) {
	d := f.d
	if d.Tokens[k.Head].Tag != "NNP" || k.Last-k.First < 3 {
		return
	}
	low, high := 0, 0
	telling := false
	for i := k.First; i < k.Last; i++ {
		t := &d.Tokens[i]
		switch {
		case courtesy[t.Lower] || t.Tag == "DT":
		case role[t.Lower]:
			telling = true
			low++
		case t.Tag == "NNP" || t.Tag == "NNPS":
			high++
		case contentTag(t.Tag):
			low++
		}
	}
	if high == 0 || low == 0 && high < 4 || !telling && low == 0 && high < 5 {
		return
	}
	last := f.skipBrackets(k.Last, sen.Last)
	entity, _ := f.nameIn(k)
	if entity < 0 || d.Entities[entity].Type != lang.Person {
		return
	}
	key := label{entity, strings.ToLower(d.Text[d.Tokens[k.First].Start:d.Tokens[k.Last-1].End])}
	if f.labels[key] {
		return
	}
	f.labels[key] = true
	head := k.Head
	for i := k.Head; i >= k.First; i-- {
		if t := d.Tokens[i].Tag; t == "NN" || t == "NNS" {
			head = i
			break
		}
	}
	f.clauses = append(f.clauses, clause{kind: labelled, first: k.First, last: last, head: head, chunk: -1, subject: [2]int{k.Head, k.Last}, outer: -1, opener: -1, resumedFrom: -1})
}

// nameIn returns the entity whose mention holds the chunk's head.
func (f *finder) nameIn(k *lang.Chunk) (int, mention) {
	d := f.d
	found, at := -1, mention{}
	f.entitiesAt(d.Tokens[k.First].Start, d.Tokens[k.Head].End, func(m mention) bool {
		if m.end >= d.Tokens[k.Head].End {
			found, at = m.entity, m
		}
		return true
	})
	return found, at
}

// nominal finds a noun that names an event and says something about it: "his
// 2017 decision to resign", "a 97–1 vote in the Senate", "Ann's veto of the bill".
func (f *finder) nominal(sen lang.Sentence, c int) {
	d := f.d
	k := &d.Chunks[c]
	h := &d.Tokens[k.Head]
	if h.Tag != "NN" && h.Tag != "NNS" || !eventNoun(h.Lemma) {
		return
	}
	owned, dated := false, false
	for i := k.First; i < k.Head; i++ {
		switch t := &d.Tokens[i]; t.Tag {
		case "POS", "PRP$", "NNP":
			owned = true
		case "CD":
			dated = true
		}
	}
	last := k.Last
	if last < sen.Last && d.Tokens[last].Tag == "TO" {
		for n := range d.Chunks[c:min(c+3, len(d.Chunks))] {
			v := &d.Chunks[c+n]
			if v.Kind == lang.VerbChunk && v.First == last && v.Verb.To {
				last = v.Last
				if c+n+1 < len(d.Chunks) && d.Chunks[c+n+1].First == last && d.Chunks[c+n+1].Kind == lang.NounChunk {
					last = d.Chunks[c+n+1].Last
				}
			}
		}
	}
	last = f.attachments(last, sen.Last, 2)
	if !owned && !dated || last == k.Last || last-k.First < 4 {
		return
	}
	if d.Tokens[k.First].Lower == "no" {
		return
	}
	f.clauses = append(f.clauses, clause{kind: nominal, first: k.First, last: last, head: k.Head, chunk: -1, subject: [2]int{k.First, k.Head}, outer: -1, opener: -1, resumedFrom: -1})
}
