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
