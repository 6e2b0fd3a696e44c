package framing

import (
	"strings"

	"crossread/app/lang"
	"crossread/app/lexicon"
	"crossread/app/result"
)

// structures adds the constructions of a sentence that hide a doer. chunk is
// the first phrase that may lie in it; the first one after it is returned.
func (r *reader) structures(sent lang.Sentence, chunk int) int {
	d := r.d
	k := chunk
	for ; k < len(d.Chunks) && d.Chunks[k].First < sent.Last; k++ {
		c := &d.Chunks[k]
		if c.First < sent.First {
			continue
		}
		head := &d.Tokens[c.Head]
		switch {
		case c.Kind == lang.VerbChunk && c.Verb.Passive && lexicon.Harm(head.Lemma, 'V'):
			if k > chunk && r.isPeople(&d.Chunks[k-1]) && d.Chunks[k-1].Last+1 >= c.First && !r.namesDoer(c.Last, sent) {
				r.addStructure(AgentlessPassive, c.First, c.Last)
			}
		case c.Kind == lang.NounChunk && lexicon.Harm(head.Lemma, 'N') && c.Last < sent.Last && d.Tokens[c.Last].Lower == "of":
			if k+1 < len(d.Chunks) && d.Chunks[k+1].First == c.Last+1 && r.isPeople(&d.Chunks[k+1]) && !r.hasOwner(c) && !r.namesDoer(c.Last, sent) {
				r.addStructure(NominalisedAgent, c.First, c.Last+1)
			}
		case c.Kind == lang.VerbChunk && !c.Verb.Passive && leavesHarm(head.Lemma) && k > chunk:
			if s := &d.Chunks[k-1]; s.Kind == lang.NounChunk && s.Last == c.First && actsByItself(d.Tokens[s.Head].Lemma) {
				r.addStructure(InanimateAgent, s.First, c.Last)
			}
		}
	}
	return k
}

// addStructure adds a construction; weak words within it are left to it, and it
// is left to strong ones.
func (r *reader) addStructure(kind string, first, last int) {
	c := candidate{first: first, last: last, start: r.d.Tokens[first].Start, end: r.d.Tokens[last-1].End, kind: kind}
	c.voice = r.voiceAt(c.start)
	if c.voice == result.Narrator && r.d.In(c.start) >= 0 {
		return
	}
	kept := r.matches[:0]
	for _, m := range r.matches {
		if m.first < last && first < m.last && m.category != lexicon.NotCharged {
			if m.charge.Strength > 2 {
				return
			}
			continue
		}
		kept = append(kept, m)
	}
	r.matches = append(kept, c)
}

// isPeople tells whether a phrase speaks of persons.
func (r *reader) isPeople(c *lang.Chunk) bool {
	if c.Kind != lang.NounChunk {
		return false
	}
	t := &r.d.Tokens[c.Head]
	switch t.Lower {
	case "he", "she", "they", "who", "people", "him", "her", "them":
		return true
	}
	e, _ := r.d.EntityAt(t.Start, t.End)
	return e >= 0 && (r.d.Entities[e].Type == lang.Person || r.d.Entities[e].Type == lang.Group)
}

// namesDoer tells whether "by" follows in the clause.
func (r *reader) namesDoer(i int, sent lang.Sentence) bool { return r.by(i, sent) >= 0 }

// by returns the "by" that follows in the clause, -1 where none does.
func (r *reader) by(i int, sent lang.Sentence) int {
	for n := 0; i < sent.Last && n < 10; i, n = i+1, n+1 {
		switch t := &r.d.Tokens[i]; {
		case t.Lower == "by":
			return i
		case t.Tag == "," || t.Tag == ":" || t.Tag == "." || t.Tag == "VBD" || t.Tag == "VBZ" || t.Tag == "VBP":
			return -1
		}
	}
	return -1
}

// hasOwner tells whether a phrase begins with a possessive: "the police's
// killing of".
func (r *reader) hasOwner(c *lang.Chunk) bool {
	for i := c.First; i < c.Head; i++ {
		if t := r.d.Tokens[i].Tag; t == "POS" || t == "PRP$" || isNoun(t) {
			return true
		}
	}
	return c.First > 0 && r.d.Tokens[c.First-1].Tag == "POS"
}

func leavesHarm(lemma string) bool {
	switch lemma {
	case "leave", "claim", "kill", "injure", "wound", "displace", "hit", "strike":
		return true
	}
	return false
}

// actsByItself tells whether a noun is a deed or tool of people that a report
// may let act by itself.
func actsByItself(lemma string) bool {
	switch lemma {
	case "clash", "violence", "unrest", "gunfire", "bullet", "shooting", "shelling", "fighting", "crackdown",
		"raid", "airstrike", "strike", "attack", "bombing", "confrontation", "scuffle", "riot", "protest",
		"altercation", "incident", "operation", "missile", "rocket", "bomb", "drone", "grenade":
		return true
	}
	return false
}

// Doers returns the verbs of harm whose doer a document names, by lemma, each
// with the first place: subject and verb, or the verb to the end of its "by".
func Doers(d *lang.Document) map[string]result.Span {
	r := &reader{d: d}
	out := map[string]result.Span{}
	for k := range d.Chunks {
		c := &d.Chunks[k]
		head := &d.Tokens[c.Head]
		if c.Kind != lang.VerbChunk || !lexicon.Harm(head.Lemma, 'V') {
			continue
		}
		if _, ok := out[head.Lemma]; ok {
			continue
		}
		first, last := c.First, c.Last
		if c.Verb.Passive {
			by := r.by(c.Last, d.Sentences[head.Sentence])
			if by < 0 || k+1 >= len(d.Chunks) {
				continue
			}
			for j := k + 1; j < len(d.Chunks) && d.Chunks[j].First <= by+1; j++ {
				last = d.Chunks[j].Last
			}
			if last <= by {
				continue
			}
		} else {
			if k == 0 || !c.Verb.Finite || !r.harmsPeople(k) {
				continue
			}
			s := &d.Chunks[k-1]
			if s.Kind != lang.NounChunk || s.Last != c.First || actsByItself(d.Tokens[s.Head].Lemma) {
				continue
			}
			first = s.First
		}
		out[head.Lemma] = d.Span(d.Tokens[first].Start, d.Tokens[last-1].End)
	}
	return out
}

// harmsPeople tells whether the object of the active verb phrase k is people,
// also where another verb stands between: "shot and wounded two men".
func (r *reader) harmsPeople(k int) bool {
	for j := k + 1; j < len(r.d.Chunks) && j <= k+2; j++ {
		if r.d.Chunks[j].Kind == lang.NounChunk {
			return r.d.Tokens[r.d.Chunks[j].Head].Sentence == r.d.Tokens[r.d.Chunks[k].Head].Sentence && r.isPeople(&r.d.Chunks[j])
		}
	}
	return false
}

// VerbOf returns the verb of a noun of harm: "kill" for "killing". Another word
// is returned as it is.
func VerbOf(noun string) string {
	switch noun {
	case "detention":
		return "detain"
	case "expulsion":
		return "expel"
	}
	for _, ending := range []string{"ing", "ion"} {
		stem, ok := strings.CutSuffix(noun, ending)
		if !ok || len(stem) < 3 {
			continue
		}
		for _, verb := range []string{stem, stem + "e", stem[:len(stem)-1]} {
			if lexicon.Harm(verb, 'V') {
				return verb
			}
		}
	}
	return noun
}
