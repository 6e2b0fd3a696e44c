package quantity

import (
	"testing"

	"crossread/app/result"
)

func TestCompatible(t *testing.T) {
	count := func(v float64, unit string) result.Quantity {
		return result.Quantity{Value: v, Unit: unit, Bound: result.Exact}
	}
	bound := func(b string, v float64, unit string) result.Quantity {
		return result.Quantity{Value: v, Unit: unit, Bound: b}
	}
	between := func(low, high float64, unit string) result.Quantity {
		return result.Quantity{Value: low, High: high, Unit: unit, Bound: result.Range}
	}
	of := func(v, whole float64, unit string) result.Quantity {
		return result.Quantity{Value: v, Of: whole, Unit: unit, Bound: result.Exact}
	}
	const (
		agrees = iota
		differs
		apart // not comparable
	)
	cases := []struct {
		name string
		a, b result.Quantity
		want int
	}{
		{"equal", count(53, "seat"), count(53, "seat"), agrees},
		{"one apart", count(53, "seat"), count(52, "seat"), differs},
		{"no unit on one side", count(53, "seat"), count(52, ""), differs},
		{"no unit on either", count(9, ""), count(11, ""), differs},
		{"no unit against percent", count(53, ""), count(52, Percent), apart},
		{"no unit against money", count(53, ""), count(52, "USD"), apart},
		{"another noun", count(53, "seat"), count(52, "vote"), apart},
		{"another currency", count(53, "USD"), count(52, "EUR"), apart},
		{"at least, more", bound(result.AtLeast, 9, "person"), count(11, "person"), agrees},
		{"at least, the same", bound(result.AtLeast, 9, "person"), count(9, "person"), agrees},
		{"at least, fewer", bound(result.AtLeast, 9, "person"), count(7, "person"), differs},
		{"at most, fewer", bound(result.AtMost, 100, "person"), count(7, "person"), agrees},
		{"at most, more", bound(result.AtMost, 100, "person"), count(120, "person"), differs},
		{"at least against at most", bound(result.AtLeast, 100, ""), bound(result.AtMost, 50, ""), differs},
		{"two floors far apart", bound(result.AtLeast, 17, "year"), bound(result.AtLeast, 21, "year"), differs},
		{"two floors of a toll", bound(result.AtLeast, 9, "person"), bound(result.AtLeast, 11, "person"), agrees},
		{"two floors close together", bound(result.AtLeast, 100000, "advertiser"), bound(result.AtLeast, 110800, "advertiser"), agrees},
		{"two ceilings", bound(result.AtMost, 10, "USD"), bound(result.AtMost, 7, "USD"), differs},
		{"people and Americans", count(36000, "person"), count(52128, "american"), differs},
		{"people and seats", count(36000, "person"), count(52128, "seat"), apart},
		{"workers and victims", count(30, "worker"), count(52, "victim"), apart},
		{"one of other wholes", of(1, 12, "state"), of(1, 7, "state"), differs},
		{"nearly", bound(result.About, 400, ""), count(396, ""), agrees},
		{"about, rounded", bound(result.About, 11000, ""), count(11234, ""), agrees},
		{"about, far", bound(result.About, 11000, ""), count(13000, ""), differs},
		{"about a small round one", bound(result.About, 20, ""), count(22, ""), agrees},
		{"about, money", bound(result.About, 1.2e9, "USD"), count(1.3e9, "USD"), differs},
		{"about, both far", bound(result.About, 60, Percent), bound(result.About, 71, Percent), differs},
		{"about, both round", bound(result.About, 400, ""), bound(result.About, 450, ""), agrees},
		{"a dozen", bound(result.About, 12, "person"), count(13, "person"), agrees},
		{"a dozen and twenty", bound(result.About, 12, "person"), count(20, "person"), differs},
		{"ranks", count(3, "ordinal"), count(4, "ordinal"), differs},
		{"high ranks", count(100, "ordinal"), count(104, "ordinal"), differs},
		{"a rank with its noun and without", count(3, "ordinal city"), count(3, "ordinal"), agrees},
		{"ranks of other things", count(3, "ordinal city"), count(4, "ordinal victim"), apart},
		{"a rank and a count", count(3, "ordinal"), count(4, ""), apart},
		{"cents and dollars", count(50, "cent"), count(0.5, "USD"), agrees},
		{"cents and other dollars", count(50, "cent"), count(0.6, "USD"), differs},
		{"cents and yen", count(50, "cent"), count(60, "JPY"), apart},
		{"pence and pounds", count(40, "penny"), count(0.4, "GBP"), agrees},
		{"a rate for many and a percentage", of(40, 100000, "case"), count(12, Percent), apart},
		{"rates for many", of(40, 100000, "case"), of(52, 100000, "case"), differs},
		{"tallies", of(61, 99, "vote"), of(62, 99, "vote"), differs},
		{"about, both", bound(result.About, 300, ""), bound(result.About, 320, ""), agrees},
		{"about a crowd, half as many again", bound(result.About, 36000, "person"), bound(result.About, 52128, "person"), differs},
		{"rounded thousands", count(11000, ""), count(11234, ""), agrees},
		{"cut thousands", count(11000, ""), count(11900, ""), agrees},
		{"cut too far", count(11000, ""), count(12100, ""), differs},
		{"rounded hundred", count(400, ""), count(396, ""), agrees},
		{"tens are exact", count(50, ""), count(53, ""), differs},
		{"same precision", count(1200, ""), count(1300, ""), differs},
		{"hundreds against tens", count(300, ""), count(310, ""), differs},
		{"percent rounded", count(3, Percent), count(3.4, Percent), agrees},
		{"percent cut", count(3, Percent), count(3.71, Percent), agrees},
		{"percent other", count(15, Percent), count(17.3, Percent), differs},
		{"decimals", count(4.45, Percent), count(5.88, Percent), differs},
		{"decimals rounded", count(4.4, Percent), count(4.45, Percent), agrees},
		{"percent and points", count(3, Percent), count(4, PercentPoint), apart},
		{"money rounded", count(1.2e9, "USD"), count(1.23e9, "USD"), agrees},
		{"money other", count(10, "USD"), count(7, "USD"), differs},
		{"in the range", between(60e6, 70e6, "foot"), count(65e6, "foot"), agrees},
		{"at the range's end", between(60, 70, ""), count(70, ""), agrees},
		{"beyond the range", between(60, 70, ""), count(75, ""), differs},
		{"ranges that meet", between(60, 70, ""), between(65, 80, ""), differs},
		{"equal ranges, one rounded", between(60, 700, ""), between(60, 703, ""), agrees},
		{"ranges apart", between(60, 70, ""), between(80, 90, ""), differs},
		{"of the same whole", of(53, 100, "seat"), of(52, 100, "seat"), differs},
		{"of a whole and alone", of(53, 100, "seat"), count(53, "seat"), agrees},
		{"equal shares", of(2, 5, ""), of(4, 10, ""), agrees},
		{"other wholes", of(2, 5, ""), of(53, 100, ""), apart},
		{"share and percent", of(2, 5, ""), count(40, Percent), agrees},
		{"share and a near percent", of(2, 5, ""), count(42, Percent), agrees},
		{"share and another percent", of(2, 5, ""), count(60, Percent), differs},
		{"kilometers and miles", count(700, "kilometer"), count(435, "mile"), agrees},
		{"converted loosely", count(700, "kilometer"), count(450, "mile"), agrees},
		{"converted wrongly", count(700, "kilometer"), count(700, "mile"), differs},
		{"warm", count(20, "degree celsius"), count(68, "degree fahrenheit"), agrees},
		{"hot", count(20, "degree celsius"), count(90, "degree fahrenheit"), differs},
		{"days and weeks", count(14, "day"), count(2, "week"), agrees},
		{"length and mass", count(14, "foot"), count(2, "pound"), apart},
		{"signs", count(-3, "degree celsius"), count(3, "degree celsius"), differs},
		{"zero", count(0, ""), count(0, ""), agrees},
		{"zero and one", count(0, ""), count(1, ""), differs},
	}
	for _, c := range cases {
		for _, q := range [][2]result.Quantity{{c.a, c.b}, {c.b, c.a}} {
			agree, comparable := Compatible(q[0], q[1])
			got := differs
			switch {
			case !comparable:
				got = apart
				if !agree {
					t.Errorf("%s: disagree without being comparable", c.name)
				}
			case agree:
				got = agrees
			}
			if got != c.want {
				t.Errorf("%s: agree %v, comparable %v", c.name, agree, comparable)
			}
		}
	}
}
