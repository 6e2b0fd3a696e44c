package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// wideFrom is the number of articles from which a table scrolls sideways.
const wideFrom = 5

// articleTable is a table with a row per finding and a column per article. Its
// roles are said outright, since on a phone the rows are drawn as a list.
func articleTable(class, name, first string, reports []*report, bodies ...app.UI) app.UI {
	heads := []app.UI{words("th", "col-first", first).Attr("scope", "col").Attr("role", "columnheader")}
	for _, r := range reports {
		heads = append(heads, el("th", "", el("span", "col-head", badge(r.index), words("span", "", r.name))).Attr("scope", "col").Attr("role", "columnheader"))
	}
	head := el("thead", "", el("tr", "", heads...).Attr("role", "row")).Attr("role", "rowgroup")
	wide := len(reports) >= wideFrom
	classes := "grid " + class
	if wide {
		classes += " grid-wide"
	}
	table := el("table", strings.TrimSpace(classes), append([]app.UI{head}, bodies...)...).Attr("role", "table").Attr("aria-label", name)
	if !wide {
		return table
	}
	return el("div", "scroll", table).Attr("role", "region").Attr("tabindex", "0").Attr("aria-label", name+", scrolls sideways")
}

// rowGroup is a body of rows.
func rowGroup(rows ...app.UI) app.UI { return el("tbody", "", rows...).Attr("role", "rowgroup") }

// tableRow is a row under its head.
func tableRow(id string, head app.UI, cells ...app.UI) app.UI {
	e := el("tr", "", append([]app.UI{head}, cells...)...).Attr("role", "row")
	if id != "" {
		e = e.ID("row-%s", id)
	}
	return e
}

// rowHead is the first cell of a row.
func rowHead(body ...app.UI) app.UI {
	return el("th", "", body...).Attr("scope", "row").Attr("role", "rowheader")
}

// cell is a cell of an article's column. Where the columns are drawn as a list,
// the article's letter is drawn before it: by the style sheet, since a badge in
// each cell would be a third of a wide table's elements.
func cell(r *report, body ...app.UI) app.UI {
	if len(body) > 1 {
		body = []app.UI{el("div", "", body...)}
	}
	class := "cell " + hue(r.index)
	if r.index >= 6 {
		class += " cell-line"
	}
	return el("td", class, body...).Attr("role", "cell").Attr("data-letter", r.letter)
}

// groupHead is a row that heads the n rows after it.
func groupHead(id string, n, columns int, title ...app.UI) app.UI {
	e := el("tr", "group", el("th", "", append(title, words("span", "num quiet", itoa(n)))...).
		Attr("colspan", itoa(columns)).Attr("scope", "rowgroup").Attr("role", "rowheader").Attr("aria-colspan", itoa(columns))).Attr("role", "row")
	if id != "" {
		e = e.ID("row-%s", id)
	}
	return e
}

// choice is one option of a filter.
type choice struct{ value, label string }

// filter is a labelled choice above a table. do gets the value chosen.
func filter(label string, chosen string, choices []choice, do func(ctx app.Context, value string), scope ...any) app.UI {
	options := make([]app.UI, 0, len(choices))
	for _, c := range choices {
		o := words("option", "", c.label).Attr("value", c.value)
		if c.value == chosen {
			o = o.Attr("selected", "true")
		}
		options = append(options, o)
	}
	box := el("select", "select", options...).On("change", func(ctx app.Context, e app.Event) {
		do(ctx, ctx.JSSrc().Get("value").String())
	}, app.EventScope(append(scope, chosen)...))
	return el("label", "", app.Text(label+" "), box)
}
