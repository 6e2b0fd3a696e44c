//go:build js

package browser

import "syscall/js"

// Tabs is how the tabs that show the page tell each other what they did.
type Tabs struct {
	channel js.Value
}

// NewTabs returns the channel that all tabs share. Where the browser has none, or
// forbids it, nothing is told and nothing heard.
func NewTabs() (t *Tabs) {
	t = &Tabs{}
	defer func() {
		if p := recover(); p != nil {
			if _, refused := p.(js.Error); !refused {
				panic(p)
			}
		}
	}()
	if class := js.Global().Get("BroadcastChannel"); class.Truthy() {
		t.channel = class.New(database) // it is about what the database holds
	}
	return t
}

// Tell tells every other tab something.
func (t *Tabs) Tell(what string) {
	if t.channel.Truthy() {
		t.channel.Call("postMessage", what)
	}
}

// Listen has heard called with what other tabs tell.
func (t *Tabs) Listen(heard func(what string)) {
	if !t.channel.Truthy() {
		return
	}
	t.channel.Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		if data := args[0].Get("data"); data.Type() == js.TypeString {
			heard(data.String())
		}
		return nil
	}))
}
