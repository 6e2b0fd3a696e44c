package quote

import "crossread/app/lang"

// sureClause is how sure it is that a clause right behind a verb of claiming is what
// is claimed.
const sureClause = 0.7

// opensClause tells whether an active finite verb of claiming is followed at once by a
// clause of its own, with subject and finite verb: "has insisted the decision was
// hers". Verbs of saying that take a person or thing as object are told by the models.
func (r *reader) opensClause(u *unit, c *cue) bool {
	if c.noun || c.at == u.first {
		return false
	}
	asks := false
	switch c.entry.class {
	case classSay, classClaim, classAdmit:
	case classAsk, classUrge:
		asks = true
	default:
		return false
	}
	k := r.chunk[c.at]
	if k == 0 || r.d.Chunks[k-1].Kind != lang.VerbChunk || r.d.Chunks[k-1].Last != c.last || !r.d.Chunks[k-1].Verb.Finite || r.d.Chunks[k-1].Verb.Passive || r.d.Chunks[k-1].Verb.Negated {
		return false
	}
	n := r.nounAt(c.last)
	if n == 0 || r.d.Chunks[n-1].First != c.last || r.chain[c.last] != 0 {
		return false
	}
	v := r.d.Chunks[n-1].Last
	if v >= u.last || r.chunk[v] == 0 {
		return false
	}
	// "asked the drivers to check" and "claimed the union lied"
	b := &r.d.Chunks[r.chunk[v]-1]
	return b.Kind == lang.VerbChunk && (!asks && b.Verb.Finite || asks && b.Verb.To)
}

// opensName tells whether a verb of calling stands between its subject and words in
// marks: "in what the judge called “a campaign of spite”".
func (r *reader) opensName(u *unit, c *cue) bool {
	return !c.noun && c.entry.class == classCall && c.last < u.last && r.sym[c.last] == symOpen && c.at > u.first && r.chain[c.at-1] == 0 && r.nounAt(c.at-1) > 0
}

// holdsMarks tells whether a part has words in quotation marks.
func (r *reader) holdsMarks(p part) bool {
	for i := p.first; i < p.last; i++ {
		if r.chain[i] != 0 {
			return true
		}
	}
	return false
}

// allOpen tells whether none of the cues is a known word of saying.
func allOpen(list []attribution) bool {
	for i := range list {
		if list[i].cue.entry.class != classOpen {
			return false
		}
	}
	return true
}

// onlySubject tells whether what stands before a cue, up to it, is no clause but the cue's
// own subject with what is told of it: "Another leader, Ann Lee, who left in May, said".
func (r *reader) onlySubject(u *unit, p part, cue int) bool {
	k := r.nounAt(p.first)
	if p.first != u.first || k == 0 || r.d.Chunks[k-1].First != p.first || r.chain[p.first] != 0 {
		return false
	}
	v := r.chunk[cue]
	if v == 0 || r.sym[r.d.Chunks[v-1].First-1] != symComma && r.chain[r.d.Chunks[v-1].First-1] == 0 {
		return false // "…, she said": a subject of its own
	}
	relative := false
	for i := p.first; i < cue; i++ {
		switch {
		case r.chain[i] != 0 && r.chains[r.chain[i]-1].whole && !relative:
			return false
		case r.sym[i] == symComma && r.chain[i] == 0:
			relative = false
			switch r.d.Tokens[i+1].Lower {
			case "who", "which", "whose", "whom":
				relative = true
			}
		case !relative && r.chain[i] == 0 && r.chunk[i] != 0 && r.d.Chunks[r.chunk[i]-1].Kind == lang.VerbChunk && r.d.Chunks[r.chunk[i]-1].Verb.Finite && int(r.chunk[i]) != int(v):
			return false
		}
	}
	return true
}

// saidToBe tells whether a verb of saying stands in the passive before an infinitive:
// "whose job was said to be at risk". What stands before it is not said.
func (r *reader) saidToBe(u *unit, c *cue) bool {
	k := r.chunk[c.at]
	return !c.noun && k != 0 && r.d.Chunks[k-1].Kind == lang.VerbChunk && r.d.Chunks[k-1].Verb.Passive && c.last < u.last && r.sym[c.last] == symTo
}

// opensThat tells whether a verb of saying is followed by "that" or "whether",
// with at most a short phrase between: that is always a report.
func (r *reader) opensThat(u *unit, c *cue) bool {
	if c.noun {
		switch c.entry.class {
		case classClaim, classWarn, classDeny, classPromise, classThink, classHope:
		default:
			return false
		}
	} else if !speaks(c.entry.class) || c.entry.class == classQuote || c.entry.class == classShow || c.at == u.first {
		return false
	}
	for i := c.last; i < u.last && i < c.last+5; i++ {
		s := r.sym[i]
		if s == symThat || s == symWhether {
			return r.verbsIn(i, u.last) > 0 && r.nounAt(i+1) > 0 && r.d.Tokens[i].Tag != "WDT"
		}
		if r.verb[i] || s == symComma || r.chain[i] != 0 || s == symAnd {
			return false
		}
	}
	return false
}
