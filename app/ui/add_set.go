package ui

import (
	"fmt"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/engine/msg"
	"crossread/app/state"
)

// own returns how many articles of the reader's are here: the sample is none.
func (a *App) own() int {
	if a.state.Sample {
		return 0
	}
	return len(a.state.Articles)
}

// takeSet takes what a file of articles as data holds. A set is opened at once
// where there is nothing that it could take the place of; else the dialog asks.
// Articles alone are listed like files, each by itself.
func (d *addDialog) takeSet(ctx app.Context, f *file, set *msg.Set) {
	if set.Whole {
		f.set = set
		d.weigh()
		if d.app.own() == 0 && len(d.files) == 1 && strings.TrimSpace(value(fieldText)) == "" {
			d.openSet(ctx, f)
		}
		return
	}
	if len(d.files) == 1 && len(set.Sources) == 1 && len(set.Problems) == 0 && strings.TrimSpace(value(fieldText)) == "" {
		a := set.Sources[0]
		d.files = nil
		d.fill(msg.Guess{Text: a.Text, Title: a.Title, Outlet: a.Outlet, Date: a.Date, Given: true})
		d.ask(ctx)
		return
	}
	var files []*file
	for i, a := range set.Sources {
		files = append(files, &file{name: fmt.Sprintf("%s, %s", f.name, firstOf(a.Title, a.Outlet, a.ID, fmt.Sprintf("article %d", i+1))), from: f.name, src: a, twin: d.twinOf(a)})
	}
	for _, p := range set.Problems {
		files = append(files, &file{name: f.name, from: f.name, problem: p})
	}
	for i, x := range d.files {
		if x == f {
			d.files = append(append(d.files[:i:i], files...), d.files[i+1:]...)
			break
		}
	}
}

// bundle returns the file's set as something to add.
func (f *file) bundle() state.Bundle {
	return state.Bundle{Articles: f.set.Sources, Edits: f.set.Edits}
}

// openSet puts a set in the place of what is here.
func (d *addDialog) openSet(ctx app.Context, f *file) {
	if len(f.set.Sources) > state.MaxArticles {
		f.problem = fmt.Sprintf("holds %d articles; twenty is the most", len(f.set.Sources))
		return
	}
	d.leaveOut(f)
	d.app.Do(ctx, state.AddArticles{Bundles: []state.Bundle{f.bundle()}, Replace: true})
	d.close()
}

// joinSet puts what is new in a set beside what is here.
func (d *addDialog) joinSet(ctx app.Context, f *file) {
	act := state.AddArticles{Bundles: []state.Bundle{f.bundle()}}
	if d.problem = d.refuse(act); d.problem != "" {
		return
	}
	d.leaveOut(f)
	d.app.Do(ctx, act)
	d.close()
}

// setItem asks what becomes of a set where there are articles already.
func (d *addDialog) setItem(f *file) app.UI {
	holds := "is a set of " + state.Count(len(f.set.Sources), "article", "articles")
	if n := len(f.set.Edits); n > 0 {
		holds += " with " + state.Count(n, "correction", "corrections")
	}
	kids := []app.UI{app.P().Body(app.B().Text(f.name), app.Text(" "+holds+"."))}
	own := d.app.own()
	if own == 0 {
		return app.Li().Body(append(kids, d.leaveOutButton(f))...)
	}
	says, joins := setWords(f.tally, own)
	button := func(name string, do func(app.Context, *file)) app.UI {
		return app.Button().Class("button").Type("button").Text(name).
			OnClick(func(ctx app.Context, _ app.Event) { do(ctx, f) }, app.EventScope(f.name, name))
	}
	return app.Li().Body(append(kids,
		app.P().Text(says),
		app.Div().Class("set-choice").Body(
			app.If(joins != "", func() app.UI { return button(joins, d.joinSet) }),
			button("Replace "+theArticles(own)+" here", d.openSet),
			d.leaveOutButton(f),
		))...)
}

// setWords says what of a set is new beside own articles, and names the button
// that adds it, "" where nothing is.
func setWords(t state.Tally, own int) (says, joins string) {
	switch {
	case t.Nothing():
		return "All of it is here already: there is nothing to add. You can put it in the place of what is here.", ""
	case t.Added == 0:
		return "Its articles are here already, but not " + allCorrections(t.Corrections) + ".", "Add " + state.Count(t.Corrections, "correction", "corrections")
	case t.Here == 1:
		says = "One of its articles is here already and is not added again."
	case t.Here > 1:
		says = capital(number(t.Here)) + " of its articles are here already and are not added again."
	default:
		says = capital(count(own, "other article is", "other articles are")) + " here."
	}
	return says + " Add what is new, or put the set in the place of what is here? Undo brings everything back.", "Add " + state.Count(t.Added, "article", "articles")
}

func allCorrections(n int) string {
	if n == 1 {
		return "one of its corrections"
	}
	return number(n) + " of its corrections"
}

func theArticles(n int) string {
	if n == 1 {
		return "the article"
	}
	return fmt.Sprintf("the %d articles", n)
}
