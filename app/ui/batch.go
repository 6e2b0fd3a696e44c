package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// batch says how much of a long table is drawn. The first rows come with the
// view, some more in the pauses after it, the rest when the reader asks: a
// page that draws ten thousand cells at once stands still for a second.
type batch struct {
	cells int // drawn so far, at most
	step  int // drawn in each pause; pauseCells where it is 0
}

// The cells of a table that are drawn at once, one pause after another, and
// altogether unless the reader asks for more.
const (
	firstCells = 45
	belowCells = 12
	pauseCells = 24
	freeCells  = 420
	moreCells  = 420
)

// below is a batch of a table that stands below another one, out of sight when
// the view opens.
func below() batch { return batch{cells: belowCells} }

// rows returns how many of n rows are drawn, each of so many cells.
func (b *batch) rows(n, columns int) int {
	if b.cells == 0 {
		b.cells = firstCells
	}
	return min(n, max(1, b.cells/max(1, columns)))
}

// settled tells whether no more of n rows will be drawn before the reader asks.
func (b *batch) settled(n, columns int) bool {
	return b.rows(n, columns) >= n || b.cells >= freeCells
}

// fill draws more rows in the pauses, up to the free number of cells, and does
// what is to be done then. It draws nothing once all of the n rows are there.
func (b *batch) fill(ctx app.Context, n, columns int, then func(app.Context)) {
	if b.settled(n, columns) {
		then(ctx)
		return
	}
	ctx.After(pause, func(ctx app.Context) {
		if b.step == 0 {
			b.step = pauseCells
		}
		b.cells += b.step
		b.fill(ctx, n, columns, then)
	})
}

// nothingMore is what is done after a table with nothing behind it.
func nothingMore(app.Context) {}

// reach makes sure that the row with an index is drawn.
func (b *batch) reach(row, columns int) {
	b.cells = max(b.cells, (row+1)*columns)
}

// moreButton is shown while rows are left.
func (b *batch) moreButton(n, columns int, what string) app.UI {
	left := n - b.rows(n, columns)
	if left <= 0 || b.cells < freeCells {
		return el("p", "more")
	}
	next := min(left, moreCells/max(1, columns))
	return el("p", "more", words("button", "button", "Show "+itoa(next)+" more of "+itoa(left)+" "+what).Attr("type", "button").
		On("click", func(app.Context, app.Event) { b.cells += moreCells }, app.EventScope(b.cells, n)))
}
