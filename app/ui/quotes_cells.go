package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// quoteRows is a run of rows; drawn anew only when they change.
type quoteRows struct {
	app.Compo
	Rows    []*quoteRow
	Group   quoteGroup
	Head    bool // the rows begin the group
	Named   bool // a heading names the article that alone prints them
	Columns int
}

// Render implements app.Composer.
func (b *quoteRows) Render() app.UI {
	var rows []app.UI
	switch g := b.Group; {
	case b.Head && g.report != nil:
		rows = append(rows, loneHead("", "Only", g.report, "prints", len(g.rows), b.Columns))
	case b.Head && g.alone:
		rows = append(rows, groupHead("", len(g.rows), b.Columns, app.Text("In one alone ")))
	case b.Head:
		rows = append(rows, groupHead("", len(g.rows), b.Columns, app.Text("In several ")))
	}
	for _, row := range b.Rows {
		if row.only != nil {
			rows = append(rows, loneQuoteUI(row, b.Named, b.Columns))
			continue
		}
		rows = append(rows, quoteRowUI(row))
	}
	return rowGroup(rows...)
}

func quoteRowUI(row *quoteRow) app.UI {
	head := []app.UI{words("span", "who", capital(row.speaker))}
	if row.kind != "" {
		head = append(head, words("span", "kind", row.kind))
	}
	if len(row.note) > 0 {
		head = append(head, el("p", "small", runsUI(row.note)...))
	}
	most := manyPrintings
	if len(row.cells) >= wideFrom {
		most = 1
	}
	var cells []app.UI
	for _, c := range row.cells {
		cells = append(cells, quoteCellUI(c, most))
	}
	return tableRow(row.id, rowHead(head...), cells...)
}

// manyPrintings is the most printings of one article that are drawn of an
// utterance: what it prints again it prints the same way.
const manyPrintings = 2

func quoteCellUI(c quoteCell, most int) app.UI {
	if c.elsewhere {
		return cell(c.report, words("p", "none", "Another event"))
	}
	if len(c.printings) == 0 {
		return cell(c.report, words("p", "none", "Not found"))
	}
	return cell(c.report, printingsUI(c, most)...)
}

func printingsUI(c quoteCell, most int) []app.UI {
	var body []app.UI
	for _, p := range c.printings[:min(most, len(c.printings))] {
		body = append(body, printingUI(p)...)
	}
	if n := len(c.printings) - most; n > 0 {
		body = append(body, words("p", "small quiet", "and "+times(n)+" more"))
	}
	return body
}

// printingUI draws one printing: how it stands to the others, its words, and
// who is said to have said it.
func printingUI(p printing) []app.UI {
	text := wordRunsUI(p.words)
	if p.inMarks {
		text = append(append([]app.UI{app.Text("“")}, text...), app.Text("”"))
	}
	out := []app.UI{
		el("p", "rel", words("span", "", p.label), words("span", "num", p.count)),
		el("p", "words", linkTo(p.place, "to-words", text...)),
	}
	var cue []app.UI
	for _, r := range p.cue {
		if r.kind == strong && p.framed {
			cue = append(cue, words("b", "m-frame", r.text))
			continue
		}
		cue = append(cue, runsUI([]run{r})...)
	}
	if p.how != "" {
		cue = append(cue, words("span", "how", " "+p.how))
	}
	if len(cue) > 0 {
		out = append(out, el("p", "cue", cue...))
	}
	return out
}

// maxRuby is the most bytes of words that stand above others; longer ones stand
// after them, since neither would break over lines.
const maxRuby = 32

// wordRunsUI draws words with those left out in their place and those altered
// above the words there.
func wordRunsUI(ws []wordRun) []app.UI {
	var out []app.UI
	for i, w := range ws {
		if i > 0 {
			out = append(out, app.Text(" "))
		}
		switch w.kind {
		case cut:
			out = append(out, words("del", "cut", w.text))
		case altered:
			note := noteText(w.notes)
			if len(w.text) > maxRuby || len(note) > maxRuby {
				out = append(out, words("mark", "hit", w.text), app.Text(" "), words("span", "alt-note", "("+note+")"))
				continue
			}
			out = append(out, el("ruby", "alt", words("span", "hit", w.text), words("rt", "", "\u00a0"+note))) // the space parts it from the words when read aloud
		default:
			out = append(out, app.Text(w.text))
		}
	}
	return out
}
