package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

func (v *Framing) namesUI(lines *int) app.UI {
	columns := len(v.sheet.reports)
	kept := v.keptNames()
	n := v.names.rows(kept, columns)
	var bodies []app.UI
	const together = 10
	for i := 0; i < n; i += together {
		bodies = append(bodies, &nameRows{Rows: v.model.names[i:min(n, i+together)]})
	}
	if left := len(v.model.names) - kept; n == kept && left > 0 {
		bodies = append(bodies, v.folds.button("names", "Show "+itoa(left)+" more, for which the reports use much the same names", left, columns+1, &v.names, restOf(v.model.names[kept:], lines, restOfNames)))
	}
	if len(v.model.names) == 0 {
		return section("nm", "Names and labels", []run{say("No names, titles or labels were found. What each report calls the same person, group, place or thing would stand here.")},
			el("div", "vh", articleTable("names", "Names and labels", "Who or what", v.sheet.reports)))
	}
	return section("nm", "Names and labels", []run{say("What each report calls the same person, group, place or thing. A rule in the article’s colour marks a name or label with a word that only that article uses.")},
		articleTable("names", "Names and labels", "Who or what", v.sheet.reports, bodies...),
		v.names.moreButton(kept, columns, "names"), restOf(v.model.names[n:kept], lines, restOfNames))
}

// nameRows is a run of rows of names.
type nameRows struct {
	app.Compo
	Rows []*nameRow
}

// Render implements app.Composer.
func (b *nameRows) Render() app.UI {
	var rows []app.UI
	for _, n := range b.Rows {
		var cells []app.UI
		for _, c := range n.cells {
			cells = append(cells, cell(c.report, formsUI(c)...))
		}
		rows = append(rows, tableRow("", rowHead(words("span", "who", capital(n.name)), words("span", "kind", n.kind)), cells...))
	}
	return rowGroup(rows...)
}

func formsUI(c nameCell) []app.UI {
	if len(c.forms) == 0 {
		return []app.UI{words("span", "none", "Not named")}
	}
	const most = 6
	var out []app.UI
	for i, f := range c.forms {
		if i == most {
			return append(out, words("span", "kind", "and "+number(len(c.forms)-most)+" more"))
		}
		class := ""
		if f.only {
			class = "form-only " + hue(c.report.index)
		}
		kids := []app.UI{linkTo(c.report.mentionOf(f.in, f.text), "to-words", words("span", class, f.text))}
		if f.count > 1 {
			kids = append(kids, app.Text(" "), words("span", "num", "×"+itoa(f.count)))
		}
		out = append(out, el("span", "form", kids...))
	}
	return out
}

func (v *Framing) verbsUI(lines *int) app.UI {
	columns := len(v.sheet.reports)
	var body []app.UI
	kept := v.keptVerbs()
	n := v.verbs.rows(kept, columns)
	for _, row := range v.model.verbs[:n] {
		var cells []app.UI
		for _, c := range row.cells {
			cells = append(cells, cell(c.report, verbsOf(c)...))
		}
		body = append(body, tableRow("", rowHead(words("span", "who", row.speaker)), cells...))
	}
	bodies := []app.UI{rowGroup(body...)}
	if left := len(v.model.verbs) - kept; n == kept && left > 0 {
		bodies = append(bodies, v.folds.button("verbs", "Show "+itoa(left)+" more speakers", left, columns+1, &v.verbs, restOf(v.model.verbs[kept:], lines, restOfVerbs)))
	}
	return section("vb", "Verbs of saying", []run{say("A dotted line marks a verb that judges.")}, articleTable("verbs", "Verbs of saying", "Speaker", v.sheet.reports, bodies...),
		v.verbs.moreButton(kept, columns, "speakers"), restOf(v.model.verbs[n:kept], lines, restOfVerbs))
}

// The rows of names and of speakers that are drawn before the reader asks for
// all of them, where there are more.
const fewNames, fewVerbs = 20, 10

// keptNames returns how many names are drawn: those that articles call
// differently.
func (v *Framing) keptNames() int {
	rows, matter := v.model.names, 0
	for _, row := range rows {
		if row.rivals > 0 {
			matter++
		}
	}
	if len(rows) <= fewNames {
		return len(rows)
	}
	return v.folds.keep("names", len(rows), matter, fewNames, foldFrom+1)
}

// keptVerbs returns how many speakers are drawn: those with a verb that judges,
// or whom several articles quote.
func (v *Framing) keptVerbs() int {
	rows, matter := v.model.verbs, 0
	for _, row := range rows {
		if row.framed() > 0 || row.quoters() > 1 {
			matter++
		}
	}
	if len(rows) <= fewVerbs {
		return len(rows)
	}
	return v.folds.keep("verbs", len(rows), matter, fewVerbs, foldFrom+1)
}

func verbsOf(c verbCell) []app.UI {
	if len(c.verbs) == 0 {
		return []app.UI{words("span", "none", "Not quoted")}
	}
	var out []app.UI
	for _, x := range c.verbs {
		class := ""
		if x.framed {
			class = "m-frame"
		}
		kids := []app.UI{linkTo(x.place, "to-words", words("span", class, x.text))}
		if x.count > 1 {
			kids = append(kids, app.Text(" "), words("span", "num", "×"+itoa(x.count)))
		}
		out = append(out, el("span", "form", kids...))
	}
	return out
}

// termCells is how many cells of a table cost as much as a distinctive word.
const termCells = 2

// termsUI draws the first n of the words that one article uses more than the
// others, on one scale; each opens to its sentences.
func termsUI(m *framingModel, n int) app.UI {
	if len(m.terms) == 0 {
		return section("dw", "Distinctive words", []run{say("Not drawn: in " + digits(m.words) + " words no report uses a word so much more than the others that chance can be ruled out.")})
	}
	var cols []app.UI
	var items []app.UI
	flush := func(r *report) {
		cols = append(cols, el("div", "", el("h3", "third-head", badge(r.index), words("span", "", r.name)), el("ul", "terms", items...)))
		items = nil
	}
	for i, t := range m.terms[:n] {
		items = append(items, termUI(t))
		if i+1 == n || m.terms[i+1].report != t.report {
			flush(t.report)
		}
	}
	return section("dw", "Distinctive words", []run{say("Words that one report uses more than the others do, for its length. The longer the bar, the surer that it is no chance. Open a word to see its sentences.")},
		el("div", "thirds thirds-"+itoa(min(3, len(cols))), cols...))
}

func termUI(t *term) app.UI {
	var ctx []app.UI
	for _, c := range t.contexts {
		ctx = append(ctx, el("p", "ctx", app.Text(c.left), linkTo(c.place, "", app.Text(c.word)), app.Text(c.right)))
	}
	return el("li", "", el("details", "term", append([]app.UI{el("summary", "", words("span", "serif", t.text), words("span", "num small quiet", " ×"+itoa(t.count)), bar(t.report.index, t.share, t.share))}, ctx...)...))
}
