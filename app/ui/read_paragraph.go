package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/state"
)

// paragraph draws one paragraph, or the headline, with its marks, and the card
// where it is open here. It is a component of its own so that a card opens
// without drawing the others anew.
type paragraph struct {
	app.Compo
	Column   *readColumn
	Para     *readPara // nil for the headline
	Title    bool
	From, To int       // words that a link led to; equal where there are none
	Card     *openCard // nil unless it is open here
	Silent   silence
}

// Render implements app.Composer.
func (p *paragraph) Render() app.UI {
	pieces, class := p.Column.title, ""
	if !p.Title {
		pieces, class = p.Para.pieces, paraClass(p.Para.class)
		if p.From < p.To {
			pieces = cutPieces(p.Column.report.text, p.Para.span.Start, p.Para.span.End,
				append(append([]mark(nil), p.Para.marks...), mark{layerPart, p.From, p.To, "", "m-target"}))
		}
	}
	open := ""
	if p.Card != nil {
		open = p.Card.at.finding
	}
	kids := drawPieces(p.Column, pieces, open, p.Silent)
	var text app.UI
	if p.Title {
		text = el("h2", "column-title", kids...).ID("h-%s", p.Column.report.letter)
	} else {
		text = el("p", class, kids...)
	}
	if p.Card == nil {
		return el("div", "story-p", text)
	}
	return el("div", "story-p has-pop", text, &card{Open: p.Card})
}

// paraClass is the class of a paragraph that is not body.
func paraClass(kind string) string {
	switch kind {
	case "":
		return ""
	case "caption", "correction":
		return "aside " + kind
	}
	return "aside"
}

// drawPieces draws pieces with their marks nested. open is the finding whose
// card is open; the marks of silent layers have no name for screen readers.
func drawPieces(c *readColumn, ps []piece, open string, silent silence) []app.UI {
	out := make([]app.UI, 0, len(ps))
	for _, p := range ps {
		if p.kids == nil {
			out = append(out, app.Text(p.text))
			continue
		}
		kids := drawPieces(c, p.kids, open, silent)
		switch p.layer {
		case layerHit:
			out = append(out, el("mark", "hit", kids...))
			continue
		case layerPart:
			out = append(out, el("span", p.class, kids...))
			continue
		case layerQuote:
			if f := c.byID[p.ids[0]]; f != nil && p.first && f.span.Start == p.start {
				kids = withInitials(f, kids)
			}
		case layerName:
			if p.last {
				kids = withKey(c.keys[p.ids[0]], p.kids, kids)
			}
		}
		class := p.class
		for _, id := range p.ids {
			if id == open && open != "" {
				class += " is-open"
			}
		}
		e := el("span", class, kids...).Attr("data-m", strings.Join(p.ids, " "))
		if p.first {
			e = e.Attr("tabindex", "-1")
			if name := c.markName(p); name != "" && !silent.of(p.layer) {
				e = e.Attr("role", "group").Attr("aria-label", name)
			}
		}
		out = append(out, e)
		if p.layer == layerQuote && p.last {
			if f := c.byID[p.ids[0]]; f != nil && f.cut > 0 {
				out = append(out, app.Text(" "), linkTo(state.Row(state.Quotes, f.row), "gap", app.Text(figure(f.cut, "word", "words")+" cut")))
			}
		}
	}
	return out
}

// withInitials puts the speaker's initials before a quotation, for the eye.
func withInitials(f *finding, kids []app.UI) []app.UI {
	sp := words("span", "sp", f.initials).Attr("aria-hidden", "true") // the mark's name has the whole name
	return append([]app.UI{el("span", "nb", sp, app.Text("\u2060"))}, kids...)
}

// withKey puts a name's letters after its last word, never parted from it.
func withKey(key string, ps []piece, kids []app.UI) []app.UI {
	n := len(ps) - 1
	if key == "" || n < 0 || ps[n].kids != nil {
		return append(kids, app.Text("\u2060"), el("span", "m-key").Attr("data-key", key))
	}
	text := ps[n].text
	i := strings.LastIndexAny(text, " \u00a0") + 1
	out := append([]app.UI(nil), kids[:n]...)
	if i > 0 {
		out = append(out, app.Text(text[:i]))
	}
	return append(out, words("span", "m-key", text[i:]).Attr("data-key", key))
}
