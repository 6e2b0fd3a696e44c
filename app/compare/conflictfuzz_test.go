package compare_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/tools/txtar"

	"crossread/app/engine"
)

// FuzzConflict holds what must be true of any two texts: no text disagrees with
// itself, the order makes no difference, and a value is words of its text.
func FuzzConflict(f *testing.F) {
	files, _ := filepath.Glob("testdata/conflict-*.txtar")
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for _, c := range txtar.Parse(data).Files {
			if lines := strings.Split(string(c.Data), "\n"); len(lines) > 2 {
				f.Add(lines[0], lines[1])
			}
		}
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		if !utf8.ValidString(a) || !utf8.ValidString(b) {
			t.Skip()
		}
		if c := engine.Align("", a, a, "2026-03-04").Conflict; c != nil {
			t.Errorf("%q disagrees with itself: %v", a, c)
		}
		x, y := engine.Align("", a, b, "2026-03-04").Conflict, engine.Align("", b, a, "2026-03-04").Conflict
		if (x == nil) != (y == nil) {
			t.Fatalf("%q and %q: %v, and turned round %v", a, b, x, y)
		}
		if x == nil {
			return
		}
		if x.Kind != y.Kind {
			t.Errorf("%q and %q: %s, and turned round %s", a, b, x.Kind, y.Kind)
		}
		if !strings.Contains(a, x.Values[0]) || !strings.Contains(b, x.Values[1]) {
			t.Errorf("%q and %q: values %q", a, b, x.Values)
		}
	})
}
