package lang

// verbChunk reads the verb phrase that begins at token i: "to" or a chain of
// auxiliaries, adverbs between, and the head verb.
func (d *Document) verbChunk(i int, s Sentence) (c Chunk, ok bool) {
	c = Chunk{Kind: VerbChunk, First: i, Last: i + 1, Head: i}
	t := &d.Tokens[i]
	want := ""
	switch {
	case t.Tag == "TO":
		j := d.pastAdverbs(i+1, s.Last)
		if tag := d.tagAt(j, s.Last); tag != "VB" {
			return c, false
		}
		c.Verb.To = true
		want = "VB"
	case t.Tag == "MD":
		c.Verb.Finite = true
		switch m := t.Lemma; m {
		case "will", "shall":
			c.Verb.Future = true
		default:
			c.Verb.Modal = m
		}
		want = "VB"
	case isVerb(t.Tag):
		c.Verb.Finite = t.Tag == "VBD" || t.Tag == "VBZ" || t.Tag == "VBP"
		c.Verb.Past = t.Tag == "VBD"
		c.Verb.Ing = t.Tag == "VBG"
		c.Verb.Part = t.Tag == "VBN"
		want = d.afterAuxiliary(i)
	default:
		return c, false
	}
	for want != "" {
		j := d.pastAdverbs(c.Last, s.Last)
		tag := d.tagAt(j, s.Last)
		if !fits(want, tag) {
			// "was not", "did n't": an adverb of negation belongs to its auxiliary.
			if c.Last < s.Last && isNegation(d.Tokens[c.Last].Lower) {
				c.Last++
			}
			break
		}
		last := &d.Tokens[c.Head]
		switch {
		case last.Tag == "TO" || last.Tag == "MD":
		case last.Lemma == "have":
			c.Verb.Perfect = true
		case (last.Lemma == "be" || last.Lemma == "get") && (tag == "VBN" || tag == "VBD"):
			c.Verb.Passive = true
		}
		c.Head, c.Last = j, j+1
		want = d.afterAuxiliary(j)
		if d.Tokens[j].Lower == "going" && last.Lemma == "be" && d.tagAt(j+1, s.Last) == "TO" && d.tagAt(j+2, s.Last) == "VB" {
			c.Verb.Future = true
			c.Head, c.Last = j+2, j+3
			want = d.afterAuxiliary(j + 2)
		}
	}
	for j := c.First; j < c.Last; j++ {
		c.Verb.Negated = c.Verb.Negated || isNegation(d.Tokens[j].Lower)
	}
	if i > s.First && isNegation(d.Tokens[i-1].Lower) {
		c.Verb.Negated = true
	}
	return c, true
}

// afterAuxiliary returns what the verb at token i takes as an auxiliary: a
// base form, a past participle, either participle; empty for a full verb.
func (d *Document) afterAuxiliary(i int) string {
	switch d.Tokens[i].Lemma {
	case "be":
		return "VBG VBN"
	case "have":
		return "VBN"
	case "do":
		return "VB"
	case "get":
		return "VBN"
	}
	return ""
}

// fits tells whether a tag is what an auxiliary takes. After to and a modal any
// base form is one; the tagger's VBD may be a participle.
func fits(want, tag string) bool {
	switch want {
	case "VB":
		return tag == "VB" || tag == "VBP"
	case "VBN":
		return tag == "VBN"
	}
	return tag == "VBN" || tag == "VBG"
}

// pastAdverbs returns the first token from i on that is no adverb.
func (d *Document) pastAdverbs(i, last int) int {
	for j := i; j < last && j < i+4; j++ {
		if tag := d.Tokens[j].Tag; !isAdverb(tag) || d.Tokens[j].Lower == "as" {
			return j
		}
	}
	return i
}

func isNegation(lower string) bool {
	switch lower {
	case "n't", "not", "never":
		return true
	}
	return false
}
