package timex

import "testing"

func TestMeet(t *testing.T) {
	cases := []struct {
		a, b string
		want bool
	}{
		{"XXXX-WXX-5", "XXXX-WXX-5TMO", true},
		{"XXXX-WXX-5", "2020-05-22", true}, // a Friday
		{"2020-07", "2020-07-14", true},
		{"XXXX-07", "2020-07-14", true},
		{"2020-Q3", "2020-07-14", true},
		{"XXXX-XX-XXT20:10", "2020-07-14TEV", true},
		{"XXXX-XX-XXTMO", "XXXX-WXX-5TMO", true},
		{"P2Y", "P24M", true},
		// Compatible, but with nothing in common.
		{"XXXX-WXX-5", "1998", false},
		{"XXXX-WXX-5", "XXXX-11", false},
		{"XXXX-QX", "XXXX-WXX-4", false},
		{"XXXX-XX-XXTMO", "XXXX-XX-XXTAF", false},
		{"PRESENT_REF", "2020-07-14", false},
		{"P2Y", "2020", false},
		// Not compatible.
		{"XXXX-WXX-5", "XXXX-WXX-4", false},
		{"2020-07", "2020-08-14", false},
		{"P2Y", "P3Y", false},
	}
	for _, c := range cases {
		if got := Meet(c.a, c.b); got != c.want {
			t.Errorf("Meet(%q, %q) = %v", c.a, c.b, got)
		}
		if got := Meet(c.b, c.a); got != c.want {
			t.Errorf("Meet(%q, %q) = %v", c.b, c.a, got)
		}
	}
}
