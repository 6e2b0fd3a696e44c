package compare

import "math"

// dice is twice what two units share over what both hold, 0 to 1, with terms of
// like meaning at a part of their weight.
func dice(a, b *unit, s *share) float64 {
	if a.weight+b.weight == 0 {
		return 0
	}
	return 2 * (s.exact + softFactor*s.soft) / (a.weight + b.weight)
}

// held is the share of the lighter unit that the other holds, 0 to 1.
func held(a, b *unit, s *share) float64 {
	m := min(a.weight, b.weight)
	if m == 0 {
		return 0
	}
	return min((s.exact+softFactor*s.soft)/m, 1)
}

func sigmoid(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// model is a logistic model over features.
type model struct{ weights []float64 }

func (m model) score(f []float64) float64 { return sigmoid(m.sum(f)) }

func (m model) sum(f []float64) float64 {
	x := 0.0
	for i, w := range m.weights {
		x += w * f[i]
	}
	return x
}
