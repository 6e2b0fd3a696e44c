package compare

import "math"

// pair is two facts that may report the same. There can be very many.
type pair struct {
	a, b  int32   // units, a before b
	like  float64 // how alike the two are, for their rank
	near  float64 // how alike their sentences are
	sum   float64 // of the model's terms but for those of the rank
	score float64 // 0 to 1
}

// FactFeatureNames are the names of what two facts are compared by.
var FactFeatureNames = [factFeatures]string{
	"bias", "dice", "held", "shared", "like held", "head and dice", "rare words", "names", "times", "numbers each lacks", "times each lacks", "polarity",
	"same agent", "one utterance", "places", "dice of the sentences", "held by the sentences", "like dice of the sentences", "like held by the sentences",
	"terms", "context", "meaning", "meaning of the sentences", "sentences best for both", "sentence rank", "best for both", "rank", "sentence rank and likeness", "rank and likeness",
}

const factFeatures = 29

// firstRank is the first of the features, the last ones, that tell how a pair
// stands among others.
const firstRank = 23

// meaningFeature is the number of the feature of that name.
const meaningFeature = 21

// pair compares two facts, false where they share nothing or overlap.
func (t *table) pair(i, j int) (pair, bool) {
	f, near, ok := t.features(i, j)
	return pair{a: int32(i), b: int32(j), like: f[1] + .5*f[2] + .15*f[4] + .5*near + .6*f[meaningFeature], near: near, sum: factModel.sum(f[:])}, ok
}

// features returns what two facts are compared by, but for how they stand among
// others, which [table.rank] adds, and how alike their sentences are; false where
// they share nothing or overlap.
func (t *table) features(i, j int) (f [factFeatures]float64, near float64, ok bool) {
	a, b := &t.rare[i], &t.rare[j]
	if t.home[i] == t.home[j] && a.first < b.last && b.first < a.last {
		return f, 0, false
	}
	if denies(a, b) || t.doneToOthers(i, j) {
		return f, 0, false
	}
	s := overlap(a, b)
	if s.exact+s.soft == 0 || t.sharedMedium(i, j, &s) {
		return f, 0, false
	}
	sen := t.sentences.of(t.home[i], a.sentence, t.home[j], b.sentence)
	set := t.sentences.setting(t.home[i], a.sentence, t.home[j], b.sentence)
	ma, mb := s.lone(numberTerm)
	ta, tb := s.lone(timeTerm)
	lighter := min(a.weight, b.weight) + little/2
	d := 2 * s.exact / (a.weight + b.weight + little)
	alike := one(a.act != "" && a.act == b.act || meet(a.acts, b.acts))
	return [factFeatures]float64{
		1, d, s.exact / lighter, min(s.exact, 6), min(s.soft/lighter, 1), alike * d, min(s.rare, 3), min(s.names, 2), min(s.times, 2),
		min(ma, mb, 2), min(ta, tb, 1), one(a.polarity != b.polarity),
		one(a.agent >= 0 && a.agent == b.agent), one(a.utterance >= 0 && a.utterance == b.utterance), abs(a.position - b.position),
		sen.dice, sen.held, sen.likeDice, sen.likeHeld, float64(min(s.count, 4)), set.around,
		a.about.Dot(&b.about), set.about,
	}, sen.near(set), true
}

// denies reports whether of two facts with unlike heads one is denied: then they
// tell of different things.
func denies(a, b *unit) bool {
	return a.polarity != b.polarity && a.act != b.act && !meet(a.acts, b.acts)
}

// little is the weight that each fact is taken to have beside its own words: a
// match within very few words tells little.
const little = 1.0

func one(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

func abs(x float64) float64 { return max(x, -x) }

// rank scores the pairs with how each stands among the others of its two facts: a
// fact has its best sentence in an article, with which others cannot compete.
func (t *table) rank(pairs []pair) {
	best := t.bestOf(pairs)
	closer := newCloseReader(t)
	for i := range pairs {
		p := &pairs[i]
		x := p.sum
		for k, f := range t.ranks(p, best) {
			x += factModel.weights[firstRank+k] * f
		}
		if Close(x) {
			f := closely(x, closer.matter(int(p.a), int(p.b)))
			x = closeModel.sum(f[:])
		}
		p.score = sigmoid(x)
	}
}

// best is how alike a fact and its best match in an article are, and their
// sentences.
type best struct{ like, near float64 }

// bestOf returns the best of each fact in each article.
func (t *table) bestOf(pairs []pair) []best {
	n := len(t.articles)
	out := make([]best, len(t.units)*n)
	for i := range pairs {
		p := &pairs[i]
		x, y := &out[int(p.a)*n+t.home[p.b]], &out[int(p.b)*n+t.home[p.a]]
		x.like, y.like = max(x.like, p.like), max(y.like, p.like)
		x.near, y.near = max(x.near, p.near), max(y.near, p.near)
	}
	return out
}

func (t *table) ranks(p *pair, of []best) [factFeatures - firstRank]float64 {
	n := len(t.articles)
	x, y := &of[int(p.a)*n+t.home[p.b]], &of[int(p.b)*n+t.home[p.a]]
	const equal = 1e-9
	return [factFeatures - firstRank]float64{
		one(p.near >= max(x.near, y.near)-equal), 2 * p.near / max(x.near+y.near, equal),
		one(p.like >= max(x.like, y.like)-equal), 2 * p.like / max(x.like+y.like, equal),
		2 * p.near / max(x.near+y.near, equal) * p.near, 2 * p.like / max(x.like+y.like, equal) * p.like,
	}
}

// FactPairs visits the pairs of facts of different articles that may report the
// same, with what they are compared by and what the model of two sentences makes of
// them: all of them, where [Articles] looks at the strongest alone.
func FactPairs(set []Article, visit func(a, b int, fa, fb int, features []float64, sentence float64)) {
	s := readSet(set)
	all := make([]string, len(set))
	for i := range set {
		all[i] = set[i].Analysis.ID
	}
	t := &table{v: s.v, articles: s.articles, rivals: math.MaxInt}
	t.load(utteranceOf(utterances(set, [][]string{all}, nil)))
	pairs := t.candidates()
	best := t.bestOf(pairs)
	closer := newCloseReader(t)
	for i := range pairs {
		p := &pairs[i]
		if t.home[p.a] != t.home[p.b] {
			f, _, _ := t.features(int(p.a), int(p.b))
			ranks := t.ranks(p, best)
			copy(f[firstRank:], ranks[:])
			visit(t.home[p.a], t.home[p.b], t.units[p.a].fact, t.units[p.b].fact, f[:], closer.matter(int(p.a), int(p.b)))
		}
	}
}
