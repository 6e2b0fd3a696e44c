package ui

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"crossread/app/result"
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
		for _, line := range c.lines {
			b.WriteString(" ")
			for _, p := range line.parts(c.report) {
				if p.own {
					b.WriteString(p.text)
				} else {
					b.WriteString("(" + p.text + ")")
				}
			}
			b.WriteString("\n")
		}
	}
	golden(t, "overview", b.String())
}

// A fact that one report alone has stands in its whole sentence, or in a long one
// with the ends left out: never as half a clause.
func TestOnlyLinesAreWholeSentences(t *testing.T) {
	long := "Ida Marrow, who trained as an engineer in the north and came to Port Elden as a child of nine with her mother, closed the old ferry office for two weeks on Monday, because the crane that stood beside it had fallen into the harbour in the night before and nobody could say when it would be lifted."
	text := "PORT ELDEN, 4 May – The council met, and the ferry stopped. " + long
	at := func(words string) result.Span {
		i := strings.Index(text, words)
		return result.Span{Start: i, End: i + len(words)}
	}
	a := &result.Analysis{Sentences: []result.Sentence{{Span: at("PORT ELDEN, 4 May – The council met, and the ferry stopped.")}, {Span: at(long)}}}
	a.Boilerplate = []result.Boilerplate{{Span: at("PORT ELDEN, 4 May –"), Kind: "header"}}
	r := &report{id: "a", text: text, analysis: a, order: orderOf(a)}
	c := newOnlyColumn(r, []*factRow{
		{weight: 9, plain: at("closed the old ferry office for two weeks on Monday")},
		{weight: 8, plain: at("the ferry stopped")},
		{weight: 7, plain: at("who trained as an engineer")},
		{weight: 6},
	})
	var got []string
	for _, line := range c.lines {
		s := ""
		for _, p := range line.parts(r) {
			if p.own {
				s += "[" + p.text + "]"
			} else {
				s += p.text
			}
		}
		got = append(got, s)
	}
	want := []string{
		"The council met, and [the ferry stopped.]",
		"Ida Marrow, [who trained as an engineer] in the north and came to Port Elden as a child of nine with her mother, [closed the old ferry office for two weeks on Monday], because the crane that stood beside it had …",
	}
	if !slices.Equal(got, want) || c.more != 1 {
		t.Errorf("%q, %d more, want %q", got, c.more, want)
	}
}
