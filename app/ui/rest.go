package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/result"
	"crossread/app/state"
)

// restLine is a row of a table that is not drawn as one, in a line: enough to find it
// by the browser's own search and to read it on paper.
type restLine struct {
	before  string // of ours, before the words
	text    string // an article's words
	after   string // of ours
	reports []*report
	place   state.Place
}

// rest says how many of such lines there are: they come in the pauses after the rows,
// since nobody sees them at first.
type rest struct{ lines int }

// The lines that are added in a pause, and the most of a table: what is more is a
// book, and a page that holds it is slow.
const restStep, restMost = 120, 3000

// fill adds lines in the pauses, up to n.
func (r *rest) fill(ctx app.Context, n int) {
	if n = min(n, restMost); r.lines >= n {
		return
	}
	ctx.After(pause, func(ctx app.Context) {
		r.lines = min(n, r.lines+restStep)
		r.fill(ctx, n)
	})
}

// restOf holds rows as lines that are hidden until the browser's search finds one of
// them or the page is printed. left is how many may be drawn, and is lowered by those
// that are.
func restOf[T any](rows []T, left *int, of func([]T) []restLine) app.UI {
	const together = 40
	lines := of(rows[:min(len(rows), *left)])
	n := len(lines)
	*left -= min(n, *left)
	var body []app.UI
	for i := 0; i < n; i += together {
		body = append(body, &restLines{Lines: lines[i:min(n, i+together)]})
	}
	// In capitals: go-app takes “hidden” for an attribute without a value.
	return el("div", "rest", body...).Attr("HIDDEN", "until-found")
}

// restLines is a run of lines.
type restLines struct {
	app.Compo
	Lines []restLine
}

// Render implements app.Composer.
func (r *restLines) Render() app.UI {
	items := make([]app.UI, 0, len(r.Lines))
	for _, l := range r.Lines {
		var body []app.UI
		if l.before != "" {
			body = append(body, app.Text(l.before))
		}
		body = append(body, linkTo(l.place, "serif", app.Text(l.text)))
		after := l.after
		if len(l.reports) > 0 {
			after += " " + lettersText(l.reports)
		}
		if after != "" {
			body = append(body, words("span", "small quiet", after))
		}
		items = append(items, el("li", "", body...))
	}
	return el("ul", "", items...)
}

// restOfFacts are the lines of facts.
func restOfFacts(rows []*factRow) []restLine {
	out := make([]restLine, 0, len(rows))
	for _, row := range rows {
		l := restLine{text: row.text, place: state.Row(state.Facts, row.id)}
		if row.speaker != "" {
			l.after = " said by " + row.speaker
		}
		for _, c := range row.cells {
			if c.status != result.NotFound && !c.related {
				l.reports = append(l.reports, c.report)
			}
		}
		out = append(out, l)
	}
	return out
}

// restOfQuotes are the lines of utterances, in the words of the fullest printing.
func restOfQuotes(rows []*quoteRow) []restLine {
	out := make([]restLine, 0, len(rows))
	for _, row := range rows {
		l := restLine{before: capital(row.speaker) + ": ", place: state.Row(state.Quotes, row.id)}
		most := -1
		for _, c := range row.cells {
			if len(c.printings) == 0 {
				continue
			}
			l.reports = append(l.reports, c.report)
			if p := &c.printings[0]; p.kept > most {
				most, l.text = p.kept, p.text()
			}
		}
		out = append(out, l)
	}
	return out
}

// text returns the words of a printing, with its marks.
func (p *printing) text() string {
	s := ""
	for _, w := range p.words {
		if w.kind == cut {
			continue
		}
		if s != "" {
			s += " "
		}
		s += w.text
	}
	if p.inMarks {
		return "“" + s + "”"
	}
	return s
}

// say adds a word of an article to a line, behind the article's letter where it is its
// first.
func (l *restLine) say(r *report, first bool, word string) {
	switch {
	case l.text == "":
	case first:
		l.text += "; "
	default:
		l.text += ", "
	}
	if first {
		l.text += r.letter + " "
	}
	l.text += word
}

// restOfNames are the lines of what each article calls somebody or something.
func restOfNames(rows []*nameRow) []restLine {
	out := make([]restLine, 0, len(rows))
	for _, row := range rows {
		l := restLine{before: capital(row.name) + ": "}
		for _, c := range row.cells {
			for i, f := range c.forms {
				if l.text == "" {
					l.place = c.report.mentionOf(f.in, f.text)
				}
				l.say(c.report, i == 0, f.text)
			}
		}
		out = append(out, l)
	}
	return out
}

// restOfVerbs are the lines of the verbs that bring in a speaker's words.
func restOfVerbs(rows []*verbRow) []restLine {
	out := make([]restLine, 0, len(rows))
	for _, row := range rows {
		l := restLine{before: row.speaker + ": "}
		for _, c := range row.cells {
			for i, x := range c.verbs {
				if l.text == "" {
					l.place = x.place
				}
				l.say(c.report, i == 0, x.text)
			}
		}
		out = append(out, l)
	}
	return out
}

// restOfFlags are the lines of framing words in their sentences.
func restOfFlags(ws []*flagWord) []restLine {
	var out []restLine
	for _, w := range ws {
		for _, row := range w.rows {
			out = append(out, restLine{before: row.left, text: row.word, after: row.right, reports: []*report{row.report}, place: row.place})
		}
	}
	return out
}
