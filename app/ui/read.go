package ui

import (
	"sort"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/result"
	"crossread/app/state"
)

// Read is the view of the articles side by side with their findings marked.
type Read struct {
	app.Compo
	Set  *state.Set
	View state.View
	Do   Doer

	drawn   *state.Set
	sheet   *sheet
	model   *readModel
	drawnTo int         // the byte of the articles that drawing has come to
	place   state.Place // led to last
	at      stand       // the finding that the reader is at
	card    *openCard
	hover   string // what the pointer is on
	target  *target
	scroll  scrolling
	ids     string // of the columns shown last
	back    *comeback
}

// stand is a finding of a column.
type stand struct{ report, finding string }

// target is the words that a link led to where no finding stands.
type target struct {
	report string
	span   result.Span
}

// The bytes of a column's paragraphs that are drawn at once, and in each pause
// after it: about a screen full. Short articles are drawn whole.
const firstBytes, pauseBytes, shortBytes = 700, 700, 2500

// first returns the bytes that are drawn at once.
func (v *Read) first() int {
	for _, c := range v.shown() {
		if len(c.report.text) > shortBytes {
			return firstBytes
		}
	}
	return shortBytes
}

func (v *Read) ready() {
	if v.drawn == v.Set {
		return
	}
	v.drawn, v.sheet = v.Set, sheetOf(v.Set)
	v.model = readOf(v.sheet)
	v.card, v.target = nil, nil
	v.scroll.forget()
}

// OnMount implements app.Mounter.
func (v *Read) OnMount(ctx app.Context) { v.OnUpdate(ctx) }

// OnUpdate implements app.Updater.
func (v *Read) OnUpdate(ctx app.Context) {
	v.ready()
	v.scroll.forget()
	v.fill(ctx)
	v.fromTheTop(ctx)
	if p := v.View.Place; p != v.place {
		v.place = p
		v.lead(ctx, p)
	}
	ctx.Defer(func(app.Context) {
		v.comeBack()
		v.rove()
	})
}

// OnResize implements app.Resizer.
func (v *Read) OnResize(ctx app.Context) { v.scroll.forget() }

// fromTheTop scrolls the columns up when other articles take their places: the
// elements are the same.
func (v *Read) fromTheTop(ctx app.Context) {
	ids := ""
	for _, c := range v.shown() {
		ids += c.report.id + " "
	}
	if v.ids != "" && v.ids != ids {
		ctx.Defer(func(app.Context) {
			if root := v.JSValue(); root.Truthy() {
				boxes := root.Call("querySelectorAll", ".column-scroll")
				for i := range boxes.Length() {
					boxes.Index(i).Set("scrollTop", 0)
				}
			}
		})
	}
	v.ids = ids
}

// fill draws the paragraphs below the first ones in the pauses.
func (v *Read) fill(ctx app.Context) {
	v.drawnTo = max(v.drawnTo, v.first())
	for _, c := range v.shown() {
		if len(v.drawnOf(c)) < len(c.paras) {
			ctx.After(pause, func(ctx app.Context) {
				v.drawnTo += pauseBytes
				v.fill(ctx)
			})
			return
		}
	}
}

// drawnOf returns the paragraphs of a column that are drawn by now: those that
// begin before the byte that drawing has come to.
func (v *Read) drawnOf(c *readColumn) []*readPara {
	to := max(v.drawnTo, v.first())
	return c.paras[:sort.Search(len(c.paras), func(i int) bool { return c.paras[i].span.Start >= to })]
}

// The articles that are read side by side where the reader chose none, and the
// most that can be.
const firstColumns, maxColumns = 3, 4

// shown returns the columns: those that the reader chose, else the first ones.
func (v *Read) shown() []*readColumn {
	ids := strings.Fields(v.View.Read.Columns)
	var out []*readColumn
	for _, r := range v.sheet.reports {
		for _, id := range ids {
			if r.id == id {
				out = append(out, v.column(id))
			}
		}
	}
	if len(out) == 0 {
		for _, r := range v.sheet.reports[:min(firstColumns, len(v.sheet.reports))] {
			out = append(out, v.column(r.id))
		}
	}
	return out
}

// onPhone returns the one column that a narrow window shows.
func (v *Read) onPhone() *readColumn {
	cols := v.shown()
	for _, c := range cols {
		if c.report.id == v.View.Read.Shown {
			return c
		}
	}
	return cols[0]
}

// column returns the column of an article.
func (v *Read) column(id string) *readColumn {
	return v.model.column(id)
}

// set changes how the view is set.
func (v *Read) set(ctx app.Context, change func(*state.Reading)) {
	view := v.View
	change(&view.Read)
	v.View.Read = view.Read
	v.Do.Do(ctx, state.Show{View: view})
}

// Render implements app.Composer.
func (v *Read) Render() app.UI {
	v.ready()
	if len(v.sheet.reports) == 0 {
		return el("div", "", words("h1", "title-view", "Read"), stateBox("Nothing to read yet", words("p", "", "Add a report, and it stands here with its quotes, framing words and facts marked.")))
	}
	cols := v.shown()
	parts := []app.UI{words("h1", "vh", "Read"), v.chooser(), v.switcher(), v.bar()}
	var drawn []app.UI
	for _, c := range cols {
		drawn = append(drawn, v.columnUI(c))
	}
	r := v.View.Read
	class := "columns columns-" + itoa(len(cols))
	for _, off := range []struct {
		is   bool
		name string
	}{{r.HideQuotes, " no-quotes"}, {r.HideFraming, " no-framing"}, {r.HideFacts, " no-facts"}, {r.HideNames, " no-names"}} {
		if off.is {
			class += off.name
		}
	}
	box := el("div", class, drawn...).
		On("click", v.onClick).On("keydown", v.onKey).On("mouseover", v.onHover).On("mouseleave", v.onHover).On("focusin", v.onFocus)
	parts = append(parts, box, v.legend(cols))
	return el("div", "read", parts...)
}

// bar holds the layers and the way from finding to finding.
func (v *Read) bar() app.UI {
	r := v.View.Read
	layer := func(label app.UI, on bool, flip func(*state.Reading)) app.UI {
		box := app.Input().Type("checkbox").Checked(on).OnChange(func(ctx app.Context, _ app.Event) { v.set(ctx, flip) }, app.EventScope(r))
		return el("label", "layer", box, label)
	}
	kids := []app.UI{
		words("legend", "", "Marks"),
		layer(words("span", "m-quote art-b", "Quotes"), !r.HideQuotes, func(r *state.Reading) { r.HideQuotes = !r.HideQuotes }),
		layer(words("span", "m-frame", "Framing"), !r.HideFraming, func(r *state.Reading) { r.HideFraming = !r.HideFraming }),
		layer(words("span", "m-fact", "Facts"), !r.HideFacts, func(r *state.Reading) { r.HideFacts = !r.HideFacts }),
		layer(words("span", "m-key", "Names").Attr("data-key", "N"), !r.HideNames, func(r *state.Reading) { r.HideNames = !r.HideNames }),
		v.silencer(),
	}
	end := []app.UI{}
	if len(v.shown()) > 1 {
		end = append(end, el("label", "layer layer-scroll", app.Input().Type("checkbox").Checked(!r.Loose).OnChange(func(ctx app.Context, _ app.Event) {
			v.set(ctx, func(r *state.Reading) { r.Loose = !r.Loose })
		}, app.EventScope(r)), app.Text("Scroll together")))
	}
	end = append(end,
		words("button", "plain", "Previous finding").Attr("type", "button").On("click", func(ctx app.Context, _ app.Event) { v.step(ctx, -1) }),
		words("button", "plain", "Next finding").Attr("type", "button").On("click", func(ctx app.Context, _ app.Event) { v.step(ctx, 1) }))
	return el("div", "readbar", el("fieldset", "layers", kids...), el("div", "readbar-end", end...))
}

func (v *Read) legend(cols []*readColumn) app.UI {
	here := map[string]bool{}
	for _, c := range cols {
		for _, l := range c.keys {
			here[l] = true
		}
	}
	kids := []app.UI{}
	if len(v.sheet.reports) > 1 {
		kids = append(kids, el("span", "legend-facts", words("b", "", "Facts"), words("span", "m-fact m-differs", "the reports differ"), words("span", "m-fact m-shared", "other reports have it too"), words("span", "m-fact m-lone", "only here")))
	}
	for _, k := range v.model.keys {
		if here[k.letters] {
			kids = append(kids, el("span", "", words("b", "", k.letters), app.Text(capital(k.name))))
		}
	}
	return el("p", "legend", kids...)
}
