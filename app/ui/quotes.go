package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/state"
)

// Quotes is the view of that name.
type Quotes struct {
	app.Compo
	Set  *state.Set
	View state.View
	Do   Doer
}

// Render implements app.Composer.
func (v *Quotes) Render() app.UI {
	return app.Div().Body(
		app.H1().Class("title-view").Text("Quotes"),
	)
}
