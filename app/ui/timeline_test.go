package ui

import (
	"math/rand"
	"testing"
	"time"
)

// TestLabelsDoNotCollide: where the line is drawn, no two labels of a row lie
// over each other, and no stem crosses a label.
func TestLabelsDoNotCollide(t *testing.T) {
	rnd := rand.New(rand.NewSource(2))
	drawn := 0
	for range 500 {
		l := &timeline{}
		day := time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)
		for range 2 + rnd.Intn(9) {
			day = day.AddDate(0, 0, 1+rnd.Intn(20))
			l.stops = append(l.stops, stop{day: day, lines: labelLines("Some words of a label that is cut"[:8+rnd.Intn(24)])})
		}
		if !l.place() {
			continue
		}
		drawn++
		for i, a := range l.stops {
			if a.labelX+labelWidth(a) > lineWidth+10 || a.x > lineWidth || i > 0 && a.x <= l.stops[i-1].x {
				t.Fatalf("stop %d stands at %d: %+v", i, a.x, l.stops)
			}
			for _, b := range l.stops[i+1:] {
				if a.lane == b.lane && a.labelX+labelWidth(a) > b.labelX {
					t.Fatalf("labels of %v and %v lie over each other", a.day, b.day)
				}
				for _, x := range [][2]stop{{a, b}, {b, a}} {
					far, near := x[0], x[1]
					if far.lane.above == near.lane.above && far.lane.far > near.lane.far && near.labelX < far.x && far.x < near.labelX+labelWidth(near) {
						t.Fatalf("the stem of %v crosses the label of %v", far.day, near.day)
					}
				}
			}
		}
	}
	if drawn < 100 {
		t.Errorf("only %d of 500 lines were drawn", drawn)
	}
}
