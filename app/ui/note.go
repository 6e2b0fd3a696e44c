package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/state"
)

// notice says what has just happened, and offers the way back. It lies in the lower
// corner of the window, so that nothing moves, and goes: after a while, sooner once
// the reader goes on, at once by Escape or its button.
func (a *App) notice() app.UI {
	if a.asking() {
		return app.Div().Class("note is-empty") // a dialog lies over the page, and has the note itself
	}
	return a.noticeIn("note")
}

func (a *App) noticeIn(class string) app.UI {
	n := a.state.Notice
	text, kids := n.Text, []app.UI{}
	if text == "" {
		class += " is-empty"
	} else {
		if n.No%2 == 0 {
			text += "\u00a0" // what is said twice is read out twice
		}
		if n.Undo {
			kids = append(kids, app.Button().Type("button").Class("plain").Text("Undo").
				OnClick(a.does(state.Undo{})))
		}
		if n.Redo {
			kids = append(kids, app.Button().Type("button").Class("plain").Text("Redo").
				OnClick(a.does(state.Redo{}), app.EventScope("redo")))
		}
		kids = append(kids, app.Button().Type("button").Class("icon-button").Aria("label", "Close this note").Body(cross()).
			OnClick(a.does(state.Dismiss{}), app.EventScope("close")))
	}
	return app.Div().Class(class).Body(append([]app.UI{app.P().Aria("live", "polite").Text(text)}, kids...)...)
}

// does returns what a button does that can go away with it.
func (a *App) does(act state.Action) app.EventHandler {
	return func(ctx app.Context, _ app.Event) {
		a.Do(ctx, act)
		a.keepFocus()
	}
}

// keepFocus puts the focus, where it was lost with a button that is gone, on the
// dialog that is open, else on the page's main part. The page does it: what a
// button's own context defers goes with the button.
func (a *App) keepFocus() {
	a.tour.page.Defer(func(app.Context) {
		document := app.Window().Get("document")
		if now := document.Get("activeElement"); now.Truthy() && now.Get("tagName").String() != "BODY" {
			return
		}
		at := document.Call("querySelector", "dialog[open] .icon-button")
		if !at.Truthy() {
			at = element("main")
		}
		at.Call("focus", map[string]any{"preventScroll": true})
	})
}

// steps are the ways back and forth that no note offers at the moment. A name
// stands once on the page at a time.
func (a *App) steps() app.UI {
	step := func(name, did string, there, offered bool, do state.Action) app.UI {
		switch {
		case !there:
			return app.Span().Hidden(true)
		case offered: // its place is kept, so that nothing moves
			return app.Span().Class("plain is-offered").DataSet("name", name)
		}
		return app.Button().Type("button").Class("plain").Text(name).Title(did).
			OnClick(a.does(do), app.EventScope(name))
	}
	s := &a.state
	did := func(steps []state.Step) string {
		if len(steps) == 0 {
			return ""
		}
		return steps[len(steps)-1].Did
	}
	return app.Span().Class("steps").Body(
		step("Undo", did(s.Past), len(s.Past) > 0, s.Notice.Undo, state.Undo{}),
		step("Redo", did(s.Future), len(s.Future) > 0, s.Notice.Redo, state.Redo{}),
	)
}

// noteStays is how long a note stands, and noteGoesOn how long it still does once the
// reader scrolls; noteLooks is how often it is looked whether a reader is done with
// one that had to stay longer.
const noteStays, noteGoesOn, noteLooks = 15 * time.Second, 3 * time.Second, 2 * time.Second

// letNoteGo has a new note go after a while, since it lies over the page. What it
// offers to undo stays within reach of the key and of the list of corrections.
func (a *App) letNoteGo(act state.Action) {
	switch act.(type) {
	case state.Progress, state.Go, state.Show:
		return
	}
	a.notes++
	if number := a.notes; a.state.Notice.Text != "" && !a.state.Notice.Stay {
		a.tour.page.After(noteStays, func(ctx app.Context) { a.noteGoes(ctx, number) })
	}
}

// noteEscape takes the note away on Escape; nil where there is none, or a card takes
// the key.
func (a *App) noteEscape(target app.Value) func(app.Context) {
	if a.state.Notice.Text == "" || inCard(target) {
		return nil
	}
	return func(ctx app.Context) {
		a.Do(ctx, state.Dismiss{})
		a.keepFocus()
	}
}

// listenScroll has a note go sooner once the reader goes on: it lies over what is read.
func (a *App) listenScroll(ctx app.Context) {
	seen := 0
	on := app.FuncOf(func(app.Value, []app.Value) any {
		if number := a.notes; number != seen && a.state.Notice.Text != "" && !a.state.Notice.Stay {
			seen = number
			ctx.After(noteGoesOn, func(ctx app.Context) { a.noteGoes(ctx, number) })
		}
		return nil
	})
	for _, event := range []string{"wheel", "touchmove"} {
		app.Window().Call("addEventListener", event, on, map[string]any{"passive": true})
	}
}

// noteGoes takes the note with a number away, unless the reader is at it or what
// it tells of is still going on.
func (a *App) noteGoes(ctx app.Context, number int) {
	if number != a.notes {
		return
	}
	at := app.Window().Get("document").Call("querySelector", ".note:hover, .note:focus-within, dialog[open]")
	if a.state.Run.Phase == state.Comparing || at.Truthy() {
		ctx.After(noteLooks, func(ctx app.Context) { a.noteGoes(ctx, number) })
		return
	}
	a.Do(ctx, state.Dismiss{})
}
