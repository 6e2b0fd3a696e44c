package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/state"
)

// chooser lets the reader choose the columns where there are more articles than
// fit.
func (v *Read) chooser() app.UI {
	if len(v.sheet.reports) <= 3 {
		return el("div", "")
	}
	cols := v.shown()
	kids := []app.UI{words("legend", "", "Side by side")}
	for _, r := range v.sheet.reports {
		on := false
		for _, c := range cols {
			on = on || c.report == r
		}
		id := r.id
		b := el("button", "column-choice", badge(r.index), hidden(" "+r.name)).Attr("type", "button").Attr("title", r.name).Attr("aria-pressed", boolText(on)).
			On("click", func(ctx app.Context, _ app.Event) { v.toggleColumn(ctx, id) }, app.EventScope(id, v.View.Read))
		kids = append(kids, b)
	}
	kids = append(kids, words("span", "hint", "two to four"))
	return el("fieldset", "layers choose", kids...)
}

func boolText(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

// toggleColumn takes an article into the columns or out of them. A fifth one
// takes the place of the last.
func (v *Read) toggleColumn(ctx app.Context, id string) {
	var ids []string
	had := false
	for _, c := range v.shown() {
		if c.report.id == id {
			had = true
			continue
		}
		ids = append(ids, c.report.id)
	}
	if had && len(ids) < 2 {
		return
	}
	if !had {
		if len(ids) == maxColumns {
			ids = ids[:maxColumns-1]
		}
		ids = append(ids, id)
	}
	v.drawnTo = 0
	v.set(ctx, func(r *state.Reading) { r.Columns = strings.Join(ids, " ") })
}

// switcher chooses the article that a narrow window shows, of all there are.
func (v *Read) switcher() app.UI {
	phone := v.onPhone()
	class := "read-switch"
	many := len(v.sheet.reports) > 4
	if many {
		class += " read-switch-many"
	}
	var kids []app.UI
	for _, r := range v.sheet.reports {
		id := r.id
		name := words("span", "", shortName(r.name))
		if many {
			name = words("span", "vh", r.name)
		}
		b := el("button", "", badge(r.index), name).Attr("type", "button").
			On("click", func(ctx app.Context, _ app.Event) { v.showAlone(ctx, id) }, app.EventScope(id, v.View.Read))
		if r == phone.report {
			b = b.Attr("aria-current", "true")
		}
		kids = append(kids, b)
	}
	return el("nav", class, kids...).Attr("aria-label", "Article shown")
}

// showAlone makes an article the one that a narrow window shows; it takes the
// place of the last column where it is none.
func (v *Read) showAlone(ctx app.Context, id string) {
	var ids []string
	has := false
	for _, c := range v.shown() {
		ids = append(ids, c.report.id)
		has = has || c.report.id == id
	}
	if !has {
		ids[len(ids)-1] = id
	}
	v.set(ctx, func(r *state.Reading) {
		r.Shown = id
		if !has {
			r.Columns = strings.Join(ids, " ")
		}
	})
}

// shortName is the last word of an outlet's name; of a longer name, which is a
// headline, the first two.
func shortName(name string) string {
	switch f := strings.Fields(name); {
	case len(f) > 4:
		return f[0] + " " + f[1] + " …"
	case len(f) > 0:
		return f[len(f)-1]
	}
	return name
}

// columnUI draws an article.
func (v *Read) columnUI(c *readColumn) app.UI {
	r := c.report
	class := "column " + hue(r.index)
	if c == v.onPhone() {
		class += " is-shown"
	}
	meta := []app.UI{badge(r.index), words("b", "", r.name).ID("n-%s", r.letter)}
	if d := r.date(); d != "" {
		meta = append(meta, words("span", "num", d))
	}
	meta = append(meta, words("span", "num", figure(r.analysis.Words, "word", "words")))
	head := []app.UI{el("p", "column-meta", meta...)}
	label := "n-" + r.letter
	if len(c.title) > 0 {
		head = append(head, &paragraph{Column: c, Title: true, Card: v.cardIn(c, titlePara), Silent: v.silence()})
		label = "h-" + r.letter
	}
	story := make([]app.UI, 0, len(c.paras))
	for i, p := range v.drawnOf(c) {
		para := &paragraph{Column: c, Para: p, Card: v.cardIn(c, i), Silent: v.silence()}
		if v.target != nil && v.target.report == r.id && v.target.span.Start < p.span.End && v.target.span.End > p.span.Start && v.target.span.In == "" {
			para.From, para.To = v.target.span.Start, v.target.span.End
		}
		story = append(story, para)
	}
	body := el("div", "column-scroll", el("div", "column-head", head...), el("div", "story", story...).Attr("lang", "en")).
		Attr("tabindex", "0").Attr("role", "group").Attr("aria-labelledby", label).
		On("scroll", v.scroll.handler(v, r.id), app.PassiveEvent(), app.EventScope(r.id))
	return el("article", class, minimap(c), body).Attr("aria-labelledby", label).Attr("data-col", r.id)
}

// minimap draws where in an article its quotations and facts stand.
func minimap(c *readColumn) app.UI {
	var parts []app.UI
	for _, t := range c.ticks {
		x, w := "5", "2"
		if t.wide {
			x, w = "0", "4"
		}
		parts = append(parts, svg("rect", "", attrs("x", x, "y", oneDecimal(t.at), "width", w, "height", oneDecimal(max(0.4, t.length-0.3)))))
	}
	return svg("svg", "minimap", attrs("viewBox", "0 0 8 100", "preserveAspectRatio", "none", "aria-hidden", "true"), parts...)
}
