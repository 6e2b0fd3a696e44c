package ui

import (
	"sort"

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
			if g.kind == v.View.Place.Row {
				v.batch.reach(n, columns)
			}
			for _, row := range g.rows {
				if row.id == v.View.Place.Row {
					v.batch.reach(n, columns)
				}
				n++
			}
		}
	}
	v.batch.fill(ctx, n, columns)
	v.reveal.to(ctx, v.View.Place)
}

// The choices of FactFilter.Status beside result.Differs.
const (
	factsInAll  = "all"
	factsInSome = "some"
	factsInOne  = "one"
)

// groups returns the groups of a table that the filter lets through.
func (v *Facts) groups(t *factTable) []factGroup {
	f := v.View.Facts
	var out []factGroup
	for _, g := range t.groups {
		kind := g.kind
		if kind == "differ" {
			kind = result.Differs
		}
		if f.Status != "" && f.Status != kind {
			continue
		}
		rows := g.rows
		if f.Article != "" {
			rows = nil
			for _, row := range g.rows {
				if row.reportedIn(f.Article) {
					rows = append(rows, row)
				}
			}
		}
		if len(rows) > 0 {
			out = append(out, factGroup{g.kind, g.title, rows})
		}
	}
	if f.Timeline {
		return byDay(out)
	}
	return out
}

func (row *factRow) reportedIn(id string) bool {
	for _, c := range row.cells {
		if c.report.id == id {
			return c.status != result.NotFound
		}
	}
	return false
}

// byDay puts the dated facts in the order of their days, the others after them.
func byDay(groups []factGroup) []factGroup {
	var dated, other []*factRow
	for _, g := range groups {
		for _, row := range g.rows {
			if row.dated {
				dated = append(dated, row)
			} else {
				other = append(other, row)
			}
		}
	}
	sort.SliceStable(dated, func(i, j int) bool { return dated[i].day.Before(dated[j].day) })
	var out []factGroup
	for _, row := range dated {
		title := row.day.Format("2 January 2006")
		if n := len(out); n > 0 && out[n-1].title == title {
			out[n-1].rows = append(out[n-1].rows, row)
			continue
		}
		out = append(out, factGroup{"day", title, []*factRow{row}})
	}
	if len(other) > 0 {
		out = append(out, factGroup{"undated", "Without a day", other})
	}
	return out
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
	note := append(append([]run(nil), v.model.say...), say(" The line under a cell is the article from first word to last, the tick is where the fact stands."))
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
			total += len(g.rows)
		}
	}
	left = v.batch.rows(total, columns)
	for i, t := range v.model.tables {
		groups := v.groups(t)
		if len(groups) == 0 {
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
				break
			}
			n := min(left, len(g.rows))
			left -= n
			shown += n
			bodies = append(bodies, factBodies(g, n, len(t.reports)+1)...)
		}
		parts = append(parts, factsTable(name, t.reports, bodies...))
	}
	if shown == 0 {
		parts = append(parts, v.nothing())
	} else {
		parts = append(parts, v.batch.moreButton(total, columns, "facts"))
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
		b := &factRows{Rows: g.rows[i:min(n, i+together)]}
		if i == 0 {
			b.Kind, b.Title, b.Count, b.Columns = g.kind, g.title, len(g.rows), columns
		}
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
	status := []choice{{"", "All " + digits(v.model.rows) + " facts"}, {result.Differs, "Differences"}, {factsInAll, "In " + allOf(len(v.sheet.reports))}, {factsInSome, several}, {factsInOne, "In one alone"}}
	if len(v.sheet.reports) < 3 {
		status = append(status[:3], status[4])
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
