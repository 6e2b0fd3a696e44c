//go:build js

package browser

import (
	"encoding/json"
	"syscall/js"

	"crossread/app/engine/msg"
)

// Engine is the page's end of the bridge to the engine's worker, which the boot
// script has started.
type Engine struct {
	bridge js.Value
}

// NewEngine returns the bridge.
func NewEngine() *Engine { return &Engine{bridge: js.Global().Get("crossreadEngine")} }

// Listen has answer called with each answer and crash with the cause when the
// worker has ended against its will. Each call comes in a turn of its own.
func (e *Engine) Listen(answer func(msg.Answer), crash func(cause string)) {
	e.bridge.Call("listen", js.FuncOf(func(_ js.Value, args []js.Value) any {
		if args[0].String() == "crash" {
			crash(args[1].String())
			return nil
		}
		b := make([]byte, args[1].Length())
		js.CopyBytesToGo(b, args[1])
		var a msg.Answer
		if err := json.Unmarshal(b, &a); err != nil {
			crash(err.Error())
			return nil
		}
		answer(a)
		return nil
	}))
}

// Send asks the engine for something. A worker that has ended is replaced first.
func (e *Engine) Send(r msg.Request) {
	b, err := json.Marshal(r)
	if err != nil {
		return // the request's types can always be encoded
	}
	e.bridge.Call("post", string(b))
}

// Restart ends the worker, whatever it is doing, and starts another.
func (e *Engine) Restart() { e.bridge.Call("start") }
