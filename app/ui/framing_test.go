package ui

import (
	"fmt"
	"strings"
	"testing"

	"crossread/app/article"
	"crossread/app/result"
	"crossread/app/state"
)

func TestFraming(t *testing.T) {
	m := newFramingModel(bridge(t))
	var b strings.Builder
	fmt.Fprintln(&b, wordsOfRuns(m.say))
	for _, r := range m.rates {
		fmt.Fprintf(&b, "%s %s bar %d: %s\n", r.report.letter, r.per100, r.share, strings.Join(r.words, ", "))
	}
	for _, k := range m.kinds {
		fmt.Fprintf(&b, "\n# %s %d\n", k.label, k.count)
		for _, f := range m.flags {
			if f.kind == k.id {
				fmt.Fprintf(&b, "%s %s>%s<%s", f.report.letter, f.left, f.word, f.right)
				if f.headline {
					fmt.Fprint(&b, " (headline)")
				}
				fmt.Fprintf(&b, " | %s | %s\n", f.why, f.plainer)
			}
		}
	}
	fmt.Fprintln(&b, "\n# How the reports are built")
	for _, n := range m.notes {
		fmt.Fprintf(&b, "%s | %s\n", wordsOfRuns(n.say), n.why)
	}
	fmt.Fprintln(&b, "\n# Names and labels")
	for _, n := range m.names {
		fmt.Fprintf(&b, "%s (%s)\n", n.name, n.kind)
		for _, c := range n.cells {
			fmt.Fprintf(&b, " %s", c.report.letter)
			for _, f := range c.forms {
				only := ""
				if f.only {
					only = " only"
				}
				fmt.Fprintf(&b, " | %s ×%d%s", f.text, f.count, only)
			}
			fmt.Fprintln(&b)
		}
	}
	fmt.Fprintln(&b, "\n# Verbs of saying")
	for _, v := range m.verbs {
		fmt.Fprintf(&b, "%s:", v.speaker)
		for _, c := range v.cells {
			fmt.Fprintf(&b, " %s", c.report.letter)
			for _, x := range c.verbs {
				mark := ""
				if x.framed {
					mark = "*"
				}
				fmt.Fprintf(&b, " %s%s", x.text, mark)
			}
		}
		fmt.Fprintln(&b)
	}
	golden(t, "framing", b.String())
}

// The view says why the counts of a report can change with the reports beside it,
// and only where there are others.
func TestFramingSaysThatCountsDependOnTheSet(t *testing.T) {
	set := bridge(t).set
	if got := text(drawView(t, set, state.View{Place: state.Place{Tab: state.Framing}})); strings.Count(got, besideOthers) != 1 {
		t.Errorf("it is said %d times", strings.Count(got, besideOthers))
	}
	one := state.NewSet(2, []article.Source{set.Articles[0].Source}, result.Comparison{Articles: []result.Analysis{set.Articles[0].Analysis}})
	if got := text(drawView(t, one, state.View{Place: state.Place{Tab: state.Framing}})); strings.Contains(got, besideOthers) {
		t.Error("it is said of one report")
	}
}
