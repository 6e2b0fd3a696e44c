package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/result"
	"crossread/app/state"
)

// openCard is the one card that is open: what it tells of a finding, and where
// it stands.
type openCard struct {
	at     stand
	para   int // of the column; titlePara for the headline
	pinned bool
	view   *Read
}

// titlePara stands for the headline where paragraphs are counted.
const titlePara = -1

// cardIn returns the card where it is open in a paragraph of a column.
func (v *Read) cardIn(c *readColumn, para int) *openCard {
	if v.card != nil && v.card.at.report == c.report.id && v.card.para == para {
		return v.card
	}
	return nil
}

// open opens the card of a finding; a pinned one stays until it is closed.
func (v *Read) open(at stand, pinned bool) {
	c := v.column(at.report)
	if c == nil || c.byID[at.finding] == nil {
		v.card = nil
		return
	}
	v.at = at
	v.card = &openCard{at: at, para: c.paraOf(c.byID[at.finding]), pinned: pinned, view: v}
}

// paraOf returns the index of the paragraph that a finding begins in.
func (c *readColumn) paraOf(f *finding) int {
	if f.span.In == result.InTitle {
		return titlePara
	}
	for i, p := range c.paras {
		if p.span.Start <= f.span.Start && f.span.Start < p.span.End {
			return i
		}
	}
	return titlePara
}

// card draws what is known of a finding.
type card struct {
	app.Compo
	Open *openCard
}

// Render implements app.Composer.
func (k *card) Render() app.UI {
	v := k.Open.view
	c := v.column(k.Open.at.report)
	f := c.byID[k.Open.at.finding]
	var head, rows []app.UI
	var foot []app.UI
	label := ""
	switch f.layer {
	case layerQuote:
		label, head, rows = v.quoteCard(c, f)
	case layerFact:
		label, head, rows = v.factCard(c, f)
	case layerFrame:
		label, head, rows = v.frameCard(c, f)
	default:
		label, head, rows = v.nameCard(c, f)
	}
	if f.row != "" {
		for _, r := range v.sheet.reports {
			if len(foot) == maxCardRows {
				break
			}
			if to, ok := v.model.counterpart(f.row, r); ok && r != c.report {
				foot = append(foot, linkTo(to, "plain", app.Text("Go to "+r.letter)))
			}
		}
	}
	if to := rowPlace(f); to.Tab != "" {
		foot = append(foot, linkTo(to, "plain", app.Text("In "+to.Tab.Name())))
	}
	foot = append(foot, words("button", "plain", "Close").Attr("type", "button").Attr("data-close", "true"))
	kids := append([]app.UI{el("div", "card-head", head...)}, rows...)
	kids = append(kids, el("div", "card-foot", foot...), v.corrections(c, f))
	return el("aside", "card", kids...).Attr("aria-label", label)
}

// rowPlace returns the row of the view that a finding belongs to.
func rowPlace(f *finding) state.Place {
	switch f.layer {
	case layerQuote:
		if f.row != "" {
			return state.Row(state.Quotes, f.row)
		}
	case layerFact:
		if f.row != "" {
			return state.Row(state.Facts, f.row)
		}
	case layerFrame, layerName:
		return state.Place{Tab: state.Framing}
	}
	return state.Place{}
}

func cardRow(r *report, body ...app.UI) app.UI {
	return el("div", "card-row", badge(r.index), el("div", "", body...))
}

// maxCardRows is the most articles that a card shows beside its own.
const maxCardRows = 4

// cardRows puts what the other articles have in their order, not more than fit;
// the rest is a link away.
func cardRows(s *sheet, of map[*report][]app.UI, all state.Place) []app.UI {
	var rows []app.UI
	left := len(of)
	for _, r := range s.reports {
		if of[r] == nil {
			continue
		}
		if len(rows) == maxCardRows {
			return append(rows, el("p", "card-none small", linkTo(all, "", app.Text("and in "+number(left)+" more"))))
		}
		rows = append(rows, cardRow(r, of[r]...))
		left--
	}
	return rows
}

// whyLine says why a finding is there and how sure that is; what the reader set
// needs no number.
func whyLine(why string, confidence float64, byReader bool) app.UI {
	text := reasonText(why)
	if !byReader {
		text += " " + sureWords(confidence)
	}
	return words("p", "card-why small quiet", text)
}

// sureWords says how sure the program is of a finding.
func sureWords(confidence float64) string {
	how := "This is little more than a guess"
	switch {
	case confidence >= .9:
		how = "The program is quite sure of it"
	case confidence >= .75:
		how = "The program is fairly sure of it"
	case confidence >= .5:
		how = "The program is not very sure of it"
	}
	return how + " (confidence " + itoa(percent(confidence)) + " in 100)."
}

func (v *Read) quoteCard(c *readColumn, f *finding) (label string, head, rows []app.UI) {
	who := "No speaker given"
	if f.quote.Speaker != nil && f.quote.Speaker.Name != "" {
		who = capital(f.quote.Speaker.Name)
	}
	u := v.utterance(f.row)
	how := ""
	if u != nil {
		full := fullestOf(v.sheet, u)
		others := map[*report][]app.UI{}
		for i := range u.Members {
			m := &u.Members[i]
			r := v.sheet.article(m.Article)
			if r == nil || r.quotes[m.Quote] == nil {
				continue
			}
			p := newPrinting(v.sheet, u, m, r, r.quotes[m.Quote], full)
			if r == c.report && m.Quote == f.quote.ID {
				how = lowerFirst(p.label) + ": " + p.count
				continue
			}
			text := wordRunsUI(p.words)
			if p.inMarks {
				text = append(append([]app.UI{app.Text("“")}, text...), app.Text("”"))
			}
			if others[r] == nil || m.Relation == result.Fullest {
				others[r] = []app.UI{el("p", "words", text...), words("p", "small quiet", p.label+", "+p.count)}
			}
		}
		rows = cardRows(v.sheet, others, state.Row(state.Quotes, f.row))
		if missing := v.sheet.those(u.Absent); len(missing) > 0 {
			rows = append(rows, el("p", "card-none small quiet", append([]app.UI{app.Text("Not found in ")}, runsUI(fewLetters(missing))...)...))
		}
	}
	if s := howSaid(f.quote, false); s != "" {
		rows = append(rows, words("p", "card-why small", capital(s)+"."))
	}
	rows = append(rows, whyLine(f.quote.Why, f.quote.Confidence, f.quote.Reader))
	head = []app.UI{words("b", "", who), words("span", "", how), words("span", "num", "quote "+itoa(f.number)+" of "+itoa(c.quotes))}
	return "Quote by " + who, head, rows
}

func lowerFirst(s string) string {
	if s == "" {
		return s
	}
	return asciiLower(s[:1]) + s[1:]
}

func (v *Read) utterance(id string) *result.Utterance { return v.sheet.said[id] }

func (v *Read) factCard(c *readColumn, f *finding) (label string, head, rows []app.UI) {
	status := "Fact"
	for i := range v.sheet.c.Facts {
		x := &v.sheet.c.Facts[i]
		if x.ID != f.row {
			continue
		}
		row := newFactRow(v.sheet.sameEvent(c.report.id), x)
		if row == nil {
			break
		}
		switch {
		case row.conflict != "":
			status = row.conflict
		case len(row.cells) > 1 && row.in == len(row.cells):
			status = "In " + allOf(row.in)
		case len(row.cells) > 1 && row.isLone():
			status = "In this report alone"
		case row.in == 1:
			status = "Something related in others"
		case len(row.cells) > 1:
			status = "In " + itoa(row.in) + " of " + itoa(len(row.cells))
		}
		others := map[*report][]app.UI{}
		for _, cell := range row.cells {
			switch {
			case cell.report == c.report:
			case cell.status == result.NotFound:
				body := []app.UI{words("p", "sign sign-none", "Not found")}
				if near := cell.report.words(cell.nearest); near != "" {
					body = append(body, el("p", "small quiet", app.Text("nearest: "), words("span", "serif", clip(near, 140))))
				}
				others[cell.report] = body
			default:
				value := cell.value
				if len(value) == 0 {
					value = []run{say(cell.report.words(cell.place.Span))}
				}
				others[cell.report] = []app.UI{el("p", "words", runsUI(value)...)}
			}
		}
		rows = cardRows(v.sheet, others, state.Row(state.Facts, f.row))
	}
	if m := modalityWords(f.fact); m != "" {
		rows = append(rows, words("p", "card-why small", m))
	}
	rows = append(rows, whyLine("Taken as a reported fact: "+f.fact.Why, f.fact.Confidence, false))
	n := 0
	for _, x := range c.findings {
		if x.layer == layerFact {
			n++
		}
	}
	return "Fact", []app.UI{words("b", "", "Fact"), words("span", "", lowerFirst(status)), words("span", "num", "fact "+itoa(f.number)+" of "+itoa(n))}, rows
}

// modalityWords says how sure an article puts a fact; nothing of what happened.
func modalityWords(f *result.Fact) string {
	switch f.Modality {
	case result.Planned:
		return "Told as planned."
	case result.Possible:
		return "Told as possible."
	case result.Claimed:
		return "Told as someone’s claim."
	case result.Conditional:
		return "Told with a condition."
	}
	return ""
}

func (v *Read) frameCard(c *readColumn, f *finding) (label string, head, rows []app.UI) {
	kind := kindLabel(f.flag.Category)
	if why := reasonText(f.flag.Why); !saysSame(kind, why) {
		rows = append(rows, words("p", "card-say", why))
	}
	if f.flag.Alternative != "" {
		rows = append(rows, el("p", "card-say", app.Text("Plainer: "), words("span", "plainer", f.flag.Alternative)))
	}
	if e := c.report.entities[f.flag.Target]; e != nil && nameLike(e.Name) {
		rows = append(rows, words("p", "card-why small", "About "+e.Name+"."))
	}
	key := wordKeys(c.report.words(f.span))
	var shared []*report
	for _, r := range v.sheet.reports {
		if r == c.report {
			continue
		}
		for _, x := range r.analysis.Flags {
			if x.Voice == result.Narrator && wordKeys(r.words(x.Span)) == key {
				shared = append(shared, r)
				break
			}
		}
	}
	switch {
	case len(shared) > 0:
		rows = append(rows, el("p", "card-why small", append([]app.UI{app.Text("Also in ")}, runsUI(fewLetters(shared))...)...))
	case len(v.sheet.reports) > 1:
		rows = append(rows, words("p", "card-why small quiet", "No other report uses this word of its own."))
	}
	if w := weightsUI(f.flag); w != nil {
		rows = append(rows, w)
	}
	return kind, []app.UI{words("b", "", kind), words("span", "num", "confidence "+itoa(percent(f.flag.Confidence))+" in 100")}, rows
}

func (v *Read) nameCard(c *readColumn, f *finding) (label string, head, rows []app.UI) {
	row := newNameRow(v.sheet, f.name)
	if row != nil {
		of := map[*report][]app.UI{}
		for _, cell := range row.cells {
			if len(cell.forms) > 0 {
				of[cell.report] = formsUI(cell)
			}
		}
		rows = cardRows(v.sheet, of, state.Place{Tab: state.Framing})
	}
	return "Names of " + f.name.Referent, []app.UI{words("b", "", capital(f.name.Referent)), words("span", "", f.name.Type)}, rows
}
