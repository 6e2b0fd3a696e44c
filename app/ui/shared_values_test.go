package ui

import (
	"strconv"
	"strings"
	"testing"

	"crossread/app/result"
)

// What is left of a statement without one of its values is a weaker statement of the
// same, or nothing.
func TestLeaveOut(t *testing.T) {
	for _, c := range []struct {
		text, value string
		time        bool
		want        string
	}{
		{"The council will vote on Thursday on a limit", "Thursday", true, "The council will vote on a limit"},
		{"The council will vote on a limit early on Thursday", "Thursday", true, "The council will vote on a limit"},
		{"On Friday, the council voted for the closure", "Friday", true, "the council voted for the closure"},
		{"The quay was closed at 6 a.m. on Monday", "6 a.m. on Monday", true, "The quay was closed"},
		{"The office closed for two weeks", "two weeks", true, "The office closed"},
		{"The council closed the quay last week", "last week", true, "The council closed the quay"},
		{"At least 17 houses were damaged", "17", false, "houses were damaged"},
		{"More than 200 neighbours signed a petition", "200", false, "neighbours signed a petition"},
		{"The blast damaged 14 homes", "14", false, "The blast damaged homes"},
		{"The company bought the quay for $26 million", "$26 million", false, "The company bought the quay"},
		{"The council voted 9–4 for the closure", "9–4", false, "The council voted for the closure"},
		// Not without making something else of it.
		{"The 2019 election was close", "2019", true, ""},
		{"Inspectors found cracks in three of its eight cables", "three", false, ""},
		{"Shares fell 6%", "6%", false, ""},
		{"The 95-year-old bridge reopened", "95", false, ""},
		{"The quay did not open on Thursday", "Thursday", true, ""},
		{"The quay wasn’t closed for two weeks", "two weeks", true, ""},
		{"It happened on the night of Tuesday", "Tuesday", true, ""},
		{"The vote came 20 minutes after the speech", "20 minutes", true, "The vote came after the speech"},
		{"Both 14 homes stand empty", "14", false, ""},
		{"Monday’s vote was close", "Monday", true, ""},
	} {
		i := strings.Index(c.text, c.value)
		if got, _ := leaveOut(c.text, i, i+len(c.value), c.time); got != c.want {
			t.Errorf("%q without %q is %q, want %q", c.text, c.value, got, c.want)
		}
	}
}

// matter is a set of reports of one sentence each, with one row for all of them.
type matter struct {
	reports []*report
	row     result.FactRow
}

func (m *matter) add(letter, text string, told float64, related bool) *result.Analysis {
	a := &result.Analysis{ID: letter, Sentences: []result.Sentence{{Span: result.Span{End: len(text)}}}}
	f := &result.Fact{ID: "f1", Span: result.Span{End: len(strings.TrimSuffix(text, "."))}, Action: "vote", Source: result.Narrator, Place: "body"}
	m.reports = append(m.reports, &report{id: letter, letter: letter, index: len(m.reports), text: text, analysis: a, order: orderOf(a), facts: map[string]*result.Fact{"f1": f}})
	m.row.Cells = append(m.row.Cells, result.Cell{Article: letter, Status: result.Reported, Facts: []string{"f1"}, Told: []float64{told}, Related: related})
	return a
}

func (m *matter) draw() *factRow {
	m.row.ID = "F1"
	if m.row.Text == "" {
		m.row.Text = m.reports[0].text
	}
	return newFactRow(m.reports, &m.row)
}

func timeIn(text, words, value string) result.Time {
	i := strings.Index(text, words)
	return result.Time{Span: result.Span{Start: i, End: i + len(words)}, Type: "DATE", Value: value, Text: words}
}

// A day on which reports differ is left out of what they share; one that all of them
// give stays.
func TestSharedStatementHoldsForAll(t *testing.T) {
	for _, c := range []struct{ day, date, want string }{
		{"Friday", "2026-05-08", "The county board will vote on the limit"},
		{"Thursday", "2026-05-07", "The county board will vote on the limit on Thursday"},
	} {
		a, b := "The county board will vote on the limit on Thursday.", "Commissioners finally vote on the limit on "+c.day+"."
		m := &matter{}
		m.add("A", a, .9, false).Times = []result.Time{timeIn(a, "Thursday", "2026-05-07")}
		m.add("B", b, .1, false).Times = []result.Time{timeIn(b, c.day, c.date)}
		if row := m.draw(); row.shared.text != c.want || row.kind != "all" {
			t.Errorf("%s: %q in group %q, want %q", c.day, row.shared.text, row.kind, c.want)
		}
	}
}

// Of many reports that differ each value is told once, with who gives it.
func TestEachValueIsToldOnce(t *testing.T) {
	m := &matter{}
	m.row.Conflict = &result.Conflict{Kind: "number", Why: "two numbers for one thing"}
	for i := range 20 {
		n, v := "three", 3.0
		switch {
		case i == 4:
			n, v = "3", 3
		case i%5 == 1:
			n, v = "four", 4
		case i > 13:
			n, v = strconv.Itoa(i), float64(i)
		}
		id, text := string(rune('A'+i)), "Inspectors found "+n+" cracks in the quay."
		a := m.add(id, text, .9, false)
		at := strings.Index(text, n)
		a.Quantities = []result.Quantity{{Span: result.Span{Start: at, End: at + len(n)}, Value: v, Text: n, Bound: result.Exact}}
		m.reports[i].facts["f1"].Quantities = []int{0}
		m.row.Cells[i].Status = result.Differs
		m.row.Conflict.Values = append(m.row.Conflict.Values, result.ConflictValue{Article: id, Value: n})
	}
	said := wordsOfRuns(sides(m.draw()))
	const want = "_Inspectors found _=three=_ cracks in the quay_, say [A], [C], [D] and eight more; _Inspectors found _=four=_ cracks in the quay_, say [B], [G], [L] and [Q]; " +
		"_Inspectors found _=14=_ cracks in the quay_, says [O]; _Inspectors found _=15=_ cracks in the quay_, says [P]; and three other values(→#facts/F1)."
	if said != want {
		t.Errorf("%s\nwant\n%s", said, want)
	}
}

// Nothing is said of all reports that one of them does not surely tell.
func TestUnsureStatementIsNotShared(t *testing.T) {
	m := &matter{}
	m.add("A", "The county board will vote on the limit.", .1, false)
	m.add("B", "Commissioners have waited for years.", .2, false)
	if row := m.draw(); row.shared.text != "" {
		t.Errorf("%q is told in words", row.shared.text)
	}
}

// An article that has something related does not count as reporting the fact, and no
// article reports alone what another has something related to.
func TestRelatedIsNotReported(t *testing.T) {
	m := &matter{}
	m.add("A", "The county board voted nine to four for the limit.", .9, false)
	m.add("B", "The board voted nine to four for the limit.", .9, false)
	m.add("C", "Ida Marrow, the mayor, assured residents.", 0, true)
	row := m.draw()
	if row.in != 2 || row.related != 1 || row.kind != "some" {
		t.Errorf("in %d, related %d, group %q", row.in, row.related, row.kind)
	}
	table := &factTable{reports: m.reports, groups: []factGroup{{kind: row.kind, rows: []*factRow{row}}}, counts: factCounts{all: 1, inSome: 1}}
	said := ""
	for _, p := range sharedSay(&factsModel{tables: []*factTable{table}}) {
		said += wordsOfRuns(p)
	}
	if want := "No fact was found that **all three** surely report."; said != want {
		t.Errorf("Overview says %q, want %q", said, want)
	}
	alone := &matter{}
	alone.add("A", "The county board voted nine to four for the limit.", .9, false)
	alone.add("B", "Ida Marrow, the mayor, assured residents.", 0, true)
	if row := alone.draw(); row.kind != "related" || row.isLone() {
		t.Errorf("one report and something related: group %q, lone %v", row.kind, row.isLone())
	}
}

// An hour alone tells no day.
func TestHourIsNoDay(t *testing.T) {
	for text, want := range map[string]bool{
		"4 a.m.": true, "10:30 GMT": true, "noon": true, "about 9 o’clock": true,
		"Monday": false, "9 p.m. on Friday": false, "this morning": false, "4 March": false, "at": false,
	} {
		if got := isHour(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
