package compare_test

import (
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"crossread/app/engine"
)

// TestConflict reads cases of two sentences and what they disagree on.
func TestConflict(t *testing.T) {
	files, err := filepath.Glob("testdata/conflict-*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range a.Files {
			lines := strings.Split(strings.TrimSpace(string(f.Data)), "\n")
			if len(lines) != 3 {
				t.Fatalf("%s: %s: want two sentences and a line of \"= \"", file, f.Name)
			}
			want := strings.TrimPrefix(lines[2], "= ")
			for _, turn := range [][2]string{{lines[0], lines[1]}, {lines[1], lines[0]}} {
				got := "none"
				if c := engine.Align("", turn[0], turn[1], "2026-03-04").Conflict; c != nil {
					got = c.Kind
					values := c.Values
					if turn[0] != lines[0] {
						values[0], values[1] = values[1], values[0]
					}
					got += ": " + values[0] + " / " + values[1]
				}
				if got != want {
					t.Errorf("%s: %s:\n%s\n%s\n= %s\nwant %s", filepath.Base(file), f.Name, turn[0], turn[1], got, want)
				}
			}
		}
	}
}
