package ui

import (
	"sort"
	"time"

	"crossread/app/result"
	"crossread/app/state"
)

// factsModel is what the view Facts shows: a table per event.
type factsModel struct {
	say    []run
	tables []*factTable
	rows   int
}

// factTable is the facts of one event.
type factTable struct {
	reports []*report
	groups  []factGroup
	counts  factCounts
}

// factCounts says in how many articles the facts of a table stand.
type factCounts struct {
	all, differ, inAll, inSome, related, inOne int
	of                                         map[string]int // facts by article
}

// factGroup is a run of rows under one heading.
type factGroup struct {
	kind   string // differ, all, some, related or one
	title  string
	rows   []*factRow
	report *report // that alone reports them; nil where several do
	id     string  // that links lead to; empty for none
}

// key tells the groups of a table apart.
func (g factGroup) key() string {
	if g.report != nil {
		return g.kind + " " + g.report.id
	}
	return g.kind + " " + g.title
}

// factRow is one fact over the articles of its event.
type factRow struct {
	id          string
	text        string
	conflict    string // "Difference of number"; empty where the articles agree
	why         string // why they cannot both be right
	kind        string // of its group
	cells       []factCell
	in          int // articles that report it
	related     int // articles that report something of the matter, and not surely this
	day         time.Time
	planned     bool
	dated       bool
	daily       []dated     // what tells of the day
	dayDisputed bool        // articles are at odds about the day, or whether it was done
	shared      worded      // the telling that reads best alone, in plain words, of what all of its articles tell
	plain       result.Span // the longest that an article tells in its own voice and text; empty where none does
	place       state.Place // the fullest statement in Read
	speaker     string      // who says it, where it stands in quotations alone
	weight      int         // how much it tells: a statement of the report's own with numbers and days before a fragment
	at          float64     // where it stands in the first article that has it
	first       int         // index of that article
}

// factCell is what one article says of a fact.
type factCell struct {
	report  *report
	status  string
	related bool   // it reports something of the matter, and not surely this
	value   []run  // what it says; empty where the words are those of the row
	side    string // what it gives where articles differ, the same for the same value in other words
	ticks   []float64
	place   state.Place
	nearest result.Span // of a cell that is not found; empty where nothing is near
}

func newFactsModel(s *sheet) *factsModel {
	m := &factsModel{}
	for _, reports := range s.events() {
		t := newFactTable(s, reports)
		if t.counts.all > 0 || len(m.tables) == 0 {
			m.tables = append(m.tables, t)
			m.rows += t.counts.all
		}
	}
	m.say = factsStandfirst(m)
	return m
}

// events returns the articles of each event, those of the first article first.
// Those that are not in English are of none.
func (s *sheet) events() [][]*report {
	var out [][]*report
	seen := map[*report]bool{}
	for _, r := range s.compared() {
		if seen[r] {
			continue
		}
		event := s.sameEvent(r.id)
		var own []*report
		for _, x := range event {
			if !seen[x] {
				seen[x] = true
				own = append(own, x)
			}
		}
		out = append(out, own)
	}
	return out
}

func newFactTable(s *sheet, reports []*report) *factTable {
	t := &factTable{reports: reports, counts: factCounts{of: map[string]int{}}}
	byKind := map[string][]*factRow{}
	for i := range s.c.Facts {
		s.breathe()
		row := newFactRow(reports, &s.c.Facts[i])
		if row == nil {
			continue
		}
		byKind[row.kind] = append(byKind[row.kind], row)
		t.counts.all++
		switch row.kind {
		case "differ":
			t.counts.differ++
		case "all":
			t.counts.inAll++
		case "some":
			t.counts.inSome++
		case "related":
			t.counts.related++
		default:
			t.counts.inOne++
		}
		for _, c := range row.cells {
			if c.status != result.NotFound {
				t.counts.of[c.report.id]++
			}
		}
	}
	n := len(reports)
	title := map[string]string{"differ": "Differ", "all": "In " + allOf(n), "some": "In several", "related": "Related, not surely the same", "one": "In one"}
	if n == 3 {
		title["some"] = "In two"
	}
	if n == 1 {
		title["one"] = "In this report"
	}
	for _, kind := range []string{"differ", "all", "some", "related", "one"} {
		if rows := byKind[kind]; len(rows) > 0 {
			sortFacts(rows, kind)
			t.groups = append(t.groups, factGroup{kind: kind, title: title[kind], rows: rows})
		}
	}
	return t
}

// sortFacts puts what tells most before fragments, the facts of most articles
// first, then those that stand higher up; those of one article only, by article.
func sortFacts(rows []*factRow, kind string) {
	sort.SliceStable(rows, func(i, j int) bool {
		a, b := rows[i], rows[j]
		switch {
		case a.isSmall() != b.isSmall():
			return b.isSmall()
		case kind == "one" && a.first != b.first:
			return a.first < b.first
		case a.in+a.related != b.in+b.related && (kind == "some" || kind == "related"):
			return a.in+a.related > b.in+b.related
		case a.first != b.first:
			return a.first < b.first
		}
		return a.at < b.at
	})
}

// newFactRow returns the row over the articles, nil where none of them has it.
func newFactRow(reports []*report, f *result.FactRow) *factRow {
	row := &factRow{id: f.ID, text: capital(clip(f.Text, 140)), first: -1}
	values := map[string]string{}
	if f.Conflict != nil {
		row.conflict, row.why = differenceOf(f.Conflict.Kind), capital(f.Conflict.Why)
		for _, v := range f.Conflict.Values {
			if said := values[v.Article]; said != "" {
				v.Value = said + " and " + v.Value // headline and body of one report
			}
			values[v.Article] = v.Value
		}
	}
	want := wordKeys(f.Text)
	for _, r := range reports {
		cell := factCell{report: r, status: result.NotFound}
		for i := range f.Cells {
			if f.Cells[i].Article == r.id {
				cell = newFactCell(r, &f.Cells[i], values[r.id], want)
			}
		}
		if cell.related {
			row.related++
		} else if cell.status != result.NotFound {
			row.in++
			if row.first < 0 {
				row.first, row.at, row.place = r.index, cell.ticks[0], cell.place
			}
		}
		row.cells = append(row.cells, cell)
	}
	if row.in == 0 {
		return nil
	}
	row.spellOut(values)
	all := tellings(reports, f)
	row.date(all, f)
	row.speaker, row.weight = sourceOf(all)
	row.shared, row.plain = bestStatement(all, f)
	switch {
	case f.Conflict != nil && row.in > 1:
		row.kind = "differ"
	case row.isLone():
		row.kind = "one"
	case row.in == 1:
		row.kind = "related"
	case row.in == len(reports):
		row.kind = "all"
	default:
		row.kind = "some"
	}
	// The words of the row are those of the article that says them so.
	for _, c := range row.cells {
		if c.status != result.NotFound && wordKeys(c.report.words(c.place.Span)) == want {
			row.place = c.place
			break
		}
	}
	return row
}

func newFactCell(r *report, c *result.Cell, value, rowWords string) factCell {
	cell := factCell{report: r, status: c.Status, related: c.Related}
	var first *result.Fact
	shows := false
	for _, id := range c.Facts {
		if f := r.facts[id]; f != nil {
			if first == nil {
				first = f
			}
			if _, has := r.valueSpan(f, value); value != "" && has && !shows {
				first, shows = f, true // the one that the value stands in
			}
			cell.ticks = append(cell.ticks, f.Position)
		}
	}
	if first == nil {
		cell.status, cell.related = result.NotFound, false
		if c.Nearest != nil {
			cell.nearest = c.Nearest.Span
			cell.place = state.Words(r.id, c.Nearest.Span)
		}
		return cell
	}
	cell.place = state.Words(r.id, first.Span)
	words := r.words(first.Span)
	switch {
	case value != "" && c.Status == result.Differs:
		cell.value, cell.side = withValue(r, first, value), r.sideOf(first, value)
	case wordKeys(words) != rowWords:
		cell.value = []run{say(clip(words, 110))}
	}
	return cell
}
