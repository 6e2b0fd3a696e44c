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
		files = append(files, &file{name: fmt.Sprintf("%s, %s", f.name, firstOf(a.Title, a.Outlet, a.ID, fmt.Sprintf("article %d", i+1))), src: a})
	}
	for _, p := range set.Problems {
		files = append(files, &file{name: f.name, problem: p})
	}
	for i, x := range d.files {
		if x == f {
			d.files = append(append(d.files[:i:i], files...), d.files[i+1:]...)
			break
		}
	}
}

// openSet puts a set in the place of what is here.
func (d *addDialog) openSet(ctx app.Context, f *file) {
	if len(f.set.Sources) > state.MaxArticles {
		f.problem = fmt.Sprintf("holds %d articles; twenty is the most", len(f.set.Sources))
		return
	}
	d.leaveOut(f)
	d.app.Do(ctx, state.AddArticles{Articles: f.set.Sources, Edits: f.set.Edits, Replace: true})
	d.close()
}
