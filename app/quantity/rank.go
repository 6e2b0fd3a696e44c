package quantity

import (
	"crossread/app/numeral"
	"crossread/app/result"
)

// ordinal reads a rank: "the third victim".
func (f *finder) ordinal(i, next int, n numeral.Number) int {
	if f.idleOrdinal(i, next) {
		return next
	}
	r := reading{q: result.Quantity{Value: n.Value, Unit: Ordinal, Bound: result.Exact}, first: i, next: next}
	if u, _ := f.noun(next, numeral.Number{Value: 1}); u != "" {
		r.q.Unit += " " + u
	}
	f.add(r)
	return r.next
}

// ranking are words before "No. 3" that make it a rank.
var ranking = map[string]bool{
	"ranked": true, "ranks": true, "rank": true, "ranking": true, "seeded": true, "rated": true, "the": true, "'s": true, "world": true, "its": true,
	"his": true, "her": true, "their": true,
}

// rank reports whether a number in digits behind "No." is a rank: "ranked No. 3",
// "the No. 2 official", not "bus No. 3", "No. 10 Downing Street". It returns the
// atom at which the rank begins.
func (f *finder) rank(i, next int, n numeral.Number) (first int, ok bool) {
	if !n.Digits || n.Ordinal || n.Scaled || next != i+1 || n.Value < 1 || n.Value > 1000 || i < 3 {
		return i, false
	}
	first = i - 1
	if f.isMark(first, ".") {
		first--
	}
	if !f.isWord(first, "no") || !f.atoms[first].Upper && first == i-1 || f.atoms[first-1].Kind != numeral.Word || !ranking[f.atoms[first-1].Text] {
		return i, false
	}
	if next < len(f.atoms) && f.atoms[next].Kind == numeral.Word && f.atoms[next].Upper && f.address(i, next, n) || f.isMark(next, "-") || f.isMark(next, "/") {
		return i, false
	}
	return first, true
}

// ranked adds the rank that begins at atom first.
func (f *finder) ranked(first, next int, n numeral.Number) int {
	r := reading{q: result.Quantity{Value: n.Value, Unit: Ordinal, Bound: result.Exact}, first: first, next: next}
	if u, _ := f.noun(next, numeral.Number{Value: 1}); u != "" {
		r.q.Unit += " " + u
	}
	f.add(r)
	return r.next
}
