package ui

import (
	"fmt"
	"strings"
	"testing"
)

func TestFacts(t *testing.T) {
	m := newFactsModel(bridge(t))
	var b strings.Builder
	fmt.Fprintln(&b, wordsOfRuns(m.say))
	for _, table := range m.tables {
		for _, g := range table.groups {
			fmt.Fprintf(&b, "\n# %s %d\n", g.title, len(g.rows))
			for _, row := range g.rows {
				fmt.Fprintf(&b, "%s", row.text)
				if row.conflict != "" {
					fmt.Fprintf(&b, " (%s)", row.conflict)
				}
				if row.dated {
					fmt.Fprintf(&b, " [%s]", row.day.Format("2006-01-02"))
				}
				fmt.Fprintln(&b)
				for _, c := range row.cells {
					fmt.Fprintf(&b, " %s %s", c.report.letter, c.status)
					for _, x := range c.ticks {
						fmt.Fprintf(&b, " %.2f %s", x, whereWords(x))
					}
					if len(c.value) > 0 {
						fmt.Fprintf(&b, ": %s", wordsOfRuns(c.value))
					}
					if c.nearest.End > 0 {
						fmt.Fprintf(&b, "; nearest: %s", c.report.words(c.nearest))
					}
					fmt.Fprintln(&b)
				}
			}
		}
	}
	golden(t, "facts", b.String())
}
