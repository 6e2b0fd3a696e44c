package compare

import (
	"math"

	"crossread/app/lang"
)

// SentenceFeatureNames are the names of what two sentences are compared by.
// "Told" is what words tell: more, the rarer they are in English.
var SentenceFeatureNames = [pairFeatures]string{
	"bias", "dice", "dice²", "held", "held²", "held by the fuller", "equal terms", "like terms",
	"rare terms", "named terms", "names one lacks", "names each lacks", "number terms", "numbers one lacks", "numbers each lacks", "times",
	"times each lacks", "runs", "head act", "acts", "length ratio of the terms", "weight", "terms left over", "best facts",
	"polarity", "dice×weight", "told: dice", "told: held", "told: held by the fuller", "told: dice of equal words", "told: equal", "told: of a family",
	"told: of a class", "told: first", "told: second", "told: third", "told: left, fewer", "told: left, more", "told: lost, less", "told: lost, more",
	"name words left, fewer", "name words left, more", "told: names", "told: kinds of event", "told: heads", "told: numbers", "number words left, fewer", "number words left, more",
	"seldom words", "told: verbs", "told: cosine", "words, lower", "words, higher", "pairs, lower", "pairs, higher", "triples, lower",
	"triples, higher", "subsequence of the shorter", "subsequence of the longer", "longest run", "edits", "shorter", "longer", "length ratio",
	"length difference", "told by the less", "told by the more", "persons", "persons, fewer", "persons, more", "organizations", "organizations, fewer",
	"organizations, more", "places", "places, fewer", "places, more", "groups", "told: share of names", "names beside", "counts beside",
	"first names differ", "first names met", "same doer", "other doer", "doer unnamed", "told: cover of names", "same person involved", "other person involved",
	"nouns", "verbs", "other words", "name words", "nouns left, fewer", "nouns left, more", "verbs left, fewer", "verbs left, more",
	"told: names left, fewer", "told: names left, more", "rarest", "rarest left, fewer", "rarest left, more", "dice of the rarest",
	"numbers that agree", "numbers open in both", "numbers apart", "times that agree", "times open in both", "times apart",
}

const pairFeatures = 108

// featureList collects features in order.
type featureList struct {
	f [pairFeatures]float64
	n int
}

func (l *featureList) add(f ...float64) { l.n += copy(l.f[l.n:], f) }

// ordered adds the lower and the higher of the values of two texts.
func (l *featureList) ordered(x [2]float64) {
	l.f[l.n], l.f[l.n+1] = lower(x[0], x[1]), higher(x[0], x[1])
	l.n += 2
}

// sentencePair returns what two texts are compared by, whichever comes first.
func sentencePair(a, b *passage) [pairFeatures]float64 {
	if b.text() < a.text() {
		a, b = b, a
	}
	m := matchWords(&a.wording, &b.wording)
	var l featureList
	l.terms(a, b)
	l.told(&a.wording, &b.wording, &m)
	l.order(&a.wording, &b.wording)
	l.lengths(&a.wording, &b.wording)
	l.who(a, b, &m)
	l.parts(&m)
	l.values(a, b, false)
	l.values(a, b, true)
	return l.f
}

// matterOf returns what the model of matter makes of two texts without regard to
// the order of their words and to their values: it is quick, and of two facts of
// an event these tell little.
func matterOf(a, b *passage) float64 {
	m := matchWords(&a.wording, &b.wording)
	var l featureList
	l.terms(a, b)
	l.told(&a.wording, &b.wording, &m)
	l.n += orderFeatures
	l.lengths(&a.wording, &b.wording)
	l.who(a, b, &m)
	l.parts(&m)
	return sentenceModel.matter.sum(l.f[:])
}

// terms adds the features of the two bags of terms and of their facts.
func (l *featureList) terms(p, q *passage) {
	a, b := &p.unit, &q.unit
	s := overlap(a, b)
	d, h := dice(a, b, &s), held(a, b, &s)
	most := ratio(s.exact+softFactor*s.soft, higher(a.weight, b.weight))
	na, nb := s.lone(nameTerm)
	ma, mb := s.lone(numberTerm)
	ta, tb := s.lone(timeTerm)
	best, act := bestFacts(a, b, &s)
	la, lb := float64(len(a.terms)), float64(len(b.terms))
	whole := higher(a.weight+b.weight, 1)
	weight := lower(p.logWeight, q.logWeight)
	l.add(1, d, d*d, h, h*h, most, s.exact/whole, s.soft/whole, lower(s.rare, 4), lower(s.names, 3), few(higher(na, nb)), few(lower(na, nb)),
		lower(s.numbers, 3), few(higher(ma, mb)), few(lower(ma, mb)), lower(s.times, 2), few(lower(ta, tb)), sharedPairs(p.neighbours, q.neighbours), act, acts(a, b),
		ratio(lower(la, lb), higher(la, lb)), weight, math.Log1p(s.leftA+s.leftB), best, one(negative(a) != negative(b)), d*weight)
}

// told adds what the words that both texts have tell, and those that one lacks.
func (l *featureList) told(x, y *wording, m *matching) {
	l.add(ratio(2*m.soft, x.info+y.info), ratio(m.soft, lower(x.info, y.info)), ratio(m.soft, higher(x.info, y.info)), ratio(2*m.by[equalWord], x.info+y.info),
		m.by[equalWord], m.by[kinWord], m.by[classWord], m.top[0], m.top[1], m.top[2])
	l.ordered(m.left)
	l.ordered(m.lost)
	l.ordered(m.names1)
	l.add(m.names, m.acts, m.headActs, m.numbers)
	l.ordered(m.numbers1)
	l.add(m.rare, m.verbs, ratio(m.product, math.Sqrt(m.square[0]*m.square[1])))
}

// order adds how far the words stand in the same order.
func (l *featureList) order(x, y *wording) {
	o := compareOrder(x.tokens, y.tokens)
	l.ordered(o.words)
	l.ordered(o.pairs)
	l.ordered(o.triples)
	nx, ny := float64(len(x.tokens)), float64(len(y.tokens))
	shorter, longer := lower(nx, ny), higher(nx, ny)
	l.add(ratio(o.common, shorter), ratio(o.common, longer), o.run, ratio(o.edits, longer))
}

// orderFeatures is how many features order adds.
const orderFeatures = 10

// lengths adds how long the texts are, in words and in what these tell.
func (l *featureList) lengths(x, y *wording) {
	nx, ny := float64(len(x.tokens)), float64(len(y.tokens))
	shorter, longer := lower(nx, ny), higher(nx, ny)
	l.add(shorter, longer, ratio(shorter, longer), longer-shorter)
	l.ordered([2]float64{x.info, y.info})
}

// who adds who and where the texts are about.
func (l *featureList) who(a, b *passage, m *matching) {
	for _, kind := range [3]string{lang.Person, lang.Organization, lang.Place} {
		both, onlyA, onlyB := entitiesOf(a, b, kind)
		l.add(both)
		l.ordered([2]float64{onlyA, onlyB})
	}
	groups, _, _ := entitiesOf(a, b, lang.Group)
	less, more := lower(m.partLeft[0][namePart], m.partLeft[1][namePart]), higher(m.partLeft[0][namePart], m.partLeft[1][namePart])
	fx, fy := a.wording.firstName(), b.wording.firstName()
	same, other, unnamed := doers(&a.unit, &b.unit)
	together, apart := involved(a, b)
	l.add(groups, ratio(m.names, m.names+less+nameFloor), m.beside, m.counts, one(fx == openWord && fy == openWord), one(fx == equalWord)+one(fy == equalWord),
		few(same), few(other), few(unnamed), ratio(m.names, m.names+more+nameFloor), together, apart)
}

// nameFloor keeps the share of the names small where hardly one is met.
const nameFloor = .3

// noName is the state of the first name of a text without names.
const noName = 255

// firstName returns the state of the first name of a text.
func (x *wording) firstName() uint8 {
	for i := range x.words {
		if x.words[i].part == namePart && x.words[i].info > .5 {
			return x.words[i].state
		}
	}
	return noName
}

// parts adds the matched and the other words by part of speech, and the rarest.
func (l *featureList) parts(m *matching) {
	l.add(m.part[nounPart], m.part[verbPart], m.part[otherPart], m.part[namePart])
	for _, p := range [3]int{nounPart, verbPart, namePart} {
		l.ordered([2]float64{m.partLeft[0][p], m.partLeft[1][p]})
	}
	met := m.deep[0] + m.deep[1]
	l.add(met)
	l.ordered(m.deepLeft)
	l.add(ratio(met, met+m.deepLeft[0]+m.deepLeft[1]))
}

func few(n float64) float64 { return lower(n, 3) }

// ratio is x over y, 0 where y is 0.
func ratio(x, y float64) float64 {
	if y == 0 {
		return 0
	}
	return x / y
}

// values adds how many numbers, or times, of two texts agree within what their
// words allow, how many are left open in both, and how many of these are of one
// kind and cannot both hold.
func (l *featureList) values(a, b *passage, times bool) {
	sa, sb := matchSlots(&a.unit, &b.unit, times)
	apart := 0.0
	for i := range sa {
		for j := range sb {
			if !sa[i].matched && !sb[j].matched {
				if agree, same := compatibleSlots(&sa[i], &sb[j]); same && !agree {
					apart++
				}
			}
		}
	}
	l.add(few(float64(min(len(sa)-open(sa), len(sb)-open(sb)))), few(float64(min(open(sa), open(sb)))), few(apart))
}
