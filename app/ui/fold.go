package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// folds tells which long groups of a table the reader has opened, by the key of
// the group.
type folds map[string]bool

// foldFrom is the number of rows up to which a table is short: every row of it
// is drawn.
const foldFrom = 40

// foldSlack is how many rows more than the limit a group may have: a button
// that stands for two or three rows would take their room.
const foldSlack = 4

// keep returns how many of the rows of a group are drawn, of a table with so
// many rows altogether: all of a short table and of a group that was opened, and
// else those that matter, up to the limit.
func (f folds) keep(key string, rows, matter, limit, table int) int {
	if f[key] || table <= foldFrom || rows <= limit+foldSlack && matter+foldSlack >= rows {
		return rows
	}
	return min(rows, limit, max(matter, foldSlack))
}

// open opens a group.
func (f *folds) open(key string) {
	if *f == nil {
		*f = folds{}
	}
	(*f)[key] = true
}

// reach opens a group of so many rows where its row i, which is to be seen, is not
// among those that are kept, and returns how many are kept then.
func (f *folds) reach(key string, i, kept, rows int) int {
	if i < kept {
		return kept
	}
	f.open(key)
	return rows
}

// button is the row that stands for so many rows that are not drawn. They are
// drawn at once when the reader asks for them, and the focus goes to the first; the
// rest holds them till then.
func (f *folds) button(key, label string, left, columns int, b *batch, rest app.UI) app.UI {
	button := words("button", "plain fold", label).Attr("type", "button").
		On("click", func(ctx app.Context, _ app.Event) {
			f.open(key)
			b.cells += left * columns
			focusInPlaceOf(ctx, ctx.JSSrc())
		}, app.EventScope(key, label))
	return rowGroup(el("tr", "fold-row", el("td", "", button, rest).Attr("role", "cell").Attr("colspan", itoa(columns))).Attr("role", "row"))
}

// focusInPlaceOf focuses the row that comes to stand where the row of an element
// stood: the element goes, and whoever works by keyboard is not to be lost.
func focusInPlaceOf(ctx app.Context, e app.Value) {
	table, row := e.Call("closest", "table"), e.Call("closest", "tr")
	if !table.Truthy() || !row.Truthy() {
		return
	}
	rows := table.Call("querySelectorAll", "tr")
	at := 0
	for at < rows.Length() && !rows.Index(at).Call("isSameNode", row).Bool() {
		at++
	}
	ctx.Async(func() { // the element is gone by then, and with it what its context would defer
		time.Sleep(pause)
		rows := table.Call("querySelectorAll", "tr")
		if at >= rows.Length() {
			return
		}
		if link := rows.Index(at).Call("querySelector", "a[href], button, summary"); link.Truthy() {
			link.Call("focus", map[string]any{"preventScroll": true})
		}
	})
}

// loneRow is a row that one article alone has: a line over the whole table
// instead of a column with something and all others without. The roles are those
// of any row.
func loneRow(id, class string, columns int, body ...app.UI) app.UI {
	e := el("tr", "lone-row", el("td", "lone-cell", el("div", "lone "+class, body...)).Attr("role", "presentation").Attr("colspan", itoa(columns))).Attr("role", "row")
	if id != "" {
		e = e.ID("row-%s", id)
	}
	return e
}

// loneHead heads the rows that one article alone has.
func loneHead(id, before string, r *report, after string, n, columns int) app.UI {
	return groupHead(id, n, columns, app.Text(before+" "), badge(r.index), app.Text(" "), words("span", "group-name", r.name), app.Text(" "+after+" "))
}

// part is an element with a role that it would not have of its own.
func part(role, class string, body ...app.UI) app.UI {
	return el("div", class, body...).Attr("role", role)
}
