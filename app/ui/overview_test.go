package ui

import (
	"fmt"
	"strings"
	"testing"
)

func TestOverview(t *testing.T) {
	s := bridge(t)
	q, f, fr := newQuotesModel(s), newFactsModel(s), newFramingModel(s)
	m := newOverviewModel(s, q, f, fr)
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n# %s\n\n", m.kicker, m.title)
	for _, p := range m.say {
		fmt.Fprintf(&b, "%s\n\n", wordsOfRuns(p))
	}
	fmt.Fprintf(&b, "## %s\n", m.lanes.head)
	for _, p := range m.lanes.pieces {
		fmt.Fprintf(&b, "%s: %s\n", lettersText(p.in), p.text)
	}
	for _, k := range m.lanes.keys {
		fmt.Fprintf(&b, "%s %s %s (%s)\n", k.report.letter, k.what, wordsOfRuns(k.cue), k.count)
	}
	fmt.Fprintf(&b, "\n## %s, drawn: %v, now at %d, leaps at %v, height %d\n", m.line.label, m.line.fits, m.line.now, m.line.breaks, m.line.height())
	for _, st := range m.line.stops {
		side, when := "below", "past"
		if st.lane.above {
			side = "above"
		}
		if st.lane.far > 0 {
			side = "far " + side
		}
		if st.planned {
			when = "planned"
		}
		fmt.Fprintf(&b, "%s x=%d %s %s: %s (%s)\n", st.day.Format("2 January"), st.x, side, when, strings.Join(st.lines, " / "), lettersText(st.reports))
	}
	fmt.Fprintf(&b, "\n## %d of %d\n", m.lone, m.facts)
	for _, c := range m.only {
		fmt.Fprintf(&b, "%s\n", c.report.letter)
		for _, row := range c.rows {
			fmt.Fprintf(&b, " %s\n", row.text)
		}
	}
	golden(t, "overview", b.String())
}
