package compare

import (
	"strings"

	"crossread/app/quantity"
	"crossread/app/result"
	"crossread/app/timex"
)

// compatibleSlots reports whether two values can both hold, and whether they are
// of one kind at all.
func compatibleSlots(a, b *slot) (agree, comparable bool) {
	if a.time != nil {
		if otherNumber(a.text, b.text) {
			return false, true
		}
		if a.time.Value == "" || b.time.Value == "" || a.time.Type == "SET" || b.time.Type == "SET" {
			return true, false
		}
		if ranged(a.text) || ranged(b.text) {
			return true, false
		}
		if (a.time.Type == "DURATION") != (b.time.Type == "DURATION") {
			return true, false
		}
		return timex.CompatibleTimes(*a.time, *b.time), !reference(a.time.Value) && !reference(b.time.Value)
	}
	p, q := *a.quantity, *b.quantity
	if isLabel(p.Unit) || isLabel(q.Unit) {
		return p.Unit != q.Unit || p.Value == q.Value, p.Unit == q.Unit
	}
	if p.Unit == q.Unit && (p.Value == 0) != (q.Value == 0) && p.Bound == result.Exact && q.Bound == result.Exact {
		return false, true // none is no rounding of some
	}
	if p.Unit == quantity.PercentPoint && q.Unit == quantity.Percent || p.Unit == quantity.Percent && q.Unit == quantity.PercentPoint {
		p.Unit, q.Unit = quantity.Percent, quantity.Percent // margins of error are written either way
	}
	if p.Of > 0 && q.Of == 0 && q.Value == p.Of || q.Of > 0 && p.Of == 0 && p.Value == q.Of {
		return true, false // a part and its whole
	}
	agree, comparable = quantity.Compatible(p, q)
	if !comparable && p.Unit != "" && q.Unit != "" {
		// Two counts of differently named things ("people", "residents") may be
		// one count; the words around them decide.
		q.Unit = ""
		if _, count := quantity.Compatible(p, q); count {
			p.Unit = ""
			agree, comparable = quantity.Compatible(p, q)
			if agree {
				return true, false
			}
		}
	}
	if agree && comparable && !sameBounds(p, q) {
		return false, true
	}
	return agree, comparable
}

// equal reports whether two values are the same in words or in value.
func (s *slot) equal(t *slot) bool {
	if s.text == t.text {
		return true
	}
	if s.time != nil {
		return s.time.Value != "" && s.time.Value == t.time.Value && !reference(s.time.Value)
	}
	p, q := s.quantity, t.quantity
	return p.Value == q.Value && p.High == q.High && p.Of == q.Of && p.Bound == q.Bound && p.Unit == q.Unit
}

// agrees reports whether two values may be one, told otherwise.
func (s *slot) agrees(t *slot) bool {
	agree, same := compatibleSlots(s, t)
	if s.time != nil && agree && same {
		return timex.Meet(s.time.Value, t.time.Value)
	}
	return agree && same
}

// includes reports whether a number is a lower bound of another: "dozens" of 34.
func (s *slot) includes(t *slot) bool {
	return t != nil && s.quantity != nil && t.quantity != nil && s.quantity.Bound == result.AtLeast && s.quantity.Value <= t.quantity.Value
}

// sameBounds is false for two values that overlap only because both are bounds
// ("more than 500", "more than 730") or ranges with one end in common.
func sameBounds(p, q result.Quantity) bool {
	const rounding = .1
	near := func(x, y float64) bool { return abs(x-y) <= rounding*max(abs(x), abs(y)) }
	switch {
	case p.Unit != q.Unit || p.Bound != q.Bound:
		return true
	case p.Bound == result.AtLeast || p.Bound == result.AtMost:
		return near(p.Value, q.Value)
	case p.Bound == result.Range:
		return near(p.Value, q.Value) == near(p.High, q.High)
	}
	return true
}

// ranged reports whether the words of a time name two ends.
func ranged(text string) bool {
	return strings.Contains(text, " to ") || strings.Contains(text, " or ") || strings.Contains(text, "between ")
}

// reference reports whether a time value names no date ("PRESENT_REF").
func reference(v string) bool { return len(v) > 4 && v[len(v)-4:] == "_REF" }
