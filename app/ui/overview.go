package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/state"
)

// Overview is the view that tells at a glance what the reports share and where
// they part.
type Overview struct {
	app.Compo
	Set  *state.Set
	View state.View
	Do   Doer

	drawn *state.Set // what model was made of
	sheet *sheet
	model *overviewModel
}

func (v *Overview) ready() {
	if v.drawn == v.Set {
		return
	}
	v.drawn, v.sheet = v.Set, sheetOf(v.Set)
	v.model = overviewOf(v.sheet)
}

// Render implements app.Composer.
func (v *Overview) Render() app.UI {
	v.ready()
	if len(v.sheet.reports) == 0 {
		return el("div", "", words("h1", "title-view", "Overview"), stateBox("Nothing to compare yet", words("p", "", "Add two reports of one event to see what they share and where they part.")))
	}
	m := v.model
	parts := []app.UI{v.lead()}
	if m.line != nil {
		parts = append(parts, timelineUI(m.line))
	}
	if m.lone > 0 {
		parts = append(parts, v.only())
	}
	if len(m.floor) > 0 || m.framed {
		parts = append(parts, el("div", "halves", v.halves()...))
	}
	return el("div", "overview", parts...)
}

func (v *Overview) lead() app.UI {
	m := v.model
	head := []app.UI{words("p", "kicker", m.kicker), words("h1", "title", m.title)}
	if len(m.say) > 0 {
		var say []app.UI
		for _, p := range m.say {
			say = append(say, el("p", "", runsUI(p)...))
		}
		head = append(head, el("div", "say", say...))
	}
	if m.lanes == nil {
		return el("div", "lead lead-alone", el("div", "", head...))
	}
	return el("div", "lead", el("div", "", head...), lanesUI(m.lanes))
}

func lanesUI(l *lanes) app.UI {
	kids := []app.UI{words("h2", "section-title", l.head).ID("lanes-h")}
	var pieces []app.UI
	for i, p := range l.pieces {
		if i > 0 {
			pieces = append(pieces, app.Text(" "))
		}
		if !l.lined {
			pieces = append(pieces, app.Text(p.text))
			continue
		}
		pieces = append(pieces, hidden(printedBy(p.in)+" "), lanePieceUI(l, p))
	}
	kids = append(kids, el("p", "lanes-text", pieces...))
	var keys []app.UI
	const most = 8
	for i, k := range l.keys {
		if i == most {
			break
		}
		row := []app.UI{badge(k.report.index), el("span", "", append([]app.UI{app.Text(k.what + " ")}, el("span", "serif", runsUI(plainRuns(k.cue))...))...)}
		if !l.lined {
			row = append(row, runStrip(k, l.total))
		}
		row = append(row, words("span", "num", k.count))
		keys = append(keys, el("li", "", row...))
	}
	kids = append(kids, el("ul", "lane-key", keys...),
		el("p", "more", linkTo(state.Row(state.Quotes, l.row.id), "", app.Text(seeAll(len(l.keys)-most)))))
	return el("section", "lanes", kids...).Attr("aria-labelledby", "lanes-h")
}

// plainRuns takes the weight from runs.
func plainRuns(rs []run) []run {
	out := append([]run(nil), rs...)
	for i := range out {
		if out[i].kind == strong {
			out[i].kind = plain
		}
	}
	return out
}

func printedBy(rs []*report) string {
	if len(rs) == 0 {
		return "Printed by none of them:"
	}
	if len(rs) == 1 {
		return "Printed by " + rs[0].letter + " only:"
	}
	return "Printed by " + lettersText(rs) + ":"
}

// lanePieceUI draws the lines under a piece: the first article of the row that
// prints the quotation nearest to the words, the third farthest.
func lanePieceUI(l *lanes, p lanePiece) app.UI {
	var e app.UI = app.Text(p.text)
	for depth, k := range l.keys {
		if !contains(p.in, k.report) {
			continue
		}
		class := "lane " + hue(k.report.index)
		if depth > 0 {
			class += " lane-" + itoa(depth+1)
		}
		e = el("span", class, e)
	}
	return e
}

// runStrip draws which words of the fullest wording an article prints.
func runStrip(k laneKey, total int) app.UI {
	parts := []app.UI{svg("line", "", attrs("x1", "0", "y1", "5", "x2", itoa(total), "y2", "5", "vector-effect", "non-scaling-stroke"))}
	for _, r := range k.runs {
		parts = append(parts, svg("rect", "", attrs("x", itoa(r[0]), "y", "0", "width", itoa(r[1]-r[0]), "height", "10")))
	}
	return svg("svg", "strip lane-strip "+hue(k.report.index), attrs("viewBox", "0 0 "+itoa(total)+" 10", "preserveAspectRatio", "none", "aria-hidden", "true"), parts...)
}

func (v *Overview) only() app.UI {
	m := v.model
	note := capital(number(m.lone)) + " of the " + digits(m.facts) + " facts. The other reports may have left them out for any reason; not found is all that is said here. The grey words of a sentence are not part of it."
	var cols []app.UI
	for _, c := range m.only {
		kids := []app.UI{el("h3", "third-head", badge(c.report.index), words("span", "", c.report.name))}
		if len(c.lines) == 0 {
			kids = append(kids, words("p", "quiet", onlyNothing(c)))
		}
		var items []app.UI
		for _, line := range c.lines {
			items = append(items, el("li", "", linkTo(line.place, "", onlyUI(line.parts(c.report))...)))
		}
		kids = append(kids, el("ul", "only", items...))
		if c.more > 0 {
			all := capital(number(c.more)) + " in Facts"
			if len(c.lines) > 0 {
				all = capital(number(c.more)) + " more in Facts"
			}
			kids = append(kids, el("p", "more", linkTo(state.Row(state.Facts, "one"), "", app.Text(all))))
		}
		cols = append(cols, el("div", "", kids...))
	}
	return section("only-h", "What only one reports", []run{say(note)}, el("div", "thirds thirds-"+itoa(min(4, len(cols))), cols...))
}

// onlyUI draws a sentence with what others report too, or nobody asked for, in the
// second ink.
func onlyUI(parts []onlyPart) []app.UI {
	out := make([]app.UI, 0, len(parts))
	for _, p := range parts {
		if p.own {
			out = append(out, app.Text(p.text))
			continue
		}
		out = append(out, words("span", "only-rest", p.text))
	}
	return out
}

func (v *Overview) halves() []app.UI {
	var out []app.UI
	if len(v.model.floor) > 0 {
		out = append(out, floorUI("fl-h", "Words given to each speaker. A filled bar is in quotation marks, an open one is the report’s own wording.", v.sheet, v.model.floor))
	}
	var rates []app.UI
	for _, r := range v.model.rates {
		rates = append(rates, rateUI(r, true))
	}
	return append(out, section("fr-h", "Framing words per 100", []run{say("Of the words that the report says itself. Words in quotation marks are the speaker’s and not counted.")}, rates...))
}

// rateUI draws how many framing words an article uses per 100 of its own.
func rateUI(r rate, list bool) app.UI {
	kids := []app.UI{badge(r.report.index), words("span", "num", r.per100), bar(r.report.index, r.share, r.share)}
	if list {
		kids = append(kids, wordList(r.words))
	}
	return el("div", "rate", kids...)
}

// wordList is an article's framing words, not more than fit.
func wordList(ws []string) app.UI {
	const most = 14
	text := ""
	for i, w := range ws {
		if i == most {
			return el("p", "", app.Text(text+" "), linkTo(state.Place{Tab: state.Framing}, "small", app.Text("and "+number(len(ws)-most)+" more")))
		}
		if i > 0 {
			text += ", "
		}
		text += w
	}
	if text == "" {
		return words("p", "quiet", "none found")
	}
	return words("p", "", text)
}

// onlyNothing says why a list of what one article reports alone is empty.
func onlyNothing(c onlyColumn) string {
	if c.more > 0 {
		return "Only small parts of what is said."
	}
	return "Nothing was found here alone."
}

// seeAll says where the printings are that have no line of their own.
func seeAll(left int) string {
	if left > 0 {
		return "See " + number(left) + " more printings"
	}
	return "See every printing"
}
