package engine

import "testing"

// TestNearestDay holds the year that a day without one takes from another report.
func TestNearestDay(t *testing.T) {
	for _, tt := range []struct{ monthDay, lender, want string }{
		{"", "2026-03-03", "2026-03-03"},
		{"--03-04", "2026-03-03", "2026-03-04"},
		{"--12-31", "2026-01-02", "2025-12-31"},
		{"--01-02", "2025-12-31", "2026-01-02"},
		{"--02-29", "2026-03-01", "2026-03-01"}, // no leap year near
		{"--03-04", "", ""},
	} {
		if got := nearest(tt.monthDay, tt.lender); got != tt.want {
			t.Errorf("%s beside %s: %s, want %s", tt.monthDay, tt.lender, got, tt.want)
		}
	}
}
