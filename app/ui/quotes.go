package ui

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/result"
	"crossread/app/state"
)

// Quotes is the view with a row for each utterance and a column for each
// article.
type Quotes struct {
	app.Compo
	Set  *state.Set
	View state.View
	Do   Doer

	drawn  *state.Set
	sheet  *sheet
	model  *quotesModel
	batch  batch
	floor  batch
	folds  folds
	rest   rest
	reveal reveal

	gathered   []quoteGroup // what groups returned for a filter
	gatheredBy state.QuoteFilter
}

func (v *Quotes) ready() {
	if v.drawn == v.Set {
		return
	}
	v.drawn, v.sheet = v.Set, sheetOf(v.Set)
	v.gathered = nil
	v.model = quotesOf(v.sheet)
}

// OnMount implements app.Mounter.
func (v *Quotes) OnMount(ctx app.Context) { v.OnUpdate(ctx) }

// OnUpdate implements app.Updater.
func (v *Quotes) OnUpdate(ctx app.Context) {
	v.ready()
	n := 0
	for _, g := range v.groups() {
		kept := v.kept(g)
		if i := slices.IndexFunc(g.rows, func(row *quoteRow) bool { return row.id == v.View.Place.Row }); i >= 0 {
			kept = v.folds.reach(g.key(), i, kept, len(g.rows))
			v.batch.reach(n+i, len(v.sheet.reports))
		}
		n += kept
	}
	columns := len(v.sheet.reports)
	v.batch.fill(ctx, n, columns, func(ctx app.Context) { v.rest.fill(ctx, len(v.model.rows)-v.batch.rows(n, columns)) })
	v.floor.fill(ctx, len(v.model.floor), columns, nothingMore)
	v.reveal.to(ctx, v.View.Place)
}

// chosen is the filter, with the speaker that a link may name.
func (v *Quotes) chosen() state.QuoteFilter {
	f := v.View.Quotes
	if who, ok := strings.CutPrefix(v.View.Place.Row, "speaker:"); ok && f.Speaker == "" {
		f.Speaker = who
	}
	return f
}

// rows returns the rows that the filter lets through, in its order.
func (v *Quotes) rows() []*quoteRow {
	f := v.chosen()
	var out []*quoteRow
	for _, row := range v.model.rows {
		if f.Speaker != "" && row.speaker != f.Speaker || !row.printedIn(f.Article) || !row.printedAs(f.Relation) {
			continue
		}
		out = append(out, row)
	}
	sortQuotes(out, f.Sort)
	return out
}

func (row *quoteRow) printedIn(id string) bool {
	if id == "" {
		return true
	}
	for _, c := range row.cells {
		if c.report.id == id && len(c.printings) > 0 {
			return true
		}
	}
	return false
}

// loneQuote is the filter for utterances that one article alone prints.
const loneQuote = "one"

func (row *quoteRow) printedAs(relation string) bool {
	if relation == "" {
		return true
	}
	printers, with := 0, false
	for _, c := range row.cells {
		if len(c.printings) > 0 {
			printers++
		}
		for _, p := range c.printings {
			with = with || p.relation == relation || relation == result.Paraphrase && p.quote.Kind == result.Indirect
		}
	}
	if relation == loneQuote {
		return printers == 1
	}
	return with
}

// Render implements app.Composer.
func (v *Quotes) Render() app.UI {
	v.ready()
	m := v.model
	head := words("h1", "title-view", "Quotes")
	if len(m.rows) == 0 {
		return el("div", "", head, stateBox("No quotations in these reports",
			el("p", "", app.Text("Words in quotation marks, and sentences such as “"), words("span", "serif", "the mayor said that …"), app.Text("”, would stand here, a row for each utterance."))),
			el("div", "vh", quotesTable(v.sheet.reports)))
	}
	parts := []app.UI{head, el("p", "standfirst", runsUI(m.say)...), v.filters()}
	groups, total := v.groups(), 0
	for _, g := range groups {
		total += v.kept(g)
	}
	if total == 0 {
		parts = append(parts, v.nothing())
	} else {
		lines := v.rest.lines
		bodies, undrawn := v.bodies(groups, v.batch.rows(total, len(v.sheet.reports)), &lines)
		parts = append(parts, quotesTable(v.sheet.reports, bodies...), v.batch.moreButton(total, len(v.sheet.reports), "utterances"), restOf(undrawn, &lines, restOfQuotes))
	}
	if len(m.floor) > 0 {
		parts = append(parts, floorUI("qf", "A filled bar is in quotation marks, an open one is the report’s own wording.", v.sheet, m.floor[:v.floor.rows(len(m.floor), len(v.sheet.reports))],
			v.floor.moreButton(len(m.floor), len(v.sheet.reports), "speakers")))
	}
	return el("div", "", parts...)
}

func quotesTable(reports []*report, bodies ...app.UI) app.UI {
	return articleTable("quotes", "Quotations", "Speaker", reports, bodies...)
}

func (v *Quotes) filters() app.UI {
	f := v.chosen()
	speakers := []choice{{"", capital(allOf(len(v.model.speakers)))}}
	if len(v.model.speakers) == 1 {
		speakers[0].label = "The only one"
	}
	for _, s := range v.model.speakers {
		speakers = append(speakers, choice{s, capital(clip(s, 40))})
	}
	set := func(change func(*state.QuoteFilter, string)) func(app.Context, string) {
		return func(ctx app.Context, value string) {
			view := v.View
			view.Quotes = v.chosen()
			change(&view.Quotes, value)
			v.show(ctx, view)
		}
	}
	return el("div", "filters",
		filter("Speaker", f.Speaker, speakers, set(func(f *state.QuoteFilter, x string) { f.Speaker = x }), v.View.Quotes),
		filter("Printed", f.Relation, []choice{{"", "In any way"}, {result.Altered, "In different words"}, {result.Excerpt, "Cut"}, {result.Same, "In the same words"},
			{result.Paraphrase, "In its own words"}, {loneQuote, "In one report alone"}}, set(func(f *state.QuoteFilter, x string) { f.Relation = x }), v.View.Quotes),
		filter("In", f.Article, articleChoices(v.sheet.reports, "Any report"), set(func(f *state.QuoteFilter, x string) { f.Article = x }), v.View.Quotes),
		filter("Order", f.Sort, []choice{{byDifference, "Most different first"}, {byPlace, "As they stand in the reports"}, {bySpeaker, "By speaker"}},
			set(func(f *state.QuoteFilter, x string) { f.Sort = x }), v.View.Quotes))
}

// articleChoices are the articles as options of a filter.
func articleChoices(rs []*report, all string) []choice {
	out := []choice{{"", all}}
	for _, r := range rs {
		out = append(out, choice{r.id, r.letter + " " + clip(r.name, 36)})
	}
	return out
}

func (v *Quotes) show(ctx app.Context, view state.View) {
	v.batch = batch{}
	if strings.HasPrefix(view.Place.Row, "speaker:") {
		v.Do.Do(ctx, state.Go{Place: state.Place{Tab: state.Quotes}})
	}
	v.Do.Do(ctx, state.Show{View: view})
}

// nothing is what stands where the filter hides every row.
func (v *Quotes) nothing() app.UI {
	f := v.chosen()
	title := "No quote is printed that way"
	if f.Speaker != "" {
		title = "No quote by " + f.Speaker + " is printed that way"
	}
	return stateBox(title, words("p", "", capital(count(len(v.model.rows), "utterance is", "utterances are"))+" hidden by the filter."),
		el("div", "state-actions", words("button", "button", "Show all quotes").Attr("type", "button").On("click", func(ctx app.Context, _ app.Event) {
			view := v.View
			view.Quotes = state.QuoteFilter{Sort: view.Quotes.Sort}
			v.show(ctx, view)
		}, app.EventScope(v.View.Quotes))))
}
