package ui

import (
	"sort"
	"strings"
	"time"

	"crossread/app/result"
	"crossread/app/state"
)

// kickerOf says what is compared: "3 reports of one event, 3 and 4 March 2026".
func kickerOf(s *sheet) string {
	compared := s.compared()
	text := figure(len(compared), "report", "reports")
	switch n := len(s.events()); {
	case len(compared) < 2:
	case n == 1:
		text += " of one event"
	default:
		text += " of " + count(n, "event", "events")
	}
	if n := len(s.reports) - len(compared); n > 0 {
		text += " (" + count(n, "more is", "more are") + " not in English)"
	}
	var first, last time.Time
	for _, r := range compared {
		d, err := time.Parse(time.DateOnly, r.analysis.Date)
		if err != nil {
			continue
		}
		if first.IsZero() || d.Before(first) {
			first = d
		}
		if d.After(last) {
			last = d
		}
	}
	if first.IsZero() {
		return text
	}
	return text + ", " + dayRange(first, last)
}

// sharedSay tells what all articles report.
func sharedSay(facts *factsModel) [][]run {
	var out [][]run
	for _, t := range facts.tables {
		n := len(t.reports)
		if n < 2 {
			continue
		}
		var rows []*factRow
		for _, g := range t.groups {
			if g.kind == "all" {
				rows = g.rows
			}
		}
		all := len(rows)
		shown := examples(rows)
		p := []run{}
		switch {
		case all == 0:
			p = append(p, say("No fact was found that "), bold(allOf(n)), say(" surely report."))
		case all <= len(shown):
			p = append(p, bold(capital(allOf(n))), say(plural(all, " report one thing: ", " report two things: ")))
		default:
			p = append(p, bold(capital(allOf(n))), say(" report "), say(count(all, "fact", "facts")).leadsTo(state.Row(state.Facts, "all")))
			if len(shown) > 0 {
				p = append(p, say(", among them: "))
			}
		}
		for i, row := range shown {
			if i > 0 {
				p = append(p, say("; "))
			}
			p = append(p, factLink(row))
		}
		out = append(out, ended(p))
	}
	return out
}

// ended puts a full stop after a sentence that does not end yet.
func ended(p []run) []run {
	if n := len(p); n > 0 && !strings.HasSuffix(p[n-1].text, "…") && !strings.HasSuffix(p[n-1].text, ".") {
		return append(p, say("."))
	}
	return p
}

// tellingMost puts the facts that tell most first.
func tellingMost(rows []*factRow) []*factRow {
	out := append([]*factRow(nil), rows...)
	sort.SliceStable(out, func(i, j int) bool { return out[i].weight > out[j].weight })
	return out
}

// maxExamples is how many of the shared facts are told in words.
const maxExamples = 2

// examples chooses the rows that are told in words: those that tell most, of
// what stands in a plain statement that can be read alone. A row without such a
// statement, or one much like another, makes way.
func examples(rows []*factRow) []*factRow {
	var well []*factRow
	for _, row := range rows {
		if row.shared.good >= readable && row.speaker == "" {
			well = append(well, row)
		}
	}
	rank := func(row *factRow) int {
		n := min(row.weight, 30) + (row.shared.good-readable)/3
		if row.shared.lead {
			n += 10
		}
		return n
	}
	sort.SliceStable(well, func(i, j int) bool { return rank(well[i]) > rank(well[j]) })
	var out []*factRow
	for _, row := range well {
		alike := false
		for _, o := range out {
			alike = alike || likeness(row.shared.text, o.shared.text) > 0.6 || likeness(o.shared.text, row.shared.text) > 0.6
		}
		if !alike && len(out) < maxExamples {
			out = append(out, row)
		}
	}
	// As the reports tell them.
	sort.SliceStable(out, func(i, j int) bool { return out[i].at < out[j].at })
	return out
}

// factLink is a fact in an article's words, leading to its row.
func factLink(row *factRow) run {
	return printed(row.shared.text).leadsTo(state.Row(state.Facts, row.id))
}

// differSay tells on what the articles differ: each difference with its sides.
func differSay(facts *factsModel) [][]run {
	var rows []*factRow
	tables := 0
	for _, t := range facts.tables {
		if len(t.reports) > 1 {
			tables++
		}
		for _, g := range t.groups {
			if g.kind == "differ" {
				rows = append(rows, g.rows...)
			}
		}
	}
	if tables == 0 {
		return nil
	}
	if len(rows) == 0 {
		return [][]run{{say("On no fact were they found to "), bold("differ"), say(".")}}
	}
	p := []run{say("They "), bold("differ " + times(len(rows))).leadsTo(state.Row(state.Facts, "differ")), say(". ")}
	const told = 2
	for i, row := range rows[:min(told, len(rows))] {
		if i > 0 {
			p = append(p, say(" "))
		}
		p = append(p, sides(row)...)
	}
	if n := len(rows) - told; n > 0 {
		p = append(p, say(" "), say(capital(number(n))+" more in Facts").leadsTo(state.Row(state.Facts, "differ")), say("."))
	}
	return [][]run{p}
}

// quotesSay tells how many utterances there are and how they are printed.
func quotesSay(s *sheet, m *quotesModel) []run {
	n := len(m.rows)
	if n == 0 {
		return []run{bold("No one is quoted"), say(" in these reports.")}
	}
	inAll, same, changed := 0, 0, 0
	alone := map[*report]int{}
	var loners []*report
	for _, row := range m.rows {
		var here []*report
		identical, altered := true, false
		articles := 0
		for _, c := range row.cells {
			if c.elsewhere {
				continue
			}
			articles++
			if len(c.printings) == 0 {
				continue
			}
			here = append(here, c.report)
			for _, p := range c.printings {
				identical = identical && (p.relation == result.Same || p.relation == result.Fullest)
				altered = altered || p.relation == result.Altered
			}
		}
		if len(here) == articles && articles > 1 {
			inAll++
			if identical {
				same++
			}
		}
		if altered {
			changed++
		}
		if len(here) == 1 && articles > 1 {
			if alone[here[0]] == 0 {
				loners = append(loners, here[0])
			}
			alone[here[0]]++
		}
	}
	out := []run{bold(capital(count(n, "thing was", "things were")) + " said."), say(" ")}
	all := "in " + plural(len(s.compared())-1, "both reports", "all the reports")
	switch {
	case inAll == 0:
		out = append(out, say("None stands "+all))
	default:
		stand := capital(number(inAll)) + plural(inAll, " stands ", " stand ")
		switch {
		case inAll == n && n == 1:
			stand = "It stands "
		case inAll == n:
			stand = capital(allOf(n)) + " stand "
		}
		out = append(out, say(stand+all).leadsTo(state.Place{Tab: state.Quotes}))
		switch {
		case same == inAll && inAll == 1:
			out = append(out, say(", in the same words"))
		case same == inAll:
			out = append(out, say(", each in the same words"))
		case same == 0 && inAll > 1:
			out = append(out, say(", none of them in the same words"))
		case same == 0:
			out = append(out, say(", not in the same words"))
		default:
			out = append(out, say(", "+number(same)+" of them in the same words"))
		}
	}
	loners = inOrder(loners)
	if len(loners) > 4 {
		n := 0
		for _, k := range alone {
			n += k
		}
		loners = nil
		out = append(out, say("; "+number(n)+" are each in one report alone"))
	}
	for i, r := range loners {
		switch i {
		case 0:
			out = append(out, say("; "+number(alone[r])+plural(alone[r], " is in ", " are in ")))
		default:
			out = append(out, say(", "+number(alone[r])+" in "))
		}
		out = append(out, letter(r), say(" alone"))
	}
	out = append(out, say("."))
	if changed > 0 {
		out = append(out, say(" "+capital(count(changed, "is", "are"))+" printed in "), say("different words").leadsTo(state.Place{Tab: state.Quotes}), say("."))
	}
	return out
}

// framingSay tells how many framing words each article uses.
func framingSay(m *framingModel) []run {
	if len(m.flags) == 0 {
		return []run{say("In the reports’ own voice no framing words were found.")}
	}
	counts := perArticle(m.rates, m.flags)
	rest := 0
	if len(m.rates) > 5 { // a badge, a number and a comma for each
		rest, counts = len(m.rates)-4, counts[:11]
	}
	out := []run{say("In its own voice, ")}
	first := true
	for _, r := range counts {
		if r.kind != plain || !strings.HasPrefix(r.text, " ") {
			out = append(out, r)
			continue
		}
		n := bold(strings.TrimSpace(r.text)).leadsTo(state.Place{Tab: state.Framing})
		if first {
			what := " framing words"
			if n.text == "1" {
				what = " framing word"
			}
			out = append(out, say(" uses "), n, say(what))
		} else {
			out = append(out, say(" "), n)
		}
		first = false
	}
	if rest > 0 {
		out = append(out, say(", the other "+number(rest)+" fewer"))
	}
	return append(out, say("."))
}
