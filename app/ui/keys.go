package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/state"
)

// shortcut is a key and what it does.
type shortcut struct{ keys, does string }

// shortcutList is what the sheet shows. Keys with Ctrl always work; single keys
// can be switched off, for those who speak to their computer.
func shortcutList() []shortcut {
	return []shortcut{
		{"?", "Show this sheet"},
		{"A", "Add an article"},
		{"1 … 5", "Overview, Quotes, Framing, Facts, Read"},
		{"U", "Undo the last step"},
		{"R", "Redo what was undone"},
		{"D", "Download"},
		{"Ctrl Enter", "In the dialog: add what is typed"},
		{"← →", "On the tabs: the view before, the view after"},
		{"← →", "On a mark in Read: the finding before, the one after"},
		{"Enter", "On a mark in Read: its card, and what leads on from it"},
		{"Esc", "Close a card, a dialog or a note, end the tour"},
	}
}

const keysOffKey = "single keys off"

func keysOff() bool {
	_, off := localStorage.get(keysOffKey)
	return off
}

func (a *App) shortcuts() []app.UI {
	rows := make([]app.UI, 0, 10)
	for _, s := range shortcutList() {
		rows = append(rows, app.Tr().Body(
			app.Th().Scope("row").Body(app.Kbd().Class("kbd").Text(s.keys)),
			app.Td().Text(s.does)))
	}
	return []app.UI{
		app.Table().Class("shortcuts").Body(app.TBody().Body(rows...)),
		app.P().Body(app.Label().Class("layer").Body(
			app.Input().Type("checkbox").Checked(!keysOff()).OnChange(func(ctx app.Context, e app.Event) {
				if ctx.JSSrc().Get("checked").Bool() {
					localStorage.remove(keysOffKey)
				} else {
					localStorage.set(keysOffKey, "1")
				}
			}),
			app.Text("Single keys work"),
		)),
	}
}

// listenKeys follows the keys that work anywhere on the page.
func (a *App) listenKeys(ctx app.Context) {
	app.Window().Call("addEventListener", "keydown", app.FuncOf(func(_ app.Value, args []app.Value) any {
		e := app.Event{Value: args[0]}
		if e.Get("defaultPrevented").Bool() || e.Get("isComposing").Truthy() || e.Get("altKey").Bool() {
			return nil
		}
		do := a.keyAction(e)
		if do == nil {
			return nil
		}
		e.PreventDefault()
		ctx.Dispatch(do)
		return nil
	}))
}

// keyAction returns what a key does where it was struck, nil for nothing.
func (a *App) keyAction(e app.Event) func(app.Context) {
	key, target := e.Get("key").String(), e.Get("target")
	if e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool() {
		if key == "Enter" && element(dialogID).Get("open").Bool() {
			return func(ctx app.Context) { a.add.submit(ctx, e) }
		}
		return nil
	}
	if element(dialogID).Get("open").Bool() || element(modalID).Get("open").Bool() {
		return nil
	}
	if key == "Escape" {
		if e := app.Window().Get("document").Call("querySelector", ".tray-item:hover"); e.Truthy() {
			e.Get("dataset").Set("quiet", "yes")
		}
		if do := a.tourEscape(target); do != nil {
			return do
		}
		return a.noteEscape(target)
	}
	if keysOff() {
		return nil
	}
	if target.Truthy() && target.Get("matches").Truthy() && target.Call("matches", "input:not([type=checkbox]), textarea, select, [contenteditable]").Bool() {
		return nil
	}
	switch key {
	case "?":
		return func(ctx app.Context) { a.show(ctx, modalShortcuts) }
	case "a", "A":
		return func(ctx app.Context) { a.add.open(ctx, "") }
	case "u", "U":
		return func(ctx app.Context) { a.Do(ctx, state.Undo{}) }
	case "r", "R":
		return func(ctx app.Context) { a.Do(ctx, state.Redo{}) }
	case "d", "D":
		if len(a.state.Articles) == 0 {
			return nil
		}
		return func(ctx app.Context) { a.show(ctx, modalDownload) }
	case "1", "2", "3", "4", "5":
		t := state.Tabs()[key[0]-'1']
		return func(ctx app.Context) { a.open(ctx, t) }
	}
	return nil
}

// listenFiles takes what is dropped anywhere on the page, opened with the
// installed page, or shared to it.
func (a *App) listenFiles(ctx app.Context) {
	w := app.Window()
	root := w.Get("document").Get("documentElement")
	on := func(event string, do func(e app.Event)) {
		w.Call("addEventListener", event, app.FuncOf(func(_ app.Value, args []app.Value) any {
			do(app.Event{Value: args[0]})
			return nil
		}))
	}
	take := func(files app.Value) {
		ctx.Dispatch(func(ctx app.Context) {
			a.add.open(ctx, "")
			a.add.take(ctx, files)
		})
	}
	on("dragover", func(e app.Event) {
		if hasFiles(e) {
			e.PreventDefault()
			root.Get("dataset").Set("drop", "yes")
		}
	})
	on("dragleave", func(e app.Event) {
		if !e.Get("relatedTarget").Truthy() {
			root.Get("dataset").Delete("drop")
		}
	})
	on("drop", func(e app.Event) {
		root.Get("dataset").Delete("drop")
		if hasFiles(e) {
			e.PreventDefault()
			take(e.Get("dataTransfer").Get("files"))
		}
	})
	if given := w.Get("crossreadGiven"); given.Truthy() {
		given.Call("listen", app.FuncOf(func(_ app.Value, args []app.Value) any {
			files := args[0]
			take(files)
			return nil
		}))
	}
}

func hasFiles(e app.Event) bool {
	data := e.Get("dataTransfer")
	return data.Truthy() && data.Get("types").Call("includes", "Files").Bool()
}
