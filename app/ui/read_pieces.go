package ui

import (
	"sort"

	"crossread/app/result"
)

// layer is one kind of mark in Read.
type layer uint8

// The layers, from the outermost to the innermost: marks of a later one are cut
// at the borders of those of an earlier one.
const (
	layerPart layer = iota // what is not the body: dateline, byline, caption
	layerQuote
	layerFact
	layerFrame
	layerName
	layerHit // words on which the articles differ
	layers
)

// mark is one finding over a run of bytes.
type mark struct {
	layer      layer
	start, end int
	id         string // of the finding, unique in its article
	class      string
}

// piece is a run of text under the same marks, or a mark with the pieces in it.
type piece struct {
	text  string
	layer layer
	ids   []string // of the marks that lie here, the shortest first; none for plain text
	class string
	first bool // one of the marks begins here
	last  bool // the first of the marks ends here
	start int  // in bytes
	kids  []piece
}

// cutPieces cuts the bytes [start,end) of a text at the borders of the marks and
// nests the pieces layer by layer. It takes time linear in the marks there, but
// for sorting, and in their overlaps.
func cutPieces(text string, start, end int, marks []mark) []piece {
	byLayer := make([][]mark, layers)
	for _, m := range marks {
		if m.end > start && m.start < end && m.start < m.end {
			byLayer[m.layer] = append(byLayer[m.layer], m)
		}
	}
	runs := make([][]layerRun, layers)
	for l := range byLayer {
		runs[l] = runsOf(byLayer[l], start, end)
	}
	return nest(text, start, end, 0, runs)
}

// layerRun is a run of bytes with the same marks of one layer.
type layerRun struct {
	start, end int
	marks      []mark // the shortest first
}

// runsOf cuts the marks of one layer at each other's borders.
func runsOf(marks []mark, start, end int) []layerRun {
	if len(marks) == 0 {
		return nil
	}
	var cuts []int
	for _, m := range marks {
		cuts = append(cuts, max(start, m.start), min(end, m.end))
	}
	sort.Ints(cuts)
	byStart := append([]mark(nil), marks...)
	sort.SliceStable(byStart, func(i, j int) bool { return byStart[i].start < byStart[j].start })
	var out []layerRun
	var open []mark // those that reach over the place
	next := 0
	for i := 0; i+1 < len(cuts); i++ {
		a, b := cuts[i], cuts[i+1]
		if a == b {
			continue
		}
		for next < len(byStart) && byStart[next].start <= a {
			open = append(open, byStart[next])
			next++
		}
		rest := open[:0]
		for _, m := range open {
			if m.end > a {
				rest = append(rest, m)
			}
		}
		open = rest
		if len(open) == 0 {
			continue
		}
		here := append([]mark(nil), open...)
		sort.SliceStable(here, func(i, j int) bool {
			return here[i].end-here[i].start < here[j].end-here[j].start
		})
		out = append(out, layerRun{a, b, here})
	}
	return out
}

// nest cuts [start,end) by the runs of the layer l, and what is in them by the
// layers after it.
func nest(text string, start, end int, l layer, runs [][]layerRun) []piece {
	for l < layers && len(runs[l]) == 0 {
		l++
	}
	if start >= end {
		return nil
	}
	if l == layers {
		return []piece{{text: text[start:end], start: start}}
	}
	var out []piece
	at := start
	for _, r := range runs[l] {
		a, b := max(r.start, start), min(r.end, end)
		if a >= b {
			continue
		}
		out = append(out, nest(text, at, a, l+1, runs)...)
		p := piece{layer: l, class: r.marks[0].class, start: a, last: r.marks[0].end == b, kids: nest(text, a, b, l+1, runs)}
		for _, m := range r.marks {
			p.ids = append(p.ids, m.id)
			p.first = p.first || m.start == a
		}
		out = append(out, p)
		at = b
	}
	return append(out, nest(text, at, end, l+1, runs)...)
}

// paragraphsOf cuts a text into paragraphs: at blank lines, and at a line's end
// where no sentence runs on over it.
func paragraphsOf(r *report) []result.Span {
	t := r.text
	inside := map[int]bool{} // line ends within a sentence
	for _, s := range r.analysis.Sentences {
		if s.In == result.InTitle {
			continue
		}
		for i := max(0, s.Start); i < min(s.End, len(t)); i++ {
			if t[i] == '\n' {
				inside[i] = true
			}
		}
	}
	var out []result.Span
	start := -1
	for i := 0; i <= len(t); i++ {
		if i < len(t) && (t[i] != '\n' || inside[i]) {
			if start < 0 && t[i] > ' ' {
				start = i
			}
			continue
		}
		if start >= 0 {
			out = append(out, result.Span{Start: start, End: i})
			start = -1
		}
	}
	return out
}
