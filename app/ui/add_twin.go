package ui

import (
	"fmt"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/article"
	"crossread/app/state"
)

// twin is an article that is here already and has the words of one that is to be
// added.
type twin struct {
	number int // of the article that is here
	of     int // how many more are to be added that have the words of one that is here
	how    state.Likeness
}

// words says what a text has in common with what is here: "This has the same
// words as article B, which is here already."
func (t twin) words(what string) string {
	switch {
	case t.of > 0:
		return fmt.Sprintf("%s of these articles are here already, such as article %s. Added again, they agree with themselves in everything.", capital(number(t.of+1)), state.Letter(t.number))
	case t.how == state.Same:
		return what + " has the same words as article " + state.Letter(t.number) + ", which is here already. Added again, the two agree in everything."
	case t.how == state.Nearly:
		return what + " has nearly all its words in common with article " + state.Letter(t.number) + ", as two prints of one agency report have."
	}
	return ""
}

// twinOf looks for an article among the reader's own that has the words of
// another; that which is edited is not one.
func (d *addDialog) twinOf(x article.Source) twin {
	if d.app.own() == 0 || len(x.Text) > maxDraft {
		return twin{}
	}
	articles := d.app.state.Articles
	at, how := state.Twin(articles, x.Text)
	if at < 0 || articles[at].ID == d.editing {
		return twin{}
	}
	return twin{number: at, how: how}
}

// weighTyped sees how many articles stand in the text box, and which of them are
// here already.
func (d *addDialog) weighTyped() {
	articles := typed().articles()
	d.typed, d.twin = len(articles), twin{}
	for _, a := range articles {
		switch t := d.twinOf(a); {
		case t.how == state.Unlike:
		case d.twin.how == state.Unlike:
			d.twin = t
		default:
			d.twin.of++
		}
	}
}

// weigh sees what is new of the files that are listed.
func (d *addDialog) weigh() {
	for _, f := range d.files {
		if f.set != nil {
			_, f.tally = d.app.state.With(state.AddArticles{Bundles: []state.Bundle{f.bundle()}})
		} else {
			f.twin = d.twinOf(f.src)
		}
	}
}

// double tells whether a file is an article that is here already, word for word.
func (f *file) double() bool { return f.set == nil && f.twin.how == state.Same }

// doubles counts the files that are.
func (d *addDialog) doubles() int {
	n := 0
	for _, f := range d.files {
		if f.double() {
			n++
		}
	}
	return n
}

// leaveOutDoubles takes them out of the list.
func (d *addDialog) leaveOutDoubles(ctx app.Context, _ app.Event) {
	d.files = slices.DeleteFunc(slices.Clone(d.files), (*file).double)
	element(fieldText).Call("focus")
}

// coming returns how many articles are added as things stand; one where nothing
// is there yet.
func (d *addDialog) coming() int {
	n, any := d.typed, d.typed > 0
	for _, f := range d.files {
		switch {
		case f.reading || f.problem != "":
		case f.set != nil:
			any = true
			n += f.tally.Added
		default:
			any = true
			n++
		}
	}
	if !any {
		return 1
	}
	return n
}

// meanwhile says what another tab has done to the article that is edited.
func (d *addDialog) meanwhile() string {
	switch i := d.app.state.Index(d.editing); {
	case d.editing == "":
		return ""
	case i < 0:
		return "Another tab has taken this article out meanwhile. “Add” puts it in again, as it stands here."
	case d.app.state.Articles[i] != d.before:
		return "Another tab has changed this article meanwhile. “Change” puts what stands here in its place."
	}
	return ""
}
