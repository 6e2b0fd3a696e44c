package ui

import (
	"sort"
	"strings"
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
	all, differ, inAll, inSome, inOne int
	of                                map[string]int // facts by article
}

// factGroup is a run of rows under one heading.
type factGroup struct {
	kind  string // differ, all, some or one
	title string
	rows  []*factRow
}

// factRow is one fact over the articles of its event.
type factRow struct {
	id       string
	text     string
	conflict string // "Difference of number"; empty where the articles agree
	kind     string // of its group
	cells    []factCell
	in       int // articles that report it
	day      time.Time
	planned  bool
	dated    bool
	dayText  string      // the words that tell of the day
	daters   []*report   // the articles that do
	place    state.Place // the fullest statement in Read
	speaker  string      // who says it, where it stands in quotations alone
	weight   int         // how much it tells: a statement of the report's own with numbers and days before a fragment
	at       float64     // where it stands in the first article that has it
	first    int         // index of that article
}

// factCell is what one article says of a fact.
type factCell struct {
	report  *report
	status  string
	value   []run // what it says; empty where the words are those of the row
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
func (s *sheet) events() [][]*report {
	var out [][]*report
	seen := map[*report]bool{}
	for _, r := range s.reports {
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
	title := map[string]string{"differ": "Differ", "all": "In " + allOf(n), "some": "In several", "one": "In one"}
	if n == 3 {
		title["some"] = "In two"
	}
	if n == 1 {
		title["one"] = "In this report"
	}
	for _, kind := range []string{"differ", "all", "some", "one"} {
		if rows := byKind[kind]; len(rows) > 0 {
			sortFacts(rows, kind)
			t.groups = append(t.groups, factGroup{kind, title[kind], rows})
		}
	}
	return t
}

// sortFacts puts the facts of most articles first, then those that stand
// higher up; those of one article only, by article.
func sortFacts(rows []*factRow, kind string) {
	sort.SliceStable(rows, func(i, j int) bool {
		a, b := rows[i], rows[j]
		switch {
		case kind == "one" && a.first != b.first:
			return a.first < b.first
		case kind == "some" && a.in != b.in:
			return a.in > b.in
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
		row.conflict = "Difference of " + f.Conflict.Kind
		for _, v := range f.Conflict.Values {
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
		if cell.status != result.NotFound {
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
	row.date(f)
	row.speaker, row.weight = sourceOf(reports, f)
	switch {
	case f.Conflict != nil && row.in > 1:
		row.kind = "differ"
	case row.in == 1:
		row.kind = "one"
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

// spellOut puts the values after words that two articles share and yet mean
// otherwise: "Friday" of one week and of another.
func (row *factRow) spellOut(values map[string]string) {
	words := map[string]int{}
	hit := func(c factCell) string {
		for _, x := range c.value {
			if x.kind == differ {
				return wordKeys(x.text)
			}
		}
		return ""
	}
	for _, c := range row.cells {
		words[hit(c)]++
	}
	for i := range row.cells {
		c := &row.cells[i]
		k := hit(*c)
		if k == "" || words[k] < 2 {
			continue
		}
		value := firstOf(c.report.dayIn(c.place.Span, k), dayWords(values[c.report.id]), values[c.report.id])
		if wordKeys(value) == k {
			continue
		}
		var out []run
		for _, x := range c.value {
			out = append(out, x)
			if x.kind == differ {
				out = append(out, say(" ("+value+")"))
			}
		}
		c.value = out
	}
}

// dayIn returns the day that the words with a key stand for in a span, as
// readers write it; empty where they stand for none.
func (r *report) dayIn(sp result.Span, key string) string {
	for _, t := range r.analysis.Times {
		if t.In == sp.In && sp.Start <= t.Start && t.End <= sp.End && wordKeys(t.Text) == key {
			return dayWords(t.Value)
		}
	}
	return ""
}

// sourceOf tells who says a fact that no article tells of its own, and weighs
// how much the fact tells.
func sourceOf(reports []*report, f *result.FactRow) (speaker string, weight int) {
	quoted, saying, longest := true, false, 0
	for _, r := range reports {
		for _, c := range f.Cells {
			if c.Article != r.id {
				continue
			}
			for _, id := range c.Facts {
				x := r.facts[id]
				if x == nil {
					continue
				}
				q := r.quotes[x.Source]
				if q == nil {
					quoted = false
				} else if q.Speaker != nil && speaker == "" {
					speaker = firstOf(q.Speaker.Name, "a speaker")
				}
				weight = max(weight, factWeight(r, x))
				if n := x.End - x.Start; n > longest {
					longest, saying = n, r.isSaying(x)
				}
			}
		}
	}
	if !quoted {
		speaker = ""
	} else {
		weight -= 100
	}
	if saying {
		weight -= 50
	}
	return speaker, weight
}

// factWeight weighs one statement.
func factWeight(r *report, f *result.Fact) int {
	n := countWords(r.words(f.Span))
	w := min(n, 14) + 4*len(f.Quantities) + 3*len(f.Times) + 2*len(f.Who)
	if n < 4 {
		w -= 20
	}
	if f.Place == "headline" {
		w -= 5
	}
	return w
}

// isSaying tells whether a fact tells that someone said something: the words
// said are another fact, or a quotation.
func (r *report) isSaying(f *result.Fact) bool {
	for i := range r.analysis.Quotes {
		if c := r.analysis.Quotes[i].Cue; c != nil && c.In == f.In && f.Start <= c.Start && c.End <= f.End {
			return true
		}
	}
	return false
}

func wordKeys(text string) string {
	var b strings.Builder
	for _, w := range wordsOf(text, result.Span{}) {
		b.WriteString(w.key)
		b.WriteByte(' ')
	}
	return b.String()
}

func newFactCell(r *report, c *result.Cell, value, rowWords string) factCell {
	cell := factCell{report: r, status: c.Status}
	var first *result.Fact
	for _, id := range c.Facts {
		if f := r.facts[id]; f != nil {
			if first == nil {
				first = f
			}
			cell.ticks = append(cell.ticks, f.Position)
		}
	}
	if first == nil {
		cell.status = result.NotFound
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
		cell.value = withValue(r, first, value)
	case wordKeys(words) != rowWords:
		cell.value = []run{say(clip(words, 110))}
	}
	return cell
}

// withValue returns a fact's words with the value in dispute marked; the value
// before the words where they do not hold it as such.
func withValue(r *report, f *result.Fact, value string) []run {
	if sp, ok := r.valueSpan(f, value); ok {
		before := r.words(result.Span{Start: f.Start, End: sp.Start, In: f.In})
		after := r.words(result.Span{Start: sp.End, End: f.End, In: f.In})
		return []run{say(clipLeft(before, 50)), marked(r.words(sp)), say(clipRight(after, 60))}
	}
	return []run{marked(value), say(" – " + clip(r.words(f.Span), 100))}
}

// valueSpan finds the words of a fact that a value in dispute was read from.
func (r *report) valueSpan(f *result.Fact, value string) (result.Span, bool) {
	words := r.words(f.Span)
	if i := indexWord(words, value); i >= 0 {
		return result.Span{Start: f.Start + i, End: f.Start + i + len(value), In: f.In}, true
	}
	for _, k := range f.Quantities {
		if k >= 0 && k < len(r.analysis.Quantities) {
			if q := r.analysis.Quantities[k]; q.Text == value || digits(int(q.Value)) == value || itoa(int(q.Value)) == value || strings.HasPrefix(value, itoa(int(q.Value))+" ") {
				return q.Span, true
			}
		}
	}
	for _, k := range f.Times {
		if k >= 0 && k < len(r.analysis.Times) {
			if t := r.analysis.Times[k]; t.Text == value || t.Value == value {
				return t.Span, true
			}
		}
	}
	return result.Span{}, false
}

// indexWord finds value in words, case aside, where it is no part of a longer
// word.
func indexWord(words, value string) int {
	if value == "" {
		return -1
	}
	lower, v := asciiLower(words), asciiLower(value)
	for at := 0; at <= len(lower)-len(v); {
		i := strings.Index(lower[at:], v)
		if i < 0 {
			return -1
		}
		i += at
		if !partOfWord(words, i, i+len(v)) {
			return i
		}
		at = i + len(v)
	}
	return -1
}

// clipRight keeps the beginning of s with the space before it.
func clipRight(s string, n int) string {
	c := clip(s, n)
	if c != "" && strings.HasPrefix(s, " ") {
		return " " + c
	}
	return c
}

// clipLeft keeps the end of s, at most n code points, "…" where it cut.
func clipLeft(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	s = string(r[len(r)-n:])
	if i := strings.IndexByte(s, ' '); i >= 0 {
		s = s[i+1:]
	}
	return "… " + s
}

// date finds the day of a row: that of the first of its facts that has one, and
// which articles give the same.
func (row *factRow) date(f *result.FactRow) {
	for i := range row.cells {
		r := row.cells[i].report
		for _, c := range f.Cells {
			if c.Article != r.id {
				continue
			}
			for _, id := range c.Facts {
				fact := r.facts[id]
				if fact == nil {
					continue
				}
				day, ok := factDay(r, fact)
				if !ok || row.dated && !day.Equal(row.day) {
					continue
				}
				if !row.dated {
					row.day, row.dated = day, true
				}
				if text := capital(r.words(fact.Span)); len(text) > len(row.dayText) && len(row.dayText) < 40 {
					row.dayText = text
				}
				if n := len(row.daters); n == 0 || row.daters[n-1] != r {
					row.daters = append(row.daters, r)
				}
				row.planned = row.planned || fact.Modality == result.Planned
			}
		}
	}
}

// factDay returns the day that a fact tells of, where it is that exact.
func factDay(r *report, f *result.Fact) (time.Time, bool) {
	if day, ok := dayOf(f.When); ok {
		return day, true
	}
	for _, k := range f.Times {
		if k < 0 || k >= len(r.analysis.Times) {
			continue
		}
		if t := r.analysis.Times[k]; t.Type == "DATE" || t.Type == "TIME" {
			if day, ok := dayOf(t.Value); ok {
				return day, true
			}
		}
	}
	return time.Time{}, false
}

// whereWords says in words where in an article something stands.
func whereWords(share float64) string {
	switch {
	case share < 0.15:
		return "near the top"
	case share < 0.5:
		return "in the upper part"
	case share < 0.8:
		return "in the lower part"
	}
	return "near the end"
}

// factsStandfirst writes the sentences above the table.
func factsStandfirst(m *factsModel) []run {
	if len(m.tables) == 0 || m.rows == 0 {
		return nil
	}
	var out []run
	if len(m.tables) > 1 {
		out = append(out, say("These reports are about "+count(len(m.tables), "event", "events")+", each with a table of its own. "))
	}
	for i, t := range m.tables {
		if i > 0 {
			out = append(out, say(" "))
		}
		out = append(out, t.sentences()...)
	}
	return out
}

func (t *factTable) sentences() []run {
	c := t.counts
	if len(t.reports) == 1 {
		return []run{letter(t.reports[0]), say(" reports " + figure(c.all, "fact", "facts") + ".")}
	}
	out := []run{say(figure(c.all, "fact", "facts") + ": ")}
	if len(t.reports) > 6 {
		low, high := c.all, 0
		for _, r := range t.reports {
			low, high = min(low, c.of[r.id]), max(high, c.of[r.id])
		}
		out = []run{say(figure(c.all, "fact", "facts") + ", from " + digits(low) + " to " + digits(high) + " in a report")}
	}
	for i, r := range t.reports {
		if len(t.reports) > 6 {
			break
		}
		switch {
		case i == 0:
			out = append(out, letter(r), say(" reports "+digits(c.of[r.id])))
		default:
			out = append(out, say(", "), letter(r), say(" "+digits(c.of[r.id])))
		}
	}
	out = append(out, say(". "))
	n := len(t.reports)
	var parts []string
	for _, p := range []struct {
		n    int
		what string
	}{{c.inAll, "in " + allOf(n)}, {c.inSome, someOf(n)}, {c.inOne, "in one"}} {
		if p.n > 0 {
			if len(parts) == 0 {
				parts = append(parts, capital(number(p.n))+plural(p.n, " is ", " are ")+p.what)
			} else {
				parts = append(parts, number(p.n)+" "+p.what)
			}
		}
	}
	if len(parts) > 0 {
		out = append(out, say(strings.Join(parts, ", ")+". "))
	}
	switch {
	case c.differ == 0:
		out = append(out, say("On none do the reports differ."))
	case c.differ == 1:
		out = append(out, say("On one the reports differ."))
	default:
		out = append(out, say("On "+number(c.differ)+" the reports differ."))
	}
	return out
}

func someOf(n int) string {
	if n == 3 {
		return "in two"
	}
	return "in several"
}
