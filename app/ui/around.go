package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/state"
)

// banners says what the reader should know about the page itself. They are read
// out when they come.
func (a *App) banners() app.UI {
	var rows []app.UI
	row := func(text string, actions ...app.UI) {
		rows = append(rows, app.Div().Class("banner").Body(app.Div().Class("page").Body(
			append([]app.UI{app.P().Text(text)}, actions...)...)))
	}
	plain := func(name string, do app.EventHandler) app.UI {
		return app.Button().Type("button").Class("plain").Text(name).OnClick(func(ctx app.Context, e app.Event) {
			do(ctx, e)
			a.keepFocus()
		}, app.EventScope(name))
	}
	if a.trouble != "" {
		row(sentence(a.trouble), plain("Close this message", func(ctx app.Context, e app.Event) { a.trouble = "" }))
	}
	if a.update {
		row("A new version is ready. Your articles and corrections stay.",
			plain("Use it now", func(ctx app.Context, e app.Event) { app.Window().Get("crossreadUpdate").Call("accept") }),
			plain("Later", func(ctx app.Context, e app.Event) { a.update = false }))
	}
	if a.offline && !a.calm {
		row("You are offline. Everything here works as before.",
			plain("Close", func(ctx app.Context, e app.Event) { a.calm = true }))
	}
	return app.Div().Aria("live", "polite").Body(rows...)
}

// sentence writes a cause of trouble as a sentence.
func sentence(s string) string {
	s = capital(s)
	if strings.HasSuffix(s, ".") {
		return s
	}
	return s + "."
}

// listen follows what happens to the page as a whole.
func (a *App) listen(ctx app.Context) {
	w := app.Window()
	if n := w.Get("navigator"); n.Truthy() {
		a.offline = app.IsClient && !n.Get("onLine").Truthy()
	}
	on := func(event string, do func(ctx app.Context)) {
		w.Call("addEventListener", event, app.FuncOf(func(app.Value, []app.Value) any {
			ctx.Dispatch(do)
			return nil
		}))
	}
	on("online", func(app.Context) { a.offline, a.calm = false, false })
	on("offline", func(app.Context) { a.offline = true })
	w.Call("addEventListener", "pagehide", app.FuncOf(func(app.Value, []app.Value) any {
		a.add.keepDraft()
		return nil
	}))
	a.listenKeys(ctx)
	a.listenScroll(ctx)
	a.listenFiles(ctx)
	if u := w.Get("crossreadUpdate"); u.Truthy() {
		u.Call("listen", app.FuncOf(func(app.Value, []app.Value) any {
			ctx.Dispatch(func(app.Context) { a.update = true })
			return nil
		}))
	}
}

// slot holds something or nothing. go-app tells the children of an element
// apart by their place alone: what comes and goes has a place that stays, or a
// field after it would be made anew and lose what is typed in it.
func slot(is bool, what func() app.UI) app.UI {
	if !is {
		return app.Div().Class("slot")
	}
	return app.Div().Class("slot").Body(what())
}

func cross() app.UI {
	return svg("svg", "", attrs("viewBox", "0 0 14 14", "aria-hidden", "true"), svg("path", "", attrs("d", "M1 1l12 12M13 1L1 13")))
}

func (a *App) foot() app.UI {
	return app.Footer().Class("foot").Body(app.Div().Class("page").Body(
		app.P().Text("Everything runs in this browser. Nothing you paste leaves it."),
		app.Button().Type("button").Class("plain").Text("Corrections").
			OnClick(func(ctx app.Context, e app.Event) { a.show(ctx, modalCorrections) }),
		app.A().Href(state.Place{Tab: state.Help}.Href()).Text("Method and limits"),
		app.A().Href(state.Place{Tab: state.About}.Href()).Text("About"),
		a.tool("Print", func(ctx app.Context, e app.Event) { app.Window().Call("print") }),
		a.tool("Forget everything", func(ctx app.Context, e app.Event) { a.show(ctx, modalForget) }),
		a.themes(),
	))
}
