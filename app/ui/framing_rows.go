package ui

import (
	"slices"
	"sort"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// flagGroup is a run of framing words under one heading.
type flagGroup struct {
	title string
	kinds bool // say the kind of each, since the heading does not
	count int  // of flags
	words []*flagWord
}

// flagWord is a word of one kind with every place where it stands.
type flagWord struct{ rows []*flagRow }

// newFlagGroup gathers the flags of a word, in the order of the first of each.
func newFlagGroup(title string, kinds bool, rows []*flagRow) flagGroup {
	g := flagGroup{title: title, kinds: kinds, count: len(rows)}
	at := map[[2]string]*flagWord{}
	for _, row := range rows {
		key := [2]string{row.kind, wordKeys(row.word)}
		if at[key] == nil {
			at[key] = &flagWord{}
			g.words = append(g.words, at[key])
		}
		at[key].rows = append(at[key].rows, row)
	}
	return g
}

// groups puts the flags under headings: by article where the reader asks for it;
// else by kind, the most frequent first, and the kinds with one flag together.
func (v *Framing) groups(rows []*flagRow) []flagGroup {
	var out []flagGroup
	if v.View.Framing.ByArticle {
		for _, r := range v.sheet.reports {
			var own []*flagRow
			for _, row := range rows {
				if row.report == r {
					own = append(own, row)
				}
			}
			if len(own) > 0 {
				out = append(out, newFlagGroup(r.letter+" "+r.name, true, own))
			}
		}
		return out
	}
	by := map[string][]*flagRow{}
	for _, row := range rows {
		by[row.kind] = append(by[row.kind], row)
	}
	var single []*flagRow
	for _, k := range v.model.kinds {
		switch own := by[k.id]; len(own) {
		case 0:
		case 1:
			single = append(single, own...)
		default:
			out = append(out, newFlagGroup(k.label, false, own))
		}
	}
	// The surest first: the words of a kind stand in no order that means more.
	for _, g := range out {
		sort.SliceStable(g.words, func(i, j int) bool { return g.words[i].surest() > g.words[j].surest() })
	}
	switch len(single) {
	case 0:
	case 1:
		out = append(out, newFlagGroup(kindLabel(single[0].kind), false, single))
	default:
		out = append(out, newFlagGroup("Other kinds, one each", true, single))
	}
	return out
}

// flagRows is a group of rows under its heading.
type flagRows struct {
	app.Compo
	Title string
	Count int
	Kinds bool
	Words []*flagWord
}

// Render implements app.Composer.
func (b *flagRows) Render() app.UI {
	rows := []app.UI{groupHead("", b.Count, frameColumns, app.Text(b.Title+" "))}
	for _, w := range b.Words {
		rows = append(rows, w.row(b.Kinds))
	}
	return rowGroup(rows...)
}

// manyContexts is the most sentences of one word that are drawn open.
const manyContexts = 4

func (w *flagWord) row(kind bool) app.UI {
	td := func(class string, body ...app.UI) app.UI { return el("td", class, body...).Attr("role", "cell") }
	f := w.rows[0]
	users := w.reports()
	var badges []app.UI
	for _, r := range users {
		badges = append(badges, badge(r.index))
	}
	var contexts []app.UI
	for _, row := range w.rows[:min(manyContexts, len(w.rows))] {
		contexts = append(contexts, row.line(len(users) > 1))
	}
	if len(w.rows) > manyContexts {
		contexts = append(contexts, &moreContexts{Rows: w.rows[manyContexts:], Badges: len(users) > 1})
	}
	var why []app.UI
	if kind && !saysSame(kindLabel(f.kind), w.why()) {
		why = append(why, words("b", "", kindLabel(f.kind)+". "))
	}
	why = append(why, app.Text(w.why()))
	why = append(why, w.about()...)
	if also := without(f.shared, users); len(also) > 0 {
		why = append(why, el("span", "kind", append([]app.UI{app.Text("also in ")}, runsUI(letters(also))...)...))
	}
	plainer := td("c-plain is-empty", words("span", "plainer", "–"))
	if f.plainer != "" {
		plainer = td("c-plain", words("span", "plainer", f.plainer))
	}
	return el("tr", "", td("c-art", el("span", "badges", badges...)), td("ctx", contexts...), td("c-why", why...), plainer).Attr("role", "row")
}

// manyAbout is the most names that a row says its word is about.
const manyAbout = 3

// about says whom or what the word is about.
func (w *flagWord) about() []app.UI {
	var names []string
	for _, row := range w.rows {
		if row.about != "" && !slices.Contains(names, row.about) {
			names = append(names, row.about)
		}
	}
	var out []app.UI
	for _, name := range names[:min(manyAbout, len(names))] {
		out = append(out, words("span", "kind", "about "+name))
	}
	if n := len(names) - manyAbout; n > 0 {
		out = append(out, words("span", "kind", "and "+number(n)+" more"))
	}
	return out
}

// surest is the highest confidence of a word's flags.
func (w *flagWord) surest() float64 {
	out := 0.0
	for _, row := range w.rows {
		out = max(out, row.confidence)
	}
	return out
}

// why is the reason that holds for every place of the word: the shortest.
func (w *flagWord) why() string {
	out := w.rows[0].why
	for _, row := range w.rows[1:] {
		if len(row.why) < len(out) {
			out = row.why
		}
	}
	return out
}

// reports returns the articles that use the word, each once.
func (w *flagWord) reports() []*report {
	var out []*report
	for _, row := range w.rows {
		if !contains(out, row.report) {
			out = append(out, row.report)
		}
	}
	return out
}

// without returns the articles of a that are not in b.
func without(a, b []*report) []*report {
	var out []*report
	for _, r := range a {
		if !contains(b, r) {
			out = append(out, r)
		}
	}
	return out
}

// moreContexts is the sentences of a word beyond the first ones, drawn when the
// reader asks for them.
type moreContexts struct {
	app.Compo
	Rows   []*flagRow
	Badges bool

	open bool
}

// Render implements app.Composer.
func (m *moreContexts) Render() app.UI {
	if !m.open {
		return el("div", "", words("button", "plain", itoa(len(m.Rows))+" more").Attr("type", "button").On("click", func(ctx app.Context, _ app.Event) {
			m.open = true
			focusInPlaceOf(ctx, ctx.JSSrc())
		}))
	}
	var lines []app.UI
	for _, row := range m.Rows {
		lines = append(lines, row.line(m.Badges))
	}
	return el("div", "", lines...)
}

// line is the flag in its sentence, the article before it where several use the
// word.
func (f *flagRow) line(badged bool) app.UI {
	var out []app.UI
	if badged {
		out = append(out, smallBadge(f.report.index), app.Text(" "))
	}
	out = append(out, app.Text(f.left), linkTo(f.place, "m m-frame", app.Text(f.word)), app.Text(f.right))
	if f.headline {
		out = append(out, app.Text(" "), words("span", "small quiet", "headline"))
	}
	return el("p", "", out...)
}
