package quantity

import (
	"crossread/app/numeral"
	"crossread/app/result"
)

// crowds are the plurals that stand for an open number: more than one of them.
var crowds = map[string]float64{
	"dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1e3, "millions": 1e6, "billions": 1e9, "trillions": 1e12,
}

// vague reads "dozens of people", "tens of thousands": at least two of them.
func (f *finder) vague(i int) int {
	a := &f.atoms[i]
	if a.Kind != numeral.Word {
		return i
	}
	v, ok := crowds[a.Text]
	if a.Text == "tens" {
		v, ok = 10, f.isWord(i+1, "of")
	}
	if !ok || !f.isWord(i+1, "of") && (v < 100 || f.tag(i+1) != "NNS") {
		return i
	}
	next := i + 1
	if f.isWord(next, "of") && next+1 < len(f.atoms) {
		if w := crowds[f.atoms[next+1].Text]; w > v {
			v *= w
			next += 2
		}
	} else if a.Text == "tens" {
		return i
	}
	if v == 10 || a.Text == "scores" && !f.isWord(next, "of") {
		return i
	}
	// Two are the fewest that the plural allows.
	r := reading{q: result.Quantity{Value: 2 * v, Bound: result.AtLeast}, first: i, next: next}
	if c, k := f.moneyAfter(ofNext(f, next)); c != "" {
		r.q.Unit, r.next = c, k
	} else if u, k := f.noun(ofNext(f, next), numeral.Number{Value: 2}); u != "" {
		r.q.Unit, r.next = u, k
	}
	f.add(r)
	return r.next
}

func ofNext(f *finder, i int) int {
	if f.isWord(i, "of") {
		return i + 1
	}
	return i
}
