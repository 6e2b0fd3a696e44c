package ui

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/result"
	"crossread/app/state"
)

// noteRow is a note on how reports are built, in one sentence with its reason.
type noteRow struct {
	say []run
	why string
}

func newNotes(s *sheet) []noteRow {
	byID := make(map[string]*report, len(s.reports))
	for _, r := range s.reports {
		byID[r.id] = r
	}
	var out []noteRow
	for _, n := range s.c.Framing.Notes {
		row := noteRow{why: n.Why}
		for i, side := range n.Sides {
			r := byID[side.Article]
			if r == nil || toldBefore(n.Sides[:i], side) {
				continue
			}
			if len(row.say) > 0 {
				row.say = append(row.say, say("; "))
			}
			if rs := alikeSides(byID, n.Sides[i:]); len(rs) > 1 {
				row.say = append(row.say, letters(rs)...)
				text := say("let " + strings.TrimPrefix(side.Text, lets))
				if len(side.Spans) > 0 {
					text = text.leadsTo(state.Words(r.id, side.Spans[0]))
				}
				row.say = append(row.say, say(" "), text)
				continue
			}
			text := say(side.Text)
			if len(side.Spans) > 0 {
				text = text.leadsTo(state.Words(r.id, side.Spans[0]))
			}
			row.say = append(row.say, letter(r), say(" "), text)
		}
		if len(row.say) > 0 {
			row.say = append(row.say, say("."))
			out = append(out, row)
		}
	}
	return out
}

// lets begins what several articles can do alike: “lets Edda Quillam speak first”.
const lets = "lets "

// toldBefore tells whether a side was told with an earlier one that does the same.
func toldBefore(before []result.FramingSide, side result.FramingSide) bool {
	return strings.HasPrefix(side.Text, lets) && slices.ContainsFunc(before, func(s result.FramingSide) bool { return s.Text == side.Text })
}

// alikeSides returns the articles of the first side and of those after it that
// let the same one speak first.
func alikeSides(byID map[string]*report, sides []result.FramingSide) []*report {
	var out []*report
	for _, s := range sides {
		if r := byID[s.Article]; r != nil && strings.HasPrefix(s.Text, lets) && s.Text == sides[0].Text {
			out = append(out, r)
		}
	}
	return out
}

// notesUI draws the notes; nothing where there are none.
func notesUI(m *framingModel) []app.UI {
	if len(m.notes) == 0 {
		return nil
	}
	var items []app.UI
	for _, n := range m.notes {
		items = append(items, el("li", "", append(runsUI(n.say), words("span", "kind", n.why))...))
	}
	return []app.UI{section("bu", "How the reports are built", []run{say("What no single word shows: headline against text, who comes first, one side says and the other insists.")}, el("ul", "built", items...))}
}
