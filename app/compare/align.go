package compare

import "crossread/app/result"

// sameFrom is the score from which two sentences count as reporting the same.
const sameFrom = .5

// Pair says how far two sentences report the same thing. Each is given as an
// analysed document of its own.
func Pair(a, b Article) result.Alignment {
	ua, ub := wholePair(&a, &b)
	f := pairOf(&ua, &ub)
	s := sentenceModel.score(&f)
	out := result.Alignment{Score: s, Same: s >= sameFrom}
	if c := pairClash(&ua, &ub); c != nil {
		out.Conflict = &result.AlignConflict{Kind: c.kind, Values: c.values}
	}
	return out
}

// SentenceFeatures returns what [Pair] weighs, in the order of
// [SentenceFeatureNames].
func SentenceFeatures(a, b Article) []float64 {
	ua, ub := wholePair(&a, &b)
	f := pairOf(&ua, &ub)
	return f[:]
}

// wholePair reads two sentences as units. Terms are numbered as they are read, and
// sums go by number: the order is the same whichever sentence is given first.
func wholePair(a, b *Article) (unit, unit) {
	v := newVocabulary()
	if b.Doc.Text < a.Doc.Text {
		rb, ra := v.read(b), v.read(a)
		return ra.whole(), rb.whole()
	}
	ra, rb := v.read(a), v.read(b)
	return ra.whole(), rb.whole()
}

func pairOf(a, b *unit) [pairFeatures]float64 {
	words := newLexemes(64)
	return sentencePair(passageOf(*a, words), passageOf(*b, words))
}

// whole makes one unit of all tokens.
func (r *reading) whole() unit {
	u := r.unit(0, len(r.article.Doc.Tokens))
	u.settle()
	for i := range r.article.Analysis.Facts {
		u.facts = append(u.facts, r.factUnit(i))
		u.facts[i].settle()
	}
	return u
}

// pairSure is how sure a clash within a pair of sentences has to be.
const pairSure = .3

// pairClash returns what two sentences disagree on, nil where they do not or
// where it is not sure that they speak of the same.
func pairClash(a, b *unit) *clash {
	if c := surest(a, b, a, b, false); c != nil && c.score >= pairSure {
		return c
	}
	for i := range a.facts {
		for j := range b.facts {
			x, y := &a.facts[i], &b.facts[j]
			if c := denied(x, y); c != nil {
				return c
			}
			if c := typed(x, y, false); c != nil {
				return c
			}
		}
	}
	return nil
}
