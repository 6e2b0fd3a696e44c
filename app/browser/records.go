//go:build js

package browser

import (
	"errors"
	"sync"
	"syscall/js"

	"crossread/app/store"
)

// Records keeps named records in IndexedDB. Its methods block their goroutine
// until the browser has done it, so they are never called in an event's
// handler.
type Records struct {
	mu sync.Mutex
	db js.Value
}

const (
	database = "crossread"
	objects  = "records"
)

// refused turns what the browser throws into an error. The connection may be at
// fault (closed for lack of room, or by another tab), so that the next call makes
// a new one.
func (r *Records) refused(err *error) {
	switch p := recover().(type) {
	case nil:
	case js.Error:
		r.mu.Lock()
		r.db = js.Value{}
		r.mu.Unlock()
		*err = p
	default:
		panic(p)
	}
}

// open opens the database once.
func (r *Records) open() (js.Value, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.db.Truthy() {
		return r.db, nil
	}
	indexedDB := js.Global().Get("indexedDB")
	if !indexedDB.Truthy() {
		return js.Value{}, errors.New("this browser keeps nothing here (private window?)")
	}
	request := indexedDB.Call("open", database, 1)
	upgrade := js.FuncOf(func(js.Value, []js.Value) any {
		request.Get("result").Call("createObjectStore", objects)
		return nil
	})
	defer upgrade.Release()
	request.Set("onupgradeneeded", upgrade)
	db, err := wait(request, "onsuccess", "onerror", "onblocked")
	if err != nil {
		return js.Value{}, err
	}
	r.db = db
	return db, nil
}

// wait blocks until a request or transaction has ended and returns its result.
func wait(request js.Value, good string, bad ...string) (js.Value, error) {
	done := make(chan error, 1)
	ok := js.FuncOf(func(js.Value, []js.Value) any { done <- nil; return nil })
	defer ok.Release()
	fail := js.FuncOf(func(js.Value, []js.Value) any {
		cause := request.Get("error")
		if cause.Truthy() {
			done <- errors.New(cause.Get("name").String() + ": " + cause.Get("message").String())
		} else {
			done <- errors.New("the browser refused")
		}
		return nil
	})
	defer fail.Release()
	request.Set(good, ok)
	for _, name := range bad {
		request.Set(name, fail)
	}
	if err := <-done; err != nil {
		return js.Value{}, err
	}
	return request.Get("result"), nil
}

// All returns every record.
func (r *Records) All() (records map[string]string, err error) {
	defer r.refused(&err)
	db, err := r.open()
	if err != nil {
		return nil, err
	}
	store := db.Call("transaction", objects, "readonly").Call("objectStore", objects)
	keyRequest, valueRequest := store.Call("getAllKeys"), store.Call("getAll")
	values, err := wait(valueRequest, "onsuccess", "onerror")
	if err != nil {
		return nil, err
	}
	keys := keyRequest.Get("result") // asked for first, so answered first
	out := make(map[string]string, keys.Length())
	for i := range keys.Length() {
		out[keys.Index(i).String()] = values.Index(i).String()
	}
	return out, nil
}

// Apply implements [store.Records]: in one transaction, so that no other tab
// comes between the condition and what is written.
func (r *Records) Apply(c store.Condition, put map[string]string, remove []string) error {
	changed := false
	var thrown error
	err := r.write(func(t, objects js.Value) func() {
		request := objects.Call("get", c.Key)
		check := js.FuncOf(func(js.Value, []js.Value) any {
			defer r.refused(&thrown)
			now := ""
			if v := request.Get("result"); v.Type() == js.TypeString {
				now = v.String()
			}
			if now != c.Value {
				changed = true
				t.Call("abort")
				return nil
			}
			for k, v := range put {
				objects.Call("put", v, k)
			}
			for _, k := range remove {
				objects.Call("delete", k)
			}
			return nil
		})
		request.Set("onsuccess", check)
		return check.Release
	})
	switch {
	case changed:
		return store.ErrChanged
	case thrown != nil:
		return thrown
	}
	return err
}

// Clear removes every record.
func (r *Records) Clear() error {
	return r.write(func(_, objects js.Value) func() {
		objects.Call("clear")
		return func() {}
	})
}

// write does something in a transaction and waits for its end. What do returns
// is called then.
func (r *Records) write(do func(transaction, objects js.Value) (done func())) (err error) {
	defer r.refused(&err)
	db, err := r.open()
	if err != nil {
		return err
	}
	t := db.Call("transaction", objects, "readwrite")
	defer do(t, t.Call("objectStore", objects))()
	_, err = wait(t, "oncomplete", "onerror", "onabort")
	return err
}
