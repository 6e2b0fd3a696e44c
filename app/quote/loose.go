package quote

// looseFeatures describes words in marks that no cue reports, within the
// narrator's sentence: a quotation, or a title, a term, a nickname, a word
// held at a distance.
func (r *reader) looseFeatures(u *unit, k int) {
	f := &r.feats
	f.reset(chooseMarks)
	c := &r.chains[k]
	first, last := c.first, c.last
	before, after := first, last
	for before > u.first && r.chain[before-1] != 0 {
		before--
	}
	for after < u.last && r.chain[after] != 0 {
		after++
	}
	p1, p2, n1, n2 := r.at(u, before-1), r.at(u, before-2), r.at(u, after), r.at(u, after+1)
	l := bucket(r.words(first, last))
	verbs := uint32(min(r.verbsIn(first, last), 3))
	capital, names := shape(r, first, last)
	s1, sl := r.at(u, first), r.at(u, last-1)
	cues, nearest := uint32(0), uint32(0)
	for i := u.first; i < u.last; i++ {
		if r.chain[i] == 0 && r.word[i].class != classOpen {
			cues++
			if i < before {
				nearest = uint32(r.word[i].class)
			}
		}
	}
	f.add(1, l, verbs, 0)
	f.add(2, l, capital, names)
	f.add(3, p1, capital, verbs)
	f.add(4, n1, capital, verbs)
	f.add(5, p1, p2, 0)
	f.add(6, n1, n2, 0)
	f.add(7, s1, verbs, 0)
	f.add(8, sl, verbs, l)
	f.add(9, nearest, min(cues, 3), verbs)
	f.add(10, p1, n1, l)
	f.add(11, names, verbs, p1)
	f.add(12, s1, sl, 0)
	f.add(13, uint32(u.zone), verbs, l)
	f.add(14, 0, 0, 0)
	f.add(15, uint32(symbols.tag[r.d.Tokens[first].Tag]), l, verbs)
	f.add(16, nearest, l, capital)
}

// shape tells whether the first word has a capital, and how many of the words
// have one: 0 none, 1 some, 2 all of the open class.
func shape(r *reader, first, last int) (capital, names uint32) {
	upper, open := 0, 0
	for i := first; i < last; i++ {
		if !r.isWord(i) {
			continue
		}
		c := r.d.Text[r.d.Tokens[i].Start]
		big := c >= 'A' && c <= 'Z'
		if i == first {
			capital = bit(big)
		}
		if r.sym[i] < firstWord {
			open++
			if big {
				upper++
			}
		}
	}
	switch {
	case upper == 0:
		return capital, 0
	case upper == open:
		return capital, 2
	}
	return capital, 1
}

// leastLoose is how probable a quotation must be that no cue reports.
const leastLoose = 0.35

// isLoose tells whether words in marks without a cue are a quotation, and how
// sure that is.
func (r *reader) isLoose(u *unit, k int) (bool, float64) {
	if r.isTitle(u, k) {
		return false, 0
	}
	r.looseFeatures(u, k)
	s := [2]int32{0, r.model.score(r.feats.list)}
	i, p := best(s[:])
	if i == 0 {
		p = 1 - p
	}
	return p >= leastLoose, p
}

// isTitle tells whether words in marks look like the title of a work: every
// word of the open classes has a capital, no stop ends them, and no verb of
// saying stands in the sentence.
func (r *reader) isTitle(u *unit, k int) bool {
	c := &r.chains[k]
	_, names := shape(r, c.first, c.last)
	if names != 2 || r.words(c.first, c.last) < 2 || isStop(r.sym[c.last-1]) {
		return false
	}
	for i := u.first; i < u.last; i++ {
		if r.chain[i] == 0 && r.verb[i] && speaks(r.word[i].class) {
			return false
		}
	}
	return true
}
