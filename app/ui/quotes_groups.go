package ui

import (
	"sort"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/result"
)

// quoteGroup is a run of utterances under one heading; of the first one, which
// several articles print, the table's own heads say enough.
type quoteGroup struct {
	report *report // that alone prints them; nil where several do
	alone  bool    // one article alone prints each, not always the same one
	rows   []*quoteRow
}

// fewAlone is the most utterances of each article alone that share a heading.
const fewAlone = 2

func (g quoteGroup) key() string {
	if g.report == nil {
		return ""
	}
	return g.report.id
}

// groups returns the rows that the filter lets through. By difference, those of
// one article alone stand after the others, article by article: what is in
// quotation marks before what is told in the article's own words.
func (v *Quotes) groups() []quoteGroup {
	if f := v.chosen(); v.gathered == nil || v.gatheredBy != f {
		v.gathered, v.gatheredBy = v.gather(), f
	}
	return v.gathered
}

func (v *Quotes) gather() []quoteGroup {
	rows := v.rows()
	if v.chosen().Sort != byDifference || len(v.sheet.reports) < 2 {
		return []quoteGroup{{rows: rows}}
	}
	shared, few := quoteGroup{}, quoteGroup{alone: true}
	alone := make([]quoteGroup, len(v.sheet.reports))
	most := 0
	for _, row := range rows {
		c := row.only
		if c == nil {
			shared.rows = append(shared.rows, row)
			continue
		}
		for i, r := range v.sheet.reports {
			if r == c.report {
				alone[i].report = r
				alone[i].rows = append(alone[i].rows, row)
				most = max(most, len(alone[i].rows))
			}
		}
		few.rows = append(few.rows, row)
	}
	if most <= fewAlone {
		alone = []quoteGroup{few} // headings of their own would take more room than the rows
	}
	var out []quoteGroup
	for _, g := range append([]quoteGroup{shared}, alone...) {
		sort.SliceStable(g.rows, func(i, j int) bool {
			return g.report != nil && g.rows[i].marked && !g.rows[j].marked
		})
		if len(g.rows) > 0 {
			out = append(out, g)
		}
	}
	return out
}

// lone returns the cell of the one article that prints the utterance, nil where
// several do or there is no other.
func (row *quoteRow) lone() *quoteCell {
	var out *quoteCell
	for i := range row.cells {
		if len(row.cells[i].printings) == 0 {
			continue
		}
		if out != nil {
			return nil
		}
		out = &row.cells[i]
	}
	if len(row.cells) < 2 {
		return nil
	}
	return out
}

// inMarks tells whether an article prints words of the utterance in quotation
// marks.
func (row *quoteRow) inMarks() bool {
	for _, c := range row.cells {
		for _, p := range c.printings {
			if p.quote.Kind != result.Indirect {
				return true
			}
		}
	}
	return false
}

// loneQuotes is the number of utterances of one article alone that are drawn
// before the reader asks for all, over all articles.
const loneQuotes = 30

// kept returns how many rows of a group are drawn.
func (v *Quotes) kept(g quoteGroup) int {
	if g.report == nil {
		return len(g.rows) // shared ones, and a few alone
	}
	marked := 0
	for _, row := range g.rows {
		if row.marked {
			marked++
		}
	}
	return v.folds.keep(g.key(), len(g.rows), marked, max(5, loneQuotes/len(v.sheet.reports)), len(v.model.rows))
}

// bodies draws the first n of the rows that are kept, and returns those that are not
// drawn.
func (v *Quotes) bodies(groups []quoteGroup, n int, lines *int) (out []app.UI, undrawn []*quoteRow) {
	const together = 8
	columns := len(v.sheet.reports) + 1
	for _, g := range groups {
		kept := v.kept(g)
		here := min(n, kept)
		n -= here
		for i := 0; i < here; i += together {
			b := &quoteRows{Rows: g.rows[i:min(here, i+together)], Columns: columns}
			if i == 0 && (g.report != nil || len(groups) > 1) {
				b.Group, b.Head = g, true
			}
			b.Named = g.report != nil
			out = append(out, b)
		}
		if left := len(g.rows) - kept; here == kept && left > 0 {
			own := 0
			for _, row := range g.rows[kept:] {
				if !row.marked {
					own++
				}
			}
			label := "Show all " + itoa(len(g.rows)) + ": " + itoa(left) + " more"
			switch {
			case own == left:
				label += ", in the report’s own words"
			case own > 0:
				label += ", " + itoa(own) + " of them in the report’s own words"
			}
			out = append(out, v.folds.button(g.key(), label, left, columns, &v.batch, restOf(g.rows[kept:], lines, restOfQuotes)))
		} else {
			undrawn = append(undrawn, g.rows[here:]...)
		}
	}
	return out, undrawn
}

// loneQuoteUI draws an utterance that one article alone prints. named tells that
// the heading above names the article.
func loneQuoteUI(row *quoteRow, named bool, columns int) app.UI {
	own := row.only
	who := []app.UI{words("span", "who", capital(row.speaker))}
	if row.kind != "" {
		who = append(who, words("span", "kind", row.kind))
	}
	if !named {
		who = append(who, el("p", "small", app.Text("Only "), smallBadge(own.report.index), app.Text(" prints it.")))
	}
	parts := []app.UI{part("rowheader", "lone-who", who...)}
	for _, c := range row.cells {
		switch {
		case c.report == own.report:
			parts = append(parts, part("cell", "lone-words", printingsUI(c, manyPrintings)...))
		case c.elsewhere:
			parts = append(parts, part("cell", "lone-none", hidden("Another event")))
		default:
			parts = append(parts, part("cell", "lone-none", hidden("Not found")))
		}
	}
	return loneRow(row.id, "lone-quote", columns, parts...)
}
