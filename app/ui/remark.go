package ui

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/article"
	"crossread/app/result"
	"crossread/app/state"
)

// fewWords is how short an article is that need not have any finding.
const fewWords = 40

// foreign tells whether an article does not look like English. Nothing is looked
// for in it, and it is compared with nothing.
func foreign(a *result.Analysis) bool { return a.Language == result.OtherLanguage }

// compared returns the articles that are in English, in the reader's order.
func (s *sheet) compared() []*report {
	var out []*report
	for _, r := range s.reports {
		if !foreign(r.analysis) {
			out = append(out, r)
		}
	}
	return out
}

// whyNothing says why nothing was found in an article and what to do, both ""
// where something was.
func whyNothing(a *state.Article) (what, do string) {
	x := &a.Analysis
	switch {
	case x.Version == 0: // not read yet
		return "", ""
	case foreign(x):
		return "does not look like English.", "Crossread reads English alone: nothing is marked or counted in this report, and it is compared with none. Read shows it as it is. Put an English version in its place, or take it out."
	case len(x.Quotes)+len(x.Facts)+len(x.Flags) > 0:
		return "", ""
	case x.Words == 0:
		return "has no words that could be read.", "There is no running text in it, perhaps only a heading, a byline or a picture’s credit. Look whether the whole report was pasted."
	case x.Words < fewWords:
		return "has only " + figure(x.Words, "word", "words") + ".", "No quotation, fact or framing word was found in so few. Look whether the whole report was pasted."
	}
	return "has no finding.", "No quotation, fact or framing word was recognised in it. It may be a list or a table, or have no whole sentences; nothing follows from that about what it tells."
}

// remarks says of each article without a finding why that is so.
func (a *App) remarks() app.UI {
	set := a.state.Set
	if set == nil {
		return el("div", "slot")
	}
	var out []app.UI
	for i := range set.Articles {
		x := &set.Articles[i]
		what, do := whyNothing(x)
		if what == "" {
			continue
		}
		id := x.Source.ID
		out = append(out, el("div", "notice", el("p", "",
			smallBadge(x.Number), words("b", "", " "+x.Name()+" "+what), app.Text(" "+do+" "),
			words("button", "plain", "Edit article "+x.Letter()).Attr("type", "button").
				On("click", func(ctx app.Context, _ app.Event) { a.add.open(ctx, id) }, app.EventScope(id)),
		)).Attr("role", "note"))
	}
	return el("div", "slot", out...)
}

// twins says of each article that has the words of an earlier one that it does,
// until the reader wants both.
func (a *App) twins() app.UI {
	set := a.state.Set
	if set == nil {
		return el("div", "slot")
	}
	earlier := set.Memo("twins", func() any {
		sources := make([]article.Source, len(set.Articles))
		for i, x := range set.Articles {
			sources[i] = x.Source
		}
		return state.Twins(sources)
	}).([]int)
	var out []app.UI
	for i, at := range earlier {
		x := &set.Articles[i]
		id := x.Source.ID
		if at < 0 || slices.Contains(a.state.Twins, id) || a.state.Index(id) < 0 {
			continue
		}
		button := func(name string, act state.Action) app.UI {
			return words("button", "plain", name).Attr("type", "button").
				On("click", a.does(act), app.EventScope(id, name))
		}
		out = append(out, el("div", "notice", el("p", "",
			smallBadge(i), words("b", "", " "+x.Name()+" has the same words as "), smallBadge(at), words("b", "", " "+set.Articles[at].Name()+"."),
			app.Text(" It was put in twice, or two outlets print one text. Compared, the two agree in everything."),
		), el("div", "set-choice",
			button("Take "+x.Letter()+" out", state.RemoveArticle{ID: id}), button("Keep both", state.KeepTwin{ID: id}),
		)).Attr("role", "note"))
	}
	return el("div", "slot", out...)
}

// noneCompared stands in the place of a view where no article is in English.
func (a *App) noneCompared() app.UI {
	title := "This report does not look like English"
	if len(a.state.Set.Articles) > 1 {
		title = "None of these reports looks like English"
	}
	return statement(title,
		app.P().Text("Crossread’s word lists and models are for English news. In another language what it found would be chance, so it claims nothing: no quotes, no framing words, no facts."),
		app.P().Body(app.Text("The texts are kept and stand in "), linkTo(state.Place{Tab: state.Read}, "", app.Text("Read")), app.Text(" as they are. For a comparison, add English reports of the event, or take these out.")),
		app.Div().Class("state-actions").Body(
			app.Button().Type("button").Class("button button-main").Text("Paste an English report").
				OnClick(func(ctx app.Context, e app.Event) { a.add.open(ctx, "") }),
		),
	)
}
