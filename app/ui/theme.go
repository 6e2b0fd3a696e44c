package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

const themeKey = "theme"

func theme() string {
	t, _ := localStorage.get(themeKey)
	return t
}

// setTheme sets the page's colours: "light", "dark", or "" for the system's.
func setTheme(t string) {
	data := app.Window().Get("document").Get("documentElement").Get("dataset")
	if t == "" {
		data.Delete(themeKey)
		localStorage.remove(themeKey)
		return
	}
	data.Set(themeKey, t)
	localStorage.set(themeKey, t)
}

func (a *App) themes() app.UI {
	now := theme()
	option := func(value, name string) app.UI {
		return app.Option().Value(value).Text(name).Selected(now == value)
	}
	return app.Label().Class("layer").Body(
		app.Text("Colours"),
		app.Select().Class("select").Body(
			option("", "as the system"), option("light", "light"), option("dark", "dark"),
		).OnChange(func(ctx app.Context, e app.Event) { setTheme(ctx.JSSrc().Get("value").String()) }),
	)
}
