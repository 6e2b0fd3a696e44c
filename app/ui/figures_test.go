package ui

import (
	"os"
	"strings"
	"testing"
)

// The README's table of figures is the one that the help is made of. With
// FIGURES=write it is put there (make figures).
func TestReadmeHasTheFigures(t *testing.T) {
	const name = "../../README.md"
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	readme := string(b)
	head, _, _ := strings.Cut(figuresTable, "\n")
	start := strings.Index(readme, head)
	if start < 0 {
		t.Fatalf("the README has no table that begins with %q", head)
	}
	length := strings.Index(readme[start:], "\n\n") + 1
	if readme[start:start+length] == figuresTable {
		return
	}
	if os.Getenv("FIGURES") == "write" {
		if err := os.WriteFile(name, []byte(readme[:start]+figuresTable+readme[start+length:]), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	t.Error("the README's table is not that of app/ui/figures.md: run make figures")
}

// Every measure of the table stands in the help once, under the view that it is
// about.
func TestHelpHasEveryFigure(t *testing.T) {
	want := 0
	for line := range strings.Lines(figuresTable) {
		if f := strings.Split(line, "|"); len(f) == 5 && strings.TrimSpace(f[2]) != "" && !strings.HasPrefix(f[2], "-") && !strings.HasPrefix(f[1], " what") {
			want++
		}
	}
	names, got := map[string]bool{}, 0
	for _, g := range figureGroups() {
		names[g.name] = true
		got += len(g.rows)
		if len(g.rows) == 0 {
			t.Errorf("%q has no figure", g.name)
		}
		for _, r := range g.rows {
			if strings.Contains(r.what, "*") || r.ours == "" {
				t.Errorf("%+v", r)
			}
		}
	}
	if got != want || want < 20 {
		t.Errorf("%d measures are shown of %d", got, want)
	}
	for name := range figureHome {
		if !names[name] {
			t.Errorf("there is no group %q in figures.md: change figureHome with it", name)
		}
	}
}
