package ui

import (
	"sort"
)

// overviewModel is what the view Overview shows.
type overviewModel struct {
	kicker string
	title  string
	say    [][]run // paragraphs
	lanes  *lanes  // nil where no quotation is printed twice
	line   *timeline
	only   []onlyColumn
	lone   int // facts that one article reports alone
	facts  int
	floor  []floorRow
	rates  []rate
	framed bool
}

// onlyColumn is what one article alone reports.
type onlyColumn struct {
	report *report
	rows   []*factRow
	more   int
}

// maxOnly is the most facts that are listed of one article.
const maxOnly = 5

func newOverviewModel(s *sheet, quotes *quotesModel, facts *factsModel, framing *framingModel) *overviewModel {
	m := &overviewModel{
		kicker: kickerOf(s), title: titleOf(s), lanes: newLanes(s, quotes), floor: quotes.floor, rates: framing.rates,
		facts: facts.rows, framed: len(framing.flags) > 0,
	}
	if len(m.floor) > 5 {
		m.floor = m.floor[:5]
	}
	if len(s.compared()) > 1 {
		m.say = append(m.say, sharedSay(facts)...)
		m.say = append(m.say, differSay(facts)...)
		m.say = append(m.say, quotesSay(s, quotes))
		m.say = append(m.say, framingSay(framing))
	}
	m.line = newTimeline(s, facts)
	if len(s.compared()) > 1 {
		m.only, m.lone = newOnly(s, facts)
	}
	return m
}

// newOnly lists what only one article reports.
func newOnly(s *sheet, facts *factsModel) (cols []onlyColumn, n int) {
	by := map[*report][]*factRow{}
	for _, t := range facts.tables {
		if len(t.reports) < 2 {
			continue
		}
		for _, g := range t.groups {
			if g.kind != "one" {
				continue
			}
			n += len(g.rows)
			for _, row := range g.rows {
				r := s.reportAt(row.first)
				by[r] = append(by[r], row)
			}
		}
	}
	for _, r := range s.compared() {
		rows := telling(by[r])
		c := onlyColumn{report: r}
		for _, row := range rows {
			if len(c.rows) < maxOnly && row.weight > 0 && row.told.good >= passable && !repeats(row, c.rows) {
				c.rows = append(c.rows, row)
			}
		}
		c.more = len(rows) - len(c.rows)
		sort.SliceStable(c.rows, func(i, j int) bool { return c.rows[i].at < c.rows[j].at })
		cols = append(cols, c)
	}
	return cols, n
}

// passable is how well a statement must read to be listed: a fragment is not.
const passable = 45

// repeats tells whether a row says in part what one of the others does.
func repeats(row *factRow, others []*factRow) bool {
	for _, o := range others {
		if a, b := row.place.Span, o.place.Span; a.In == b.In && a.Start < b.End && b.Start < a.End || likeness(row.told.text, o.told.text) > 0.8 {
			return true
		}
	}
	return false
}

// reportAt returns the article with an index in the reader's order.
func (s *sheet) reportAt(index int) *report {
	for _, r := range s.reports {
		if r.index == index {
			return r
		}
	}
	return nil
}
