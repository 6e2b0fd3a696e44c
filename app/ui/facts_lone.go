package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/result"
)

// byReport parts the facts that one article alone reports by the article.
func (g factGroup) byReport() []factGroup {
	var out []factGroup
	for _, row := range g.rows {
		r := row.reporter()
		if n := len(out); n > 0 && out[n-1].report == r {
			out[n-1].rows = append(out[n-1].rows, row)
			continue
		}
		// Small facts stand after the others: the article may have a group already.
		found := false
		for i := range out {
			if out[i].report == r {
				out[i].rows, found = append(out[i].rows, row), true
			}
		}
		if !found {
			out = append(out, factGroup{kind: g.kind, title: g.title, rows: []*factRow{row}, report: r})
		}
	}
	return out
}

// reporter returns the first article that reports the fact.
func (row *factRow) reporter() *report {
	for _, c := range row.cells {
		if c.status != result.NotFound {
			return c.report
		}
	}
	return nil
}

// isLone tells whether one article alone reports the fact.
func (row *factRow) isLone() bool { return row.in == 1 && row.related == 0 }

// manyNearest is the number of articles from which the sentences nearest to a
// fact are listed in one place.
const manyNearest = 4

// loneFactUI draws a fact that one article alone reports as one line. named
// tells that the heading above names the article.
func loneFactUI(row *factRow, named bool, columns int) app.UI {
	var head []app.UI
	if !named {
		head = append(head, badge(row.reporter().index), app.Text(" "))
	}
	head = append(head, linkTo(row.place, "fact", app.Text(row.text)))
	head = append(head, factNotes(row)...)
	parts := []app.UI{part("rowheader", "lone-text", head...)}
	near := nearestOf(row)
	for _, c := range row.cells {
		switch {
		case c.status != result.NotFound:
			parts = append(parts, part("cell", "lone-own", hidden("Reported"), strip(c.report.index, c.ticks)))
		case len(row.cells) > manyNearest && c.report == row.lastWithout():
			body := []app.UI{hidden("Not found")}
			if len(near) > 0 {
				body = append(body, el("details", "nearest", append([]app.UI{words("summary", "", "nearest sentences")}, near...)...))
			}
			parts = append(parts, part("cell", "lone-near", body...))
		case len(row.cells) > manyNearest:
			parts = append(parts, part("cell", "lone-none", hidden("Not found")))
		case c.nearest.End == 0:
			parts = append(parts, part("cell", "lone-near", hidden("Not found")))
		default:
			parts = append(parts, part("cell", "lone-near", hidden("Not found, "), el("details", "nearest", el("summary", "", app.Text("nearest in "), smallBadge(c.report.index)), nearestUI(c))))
		}
	}
	return loneRow(row.id, "lone-fact", columns, parts...)
}

func (row *factRow) lastWithout() *report {
	for i := len(row.cells) - 1; i >= 0; i-- {
		if row.cells[i].status == result.NotFound {
			return row.cells[i].report
		}
	}
	return nil
}

// nearestOf draws the sentences that come nearest to a fact, a line for each
// article that has one.
func nearestOf(row *factRow) []app.UI {
	var out []app.UI
	for _, c := range row.cells {
		if c.status == result.NotFound && c.report.words(c.nearest) != "" {
			out = append(out, el("p", "", smallBadge(c.report.index), app.Text(" "), linkTo(c.place, "to-words", app.Text(clip(c.report.words(c.nearest), 220)))))
		}
	}
	return out
}

func nearestUI(c factCell) app.UI {
	return el("p", "", linkTo(c.place, "to-words", app.Text(clip(c.report.words(c.nearest), 220))))
}
