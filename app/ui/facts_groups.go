package ui

import (
	"sort"

	"crossread/app/result"
)

// The choices of FactFilter.Status, which are kinds of groups, beside result.Differs.
const (
	factsInAll   = "all"
	factsInSome  = "some"
	factsRelated = "related"
	factsInOne   = "one"
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
			out = append(out, factGroup{kind: g.kind, title: g.title, rows: rows, id: g.kind})
		}
	}
	if f.Timeline {
		return byDay(out)
	}
	if n := len(out); n > 0 && out[n-1].kind == factsInOne && len(t.reports) > 1 {
		alone := out[n-1].byReport()
		alone[0].id = factsInOne
		out = append(out[:n-1], alone...)
	}
	return out
}

// The rows of a group that are drawn before the reader asks for all: of facts
// that several articles report, and of those that one alone does.
const sharedFacts, loneFacts = 24, 36

// kept returns how many rows of a group are drawn: those on which the articles
// differ always.
func (v *Facts) kept(t *factTable, g factGroup) int {
	if g.kind == "differ" {
		return len(g.rows)
	}
	limit, matter := sharedFacts, 0
	if g.report != nil {
		limit = max(6, loneFacts/len(t.reports))
	}
	for _, row := range g.rows {
		if !row.isSmall() {
			matter++
		}
	}
	return v.folds.keep(g.key(), len(g.rows), matter, limit, v.model.rows)
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
		out = append(out, factGroup{kind: "day", title: title, rows: []*factRow{row}})
	}
	if len(other) > 0 {
		out = append(out, factGroup{kind: "undated", title: "Without a day", rows: other})
	}
	return out
}

// smallOf says how many of the rows are fragments.
func smallOf(rows []*factRow) string {
	n := 0
	for _, row := range rows {
		if row.isSmall() {
			n++
		}
	}
	switch {
	case n == 0:
		return ""
	case n == len(rows):
		return ", fragments and words of speakers"
	}
	return ", " + itoa(n) + " of them fragments and words of speakers"
}
