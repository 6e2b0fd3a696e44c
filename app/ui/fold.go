package ui

import (
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

// button is the row that stands for those of a group that are not drawn.
func (f *folds) button(key, label string, columns int) app.UI {
	b := words("button", "plain fold", label).Attr("type", "button").
		On("click", func(app.Context, app.Event) { f.open(key) }, app.EventScope(key, label))
	return rowGroup(el("tr", "fold-row", el("td", "", b).Attr("role", "cell").Attr("colspan", itoa(columns))).Attr("role", "row"))
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
