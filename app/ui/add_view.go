package ui

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/state"
)

func (d *addDialog) render() app.UI {
	title, main := "Add article", "Add"
	if d.editing != "" && !d.gone() {
		title, main = "Edit article "+state.Letter(d.app.state.Index(d.editing)), "Change"
	}
	return app.Elem("dialog").ID(dialogID).Class("dialog").Aria("labelledby", "add-h").On("close", d.closed).Body(
		app.Form().OnSubmit(d.submit).Attr("novalidate", "true").Body(
			app.Div().Class("dialog-head").Body(
				app.H2().Class("dialog-title").ID("add-h").Text(title),
				app.Button().Class("icon-button").Type("button").Aria("label", "Close").Body(cross()).
					OnClick(func(app.Context, app.Event) { d.close() }),
			),
			d.tools(),
			slot(d.meanwhile() != "", func() app.UI {
				return app.Div().Class("notice").Aria("live", "polite").Body(app.P().Text(d.meanwhile()))
			}),
			app.Div().Class("field").Body(
				app.Label().For(fieldText).Text("Text"),
				app.Textarea().Class("input").ID(fieldText).Rows(9).Aria("describedby", "add-text-hint").Spellcheck(false).
					OnPaste(d.paste).
					OnInput(d.typing).
					OnChange(func(ctx app.Context, _ app.Event) { d.ask(ctx); d.keepDraft() }),
				d.textHint(),
			),
			slot(d.cleaned != nil, d.cleanedNote),
			slot(len(d.files) > 0, d.fileList),
			slot(d.problem != "", func() app.UI {
				return app.Div().Class("notice").Role("alert").Body(app.P().Text(d.problem))
			}),
			slot(d.long > 0, func() app.UI {
				return app.Div().Class("notice").Role("alert").Body(
					app.P().Body(app.B().Text(fmt.Sprintf("This text has %s words.", digits(d.long))), app.Text(fmt.Sprintf(
						" One report is rarely over 5,000. It can be compared: what is being done stands at the top of the page, and Cancel there stops it at once.%s To do it all the same, press “%s” once more.",
						d.app.pace.says(d.long), main))))
			}),
			app.Div().Class("trio").Body(
				d.field("Title", fieldTitle, d.hint("headline", d.guess.Title)),
				app.Div().Class("trio-2").Body(
					d.field("Outlet", fieldOutlet, d.hint("outlet", d.guess.Outlet)),
					d.field("Date", fieldDate, d.dateHint()),
				),
			),
			app.Div().Class("dialog-foot").Body(
				app.P().Class("hint").Body(d.letter()),
				app.Button().Class("plain").Type("button").Text("Take it out").Hidden(d.editing == "" || d.gone()).OnClick(d.remove),
				app.Button().Class("button").Type("button").Text("Cancel").OnClick(func(app.Context, app.Event) { d.close() }),
				app.Button().Class("button button-main").Type("submit").Text(main),
			),
		),
	)
}

// textHint says what can be put in or, in the same place so that no button moves
// away under the pointer, that nothing will be found in it.
func (d *addDialog) textHint() app.UI {
	says, class := "Several articles in one paste: put a line of three dashes between them.", "hint"
	if d.editing != "" {
		says = "Your corrections stay: each is found again by its words."
	}
	switch {
	case d.guess.Foreign:
		says, class = "This does not look like English: it can be read here, but nothing in it is marked or compared.", "hint hint-said"
	case d.twin.how != state.Unlike:
		says, class = d.twin.words("This"), "hint hint-said"
	}
	return app.P().Class(class).ID("add-text-hint").Aria("live", "polite").Text(says)
}

// tools are the ways in beside typing.
func (d *addDialog) tools() app.UI {
	return app.Div().Class("dialog-tools").Hidden(d.editing != "").Body(
		app.Input().ID(fieldFiles).Type("file").Multiple(true).Accept(".txt,.md,.html,.htm,.docx,.pdf,.json,.ndjson,.jsonl").Hidden(true).OnChange(d.chosen),
		app.Button().Class("button").Type("button").Text("Choose files").OnClick(d.choose),
		app.Button().Class("button").Type("button").Text("Paste").Hidden(!hasClipboard()).OnClick(d.fromClipboard),
		app.Span().Class("hint").Text("or drop .txt .md .html .docx .pdf .json on the page, many at once"),
	)
}

// cleanedNote says what was taken out of a pasted page.
func (d *addDialog) cleanedNote() app.UI {
	c := d.cleaned
	items := make([]app.UI, 0, len(c.removed))
	for _, r := range c.removed {
		items = append(items, app.Li().Text(r))
	}
	return app.Div().Class("notice").Role("note").Body(
		app.P().Body(app.B().Text("From a web page. "), app.Text(
			figure(countWords(c.text), "word", "words")+" kept. What is not the article was taken out.")),
		app.Details().Class("nearest").Body(
			app.Summary().Text("What was taken out"),
			app.Ul().Body(items...),
		),
		app.If(c.pasted != "", func() app.UI {
			return app.Button().Class("plain").Type("button").Text("Put it all back").OnClick(d.uncleaned)
		}),
	)
}

func (d *addDialog) fileList() app.UI {
	items := make([]app.UI, 0, len(d.files))
	for _, f := range d.files {
		says := figure(countWords(f.src.Text), "word", "words")
		switch {
		case f.reading:
			says = "is being read"
		case f.problem != "":
			says = f.problem
		case f.set != nil:
			items = append(items, d.setItem(f))
			continue
		case f.foreign:
			says += ", does not look like English"
		case f.twin.how != state.Unlike:
			says = f.twin.words(says + ";")
		}
		items = append(items, app.Li().Body(
			app.B().Text(f.name), app.Text(" "+says+" "), d.leaveOutButton(f),
		))
	}
	return app.Div().Class("notice").Aria("live", "polite").Body(
		app.P().Body(app.B().Text(d.listed())),
		slot(d.doubles() > 1, func() app.UI {
			return app.Button().Class("plain").Type("button").Text("Leave out the " + itoa(d.doubles()) + " that are here already").
				OnClick(d.leaveOutDoubles)
		}),
		app.Ul().Body(items...),
	)
}

// listed counts what is listed: a file can hold several articles.
func (d *addDialog) listed() string {
	names := map[string]bool{}
	for _, f := range d.files {
		names[firstOf(f.from, f.name)] = true
	}
	files := state.Count(len(names), "file", "files")
	if len(names) == len(d.files) {
		return files
	}
	return state.Count(len(d.files), "article", "articles") + " from " + files
}

func (d *addDialog) leaveOutButton(f *file) app.UI {
	return app.Button().Class("plain").Type("button").Aria("label", "Leave it out: "+f.name).Text("Leave it out").
		OnClick(func(app.Context, app.Event) { d.leaveOut(f) }, app.EventScope(f.name))
}

func (d *addDialog) field(label, id, hint string) app.UI {
	return app.Div().Class("field").Body(
		app.Label().For(id).Text(label),
		app.Input().Class("input").ID(id).Type("text").AutoComplete(false).Aria("describedby", id+"-hint"),
		app.P().Class("hint").ID(id+"-hint").Text(hint),
	)
}

func (d *addDialog) hint(what, found string) string {
	if found == "" {
		return "Left empty, it is read from the text"
	}
	return "In the text: " + found
}

// dateHint says where the article's day comes from: a borrowed one can be put
// right here.
func (d *addDialog) dateHint() string {
	if d.guess.Date != "" || d.editing == "" || d.app.state.Set == nil {
		return d.hint("date", d.guess.Date)
	}
	x := d.app.state.Set.Article(d.editing)
	if x == nil || !x.Borrowed() {
		return d.hint("date", "")
	}
	all := make([]*state.Article, len(d.app.state.Set.Articles))
	for i := range all {
		all[i] = &d.app.state.Set.Articles[i]
	}
	short, from, _ := trayDay(x, all)
	if from != "" {
		short += ", from " + from
	}
	return "None in the text: " + short
}

// letter says which letter the article has or gets, or how many come.
func (d *addDialog) letter() app.UI {
	if i := d.app.state.Index(d.editing); i >= 0 {
		return app.Span().Body(app.Text("It is article "), smallBadge(i))
	}
	first, coming := d.app.own(), d.coming()
	last := min(first+coming, state.MaxArticles) - 1
	switch {
	case coming == 0:
		return app.Span().Text("Nothing new is in it")
	case last <= first:
		return app.Span().Body(app.Text("It will be article "), smallBadge(first))
	}
	return app.Span().Body(app.Text("They will be articles "), smallBadge(first), app.Text(" to "), smallBadge(last))
}
