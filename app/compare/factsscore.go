package compare

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
	"terms", "context", "meaning", "meaning of the sentences",
	"aligned", "aligned of the lighter", "best of the kin", "heads", "objects", "amounts", "denied", "sentences best for both", "sentence rank", "best for both", "rank", "sentence rank and likeness", "rank and likeness",
}

const factFeatures = 36

// firstRank is the first of the features, the last ones, that tell how a pair
// stands among others.
const firstRank = 30

// The numbers of the features of those names.
const (
	meaningFeature = 21
	alignedFeature = 23
	amountsFeature = 28
)

// pair compares two facts, false where they share nothing or overlap.
func (t *table) pair(i, j int) (pair, bool) {
	var f [factFeatures]float64
	near, ok := t.features(i, j, &f)
	if !ok {
		return pair{}, false
	}
	return pair{a: int32(i), b: int32(j), like: f[1] + .5*f[2] + .15*f[4] + .5*near + .6*f[meaningFeature] + .5*f[alignedFeature] + .5*f[amountsFeature], near: near, sum: factModel.sum(f[:])}, true
}

// wordPair is what two facts are compared by of their words alone.
type wordPair struct {
	known  bool
	apart  bool // they tell of different things
	meet   bool // they share a word or have words that are kin
	alike  bool // in their heads
	denied bool // one of them is, and their heads are unlike

	dice, held, exact, like, rare, names, times, terms float64
	numbersLone, timesLone                             float64 // that each lacks
	about                                              float64
	aligned, alignedLighter, bestKin, heads, objects   float64
}

// words compares the words of two facts.
func (t *table) words(i, j int) wordPair {
	a, b := &t.rare[i], &t.rare[j]
	x, y := &t.doings[i], &t.doings[j]
	w := wordPair{known: true, alike: x.act != noWord && x.act == y.act || meet(a.acts, b.acts)}
	w.denied = x.polarity != y.polarity && x.act != y.act && !w.alike
	w.heads, w.objects = t.nearTerms(x.head, y.head), t.nearTerms(x.thing, y.thing)
	s := overlap(a, b)
	if w.apart = doneToOthers(x, y) || t.sharedMedium(i, j, &s); w.apart {
		return w
	}
	met := t.aligner.align(a, b)
	if w.meet = met.a+met.b > 0; !w.meet {
		return w
	}
	w.aligned = (met.a + met.b) / (a.weight + b.weight + little)
	w.alignedLighter = lower(higher(met.a/(a.weight+little/2), met.b/(b.weight+little/2)), 1)
	w.bestKin = lower(met.best, 1)
	lighter := lower(a.weight, b.weight) + little/2
	w.dice, w.held, w.exact, w.like = 2*s.exact/(a.weight+b.weight+little), s.exact/lighter, s.exact, s.soft/lighter
	w.rare, w.names, w.times, w.terms = s.rare, s.names, s.times, float64(s.count)
	ma, mb := s.lone(numberTerm)
	ta, tb := s.lone(timeTerm)
	w.numbersLone, w.timesLone = lower(ma, mb), lower(ta, tb)
	w.about = a.about.Dot(b.about)
	return w
}

// features fills in what two facts are compared by, but for how they stand among
// others, which [table.rank] adds, and returns how alike their sentences are; false
// where they share nothing or overlap.
func (t *table) features(i, j int, f *[factFeatures]float64) (near float64, ok bool) {
	a, b := &t.rare[i], &t.rare[j]
	if t.home[i] == t.home[j] && a.first < b.last && b.first < a.last {
		return 0, false
	}
	var w *wordPair
	if p := t.copies.pair(int32(i), int32(j)); p >= 0 {
		if w = &t.known[p]; !w.known {
			*w = t.words(i, j)
		}
	} else {
		pair := t.words(i, j)
		w = &pair
	}
	agree := t.amounts.between(i, j)
	// A deed that is denied is not another deed of the same people that is told.
	otherDeed := w.denied && w.heads == 0 && a.agent >= 0 && a.agent == b.agent
	if w.apart || otherDeed || !w.meet && agree == 0 {
		return 0, false
	}
	sen := t.sentences.of(t.sentence[i], t.sentence[j])
	set := t.sentences.setting(t.sentence[i], t.sentence[j])
	*f = [factFeatures]float64{
		1, w.dice, w.held, lower(w.exact, 6), lower(w.like, 1), one(w.alike) * w.dice, lower(w.rare, 3), lower(w.names, 2), lower(w.times, 2),
		lower(w.numbersLone, 2), lower(w.timesLone, 1), one(t.doings[i].polarity != t.doings[j].polarity),
		one(a.agent >= 0 && a.agent == b.agent), one(a.utterance >= 0 && a.utterance == b.utterance), abs(a.position - b.position),
		sen.dice, sen.held, sen.likeDice, sen.likeHeld, lower(w.terms, 4), set.around,
		w.about, set.about,
		w.aligned, w.alignedLighter, w.bestKin, w.heads, w.objects, agree, one(w.denied),
	}
	return sen.near(set), true
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

func abs(x float64) float64 {
	if x < 0 {
		return -x
	}
	return x
}

// lower and higher are min and max for numbers that are all known: what these do
// for others takes WebAssembly a call.
func lower(a, b float64) float64 {
	if b < a {
		return b
	}
	return a
}

func higher(a, b float64) float64 {
	if b > a {
		return b
	}
	return a
}

// rank scores the pairs with how each stands among the others of its two facts: a
// fact has its best sentence in an article, with which others cannot compete. Then
// it asks what the pairs around each tell of it.
func (t *table) rank(pairs []pair) {
	best := t.bestOf(pairs)
	closer := newCloseReader(t)
	margin := make([]float64, len(pairs))
	for i := range pairs {
		p := &pairs[i]
		x := p.sum
		for k, f := range t.ranks(p, best) {
			x += factModel.weights[firstRank+k] * f
		}
		if Close(x) {
			f := closely(x, closer.matter(p.a, p.b))
			x = closeModel.sum(f[:])
		}
		margin[i], p.score = x, sigmoid(x)
	}
	t.around(pairs, margin, func(i int, f [contextFeatures]float64) { pairs[i].score = contextModel.score(f[:]) })
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
		x.like, y.like = higher(x.like, p.like), higher(y.like, p.like)
		x.near, y.near = higher(x.near, p.near), higher(y.near, p.near)
	}
	return out
}

func (t *table) ranks(p *pair, of []best) [factFeatures - firstRank]float64 {
	n := len(t.articles)
	x, y := &of[int(p.a)*n+t.home[p.b]], &of[int(p.b)*n+t.home[p.a]]
	const equal = 1e-9
	near, like := 2*p.near/higher(x.near+y.near, equal), 2*p.like/higher(x.like+y.like, equal)
	return [factFeatures - firstRank]float64{
		one(p.near >= higher(x.near, y.near)-equal), near, one(p.like >= higher(x.like, y.like)-equal), like, near * p.near, like * p.like,
	}
}
