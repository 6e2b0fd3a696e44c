package quote

import "crossread/app/lang"

// mode tells where the content of a cue stands.
type mode uint8

const (
	modeNone   mode = iota // not a cue
	modeAfter              // "she said that …", “he said: ‘…’”
	modeBefore             // "…, she said"
	modeAround             // "…, she said, …"
	modes
)

// cue is a word that may report an utterance.
type cue struct {
	at    int // its token
	last  int // the token after it ("according to")
	entry entry
	noun  bool
}

// cues lists the candidates of a unit in order.
func (r *reader) cues(u *unit, list []cue) []cue {
	for i := u.first; i < u.last; i++ {
		if r.chain[i] != 0 {
			continue
		}
		w := r.word[i]
		t := &r.d.Tokens[i]
		switch {
		case w.class == classSay && r.takesUp(u, i), w.lemma == "brief" && i+1 < u.last && r.d.Tokens[i+1].Lower == "on":
		case w.class != classOpen && r.hidesName(u, i), w.class == classCall && r.namesItself(u, i), w.lemma == "know" && i+1 < u.last && r.sym[i+1] == symAs:
		case t.Lower == "according":
			if i+1 < u.last && r.d.Tokens[i+1].Lower == "to" {
				list = append(list, cue{at: i, last: i + 2, entry: entry{lemma: "according to", class: classAccording, act: "speech"}})
			}
		case r.verb[i]:
			if w.class == classOpen && (!u.marks || t.Tag == "MD" || isAuxiliary(t.Lower)) {
				continue
			}
			if isAuxiliary(t.Lower) {
				continue
			}
			list = append(list, cue{at: i, last: i + 1, entry: w})
		case w.class != classOpen:
			list = append(list, cue{at: i, last: i + 1, entry: w, noun: true})
		case r.sym[i] == symColon && i > u.first && i+1 < u.last && (u.zone == lang.ZoneHeadline || i-u.first < 8 || r.chain[i+1] != 0):
			list = append(list, cue{at: i, last: i + 1, entry: entry{lemma: ":", class: classColon, act: "speech"}})
		}
	}
	return list
}

// hidesName tells whether a verb asks for a name to be kept out, which reports
// nothing: "asked not to be named", "requested anonymity".
func (r *reader) hidesName(u *unit, i int) bool {
	for k := i + 1; k < u.last && k < i+6; k++ {
		switch r.d.Tokens[k].Lower {
		case "anonymity", "anonymously":
			return true
		case "named", "identified":
			return r.d.Tokens[k-1].Lower == "be"
		}
		if r.sym[k] == symComma || r.sym[k] == symThat {
			return false
		}
	}
	return false
}

// namesItself tells whether a verb of calling has itself as object: "they call
// themselves the Keepers" is a name.
func (r *reader) namesItself(u *unit, i int) bool {
	if i+1 >= u.last {
		return false
	}
	switch r.d.Tokens[i+1].Lower {
	case "themselves", "himself", "herself", "itself", "ourselves":
		return true
	}
	return false
}

func isAuxiliary(w string) bool {
	switch w {
	case "is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "'m", "has", "have", "had", "having", "'ve", "'d",
		"do", "does", "did", "’s", "’re", "’m", "’ve", "’d":
		return true
	}
	return false
}

// verbForm packs what the verb phrase of a token tells.
func (r *reader) verbForm(i int) uint32 {
	k := r.chunk[i]
	if k == 0 || r.d.Chunks[k-1].Kind != lang.VerbChunk {
		return 0
	}
	v := &r.d.Chunks[k-1].Verb
	f := uint32(1) | bit(v.Finite)<<1 | bit(v.Passive)<<2 | bit(v.Negated)<<3 | bit(v.To)<<4 | bit(v.Ing)<<5 | bit(v.Part)<<6 | bit(v.Modal != "" || v.Future)<<7
	return f | bit(r.d.Chunks[k-1].Head == i)<<8
}

// phrase returns a number for the kind of the noun phrase that begins or ends
// at the token i: 0 none, 1 pronoun, 2 proper noun, 3 other.
func (r *reader) phrase(i int) uint32 {
	if i < 0 || i >= len(r.chunk) || r.chunk[i] == 0 {
		return 0
	}
	c := &r.d.Chunks[r.chunk[i]-1]
	if c.Kind != lang.NounChunk {
		return 0
	}
	switch t := r.d.Tokens[c.Head].Tag; {
	case t == "PRP":
		return 1
	case t == "NNP" || t == "NNPS":
		return 2
	}
	return 3
}

// modeFeatures describes a cue for the choice of its mode.
func (r *reader) modeFeatures(u *unit, c *cue) {
	f := &r.feats
	f.reset(chooseMode)
	i, end := c.at, c.last
	cl := uint32(c.entry.class) | bit(c.noun)<<6
	tag := uint32(symbols.tag[r.d.Tokens[i].Tag])
	form := r.verbForm(i)
	p1, p2, n1, n2, n3 := r.at(u, i-1), r.at(u, i-2), r.at(u, end), r.at(u, end+1), r.at(u, end+2)
	openAfter, closeBefore := r.openAfter(u, end), r.closeBefore(u, i)
	tail := u.last - end
	if tail > 0 && isStop(r.sym[u.last-1]) {
		tail--
	}
	// The class of the cue before this one.
	inside := uint32(0)
	for k := i - 1; k >= u.first; k-- {
		if r.chain[k] == 0 && r.word[k].class != classOpen {
			inside = uint32(r.word[k].class)
			break
		}
	}
	subj := r.phrase(i - 1)
	if k := r.chunk[i]; k != 0 && r.d.Chunks[k-1].Kind == lang.VerbChunk {
		subj = r.phrase(r.d.Chunks[k-1].First - 1)
	}
	object := r.phrase(end)
	after := min(r.verbsIn(end, u.last), 2)
	before := min(r.verbsIn(u.first, i), 2)
	comma := bit(r.commaBeforePhrase(u, i))
	f.add(1, cl, 0, 0)
	f.add(2, cl, tag, bit(u.marks))
	f.add(3, cl, n1, 0)
	f.add(4, cl, n1, n2)
	f.add(5, n1, n2, tag)
	f.add(6, cl, p1, 0)
	f.add(7, p1, p2, tag)
	f.add(8, cl, form, 0)
	f.add(9, form, n1, 0)
	f.add(10, cl, openAfter, closeBefore)
	f.add(11, openAfter, closeBefore, bucket(tail))
	f.add(12, comma, bucket(tail), 0)
	f.add(13, cl, comma, bucket(tail))
	f.add(14, subj, object, cl)
	f.add(15, subj, n1, comma)
	f.add(16, uint32(after), uint32(before), comma)
	f.add(17, cl, uint32(after), n1)
	f.add(18, inside, cl, 0)
	f.add(19, inside, comma, tag)
	f.add(20, bucket(i-u.first), uint32(before), cl)
	f.add(21, uint32(u.zone), cl, bucket(i-u.first))
	f.add(22, closeBefore, n1, object)
	f.add(23, comma, n1, n2)
	f.add(24, cl, n2, n3)
	f.add(25, subj, form, p1)
	f.add(26, openAfter, cl, n1)
	f.add(27, closeBefore, subj, comma)
	f.add(28, object, uint32(after), cl)
	f.add(29, tag, subj, uint32(after))
	// What stands before and behind the first comma: "Ann Lee, who …, said".
	relative, opening := uint32(0), uint32(0)
	for k := u.first; k < i; k++ {
		if r.chain[k] == 0 && r.sym[k] == symComma {
			relative = r.at(u, k+1)
			opening = 1 + uint32(min(r.verbsIn(u.first, k), 2))
			break
		}
	}
	f.add(33, opening, relative, comma)
	f.add(34, opening, relative, p1)
	f.add(30, openAfter, n1, bit(cl == 0))
	f.add(31, closeBefore, subj, bit(cl == 0))
	f.add(32, openAfter, closeBefore, bit(cl == 0)|uint32(min(bucket(tail), 4))<<1)
}

// openAfter tells how near behind the cue words in marks begin: 0 none in the
// unit, 1 at once or after a comma or colon, 2 within the clause, 3 later; 4
// more where they are a whole sentence.
func (r *reader) openAfter(u *unit, end int) uint32 {
	commas := 0
	for i := end; i < u.last; i++ {
		if k := r.chain[i]; k != 0 {
			whole := bit(r.chains[k-1].whole) << 2
			switch {
			case i-end <= 1:
				return 1 | whole
			case commas == 0 || commas == 1 && r.sym[i-1] == symComma:
				return 2 | whole
			}
			return 3 | whole
		}
		if r.sym[i] == symComma {
			commas++
		}
	}
	return 0
}

// closeBefore tells how near before the cue words in marks end: 0 none in the
// unit, 1 at once, 2 with a phrase between, 3 earlier; 4 more where they are a
// whole sentence.
func (r *reader) closeBefore(u *unit, at int) uint32 {
	verbs := 0
	for i := at - 1; i >= u.first; i-- {
		if k := r.chain[i]; k != 0 {
			whole := bit(r.chains[k-1].whole) << 2
			switch {
			case i == at-1:
				return 1 | whole
			case verbs == 0:
				return 2 | whole
			}
			return 3 | whole
		}
		if r.verb[i] {
			verbs++
		}
	}
	return 0
}

// commaBeforePhrase tells whether the cue with its subject follows a comma or
// mark: "…, she said", "…, said she".
func (r *reader) commaBeforePhrase(u *unit, at int) bool {
	i := at
	if k := r.chunk[i]; k != 0 {
		i = r.d.Chunks[k-1].First
	}
	if i > u.first && r.chunk[i-1] != 0 && r.d.Chunks[r.chunk[i-1]-1].Kind == lang.NounChunk {
		i = r.d.Chunks[r.chunk[i-1]-1].First
	}
	if i <= u.first {
		return false
	}
	s := r.sym[i-1]
	return s == symComma || s == symClose || isDash(s)
}
