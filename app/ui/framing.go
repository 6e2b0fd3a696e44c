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
	v.batch.fill(ctx, len(v.rows()), frameColumns)
	v.names.fill(ctx, len(v.model.names), len(v.sheet.reports))
	v.verbs.fill(ctx, len(v.model.verbs), len(v.sheet.reports))
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
	parts = append(parts, v.table()...)
	parts = append(parts, v.namesUI())
	if len(m.verbs) > 0 {
		parts = append(parts, v.verbsUI())
	}
	parts = append(parts, termsUI(m))
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

// flagGroup is a run of flags under one heading.
type flagGroup struct {
	title string
	rows  []*flagRow
}

func (v *Framing) groups(rows []*flagRow) []flagGroup {
	var out []flagGroup
	gather := func(title string, belongs func(*flagRow) bool) {
		g := flagGroup{title: title}
		for _, row := range rows {
			if belongs(row) {
				g.rows = append(g.rows, row)
			}
		}
		if len(g.rows) > 0 {
			out = append(out, g)
		}
	}
	if v.View.Framing.ByArticle {
		for _, r := range v.sheet.reports {
			gather(r.letter+" "+r.name, func(row *flagRow) bool { return row.report == r })
		}
		return out
	}
	for _, k := range v.model.kinds {
		gather(k.label, func(row *flagRow) bool { return row.kind == k.id })
	}
	return out
}

// table draws the framing words in their sentences.
func (v *Framing) table() []app.UI {
	head := func(class string, text app.UI) app.UI {
		return el("th", class, text).Attr("scope", "col").Attr("role", "columnheader")
	}
	rows := v.rows()
	left := v.batch.rows(len(rows), frameColumns)
	bodies := []app.UI{el("thead", "", el("tr", "", head("c-art", hidden("Article")), head("", app.Text("In its sentence")), head("c-why", app.Text("Why it is here")), head("c-plain", app.Text("Plainer"))).Attr("role", "row")).Attr("role", "rowgroup")}
	for _, g := range v.groups(rows) {
		if left == 0 {
			break
		}
		n := min(left, len(g.rows))
		left -= n
		bodies = append(bodies, &flagRows{Title: g.title, Count: len(g.rows), Kinds: v.View.Framing.ByArticle, Rows: g.rows[:n]})
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
	return []app.UI{table, v.batch.moreButton(len(rows), frameColumns, "framing words")}
}

// flagRows is a group of rows under its heading.
type flagRows struct {
	app.Compo
	Title string
	Count int
	Kinds bool // say the kind of each, since the heading does not
	Rows  []*flagRow
}

// Render implements app.Composer.
func (b *flagRows) Render() app.UI {
	rows := []app.UI{groupHead("", b.Title, b.Count, frameColumns)}
	for _, f := range b.Rows {
		rows = append(rows, flagRowUI(f, b.Kinds))
	}
	return rowGroup(rows...)
}

func flagRowUI(f *flagRow, kind bool) app.UI {
	td := func(class string, body ...app.UI) app.UI { return el("td", class, body...).Attr("role", "cell") }
	sentence := []app.UI{app.Text(f.left), linkTo(f.place, "m m-frame", app.Text(f.word)), app.Text(f.right)}
	if f.headline {
		sentence = append(sentence, app.Text(" "), words("span", "small quiet", "headline"))
	}
	why := []app.UI{}
	if kind {
		why = append(why, words("b", "", kindLabel(f.kind)+". "))
	}
	why = append(why, app.Text(f.why))
	if f.about != "" {
		why = append(why, words("span", "kind", "about "+f.about))
	}
	if len(f.shared) > 0 {
		why = append(why, el("span", "kind", append([]app.UI{app.Text("also in ")}, runsUI(letters(f.shared))...)...))
	}
	plainer := td("c-plain is-empty", words("span", "plainer", "–"))
	if f.plainer != "" {
		plainer = td("c-plain", words("span", "plainer", f.plainer))
	}
	return el("tr", "", td("c-art", badge(f.report.index)), td("ctx", sentence...), td("c-why", why...), plainer).Attr("role", "row")
}

func (v *Framing) namesUI() app.UI {
	columns := len(v.sheet.reports)
	n := v.names.rows(len(v.model.names), columns)
	var bodies []app.UI
	const together = 10
	for i := 0; i < n; i += together {
		bodies = append(bodies, &nameRows{Rows: v.model.names[i:min(n, i+together)]})
	}
	if len(v.model.names) == 0 {
		return section("nm", "Names and labels", []run{say("No names, titles or labels were found. What each report calls the same person, group, place or thing would stand here.")},
			el("div", "vh", articleTable("names", "Names and labels", "Who or what", v.sheet.reports)))
	}
	return section("nm", "Names and labels", []run{say("What each report calls the same person, group, place or thing. A rule in the article’s colour marks a name or label with a word that only that article uses.")},
		articleTable("names", "Names and labels", "Who or what", v.sheet.reports, bodies...),
		v.names.moreButton(len(v.model.names), columns, "names"))
}

// nameRows is a run of rows of names.
type nameRows struct {
	app.Compo
	Rows []*nameRow
}

// Render implements app.Composer.
func (b *nameRows) Render() app.UI {
	var rows []app.UI
	for _, n := range b.Rows {
		var cells []app.UI
		for _, c := range n.cells {
			cells = append(cells, cell(c.report, formsUI(c)...))
		}
		rows = append(rows, tableRow("", rowHead(words("span", "who", capital(n.name)), words("span", "kind", n.kind)), cells...))
	}
	return rowGroup(rows...)
}

func formsUI(c nameCell) []app.UI {
	if len(c.forms) == 0 {
		return []app.UI{words("span", "none", "Not named")}
	}
	const most = 6
	var out []app.UI
	for i, f := range c.forms {
		if i == most {
			return append(out, words("span", "kind", "and "+number(len(c.forms)-most)+" more"))
		}
		class := ""
		if f.only {
			class = "form-only " + hue(c.report.index)
		}
		kids := []app.UI{linkTo(c.report.mentionOf(f.in, f.text), "to-words", words("span", class, f.text))}
		if f.count > 1 {
			kids = append(kids, app.Text(" "), words("span", "num", "×"+itoa(f.count)))
		}
		out = append(out, el("span", "form", kids...))
	}
	return out
}

func (v *Framing) verbsUI() app.UI {
	columns := len(v.sheet.reports)
	var body []app.UI
	for _, row := range v.model.verbs[:v.verbs.rows(len(v.model.verbs), columns)] {
		var cells []app.UI
		for _, c := range row.cells {
			cells = append(cells, cell(c.report, verbsOf(c)...))
		}
		body = append(body, tableRow("", rowHead(words("span", "who", row.speaker)), cells...))
	}
	return section("vb", "Verbs of saying", []run{say("A dotted line marks a verb that judges.")}, articleTable("verbs", "Verbs of saying", "Speaker", v.sheet.reports, rowGroup(body...)),
		v.verbs.moreButton(len(v.model.verbs), columns, "speakers"))
}

func verbsOf(c verbCell) []app.UI {
	if len(c.verbs) == 0 {
		return []app.UI{words("span", "none", "Not quoted")}
	}
	var out []app.UI
	for _, x := range c.verbs {
		class := ""
		if x.framed {
			class = "m-frame"
		}
		kids := []app.UI{linkTo(x.place, "to-words", words("span", class, x.text))}
		if x.count > 1 {
			kids = append(kids, app.Text(" "), words("span", "num", "×"+itoa(x.count)))
		}
		out = append(out, el("span", "form", kids...))
	}
	return out
}

// termsUI draws the words that one article uses more than the others, on one
// scale; each opens to its sentences.
func termsUI(m *framingModel) app.UI {
	if len(m.terms) == 0 {
		return section("dw", "Distinctive words", []run{say("Not drawn: in " + digits(m.words) + " words no report uses a word so much more than the others that chance can be ruled out.")})
	}
	var cols []app.UI
	var items []app.UI
	flush := func(r *report) {
		cols = append(cols, el("div", "", el("h3", "third-head", badge(r.index), words("span", "", r.name)), el("ul", "terms", items...)))
		items = nil
	}
	for i, t := range m.terms {
		items = append(items, termUI(t))
		if i+1 == len(m.terms) || m.terms[i+1].report != t.report {
			flush(t.report)
		}
	}
	return section("dw", "Distinctive words", []run{say("Words that one report uses more than the others do, for its length. The longer the bar, the surer that it is no chance. Open a word to see its sentences.")},
		el("div", "thirds thirds-"+itoa(min(3, len(cols))), cols...))
}

func termUI(t *term) app.UI {
	var ctx []app.UI
	for _, c := range t.contexts {
		ctx = append(ctx, el("p", "ctx", app.Text(c.left), linkTo(c.place, "", app.Text(c.word)), app.Text(c.right)))
	}
	return el("li", "", el("details", "term", append([]app.UI{el("summary", "", words("span", "serif", t.text), words("span", "num small quiet", " ×"+itoa(t.count)), bar(t.report.index, t.share, t.share))}, ctx...)...))
}
