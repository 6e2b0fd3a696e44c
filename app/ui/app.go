package ui

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"runtime/debug"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/article"
	"crossread/app/engine/msg"
	"crossread/app/result"
	"crossread/app/state"
	"crossread/app/store"
)

// Engine is the page's end of the bridge to the engine's worker.
type Engine interface {
	Listen(answer func(msg.Answer), crash func(cause string))
	Send(msg.Request)
	Restart()
}

// Tabs is how the tabs that show the page tell each other what they did.
type Tabs interface {
	Tell(what string)
	Listen(heard func(what string))
}

// Config is what the page is made of beside its own code.
type Config struct {
	Engine  Engine
	Store   *store.Store
	Tabs    Tabs
	Opening func() ([]byte, error) // the bytes of opening.json
}

// opening is the form of opening.json.
type opening struct {
	Opening     []article.Source `json:"opening"`
	Corrections []result.Edit    `json:"corrections"` // of the opening articles
	Sample      []article.Source `json:"sample"`
}

// App is the page: it holds the one State and draws the shell around the
// views.
type App struct {
	app.Compo
	config   Config
	state    state.State
	joined   result.Comparison // the pieces of the answer that is coming in
	joining  int               // the id of its request
	pace     pace
	keeper   *keeper
	add      addDialog
	trouble  string // what went wrong outside the comparison, for the reader
	offline  bool
	calm     bool // the reader knows that the page is offline
	update   bool // a new version waits
	modal    modalKind
	opened   bool // the small dialog lies over the page
	tour     tour
	alone    bool // the view that is open is downloaded, not everything
	proposal proposal
	notes    int // the number of the note that was shown last
	asked    int // the number of the last request beside the comparison
	pending  map[int]func(app.Context, msg.Answer)
}

// New returns the page.
func New(c Config) *App {
	a := &App{config: c, state: state.New(), keeper: newKeeper()}
	a.add.app = a
	return a
}

// OnMount implements app.Mounter: it starts what the page needs.
func (a *App) OnMount(ctx app.Context) {
	a.tour.page = ctx
	a.config.Engine.Listen(
		func(m msg.Answer) { a.answer(ctx, m) },
		func(cause string) { ctx.Dispatch(func(ctx app.Context) { a.crash(ctx, cause) }) },
	)
	a.listen(ctx)
	a.add.restoreDraft()
	go a.keep(ctx)
	go a.load(ctx)
}

// load reads what the page opens with.
func (a *App) load(ctx app.Context) {
	loaded := state.Loaded{}
	saved, err := a.config.Store.Load()
	loaded.Saved = saved
	trouble := ""
	if err != nil {
		trouble = err.Error()
	}
	var o opening
	b, err := a.config.Opening()
	if err == nil {
		err = json.Unmarshal(b, &o)
	}
	if err != nil && trouble == "" {
		trouble = fmt.Sprintf("The sample could not be loaded: %v", err)
	}
	loaded.Opening, loaded.Corrections, loaded.Sample = o.Opening, o.Corrections, o.Sample
	loaded.Tab = strconv.FormatUint(rand.Uint64(), 36)
	ctx.Dispatch(func(ctx app.Context) {
		a.trouble = trouble
		a.Do(ctx, loaded)
		a.listenTabs(ctx)
	})
}

// Do implements Doer. It runs in the turn of the event that caused it, and so
// does what it changes in the status line.
func (a *App) Do(ctx app.Context, act state.Action) {
	defer a.rescue()
	next, effects := state.Update(a.state, act)
	a.state = next
	for _, e := range effects {
		a.perform(ctx, e)
	}
	a.showStatus()
	a.letNoteGo(act)
}

func (a *App) perform(ctx app.Context, e state.Effect) {
	switch e := e.(type) {
	case state.Compare:
		a.joining, a.joined = e.ID, result.Comparison{}
		a.pace.begin(e.ID)
		a.config.Engine.Send(msg.Request{ID: e.ID, Compare: &msg.Compare{Sources: e.Articles, Edits: e.Edits}})
	case state.Abort:
		a.joining, a.joined = 0, result.Comparison{}
		a.config.Engine.Restart()
		a.abandon(ctx, "the comparison was stopped; choose it again")
	case state.Save:
		a.keeper.save(e)
	case state.Wipe:
		a.erase()
		localStorage.clear()
		a.keeper.wipe()
	}
}

// answer takes what the engine says. Pieces are put together here, each in the
// turn that brought it; only the last one draws.
func (a *App) answer(ctx app.Context, m msg.Answer) {
	switch {
	case m.ID < 0:
		ctx.Dispatch(func(ctx app.Context) { a.answered(ctx, m) })
	case m.Failed != "":
		ctx.Dispatch(func(ctx app.Context) { a.Do(ctx, state.Failed{ID: m.ID, Cause: m.Failed}) })
	case m.Piece != nil:
		if m.ID != a.joining {
			return
		}
		msg.Join(&a.joined, *m.Piece)
		if m.Done {
			c := a.joined
			a.joined = result.Comparison{}
			ctx.Dispatch(func(ctx app.Context) { a.finish(ctx, m.ID, c) })
		}
	case m.At != nil:
		ctx.Dispatch(func(ctx app.Context) { a.Do(ctx, state.Progress{ID: m.ID, At: *m.At}) })
	}
}

// crash says what became of the comparison when the worker has ended. The bridge
// starts another one with the next request: one that cannot be loaded is not
// started over and over.
func (a *App) crash(ctx app.Context, cause string) {
	a.Do(ctx, state.Failed{ID: a.state.Run.ID, Cause: cause})
	a.abandon(ctx, cause)
}

// abandon answers what waits for a worker that is gone.
func (a *App) abandon(ctx app.Context, cause string) {
	for id := range a.pending {
		a.answered(ctx, msg.Answer{ID: id, Failed: "could not be read: " + cause})
	}
}

// OnNav implements app.Navigator: the fragment of the address is the place.
func (a *App) OnNav(ctx app.Context) {
	fragment := app.Window().URL().Fragment
	place, ok := state.ParsePlace(fragment)
	switch {
	case ok:
	case fragment == "":
		place = state.Place{Tab: state.Overview}
	default:
		return // somewhere on the page, such as the skip link's goal
	}
	before := a.state.View.Place
	if place != before && a.closeDialogs() {
		a.navigate(ctx, before) // Back closes the dialog first
		return
	}
	a.Do(ctx, state.Go{Place: place})
	if place.Tab != before.Tab && place.Row == "" && place.Article == "" {
		ctx.Defer(func(app.Context) { app.Window().Call("scrollTo", 0, 0) })
	}
}

// rescue keeps a fault in one handler from ending the whole page.
func (a *App) rescue() {
	if r := recover(); r != nil {
		a.trouble = fmt.Sprintf("Something went wrong: %v. Your articles are kept.", r)
		app.Log(r, string(debug.Stack()))
	}
}

// showStatus writes that something runs at once, not with the next frame: it
// must stand there in the same turn in which the dialog closes. That nothing
// runs any more is drawn with what was waited for.
func (a *App) showStatus() {
	if a.state.Run.Phase != state.Comparing {
		return
	}
	if p := app.Window().GetElementByID("status"); p.Truthy() {
		if t := p.Get("firstChild"); t.Truthy() {
			t.Set("nodeValue", a.state.Status())
		}
	}
}

// Render implements app.Composer.
func (a *App) Render() app.UI {
	return app.Div().Body(
		app.A().Class("skip").Href("#main").Text("Skip to the comparison").OnClick(a.skip),
		app.Header().Body(
			a.banners(),
			a.masthead(),
			a.tray(),
		),
		app.Main().ID("main").Class("page").TabIndex(-1).Body(a.panels()...),
		a.foot(),
		a.notice(),
		a.tourUI(),
		a.add.render(),
		a.modalUI(),
	)
}

func (a *App) skip(ctx app.Context, e app.Event) {
	e.PreventDefault()
	e.StopImmediatePropagation()
	app.Window().GetElementByID("main").Call("focus")
}
