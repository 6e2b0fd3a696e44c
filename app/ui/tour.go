package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/state"
)

// tour leads through the views in a minute. It lies beside the page and blocks
// nothing: it can be left at any step, and everything works meanwhile.
type tour struct {
	step int         // from 1; 0 while it is not shown
	from app.Value   // what had the focus before
	page app.Context // of the page: what is asked of that of a button ends with the button
}

// tourStop is one step of the tour.
type tourStop struct {
	tab         state.Tab
	at          string // a selector of what it speaks of
	title, text string
}

func tourStops() []tourStop {
	return []tourStop{
		{state.Overview, ".overview .say", "Overview: what they share, where they part",
			"The sentences at the top say what all reports tell and on what they differ. What is underlined leads to its words. Below: what only one report has, who gets the floor, and when things happened."},
		{state.Quotes, "[role=table][aria-label=Quotations]", "Quotes: a row for each thing said",
			"Each column is one report. Grey and struck is what a report leaves out; marked is what it prints in other words; “in its own words” is told without quotation marks. Choose a speaker or a report above the table."},
		{state.Framing, "[role=table][aria-label='Framing words']", "Framing: the words that a report chooses",
			"Charged words, verbs of saying, labels and names, each with the reason why it is shown and a plainer word where there is one. Words inside quotation marks are the speaker’s and not counted."},
		{state.Facts, "[role=table][aria-label=Facts]", "Facts: reported, differs, not found",
			"Rows on which reports differ stand first. “Not found” means that no sentence was seen to say it: open the nearest sentence and judge for yourself. The small line shows where in the report a fact stands."},
		{state.Read, ".columns", "Read: the reports side by side",
			"Quotations are tinted, framing words dotted, facts underlined; each layer can be switched off. Open a mark: its card says why it is there and how sure that is, leads to the match in the other report, and lets you correct it."},
		{state.Overview, "#add-article", "Now your own reports",
			"“Add article” takes pasted text and files; with two, the comparison is there. Nothing leaves this browser. Press ? for the keys; “Method and limits”, at the foot, says how far each view can be trusted."},
	}
}

const (
	tourKey     = "tour"
	tourHeading = "tour-h"
)

// tourSeen tells whether the tour was taken or declined on this device.
func tourSeen() bool {
	_, seen := localStorage.get(tourKey)
	return seen
}

// startTour shows the first step.
func (a *App) startTour(ctx app.Context) {
	localStorage.set(tourKey, "seen")
	a.tour.from = app.Window().Get("document").Get("activeElement")
	a.stepTour(ctx, 1)
}

// stepTour shows a step: its view opens, what it speaks of is outlined, and its
// heading has the focus.
func (a *App) stepTour(ctx app.Context, step int) {
	a.unpoint()
	a.tour.step = step
	s := tourStops()[step-1]
	if a.state.View.Place.Tab != s.tab {
		a.open(ctx, s.tab)
	}
	a.pointTour(a.tour.page, step, pointTries)
}

// The view is drawn some turns after the address has changed; a view with
// nothing in it has nothing to point at.
const (
	pointTries = 20
	pointPause = 20 * time.Millisecond
)

// pointTour outlines what a step speaks of as soon as it is drawn, and puts the
// focus on the step's heading.
func (a *App) pointTour(ctx app.Context, step, tries int) {
	ctx.After(pointPause, func(ctx app.Context) {
		if a.tour.step != step {
			return
		}
		e := app.Window().Get("document").Call("querySelector", tourStops()[step-1].at)
		if !e.Truthy() && tries > 0 {
			a.pointTour(ctx, step, tries-1)
			return
		}
		if e.Truthy() {
			e.Get("dataset").Set("pointed", "yes")
			e.Call("scrollIntoView", map[string]any{"block": "nearest"})
		}
		element(tourHeading).Call("focus", map[string]any{"preventScroll": true})
	})
}

func (a *App) unpoint() {
	if e := app.Window().Get("document").Call("querySelector", "[data-pointed]"); e.Truthy() {
		e.Get("dataset").Delete("pointed")
	}
}

// endTour takes the tour away and gives the focus back.
func (a *App) endTour() {
	a.unpoint()
	from := a.tour.from
	a.tour.step, a.tour.from = 0, nil
	if from == nil || !from.Truthy() || !from.Get("isConnected").Bool() || from.Get("tagName").String() == "BODY" {
		from = element("add-article")
	}
	from.Call("focus")
}

// tourEscape ends the tour on Escape, unless a card that is open takes the key.
func (a *App) tourEscape(target app.Value) func(app.Context) {
	if a.tour.step == 0 || inCard(target) {
		return nil
	}
	return func(app.Context) { a.endTour() }
}

// inCard tells whether a key was struck in a card or at what opens it.
func inCard(target app.Value) bool {
	return target.Truthy() && target.Get("closest").Truthy() && target.Call("closest", ".has-pop").Truthy()
}

func (a *App) tourUI() app.UI {
	if a.tour.step == 0 {
		return app.Div().Class("slot")
	}
	n, stops := a.tour.step, tourStops()
	s := stops[n-1]
	button := func(name, class string, hidden bool, do func(ctx app.Context)) app.UI {
		return app.Button().Type("button").Class(class).Text(name).Hidden(hidden).
			OnClick(func(ctx app.Context, _ app.Event) { do(ctx) }, app.EventScope(n, name))
	}
	next := func(ctx app.Context) { a.stepTour(ctx, n+1) }
	name := "Next"
	if n == len(stops) {
		name, next = "Done", func(app.Context) { a.endTour() }
	}
	return app.Div().Class("slot").Body(app.Div().Class("tour").Role("dialog").Aria("modal", "false").Aria("labelledby", tourHeading).Aria("describedby", "tour-p").Body(
		app.P().Class("hint").Text("Tour, "+itoa(n)+" of "+itoa(len(stops))),
		app.H2().ID(tourHeading).TabIndex(-1).Text(s.title),
		app.P().ID("tour-p").Text(s.text),
		app.Div().Class("tour-foot").Body(
			button("End the tour", "plain", n == len(stops), func(app.Context) { a.endTour() }),
			button("Back", "button", n == 1, func(ctx app.Context) { a.stepTour(ctx, n-1) }),
			button(name, "button button-main", false, next),
		),
	))
}

// tourOffer stands above the sample until the tour was taken or declined.
func (a *App) tourOffer() app.UI {
	if !a.state.Sample || a.tour.step > 0 || a.state.View.Place.Tab != state.Overview || tourSeen() {
		return app.Div().Class("slot")
	}
	return app.Div().Class("slot").Body(app.P().Class("tour-offer").Body(
		app.Text("New here? This sample is an invented event. "),
		app.Button().Type("button").Class("plain").Text("Take the one-minute tour").
			OnClick(func(ctx app.Context, _ app.Event) { a.startTour(ctx) }),
		app.Button().Type("button").Class("plain").Text("Not now").
			OnClick(func(app.Context, app.Event) { localStorage.set(tourKey, "no"); element("add-article").Call("focus") }),
	))
}
