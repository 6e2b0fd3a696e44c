package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

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
		for _, side := range n.Sides {
			r := byID[side.Article]
			if r == nil {
				continue
			}
			if len(row.say) > 0 {
				row.say = append(row.say, say("; "))
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

// notesUI draws the notes; nothing where there are none.
func notesUI(m *framingModel) []app.UI {
	if len(m.notes) == 0 {
		return nil
	}
	var items []app.UI
	for _, n := range m.notes {
		items = append(items, el("li", "", append(runsUI(n.say), words("span", "kind", n.why))...))
	}
	return []app.UI{section("bu", "How the reports are built", []run{say("What no single word shows: headline against text, who comes first, one side says and the other insists.")}, el("ul", "terms", items...))}
}
