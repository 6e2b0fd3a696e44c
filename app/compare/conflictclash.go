package compare

import "math"

// clashes returns the surest clash of the values of two sentences, nil without
// one. Of each sentence only values within the tokens of the second unit count.
// Values that some value of the other side agrees with are out of question. A
// strict reading admits no reason against a clash, a lax one weighs them all.
func clashes(a, b, ina, inb *unit, times, strict bool) *clash {
	sa, sb := matchSlots(a, b, times)
	if open(sa) == 0 || open(sb) == 0 {
		return nil
	}
	oa, ob := matchSlots(a, b, !times)
	if valuesApart(oa, ob) {
		return nil // two days with a number each, or two numbers of different days
	}
	shared, terms := sentenceFeatures(a, b)
	shared.open(sa, sb, oa, ob, times)
	var best *clash
	for i := range sa {
		for j := range sb {
			x, y := &sa[i], &sb[j]
			if x.matched || y.matched || !x.within(ina) || !y.within(inb) {
				continue
			}
			agree, same := compatibleSlots(x, y)
			if agree || !same || never(x, y) || strict && elsewhere(x, y, shared[cDice]) {
				continue
			}
			c := clash{kind: clashKind(x), values: [2]string{x.text, y.text}, why: clashWhy(x), sides: [2]*slot{x, y}, features: shared}
			c.weigh(x, y)
			if (strict || c.score < atLength || terms < manyShared) && hardly(x, y, terms, shared[cDice]) {
				continue
			}
			if best == nil || c.score > best.score {
				best = &c
			}
		}
	}
	return best
}

// atLength is how sure a clash is, and manyShared how many terms its sentences
// share, where they say the same at length.
const (
	atLength   = .5
	manyShared = 6
)

// within reports whether a value stands in a unit.
func (s *slot) within(u *unit) bool { return s.first >= u.first && s.last <= u.last }

// clashFeatures is what decides whether two values that cannot both hold answer
// the same question.
type clashFeatures [clashCount]float64

const (
	cBias        = iota
	cDice        // of the sentences
	cHeld        // of the sentences
	cRest        // dice of the sentences but for their values
	cRestSquare  // its square
	cRestHeld    // held, but for the values
	cFewer       // values open in the sentence with fewer
	cMore        // values open in the other
	cOneEach     // one value is open in each
	cNamesBoth   // names that each lacks
	cRuns        // neighbouring words in common
	cLengths     // ratio of the lengths
	cPolarity    // one is denied
	cNear        // dice of the words near
	cClause      // dice of the clauses
	cAgent       // the clauses are about different people or groups
	cHead        // same head
	cLikeHead    // heads of one class
	cUnit        // same unit
	cOtherUnit   // another unit
	cLink        // same preposition
	cLinkOne     // a preposition in one alone
	cLinkOther   // different prepositions
	cTime        // a time
	cDuration    // a duration
	cBefore      // the same word right before
	cAfter       // the same word right after
	cAgree       // values that agree
	cRare        // rare words in common
	cNames       // names in common
	cLeft        // words each lacks
	cNamesOne    // names one lacks
	cNumbersBoth // numbers each lacks
	cTimesBoth   // times each lacks
	cOnly        // there is no other value at odds
	cOnlyRest    // then also the likeness of the rest
	cRounder     // one may be the other rounded, or a little later
	cEach        // one counts for each of several
	cWhole       // one is the whole of a part
	cOtherThing  // the counted things have different names
	cLevel       // a step and a level
	cNamedAgent  // both name whom they are about, and they differ
	cOpposed     // opposite verbs
	cOtherTime   // their clauses tell of different times
	cUnreal      // one has not happened
	cOtherSource // they are said by different speakers
	cHeadsApart  // different heads in clauses that are not alike
	cOtherPlace  // each has a place that the other lacks
	cAlike       // near the values the words are nearly the same
	cNearNames   // names near the values that each lacks
	cNearLeft    // weight of the words near that each lacks
	cNearExtra   // weight of the words near that one lacks
	cOnlyNear    // no other value at odds, by the words near
	cGrows       // counts that rise while an event goes on
	cSoFar       // one tells of a state that lasts for a while
	cFraction    // both have a fraction
	cRatio       // how far the sizes are apart: the logarithm of their ratio
	clashCount   // the number of features
)

// ClashFeatureNames are the names of the features that [ClashFeatures] returns.
var ClashFeatureNames = [clashCount]string{
	"bias", "dice", "held", "dice of the rest", "dice of the rest²", "held of the rest", "fewer values open", "more values open", "one value open in each",
	"names each lacks", "runs", "length ratio", "polarity", "words near", "dice of the clauses", "other agent", "same head", "like heads", "same unit", "other unit",
	"same preposition", "preposition in one", "other preposition", "a time", "a duration", "words right before", "words right after", "values that agree", "rare words",
	"names", "words each lacks", "names one lacks", "numbers each lacks", "times each lacks", "only one value at odds", "only one, by the rest", "rounder",
	"each", "whole", "other thing", "level", "other named agent", "opposed", "other time", "unreal", "other source", "heads apart", "other place", "alike",
	"near names each lacks", "near words each lacks", "near words one lacks", "only one, by the words near", "grows", "so far", "fraction", "ratio",
}

// sentenceFeatures fills in what holds for all values of two sentences, and counts
// the terms that they share.
func sentenceFeatures(a, b *unit) (f clashFeatures, shared int) {
	o := overlap(a, b)
	na, nb := o.lone(nameTerm)
	f[cBias], f[cDice], f[cHeld] = 1, dice(a, b, &o), held(a, b, &o)
	f[cGrows], f[cSoFar] = one(grows(a) || grows(b)), one(passing(a) || passing(b))
	ra, rb := a.rest(), b.rest()
	if exact := o.exact - o.numbers - o.times; ra+rb > 0 {
		same := exact + softFactor*o.soft
		f[cRest], f[cRestHeld] = 2*same/(ra+rb), min(same/max(min(ra, rb), 1e-9), 1)
		f[cRestSquare] = f[cRest] * f[cRest]
	}
	f[cNamesBoth], f[cRuns] = min(na, nb, 2), runs(a, b)
	f[cLengths] = min(a.weight, b.weight) / max(a.weight, b.weight, 1e-9)
	f[cPolarity] = one(negative(a) != negative(b))
	f[cRare], f[cNames], f[cLeft], f[cNamesOne] = min(o.rare, 5), min(o.names, 3), min(o.leftA, o.leftB, 6), min(max(na, nb), 3)
	return f, o.count
}

// rest is the weight of a unit's terms but for numbers and times.
func (u *unit) rest() float64 {
	w := 0.0
	for i := range u.terms {
		if t := &u.terms[i]; t.kind != numberTerm && t.kind != timeTerm {
			w += t.weight
		}
	}
	return w
}

// open fills in how many values of two sentences stand open: sa and sb are those
// of the kind in question, oa and ob those of the other kind.
func (f *clashFeatures) open(sa, sb, oa, ob []slot, times bool) {
	x, y := open(sa), open(sb)
	f[cFewer], f[cMore] = float64(min(x, y, 4)), float64(min(max(x, y), 4))
	f[cNumbersBoth], f[cTimesBoth] = float64(min(x, y, 3)), float64(min(open(oa), open(ob), 3))
	if times {
		f[cNumbersBoth], f[cTimesBoth] = f[cTimesBoth], f[cNumbersBoth]
	}
	f[cOnly] = one(f[cNumbersBoth]+f[cTimesBoth] <= 1)
	f[cOnlyRest] = f[cOnly] * f[cRest]
	f[cAgree] = float64(min(len(sa)-x, len(sb)-y, 3))
	f[cOneEach] = one(x == 1 && y == 1)
}

// weigh fills in what holds for two values, and the score.
func (c *clash) weigh(x, y *slot) {
	f := &c.features
	o := overlap(&x.around, &y.around)
	f[cNear] = dice(&x.around, &y.around, &o)
	f[cNearLeft], f[cNearExtra] = min(o.leftA, o.leftB, 4), min(max(o.leftA, o.leftB), 5)
	na, nb := o.lone(nameTerm)
	f[cNearNames] = min(na, nb, 2)
	f[cOnlyNear] = f[cOnly] * f[cNear]
	f[cAlike] = one(alike(x, y, f[cDice]))
	if p, q := x.clause, y.clause; p != nil && q != nil {
		o := overlap(p, q)
		f[cClause] = dice(p, q, &o)
		f[cAgent] = one(otherAgent(p, q))
		f[cHead], f[cLikeHead] = one(p.act != "" && p.act == q.act), one(meet(p.acts, q.acts))
		f[cNamedAgent] = one(p.named && q.named && otherAgent(p, q))
		f[cOpposed] = one(opposed(p, q) || opposed(q, p))
		f[cUnreal], f[cOtherSource] = one(p.unreal() != q.unreal()), one(otherSource(p, q))
		f[cHeadsApart], f[cOtherPlace] = one(headsApart(x, y)), one(otherPlace(p, q))
		f[cOtherTime] = one(x.quantity != nil && otherTime(p, q))
	}
	if x.quantity != nil {
		f[cUnit] = one(x.quantity.Unit == y.quantity.Unit && x.quantity.Unit != "")
		f[cOtherUnit] = one(x.quantity.Unit != y.quantity.Unit)
		big, small := max(abs(x.quantity.Value), abs(y.quantity.Value)), min(abs(x.quantity.Value), abs(y.quantity.Value))
		const least, most = 1e-3, 3
		f[cRatio] = min(math.Log(max(big, least)/max(small, least)), most)
		f[cRounder] = one(small > .9*big)
		f[cFraction] = one(x.quantity.Value != math.Trunc(x.quantity.Value) && y.quantity.Value != math.Trunc(y.quantity.Value))
		f[cEach], f[cWhole] = one(x.each != y.each), one(x.whole != y.whole)
		f[cOtherThing], f[cLevel] = one(otherThing(x.quantity.Unit, y.quantity.Unit)), one(level(x) != level(y))
	}
	f[cLink], f[cLinkOne] = one(x.link == y.link && x.link != ""), one((x.link == "") != (y.link == ""))
	f[cLinkOther] = one(x.link != y.link && x.link != "" && y.link != "")
	if x.time != nil {
		f[cTime], f[cDuration] = 1, one(x.time.Type == "DURATION")
	}
	f[cBefore], f[cAfter] = one(x.before >= 0 && x.before == y.before), one(x.after >= 0 && x.after == y.after)
	c.score = clashModel.score(f[:])
}

// ClashFeatures returns what [Pair] weighs in the surest clash of two sentences,
// nil where no values are at odds.
func ClashFeatures(a, b Article) []float64 {
	v := newVocabulary()
	ra, rb := v.read(&a), v.read(&b)
	ua, ub := ra.whole(), rb.whole()
	if c := surest(&ua, &ub, &ua, &ub, false); c != nil {
		return c.features[:]
	}
	return nil
}

// surest returns the surest clash of numbers or times.
func surest(a, b, ina, inb *unit, strict bool) *clash {
	n, d := clashes(a, b, ina, inb, false, strict), clashes(a, b, ina, inb, true, strict)
	if n == nil || d != nil && d.score > n.score {
		return d
	}
	return n
}

// matchSlots returns the values of two stretches, marked where some value of the
// other side agrees with them. What is equal is matched first, each as often as it
// stands there; what merely agrees ("12" with "more than 12") is matched once.
func matchSlots(a, b *unit, times bool) (sa, sb []slot) {
	sa, sb = a.slotsOnce(times), b.slotsOnce(times)
	for i := range sa {
		for j := range sb {
			if sa[i].equal(&sb[j]) {
				sa[i].matched, sb[j].matched = true, true
			}
		}
	}
	for i := range sa {
		for j := range sb {
			if !sa[i].matched && !sb[j].matched && sa[i].agrees(&sb[j]) {
				sa[i].matched, sb[j].matched = true, true
			}
		}
	}
	return sa, sb
}

// open counts the values that nothing on the other side agrees with.
func open(slots []slot) int {
	n := 0
	for i := range slots {
		if !slots[i].matched {
			n++
		}
	}
	return n
}
