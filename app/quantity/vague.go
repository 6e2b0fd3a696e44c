package quantity

import (
	"crossread/app/numeral"
	"crossread/app/result"
)

// crowds are the plurals that stand for an open number: more than one of them.
var crowds = map[string]float64{
	"dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1e3, "millions": 1e6, "billions": 1e9, "trillions": 1e12,
}

// some are the words that leave open how many of a scale there are: "several
// hundred people".
var some = map[string]bool{"several": true, "many": true, "few": true}

// severalScale reads "several thousand people", "a few dozen": at least two of
// the scale.
func (f *finder) severalScale(i int) int {
	k := i
	if f.isWord(k, "a") || f.isWord(k, "the") {
		k++
	}
	if k+1 >= len(f.atoms) || !some[f.atoms[k].Text] {
		return i
	}
	switch f.atoms[k+1].Text {
	case "dozen", "hundred", "thousand", "million", "billion", "trillion":
	default:
		return i
	}
	n, next := numeral.Parse(f.atoms, k+1)
	if kind, _, _ := f.bound(i, next); kind == result.AtMost {
		return next // "no more than a few dozen" says little
	}
	r := reading{q: result.Quantity{Value: 2 * n.Value, Bound: result.AtLeast}, first: i, next: next}
	f.crowd(&r)
	return r.next
}

// couple reads "a couple of boats": about two.
func (f *finder) couple(i int) int {
	k := i + 2
	if !f.isWord(i, "a") || !f.isWord(i+1, "couple") || k >= len(f.atoms) {
		return i
	}
	if f.isWord(k, "of") && k+1 < len(f.atoms) {
		k++
	} else if f.tag(k) != "NNS" { // "a couple dollars"
		return i
	}
	if numeral.Begins(f.atoms[k].Text) {
		return i
	}
	u, next := f.moneyAfter(k)
	if u == "" {
		u, next = f.noun(k, numeral.Number{Value: 2})
	}
	if u == "" || f.timed[k] {
		return i
	}
	f.add(reading{q: result.Quantity{Value: 2, Bound: result.About, Unit: u}, first: i, next: next})
	return next
}

// vague reads "dozens of people", "tens of thousands": at least two of them.
func (f *finder) vague(i int) int {
	a := &f.atoms[i]
	if a.Kind != numeral.Word {
		return i
	}
	if next := f.severalScale(i); next > i {
		return next
	}
	if next := f.couple(i); next > i {
		return next
	}
	v, ok := crowds[a.Text]
	if a.Text == "tens" {
		v, ok = 10, f.isWord(i+1, "of")
	}
	if ok && f.peopleAlone(i) {
		f.add(reading{q: result.Quantity{Value: 2 * v, Unit: "person", Bound: result.AtLeast}, first: i, next: i + 1})
		return i + 1
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
	f.crowd(&r)
	return r.next
}

// peopleAlone reports whether a plural like "dozens" stands for people, who are not
// named: "dozens were hurt", "hundreds arrested".
func (f *finder) peopleAlone(i int) bool {
	if f.isWord(i, "tens") || f.isWord(i-1, "the") || f.isMark(i-1, "$") || i+1 >= len(f.atoms) {
		return false
	}
	k := i + 1
	if f.isWord(k, "more") || f.isWord(k, "were") || f.isWord(k, "are") || f.isWord(k, "have") || f.isWord(k, "had") {
		k++
	}
	if f.isWord(k, "been") || f.isWord(k, "also") {
		k++
	}
	return k < len(f.atoms) && harmed[f.atoms[k].Text]
}

// harmed are words behind a number of people that tell what befell them or what they did.
var harmed = map[string]bool{
	"dead": true, "killed": true, "injured": true, "hurt": true, "wounded": true, "missing": true, "arrested": true, "detained": true, "died": true,
	"evacuated": true, "displaced": true, "homeless": true, "trapped": true, "rescued": true, "stranded": true, "hospitalized": true, "hospitalised": true,
	"marched": true, "protested": true, "gathered": true, "fled": true, "rallied": true, "attended": true, "sickened": true, "infected": true,
	"charged": true, "feared": true, "jailed": true, "demonstrated": true,
}

// crowd reads what an open number counts and adds it.
func (f *finder) crowd(r *reading) {
	k := ofNext(f, r.next)
	if c, next := f.moneyAfter(k); c != "" {
		r.q.Unit, r.next = c, next
	} else if u, next := f.measureAfter(k); u != "" && k < len(f.atoms) {
		r.q.Unit, r.next = u, next
	} else if u, next := f.noun(k, numeral.Number{Value: 2}); u != "" {
		r.q.Unit, r.next = u, next
	}
	f.add(*r)
}

func ofNext(f *finder, i int) int {
	if f.isWord(i, "of") {
		return i + 1
	}
	return i
}
