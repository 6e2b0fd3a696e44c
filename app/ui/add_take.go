package ui

import (
	"encoding/json"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/article"
	"crossread/app/engine/msg"
)

// The ways into the dialog beside typing: pasted pages, files, the clipboard
// button, articles shared from elsewhere, and what was typed before a reload.

// send asks the worker for something beside the comparison, and has done called
// with what it says. Its number is negative, so that no comparison has it.
func (a *App) send(r msg.Request, done func(ctx app.Context, m msg.Answer)) {
	a.config.Engine.Send(a.number(r, done))
}

func (a *App) number(r msg.Request, done func(ctx app.Context, m msg.Answer)) msg.Request {
	a.asked--
	r.ID = a.asked
	if a.pending == nil {
		a.pending = map[int]func(app.Context, msg.Answer){}
	}
	a.pending[r.ID] = done
	return r
}

// answered calls what waits for an answer.
func (a *App) answered(ctx app.Context, m msg.Answer) {
	done := a.pending[m.ID]
	delete(a.pending, m.ID)
	if done != nil {
		done(ctx, m)
	}
}

// ask asks the engine what a text says of itself.
func (d *addDialog) ask(ctx app.Context) {
	text := value(fieldText)
	d.weighTyped()
	if strings.TrimSpace(text) == "" {
		d.guess = msg.Guess{}
		return
	}
	if isAddress(text) {
		d.problem = addressProblem
		return
	}
	if d.problem == addressProblem {
		d.problem = ""
	}
	d.app.send(msg.Request{Read: &msg.Read{Format: msg.Text, Data: text}}, func(ctx app.Context, m msg.Answer) {
		if m.Guess != nil && value(fieldText) == text {
			d.guess = *m.Guess
		}
	})
}

// typing takes the note on an address away as soon as none stands in the box. If
// it went when the box is left, “Add” would move away from under the pointer that
// is on it.
func (d *addDialog) typing(ctx app.Context, e app.Event) {
	if d.problem != addressProblem || isAddress(value(fieldText)) {
		ctx.PreventUpdate()
		return
	}
	d.problem = ""
}

// paste lets the browser paste, so that nothing is lost and its own undo works;
// a paste from a web page into an empty box is then cleaned.
func (d *addDialog) paste(ctx app.Context, e app.Event) {
	data := e.Get("clipboardData")
	if !data.Truthy() {
		return
	}
	if files := data.Get("files"); files.Length() > 0 {
		e.PreventDefault()
		d.take(ctx, files)
		return
	}
	html, plain, before := data.Call("getData", "text/html").String(), data.Call("getData", "text/plain").String(), value(fieldText)
	// The event can reach us before the browser has pasted or after.
	empty := strings.TrimSpace(before) == "" || strings.TrimSpace(before) == strings.TrimSpace(plain)
	ctx.After(time.Millisecond, func(ctx app.Context) {
		if html == "" || !empty {
			d.ask(ctx)
			return
		}
		d.clean(ctx, html)
	})
}

// clean has a pasted page reduced to its article, and puts that in the box in
// the place of what was pasted, unless the reader has gone on typing.
func (d *addDialog) clean(ctx app.Context, html string) {
	pasted := value(fieldText)
	d.app.send(msg.Request{Read: &msg.Read{Format: msg.HTML, Data: html}}, func(ctx app.Context, m msg.Answer) {
		g := m.Guess
		if g == nil || value(fieldText) != pasted {
			return
		}
		if strings.TrimSpace(g.Text) == "" || len(g.Removed) == 0 && !g.Given {
			d.ask(ctx)
			return
		}
		d.fill(*g)
		if len(g.Removed) > 0 {
			d.cleaned = &cleaned{text: g.Text, pasted: pasted, removed: g.Removed}
		}
	})
}

// fill puts a document into the fields that are empty.
func (d *addDialog) fill(g msg.Guess) {
	element(fieldText).Set("value", g.Text)
	if g.Given {
		for id, v := range map[string]string{fieldTitle: g.Title, fieldOutlet: g.Outlet, fieldDate: g.Date} {
			if value(id) == "" {
				element(id).Set("value", v)
			}
		}
	}
	g.Text = ""
	d.guess = g
	d.problem = ""
	d.weighTyped()
}

// uncleaned puts the paste back as it came.
func (d *addDialog) uncleaned(ctx app.Context, e app.Event) {
	element(fieldText).Set("value", d.cleaned.pasted)
	d.cleaned = nil
	d.ask(ctx)
}

// choose opens the browser's choice of files.
func (d *addDialog) choose(ctx app.Context, e app.Event) { element(fieldFiles).Call("click") }

func (d *addDialog) chosen(ctx app.Context, e app.Event) {
	input := element(fieldFiles)
	d.take(ctx, input.Get("files"))
	input.Set("value", "") // the same file can be chosen again
}

// take has files read by the worker. A single one goes into the empty box,
// where it can be looked at; several are listed.
func (d *addDialog) take(ctx app.Context, list app.Value) {
	for i := range list.Length() {
		chosen := list.Index(i)
		f := &file{name: chosen.Get("name").String(), reading: true}
		d.files = append(d.files, f)
		r := d.app.number(msg.Request{}, func(ctx app.Context, m msg.Answer) {
			f.reading = false
			switch {
			case m.Failed != "":
				f.problem = m.Failed
			case m.Set != nil:
				d.takeSet(ctx, f, m.Set)
			case m.Guess == nil || strings.TrimSpace(m.Guess.Text) == "":
				f.problem = "has no text in it"
			default:
				f.src = article.Source{Text: m.Guess.Text}
				f.twin = d.twinOf(f.src)
				f.foreign = m.Guess.Foreign
				if m.Guess.Given {
					f.src.Title, f.src.Outlet, f.src.Date = m.Guess.Title, m.Guess.Outlet, m.Guess.Date
				}
				if len(d.files) == 1 && strings.TrimSpace(value(fieldText)) == "" {
					d.files = nil
					pasted := m.Guess.Text
					d.fill(*m.Guess)
					if len(m.Guess.Removed) > 0 {
						d.cleaned = &cleaned{text: pasted, removed: m.Guess.Removed}
					}
				}
			}
		})
		app.Window().Get("crossreadEngine").Call("read", r.ID, chosen)
	}
	d.problem = ""
}

// leaveOut takes a file out of the list.
func (d *addDialog) leaveOut(f *file) {
	var rest []*file
	for _, x := range d.files {
		if x != f {
			rest = append(rest, x)
		}
	}
	d.files = rest
}

// fromClipboard takes what the clipboard holds, where the reader lets it.
func (d *addDialog) fromClipboard(ctx app.Context, e app.Event) {
	app.Window().Call("crossreadClipboard", app.FuncOf(func(_ app.Value, args []app.Value) any {
		text, html, problem := args[0].String(), args[1].String(), args[2].String()
		ctx.Dispatch(func(ctx app.Context) {
			switch {
			case problem != "":
				d.problem = "The browser does not hand over the clipboard. Click into the text box and paste with the keyboard."
			case text == "":
				d.problem = "There is no text in the clipboard."
			default:
				before := value(fieldText)
				if strings.TrimSpace(before) != "" {
					text, html = before+"\n\n"+separator+"\n\n"+text, ""
				}
				element(fieldText).Set("value", text)
				d.problem = ""
				if html != "" {
					d.clean(ctx, html)
				} else {
					d.ask(ctx)
				}
			}
		})
		return nil
	}))
}

// hasClipboard tells whether the browser has a clipboard to hand over.
func hasClipboard() bool {
	n := app.Window().Get("navigator")
	if !n.Truthy() {
		return !app.IsClient
	}
	c := n.Get("clipboard")
	return c.Truthy() && c.Get("read").Truthy()
}

// A draft outlives a reload of the tab, not the tab.
const (
	draftKey = "draft"
	maxDraft = 1 << 20 // bytes; browsers give a tab about five million
)

type draft struct{ Text, Title, Outlet, Date string }

// keepDraft keeps what is typed for a new article.
func (d *addDialog) keepDraft() {
	if d.editing != "" {
		return
	}
	f := typed()
	if f == (fields{}) || len(f.text) > maxDraft {
		sessionStorage.remove(draftKey)
		return
	}
	b, err := json.Marshal(draft{f.text, f.title, f.outlet, f.date})
	if err == nil {
		sessionStorage.set(draftKey, string(b))
	}
}

func (d *addDialog) restoreDraft() {
	kept, ok := sessionStorage.get(draftKey)
	var f draft
	if ok && json.Unmarshal([]byte(kept), &f) == nil {
		fields{f.Text, f.Title, f.Outlet, f.Date}.write()
	}
}
