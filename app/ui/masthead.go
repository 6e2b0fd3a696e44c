package ui

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/state"
)

func (a *App) masthead() app.UI {
	tabs := make([]app.UI, 0, 5)
	open := a.state.View.Place.Tab
	onTab := slices.Contains(state.Tabs(), open)
	for i, t := range state.Tabs() {
		selected := open == t
		index := -1
		if selected || !onTab && i == 0 {
			index = 0
		}
		tabs = append(tabs, app.Button().Type("button").Class("tab").ID("tab-"+string(t)).Role("tab").
			Aria("selected", selected).Aria("controls", "panel-"+string(t)).TabIndex(index).Text(t.Name()).
			OnClick(func(ctx app.Context, e app.Event) { a.open(ctx, t) }).
			OnKeyDown(func(ctx app.Context, e app.Event) { a.tabKey(ctx, e, i) }))
	}
	return app.Div().Class("masthead").Body(app.Div().Class("page").Body(
		app.A().Class("wordmark").Href("#overview").Body(wordmark(), app.Text("Crossread")),
		app.Div().Class("tabs").Role("tablist").Aria("label", "Views").Body(tabs...),
		app.Div().Class("head-right").Body(
			app.P().ID("status").Class("status").Role("status").Text(a.state.Status()),
			app.Button().Type("button").Class("plain").Text("Cancel").Aria("label", "Cancel comparing").
				Hidden(a.state.Run.Phase != state.Comparing || !a.state.Shows()).
				OnClick(func(ctx app.Context, e app.Event) { a.Do(ctx, state.Cancel{}) }),
			app.Button().ID("add-article").Type("button").Class("button button-main").Text("Add article").
				OnClick(func(ctx app.Context, e app.Event) { a.add.open(ctx, "") }),
		),
	))
}

// wordmark is two lines that cross.
func wordmark() app.UI {
	return svg("svg", "", attrs("viewBox", "0 0 18 18", "aria-hidden", "true"),
		svg("path", "", attrs("d", "M1 5h5c4 0 2 8 6 8h5M1 13h5c4 0 2-8 6-8h5")))
}

// open leads to a view, as a step that the browser's Back takes back.
func (a *App) open(ctx app.Context, t state.Tab) { a.navigate(ctx, state.Place{Tab: t}) }

// navigate leads to a place. Links do the same by themselves.
func (a *App) navigate(ctx app.Context, p state.Place) {
	u := *app.Window().URL()
	u.Fragment = p.Href()[1:]
	ctx.NavigateTo(&u)
}

// toViews leads back from a page beside the views.
func (a *App) toViews(ctx app.Context) {
	if !slices.Contains(state.Tabs(), a.state.View.Place.Tab) {
		a.open(ctx, state.Overview)
	}
}

func (a *App) tabKey(ctx app.Context, e app.Event, at int) {
	tabs := state.Tabs()
	switch e.Get("key").String() {
	case "ArrowRight":
		at = (at + 1) % len(tabs)
	case "ArrowLeft":
		at = (at + len(tabs) - 1) % len(tabs)
	case "Home":
		at = 0
	case "End":
		at = len(tabs) - 1
	default:
		ctx.PreventUpdate()
		return
	}
	e.PreventDefault()
	a.open(ctx, tabs[at])
	app.Window().GetElementByID("tab-" + string(tabs[at])).Call("focus")
}
