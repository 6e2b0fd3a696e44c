package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/state"
)

// Framing is the view of the words that each article uses in its own voice.
type Framing struct {
	app.Compo
	Set  *state.Set
	View state.View
	Do   Doer

	drawn *state.Set
	sheet *sheet
	model *framingModel
	batch batch
	names batch
	verbs batch
	terms batch
	folds folds
	rest  rest
}

func (v *Framing) ready() {
	if v.drawn == v.Set {
		return
	}
	v.drawn, v.sheet = v.Set, sheetOf(v.Set)
	v.model = framingOf(v.sheet)
}

// OnMount implements app.Mounter.
func (v *Framing) OnMount(ctx app.Context) { v.OnUpdate(ctx) }

// OnUpdate implements app.Updater.
func (v *Framing) OnUpdate(ctx app.Context) {
	v.ready()
	n := 0
	for _, g := range v.groups(v.rows()) {
		n += len(g.words)
	}
	columns := len(v.sheet.reports)
	rest := func(ctx app.Context) {
		if v.batch.settled(n, frameColumns) && v.names.settled(v.keptNames(), columns) && v.verbs.settled(v.keptVerbs(), columns) {
			v.rest.fill(ctx, len(v.model.flags)+len(v.model.names)+len(v.model.verbs)-v.batch.rows(n, frameColumns)-v.names.rows(v.keptNames(), columns)-v.verbs.rows(v.keptVerbs(), columns))
		}
	}
	v.batch.fill(ctx, n, frameColumns, rest)
	v.names.fill(ctx, v.keptNames(), columns, rest)
	v.verbs.fill(ctx, v.keptVerbs(), columns, rest)
	v.terms.fill(ctx, len(v.model.terms), termCells, nothingMore)
}

const frameColumns = 4

// manyRates is the most articles whose rates stand beside the title.
const manyRates = 6

// rows returns the flags that the filter lets through.
func (v *Framing) rows() []*flagRow {
	f := v.View.Framing
	var out []*flagRow
	for _, row := range v.model.flags {
		if f.Article != "" && row.report.id != f.Article || f.Category != "" && row.kind != f.Category || f.About != "" && row.about != f.About {
			continue
		}
		out = append(out, row)
	}
	return out
}

// Render implements app.Composer.
func (v *Framing) Render() app.UI {
	v.ready()
	m := v.model
	rates := []app.UI{words("p", "label", "Per 100 words that the report says itself")}
	for _, r := range m.rates {
		rates = append(rates, rateUI(r, false))
	}
	parts := []app.UI{el("div", "view-head",
		el("div", "", words("h1", "title-view", "Framing"), el("p", "standfirst", runsUI(m.say)...)),
		el("div", "rates", rates...))}
	if len(m.rates) > manyRates {
		parts[0] = el("div", "", words("h1", "title-view", "Framing"), el("p", "standfirst", runsUI(m.say)...), rates[0], el("div", "rates rates-many", rates[1:]...))
	}
	if len(m.flags) > 0 {
		parts = append(parts, v.filters())
	}
	lines := v.rest.lines
	parts = append(parts, v.table(&lines)...)
	parts = append(parts, notesUI(m)...)
	parts = append(parts, v.namesUI(&lines))
	if len(m.verbs) > 0 {
		parts = append(parts, v.verbsUI(&lines))
	}
	parts = append(parts, termsUI(m, v.terms.rows(len(m.terms), termCells)))
	return el("div", "", parts...)
}

func (v *Framing) filters() app.UI {
	f := v.View.Framing
	kinds := []choice{{"", capital(allOf(len(v.model.kinds)))}}
	if len(v.model.kinds) < 2 {
		kinds[0].label = "The only one"
	}
	for _, k := range v.model.kinds {
		kinds = append(kinds, choice{k.id, k.label + " (" + itoa(k.count) + ")"})
	}
	set := func(change func(*state.FramingFilter, string)) func(app.Context, string) {
		return func(ctx app.Context, value string) {
			view := v.View
			change(&view.Framing, value)
			v.batch = batch{}
			v.Do.Do(ctx, state.Show{View: view})
		}
	}
	out := []app.UI{
		filter("Article", f.Article, articleChoices(v.sheet.reports, capital(allOf(len(v.sheet.reports)))), set(func(f *state.FramingFilter, x string) { f.Article = x }), f),
		filter("Kind", f.Category, kinds, set(func(f *state.FramingFilter, x string) { f.Category = x }), f),
	}
	if len(v.model.about) > 0 {
		about := []choice{{"", "Anyone, anything"}}
		for _, name := range v.model.about {
			about = append(about, choice{name, clip(name, 40)})
		}
		out = append(out, filter("About", f.About, about, set(func(f *state.FramingFilter, x string) { f.About = x }), f))
	}
	by := ""
	if f.ByArticle {
		by = "article"
	}
	return el("div", "filters", append(out, filter("Grouped", by, []choice{{"", "By kind"}, {"article", "By article"}}, set(func(f *state.FramingFilter, x string) { f.ByArticle = x != "" }), f))...)
}

// table draws the framing words in their sentences.
func (v *Framing) table(lines *int) []app.UI {
	head := func(class string, text app.UI) app.UI {
		return el("th", class, text).Attr("scope", "col").Attr("role", "columnheader")
	}
	rows := v.rows()
	groups, total := v.groups(rows), 0
	for _, g := range groups {
		total += len(g.words)
	}
	left := v.batch.rows(total, frameColumns)
	bodies := []app.UI{el("thead", "", el("tr", "", head("c-art", hidden("Article")), head("", app.Text("In its sentence")), head("c-why", app.Text("Why it is here")), head("c-plain", app.Text("Plainer"))).Attr("role", "row")).Attr("role", "rowgroup")}
	var undrawn []*flagWord
	for _, g := range groups {
		n := min(left, len(g.words))
		left -= n
		undrawn = append(undrawn, g.words[n:]...)
		if n == 0 {
			continue
		}
		bodies = append(bodies, &flagRows{Title: g.title, Count: g.count, Kinds: g.kinds, Words: g.words[:n]})
	}
	table := el("table", "frame", bodies...).Attr("role", "table").Attr("aria-label", "Framing words")
	switch {
	case len(v.model.flags) == 0:
		return []app.UI{stateBox("No framing words in the reports’ own voice",
			words("p", "", "Charged words, verbs of saying that judge, labels and words of doubt would stand here, each in its sentence, with the reason and a plainer word.")), el("div", "vh", table)}
	case len(rows) == 0:
		return []app.UI{stateBox("No framing word of that kind", words("p", "", capital(count(len(v.model.flags), "word is", "words are"))+" hidden by the filter."),
			el("div", "state-actions", words("button", "button", "Show all framing words").Attr("type", "button").On("click", func(ctx app.Context, _ app.Event) {
				view := v.View
				view.Framing = state.FramingFilter{}
				v.Do.Do(ctx, state.Show{View: view})
			}, app.EventScope(v.View.Framing))))}
	}
	return []app.UI{table, v.batch.moreButton(total, frameColumns, "framing words"), restOf(undrawn, lines, restOfFlags)}
}
