package ui

import (
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/result"
	"crossread/app/state"
)

const (
	pause = 50 * time.Millisecond  // between two parts of a long drawing: the page is painted and answers in it
	dwell = 450 * time.Millisecond // that the pointer rests on a mark before its card opens
)

// lead brings the reader to the place that a link named.
func (v *Read) lead(ctx app.Context, p state.Place) {
	c := v.column(p.Article)
	if c == nil {
		return
	}
	v.uncover(ctx, c)
	v.target = nil
	if p.Span.End <= p.Span.Start {
		ctx.Defer(func(app.Context) { v.focusColumn(c) })
		return
	}
	f := c.findingAt(p.Span)
	if f == nil || !alike(f.span, p.Span) {
		v.target = &target{c.report.id, p.Span}
		v.card = nil
		ctx.Update()
		ctx.Defer(func(app.Context) { scrollTo(v.query(c.report.id, ".m-target")) })
		return
	}
	v.goTo(ctx, c, f)
}

// alike tells whether two spans share more than half of the longer one.
func alike(a, b result.Span) bool {
	o := min(a.End, b.End) - max(a.Start, b.Start)
	return a.In == b.In && o*2 > max(a.End-a.Start, b.End-b.Start)
}

// uncover makes sure that a column is shown and drawn to its end.
func (v *Read) uncover(ctx app.Context, c *readColumn) {
	v.drawnTo = max(v.drawnTo, len(c.report.text))
	shown := false
	var ids []string
	for _, x := range v.shown() {
		shown = shown || x == c
		ids = append(ids, x.report.id)
	}
	if shown && v.View.Read.Shown == c.report.id {
		return
	}
	if !shown {
		ids = append(ids[:min(len(ids), maxColumns-1)], c.report.id)
	}
	v.set(ctx, func(r *state.Reading) {
		r.Shown = c.report.id
		if !shown {
			r.Columns = strings.Join(ids, " ")
		}
	})
}

// goTo opens the card of a finding and takes the reader there.
func (v *Read) goTo(ctx app.Context, c *readColumn, f *finding) {
	v.open(stand{c.report.id, f.id}, true)
	v.target = nil
	ctx.Update()
	ctx.Defer(func(app.Context) {
		e := v.element(v.at)
		scrollTo(e)
		v.rest(e)
		if e.Truthy() {
			e.Call("focus", map[string]any{"preventScroll": true})
		}
		v.showCard()
	})
}

// showCard scrolls just so far that the whole card is seen, if it fits.
func (v *Read) showCard() {
	root := v.JSValue()
	if !root.Truthy() {
		return
	}
	if c := root.Call("querySelector", ".card"); c.Truthy() {
		c.Call("scrollIntoView", map[string]any{"block": "nearest"})
	}
}

// step goes to the next finding that is shown, or the one before.
func (v *Read) step(ctx app.Context, by int) {
	type item struct {
		c *readColumn
		f *finding
	}
	var all []item
	here := -1
	for _, c := range v.shown() {
		for _, f := range c.findings {
			if v.isOff(f.layer) {
				continue
			}
			if v.at == (stand{c.report.id, f.id}) {
				here = len(all)
			}
			all = append(all, item{c, f})
		}
	}
	if len(all) == 0 {
		return
	}
	next := (here + by + len(all)) % len(all)
	if here < 0 && by < 0 {
		next = len(all) - 1
	}
	v.uncover(ctx, all[next].c)
	v.goTo(ctx, all[next].c, all[next].f)
}

// isOff tells whether a layer is switched off.
func (v *Read) isOff(l layer) bool {
	r := v.View.Read
	switch l {
	case layerQuote:
		return r.HideQuotes
	case layerFact:
		return r.HideFacts
	case layerFrame:
		return r.HideFraming
	}
	return r.HideNames
}

// query returns the first element of a column that a selector finds.
func (v *Read) query(report, selector string) app.Value {
	root := v.JSValue()
	if !root.Truthy() {
		return app.Null()
	}
	return root.Call("querySelector", `[data-col="`+report+`"] `+selector)
}

// element returns the first element of a finding.
func (v *Read) element(at stand) app.Value {
	return v.query(at.report, `[data-m~="`+at.finding+`"]`)
}

func (v *Read) focusColumn(c *readColumn) {
	e := v.query(c.report.id, ".column-scroll")
	if e.Truthy() {
		e.Call("focus")
	}
}

// scrollTo brings an element into view: into the middle, and on a phone, where
// the card covers the lower half, to the top.
func scrollTo(e app.Value) {
	if !e.Truthy() {
		return
	}
	block := "center"
	if app.Window().Call("matchMedia", "(max-width: 51.99rem)").Get("matches").Bool() {
		block = "start"
	}
	e.Call("scrollIntoView", map[string]any{"block": block})
}

// rove lets the Tab key reach the marks by one of them: the one that the reader
// was at, else the first.
func (v *Read) rove() {
	root := v.JSValue()
	if !root.Truthy() || root.Call("querySelector", `[data-m][tabindex="0"]`).Truthy() {
		return
	}
	e := v.element(v.at)
	if !e.Truthy() {
		e = root.Call("querySelector", `.column.is-shown [data-m][tabindex]`)
	}
	v.rest(e)
}

// rest makes an element the one that the Tab key reaches.
func (v *Read) rest(e app.Value) {
	root := v.JSValue()
	if !e.Truthy() || !root.Truthy() {
		return
	}
	olds := root.Call("querySelectorAll", `[data-m][tabindex="0"]`)
	for i := range olds.Length() {
		olds.Index(i).Call("setAttribute", "tabindex", "-1")
	}
	e.Call("setAttribute", "tabindex", "0")
}
