package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/state"
)

// floorUI draws how much room each speaker gets in each article.
func floorUI(id, note string, s *sheet, rows []floorRow, more ...app.UI) app.UI {
	heads := []app.UI{el("th", "", hidden("Speaker")).Attr("scope", "col")}
	for _, r := range s.reports {
		heads = append(heads, el("th", "", badge(r.index), hidden(" "+r.name)).Attr("scope", "col"))
	}
	var body []app.UI
	for _, row := range rows {
		name := []app.UI{linkTo(state.Row(state.Quotes, "speaker:"+row.speaker), "", words("b", "", capital(row.speaker)))}
		if row.kind != "" {
			name = append(name, words("span", "kind", row.kind))
		}
		cells := []app.UI{el("th", "", name...).Attr("scope", "row")}
		for _, c := range row.cells {
			cells = append(cells, floorCellUI(c))
		}
		body = append(body, el("tr", "", cells...))
	}
	class := "floor"
	if len(s.reports) >= wideFrom {
		class += " floor-wide"
	}
	table := el("table", class, words("caption", "vh", "Words given to each speaker, by article"), el("thead", "", el("tr", "", heads...)), el("tbody", "", body...))
	var box app.UI = table
	if len(s.reports) >= wideFrom {
		box = el("div", "scroll", table).Attr("role", "region").Attr("tabindex", "0").Attr("aria-label", "Who gets the floor, scrolls sideways")
	}
	return section(id, "Who gets the floor", []run{say(note)}, append([]app.UI{box}, more...)...)
}

func floorCellUI(c floorCell) app.UI {
	if c.words == 0 {
		return el("td", "num quiet", app.Text("–"), hidden(" none"))
	}
	kids := []app.UI{app.Text(digits(c.words))}
	switch {
	case c.marked == 0:
		kids = append(kids, app.Text(" "), words("span", "small quiet", "indirect"))
	case c.marked < c.words:
		kids = append(kids, hidden(" words, "+digits(c.marked)+" of them in quotation marks"))
	}
	return el("td", "num", append(kids, bar(c.report.index, c.share, c.markedShare))...)
}
