package framing

import (
	"crossread/app/lang"
	"crossread/app/lexicon"
)

// isPhysical tells whether a weak word of force says what was done to a thing,
// or what a thing or the weather did: "waves smashed the pier", "the road was
// blocked". Of a plan or a person the same word is a picture.
func (r *reader) isPhysical(c *candidate, sent lang.Sentence) bool {
	d := r.d
	if c.charge.Words > 1 || c.charge.Strength > 1 || !isVerb(d.Tokens[c.first].Tag) {
		return false
	}
	i := c.last
	for i < sent.Last && (d.Tokens[i].Tag == "RP" || isAdverb(d.Tokens[i].Tag)) {
		i++
	}
	if o := r.objectHead(i, sent); o >= 0 {
		if t := &d.Tokens[o]; (t.Tag == "NN" || t.Tag == "NNS") && lexicon.Concrete(t.Lemma) {
			return true
		}
	}
	i = r.beforeVerb(c.first, sent)
	return i >= sent.First && isNoun(d.Tokens[i].Tag) && !isCapital(d.Word(i)) && lexicon.Concrete(d.Tokens[i].Lemma)
}
