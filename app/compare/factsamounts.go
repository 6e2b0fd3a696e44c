package compare

import (
	"math"
	"slices"
	"strings"

	"crossread/app/quantity"
	"crossread/app/result"
)

// amounts tells which quantities of the articles of a set can be one.
type amounts struct {
	first  []int       // by article: the number of its first quantity
	facts  [][]int32   // by quantity: the facts that it stands in
	others [][]another // by quantity: those of other articles that can be the same
	of     [][]int32   // by fact: the numbers of its quantities
}

// another is a quantity of another article.
type another struct {
	other int32
	agree float32 // how much it tells that both texts have it, 0 to 1
}

// A quantity that a set tells more often opens no pair, and of more different ones
// only those of one value are compared: very long texts are read in time.
const (
	oftenTold    = 200
	manyMeasures = 1000
)

func newAmounts(articles []*reading) *amounts {
	a := &amounts{}
	type measure struct {
		value, low, high, of float64
		unit, bound          string
	}
	numbers := map[measure]int{} // each is compared once
	var measures []*result.Quantity
	var home, number []int
	for n, r := range articles {
		a.first = append(a.first, len(home))
		for i := range r.article.Analysis.Quantities {
			q := &r.article.Analysis.Quantities[i]
			m := measure{q.Value, q.Low, q.High, q.Of, q.Unit, q.Bound}
			k, ok := numbers[m]
			if !ok {
				k = len(measures)
				numbers[m] = k
				measures = append(measures, q)
			}
			home, number = append(home, n), append(number, k)
		}
	}
	all := make([][]int32, len(measures)) // the quantities of each
	for i, k := range number {
		all[k] = append(all[k], int32(i))
	}
	a.facts, a.others = make([][]int32, len(home)), make([][]another, len(home))
	join := func(p, q int) {
		if len(all[p]) > oftenTold || len(all[q]) > oftenTold {
			return
		}
		s := agreement(measures[p], measures[q])
		if s == 0 {
			return
		}
		for _, i := range all[p] {
			for _, j := range all[q] {
				if home[i] != home[j] && (p != q || i < j) {
					a.others[i] = append(a.others[i], another{j, s})
					a.others[j] = append(a.others[j], another{i, s})
				}
			}
		}
	}
	for p := range measures {
		join(p, p)
		for q := range p {
			if len(measures) <= manyMeasures || measures[p].Value == measures[q].Value {
				join(p, q)
			}
		}
	}
	for i := range a.others {
		slices.SortFunc(a.others[i], func(x, y another) int { return int(x.other) - int(y.other) })
	}
	return a
}

// add notes the quantities of the next fact, which stands in an article.
func (a *amounts) add(f *result.Fact, home int) {
	of := make([]int32, 0, len(f.Quantities))
	for _, q := range f.Quantities {
		n := a.first[home] + q
		of = append(of, int32(n))
		a.facts[n] = append(a.facts[n], int32(len(a.of)))
	}
	a.of = append(a.of, of)
}

// between returns how much it tells that facts i and j have a quantity that can be
// one, 0 to 1.
func (a *amounts) between(i, j int) float64 {
	agree := 0.0
	for _, p := range a.of[i] {
		for _, o := range a.others[p] {
			for _, q := range a.of[j] {
				if o.other == q {
					agree = higher(agree, float64(o.agree))
				}
			}
		}
	}
	return agree
}

// agreement returns how much it tells that one text has p and another q, 0 where they
// have nothing to do with each other or cannot be one.
func agreement(p, q *result.Quantity) float32 {
	const (
		rounded   = .8  // what "nearly 400" and 396 count beside two times 396
		likeThing = .8  // what is left of it where two nouns may name the things counted
		otherwise = .35 // where they hardly do
		farApart  = 1.5 // how many times as large as another a value is at most that it is a rounding of
	)
	far := higher(p.Value, q.Value) > farApart*lower(p.Value, q.Value)
	if p.Of == q.Of && p.Unit == q.Unit && far {
		return 0 // also "at least 9" and 400
	}
	worth := 1.0
	agree, same := quantity.Compatible(*p, *q)
	if !same {
		if far || !isCount(p.Unit) || !isCount(q.Unit) {
			return 0
		}
		x, y := *p, *q
		x.Unit, y.Unit = "", ""
		if agree, same = quantity.Compatible(x, y); !agree || !same {
			return 0
		}
		worth = likeThing
		if otherThing(p.Unit, q.Unit) {
			worth = otherwise
		}
	}
	switch {
	case !agree:
		return 0
	case p.Value == q.Value && p.Unit == q.Unit:
		return float32(worth * rarity(p))
	}
	return float32(worth * rounded * higher(rarity(p), rarity(q)))
}

// rarity is how seldom two texts have a quantity by chance, 0 to 1: the more digits
// tell, the seldomer.
func rarity(q *result.Quantity) float64 {
	const rank, single, round, double, many = .3, .25, .5, .75, 1
	if strings.HasPrefix(q.Unit, quantity.Ordinal) {
		return rank
	}
	v := math.Abs(q.Value)
	if v < 10 && v == math.Trunc(v) {
		return single
	}
	for v >= 10 && math.Mod(v, 10) == 0 {
		v /= 10
	}
	for k := 0; k < 3 && v != math.Trunc(v); k++ {
		v *= 10
	}
	switch {
	case v < 10:
		return round
	case v < 100:
		return double
	}
	return many
}
