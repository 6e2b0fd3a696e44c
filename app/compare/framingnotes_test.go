package compare_test

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"crossread/app/article"
	"crossread/app/compare"
	"crossread/app/engine"
	"crossread/app/lexicon/help"
)

// TestNotes holds what is said of how reports are built to the golden files,
// and each of its spans to the article's text.
func TestNotes(t *testing.T) {
	files, err := filepath.Glob("testdata/notes/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	for _, file := range files {
		doc, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var sources []article.Source
		text := map[string]string{}
		want := ""
		for _, f := range doc.Files {
			if f.Name == "notes" {
				want = string(f.Data)
				continue
			}
			title, body, _ := strings.Cut(string(bytes.TrimSpace(f.Data)), "\n\n")
			sources = append(sources, article.Source{ID: f.Name, Date: "2026-03-03", Title: title, Text: body})
			text[f.Name], text[f.Name+"/title"] = body, title
		}
		set, err := engine.Read(context.Background(), sources)
		if err != nil {
			t.Fatal(err)
		}
		var got strings.Builder
		for _, n := range compare.Articles(set, nil).Framing.Notes {
			var sides []string
			for _, s := range n.Sides {
				sides = append(sides, s.Article+" "+s.Text)
				for _, x := range s.Spans {
					of := text[s.Article]
					if x.In != "" {
						of = text[s.Article+"/title"]
					}
					if x.Start < 0 || x.Start >= x.End || x.End > len(of) {
						t.Errorf("%s: %s: span %v of %d bytes", file, n.Kind, x, len(of))
					}
				}
			}
			got.WriteString(n.Kind + ": " + strings.Join(sides, "; ") + "\n")
			if _, ok := help.Of(n.Kind); !ok || n.Why == "" || n.Confidence <= 0 || n.Confidence > 1 {
				t.Errorf("%s: %+v", file, n)
			}
		}
		if got.String() != want {
			t.Errorf("%s:\n%s\nwant\n%s", file, got.String(), want)
		}
	}
}
