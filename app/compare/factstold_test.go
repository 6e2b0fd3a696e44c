package compare_test

import (
	"context"
	"strings"
	"testing"

	"crossread/app/article"
	"crossread/app/engine"
	"crossread/app/result"
)

// Three reports of one vote; the third has no more of it than the mayor's name.
var quay = []article.Source{
	{ID: "a", Date: "2026-05-05", Title: "Quay closed", Text: "The town council of Port Elden voted nine to four on Friday to close the old quay, Mayor Ida Marrow said.\n\nThe quay will stay shut for six weeks."},
	{ID: "b", Date: "2026-05-05", Title: "Anger over quay", Text: "The town council of Port Elden, led by Mayor Ida Marrow, voted nine to four on Friday to close the old quay.\n\nFishermen were told by letter."},
	{ID: "c", Date: "2026-05-06", Title: "Boats moved", Text: "The harbour of Port Elden moved forty boats from the old quay on Tuesday.\n\nIda Marrow, the mayor, assured residents that nobody would be forgotten.\n\nFishermen were told by letter."},
}

// factAt returns the row and the cell of the fact that holds some words.
func factAt(t *testing.T, c result.Comparison, sources []article.Source, id, words string) (row *result.FactRow, cell *result.Cell, told float64) {
	t.Helper()
	for i := range c.Facts {
		for k := range c.Facts[i].Cells {
			x := &c.Facts[i].Cells[k]
			if x.Article != id {
				continue
			}
			if len(x.Told) != len(x.Facts) {
				t.Fatalf("%s: %d facts, told of %d", c.Facts[i].ID, len(x.Facts), len(x.Told))
			}
			for n, f := range x.Facts {
				if strings.Contains(textOf(c, sources, id, f), words) {
					return &c.Facts[i], x, x.Told[n]
				}
			}
		}
	}
	t.Fatalf("no fact of %s holds %q", id, words)
	return nil, nil, 0
}

func textOf(c result.Comparison, sources []article.Source, article, fact string) string {
	for _, a := range c.Articles {
		for _, f := range a.Facts {
			if a.ID != article || f.ID != fact || f.In == result.InTitle {
				continue
			}
			for _, s := range sources {
				if s.ID == article {
					return s.Text[f.Start:f.End]
				}
			}
		}
	}
	return ""
}

func TestTold(t *testing.T) {
	c := compareSet(t, quay)
	if _, _, told := factAt(t, c, quay, "b", "Fishermen were told by letter"); told < .9 {
		t.Errorf("the same sentence in both articles is told with %.2f", told)
	}
	row, _, told := factAt(t, c, quay, "a", "voted nine to four")
	if told < .5 {
		t.Errorf("the vote is told with %.2f by the other article that reports it", told)
	}
	for _, cell := range row.Cells {
		switch {
		case cell.Article == "c" && cell.Status != result.NotFound && !cell.Related:
			t.Error("an article that names the mayor alone counts as reporting the vote")
		case cell.Article != "c" && (cell.Status != result.Reported || cell.Related):
			t.Errorf("article %s is %s, related %v: it reports the vote", cell.Article, cell.Status, cell.Related)
		}
	}
}

// What the reader puts into one row is one, however unlike the words.
func TestTheReadersRowIsTold(t *testing.T) {
	c := compareSet(t, quay)
	a, _, _ := factAt(t, c, quay, "a", "stay shut for six weeks")
	span := func(article, words string) *result.Span {
		for _, s := range quay {
			if s.ID == article {
				i := strings.Index(s.Text, words)
				return &result.Span{Start: i, End: i + len(words)}
			}
		}
		return nil
	}
	if a.Cells[2].Status != result.NotFound {
		t.Fatal("the two facts stand in one row already")
	}
	edit := result.Edit{Kind: result.EditMergeFacts, Article: "a", Span: span("a", "The quay will stay shut for six weeks"),
		Other: &result.Edit{Article: "c", Span: span("c", "The harbour of Port Elden moved forty boats from the old quay on Tuesday")}}
	set, err := engine.Compare(context.Background(), quay, []result.Edit{edit})
	if err != nil {
		t.Fatal(err)
	}
	row, _, told := factAt(t, set.Comparison, quay, "a", "stay shut for six weeks")
	if cell := row.Cells[2]; cell.Status == result.NotFound || cell.Related || told != 1 {
		t.Errorf("the reader's row: %s, related %v, told %.2f", cell.Status, cell.Related, told)
	}
}
