package compare

// bestFacts returns the best Dice of a fact of a and one of b, which share s, and
// whether those two have heads of one class.
func bestFacts(a, b *unit, s *share) (best, act float64) {
	for i := range a.facts {
		for j := range b.facts {
			x, y := &a.facts[i], &b.facts[j]
			o := *s
			if a.fact < 0 || b.fact < 0 {
				o = overlap(x, y) // a fact is its own and only one
			}
			if d := dice(x, y, &o) * lower(1, (x.weight+y.weight)/6); d > best {
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
