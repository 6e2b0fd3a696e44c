package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// standAt returns the finding that an event fell on. The pointer may rest where
// several lie; it is the innermost layer that is on.
func (v *Read) standAt(e app.Event) (at stand, ok bool) {
	t := e.Get("target")
	if !t.Truthy() || !t.Get("closest").Truthy() {
		return stand{}, false
	}
	column := t.Call("closest", "[data-col]")
	if !column.Truthy() {
		return stand{}, false
	}
	id := column.Get("dataset").Get("col").String()
	c := v.column(id)
	for m := t.Call("closest", "[data-m]"); m.Truthy() && c != nil; m = m.Get("parentElement").Call("closest", "[data-m]") {
		for _, f := range strings.Fields(m.Get("dataset").Get("m").String()) {
			if x := c.byID[f]; x != nil && !v.isOff(x.layer) {
				return stand{id, f}, true
			}
		}
	}
	return stand{}, false
}

// within tells whether an event fell inside an element of a selector.
func within(e app.Event, selector string) bool {
	t := e.Get("target")
	return t.Truthy() && t.Get("closest").Truthy() && t.Call("closest", selector).Truthy()
}

func (v *Read) onClick(ctx app.Context, e app.Event) {
	switch {
	case within(e, "[data-close]"):
		v.closeCard(ctx)
	case within(e, ".card, a[href]"):
		ctx.PreventUpdate()
	default:
		at, ok := v.standAt(e)
		switch {
		case ok && v.card != nil && v.card.pinned && v.card.at == at:
			v.card = nil
		case ok:
			v.open(at, true)
			ctx.Defer(func(app.Context) {
				v.rest(v.element(at))
				v.showCard()
			})
		case v.card != nil:
			v.card = nil
		default:
			ctx.PreventUpdate()
		}
	}
}

// closeCard closes the card and gives the focus back to its mark.
func (v *Read) closeCard(ctx app.Context) {
	if v.card == nil {
		ctx.PreventUpdate()
		return
	}
	at := v.card.at
	v.card = nil
	ctx.Defer(func(app.Context) {
		if e := v.element(at); e.Truthy() {
			e.Call("focus", map[string]any{"preventScroll": true})
		}
	})
}

func (v *Read) onKey(ctx app.Context, e app.Event) {
	key := e.Get("key").String()
	if key == "Escape" && v.card != nil {
		v.closeCard(ctx)
		return
	}
	if within(e, ".card, a[href], button") || !within(e, "[data-m]") {
		ctx.PreventUpdate()
		return
	}
	switch key {
	case "Enter", " ":
		e.PreventDefault()
		if at, ok := v.standAt(e); ok {
			v.open(at, true)
			ctx.Defer(func(app.Context) {
				if b := v.query(at.report, ".card a[href], .card button"); b.Truthy() {
					b.Call("focus", map[string]any{"preventScroll": true})
				}
			})
			return
		}
	case "ArrowRight", "ArrowDown":
		e.PreventDefault()
		v.step(ctx, 1)
		return
	case "ArrowLeft", "ArrowUp":
		e.PreventDefault()
		v.step(ctx, -1)
		return
	}
	ctx.PreventUpdate()
}

// onHover opens the card of the mark that the pointer rests on, and closes one
// that was opened so when the pointer rests elsewhere.
func (v *Read) onHover(ctx app.Context, e app.Event) {
	ctx.PreventUpdate()
	on := ""
	at, ok := v.standAt(e)
	switch {
	case within(e, ".card"):
		on = "card"
	case ok:
		on = at.report + " " + at.finding
	}
	if on == v.hover {
		return
	}
	v.hover = on
	if v.card == nil && !ok || v.card != nil && (v.card.pinned || on == "card") {
		return
	}
	ctx.After(dwell, func(ctx app.Context) {
		switch {
		case v.hover != on || v.card != nil && v.card.pinned:
			ctx.PreventUpdate()
		case ok:
			v.open(at, false)
		default:
			v.card = nil
		}
	})
}

// onFocus opens the card of a mark that the keyboard came to.
func (v *Read) onFocus(ctx app.Context, e app.Event) {
	t := e.Get("target")
	at, ok := v.standAt(e)
	if !ok || within(e, ".card") || !t.Call("matches", "[data-m]:focus-visible").Bool() || v.card != nil && v.card.at == at {
		ctx.PreventUpdate()
		return
	}
	v.rest(t)
	v.open(at, false)
}
