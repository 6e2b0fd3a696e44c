// Package report writes a comparison for people and programs: JSON, CSV,
// Markdown and HTML. It alone turns the byte offsets of the running program
// into the code points of the output format.
package report

import (
	"encoding/json"
	"io"

	"crossread/app/article"
	"crossread/app/result"
)

// JSON writes a comparison in the output format, on one line.
func JSON(w io.Writer, set Set) error {
	c := set.part()
	units := map[string]converter{}
	for _, s := range set.Sources {
		units[s.ID] = codePoints(s)
	}
	articles := make([]result.Analysis, len(c.Articles))
	for i, a := range c.Articles {
		articles[i] = printed(a, units[a.ID])
	}
	rows := make([]result.FactRow, len(c.Facts))
	for i, r := range c.Facts {
		cells := make([]result.Cell, len(r.Cells))
		for k, cell := range r.Cells {
			cells[k] = printed(cell, units[cell.Article])
		}
		r.Cells = cells
		rows[i] = r
	}
	notes := make([]result.FramingNote, len(c.Framing.Notes))
	for i, n := range c.Framing.Notes {
		sides := make([]result.FramingSide, len(n.Sides))
		for k, side := range n.Sides {
			sides[k] = printed(side, units[side.Article])
		}
		n.Sides = sides
		notes[i] = n
	}
	terms := make([]result.Distinctive, len(c.Framing.Distinctive))
	for i, d := range c.Framing.Distinctive {
		terms[i] = printed(d, units[d.Article])
	}
	c.Articles, c.Facts, c.Framing.Notes, c.Framing.Distinctive = articles, rows, notes, terms
	return encode(w, printed(c, nil))
}

// AnalysisJSON writes one analysis in the output format, on one line.
func AnalysisJSON(w io.Writer, a result.Analysis, src article.Source) error {
	return encode(w, printed(a, codePoints(src)))
}

// AlignmentJSON writes one alignment in the output format, on one line.
func AlignmentJSON(w io.Writer, a result.Alignment) error {
	return encode(w, printed(a, nil))
}

func encode(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(v)
}
