package ui

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/engine/msg"
	"crossread/app/state"
)

// downloads offers the comparison, or one view of it, as a file, and the articles
// with the corrections to be opened again.
func (a *App) downloads() []app.UI {
	row := func(format, name, what string) app.UI {
		return app.Li().Body(
			app.Button().Class("button").Type("button").Text(name).OnClick(func(ctx app.Context, e app.Event) { a.download(ctx, format) }, app.EventScope(format)),
			app.Span().Text(what))
	}
	if len(a.state.Articles) == 0 {
		return []app.UI{app.P().Text("There is nothing to download yet: no article is here.")}
	}
	note := "With your corrections, made on this device."
	if len(a.state.Edits) == 0 {
		note = "Made on this device. You have corrected nothing."
	}
	if a.state.Run.Phase != state.Idle {
		note = "The comparison is not up to date; what you download is made anew from the articles."
	}
	return []app.UI{
		app.P().Class("hint").Text(note),
		a.partChoice(),
		app.Ul().Class("choices").Body(
			row("html", "HTML", "A report to read and to send: one page, nothing loaded from elsewhere."),
			row("md", "Markdown", "The same report as plain text with headings and tables."),
			row("csv", "CSV", "One table, a finding a line, for a spreadsheet."),
			row("json", "JSON", "Every finding with the place of its words, for programs."),
		),
		app.H3().Class("choices-head").Text("To open again"),
		app.Ul().Class("choices choices-wide").Body(
			app.Li().Body(
				app.Span().Text("A file for Crossread: to go on elsewhere, or to hand a set to a class. Choose it under “Add article”, or drop it on the page."),
				app.Button().Class("button").Type("button").Text("Articles and corrections").OnClick(func(ctx app.Context, e app.Event) { a.download(ctx, msg.SetFile) }),
			),
		),
	}
}

// partChoice lets the reader take the view that is open alone.
func (a *App) partChoice() app.UI {
	tab := a.state.View.Place.Tab
	if tab == state.Read || !slices.Contains(state.Tabs(), tab) { // Read is the articles themselves
		return el("div", "slot")
	}
	radio := func(name string, alone bool) app.UI {
		return app.Label().Class("layer").Body(
			app.Input().Type("radio").Name("download-part").Checked(a.alone == alone).
				OnChange(func(app.Context, app.Event) { a.alone = alone }, app.EventScope(alone)),
			app.Text(name))
	}
	return app.FieldSet().Class("layers").Body(
		app.Legend().Class("vh").Text("What to download"),
		radio("Everything", false),
		radio("This view: "+tab.Name(), true),
	)
}

func (a *App) download(ctx app.Context, format string) {
	view := ""
	if a.alone && format != msg.SetFile {
		view = string(a.state.View.Place.Tab)
	}
	r := msg.Request{Report: &msg.Report{
		Compare: msg.Compare{Sources: a.state.Articles, Edits: a.state.Edits}, Of: a.state.Run.ID, Format: format, View: view,
	}}
	a.send(r, func(ctx app.Context, m msg.Answer) {
		if m.Failed != "" {
			a.trouble = "The file could not be made: " + m.Failed
		}
	})
	a.hide()
}
