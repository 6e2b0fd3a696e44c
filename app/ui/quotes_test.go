package ui

import (
	"fmt"
	"strings"
	"testing"
)

func TestQuotes(t *testing.T) {
	m := newQuotesModel(bridge(t))
	var b strings.Builder
	fmt.Fprintln(&b, wordsOfRuns(m.say))
	sortQuotes(m.rows, byDifference)
	for _, row := range m.rows {
		fmt.Fprintf(&b, "\n%s (%s): %s\n", row.speaker, row.kind, wordsOfRuns(row.note))
		for _, c := range row.cells {
			if len(c.printings) == 0 {
				fmt.Fprintf(&b, " %s not found\n", c.report.letter)
			}
			for _, p := range c.printings {
				fmt.Fprintf(&b, " %s %s, %s: %s\n   %s\n", c.report.letter, p.label, p.count, wordRunsText(p.words), wordsOfRuns(p.cue))
			}
		}
	}
	fmt.Fprintln(&b)
	for _, r := range m.floor {
		fmt.Fprintf(&b, "%s:", r.speaker)
		for _, c := range r.cells {
			fmt.Fprintf(&b, " %s %d of them marked %d, bar %d;", c.report.letter, c.words, c.marked, c.share)
		}
		fmt.Fprintln(&b)
	}
	golden(t, "quotes", b.String())
}

// wordRunsText writes a printing with [-cut-] and {altered|notes} words.
func wordRunsText(ws []wordRun) string {
	parts := make([]string, len(ws))
	for i, w := range ws {
		switch w.kind {
		case cut:
			parts[i] = "[-" + w.text + "-]"
		case altered:
			parts[i] = "{" + w.text + "|" + noteText(w.notes) + "}"
		default:
			parts[i] = w.text
		}
	}
	return strings.Join(parts, " ")
}
