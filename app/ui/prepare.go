package ui

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/result"
	"crossread/app/state"
)

// turnLength is how long the models are worked on before the page has a turn.
// The page must never stand still for more than 50 milliseconds; on a slow
// machine a row takes a few of them, and so does collecting garbage.
const turnLength = 12 * time.Millisecond

// keepingTakes is how long a comparison waits for its articles to be kept. A
// device that takes longer may not keep them at all.
const keepingTakes = time.Second

// finish makes what the views show of a comparison ready, a few rows in each of
// the page's turns, and only then says that the comparison has finished: the
// page answers meanwhile, and the first view and every other one open at once.
// It ends as soon as the reader cancels or another comparison is asked for.
func (a *App) finish(ctx app.Context, id int, c result.Comparison) {
	if id != a.state.Run.ID {
		return // replaced by a later one
	}
	set := state.NewSet(id, a.state.Articles, c)
	go func() {
		var done state.Action = state.Finished{ID: id, Set: set}
		defer func() { ctx.Dispatch(func(ctx app.Context) { a.Do(ctx, done) }) }()
		defer func() {
			if r := recover(); r != nil {
				done = state.Failed{ID: id, Cause: fmt.Sprint(r)}
				app.Log(r, string(debug.Stack()))
			}
		}()
		began := time.Now()
		prepare(set, func() {
			if time.Since(began) > turnLength {
				time.Sleep(time.Millisecond)
				if id != a.state.Run.ID {
					runtime.Goexit()
				}
				began = time.Now()
			}
		})
		a.pace.end(id, set)
		// Who reloads the page as soon as it is ready finds everything again.
		select {
		case <-a.keeper.settled():
		case <-time.After(keepingTakes):
		}
	}()
}

// prepare makes the models of the views. It calls rest between two rows. The
// set belongs to nobody else until it returns.
func prepare(set *state.Set, rest func()) {
	s := sheetOf(set)
	s.rest = rest
	overviewOf(s)
	r := readOf(s)
	for _, x := range s.reports[:min(firstColumns, len(s.reports))] {
		r.column(x.id)
	}
	s.rest = nil
}

// breathe gives the page its turn where the models are prepared.
func (s *sheet) breathe() {
	if s.rest != nil {
		s.rest()
	}
}
