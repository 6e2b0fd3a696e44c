//go:build js

package browser

import (
	"errors"
	"fmt"
	"syscall/js"
)

// Fetch returns one of the page's own files. It blocks its goroutine.
func Fetch(path string) ([]byte, error) {
	answer, err := await(js.Global().Call("fetch", path))
	if err != nil {
		return nil, err
	}
	if !answer.Get("ok").Bool() {
		return nil, fmt.Errorf("%s: %d", path, answer.Get("status").Int())
	}
	buffer, err := await(answer.Call("arrayBuffer"))
	if err != nil {
		return nil, err
	}
	view := js.Global().Get("Uint8Array").New(buffer)
	b := make([]byte, view.Length())
	js.CopyBytesToGo(b, view)
	return b, nil
}

// await blocks until a promise is settled.
func await(promise js.Value) (js.Value, error) {
	type settled struct {
		value js.Value
		err   error
	}
	done := make(chan settled, 1)
	good := js.FuncOf(func(_ js.Value, args []js.Value) any {
		v := js.Undefined()
		if len(args) > 0 {
			v = args[0]
		}
		done <- settled{value: v}
		return nil
	})
	defer good.Release()
	bad := js.FuncOf(func(_ js.Value, args []js.Value) any {
		cause := "refused"
		if len(args) > 0 && args[0].Truthy() {
			cause = args[0].Get("message").String()
		}
		done <- settled{err: errors.New(cause)}
		return nil
	})
	defer bad.Release()
	promise.Call("then", good, bad)
	s := <-done
	return s.value, s.err
}
