package quantity

import (
	"math"
	"testing"

	"crossread/app/result"
)

// Compatible is symmetric, and every quantity agrees with itself.
func FuzzCompatible(f *testing.F) {
	units := []string{"", "seat", "person", "victim", Percent, PercentPoint, "USD", "cent", "kilometer", "mile", Ordinal, Ordinal + " city", "vote", "year"}
	bounds := []string{result.Exact, result.About, result.AtLeast, result.AtMost, result.Range}
	f.Add(53.0, 100.0, uint8(1), uint8(0), 52.0, 100.0, uint8(1), uint8(0))
	f.Add(0.0, 0.0, uint8(0), uint8(1), -1.0, 0.0, uint8(4), uint8(4))
	f.Add(1e300, 1e-300, uint8(8), uint8(2), 12.0, 0.0, uint8(9), uint8(1))
	f.Fuzz(func(t *testing.T, v, of float64, unit, bound uint8, w, whole float64, unit2, bound2 uint8) {
		for _, x := range []float64{v, of, w, whole} {
			if math.IsNaN(x) || math.IsInf(x, 0) || math.Abs(x) > 1e18 {
				t.Skip()
			}
		}
		a := result.Quantity{Value: v, Of: math.Abs(of), Unit: units[int(unit)%len(units)], Bound: bounds[int(bound)%len(bounds)]}
		b := result.Quantity{Value: w, Of: math.Abs(whole), Unit: units[int(unit2)%len(units)], Bound: bounds[int(bound2)%len(bounds)]}
		for _, q := range []*result.Quantity{&a, &b} {
			if q.Bound == result.Range {
				q.High = q.Value + 1
			}
		}
		if agree, _ := Compatible(a, a); !agree {
			t.Errorf("%+v contradicts itself", a)
		}
		x, c := Compatible(a, b)
		y, d := Compatible(b, a)
		if x != y || c != d {
			t.Errorf("%+v and %+v: it depends on the order", a, b)
		}
		if !c && !x {
			t.Errorf("%+v and %+v disagree without being comparable", a, b)
		}
	})
}
