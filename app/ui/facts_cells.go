package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/result"
)

// factRows is a run of rows under the heading of their group, if they begin it.
type factRows struct {
	app.Compo
	Group   factGroup
	Head    bool // the rows begin the group
	Columns int
	Rows    []*factRow
}

// Render implements app.Composer.
func (b *factRows) Render() app.UI {
	var rows []app.UI
	switch g := b.Group; {
	case b.Head && g.report != nil:
		rows = append(rows, loneHead(g.id, "Only", g.report, "reports", len(g.rows), b.Columns))
	case b.Head:
		rows = append(rows, groupHead(g.id, len(g.rows), b.Columns, app.Text(g.title+" ")))
	}
	for _, row := range b.Rows {
		if row.isLone() {
			rows = append(rows, loneFactUI(row, b.Group.report != nil || len(row.cells) == 1, b.Columns))
			continue
		}
		rows = append(rows, factRowUI(row))
	}
	return rowGroup(rows...)
}

func factRowUI(row *factRow) app.UI {
	head := append([]app.UI{linkTo(row.place, "fact", app.Text(row.text))}, factNotes(row)...)
	var cells []app.UI
	for _, c := range row.cells {
		cells = append(cells, factCellUI(c))
	}
	return tableRow(row.id, rowHead(head...), cells...)
}

// factNotes says what is to be known of a fact beside its words.
func factNotes(row *factRow) []app.UI {
	var head []app.UI
	if row.conflict != "" {
		head = append(head, words("span", "kind", row.conflict))
		if row.why != "" {
			head = append(head, words("span", "kind", row.why))
		}
	}
	if row.speaker != "" {
		head = append(head, words("span", "kind", "said by "+row.speaker))
	}
	if row.dated {
		head = append(head, words("span", "kind num", row.day.Format("2 January 2006")))
	}
	return head
}

func factCellUI(c factCell) app.UI {
	if c.status == result.NotFound {
		body := []app.UI{words("p", "sign sign-none", "Not found")}
		if c.report.words(c.nearest) != "" {
			body = append(body, el("details", "nearest", words("summary", "", "nearest sentence"), nearestUI(c)))
		}
		return cell(c.report, body...)
	}
	sign, word := "sign sign-has", "Reported"
	if c.status == result.Differs {
		sign, word = "sign sign-differs", "Differs"
	}
	if c.related {
		sign, word = "sign sign-near", "Related"
	}
	body := []app.UI{el("p", sign, linkTo(c.place, "to-words", app.Text(word)))}
	if len(c.value) > 0 {
		body = append(body, el("span", "val", runsUI(c.value)...))
	}
	return cell(c.report, append(body, strip(c.report.index, c.ticks))...)
}

// strip draws where in an article something stands.
func strip(number int, at []float64) app.UI {
	parts := []app.UI{svg("line", "", attrs("x1", "0", "y1", "5", "x2", "100", "y2", "5", "vector-effect", "non-scaling-stroke"))}
	for _, x := range at {
		parts = append(parts, svg("rect", "", attrs("x", oneDecimal(min(97, x*100)), "y", "0", "width", "3", "height", "10")))
	}
	label := "Stands " + whereWords(at[0]) + " of the article"
	return svg("svg", "strip "+hue(number), attrs("viewBox", "0 0 100 10", "preserveAspectRatio", "none", "role", "img", "aria-label", label), parts...)
}
