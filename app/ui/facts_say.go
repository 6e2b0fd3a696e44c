package ui

import (
	"strings"
)

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
		if low == high {
			out = []run{say(figure(c.all, "fact", "facts") + ", " + digits(low) + " in each report")}
		}
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
	}{{c.inAll, "in " + allOf(n)}, {c.inSome, someOf(n)}, {c.related, "related"}, {c.inOne, "in one"}} {
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
		out = append(out, say("On none were they found to differ."))
	case c.differ == 1:
		out = append(out, say("On one the reports differ."))
	default:
		out = append(out, say("On "+number(c.differ)+" the reports differ."))
	}
	if t.hasRelated() {
		out = append(out, say(" “Related” is what tells of the same matter, and not surely the same."))
	}
	return out
}

// hasRelated tells whether an article has something related to a fact.
func (t *factTable) hasRelated() bool {
	for _, g := range t.groups {
		for _, row := range g.rows {
			if row.related > 0 {
				return true
			}
		}
	}
	return false
}

func someOf(n int) string {
	if n == 3 {
		return "in two"
	}
	return "in several"
}

// differenceOf names a kind of conflict for the reader.
func differenceOf(kind string) string {
	if kind == "polarity" {
		return "Contradiction"
	}
	return "Difference of " + kind
}
