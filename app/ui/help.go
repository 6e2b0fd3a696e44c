package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/state"
)

// help is the page on method and limits, with the glossary.
type help struct {
	app.Compo
	tour func(app.Context) // nil where there is none to take
}

// entry is a heading with what stands under it.
type entry struct{ id, title, text string }

func methodEntries() []entry {
	return []entry{
		{"method-quotes", "Quotes", "Words in quotation marks, and sentences such as “the mayor said that …”. The speaker is looked for beside the verb of saying, and a “she” is followed back to a name. Printings of one utterance are laid side by side word by word: grey and struck is what one report leaves out, marked is what stands there in other words. A paraphrase is told apart from a quotation: its words are the report’s. It errs most where nobody is named for several sentences, where a quotation has no verb of saying, and on what is told without marks."},
		{"method-framing", "Framing", "Words from lists, each with its kind and its reason, weighed by where they stand. Only the report’s own voice counts: what stands in quotation marks is the speaker’s. A framing word is no fault: “furious” can be exact. The rate per 100 words says how often a report chooses such words, not whether it should. " + besideOthers + " People who mark such words by hand often do not agree with one another, and neither does Crossread with them: take a mark as a question."},
		{"method-names", "Names and labels", "Every name, title and description that is used for one person, group or thing. “He” and “the mayor” are followed back to the name. A label under a rule is used by that report alone. Groups without a name of their own (“protesters”, “critics”) are often not joined."},
		{"method-facts", "Facts", "Statements, none longer than its sentence. Two statements are one fact when they tell of the same doing, the same people, times and numbers. “Differs” is said only where two values cannot both be right – two numbers, times, names, places or offices, or a deed and its denial –, and its reason stands beside it; many differences are not called one. “Not found” means that no sentence was found to say it, and the nearest one is shown: look at it before you say that it was left out."},
		{"method-time", "When", "Dates and words such as “on Monday” are counted from the report’s date. Where a report gives none, that of the nearest report of the event is taken, and it is said so. A wrong date of the report makes every “yesterday” in it wrong; it can be changed under the report’s name at the top of the page."},
		{"method-overview", "Overview", "Sentences and pictures made of the findings of the other views, nothing besides. What all report and what one alone reports follow from Facts, with its errors: a fact told in quite other words looks like two. Each number leads to the rows that it counts."},
		{"method-read", "Read", "The reports as they were given, each finding marked in its place. The card of a mark says why it is there, how sure that is, and what the other reports have; it is also where you correct it."},
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
		{"", "Fullest, cut, altered, in its own words", "How a report prints an utterance: with the most words of all; with some left out; with other words inside the marks; retold without marks."},
		{"", "Paraphrase", "To tell what somebody said in one’s own words."},
		{"", "Verb of saying", "The word that brings a quotation in: said, warned, claimed. Some tell a mood or a doubt of their own."},
		{"", "The floor", "The room that a report gives to a speaker, counted in words."},
		{"", "Unnamed source", "Somebody who is quoted without a name: “a senior official”."},
		{"", "Framing", "To choose words, names and an order so that one side of a matter shows."},
		{"", "The report’s own voice", "Everything outside quotation marks: the words that the writer chose."},
		{"", "Charged word", "A word that brings a judgement or a feeling along: “slammed” for “criticised”. A plainer word says the same without it."},
		{"", "Euphemism", "A milder word than the thing: “let go” for “dismissed”."},
		{"", "Label", "A word put on somebody: “embattled”, “veteran”, “activist”."},
		{"", "Scare quotes", "Quotation marks round a word that nobody is quoted as saying, to keep it at a distance."},
		{"", "Distinctive words", "Words that one report uses much more than the others do."},
		{"", "Fact", "A statement of the report that can be true or false: who did what, when, where, how many. Whether it is true, Crossread does not know."},
		{"", "Differs", "Two reports give values for one thing that cannot both be right: three cables, four cables."},
		{"", "Related", "The report has something of the same matter; that it says the same is not sure. Its words stand there: judge for yourself."},
		{"", "Not found", "No sentence of the report was seen to say it. It may still say it in other words; the nearest sentence is shown."},
		{"", "Headline, lead, byline", "The line above a report; its first sentences; the line that says who wrote it."},
		{"", "Dateline", "The place and the day at the head of a report."},
		{"", "Caption", "The words under a picture."},
		{"", "Confidence", "How sure the program is of a finding, from 0 to 1. At 0.9, about nine in ten such findings are right."},
	}
}

// measureEntries explains the figures.
func measureEntries() []entry {
	return []entry{
		{"", "How it was measured", "People marked news articles by hand for research. Crossread read the same articles, and its findings were held against theirs."},
		{"", "Held-out half", "Rules were made better by looking at one half of the articles. The other half was put away and only counted at the end: figures in brackets are from it, and they are the honest ones."},
		{"", "Precision", "Of 100 findings of Crossread, how many are right."},
		{"", "Recall", "Of 100 things that people marked, how many Crossread finds."},
		{"", "F1", "One figure for both: it is high only where precision and recall both are. B³ is the same for names that belong together. Dice says how far two runs of words cover each other, from 0 to 1."},
		{"", "People, or best published", "How well people agree with one another on the same task, or the best program that was described in a paper. Nobody reaches 100: people do not agree either."},
	}
}

// keepingEntries says what becomes of the reader's articles.
func keepingEntries() []entry {
	return []entry{
		{"", "Kept here alone", "Articles and corrections are kept in this browser until you take them out or choose “Forget everything”. Nothing is sent anywhere. A private window keeps them until it is closed."},
		{"", "Several tabs", "All tabs show the same articles. What you change in one shows in the others, which say so; Undo works in each of them. For another event, save the set with “Download”, clear all, and open the file when you want it back."},
		{"", "The same article twice", "A set that is opened where its articles are already adds only what is new, corrections too. An article that is pasted a second time is told; you can keep both, as where two outlets print one text."},
		{"", "“About 3 May, from B”", "The text of the article has no date. That of the article most like it is taken, so that “Tuesday” can be read as a day. Choose the article above the views to set the right one."},
	}
}

// Render implements app.Composer.
func (h *help) Render() app.UI {
	body := []app.UI{
		app.H1().Class("title-view").Text("Method and limits"),
		app.P().Class("standfirst").Text("Crossread lays reports of one event side by side and marks where they print other words. It does so by rules and small models that run in your browser; nothing that you paste leaves it. It shows; you judge."),
	}
	if h.tour != nil {
		body = append(body, app.P().Class("more").Body(app.Button().Type("button").Class("button").Text("Take the one-minute tour").
			OnClick(func(ctx app.Context, _ app.Event) { h.tour(ctx) })))
	}
	list := func(id, title string, entries []entry, after ...app.UI) {
		items := make([]app.UI, 0, 2*len(entries))
		for _, e := range entries {
			dt := app.Dt().Text(e.title)
			if e.id != "" {
				dt = dt.ID(e.id)
			}
			kids := []app.UI{app.P().Text(e.text)}
			if e.id != "" {
				for _, g := range figuresOf(e.id) {
					kids = append(kids, figureUI(g))
				}
			}
			items = append(items, dt, app.Dd().Body(kids...))
		}
		body = append(body, app.Section().Class("section").Aria("labelledby", id).Body(
			append([]app.UI{app.H2().Class("section-title").ID(id).Text(title), app.Dl().Class("explained").Body(items...)}, after...)...))
	}
	list("help-method", "How each view is made", methodEntries())
	var rest []app.UI
	for _, g := range figuresOf("") {
		rest = append(rest, figureUI(g))
	}
	list("help-measures", "How good it is", measureEntries(), rest...)
	list("help-kinds", "Kinds of framing", kindEntries())
	list("help-limits", "What it cannot do", limitEntries())
	list("help-keeping", "Your articles on this device", keepingEntries())
	list("help-words", "Words used here", glossary())
	body = append(body, back())
	return app.Div().Class("help").Body(body...)
}

// figureUI is a table of measured figures.
func figureUI(g figureGroup) app.UI {
	caption := "Measured: " + lowerFirst(g.name)
	if g.on != "" {
		caption += ", on " + g.on
	}
	rows := make([]app.UI, 0, len(g.rows))
	for _, r := range g.rows {
		rows = append(rows, app.Tr().Body(
			app.Th().Scope("row").Text(r.what), app.Td().Class("num").Text(r.ours), app.Td().Class("num").Text(firstOf(r.best, "–"))))
	}
	return app.Table().Class("figures").Body(
		app.Caption().Text(caption),
		app.THead().Body(app.Tr().Body(
			app.Th().Scope("col").Text("What"), app.Th().Scope("col").Text("Crossread (held-out half)"), app.Th().Scope("col").Text("People, or best published"))),
		app.TBody().Body(rows...))
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
		app.P().Text("Tags and names by the trained models of prose v2.0.0, nearness of words by GloVe vectors, compiled to tables. No request goes to another host; the page’s policy forbids it."),
		app.Section().Class("section").Aria("labelledby", "about-licences").Body(
			app.H2().Class("section-title").ID("about-licences").Text("Licences of what is shipped"),
			app.Pre().Class("small licences").TabIndex(0).Role("region").Aria("label", "Licences").Text(a.notice),
		),
		back(),
	)
}
