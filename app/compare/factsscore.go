package compare

import "math"

// pair is two facts that may report the same. There can be very many.
type pair struct {
	a, b  int32 // units, a before b
	dice  float64
	sum   float64 // of the model's terms but for those of the rank
	score float64 // 0 to 1
}

// FactFeatureNames are the names of what two facts are compared by.
var FactFeatureNames = [factFeatures]string{
	"bias", "dice", "held", "dice of the sentences", "held by the sentences", "same head", "like heads", "rare words", "names", "numbers", "times",
	"names each lacks", "numbers each lacks", "polarity", "best for both", "best for one", "rank", "weight", "same agent", "one in a quotation", "both in a quotation", "length ratio", "places", "one article",
}

const factFeatures = 24

// firstRank is the first of the rankFeatures features that tell how a pair stands
// among others.
const (
	firstRank    = 14
	rankFeatures = 3
)

// pair compares two facts, false where they share nothing or overlap.
func (t *table) pair(i, j int) (pair, bool) {
	f, ok := t.features(i, j)
	return pair{a: int32(i), b: int32(j), dice: f[1], sum: factModel.sum(f[:])}, ok
}

// features returns what two facts are compared by, but for how they stand among
// others, which [table.rank] adds; false where they share nothing or overlap.
func (t *table) features(i, j int) (f [factFeatures]float64, ok bool) {
	a, b := &t.units[i], &t.units[j]
	if t.home[i] == t.home[j] && a.first < b.last && b.first < a.last {
		return f, false
	}
	s := overlap(a, b)
	if s.exact+s.soft == 0 {
		return f, false
	}
	sa, sb := &a.r.units[a.sentence], &b.r.units[b.sentence]
	o := overlap(sa, sb)
	fa, fb := a.finding(), b.finding()
	na, ma, _ := sides(a, b)
	nb, mb, _ := sides(b, a)
	return [factFeatures]float64{
		1, dice(a, b, &s), held(a, b, &s), dice(sa, sb, &o), held(sa, sb, &o), one(a.act != "" && a.act == b.act), one(meet(a.acts, b.acts)),
		min(s.rare, 3), min(s.names, 2), min(s.numbers, 2), min(s.times, 2), min(na, nb, 2), min(ma, mb, 2), one(fa.Polarity != fb.Polarity),
		0, 0, 0, // set by rank
		min(a.weight, b.weight, 8), one(a.agent >= 0 && a.agent == b.agent), one((a.quoted) != (b.quoted)), one(a.quoted && b.quoted),
		min(a.weight, b.weight) / max(a.weight, b.weight, 1e-9), abs(fa.Position - fb.Position), one(t.home[i] == t.home[j]),
	}, true
}

func one(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

func abs(x float64) float64 { return max(x, -x) }

// rank scores the pairs with how each stands among the others of its two facts: a
// fact has its best match in an article with which others cannot compete.
func (t *table) rank(pairs []pair) {
	best := t.bestOf(pairs)
	for i := range pairs {
		p := &pairs[i]
		x := p.sum
		for k, f := range t.ranks(p, best) {
			x += factModel.weights[firstRank+k] * f
		}
		p.score = sigmoid(x)
	}
}

// bestOf returns, for each fact and article, the likeness of the best match.
func (t *table) bestOf(pairs []pair) []float64 {
	n := len(t.articles)
	best := make([]float64, len(t.units)*n)
	for i := range pairs {
		p := &pairs[i]
		x, y := int(p.a)*n+t.home[p.b], int(p.b)*n+t.home[p.a]
		best[x], best[y] = max(best[x], p.dice), max(best[y], p.dice)
	}
	return best
}

func (t *table) ranks(p *pair, best []float64) [rankFeatures]float64 {
	n := len(t.articles)
	x, y := best[int(p.a)*n+t.home[p.b]], best[int(p.b)*n+t.home[p.a]]
	first, second := p.dice >= x-1e-12, p.dice >= y-1e-12
	return [rankFeatures]float64{one(first && second), one(first != second), 2 * p.dice / (x + y)}
}

// FactPairs visits the pairs of facts of different articles that may report the
// same, with what they are compared by: all of them, where [Articles] looks at
// the strongest alone.
func FactPairs(set []Article, visit func(a, b int, fa, fb int, features []float64)) {
	s := readSet(set)
	t := &table{v: s.v, articles: s.articles, rivals: math.MaxInt}
	t.load()
	pairs := t.candidates()
	best := t.bestOf(pairs)
	for i := range pairs {
		p := &pairs[i]
		if t.home[p.a] != t.home[p.b] {
			f, _ := t.features(int(p.a), int(p.b))
			ranks := t.ranks(p, best)
			copy(f[firstRank:], ranks[:])
			visit(t.home[p.a], t.home[p.b], t.units[p.a].fact, t.units[p.b].fact, f[:])
		}
	}
}
