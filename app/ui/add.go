package ui

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/article"
	"crossread/app/engine/msg"
	"crossread/app/state"
)

// addDialog is where articles are put in or changed. What is typed stands in
// the browser's own fields alone: no drawing of the page can lose it or wait
// for it.
type addDialog struct {
	app     *App
	editing string         // the id of the article that is changed, "" for a new one
	before  article.Source // that article as it was when the dialog was opened
	problem string         // why it cannot be added as it is
	long    int            // the words of a text that the reader was asked about, 0 where none
	draft   fields         // what was typed for a new article before one was edited
	guess   msg.Guess
	cleaned *cleaned
	files   []*file // read or being read, in the order of choosing
	typed   int     // the articles in the text box, when it was last looked at
	twin    twin    // what is here already of what is in the text box
}

// cleaned is a paste from a web page without what is not the article.
type cleaned struct {
	text    string   // what stands in the box now
	pasted  string   // what the browser would have put there
	removed []string // what was taken out
}

// file is a document that the reader chose or dropped.
type file struct {
	name    string
	from    string // the file that holds it beside others, "" where it is the file
	reading bool
	problem string
	foreign bool
	src     article.Source
	twin    twin
	set     *msg.Set    // a set with its corrections, in the place of src
	tally   state.Tally // what of the set would be new
}

// fields is what stands in the dialog's fields.
type fields struct{ text, title, outlet, date string }

const (
	fieldText   = "add-text"
	fieldTitle  = "add-title"
	fieldOutlet = "add-outlet"
	fieldDate   = "add-date"
	fieldFiles  = "add-files"
	dialogID    = "add-dialog"
)

func element(id string) app.Value { return app.Window().GetElementByID(id) }

func value(id string) string {
	if e := element(id); e.Truthy() {
		return e.Get("value").String()
	}
	return ""
}

func typed() fields {
	return fields{value(fieldText), value(fieldTitle), value(fieldOutlet), value(fieldDate)}
}

func (f fields) write() {
	for id, v := range map[string]string{fieldText: f.text, fieldTitle: f.title, fieldOutlet: f.outlet, fieldDate: f.date} {
		element(id).Set("value", v)
	}
}

// open shows the dialog for a new article or, with an id, for one that is
// there.
func (d *addDialog) open(ctx app.Context, id string) {
	if d.editing == "" {
		d.draft = typed()
	}
	d.editing, d.before, d.problem, d.long, d.guess, d.cleaned = id, article.Source{}, "", 0, msg.Guess{}, nil
	f := d.draft
	if i := d.app.state.Index(id); i >= 0 {
		a := d.app.state.Articles[i]
		d.before = a
		f = fields{a.Text, a.Title, a.Outlet, a.Date}
	}
	f.write()
	if e := element(dialogID); e.Truthy() && !e.Get("open").Bool() {
		e.Call("showModal")
	}
	element(fieldText).Call("focus")
	d.weigh()
	d.ask(ctx)
}

// gone tells whether another tab has taken out the article that is edited.
func (d *addDialog) gone() bool { return d.editing != "" && d.app.state.Index(d.editing) < 0 }

func (d *addDialog) close() {
	if e := element(dialogID); e.Truthy() {
		e.Call("close")
	}
}

// closed follows any way of closing, Escape too. What was typed stays for the
// next time.
func (d *addDialog) closed(ctx app.Context, e app.Event) {
	if d.editing != "" {
		d.editing = ""
		d.draft.write()
	}
	d.problem, d.long = "", 0
	d.keepDraft()
	// A dialog that a key opened has no element to give the focus back to: it
	// would be lost with the button that was struck last.
	if now := app.Window().Get("document").Get("activeElement"); !now.Truthy() || element(dialogID).Call("contains", now).Bool() || now.Get("tagName").String() == "BODY" {
		element("add-article").Call("focus")
	}
}

// submit adds what is typed, or says why it cannot.
func (d *addDialog) submit(ctx app.Context, e app.Event) {
	e.PreventDefault()
	act := state.AddArticles{Articles: typed().articles()}
	for _, f := range d.files {
		switch {
		case f.reading:
			d.problem = f.name + " is still being read."
			return
		case f.problem != "":
		case f.set != nil:
			act.Bundles = append(act.Bundles, f.bundle())
		default:
			act.Articles = append(act.Articles, f.src)
		}
	}
	if d.problem = d.refuse(act); d.problem != "" {
		element(fieldText).Call("focus")
		return
	}
	if n := longest(act); n > longText && d.long != n {
		d.long = n
		return
	}
	// The page's state first: the status line changes before the dialog closes,
	// in the same turn.
	if id := d.editing; id != "" {
		d.app.Do(ctx, state.EditArticle{ID: id, Article: act.Articles[0]})
	} else {
		d.draft, d.files, d.cleaned = fields{}, nil, nil
		d.draft.write()
		d.app.Do(ctx, act)
	}
	d.close()
}

// longText is the number of words from which a reader is asked whether this is
// one article.
const longText = 50_000

// separator is the line that stands between two articles in one paste.
const separator = "---"

// articles cuts what is typed at lines of three dashes or more. Title, outlet
// and date belong to the only article, else to none.
func (f fields) articles() []article.Source {
	var parts []string
	var part []string
	flush := func() {
		if t := strings.Join(part, "\n"); strings.TrimSpace(t) != "" {
			parts = append(parts, t)
		}
		part = nil
	}
	for _, line := range strings.Split(f.text, "\n") {
		if t := strings.TrimSpace(line); strings.HasPrefix(t, separator) && strings.Trim(t, "-") == "" {
			flush()
			continue
		}
		part = append(part, line)
	}
	flush()
	if len(parts) == 0 {
		return nil
	}
	if len(parts) == 1 {
		return []article.Source{{
			Text: parts[0], Title: strings.TrimSpace(f.title), Outlet: strings.TrimSpace(f.outlet), Date: readDate(f.date),
		}}
	}
	out := make([]article.Source, len(parts))
	for i, t := range parts {
		out[i].Text = t
	}
	return out
}

// refuse says why articles cannot be added, "" where they can.
func (d *addDialog) refuse(act state.AddArticles) string {
	articles := act.Articles
	switch {
	case len(articles)+len(act.Bundles) == 0:
		return "There is no text yet. Paste the words of the report into the box."
	case d.editing != "" && len(articles) > 1:
		return "There is a line of three dashes in the text, which stands between two articles. Take the line out, or add the second article by itself."
	case len(articles) == 1 && isAddress(articles[0].Text):
		return addressProblem
	case len(articles) == 1 && value(fieldDate) != "" && articles[0].Date == "":
		return "The date is not clear. Write it as 2026-03-04 or 4 March 2026, or leave it empty."
	}
	if d.editing != "" && !d.gone() {
		return ""
	}
	have := d.app.own()
	_, t := d.app.state.With(act)
	switch room := state.MaxArticles - have; {
	case t.Nothing():
		return "All of it is here already, word for word: there is nothing to add."
	case room <= 0 && t.Added > 0:
		return fmt.Sprintf("Twenty articles is the most, and %d are here. Take one out to put this one in; its text stays in the box.", have)
	case t.Added > room:
		return fmt.Sprintf("Twenty articles is the most. %d are here and these are %d more; leave some out. The text stays in the box.", have, t.Added)
	}
	return ""
}

const addressProblem = "This is an address, not an article. A page in your browser may not read another site. Open the address, select the article, copy it and paste it here; or save the page and drop the file."

func isAddress(text string) bool {
	t := strings.TrimSpace(text)
	return (strings.HasPrefix(t, "http://") || strings.HasPrefix(t, "https://") || strings.HasPrefix(t, "www.")) && !strings.ContainsFunc(t, unicode.IsSpace)
}

func longest(act state.AddArticles) int {
	n := 0
	for _, a := range act.Articles {
		n = max(n, countWords(a.Text))
	}
	for _, b := range act.Bundles {
		for _, a := range b.Articles {
			n = max(n, countWords(a.Text))
		}
	}
	return n
}

func (d *addDialog) remove(ctx app.Context, e app.Event) {
	id := d.editing
	d.app.Do(ctx, state.RemoveArticle{ID: id})
	d.close()
}
