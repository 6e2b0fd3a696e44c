package quote

import "crossread/app/lang"

const (
	maxStarts = 14 // candidates for the beginning of content
	maxEnds   = 40 // candidates for its end
	reach     = 40 // tokens behind the cue in which content may begin
)

// inside tells whether the tokens i-1 and i are of one quotation in marks, so
// that nothing can begin or end between them.
func (r *reader) inside(i int) bool { return r.joined(i) }

// leave returns the first token behind the quotation in marks that the token i
// stands in, stop at most.
func (r *reader) leave(i, stop int) int {
	k := r.chain[i]
	i = max(i+1, min(r.chains[k-1].last, stop))
	for i < stop && r.chain[i] == k {
		i++
	}
	return i
}

// starts lists where the content behind a cue may begin: at the cue's end, at
// phrases, words that open a clause, and marks; where the content goes on
// after an attribution in its middle, behind commas and at marks alone.
func (r *reader) starts(u *unit, m mode, from int, list []int) []int {
	if m == modeAround {
		for i := from + 1; i < u.last && len(list) < maxStarts; i++ {
			if r.inside(i) {
				continue
			}
			if p := r.sym[i-1]; r.sym[i] == symOpen || (p == symComma || isDash(p) || p == symSemicolon) && r.isWord(i) {
				list = append(list, i)
			}
		}
		return list
	}
	for i := from; i < u.last && i < from+reach && len(list) < maxStarts; i++ {
		if r.inside(i) {
			continue
		}
		s := r.sym[i]
		if isStop(s) || s == symClose {
			if s != symClose && i+1 < u.last && i > from {
				break
			}
			continue
		}
		ok := i == from || s == symOpen || s == symTo || isClauseWord(s)
		if !ok && r.chunk[i] != 0 {
			c := &r.d.Chunks[r.chunk[i]-1]
			ok = c.First == i && (c.Kind == lang.NounChunk || i == from+1)
		}
		if !ok && i > from {
			ok = r.sym[i-1] == symComma || r.sym[i-1] == symColon
		}
		if ok && (r.isWord(i) || s == symOpen || i == from) {
			list = append(list, i)
		}
	}
	return list
}

func isClauseWord(s symbol) bool { return s >= symThat && s <= symWhose }

// startFeatures describes the token p as the beginning of what the cue
// reports; from is the first token behind the cue.
func (r *reader) startFeatures(u *unit, c *cue, m mode, from, p int) {
	f := &r.feats
	f.reset(chooseStart)
	cl := uint32(c.entry.class) | bit(c.noun)<<6
	d := bucket(p - from)
	s, s1, b := r.at(u, p), r.at(u, p+1), r.at(u, p-1)
	nouns, commas, that := 0, 0, uint32(0)
	for i := from; i < p; i++ {
		if k := r.chunk[i]; k != 0 && r.d.Chunks[k-1].First == i && r.d.Chunks[k-1].Kind == lang.NounChunk {
			nouns++
		}
		switch r.sym[i] {
		case symComma:
			commas++
		case symThat:
			that = 1
		}
	}
	verbs := min(r.verbsIn(from, p), 2)
	open := bit(r.chain[p] != 0)
	kind := r.phrase(p)
	ph := uint32(min(nouns, 3))<<4 | uint32(min(commas, 3))<<2 | uint32(verbs)
	// The verb of the clause that would begin here, if any before the next comma.
	clause := uint32(0)
	for i := p; i < u.last && i < p+14 && r.sym[i] != symComma; i++ {
		if k := r.chunk[i]; k != 0 && r.d.Chunks[k-1].Kind == lang.VerbChunk {
			clause = 1 + bit(r.d.Chunks[k-1].Verb.Finite)
			break
		}
	}
	af := r.openAfter(u, p)
	md := uint32(m)
	first := r.at(u, from)
	// Whether a whole sentence in marks begins here, or later.
	whole := uint32(0)
	for i := p; i < u.last; i++ {
		if k := r.chain[i]; k != 0 {
			whole = 1 + bit(r.chains[k-1].whole) + 2*bit(i > p)
			break
		}
	}
	// What follows the phrase that begins here.
	behind := uint32(0)
	if k := r.nounAt(p); k > 0 {
		n := r.d.Chunks[k-1].Last
		switch {
		case n >= u.last:
			behind = 1
		case r.nounAt(n) > 0:
			behind = 2
		case r.chunk[n] != 0:
			behind = 3 + bit(r.d.Chunks[r.chunk[n]-1].Verb.Finite)
		default:
			behind = 8 + r.at(u, n)
		}
	}
	f.add(23, cl, kind, behind<<1|bit(d == 0))
	f.add(24, behind, d, s)
	f.add(20, whole, b, bit(d == 0))
	f.add(21, whole, md, cl)
	f.add(22, whole, s, ph)
	f.add(1, d, md, 0)
	f.add(2, cl, d, md)
	f.add(3, s, d, 0)
	f.add(4, s, b, 0)
	f.add(5, s, s1, bit(d == 0))
	f.add(6, cl, s, bit(d == 0))
	f.add(7, ph, s, 0)
	f.add(8, ph, cl, kind)
	f.add(9, open, b, d)
	f.add(10, open, md, ph)
	f.add(11, that, s, kind)
	f.add(12, kind, clause, bit(d == 0))
	f.add(13, cl, kind, clause)
	f.add(14, clause, ph, md)
	f.add(15, af, open, d)
	f.add(16, first, s, d)
	f.add(17, first, ph, cl)
	f.add(18, b, kind, d)
	f.add(19, b, cl, md)
}

// ends lists where content that begins at start may end: before marks of
// punctuation and words that join or open clauses, after closing quotation
// marks, and at stop. An end is the first token that is not of
// the content any more.
func (r *reader) ends(u *unit, start, stop int, list []int) []int {
	for stop > start+1 && (isStop(r.sym[stop-1]) && r.chain[stop-1] == 0) {
		stop--
	}
	for i := start + 1; i < stop && len(list) < maxEnds-1; i++ {
		if r.inside(i) {
			i = r.leave(i, stop) - 1
			continue
		}
		s := r.sym[i]
		ok := r.chain[i-1] != 0 || s == symComma || s == symSemicolon || s == symColon || isDash(s) || s == symLeft || s == symRight || isClauseWord(s)
		switch {
		case ok:
		case s < firstWord:
			t := r.d.Tokens[i].Tag
			ok = t == "VBG" && r.chunk[i] != 0 && r.d.Chunks[r.chunk[i]-1].First == i || t == "IN" || t == "CC"
		case s >= symIn && s <= symYet:
			ok = true
		}
		if ok {
			list = append(list, i)
		}
	}
	return append(list, stop)
}

// endFeatures describes the token e as the end of content that begins at
// start.
func (r *reader) endFeatures(u *unit, c *cue, m mode, start, e, stop int) {
	f := &r.feats
	f.reset(chooseEnd)
	cl := uint32(c.entry.class) | bit(c.noun)<<6
	a, b, n1, n2 := r.at(u, e), r.at(u, e-1), r.at(u, e+1), r.at(u, e+2)
	if e == stop {
		a, n1, n2 = 1, 1, 1
	}
	s := r.at(u, start)
	inVerbs := uint32(min(r.verbsIn(start, e), 3))
	outVerbs := uint32(min(r.verbsIn(e, stop), 2))
	commas, parens := r.commaTo[e]-r.commaTo[start], r.parenTo[e]-r.parenTo[start]
	// How the content stands to words in marks.
	marks := uint32(0)
	switch {
	case r.chain[e-1] != 0 && r.chain[start] == r.chain[e-1]:
		marks = 1
	case r.chain[e-1] != 0:
		marks = 2
	default:
		for i := start; i < e; i++ {
			if r.chain[i] != 0 {
				marks = 3
				break
			}
		}
	}
	if r.chain[start] != 0 {
		marks |= 4
	}
	later := uint32(0)
	for i := e; i < stop; i++ {
		if r.chain[i] != 0 {
			later = 1
			break
		}
	}
	// The verb phrase behind the end: none, finite, participle, infinitive, and
	// whether it reports speech itself.
	next := uint32(0)
	for i := e; i < stop && i < e+12; i++ {
		if k := r.chunk[i]; k != 0 && r.d.Chunks[k-1].Kind == lang.VerbChunk {
			v := &r.d.Chunks[k-1].Verb
			next = 1 | bit(v.Finite)<<1 | bit(v.Ing)<<2 | bit(v.To)<<3 | bit(r.word[r.d.Chunks[k-1].Head].class != classOpen)<<4 | uint32(min(i-e, 3))<<5
			break
		}
	}
	after := e
	if e < stop && (r.sym[e] == symComma || isDash(r.sym[e]) || r.sym[e] == symSemicolon) {
		after++
	}
	subj := r.phrase(after)
	if subj == 0 && after < stop {
		subj = 4 + r.phrase(after+1)
	}
	// Whether another cue with content behind it stands in the next clause.
	cueNext := uint32(0)
	for i := e; i < stop && i < e+10; i++ {
		if r.told[i] != modeNone {
			cueNext = uint32(r.told[i])
			break
		}
	}
	opener := uint32(0)
	if s := r.sym[u.first]; s >= firstWord && r.verbsIn(u.first, c.at) == 0 {
		opener = uint32(s)
	}
	f.add(26, a, cueNext, subj)
	f.add(27, a, cueNext, n1)
	f.add(28, cl, inVerbs, a)
	f.add(29, inVerbs, a, n1<<1|bit(e == stop))
	f.add(30, opener, a, uint32(min(commas, 2))<<2|outVerbs)
	f.add(31, cl, inVerbs, bit(e == stop))
	l := bucket(e - start)
	par := bit(parens > 0)
	md := uint32(m)
	cm := uint32(min(commas, 3))
	f.add(1, a, md, 0)
	f.add(2, a, n1, 0)
	f.add(3, a, b, 0)
	f.add(4, a, cl, 0)
	f.add(5, a, inVerbs, outVerbs)
	f.add(6, a, l, md)
	f.add(7, a, s, 0)
	f.add(8, a, next, 0)
	f.add(9, a, n1, next)
	f.add(10, a, marks, later)
	f.add(11, a, par, marks)
	f.add(12, a, cm, n1)
	f.add(13, a, n1, n2)
	f.add(14, marks, later, cl)
	f.add(15, marks, s, n1)
	f.add(16, a, subj, next)
	f.add(17, n1, subj, inVerbs)
	f.add(18, cl, l, bit(e == stop))
	f.add(19, a, n1, inVerbs<<4|cm)
	f.add(20, a, n1, marks)
	f.add(21, a, s, n1)
	f.add(22, par, a, 0)
	f.add(23, inVerbs, l, bit(e == stop))
	f.add(24, a, bucket(stop-e), outVerbs)
	f.add(25, s, inVerbs, a)
}
