package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/state"
)

// tray lists the articles, and what can be done with all of them.
func (a *App) tray() app.UI {
	items := make([]app.UI, 0, len(a.state.Articles))
	for i, src := range a.state.Articles {
		shown := state.Article{Number: i, Source: src}
		if s := a.state.Set; s != nil {
			if x := s.Article(src.ID); x != nil {
				shown.Analysis = x.Analysis
			}
		}
		items = append(items, app.Li().Body(
			app.Button().Type("button").Class("tray-item "+hue(i)).Title(shown.Name()+": edit or take out").Body(
				badge(i),
				app.Span().Class("tray-name").Text(shown.Name()),
				app.If(foreign(&shown.Analysis), func() app.UI {
					return app.Span().Class("tray-date").Text("not English")
				}),
				app.If(shown.Date() != "", func() app.UI {
					return app.Span().Class("tray-date num").Text(shortDay(shown.Date()))
				}),
				app.Span().Class("vh").Text("Edit"),
			).OnClick(func(ctx app.Context, e app.Event) { a.add.open(ctx, src.ID) }, app.EventScope(src.ID)),
		))
	}
	return app.Div().Class("tray").Body(app.Div().Class("page").Body(
		app.Ul().Class("tray-list").Aria("label", "Articles").Body(items...),
		app.Div().Class("tools").Body(
			a.tool("Sample", func(ctx app.Context, e app.Event) { a.Do(ctx, state.ShowSample{}); a.toViews(ctx) }),
			a.tool("Clear all", func(ctx app.Context, e app.Event) { a.Do(ctx, state.ClearAll{}); a.toViews(ctx) }),
			a.tool("Download", func(ctx app.Context, e app.Event) { a.show(ctx, modalDownload) }),
			a.tool("Shortcuts", func(ctx app.Context, e app.Event) { a.show(ctx, modalShortcuts) }),
		),
	))
}

func (a *App) tool(name string, do app.EventHandler) app.UI {
	return app.Button().Type("button").Class("plain").Text(name).OnClick(do)
}

// shortDay writes a date as in "3 March", and as it stands where it is none.
func shortDay(date string) string {
	t, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return date
	}
	return t.Format("2 January")
}
