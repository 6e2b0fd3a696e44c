package compare

import (
	"sort"

	"crossread/app/result"
)

// editRows applies the reader's merging and splitting of utterances.
func editRows(set []Article, list []printing, rows [][]int, edits []result.Edit) [][]int {
	for i := range edits {
		e := &edits[i]
		switch e.Kind {
		case result.EditSplitQuote:
			if k := printingAt(set, list, e); k >= 0 && len(rows[list[k].row]) > 1 {
				rows[list[k].row] = without(rows[list[k].row], k)
				list[k].row = len(rows)
				rows = append(rows, []int{k})
			}
		case result.EditMergeQuotes:
			if e.Other == nil {
				continue
			}
			a, b := printingAt(set, list, e), printingAt(set, list, e.Other)
			if a < 0 || b < 0 || list[a].row == list[b].row {
				continue
			}
			to, from := list[a].row, list[b].row
			for _, m := range rows[from] {
				list[m].row = to
			}
			joined := append(append([]int(nil), rows[to]...), rows[from]...)
			sort.Ints(joined)
			sort.SliceStable(joined, func(i, k int) bool { return fuller(&list[joined[i]], &list[joined[k]]) })
			rows[to], rows[from] = joined, nil
		}
	}
	return rows
}

// printingAt finds the printing that an edit speaks of.
func printingAt(set []Article, list []printing, e *result.Edit) int {
	if e.Span == nil {
		return -1
	}
	found, most := -1, 0
	for i := range list {
		p := &list[i]
		if set[p.article].Analysis.ID != e.Article {
			continue
		}
		for _, s := range p.quote.Spans {
			if s.In != e.Span.In {
				continue
			}
			if o := min(s.End, e.Span.End) - max(s.Start, e.Span.Start); o > most {
				found, most = i, o
			}
		}
	}
	return found
}

func without(list []int, x int) []int {
	out := make([]int, 0, len(list))
	for _, y := range list {
		if y != x {
			out = append(out, y)
		}
	}
	return out
}
