package compare_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"crossread/app/article"
	"crossread/app/result"
)

// TestRowsGolden reads sets of articles, each with words of two of them whose
// facts stand in one row ("together") or in none that they share ("apart").
func TestRowsGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/rows-*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			ar, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var sources []article.Source
			text := map[string]string{}
			for _, f := range ar.Files {
				if id, ok := strings.CutPrefix(f.Name, "article "); ok {
					text[id] = string(f.Data)
					sources = append(sources, article.Source{ID: id, Date: "2026-03-03", Text: text[id]})
				}
			}
			c := compareSet(t, sources)
			for _, f := range ar.Files {
				if f.Name != "together" && f.Name != "apart" {
					continue
				}
				var rows []map[string]bool
				for _, line := range strings.Split(strings.TrimSpace(string(f.Data)), "\n") {
					id, words, _ := strings.Cut(line, ": ")
					r := rowsOf(c, id, text[id], words)
					if len(r) == 0 {
						t.Errorf("no fact of %s holds %q", id, words)
					}
					rows = append(rows, r)
				}
				shared := ""
				for r := range rows[0] {
					if rows[1][r] {
						shared = r
					}
				}
				if (shared != "") != (f.Name == "together") {
					t.Errorf("want %s: %s (one row: %q)", f.Name, f.Data, shared)
				}
			}
		})
	}
}

// rowsOf returns the ids of the rows with a fact of an article that holds some words.
func rowsOf(c result.Comparison, id, text, words string) map[string]bool {
	start := strings.Index(text, words)
	rows := map[string]bool{}
	for _, a := range c.Articles {
		for _, f := range a.Facts {
			if a.ID != id || start < 0 || f.Start > start || f.End < start+len(words) {
				continue
			}
			for _, r := range c.Facts {
				for _, cell := range r.Cells {
					for _, x := range cell.Facts {
						if cell.Article == id && x == f.ID {
							rows[r.ID] = true
						}
					}
				}
			}
		}
	}
	return rows
}

// TestOneArticleReadsOnce: what one article alone reports stands in one row, also
// where two of its facts read the same once each can be read alone.
func TestOneArticleReadsOnce(t *testing.T) {
	c := compareSet(t, []article.Source{
		{ID: "a", Date: "2026-03-03", Text: "Harbour stewards met on Monday. They rejected safety measures, following the Nordholm collapse in which 26 people were hurt. “The gate was never shut,” said Representative Mika Farrow, a harbour trader.\n"},
		{ID: "b", Date: "2026-03-03", Text: "Harbour stewards met on Monday. Rain fell on the quay of Marrowby all night.\n"},
	})
	rows := map[[2]string]int{}
	for _, r := range c.Facts {
		var in []string
		for _, cell := range r.Cells {
			if len(cell.Facts) > 0 {
				in = append(in, cell.Article)
			}
		}
		if k := [2]string{in[0], r.Text}; len(in) == 1 {
			if rows[k]++; rows[k] > 1 {
				t.Errorf("%s reports twice: %s", in[0], r.Text)
			}
		}
	}
	if len(rows) < 2 {
		t.Errorf("too few rows to tell: %v", rows)
	}
}

// TestShown holds that a row's text is the first statement of one of its cells, which
// is not merely related to it.
func TestShown(t *testing.T) {
	c := compareSet(t, bridge)
	statements := map[string]string{}
	for _, a := range c.Articles {
		for _, f := range a.Facts {
			statements[a.ID+f.ID] = f.Statement
		}
	}
	for _, r := range c.Facts {
		if !slices.ContainsFunc(r.Cells, func(c result.Cell) bool {
			return len(c.Facts) > 0 && !c.Related && statements[c.Article+c.Facts[0]] == r.Text
		}) {
			t.Errorf("%s: no cell shows %q", r.ID, r.Text)
		}
	}
}

// TestWhoIsNoDeed holds that words which say who somebody is do not surely tell what
// the person did, and that two deeds of one person alone are not surely one.
func TestWhoIsNoDeed(t *testing.T) {
	a := "The Pellow reservoir was drained in one night by order of Warden Ruta Sandoz and her staff. The dam had leaked since May. Farms below it have water for nine days."
	b := "Ruta Sandoz, the warden, thanked the crews. The Pellow reservoir stands empty since its dam leaked. Sandoz has run the waterworks for six years."
	c := compareSet(t, []article.Source{{ID: "a", Date: "2026-03-03", Text: a}, {ID: "b", Date: "2026-03-03", Text: b}})
	span := func(id, words string) result.Span {
		i := strings.Index(map[string]string{"a": a, "b": b}[id], words)
		return result.Span{Start: i, End: i + len(words)}
	}
	row := func(id, words string) (at int, cell result.Cell, shown bool) {
		want := span(id, words)
		for _, x := range c.Articles {
			for _, f := range x.Facts {
				if x.ID != id || f.Start != want.Start || f.End != want.End {
					continue
				}
				for n, r := range c.Facts {
					for _, cell := range r.Cells {
						if cell.Article == id && slices.Contains(cell.Facts, f.ID) {
							return n, cell, cell.Facts[0] == f.ID
						}
					}
				}
			}
		}
		t.Fatalf("%s has no fact %q", id, words)
		return 0, result.Cell{}, false
	}
	drained, _, _ := row("a", "The Pellow reservoir was drained in one night by order of Warden Ruta Sandoz and her staff")
	for _, words := range []string{"Ruta Sandoz, the warden", "Ruta Sandoz, the warden, thanked the crews"} {
		if at, cell, shown := row("b", words); at == drained && shown && !cell.Related {
			t.Errorf("%q surely tells what she ordered: %v", words, cell)
		}
	}
}
