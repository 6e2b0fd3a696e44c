package ui

import (
	"fmt"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/state"
)

// panels holds a panel for each tab; only that of the view that is open has
// anything in it.
func (a *App) panels() []app.UI {
	out := make([]app.UI, 0, 6)
	out = append(out, slot(!slices.Contains(state.Tabs(), a.state.View.Place.Tab), func() app.UI {
		if a.state.View.Place.Tab == state.About {
			return &about{}
		}
		return &help{tour: a.startTour}
	}))
	for _, t := range state.Tabs() {
		panel := app.Div().Class("panel").ID("panel-"+string(t)).Role("tabpanel").Aria("labelledby", "tab-"+string(t))
		if t == a.state.View.Place.Tab {
			panel = panel.Body(a.content())
		} else {
			panel = panel.Hidden(true)
		}
		out = append(out, panel)
	}
	return out
}

// content is the view that is open, or what to say in its place.
func (a *App) content() app.UI {
	s := &a.state
	switch {
	case s.Run.Phase == state.Stopped:
		return app.Div().Body(slot(true, a.stopped), slot(false, nil), a.view())
	case s.Run.Phase == state.Opening:
		return app.Div()
	case len(s.Articles) == 0:
		return a.empty()
	case !s.Shows():
		return a.comparing()
	case s.View.Place.Tab != state.Read && len(sheetOf(s.Set).compared()) == 0:
		return a.noneCompared()
	case len(sheetOf(s.Set).compared()) == 1 && s.View.Place.Tab != state.Read:
		return app.Div().Body(slot(true, a.oneArticle), a.remarks(), a.twins(), a.view())
	}
	return app.Div().Body(a.tourOffer(), a.remarks(), a.twins(), a.view())
}

func (a *App) view() app.UI {
	if !a.state.Shows() {
		return app.Div()
	}
	return viewFor(a.state.Set, a.state.View, a)
}

func statement(title string, rest ...app.UI) app.UI {
	return app.Div().Class("state").Body(append([]app.UI{app.H1().Class("state-title").Text(title)}, rest...)...)
}

func (a *App) empty() app.UI {
	return statement("Paste two reports of one event. See who said what, in which words, and where they part.",
		app.P().Text("Paste them one after the other, or drop files anywhere on this page: .txt .md .html .docx .pdf, or a set that was saved here. Everything runs in this browser; nothing you put in leaves it."),
		app.Div().Class("state-actions").Body(
			app.Button().Type("button").Class("button button-main").Text("Paste the first report").
				OnClick(func(ctx app.Context, e app.Event) { a.add.open(ctx, "") }),
			app.Button().Type("button").Class("button").Text("Look at an invented event").
				OnClick(func(ctx app.Context, e app.Event) { a.Do(ctx, state.ShowSample{}) }),
		),
	)
}

func (a *App) comparing() app.UI {
	r := a.state.Run
	return statement("Comparing "+state.Count(r.Total, "article", "articles"),
		app.P().Class("num quiet").Text(fmt.Sprintf("Step %d of %d: %s", max(1, r.Step()), state.Steps, firstOf(r.Says(), "starting"))),
		app.Progress().Class("progress").Max(state.Steps).Value(max(0, r.Step()-1)).Aria("label", "Steps done"),
		app.Div().Class("state-actions").Body(
			app.Button().Type("button").Class("button").Text("Cancel").
				OnClick(func(ctx app.Context, e app.Event) { a.Do(ctx, state.Cancel{}) }),
		),
	)
}

func (a *App) oneArticle() app.UI {
	r := sheetOf(a.state.Set).compared()[0]
	x := &a.state.Set.Articles[r.index]
	return app.Div().Class("state state-above").Body(
		app.H2().Class("state-title").Text("One report is here. Put a second beside it to compare."),
		app.P().Body(
			smallBadge(r.index), app.Text(" "+x.Name()+" has "+
				state.Count(len(x.Analysis.Quotes), "quote", "quotes")+", "+
				state.Count(len(x.Analysis.Flags), "framing word", "framing words")+" and "+
				state.Count(len(x.Analysis.Facts), "fact", "facts")+"; read them in "),
			app.A().Href(state.Place{Tab: state.Read}.Href()).Text("Read"),
			app.Text(". What others left out or print differently shows once there are two."),
		),
		app.Div().Class("state-actions").Body(
			app.Button().Type("button").Class("button button-main").Text("Paste the second report").
				OnClick(func(ctx app.Context, e app.Event) { a.add.open(ctx, "") }),
		),
	)
}

func (a *App) stopped() app.UI {
	actions := []app.UI{
		app.Button().Type("button").Class("button button-main").Text("Compare again").
			OnClick(func(ctx app.Context, e app.Event) { a.Do(ctx, state.CompareAgain{}) }),
	}
	why := "Your articles and corrections are kept. Comparing again starts from the text."
	if a.state.Shows() {
		why += " Below is the comparison as it was before."
	}
	if cause := a.state.Run.Failure; cause != "" {
		actions = append(actions, app.Details().Class("nearest").Body(
			app.Summary().Text("What went wrong"), app.Pre().Class("small").Text(cause)))
	}
	return app.Div().Class("state state-above").Role("alert").Body(
		app.H2().Class("state-title").Text("The comparison stopped"),
		app.P().Text(why),
		app.Div().Class("state-actions").Body(actions...),
	)
}
