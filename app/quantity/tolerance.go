package quantity

import (
	"crossread/app/numeral"
	"crossread/app/result"
)

// tolerance reads how far off a number may be: "5 ± 2 kg", "10 plus or minus 1". It
// makes a range of it.
func (f *finder) tolerance(r reading) reading {
	k := r.next
	switch {
	case f.isMark(k, "±"):
		k++
	case f.isMark(k, "+") && f.isMark(k+1, "/") && (f.isMark(k+2, "-") || f.isMark(k+2, "−")):
		k += 3
	case f.isWord(k, "plus") && f.isWord(k+1, "or") && f.isWord(k+2, "minus"):
		k += 3
	default:
		return r
	}
	m, next := numeral.Parse(f.atoms, k)
	if next == k || m.Ordinal || f.timed[k] || r.money {
		return r
	}
	s := reading{q: result.Quantity{Value: m.Value}, first: k, next: next}
	f.unit(&s, m)
	if r.q.Unit != "" && s.q.Unit != "" && r.q.Unit != s.q.Unit || s.q.Value <= 0 || s.q.Value > r.q.Value { // "52 percent, plus or minus 3 points"
		return r
	}
	if s.q.Unit != "" {
		r.q.Unit = s.q.Unit
	}
	r.q.Value, r.q.High, r.q.Bound, r.next = r.q.Value-s.q.Value, r.q.Value+s.q.Value, result.Range, s.next
	return r
}
