package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// webStorage is one of the browser's two stores of short texts. A browser may have
// none, and refuses when it is full; what is kept there is a convenience, so that
// a refusal is no fault.
type webStorage string

const (
	localStorage   webStorage = "localStorage"   // for the site, until it is cleared
	sessionStorage webStorage = "sessionStorage" // for the tab
)

// get returns what is kept under a key, false where there is nothing.
func (s webStorage) get(key string) (text string, ok bool) {
	s.ask(func(v app.Value) {
		if kept := v.Call("getItem", key); !kept.IsNull() {
			text, ok = kept.String(), true
		}
	})
	return text, ok
}

func (s webStorage) set(key, text string) {
	s.ask(func(v app.Value) { v.Call("setItem", key, text) })
}

func (s webStorage) remove(key string) {
	s.ask(func(v app.Value) { v.Call("removeItem", key) })
}

func (s webStorage) clear() {
	s.ask(func(v app.Value) { v.Call("clear") })
}

// ask does something with the store where there is one. A refusal of the browser
// is thrown as a panic.
func (s webStorage) ask(do func(app.Value)) {
	defer func() { _ = recover() }()
	if v := app.Window().Get(string(s)); v.Truthy() {
		do(v)
	}
}
