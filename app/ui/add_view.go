package ui

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/state"
)

func (d *addDialog) render() app.UI {
	title, main := "Add article", "Add"
	if d.editing != "" {
		title, main = "Edit article "+state.Letter(d.app.state.Index(d.editing)), "Change"
	}
	return app.Elem("dialog").ID(dialogID).Class("dialog").Aria("labelledby", "add-h").On("close", d.closed).Body(
		app.Form().OnSubmit(d.submit).Attr("novalidate", "true").Body(
			app.Div().Class("dialog-head").Body(
				app.H2().Class("dialog-title").ID("add-h").Text(title),
				app.Button().Class("icon-button").Type("button").Aria("label", "Close").Body(cross()).
					OnClick(func(app.Context, app.Event) { d.close() }),
			),
			app.Div().Class("field").Body(
				app.Label().For(fieldText).Text("Text"),
				app.Textarea().Class("input").ID(fieldText).Rows(9).Aria("describedby", "add-text-hint").Spellcheck(false).
					OnChange(func(app.Context, app.Event) { d.ask() }),
				app.P().Class("hint").ID("add-text-hint").Text("Several articles in one paste: put a line of three dashes between them."),
			),
			app.If(d.problem != "", func() app.UI {
				return app.Div().Class("notice").Role("alert").Body(app.P().Text(d.problem))
			}),
			app.If(d.long > 0, func() app.UI {
				return app.Div().Class("notice").Role("alert").Body(
					app.P().Body(app.B().Text(fmt.Sprintf("This text has %s words.", thousands(d.long))), app.Text(fmt.Sprintf(
						" One report is rarely over 5,000. It can be compared, and will take about %s. To do it all the same, press “%s” once more.",
						state.Count(1+d.long/50_000, "second", "seconds"), main))))
			}),
			app.Div().Class("trio").Body(
				d.field("Title", fieldTitle, d.hint("headline", d.guess.Title)),
				app.Div().Class("trio-2").Body(
					d.field("Outlet", fieldOutlet, d.hint("outlet", d.guess.Outlet)),
					d.field("Date", fieldDate, d.hint("date", d.guess.Date)),
				),
			),
			app.Div().Class("dialog-foot").Body(
				app.P().Class("hint").Body(d.letter()),
				app.If(d.editing != "", func() app.UI {
					return app.Button().Class("plain").Type("button").Text("Take it out").OnClick(d.remove)
				}),
				app.Button().Class("button").Type("button").Text("Cancel").OnClick(func(app.Context, app.Event) { d.close() }),
				app.Button().Class("button button-main").Type("submit").Text(main),
			),
		),
	)
}

func (d *addDialog) field(label, id, hint string) app.UI {
	return app.Div().Class("field").Body(
		app.Label().For(id).Text(label),
		app.Input().Class("input").ID(id).Type("text").AutoComplete(false).Aria("describedby", id+"-hint"),
		app.P().Class("hint").ID(id+"-hint").Text(hint),
	)
}

func (d *addDialog) hint(what, found string) string {
	if found == "" {
		return "Left empty, it is read from the text"
	}
	return "In the text: " + found
}

// letter says which letter the article has or gets.
func (d *addDialog) letter() app.UI {
	if i := d.app.state.Index(d.editing); i >= 0 {
		return app.Span().Body(app.Text("It is article "), smallBadge(i))
	}
	n := len(d.app.state.Articles)
	if d.app.state.Sample {
		n = 0
	}
	return app.Span().Body(app.Text("It will be article "), smallBadge(n))
}

// thousands writes a number with commas.
func thousands(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
