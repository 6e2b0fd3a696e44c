package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/state"
)

// help is the page on method and limits, with the glossary.
type help struct {
	app.Compo
}

// entry is a heading with what stands under it.
type entry struct{ id, title, text string }

func methodEntries() []entry {
	return []entry{
		{"method-quotes", "Quotes", "Words in quotation marks, and sentences such as “the mayor said that …”. The speaker is looked for beside the verb of saying, and a “she” is followed back to a name. Printings of one utterance are laid side by side word by word: grey and struck is what one report leaves out, marked is what stands there in other words. A paraphrase is told apart from a quotation: its words are the report’s."},
		{"method-framing", "Framing", "Words from lists, each with its kind and its reason, weighed by where they stand. Only the report’s own voice counts: what stands in quotation marks is the speaker’s. A framing word is no fault: “furious” can be exact. The rate per 100 words says how often a report chooses such words, not whether it should."},
		{"method-names", "Names and labels", "Every name, title and description that is used for one person, group or thing. “He” and “the mayor” are followed back to the name. A label under a rule is used by that report alone."},
		{"method-facts", "Facts", "Statements, none longer than its sentence. Two statements are one fact when they tell of the same doing, the same people, times and numbers. “Differs” is said only where two values cannot both be right. “Not found” means that no sentence was found to say it, and the nearest one is shown: look at it before you say that it was left out."},
		{"method-time", "When", "Dates and words such as “on Monday” are counted from the report’s date. Where a report gives none, that of the nearest report of the event is taken, and it is said so."},
	}
}

func limitEntries() []entry {
	return []entry{
		{"", "English only", "The lists and models are for English news prose. A report in another language is shown as it is; nothing in it is marked, counted or compared."},
		{"", "It reads words, not the world", "It cannot tell which report is right, who was not asked, or what a picture shows. It knows nothing that the reports do not say."},
		{"", "It errs", "Long sentences with several speakers, irony, unnamed sources and numbers in tables are where it errs most. Every finding says how sure it is and why; in Read you can correct it."},
		{"", "No score", "There is no measure of bias here, and no order among reports. Counts depend on length and on subject; compare reports of one event, not outlets."},
	}
}

func glossary() []entry {
	return []entry{
		{"", "Utterance", "Something that was said once, however many reports print it."},
		{"", "Direct, mixed, indirect quotation", "All of it in quotation marks; part of it; none of it."},
		{"", "Verb of saying", "The word that brings a quotation in: said, warned, claimed. Some tell a mood or a doubt of their own."},
		{"", "Framing", "To choose words, names and an order so that one side of a matter shows."},
		{"", "Label", "A word put on somebody: “embattled”, “veteran”, “activist”."},
		{"", "Scare quotes", "Quotation marks round a word that nobody is quoted as saying, to keep it at a distance."},
		{"", "Dateline", "The place and the day at the head of a report."},
		{"", "Paraphrase", "To tell what somebody said in one’s own words."},
	}
}

// Render implements app.Composer.
func (h *help) Render() app.UI {
	body := []app.UI{
		app.H1().Class("title-view").Text("Method and limits"),
		app.P().Class("standfirst").Text("Crossread lays reports of one event side by side and marks where they print other words. It does so by rules and small models that run in your browser; nothing that you paste leaves it. It shows; you judge."),
	}
	list := func(id, title string, entries []entry) {
		items := make([]app.UI, 0, 2*len(entries))
		for _, e := range entries {
			dt := app.Dt().Text(e.title)
			if e.id != "" {
				dt = dt.ID(e.id)
			}
			items = append(items, dt, app.Dd().Text(e.text))
		}
		body = append(body, app.Section().Class("section").Aria("labelledby", id).Body(
			app.H2().Class("section-title").ID(id).Text(title), app.Dl().Class("explained").Body(items...)))
	}
	list("help-method", "How each view is made", methodEntries())
	list("help-kinds", "Kinds of framing", kindEntries())
	list("help-limits", "What it cannot do", limitEntries())
	list("help-words", "Words used here", glossary())
	body = append(body, back())
	return app.Div().Class("help").Body(body...)
}

func back() app.UI {
	return app.P().Class("more").Body(app.A().Href(state.Place{Tab: state.Overview}.Href()).Text("Back to the comparison"))
}

// about says what this is made of, with the licences of what is shipped.
type about struct {
	app.Compo
	notice string
}

// OnMount implements app.Mounter: the licences are a file of the site.
func (a *about) OnMount(ctx app.Context) {
	app.Window().Call("fetch", "notice.txt").Then(func(answer app.Value) {
		answer.Call("text").Then(func(text app.Value) {
			ctx.Dispatch(func(app.Context) { a.notice = text.String() })
		})
	})
}

// Render implements app.Composer.
func (a *about) Render() app.UI {
	return app.Div().Class("help").Body(
		app.H1().Class("title-view").Text("About Crossread"),
		app.P().Class("standfirst").Text("A reading room for several reports of one event. Written in Go, compiled to WebAssembly; the page and the analysis are programs in your browser, and after one visit they work without a network."),
		app.P().Text("Tags and names by the trained models of prose v2.0.0, compiled to tables. No request goes to another host; the page’s policy forbids it."),
		app.Section().Class("section").Aria("labelledby", "about-licences").Body(
			app.H2().Class("section-title").ID("about-licences").Text("Licences of what is shipped"),
			app.Pre().Class("small licences").TabIndex(0).Role("region").Aria("label", "Licences").Text(a.notice),
		),
		back(),
	)
}
