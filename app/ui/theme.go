package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

const themeKey = "theme"

func theme() string {
	if s := app.Window().Get("localStorage"); s.Truthy() {
		if t := s.Call("getItem", themeKey); !t.IsNull() {
			return t.String()
		}
	}
	return ""
}

// setTheme sets the page's colours: "light", "dark", or "" for the system's.
func setTheme(t string) {
	data := app.Window().Get("document").Get("documentElement").Get("dataset")
	s := app.Window().Get("localStorage")
	if t == "" {
		data.Delete(themeKey)
		if s.Truthy() {
			s.Call("removeItem", themeKey)
		}
		return
	}
	data.Set(themeKey, t)
	if s.Truthy() {
		s.Call("setItem", themeKey, t)
	}
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
