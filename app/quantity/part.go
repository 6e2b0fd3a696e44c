package quantity

import (
	"crossread/app/numeral"
	"crossread/app/result"
)

// andPart adds the fraction behind a measure: "two miles and a half".
func (f *finder) andPart(r *reading) {
	k := r.next
	if !f.isWord(k, "and") || !f.isWord(k+1, "a") || r.q.Value != float64(int(r.q.Value)) || r.q.Unit == Percent {
		return
	}
	if !f.isWord(k+2, "half") && !f.isWord(k+2, "quarter") {
		return
	}
	if n, next := numeral.Parse(f.atoms, k+1); n.Fraction && !n.Scaled && n.Value < 1 && f.afterPart(next) {
		r.q.Value, r.next = r.q.Value+n.Value, next
	}
}

// oneAndPart reads a measure with a fraction behind it: "a mile and a half", "an
// hour and a quarter".
func (f *finder) oneAndPart(i int) int {
	if !f.isWord(i, "a") && !f.isWord(i, "an") || i+1 >= len(f.atoms) {
		return i
	}
	u, next := f.measureAfter(i + 1)
	if u == "" || dimensions[u].kind == "duration" || f.joint(i+1) != i+1 { // "a decade and a half" is a time
		return i
	}
	r := reading{q: result.Quantity{Value: 1, Unit: u, Bound: result.Exact}, first: i, next: next}
	f.andPart(&r)
	if r.next == next {
		return i
	}
	if kind, _, _ := f.bound(i, r.next); kind != result.Exact {
		r.q.Bound = kind
	}
	f.add(r)
	return r.next
}

// afterPart reports whether what stands at the atom lets a fraction belong to the
// measure before it: "a mile and a half away", not "a mile and a half a pound".
func (f *finder) afterPart(i int) bool {
	return i >= len(f.atoms) || !f.isWord(i, "a") && !f.isWord(i, "an") && !f.isMark(i, "-") && f.tag(i) != "NNS"
}

// height reads feet and inches in signs: 5'7", 6′2. Only what a person's height can
// be is read, since the feet's sign is an apostrophe too.
func (f *finder) height(r *reading, n numeral.Number) bool {
	k := r.next
	if !n.Digits || k != r.first+1 || r.q.Value < 3 || r.q.Value > 8 || r.q.Value != float64(int(r.q.Value)) ||
		!f.isMark(k, "'") && !f.isMark(k, "′") || f.atoms[k].Spaced || k+1 >= len(f.atoms) || f.isMark(r.first-1, "'") {
		return false
	}
	m, next := numeral.Parse(f.atoms, k+1)
	if next != k+2 || !m.Digits || m.Value >= 12 || m.Ordinal || f.atoms[k+1].Spaced && !f.isMark(next, "\"") && !f.isMark(next, "″") {
		return false
	}
	if f.isMark(next, "\"") || f.isMark(next, "″") || f.isMark(next, "”") {
		next++
	}
	r.q.Value, r.q.Unit, r.next = r.q.Value+m.Value/12, "foot", next
	return true
}
