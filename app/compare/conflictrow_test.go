package compare_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"crossread/app/article"
)

// TestConflictRows reads whole events and what their reports disagree on: a line
// for each row with a conflict, with its kind and values by article.
func TestConflictRows(t *testing.T) {
	files, err := filepath.Glob("testdata/conflict-rows/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var set []article.Source
		want := ""
		for _, f := range a.Files {
			if f.Name == "conflicts" {
				want = strings.TrimSpace(string(f.Data))
				continue
			}
			title, text, _ := strings.Cut(string(f.Data), "\n\n")
			id, date, _ := strings.Cut(f.Name, " ")
			set = append(set, article.Source{ID: id, Date: date, Title: title, Text: strings.TrimSpace(text)})
		}
		var lines []string
		for _, r := range compareSet(t, set).Facts {
			if r.Conflict == nil {
				continue
			}
			line := r.Conflict.Kind + ":"
			for _, v := range r.Conflict.Values {
				line += fmt.Sprintf(" %s %q", v.Article, v.Value)
			}
			if r.Conflict.Why == "" {
				t.Errorf("%s: %s without a reason", filepath.Base(file), line)
			}
			lines = append(lines, line)
		}
		if got := strings.Join(lines, "\n"); got != want {
			t.Errorf("%s:\n%s\nwant:\n%s", filepath.Base(file), got, want)
		}
	}
}
