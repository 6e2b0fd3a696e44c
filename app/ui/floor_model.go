package ui

import "sort"

// floorRow is how much room one speaker gets in each article.
type floorRow struct {
	speaker string
	kind    string
	cells   []floorCell
}

// floorCell is a speaker's room in one article, in words.
type floorCell struct {
	report      *report
	words       int
	marked      int // in quotation marks
	share       int // of the widest bar of the table, 0 to 100
	markedShare int
}

// newFloor returns a row per speaker, the longest first, on one scale.
func newFloor(s *sheet) []floorRow {
	widest := 1
	var rows []floorRow
	for i := range s.c.Attribution {
		a := &s.c.Attribution[i]
		row := floorRow{speaker: firstOf(a.Speaker, "No speaker given"), kind: speakerKind(s, a.Speaker, wording{})}
		total := 0
		for _, r := range s.reports {
			c := floorCell{report: r}
			for _, x := range a.Articles {
				if x.Article == r.id {
					c.words += x.Words
					c.marked += x.Marked
				}
			}
			widest = max(widest, c.words)
			total += c.words
			row.cells = append(row.cells, c)
		}
		if total > 0 {
			rows = append(rows, row)
		}
	}
	for i := range rows {
		for j := range rows[i].cells {
			c := &rows[i].cells[j]
			c.share = (c.words*100 + widest/2) / widest
			c.markedShare = (c.marked*100 + widest/2) / widest
		}
	}
	sortFloor(rows)
	return rows
}

func (r floorRow) total() (words int) {
	for _, c := range r.cells {
		words += c.words
	}
	return words
}

func sortFloor(rows []floorRow) {
	sort.SliceStable(rows, func(i, j int) bool { return rows[i].total() > rows[j].total() })
}
