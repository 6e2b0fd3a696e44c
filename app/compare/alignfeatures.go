package compare

import "math"

// FeatureNames are the names of what two sentences are compared by.
var FeatureNames = []string{
	"bias", "dice", "dice²", "held", "held²", "held by the fuller", "equal words", "like words", "rare words", "names", "names one lacks",
	"names each lacks", "numbers", "numbers one lacks", "numbers each lacks", "times", "times each lacks", "runs", "head act", "acts", "length ratio", "length", "left over", "best facts", "polarity", "dice×length",
}

// features compares two sentences.
func features(a, b *unit) []float64 {
	s := overlap(a, b)
	d, h := dice(a, b, &s), held(a, b, &s)
	most := 0.0
	if m := max(a.weight, b.weight); m > 0 {
		most = (s.exact + softFactor*s.soft) / m
	}
	na, ma, ta := sides(a, b)
	nb, mb, tb := sides(b, a)
	best, act := bestFacts(a, b)
	la, lb := float64(len(a.terms)), float64(len(b.terms))
	ratio := 0.0
	if la+lb > 0 {
		ratio = min(la, lb) / max(la, lb)
	}
	polarity := 0.0
	if negative(a) != negative(b) {
		polarity = 1
	}
	length := math.Log1p(min(a.weight, b.weight))
	return []float64{
		1, d, d * d, h, h * h, most, s.exact / max(a.weight+b.weight, 1), s.soft / max(a.weight+b.weight, 1), min(s.rare, 4), min(s.names, 3), ratio2(max(na, nb)),
		ratio2(min(na, nb)), min(s.numbers, 3), ratio2(max(ma, mb)), ratio2(min(ma, mb)), min(s.times, 2), ratio2(min(ta, tb)), runs(a, b), act, acts(a, b), ratio, length,
		math.Log1p(s.leftA + s.leftB), best, polarity, d * length,
	}
}

func ratio2(n float64) float64 { return min(n, 3) }

// sides counts the names, numbers and times of a that b lacks.
func sides(a, b *unit) (names, numbers, times float64) {
	v := a.r.v
	j := 0
	for _, t := range a.terms {
		for j < len(b.terms) && b.terms[j].id < t.id {
			j++
		}
		if j < len(b.terms) && b.terms[j].id == t.id {
			continue
		}
		switch v.terms[t.id].kind {
		case nameTerm:
			names++
		case numberTerm:
			numbers++
		case timeTerm:
			times++
		}
	}
	return names, numbers, times
}

// bestFacts returns the best Dice of a fact of a and one of b, and whether those
// two have heads of one class.
func bestFacts(a, b *unit) (best, act float64) {
	for i := range a.facts {
		for j := range b.facts {
			x, y := &a.facts[i], &b.facts[j]
			o := overlap(x, y)
			if d := dice(x, y, &o) * min(1, (x.weight+y.weight)/6); d > best {
				best, act = d, 0
				if x.act == y.act || meet(x.acts, y.acts) {
					act = 1
				}
			}
		}
	}
	return best, act
}

// acts is the share of the facts' heads of the one with fewer facts that have a
// head of like class in the other.
func acts(a, b *unit) float64 {
	if len(a.facts) > len(b.facts) {
		a, b = b, a
	}
	if len(a.facts) == 0 {
		return 0
	}
	n := 0
	for i := range a.facts {
		for j := range b.facts {
			if x, y := &a.facts[i], &b.facts[j]; x.act != "" && x.act == y.act || meet(x.acts, y.acts) {
				n++
				break
			}
		}
	}
	return float64(n) / float64(len(a.facts))
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
func runs(a, b *unit) float64 {
	pa, pb := a.pairs(), b.pairs()
	if len(pa) > len(pb) {
		pa, pb = pb, pa
	}
	if len(pa) == 0 {
		return 0
	}
	have := make(map[[2]int32]bool, len(pb))
	for _, p := range pb {
		have[p] = true
	}
	n := 0
	for _, p := range pa {
		if have[p] {
			n++
		}
	}
	return float64(n) / float64(len(pa))
}

// pairs returns the pairs of neighbouring terms.
func (u *unit) pairs() [][2]int32 {
	var out [][2]int32
	last := int32(-1)
	for i := u.first; i < u.last; i++ {
		for _, id := range u.r.at[i] {
			if last >= 0 {
				out = append(out, [2]int32{last, id})
			}
			last = id
		}
	}
	return out
}
