package compare

import (
	"testing"

	"crossread/app/quantity"
	"crossread/app/result"
)

func TestAgreement(t *testing.T) {
	exact := func(value float64, unit string) *result.Quantity {
		return &result.Quantity{Value: value, Unit: unit, Bound: result.Exact}
	}
	about := func(value float64, unit string) *result.Quantity {
		return &result.Quantity{Value: value, Unit: unit, Bound: result.About}
	}
	least := &result.Quantity{Value: 9, Unit: "person", Bound: result.AtLeast}
	for _, c := range []struct {
		name     string
		p, q     *result.Quantity
		from, to float32
	}{
		{"one number of three digits", exact(587, "person"), exact(587, "person"), 1, 1},
		{"a small count is met everywhere", exact(3, "person"), exact(3, "person"), .1, .3},
		{"a rounded one", about(600, "person"), exact(587, "person"), .6, .9},
		{"people in two words", exact(43, "resident"), exact(43, "passenger"), .4, .6},
		{"things of two kinds", exact(43, "sheep"), exact(43, "passenger"), .1, .4},
		{"another number", exact(587, "person"), exact(430, "person"), 0, 0},
		{"a bound far below", least, exact(400, "person"), 0, 0},
		{"money and people", exact(43, "USD"), exact(43, "person"), 0, 0},
		{"a rank", exact(18, quantity.Ordinal), exact(18, quantity.Ordinal), .2, .4},
		{"miles and kilometres", exact(27, "mile"), about(43, "kilometer"), .5, .9},
	} {
		if x, y := agreement(c.p, c.q), agreement(c.q, c.p); x != y || x < c.from || x > c.to {
			t.Errorf("%s: %.2f and %.2f, want %.2f to %.2f", c.name, x, y, c.from, c.to)
		}
	}
}
