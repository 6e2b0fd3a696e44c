package compare

import "math"

// FactSet is the facts of some articles and the pairs of them that may report the
// same, for fitting the models that join them.
type FactSet struct {
	t     *table
	pairs []pair
}

// FactPair is two facts of different articles: where they stand, what they are
// compared by, and what the model of two sentences makes of them.
type FactPair struct {
	ArticleA, ArticleB int // the numbers of their articles in the set
	FactA, FactB       int // and of the facts in these
	Features           []float64
	Sentence           float64
}

// FactPairs compares the facts of a set: all of them, where [Articles] looks at the
// strongest alone.
func FactPairs(set []Article) *FactSet {
	s := readSet(set)
	all := make([]string, len(set))
	for i := range set {
		all[i] = set[i].Analysis.ID
	}
	t := &table{v: s.v, articles: s.articles, rivals: math.MaxInt}
	t.load(utteranceOf(utterances(set, [][]string{all}, nil)))
	f := &FactSet{t: t}
	for _, p := range t.candidates() {
		if t.home[p.a] != t.home[p.b] {
			f.pairs = append(f.pairs, p)
		}
	}
	return f
}

// Pairs returns the pairs.
func (s *FactSet) Pairs() []FactPair {
	t := s.t
	best := t.bestOf(s.pairs)
	closer := newCloseReader(t)
	out := make([]FactPair, len(s.pairs))
	for i := range s.pairs {
		p := &s.pairs[i]
		var f [factFeatures]float64
		t.features(int(p.a), int(p.b), &f)
		ranks := t.ranks(p, best)
		copy(f[firstRank:], ranks[:])
		out[i] = FactPair{t.home[p.a], t.home[p.b], t.units[p.a].fact, t.units[p.b].fact, f[:], closer.matter(p.a, p.b)}
	}
	return out
}

// Around returns what decides about each pair with the pairs around it, by the
// margins that the models of two facts give the pairs, in the order of
// [ContextFeatureNames].
func (s *FactSet) Around(margin []float64) [][]float64 {
	out := make([][]float64, len(s.pairs))
	s.t.around(s.pairs, margin, func(i int, f [contextFeatures]float64) { out[i] = f[:] })
	return out
}
