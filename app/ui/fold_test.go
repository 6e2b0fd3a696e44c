package ui

import "testing"

func TestFoldsKeep(t *testing.T) {
	opened := folds{"x": true}
	for _, c := range []struct {
		name                       string
		f                          folds
		rows, matter, limit, table int
		want                       int
	}{
		{"a short table is whole", nil, 30, 2, 10, foldFrom, 30},
		{"a short group is whole", nil, 10, 10, 10, 100, 10},
		{"a few more than the limit are no reason to fold", nil, 14, 14, 10, 100, 14},
		{"a long group is cut at the limit", nil, 50, 50, 10, 100, 10},
		{"rows that matter little are folded", nil, 50, 7, 10, 100, 7},
		{"something is always there", nil, 50, 0, 10, 100, foldSlack},
		{"of a short group too", nil, 10, 2, 10, 100, foldSlack},
		{"no more than there are", nil, 2, 0, 10, 100, 2},
		{"what was opened stays open", opened, 50, 3, 10, 100, 50},
	} {
		if got := c.f.keep("x", c.rows, c.matter, c.limit, c.table); got != c.want {
			t.Errorf("%s: %d of %d rows, want %d", c.name, got, c.rows, c.want)
		}
	}
}
