package compare_test

import (
	"context"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"crossread/app/article"
	"crossread/app/compare"
	"crossread/app/engine"
	"crossread/app/result"
)

// Three reports of one invented event, and one of another.
var bridge = []article.Source{
	{ID: "a", Outlet: "Marrowby Courier", Date: "2026-03-03", Title: "Lantern Bridge closed for 14 weeks after cracks found in cables", Text: "The Lantern Bridge was closed to all traffic at 6 a.m. on Monday after an inspection last month found cracks in three of its eight cables.\n\nThe bridge, built in 1931, carries about 11,000 vehicles a day across the River Ashel.\n\nThe town council voted 9–4 for the closure on Friday. “We are sorry for the trouble this will cause,” Mayor Edda Quillam said after the vote.\n\nA petition against the closure had 2,140 names by Tuesday evening."},
	{ID: "b", Outlet: "Ashel Evening Bell", Date: "2026-03-03", Title: "Fury as lifeline bridge is shut", Text: "Traders woke on Monday to find the Lantern Bridge shut for 14 weeks.\n\nThe town council voted for the closure on Friday, by nine votes to four.\n\nMore than 2,000 residents have now signed a petition to reopen the bridge."},
	{ID: "c", Outlet: "Tarn County Record", Date: "2026-03-04", Title: "Ferry brought in while Lantern Bridge is repaired", Text: "A free ferry began to carry walkers across the River Ashel this morning, two days after the Lantern Bridge was closed.\n\nInspectors found cracks in four of the bridge's eight cables on 24 February.\n\nEdda Quillam, the mayor, took office in 2024."},
	{ID: "d", Outlet: "Tarn County Record", Date: "2026-03-03", Title: "Orchestra of Tarn names a conductor", Text: "The Orchestra of Tarn has named Ilse Varga as its conductor.\n\nVarga, who was born in Budapest, will lead her first concert in September. She plays the cello."},
}

func compareSet(t *testing.T, sources []article.Source) result.Comparison {
	t.Helper()
	set, err := engine.Compare(context.Background(), sources, nil)
	if err != nil {
		t.Fatal(err)
	}
	return set.Comparison
}

// TestOrder holds that the order of the articles makes no difference.
func TestOrder(t *testing.T) {
	want := compareSet(t, bridge)
	for n := 1; n < len(bridge); n++ {
		turned := append(append([]article.Source{}, bridge[n:]...), bridge[:n]...)
		got := compareSet(t, turned)
		if !reflect.DeepEqual(got.Facts, want.Facts) || !reflect.DeepEqual(got.Events, want.Events) {
			t.Errorf("turned by %d: other rows", n)
		}
	}
}

// TestRows holds what must be true of all rows: each fact stands in one, each
// row has a cell for every article of its event and no other.
func TestRows(t *testing.T) {
	c := compareSet(t, bridge)
	event := map[string]int{}
	for n, ids := range c.Events {
		for _, id := range ids {
			event[id] = n
		}
	}
	seen := map[string]int{}
	for _, r := range c.Facts {
		if r.Text == "" || len(r.Cells) == 0 {
			t.Errorf("%s is empty", r.ID)
		}
		n := event[r.Cells[0].Article]
		if len(r.Cells) != len(c.Events[n]) {
			t.Errorf("%s has %d cells of %d", r.ID, len(r.Cells), len(c.Events[n]))
		}
		for _, cell := range r.Cells {
			if event[cell.Article] != n {
				t.Errorf("%s: article %s is of another event", r.ID, cell.Article)
			}
			if (cell.Status == result.NotFound) != (len(cell.Facts) == 0) {
				t.Errorf("%s: article %s is %s with %d facts", r.ID, cell.Article, cell.Status, len(cell.Facts))
			}
			for _, f := range cell.Facts {
				seen[cell.Article+f]++
			}
		}
	}
	for _, a := range c.Articles {
		for _, f := range a.Facts {
			if seen[a.ID+f.ID] != 1 {
				t.Errorf("fact %s of %s stands in %d rows", f.ID, a.ID, seen[a.ID+f.ID])
			}
		}
	}
}

func TestEvents(t *testing.T) {
	c := compareSet(t, bridge)
	want := [][]string{{"a", "b", "c"}, {"d"}}
	var got []string
	for _, e := range c.Events {
		got = append(got, strings.Join(e, ""))
	}
	if len(got) != len(want) || !strings.Contains(strings.Join(got, " "), "d") || len(c.Events[0])+len(c.Events[1]) != 4 || len(c.Events[0]) == 2 {
		t.Errorf("events %v, want %v", c.Events, want)
	}
}

// TestBridgeConflict holds the one difference between the reports: three cables
// here, four there. The tally and the petition agree.
func TestBridgeConflict(t *testing.T) {
	found := 0
	for _, r := range compareSet(t, bridge).Facts {
		if r.Conflict == nil {
			continue
		}
		if r.Conflict.Kind != "number" || !strings.Contains(fmt.Sprint(r.Conflict.Values), "three") {
			t.Errorf("%s: conflict %v", r.Text, r.Conflict)
			continue
		}
		found++
	}
	if found != 1 {
		t.Errorf("%d rows tell of the cables' conflict, want 1", found)
	}
}

func TestMergeAndSplit(t *testing.T) {
	c := compareSet(t, bridge)
	a, b := c.Articles[0], c.Articles[1]
	x, y := a.Facts[1], b.Facts[len(b.Facts)-1]
	edits := []result.Edit{{Kind: result.EditMergeFacts, Article: a.ID, Span: &x.Span, Other: &result.Edit{Article: b.ID, Span: &y.Span}}}
	together := func(c result.Comparison) bool {
		for _, r := range c.Facts {
			n := 0
			for _, cell := range r.Cells {
				for _, f := range cell.Facts {
					if cell.Article == a.ID && f == x.ID || cell.Article == b.ID && f == y.ID {
						n++
					}
				}
			}
			if n == 2 {
				return true
			}
		}
		return false
	}
	set, err := engine.Compare(context.Background(), bridge, edits)
	if err != nil || !together(set.Comparison) {
		t.Fatal("merging two facts did not lay them in one row", err)
	}
	edits = append(edits, result.Edit{Kind: result.EditSplitFact, Article: b.ID, Span: &y.Span})
	set, err = engine.Compare(context.Background(), bridge, edits)
	if err != nil || together(set.Comparison) {
		t.Fatal("a fact that was split off stands in the row that it was in", err)
	}
}

// BenchmarkTwenty compares twenty reports of a thousand words.
func BenchmarkTwenty(b *testing.B) {
	names := strings.Fields("Adler Brint Carrick Dorn Eskel Farrow Gance Hartlock Ivers Jorden Kessel Lunt Mabry Norrin Ostler Pennam Quillam Rusk Sallow Taskell")
	verbs := strings.Fields("closed opened visited praised questioned inspected repaired crossed photographed defended")
	things := strings.Fields("bridge ferry mill council petition cable quay barrier market clinic")
	var sources []article.Source
	for n := range 20 {
		var s strings.Builder
		for i := range 80 {
			k := i*7 + n%3
			fmt.Fprintf(&s, "On Monday, %s %s the %s near the River Ashel, and %d residents of Marrowby, who had waited for %d weeks, signed a letter.\n\n", names[k%20], verbs[k%10], things[(k/3)%10], 20+k, 2+k%9)
		}
		sources = append(sources, article.Source{ID: fmt.Sprint(n), Title: "Marrowby bridge", Date: "2026-03-03", Text: s.String()})
	}
	set, err := engine.Read(context.Background(), sources)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		_ = compareOnly(set)
	}
}

func compareOnly(set []compare.Article) []result.FactRow { return compare.Articles(set, nil).Facts }
