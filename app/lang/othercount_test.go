package lang

import "testing"

// TestOtherCount holds which lists of modifiers name other numbers.
func TestOtherCount(t *testing.T) {
	for _, tt := range []struct {
		a, b []string
		want bool
	}{
		{[]string{"#34"}, []string{"#212"}, true},
		{[]string{"#34", "injured"}, []string{"#34"}, false},
		{[]string{"#34"}, []string{"injured"}, false},
		{nil, nil, false},
	} {
		if got := otherCount(tt.a, tt.b); got != tt.want {
			t.Errorf("%v, %v: %v", tt.a, tt.b, got)
		}
	}
}
