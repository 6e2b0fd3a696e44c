package quote

import "crossread/app/lang"

// breaks lists where content before a cue may end, the nearest first: at
// commas, dashes and closing marks. The candidate is the first token that is
// not of the content.
func (r *reader) breaks(u *unit, at int, list []int) []int {
	for i := at; i > u.first && len(list) < maxStarts; i-- {
		if r.inside(i) {
			i = max(u.first, min(i, r.chains[r.chain[i]-1].first)) + 1
			for i-1 > u.first && r.inside(i-1) {
				i--
			}
			continue
		}
		s := r.sym[i]
		if r.chain[i-1] != 0 || i < at && (s == symComma || isDash(s) || s == symColon || s == symSemicolon) {
			list = append(list, i)
		}
	}
	return list
}

func (r *reader) breakFeatures(u *unit, c *cue, m mode, rank, e int) {
	f := &r.feats
	f.reset(chooseBreak)
	cl := uint32(c.entry.class) | bit(c.noun)<<6
	a, b, n1 := r.at(u, e), r.at(u, e-1), r.at(u, e+1)
	phrases, commas := 0, 0
	for i := e; i < c.at; i++ {
		if k := r.chunk[i]; k != 0 && r.d.Chunks[k-1].First == i && r.d.Chunks[k-1].Kind == lang.NounChunk {
			phrases++
		}
		if r.sym[i] == symComma {
			commas++
		}
	}
	verbs := uint32(min(r.verbsIn(e, c.at), 2))
	marks := bit(r.chain[e-1] != 0)
	ph := uint32(min(phrases, 3))<<4 | uint32(min(commas, 3))<<2 | verbs
	md := uint32(m)
	before := uint32(min(r.verbsIn(u.first, e), 2))
	after := r.at(u, c.last)
	f.add(1, uint32(rank), md, marks)
	f.add(2, a, b, marks)
	f.add(3, ph, marks, md)
	f.add(4, ph, a, b)
	f.add(5, cl, ph, marks)
	f.add(6, before, ph, a)
	f.add(7, n1, marks, ph)
	f.add(8, bucket(c.at-e), a, marks)
	f.add(9, r.phrase(e+int(bit(r.sym[e] == symComma))), a, ph)
	f.add(10, after, ph, marks)
	f.add(11, before, bucket(e-u.first), uint32(rank))
}

// fronts lists where content that ends before the token e may begin.
func (r *reader) fronts(u *unit, e int, list []int) []int {
	list = append(list, u.first)
	from := max(u.first+1, e-120)
	for i := from; i < e && len(list) < maxEnds; i++ {
		if r.inside(i) {
			continue
		}
		s, p := r.sym[i], r.sym[i-1]
		if s == symOpen || r.chain[i-1] != 0 || p == symComma || p == symSemicolon || p == symColon || isDash(p) || p == symAnd || p == symBut ||
			isClauseWord(p) || isStop(p) || p == symRight || p == symLeft {
			if r.isWord(i) || s == symOpen {
				list = append(list, i)
			}
		}
	}
	return list
}

func (r *reader) frontFeatures(u *unit, c *cue, m mode, p, e int) {
	f := &r.feats
	f.reset(chooseFront)
	cl := uint32(c.entry.class) | bit(c.noun)<<6
	s, b, s1 := r.at(u, p), r.at(u, p-1), r.at(u, p+1)
	marks := uint32(0)
	if r.chain[e-1] != 0 {
		marks = 1 + bit(r.chain[p] == r.chain[e-1])
	}
	opens := bit(r.chain[p] != 0)
	open := uint32(0)
	for i := u.first; i < p; i++ {
		if r.chain[i] != 0 {
			open = 1
			break
		}
	}
	inVerbs := uint32(min(r.verbsIn(p, e), 2))
	before := uint32(min(r.verbsIn(u.first, p), 2))
	head := bit(p == u.first)
	md := uint32(m)
	f.add(1, head, md, marks)
	f.add(2, s, b, head)
	f.add(3, b, marks, opens)
	f.add(4, inVerbs, before, b)
	f.add(5, head, cl, marks)
	f.add(6, marks, opens, open)
	f.add(7, bucket(e-p), head, inVerbs)
	f.add(8, s, s1, head)
	f.add(9, b, bucket(p-u.first), before)
	f.add(10, marks, opens, before)
	f.add(11, b, s, inVerbs)
	f.add(12, r.at(u, p-2), b, s)
	f.add(13, r.at(u, u.first), head, marks)
}
