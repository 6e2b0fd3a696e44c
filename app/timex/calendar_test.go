package timex

import (
	"testing"
	"time"
)

// The standard library is the oracle: every day of eight centuries.
func TestDay(t *testing.T) {
	for at := time.Date(1600, 1, 1, 0, 0, 0, 0, time.UTC); at.Year() < 2400; at = at.AddDate(0, 0, 1) {
		y, m, d := at.Date()
		day := NewDay(y, int(m), d)
		if want := Day(at.Unix() / 86400); day != want && at.Unix()%86400 == 0 {
			t.Fatalf("NewDay(%v) = %d, want %d", at, day, want)
		}
		if gy, gm, gd := day.Date(); gy != y || gm != int(m) || gd != d {
			t.Fatalf("%v: Date() = %d-%d-%d", at, gy, gm, gd)
		}
		wy, ww := at.ISOWeek()
		if gy, gw := day.Week(); gy != wy || gw != ww {
			t.Fatalf("%v: Week() = %d-%d", at, gy, gw)
		}
		if (int(at.Weekday())+6)%7+1 != day.Weekday() {
			t.Fatalf("%v: Weekday() = %d", at, day.Weekday())
		}
		if got, ok := ParseDay(day.String()); !ok || got != day {
			t.Fatalf("%v: ParseDay(%q) = %v", at, day.String(), got)
		}
	}
}
