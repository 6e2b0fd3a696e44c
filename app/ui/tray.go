package ui

import (
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/state"
)

// fewArticles is how many articles have room for their names on one line.
const fewArticles = 4

// tray lists the articles, and what can be done with all of them.
func (a *App) tray() app.UI {
	shown := make([]*state.Article, len(a.state.Articles))
	for i, src := range a.state.Articles {
		shown[i] = &state.Article{Number: i, Source: src}
		if s := a.state.Set; s != nil {
			if x := s.Article(src.ID); x != nil && x.Source.Text == src.Text {
				shown[i].Analysis = x.Analysis
			}
		}
	}
	class := "tray-list"
	if len(shown) > fewArticles {
		class += " tray-many"
	}
	items := make([]app.UI, 0, len(shown))
	for _, x := range shown {
		items = append(items, a.trayItem(x, shown))
	}
	return app.Div().Class("tray").Body(app.Div().Class("page").Body(
		app.Ul().Class(class).Aria("label", "Articles").Body(items...),
		app.Div().Class("tools").Body(
			a.steps(),
			a.tool("Sample", func(ctx app.Context, e app.Event) { a.Do(ctx, state.ShowSample{}); a.toViews(ctx) }),
			a.tool("Clear all", func(ctx app.Context, e app.Event) { a.Do(ctx, state.ClearAll{}); a.toViews(ctx) }),
			a.tool("Download", func(ctx app.Context, e app.Event) { a.show(ctx, modalDownload) }),
			a.tool("Shortcuts", func(ctx app.Context, e app.Event) { a.show(ctx, modalShortcuts) }),
		),
	))
}

// trayItem is an article in the tray: its letter, outlet, day and headline, cut
// to the room there is. All of it stands below the tray while the pointer or the
// focus is on it.
func (a *App) trayItem(x *state.Article, all []*state.Article) app.UI {
	id, name, head := x.Source.ID, x.Name(), x.Headline()
	if head == name {
		head = ""
	}
	day, from, long := trayDay(x, all)
	if foreign(&x.Analysis) {
		day = strings.TrimPrefix(day+", not English", ", ")
		long = strings.TrimPrefix(long+"; it does not look like English", "; ")
	}
	full := []app.UI{smallBadge(x.Number), words("b", "", name)}
	if head != "" {
		full = append(full, words("span", "serif", head))
	}
	if long != "" {
		full = append(full, words("span", "num", long))
	}
	return app.Li().Body(
		app.Button().Type("button").Class("tray-item "+hue(x.Number)).Body(
			badge(x.Number),
			app.Span().Class("tray-words").Body(
				app.Span().Class("tray-line").Body(
					app.Span().Class("tray-name").Text(name),
					app.If(day != "", func() app.UI {
						return app.Span().Class("tray-date num").Body(app.Text(day), app.If(from != "", func() app.UI { return app.Span().Class("tray-from").Text(", from " + from) }))
					}),
				),
				app.If(head != "", func() app.UI { return app.Span().Class("tray-head").Text(head) }),
			),
			app.Span().Class("vh").Text("Edit"),
		).OnClick(func(ctx app.Context, e app.Event) { a.add.open(ctx, id) }, app.EventScope(id)).
			OnKeyDown(quietOnEscape).On("blur", unquiet).OnMouseEnter(unquiet),
		el("p", "tray-full", full...).Attr("aria-hidden", "true"),
	)
}

// quietOnEscape takes away what stands below the tray until the reader comes
// back to the article.
func quietOnEscape(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	if e.Get("key").String() == "Escape" {
		ctx.JSSrc().Get("dataset").Set("quiet", "yes")
	}
}

func unquiet(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	ctx.JSSrc().Get("dataset").Delete("quiet")
}

func (a *App) tool(name string, do app.EventHandler) app.UI {
	return app.Button().Type("button").Class("plain").Text(name).OnClick(do)
}

// trayDay writes an article's day, shortly and in full. For one that was borrowed
// from the articles beside it, it says so, and from which.
func trayDay(x *state.Article, all []*state.Article) (short, from, full string) {
	date := x.Date()
	if date == "" {
		return "", "", ""
	}
	short, full = shortDay(date), date
	if d := dayWords(date); d != "" {
		full = d
	}
	if !x.Borrowed() {
		return short, "", full
	}
	short, from, full = "about "+short, lendersOf(x, all), "about "+full+": its text has no date"
	if from != "" {
		full += ", this one is taken from " + from
	}
	return short, from, full
}

// lendersOf names the articles that a borrowed date can be from: those that bear
// it themselves.
func lendersOf(x *state.Article, all []*state.Article) string {
	var from []string
	for _, o := range all {
		if o.Date() == x.Date() && !o.Borrowed() {
			from = append(from, o.Letter())
		}
	}
	if len(from) > 2 {
		return from[0] + " and others"
	}
	return strings.Join(from, " and ")
}

// shortDay writes a date as in "3 March", and as it stands where it is none.
func shortDay(date string) string {
	t, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return date
	}
	return t.Format("2 January")
}
