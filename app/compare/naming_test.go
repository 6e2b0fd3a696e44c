package compare

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"crossread/app/article"
	"crossread/app/lang"
	"crossread/app/result"
)

// namingOf reads a set of articles and lists its names.
func namingOf(texts map[string]string, order []string) []result.Referent {
	var docs []*lang.Document
	var set []Article
	for _, id := range order {
		d := lang.New(article.Article{Source: article.Source{ID: id, Text: texts[id]}})
		docs = append(docs, d)
		set = append(set, Article{Doc: d, Analysis: result.Analysis{ID: id}})
	}
	lang.Link(docs)
	return naming(set)
}

// namingLines prints the rows that more than one article shares, or that have
// more than one form.
func namingLines(rows []result.Referent) string {
	var b strings.Builder
	for _, r := range rows {
		forms := 0
		for _, a := range r.Articles {
			forms += len(a.Forms)
		}
		if len(r.Articles) < 2 && forms < 2 {
			continue
		}
		fmt.Fprintf(&b, "%s (%s)\n", r.Referent, r.Type)
		for _, a := range r.Articles {
			fmt.Fprintf(&b, "  %s:", a.Article)
			for i, f := range a.Forms {
				if i > 0 {
					b.WriteByte(';')
				}
				b.WriteString(" " + f.Text)
				if f.Count > 1 {
					fmt.Fprintf(&b, " x%d", f.Count)
				}
				if len(f.Labels) > 0 {
					fmt.Fprintf(&b, " %q", f.Labels)
				}
			}
			b.WriteByte('\n')
		}
	}
	return b.String()
}

func TestNamingGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/naming-*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no golden files", err)
	}
	for _, f := range files {
		t.Run(filepath.Base(f), func(t *testing.T) {
			ar, err := txtar.ParseFile(f)
			if err != nil {
				t.Fatal(err)
			}
			texts := map[string]string{}
			var order []string
			want := ""
			for _, s := range ar.Files {
				if id, ok := strings.CutPrefix(s.Name, "article "); ok {
					texts[id] = string(s.Data)
					order = append(order, id)
				} else {
					want = string(s.Data)
				}
			}
			got := namingLines(namingOf(texts, order))
			if got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func TestNamingHoldsEachEntityOnce(t *testing.T) {
	texts := map[string]string{
		"a": "Mayor Edda Quillam closed the bridge. Furious traders fought the closure. The mayor said she had no choice.",
		"b": "Quillam defended the shutdown. The traders were angry.",
	}
	rows := namingOf(texts, []string{"a", "b"})
	seen := map[string]bool{}
	for _, r := range rows {
		for _, a := range r.Articles {
			for _, e := range a.Entities {
				if k := a.Article + e; seen[k] {
					t.Errorf("%s stands in two rows", k)
				} else {
					seen[k] = true
				}
			}
		}
	}
	if len(rows) == 0 || rows[0].Referent != "Edda Quillam" {
		t.Errorf("first row: %+v", rows)
	}
}

func TestNamingOfNothing(t *testing.T) {
	if rows := naming(nil); rows == nil || len(rows) != 0 {
		t.Errorf("%v: want an empty list", rows)
	}
}
