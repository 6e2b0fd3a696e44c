package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/result"
	"crossread/app/state"
)

const (
	modalSpeaker modalKind = "Who says it?"
	modalBorders modalKind = "Where does the quotation begin and end?"
	modalMerge   modalKind = "Which other is it the same as?"
)

const (
	correctSpeaker = "correct-speaker"
	correctBorders = "correct-borders"
	correctOther   = "correct-other"
	correctWord    = "correct-word"
)

// propose implements proposer: it opens the dialog that asks what is missing.
func (a *App) propose(ctx app.Context, kind modalKind, p proposal) {
	a.proposal = p
	a.show(ctx, kind)
	ctx.Defer(func(app.Context) {
		switch kind {
		case modalSpeaker:
			element(correctSpeaker).Set("value", p.now)
			element(correctSpeaker).Call("select")
		case modalBorders:
			text, from := p.paragraph()
			box := element(correctBorders)
			box.Set("value", text)
			box.Call("focus")
			box.Call("setSelectionRange", unitAt(text, p.edit.Span.Start-from), unitAt(text, p.edit.Span.End-from))
		}
	})
}

// paragraph returns the paragraph of the words and where it begins.
func (p *proposal) paragraph() (text string, from int) {
	whole := p.article.Source.Text
	if p.edit.Span.In == result.InTitle {
		return p.article.Source.Title, 0
	}
	from, to := paragraphOf(whole, *p.edit.Span)
	return whole[from:to], from
}

// decide makes the correction and closes the dialog.
func (a *App) decide(ctx app.Context, e result.Edit) {
	a.Do(ctx, state.Correct{Edit: e})
	a.hide()
}

func (a *App) proposalUI() []app.UI {
	p := a.proposal
	if p.article == nil {
		return nil
	}
	quoted := app.P().Class("serif quoted").Text(shortened(p.edit.Text, 240))
	switch a.modal {
	case modalSpeaker:
		options := make([]app.UI, 0, len(p.choices))
		for _, c := range p.choices {
			options = append(options, app.Option().Value(c.name))
		}
		return []app.UI{quoted, app.Form().OnSubmit(func(ctx app.Context, e app.Event) {
			e.PreventDefault()
			edit := a.proposal.edit
			if edit.Value = strings.TrimSpace(value(correctSpeaker)); edit.Value != "" {
				a.decide(ctx, edit)
			}
		}).Body(
			app.Div().Class("field").Body(
				app.Label().For(correctSpeaker).Text("Speaker"),
				app.Input().Class("input").ID(correctSpeaker).Type("text").List("correct-speakers").AutoComplete(false),
				app.DataList().ID("correct-speakers").Body(options...),
			),
			a.decision("Change speaker"),
		)}
	case modalBorders:
		return []app.UI{app.Form().OnSubmit(func(ctx app.Context, e app.Event) {
			e.PreventDefault()
			a.decideBorders(ctx)
		}).Body(
			app.Div().Class("field").Body(
				app.Label().For(correctBorders).Text("Select the words that were said, without their quotation marks"),
				app.Textarea().Class("input").ID(correctBorders).Rows(7).ReadOnly(true),
			),
			a.decision("Take the selected words"),
		)}
	case modalMerge:
		options := make([]app.UI, 0, len(p.choices))
		for i, c := range p.choices {
			options = append(options, app.Option().Value(i).Text(c.name))
		}
		return []app.UI{quoted, app.Form().OnSubmit(func(ctx app.Context, e app.Event) {
			e.PreventDefault()
			i := element(correctOther).Get("selectedIndex").Int()
			if i >= 0 && i < len(a.proposal.choices) {
				edit := a.proposal.edit
				edit.Other = a.proposal.choices[i].edit
				a.decide(ctx, edit)
			}
		}).Body(
			app.Div().Class("field").Body(
				app.Label().For(correctOther).Text("The other"),
				app.Select().Class("input").ID(correctOther).Size(8).Body(options...),
			),
			a.decision("They are the same"),
		)}
	}
	return nil
}

func (a *App) decision(name string) app.UI {
	return app.Div().Class("dialog-foot").Body(
		app.Button().Class("button").Type("button").Text("Leave it").OnClick(func(app.Context, app.Event) { a.hide() }),
		app.Button().Class("button button-main").Type("submit").Text(name),
	)
}

func (a *App) decideBorders(ctx app.Context) {
	box := element(correctBorders)
	text, from := a.proposal.paragraph()
	start := from + byteAt(text, box.Get("selectionStart").Int())
	end := from + byteAt(text, box.Get("selectionEnd").Int())
	if start >= end {
		return
	}
	edit := a.proposal.edit
	other := editAt(a.proposal.article, result.EditBorders, result.Span{Start: start, End: end, In: edit.Span.In})
	edit.Other = &other
	a.decide(ctx, edit)
}

// wordForm lets the reader add a framing word of their own.
func (a *App) wordForm() app.UI {
	return app.Form().Class("word-form").OnSubmit(func(ctx app.Context, e app.Event) {
		e.PreventDefault()
		if w := strings.TrimSpace(value(correctWord)); w != "" {
			element(correctWord).Set("value", "")
			a.Do(ctx, state.Correct{Edit: result.Edit{Kind: result.EditAddWord, Value: w, Text: w}})
		}
	}).Body(
		app.Div().Class("field").Body(
			app.Label().For(correctWord).Text("Mark another word as framing"),
			app.Input().Class("input").ID(correctWord).Type("text").AutoComplete(false),
		),
		app.Button().Class("button").Type("submit").Text("Mark it"),
	)
}
