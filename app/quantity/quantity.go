// Package quantity finds numbers in digits and words with what they count.
//
//	for _, q := range quantity.Find(doc, timex.Find(doc)) {
//		fmt.Println(q.Value, q.Unit, q.Of, q.Bound) // 53 seat 100 exact
//	}
//
// It reads numbers (package numeral), looks left for a currency and a bound,
// right for a measure, a currency, a share or the counted noun, and leaves
// alone what is no quantity: names, addresses, scores, times.
package quantity

import (
	"math"

	"crossread/app/lang"
	"crossread/app/numeral"
	"crossread/app/result"
)

// The units of shares. The unit of money is its ISO 4217 code ("cent" and
// "penny" for the small change), that of a measure its name in the singular,
// that of a count the counted noun's lemma. An ordinal's unit is Ordinal with
// the noun behind it: it ranks, it does not count.
const (
	Percent      = "percent"
	PercentPoint = "percentage point"
	Ordinal      = "ordinal"
)

// Find returns the document's quantities in order of their place. Numbers that
// are part of one of the given times are left alone, but for those of a
// duration: "two years" are also two of the unit year.
func Find(d *lang.Document, times []result.Time) []result.Quantity {
	f := &finder{doc: d, atoms: numeral.Scan(d), out: []result.Quantity{}}
	f.block(times)
	for i := 0; i < len(f.atoms); {
		i = f.at(i)
	}
	return f.out
}

type finder struct {
	doc    *lang.Document
	atoms  []numeral.Atom
	timed  []bool // atoms that are part of a time
	out    []result.Quantity
	before int // the atom after the last quantity; nothing reaches back over it
}

// block marks the atoms of the times.
func (f *finder) block(times []result.Time) {
	f.timed = make([]bool, len(f.atoms))
	i := 0
	for _, t := range times {
		if t.Type == "DURATION" {
			continue
		}
		start, end := f.doc.Offsets(t.Span)
		for i < len(f.atoms) && f.atoms[i].End <= start {
			i++
		}
		for k := i; k < len(f.atoms) && f.atoms[k].Start < end; k++ {
			f.timed[k] = true
		}
	}
}

// at reads the quantity that begins at atom i, if any, and returns the atom to
// go on at.
func (f *finder) at(i int) int {
	a := &f.atoms[i]
	if a.Kind == numeral.Break || f.timed[i] {
		return i + 1
	}
	if next := f.vague(i); next > i {
		return next
	}
	if next := f.oneAndPart(i); next > i {
		return next
	}
	if next := f.ageGroup(i); next > i {
		return next
	}
	if a.Kind == numeral.Word && !numeral.Begins(a.Text) {
		if v := folds(a.Text); v > 0 { // "a threefold rise"
			bound, _, _ := f.bound(i, i+1)
			f.add(reading{q: result.Quantity{Value: v, Unit: "fold", Bound: bound}, first: i, next: i + 1})
		}
		return i + 1
	}
	n, next := numeral.Parse(f.atoms, i)
	if next == i {
		return i + 1
	}
	if f.timed[next-1] {
		return i + 1
	}
	if f.named(i, next, n) {
		return f.skip(i, next)
	}
	if n.Ordinal {
		return f.ordinal(i, next, n)
	}
	if first, rank := f.rank(i, next, n); rank {
		return f.ranked(first, next, n)
	}
	return f.cardinal(i, next, n)
}

// reading is a quantity while it is read.
type reading struct {
	q           result.Quantity
	first, next int // atoms
	money       bool
}

// cardinal reads a quantity whose number stands at the atoms [i,next).
func (f *finder) cardinal(i, next int, n numeral.Number) int {
	r := reading{q: result.Quantity{Value: n.Value, Bound: result.Exact}, first: i, next: next}
	f.unit(&r, n)
	if r.q.Of == 1 && f.idle(i, next, n) && f.isWord(i-1, "and") || r.q.Unit == "" && (r.q.Of == 0 && f.idle(i, next, n) || r.q.Of == 1 && f.namedHalf(i)) {
		return next
	}
	f.sign(&r)
	if rounded(f.atoms[next-1].Text, n) {
		r.q.Bound = result.About
	}
	r = f.span(r, n)
	if r.next < 0 {
		return -r.next
	}
	if r.q.Bound == result.Exact || r.q.Bound == result.About {
		bound, _, _ := f.bound(r.first, r.next)
		if bound == result.Exact && next < r.next {
			bound, _, _ = f.bound(r.first, next)
		}
		if bound != result.Exact {
			r.q.Bound = bound
		}
		f.between(&r)
	}
	if r.q.Unit == "" && r.q.Bound != result.Exact { // "20 or more members"
		if _, _, k := f.bound(r.first, r.next); k > r.next {
			if u, end := f.noun(k, n); u != "" {
				r.q.Unit, r.next = u, end
			}
		}
	}
	f.add(r)
	return r.next
}

// rounded reports whether a number whose last word is given is never meant to the
// unit: "a dozen", "two dozen", "a hundred".
func rounded(last string, n numeral.Number) bool {
	return n.Scaled && !n.Digits && (last == "dozen" || n.Article && !n.Fraction && n.Value >= 100 && math.Mod(n.Value, 100) == 0)
}

// unit reads what the number measures or counts, and the whole that it is a
// part of.
func (f *finder) unit(r *reading, n numeral.Number) {
	if u, first := f.moneyBefore(r.first); u != "" {
		r.q.Unit, r.first, r.money = u, first, true
		// "£5m", "$5mm"
		if k := r.next; k < len(f.atoms) && (f.atoms[k].Text == "m" || f.atoms[k].Text == "mm") && !f.atoms[k].Spaced && !n.Scaled {
			r.q.Value *= 1e6
			r.next++
		}
		if k := r.first - 1; k >= 0 && (f.atoms[k].Text == "musd" || f.atoms[k].Text == "meur") {
			r.q.Value *= 1e6
		}
		if c, k := f.moneyAfter(r.next); k > r.next && c == u { // "$10 dollars"
			r.next = k
		}
		if !n.Digits || n.Value == float64(int(n.Value)) {
			f.change(r)
		}
		return
	}
	if f.millions(r.next, n) {
		r.q.Value *= 1e6
		n.Scaled = true
		r.next++
	}
	if u, k := f.moneyAfter(r.next); u != "" {
		if f.atoms[k-1].Text == "musd" || f.atoms[k-1].Text == "meur" {
			r.q.Value *= 1e6
		}
		r.q.Unit, r.next, r.money = u, k, true
		if m, end := numeral.Parse(f.atoms, k); end == k+1 && m.Scaled && m.Article && !n.Scaled && m.Value >= 1e6 && f.atoms[k-1].Upper { // "75 USD million"
			r.q.Value, r.next = r.q.Value*m.Value, end
			return
		}
		f.change(r)
		return
	}
	if u, k := f.measureAfter(r.next); u != "" && !f.ageAt(r.next) {
		r.q.Unit, r.next = u, k
		f.belowZero(r)
		f.compound(r)
		f.andPart(r)
		return
	}
	if f.height(r, n) || f.partOfMeasure(r, n) || f.age(r) || f.of(r, n) || f.crossed(r) || f.magnitude(r) {
		return
	}
	if u, k := f.noun(r.next, n); u != "" {
		r.q.Unit, r.next = u, k
	}
	f.per(r)
	if r.q.Unit == "" {
		f.crowdOf(r)
	}
}

// crowdOf reads "a crowd of 1,000": the noun before tells what is counted.
func (f *finder) crowdOf(r *reading) {
	k := r.first - 1
	for k > 0 && f.atoms[k].Kind == numeral.Word && (f.atoms[k].Text == "about" || f.atoms[k].Text == "some" || f.atoms[k].Text == "nearly" ||
		f.atoms[k].Text == "than" || f.atoms[k].Text == "more" || f.atoms[k].Text == "around" || f.atoms[k].Text == "over") {
		k--
	}
	if !f.isWord(k, "of") || k < 1 {
		return
	}
	switch f.atoms[k-1].Text {
	case "crowd", "population", "audience", "workforce", "congregation", "town", "city", "village", "community":
		r.q.Unit = "person"
	}
}

// sign takes a minus into the number.
func (f *finder) sign(r *reading) {
	k := r.first - 1
	if k < 0 {
		return
	}
	a := &f.atoms[k]
	free := k == 0 || a.Spaced || f.atoms[k-1].Text == "(" || signs[f.atoms[k-1].Text] != "" || f.atoms[k-1].Text == "<" || f.atoms[k-1].Text == ">"
	switch {
	case a.Text == "minus" && f.isWord(k-1, "or"):
		return // "plus or minus 3"
	case a.Text == "minus", a.Text == "negative":
	case (a.Text == "-" || a.Text == "−") && free && !f.atoms[k+1].Spaced:
	case (a.Text == "-" || a.Text == "−") && k > 0 && f.atoms[k-1].Kind == numeral.Break:
	default:
		return
	}
	r.q.Value, r.first = -r.q.Value, k
}

// add appends a quantity.
func (f *finder) add(r reading) {
	r.first = max(r.first, f.before) // no word belongs to two
	start, end := f.atoms[r.first].Start, f.atoms[r.next-1].End
	r.q.Span = f.doc.Span(start, end)
	r.q.Text = f.doc.Text[start:end]
	if r.q.Bound == result.Range {
		r.q.Low = r.q.Value
	}
	f.out = append(f.out, r.q)
	f.before = r.next
}

// joint steps over the hyphen that ties a number to its unit ("27-kilometer").
func (f *finder) joint(i int) int {
	if i+1 < len(f.atoms) && f.atoms[i].Text == "-" && !f.atoms[i].Spaced && !f.atoms[i+1].Spaced && f.atoms[i+1].Kind == numeral.Word {
		return i + 1
	}
	return i
}

func (f *finder) isWord(i int, w string) bool {
	return i >= 0 && i < len(f.atoms) && f.atoms[i].Kind == numeral.Word && f.atoms[i].Text == w
}

func (f *finder) isMark(i int, w string) bool {
	return i >= 0 && i < len(f.atoms) && f.atoms[i].Kind == numeral.Mark && f.atoms[i].Text == w
}

// tag returns the tag of the token that atom i lies in.
func (f *finder) tag(i int) string {
	if i < 0 || i >= len(f.atoms) || f.atoms[i].Kind != numeral.Word || len(f.doc.Tokens) == 0 {
		return ""
	}
	return f.doc.Tokens[f.atoms[i].Token].Tag
}
