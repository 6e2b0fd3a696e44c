package timex

import "testing"

func TestCompatible(t *testing.T) {
	cases := []struct {
		a, b string
		want bool
	}{
		// The same, or one within the other.
		{"2020-07", "2020-07-14", true},
		{"2020", "2020-07-14", true},
		{"202X", "2020-07-14", true},
		{"202", "2020-07-14", true},
		{"20", "2020-07-14", true},
		{"2020-Q3", "2020-07-14", true},
		{"2020-H2", "2020-07", true},
		{"2020-W29", "2020-07-14", true},
		{"2020-W29-2", "2020-07-14", true},
		{"2020-W29-WE", "2020-07-18", true},
		{"2020-W29-WE", "2020-07-19TEV", true},
		{"2020-SU", "2020-07-14", true},
		{"FY2020", "2019-11-14", true},
		{"FY2020", "2020", true},
		{"FY2020", "FY2020", true},
		{"FY2020", "2021-02", false},
		{"FY2020", "2018-12-31", false},
		{"2019-XX-XX", "2019-07-14", true},
		{"2019-XX-XX", "2020-07-14", false},
		{"2020-SU", "2020-09-10", true},
		{"2020-WI", "2019-12-24", true},
		{"2020-WI", "2021-02-01", true},
		{"2020-07-14TMO", "2020-07-14", true},
		{"2020-07-14TNI", "2020-07-15T01:30", true},
		{"2020-07-14TNI", "2020-07-14TEV", true},
		{"2020-07-14T20", "2020-07-14T20:10", true},
		{"2020-07-14TMO", "2020-07-14T10:35", true},
		{"2020-07-XX", "2020-07-14", true},
		{"2020-WXX", "2020-07-14", true},
		// A year left open.
		{"XXXX-07-14", "2020-07-14", true},
		{"XXXX-07", "2020-07-14", true},
		{"XXXX-WXX-2", "2020-07-14", true},
		{"XXXX-WXX-2", "2020-W29-2", true},
		{"XXXX-07", "2020", true},
		// Durations.
		{"P2Y", "P24M", true},
		{"P1W", "P7D", true},
		{"P1Y", "P11M", true},
		{"PT24H", "P1D", true},
		{"PT90M", "PT1.5H", true},
		{"PXY", "P3Y", true},
		// What cannot be compared.
		{"PRESENT_REF", "2020-07-14", true},
		{"PAST_REF", "FUTURE_REF", true},
		{"P3D", "2020-07-14", true},
		{"", "2020-07-14", true},
		{"nonsense", "2020-07-14", true},
		// Sure differences.
		{"2020-07-14", "2020-07-15", false},
		{"2020-07", "2020-08-14", false},
		{"2020", "2019-12-31", false},
		{"202X", "2019", false},
		{"2020-Q3", "2020-06-30", false},
		{"2020-W29", "2020-07-20", false},
		{"2020-W29-WE", "2020-07-17", false},
		{"2020-SU", "2020-04", false},
		{"2020-07-14TMO", "2020-07-14T20:00", false},
		{"2020-07-14TNI", "2020-07-14T09:00", false},
		{"2020-07-14T20", "2020-07-14T21", false},
		{"2020-07-14T20:10", "2020-07-14T20:40", false},
		{"2020-07-14TNI", "2020-07-15T11:00", false},
		{"XXXX-07-14", "2020-07-15", false},
		{"XXXX-07", "2020-08-14", false},
		{"XXXX-WXX-5", "2020-07-14", false},
		{"P2Y", "P3Y", false},
		{"P2Y", "P36M", false},
		{"P1W", "P14D", false},
		{"P10D", "P11D", false},
	}
	for _, c := range cases {
		if got := Compatible(c.a, c.b); got != c.want {
			t.Errorf("Compatible(%q, %q) = %v", c.a, c.b, got)
		}
		if got := Compatible(c.b, c.a); got != c.want {
			t.Errorf("Compatible(%q, %q) = %v", c.b, c.a, got)
		}
	}
}

func TestRange(t *testing.T) {
	cases := []struct{ value, first, last string }{
		{"2020-07-14", "2020-07-14", "2020-07-14"},
		{"2020-02", "2020-02-01", "2020-02-29"},
		{"1900-02", "1900-02-01", "1900-02-28"},
		{"2020", "2020-01-01", "2020-12-31"},
		{"196X", "1960-01-01", "1969-12-31"},
		{"199", "1990-01-01", "1999-12-31"},
		{"19", "1900-01-01", "1999-12-31"},
		{"2020-W53", "2020-12-28", "2021-01-03"},
		{"2021-W01-1", "2021-01-04", "2021-01-04"},
		{"2020-Q1", "2020-01-01", "2020-03-31"},
		{"2020-05-23TMO", "2020-05-23", "2020-05-23"},
		{"XXXX-WXX-5", "", ""},
		{"P3D", "", ""},
		{"PRESENT_REF", "", ""},
		{"2020-13", "", ""},
		{"2020-07-14T25:00", "", ""},
		{"", "", ""},
	}
	for _, c := range cases {
		first, last, ok := Range(c.value)
		if ok != (c.first != "") {
			t.Errorf("Range(%q): ok = %v", c.value, ok)
		} else if ok && (first.String() != c.first || last.String() != c.last) {
			t.Errorf("Range(%q) = %v to %v", c.value, first, last)
		}
	}
}
