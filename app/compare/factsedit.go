package compare

import (
	"slices"

	"crossread/app/result"
)

// edit applies the reader's corrections to the rows: facts that are one, and a
// fact that is one of its own.
func (t *table) edit(edits []result.Edit) {
	for _, e := range edits {
		switch e.Kind {
		case result.EditMergeFacts:
			if e.Other == nil {
				continue
			}
			a, b := t.group(t.at(&e)), t.group(t.at(e.Other))
			if a < 0 || b < 0 || a == b {
				continue
			}
			a, b = min(a, b), max(a, b)
			t.groups[a] = append(t.groups[a], t.groups[b]...)
			slices.Sort(t.groups[a])
			t.merged = append(t.merged, slices.Clone(t.groups[a]))
			t.groups = slices.Delete(t.groups, b, b+1)
		case result.EditSplitFact:
			u := t.at(&e)
			g := t.group(u)
			if g < 0 || len(t.groups[g]) == 1 {
				continue
			}
			t.groups[g] = slices.DeleteFunc(t.groups[g], func(x int) bool { return x == u })
			t.groups = append(t.groups, []int{u})
		}
	}
}

// at returns the fact that an edit is about: the one whose span is closest to
// the edit's, -1 where none overlaps it.
func (t *table) at(e *result.Edit) int {
	best, most := -1, 0.0
	if e.Span == nil {
		return best
	}
	for i := range t.units {
		f := t.units[i].finding()
		if t.articles[t.home[i]].article.Analysis.ID != e.Article || f.In != e.Span.In {
			continue
		}
		both := min(f.End, e.Span.End) - max(f.Start, e.Span.Start)
		all := max(f.End, e.Span.End) - min(f.Start, e.Span.Start)
		if s := float64(both) / float64(max(all, 1)); s > most {
			best, most = i, s
		}
	}
	return best
}

// group returns the group of a unit, -1 for no unit.
func (t *table) group(u int) int {
	return slices.IndexFunc(t.groups, func(g []int) bool { return slices.Contains(g, u) })
}
