package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/result"
)

// comeback is where the reader was when a correction was made in a card. The
// card, and with it the focus, goes when the comparison is made anew.
type comeback struct {
	serial int // of the comparison that was corrected
	report string
	layer  layer
	span   result.Span
}

// comeBack gives the focus, where it was lost with the card, to the mark that
// stands at the corrected words now.
func (v *Read) comeBack() {
	b := v.back
	if b == nil || v.Set.Serial == b.serial {
		return
	}
	v.back = nil
	now := app.Window().Get("document").Get("activeElement")
	c := v.column(b.report)
	if c == nil || now.Truthy() && now.Get("tagName").String() != "BODY" {
		return
	}
	f := c.nearest(b.layer, b.span)
	if f == nil {
		v.focusColumn(c)
		return
	}
	v.at = stand{c.report.id, f.id}
	e := v.element(v.at)
	v.rest(e)
	if e.Truthy() {
		e.Call("focus", map[string]any{"preventScroll": true})
	}
}

// nearest returns the finding of a column at the words of a span: one of the
// layer if there is one, else the one that begins least far away.
func (c *readColumn) nearest(l layer, sp result.Span) *finding {
	var best *finding
	least := 0
	for _, f := range c.findings {
		if f.span.In != sp.In {
			continue
		}
		away := max(f.span.Start-sp.Start, sp.Start-f.span.Start)
		if f.layer == l && f.span.Start < sp.End && sp.Start < f.span.End {
			return f
		}
		if best == nil || away < least {
			best, least = f, away
		}
	}
	return best
}
