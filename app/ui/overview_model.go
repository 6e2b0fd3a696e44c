package ui

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

// reportAt returns the article with an index in the reader's order.
func (s *sheet) reportAt(index int) *report {
	for _, r := range s.reports {
		if r.index == index {
			return r
		}
	}
	return nil
}
