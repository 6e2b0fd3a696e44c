package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/state"
)

// el returns an element with a class ("" for none) and its children.
func el(tag, class string, body ...app.UI) app.HTMLElem {
	e := app.Elem(tag).Body(body...)
	if class != "" {
		e = e.Class(class)
	}
	return e
}

// words returns an element that holds text alone.
func words(tag, class, text string) app.HTMLElem { return el(tag, class, app.Text(text)) }

// svg returns an SVG element with its attributes, given in pairs.
func svg(tag, class string, attrs []string, body ...app.UI) app.HTMLElem {
	e := el(tag, class, body...).XMLNS("http://www.w3.org/2000/svg")
	for i := 0; i+1 < len(attrs); i += 2 {
		e = e.Attr(attrs[i], attrs[i+1])
	}
	return e
}

// attrs puts attribute names and values into one list.
func attrs(pairs ...string) []string { return pairs }

// linkTo returns a link to a place.
func linkTo(p state.Place, class string, body ...app.UI) app.HTMLElem {
	return el("a", class, body...).Attr("href", p.Href())
}

// hidden is text for those who hear the page.
func hidden(text string) app.UI { return words("span", "vh", text) }

// runsUI draws the runs of a sentence.
func runsUI(rs []run) []app.UI {
	out := make([]app.UI, 0, len(rs))
	for _, r := range rs {
		var e app.UI
		switch r.kind {
		case strong:
			e = words("b", "", r.text)
		case theirs:
			e = words("span", "theirs", r.text)
		case differ:
			e = words("mark", "hit", r.text)
		case badged:
			e = smallBadge(r.report.index)
		default:
			e = app.Text(r.text)
		}
		if r.isLink() {
			e = linkTo(r.to, "", e)
		}
		out = append(out, e)
	}
	return out
}

// smallBadges are the letters of articles in a row.
func smallBadges(rs []*report) app.UI {
	out := make([]app.UI, 0, len(rs))
	for _, r := range rs {
		out = append(out, smallBadge(r.index))
	}
	return el("span", "badges", out...)
}

// section is a part of a view under its own heading.
func section(id, title string, note []run, body ...app.UI) app.UI {
	kids := []app.UI{words("h2", "section-title", title).ID(id)}
	if len(note) > 0 {
		kids = append(kids, el("p", "section-note", runsUI(note)...))
	}
	return el("section", "section", append(kids, body...)...).Attr("aria-labelledby", id)
}

// bar draws a bar of a share of 100, filled up to marked and open after it.
func bar(number, share, marked int) app.UI {
	var parts []app.UI
	if marked > 0 {
		parts = append(parts, svg("rect", "bar-fill", attrs("width", itoa(marked), "height", "8")))
	}
	if share > marked {
		parts = append(parts, svg("rect", "bar-line", attrs("x", itoa(marked)+".4", "y", "1", "width", itoa(max(1, share-marked-1)), "height", "6", "vector-effect", "non-scaling-stroke")))
	}
	return svg("svg", "bars "+hue(number), attrs("viewBox", "0 0 100 8", "preserveAspectRatio", "none", "aria-hidden", "true"), parts...)
}

// stateBox is what stands where there is nothing to show: what is, what it
// means, what to do.
func stateBox(title string, body ...app.UI) app.UI {
	return el("div", "state", append([]app.UI{words("h2", "state-title", title)}, body...)...)
}
