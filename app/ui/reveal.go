package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/state"
)

// reveal brings the row that the place names to the reader's eyes, once for each
// place: a view calls it when it is mounted and when it is updated.
type reveal struct{ last state.Place }

// to scrolls to the row of a place and focuses what leads on from it.
func (r *reveal) to(ctx app.Context, p state.Place) {
	if p == r.last {
		return
	}
	r.last = p
	if p.Row == "" {
		return
	}
	ctx.Defer(func(app.Context) { showElement("row-" + p.Row) })
}

// showElement scrolls an element into the middle of the window and focuses it,
// or the first link in it.
func showElement(id string) {
	e := app.Window().Get("document").Call("getElementById", id)
	if !e.Truthy() {
		return
	}
	e.Call("scrollIntoView", map[string]any{"block": "center"})
	if !e.Call("hasAttribute", "tabindex").Bool() {
		if link := e.Call("querySelector", "a[href], button"); link.Truthy() {
			e = link
		}
	}
	e.Call("focus", map[string]any{"preventScroll": true})
}
