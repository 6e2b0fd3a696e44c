package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/result"
	"crossread/app/state"
)

// modalKind is one of the small dialogs of the shell.
type modalKind string

const (
	modalDownload    modalKind = "Download"
	modalShortcuts   modalKind = "Shortcuts"
	modalCorrections modalKind = "Your corrections"
	modalForget      modalKind = "Forget everything on this device"
)

const modalID = "modal"

// show opens a dialog as soon as it is drawn.
func (a *App) show(ctx app.Context, kind modalKind) {
	a.modal, a.alone, a.opened = kind, false, true
	ctx.Defer(func(app.Context) {
		if e := element(modalID); e.Truthy() && !e.Get("open").Bool() {
			e.Call("showModal")
		}
	})
}

// asking tells whether the list of corrections lies over the page: what is
// changed in it is told in it.
func (a *App) asking() bool { return a.opened && a.modal == modalCorrections }

func (a *App) hide() {
	if e := element(modalID); e.Truthy() {
		e.Call("close")
	}
}

// closeDialogs closes the dialog that is open and tells whether one was.
func (a *App) closeDialogs() bool {
	was := false
	for _, id := range []string{dialogID, modalID} {
		if e := element(id); e.Truthy() && e.Get("open").Bool() {
			e.Call("close")
			was = true
		}
	}
	return was
}

func (a *App) modalUI() app.UI {
	var body []app.UI
	switch a.modal {
	case modalDownload:
		body = a.downloads()
	case modalShortcuts:
		body = a.shortcuts()
	case modalCorrections:
		body = a.corrections()
	case modalForget:
		body = a.forget()
	case modalSpeaker, modalBorders, modalMerge:
		body = a.proposalUI()
	}
	head := app.Div().Class("dialog-head").Body(
		app.H2().Class("dialog-title").ID("modal-h").Text(string(a.modal)),
		app.Button().Class("icon-button").Type("button").Aria("label", "Close").Body(cross()).
			OnClick(func(app.Context, app.Event) { a.hide() }),
	)
	return app.Elem("dialog").ID(modalID).Class("dialog dialog-small").Aria("labelledby", "modal-h").
		On("close", func(app.Context, app.Event) { a.opened = false }).Body(append([]app.UI{head}, body...)...)
}

func (a *App) forget() []app.UI {
	return []app.UI{
		app.P().Text("Articles, corrections, what is typed but not added, and settings are erased from this browser. It cannot be undone. Use it when others use this computer too."),
		app.Div().Class("dialog-foot").Body(
			app.Button().Class("button").Type("button").Text("Keep everything").OnClick(func(app.Context, app.Event) { a.hide() }),
			app.Button().Class("button button-main").Type("button").Text("Erase it").OnClick(func(ctx app.Context, e app.Event) {
				setTheme("")
				a.Do(ctx, state.Forget{})
				a.hide()
			}),
		),
	}
}

// corrections lists what the reader changed, the latest first.
func (a *App) corrections() []app.UI {
	said := a.noticeIn("note-within")
	if len(a.state.Edits) == 0 {
		return []app.UI{said, app.P().Text("You have corrected nothing yet. Open the card of a finding in Read and choose what is wrong with it."), a.wordForm()}
	}
	items := make([]app.UI, 0, len(a.state.Edits))
	for i := len(a.state.Edits) - 1; i >= 0; i-- {
		e := a.state.Edits[i]
		words := []app.UI{}
		if n := a.state.Index(e.Article); n >= 0 {
			words = append(words, smallBadge(n), app.Text(" "))
		}
		says, quoted := correctionWords(e)
		words = append(words, app.Text(says+" "), app.Span().Class("serif").Text(quoted))
		items = append(items, app.Li().Body(
			app.P().Body(words...),
			app.Button().Class("plain").Type("button").Text("Take it back").
				OnClick(a.does(state.Uncorrect{Index: i}), app.EventScope(i)),
		))
	}
	return []app.UI{
		said,
		app.P().Class("hint").Text("They stay when a text is changed: each is found again by its words and what stands around them."),
		app.Ul().Class("choices choices-wide").Body(items...),
		a.wordForm(),
	}
}

// correctionWords says what a correction does, and to which words.
func correctionWords(e result.Edit) (says, quoted string) {
	quoted = shortened(e.Text, 80)
	switch e.Kind {
	case result.EditSpeaker:
		return "Said by " + e.Value + ":", quoted
	case result.EditBorders:
		if e.Other != nil {
			quoted = shortened(e.Other.Text, 80)
		}
		return "The quotation is:", quoted
	case result.EditMergeQuotes:
		return "The same utterance as another:", quoted
	case result.EditSplitQuote:
		return "An utterance of its own:", quoted
	case result.EditMergeFacts:
		return "The same fact as another:", quoted
	case result.EditSplitFact:
		return "A fact of its own:", quoted
	case result.EditDismissFlag:
		return "Not a framing word here:", quoted
	case result.EditDismissWord:
		return "Never a framing word:", e.Value
	case result.EditDismissCategory:
		return "Not shown as framing, the kind:", e.Value
	case result.EditAddWord:
		return "A framing word too:", e.Value
	}
	return "Changed:", quoted
}

// shortened cuts a text to about n runes, at the end of a word.
func shortened(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	for n > 0 && r[n] != ' ' {
		n--
	}
	return string(r[:n]) + " …"
}
