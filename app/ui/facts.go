package ui

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/result"
	"crossread/app/state"
)

// Facts is the view with a row for each fact and a column for each article.
type Facts struct {
	app.Compo
	Set  *state.Set
	View state.View
	Do   Doer

	drawn  *state.Set
	sheet  *sheet
	model  *factsModel
	batch  batch
	folds  folds
	rest   rest
	reveal reveal
}

func (v *Facts) ready() {
	if v.drawn == v.Set {
		return
	}
	v.drawn, v.sheet = v.Set, sheetOf(v.Set)
	v.model = factsOf(v.sheet)
}

// OnMount implements app.Mounter.
func (v *Facts) OnMount(ctx app.Context) { v.OnUpdate(ctx) }

// OnUpdate implements app.Updater.
func (v *Facts) OnUpdate(ctx app.Context) {
	v.ready()
	n, columns := 0, 1
	for _, t := range v.model.tables {
		columns = max(columns, len(t.reports))
		for _, g := range v.groups(t) {
			if g.id != "" && g.id == v.View.Place.Row {
				v.batch.reach(n, columns)
			}
			kept := v.kept(t, g)
			if i := slices.IndexFunc(g.rows, func(row *factRow) bool { return row.id == v.View.Place.Row }); i >= 0 {
				kept = v.folds.reach(g.key(), i, kept, len(g.rows))
				v.batch.reach(n+i, columns)
			}
			n += kept
		}
	}
	v.batch.fill(ctx, n, columns, func(ctx app.Context) { v.rest.fill(ctx, v.model.rows-v.batch.rows(n, columns)) })
	v.reveal.to(ctx, v.View.Place)
}

// Render implements app.Composer.
func (v *Facts) Render() app.UI {
	v.ready()
	head := words("h1", "title-view", "Facts")
	if v.model.rows == 0 {
		return el("div", "", head, stateBox("No facts found in these reports",
			words("p", "", "Statements of who did what, when, where and how many would stand here, a row for each, with what every report says of it.")),
			el("div", "vh", factsTable("Facts", v.sheet.reports)))
	}
	note := append(append([]run(nil), v.model.say...), say(" A thin line is the article from first word to last, the tick on it is where the fact stands."))
	parts := []app.UI{head, el("p", "standfirst", runsUI(note)...), v.filters()}
	if line := overviewOf(v.sheet).line; line != nil && v.View.Facts.Timeline {
		parts = append(parts, timelineUI(line))
	}
	left, shown := 0, 0
	columns := 1
	for _, t := range v.model.tables {
		columns = max(columns, len(t.reports))
	}
	total := 0
	for _, t := range v.model.tables {
		for _, g := range v.groups(t) {
			total += v.kept(t, g)
		}
	}
	left = v.batch.rows(total, columns)
	lines := v.rest.lines
	var undrawn []*factRow // beyond the rows that are drawn of all tables
	for i, t := range v.model.tables {
		groups := v.groups(t)
		if len(groups) == 0 {
			continue
		}
		if i > 0 && left == 0 {
			for _, g := range groups {
				undrawn = append(undrawn, g.rows...)
			}
			continue
		}
		name := "Facts"
		if i > 0 {
			name = "Facts, event " + itoa(i+1)
		}
		if len(v.model.tables) > 1 {
			parts = append(parts, eventHead(i, t))
		}
		var bodies []app.UI
		for _, g := range groups {
			if left == 0 {
				undrawn = append(undrawn, g.rows...)
				continue
			}
			kept := v.kept(t, g)
			n := min(left, kept)
			left -= n
			shown += n
			bodies = append(bodies, factBodies(g, n, len(t.reports)+1)...)
			if hidden := len(g.rows) - kept; n == kept && hidden > 0 {
				bodies = append(bodies, v.folds.button(g.key(), "Show all "+itoa(len(g.rows))+": "+itoa(hidden)+" more"+smallOf(g.rows[kept:]), hidden, len(t.reports)+1, &v.batch, restOf(g.rows[kept:], &lines, restOfFacts)))
			} else {
				undrawn = append(undrawn, g.rows[n:]...)
			}
		}
		parts = append(parts, factsTable(name, t.reports, bodies...))
	}
	if shown == 0 {
		parts = append(parts, v.nothing())
	} else {
		parts = append(parts, v.batch.moreButton(total, columns, "facts"), restOf(undrawn, &lines, restOfFacts))
	}
	return el("div", "", parts...)
}

func factsTable(name string, reports []*report, bodies ...app.UI) app.UI {
	return articleTable("facts", name, "Fact", reports, bodies...)
}

// eventHead tells the tables of several events apart.
func eventHead(i int, t *factTable) app.UI {
	return el("h2", "section section-title event-head", append([]app.UI{app.Text("Event " + itoa(i+1) + ": ")}, runsUI(letters(t.reports))...)...)
}

// factBodies cuts the first n rows of a group into runs that are drawn apart.
func factBodies(g factGroup, n, columns int) []app.UI {
	const together = 10
	var out []app.UI
	for i := 0; i < n; i += together {
		b := &factRows{Group: g, Head: i == 0, Columns: columns, Rows: g.rows[i:min(n, i+together)]}
		out = append(out, b)
	}
	return out
}

func (v *Facts) filters() app.UI {
	f := v.View.Facts
	several := "In several"
	if len(v.sheet.reports) == 3 {
		several = "In two"
	}
	status := []choice{{"", "All " + digits(v.model.rows) + " facts"}, {result.Differs, "Differences"}, {factsInAll, "In " + allOf(len(v.sheet.reports))}, {factsInSome, several}, {factsRelated, "Related"}, {factsInOne, "In one alone"}}
	if len(v.sheet.reports) < 3 {
		status = append(status[:3], status[4:]...)
	}
	order := ""
	if f.Timeline {
		order = "time"
	}
	set := func(change func(*state.FactFilter, string)) func(app.Context, string) {
		return func(ctx app.Context, value string) {
			view := v.View
			change(&view.Facts, value)
			v.batch = batch{}
			v.Do.Do(ctx, state.Show{View: view})
		}
	}
	return el("div", "filters",
		filter("Show", f.Status, status, set(func(f *state.FactFilter, x string) { f.Status = x }), f),
		filter("Reported by", f.Article, articleChoices(v.sheet.reports, "Any report"), set(func(f *state.FactFilter, x string) { f.Article = x }), f),
		filter("Order", order, []choice{{"", "Differences first"}, {"time", "By day"}}, set(func(f *state.FactFilter, x string) { f.Timeline = x != "" }), f))
}

func (v *Facts) nothing() app.UI {
	return stateBox("No fact of that kind", words("p", "", figure(v.model.rows, "fact is", "facts are")+" hidden by the filter."),
		el("div", "state-actions", words("button", "button", "Show all facts").Attr("type", "button").On("click", func(ctx app.Context, _ app.Event) {
			view := v.View
			view.Facts = state.FactFilter{}
			v.Do.Do(ctx, state.Show{View: view})
		}, app.EventScope(v.View.Facts))))
}
