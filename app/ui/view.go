package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/state"
)

// Doer takes what the reader does in a view to state.Update. The value that
// views are handed is a pointer that never changes, so that it causes no
// re-rendering.
type Doer interface {
	Do(ctx app.Context, a state.Action)
}

// viewFor returns the component of a view. Each is a struct of this form, whose
// fields the page sets anew whenever it renders:
//
//	type Facts struct {
//		app.Compo
//		Set  *state.Set // never nil; another pointer when what it shows changed
//		View state.View // where the reader is and how the views are set
//		Do   Doer
//	}
//
// What leads elsewhere is a link: app.A().Href(state.Row(state.Facts, "F3").Href()).
// What sets a view otherwise is v.Do.Do(ctx, state.Show{View: changed copy of v.View}).
// An event handler that is a closure over changing values needs
// app.EventScope(values...), or the first closure stays in place.
func viewFor(set *state.Set, view state.View, do Doer) app.UI {
	switch view.Place.Tab {
	case state.Quotes:
		q := &Quotes{Set: set, View: view, Do: do, floor: below()}
		if n := len(set.Articles); n >= wideFrom {
			q.batch = batch{cells: n, step: n} // a wide row holds many words
		}
		return q
	case state.Framing:
		return &Framing{Set: set, View: view, Do: do, names: below(), verbs: below(), terms: below()}
	case state.Facts:
		return &Facts{Set: set, View: view, Do: do}
	case state.Read:
		return &Read{Set: set, View: view, Do: do}
	}
	return &Overview{Set: set, View: view, Do: do}
}
