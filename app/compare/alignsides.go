package compare

import "slices"

// lone returns how many terms of a kind each of two units has that the other
// lacks.
func (s *share) lone(kind termKind) (a, b float64) {
	return float64(s.loneA[kind]), float64(s.loneB[kind])
}

func negative(u *unit) bool {
	for i := range u.facts {
		if u.facts[i].finding().Polarity == "negative" {
			return true
		}
	}
	return false
}

// runs is the share of pairs of neighbouring words of the one with fewer that
// the other has too.
func runs(a, b *unit) float64 { return sharedPairs(a.pairs(), b.pairs()) }

// sharedPairs is the share of the shorter list's pairs that the other has too.
func sharedPairs(pa, pb []int64) float64 {
	if len(pa) > len(pb) {
		pa, pb = pb, pa
	}
	if len(pa) == 0 {
		return 0
	}
	n := 0
	for _, p := range pa {
		if slices.Contains(pb, p) {
			n++
		}
	}
	return float64(n) / float64(len(pa))
}

// pairs returns the pairs of neighbouring terms, each as one number: the first term
// in the upper half.
func (u *unit) pairs() []int64 {
	out := make([]int64, 0, u.last-u.first)
	last := int32(-1)
	for i := u.first; i < u.last; i++ {
		for _, id := range u.r.at[i] {
			if last >= 0 {
				out = append(out, int64(last)<<32|int64(id))
			}
			last = id
		}
	}
	return out
}
