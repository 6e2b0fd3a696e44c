package ui

import (
	_ "embed"
	"strings"
)

// figuresTable is the one place of the measured figures: a table of Markdown, as
// the README shows it. A test holds the README's table equal to it, and writes it
// there (make figures).
//
//go:embed figures.md
var figuresTable string

// figureGroup is what was measured of one kind of finding.
type figureGroup struct {
	name string // "Quotes"
	on   string // "605 articles, PolNeAR"
	rows []figureRow
}

// figureRow is one measure. ours has the held-out half in brackets where it is
// given; best is empty where nothing comparable is published.
type figureRow struct{ what, ours, best string }

// figureGroups reads the table.
func figureGroups() []figureGroup {
	var out []figureGroup
	for line := range strings.Lines(figuresTable) {
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		if len(cells) != 3 {
			continue
		}
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		what, ours, best := cells[0], cells[1], cells[2]
		if head, rest, ok := strings.Cut(strings.TrimPrefix(what, "**"), "**"); ok && strings.HasPrefix(what, "**") {
			g := figureGroup{name: head}
			rest = strings.TrimSpace(rest)
			if ours == "" && strings.HasPrefix(rest, "(") {
				g.on, rest = strings.Trim(rest, "()"), ""
			}
			out = append(out, g)
			what = strings.TrimSpace(head + " " + rest)
		}
		if len(out) > 0 && ours != "" {
			g := &out[len(out)-1]
			g.rows = append(g.rows, figureRow{what: capital(strings.TrimPrefix(what, "… ")), ours: ours, best: best})
		}
	}
	return out
}

// figureHome tells under which entry of the help a group stands; one that is not
// here stands after all of them.
var figureHome = map[string]string{
	"Quotes": "method-quotes", "Framing": "method-framing", "Names": "method-names",
	"Dates": "method-time", "Numbers": "method-time", "Same fact?": "method-facts", "Differences": "method-facts",
}

// figuresOf returns the groups that stand under an entry, "" for the rest.
func figuresOf(home string) []figureGroup {
	var out []figureGroup
	for _, g := range figureGroups() {
		if figureHome[g.name] == home {
			out = append(out, g)
		}
	}
	return out
}
