package quote

import "sort"

// sureBeside is how sure a reading is that rests on a verb of saying beside a
// whole sentence in marks alone.
const sureBeside = 0.7

// rescue finds whole sentences in marks that no cue reports yet although a verb
// of saying stands beside them, whatever its tag.
func (r *reader) rescue(list []attribution) []attribution {
	told := make([]bool, len(r.chains)+1)
	for i := range list {
		for _, p := range list[i].parts {
			for t := p.first; t < p.last; t++ {
				told[r.chain[t]] = true
			}
		}
	}
	n := len(list)
	for k := range r.units {
		u := &r.units[k]
		if !u.marks || u.pure {
			continue
		}
		for i := u.first; i < u.last; i++ {
			c := r.chain[i]
			if c == 0 || told[c] {
				continue
			}
			told[c] = true
			if !r.chains[c-1].whole {
				if a, ok := r.introduced(u, &r.chains[c-1]); ok {
					a.unit = k
					list = append(list, a)
				}
				continue
			}
			if a, ok := r.beside(u, &r.chains[c-1]); ok {
				a.unit = k
				list = append(list, a)
			}
		}
	}
	if len(list) > n {
		sort.SliceStable(list, func(i, k int) bool { return list[i].unit < list[k].unit })
	}
	return list
}

// beside looks for a verb of saying that is parted from a quotation by a phrase
// without a verb at most.
func (r *reader) beside(u *unit, c *chain) (attribution, bool) {
	const near = 9
	a := attribution{parts: []part{{c.first, c.last}}, sure: [3]float64{sureBeside, 1, 1}}
	for i := c.last; i < u.last && i < c.last+near; i++ {
		e := verbs[r.d.Tokens[i].Lower]
		if r.chain[i] == 0 && (speaks(e.class) || r.goesOnSaying(u, i)) && (r.verb[i] || i+1 >= u.last || !r.isWord(i+1)) {
			a.mode, a.cue = modeBefore, cue{at: i, last: i + 1, entry: e}
			// A tagger that takes the verb for a noun makes one phrase of it
			// and its subject.
			if k := r.nounAt(i); k > 0 && r.d.Chunks[k-1].First < i && r.chain[r.d.Chunks[k-1].First] == 0 {
				a.speaker, a.sayer = k, sureBeside
			}
			return a, true
		}
		if r.verb[i] && r.chain[i] == 0 || isStop(r.sym[i]) && r.chain[i] == 0 {
			break
		}
	}
	for i := c.first - 1; i >= u.first && i > c.first-near; i-- {
		if r.chain[i] != 0 {
			continue
		}
		if r.verb[i] {
			e := r.word[i]
			a.mode, a.cue = modeAfter, cue{at: i, last: i + 1, entry: e}
			return a, speaks(e.class)
		}
	}
	return a, false
}

// speaks tells whether verbs of a class take words in marks as they are.
func speaks(c class) bool {
	switch c {
	case classSay, classTell, classWrite, classAdd, classReply, classAsk, classDeclare, classClaim, classAdmit, classPromise,
		classWarn, classNote, classVoice, classSuggest, classUrge, classThink, classAgree, classQuote, classShow, classRule:
		return true
	}
	return false
}

// goesOnSaying tells whether "went on" stands at the token i: behind words in marks it
// is a verb of saying.
func (r *reader) goesOnSaying(u *unit, i int) bool {
	return r.verb[i] && r.d.Tokens[i].Lemma == "go" && i+1 < u.last && r.d.Tokens[i+1].Lower == "on" && (i+2 >= u.last || !r.isWord(i+2) || r.sym[i+2] == symAs)
}

// introduced reads words in marks, however few, right behind a verb of saying and its
// colon: "shouting: “Run!”".
func (r *reader) introduced(u *unit, c *chain) (attribution, bool) {
	i := c.first - 1
	for i > u.first && r.sym[i] == symOpen {
		i--
	}
	if i <= u.first || r.sym[i] != symColon || r.chain[i-1] != 0 {
		return attribution{}, false
	}
	e := verbs[r.d.Tokens[i-1].Lower] // whatever its tag
	return attribution{parts: []part{{c.first, c.last}}, sure: [3]float64{sureBeside, 1, 1}, mode: modeAfter, cue: cue{at: i - 1, last: i, entry: e}}, speaks(e.class)
}
