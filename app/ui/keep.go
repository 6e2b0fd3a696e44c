package ui

import (
	"errors"
	"sync"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/engine/msg"
	"crossread/app/state"
	"crossread/app/store"
)

// keeper hands works to the store one after another, the latest alone where
// several wait.
type keeper struct {
	mu     sync.Mutex
	work   *state.Save // waits to be kept
	forget bool        // everything is to be wiped before that
	wake   chan struct{}
	done   chan struct{} // closed when all that was given is done
	idle   bool          // it is closed
}

func newKeeper() *keeper {
	k := &keeper{wake: make(chan struct{}, 1), done: make(chan struct{}), idle: true}
	close(k.done)
	return k
}

// save has a work kept in the place of one that waits.
func (k *keeper) save(w state.Save) { k.put(func() { k.work = &w }) }

// wipe has everything forgotten, also a work that waits.
func (k *keeper) wipe() { k.put(func() { k.work, k.forget = nil, true }) }

// drop forgets a work that waits.
func (k *keeper) drop() { k.put(func() { k.work = nil }) }

func (k *keeper) put(change func()) {
	k.mu.Lock()
	change()
	if k.idle {
		k.done, k.idle = make(chan struct{}), false
	}
	k.mu.Unlock()
	select {
	case k.wake <- struct{}{}:
	default:
	}
}

// settled returns a channel that is closed when all that was given is done.
func (k *keeper) settled() <-chan struct{} {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.done
}

// next says that what it returned before is done, and waits until there is more
// to do.
func (k *keeper) next() (work *state.Save, forget bool) {
	for {
		k.mu.Lock()
		work, forget = k.work, k.forget
		k.work, k.forget = nil, false
		if work == nil && !forget && !k.idle {
			close(k.done)
			k.idle = true
		}
		k.mu.Unlock()
		if work != nil || forget {
			return work, forget
		}
		<-k.wake
	}
}

// What the tabs tell each other.
const (
	tabKept   = "kept"
	tabForgot = "forgot"
)

// keep does what the keeper is given, and tells the other tabs.
func (a *App) keep(ctx app.Context) {
	for {
		work, forget := a.keeper.next()
		if forget {
			err := a.config.Store.Wipe()
			a.config.Tabs.Tell(tabForgot)
			a.failed(ctx, err)
		}
		if work == nil {
			continue
		}
		switch err := a.config.Store.Save(work.Saved, work.Follows); {
		case err == nil:
			a.config.Tabs.Tell(tabKept)
		case errors.Is(err, store.ErrElsewhere):
			a.look(ctx, true)
		default:
			a.failed(ctx, err)
		}
	}
}

// failed says what went wrong with what is kept.
func (a *App) failed(ctx app.Context, err error) {
	if err != nil {
		ctx.Dispatch(func(app.Context) { a.trouble = err.Error() })
	}
}

// look takes what another tab has kept, if anything. It blocks its goroutine.
func (a *App) look(ctx app.Context, refused bool) {
	saved, err := a.config.Store.Look()
	if err != nil || saved == nil {
		a.failed(ctx, err)
		return
	}
	ctx.Dispatch(func(ctx app.Context) { a.Do(ctx, state.Elsewhere{Saved: *saved, Refused: refused}) })
}

// listenTabs follows what other tabs do. A tab that nobody sees waits until it is
// seen: the note then comes when it can be read.
func (a *App) listenTabs(ctx app.Context) {
	document := app.Window().Get("document")
	look := func() {
		if !document.Get("hidden").Truthy() {
			go a.look(ctx, false)
		}
	}
	a.config.Tabs.Listen(func(what string) {
		switch what {
		case tabKept:
			look()
		case tabForgot:
			ctx.Dispatch(func(ctx app.Context) {
				a.keeper.drop()
				a.erase()
				setTheme("")
				a.hide()
				a.Do(ctx, state.Forgotten{})
			})
		}
	})
	document.Call("addEventListener", "visibilitychange", app.FuncOf(func(app.Value, []app.Value) any {
		look()
		return nil
	}))
	look()
}

// erase forgets what this tab alone holds: what is typed, and the files that are
// chosen.
func (a *App) erase() {
	d := &a.add
	d.draft, d.files, d.cleaned, d.guess = fields{}, nil, nil, msg.Guess{}
	d.draft.write()
	d.close()
	sessionStorage.clear()
}
