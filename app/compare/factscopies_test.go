package compare

import (
	"slices"
	"testing"
)

// TestCopies holds that texts have a number where their key stands more than once,
// equal ones the same, and none beyond the room that there is.
func TestCopies(t *testing.T) {
	number := func(keys ...string) copies {
		return copiesOf(len(keys), func(i int, room []byte) []byte { return append(room, keys[i]...) })
	}
	c := number("a", "b", "a", "c", "b", "a", "d")
	if want := []int32{0, 1, 0, -1, 1, 0, -1}; !slices.Equal(c.number, want) || c.pairs() != 4 {
		t.Errorf("numbers %v of %d pairs, want %v of 4", c.number, c.pairs(), want)
	}
	if a, b, none := c.pair(0, 4), c.pair(4, 0), c.pair(0, 3); a == b || a < 0 || b < 0 || none >= 0 {
		t.Errorf("pairs %d, %d and %d: want two numbers and none", a, b, none)
	}
	var many []string
	for i := range 2 * (maxCopies + 10) {
		many = append(many, string(rune('a'+i/2)))
	}
	if c := number(many...); c.kinds != maxCopies || c.number[len(many)-1] >= 0 || c.number[0] != c.number[1] {
		t.Errorf("%d numbers, want %d and none for the last text", c.kinds, maxCopies)
	}
}
