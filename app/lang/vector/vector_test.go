package vector_test

import (
	"math"
	"testing"

	"crossread/app/lang/vector"
)

// TestNearer holds the order in which a reader would put words, with words of
// the same desk that mean another thing as the hard ones.
func TestNearer(t *testing.T) {
	for _, c := range []struct{ word, near, far string }{
		{"probe", "investigation", "budget"},
		{"injured", "wounded", "elected"},
		{"migrants", "immigrants", "senators"},
		{"bill", "legislation", "ferry"},
		{"ferry", "boat", "train"},
		{"condemn", "denounce", "praise"},
		{"cops", "officers", "judges"},
		{"resign", "quit", "win"},
		{"fire", "blaze", "flood"},
		{"teenager", "boy", "company"},
	} {
		word, near, far := of(t, c.word), of(t, c.near), of(t, c.far)
		if n, f := vector.Cosine(&word, &near), vector.Cosine(&word, &far); n <= f {
			t.Errorf("%s: %s at %.2f is no nearer than %s at %.2f", c.word, c.near, n, c.far, f)
		}
	}
}

func of(t *testing.T, word string) vector.Vector {
	t.Helper()
	v, ok := vector.Of(word)
	if !ok {
		t.Fatalf("no vector of %q", word)
	}
	return v
}

func TestNoVector(t *testing.T) {
	for _, w := range []string{"", "zzyzzlk", "Probe", "12", "’s", "\xff"} {
		if _, ok := vector.Of(w); ok {
			t.Errorf("%q has a vector", w)
		}
	}
}

func TestDirection(t *testing.T) {
	a, b := of(t, "storm"), of(t, "rain")
	var x, y, none vector.Direction
	x.Add(&a, 2)
	x.Add(&b, 1)
	x.Unit()
	y.Add(&a, 1)
	y.Unit()
	none.Unit()
	if n := x.Dot(&x); math.Abs(n-1) > 1e-5 {
		t.Errorf("a unit's length is %g", n)
	}
	if x.Dot(&y) <= vector.Cosine(&a, &b) {
		t.Error("the heavier word does not draw the sum to it")
	}
	if none.Dot(&x) != 0 {
		t.Error("no word has a direction")
	}
}
