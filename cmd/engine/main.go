//go:build js

// Command engine is the analysis in a Web Worker: it takes msg.Request as JSON
// text and answers with msg.Answer as JSON bytes.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"runtime/debug"
	"syscall/js"
	"time"

	"crossread/app/article"
	"crossread/app/engine"
	"crossread/app/engine/msg"
	"crossread/app/ingest"
)

func main() {
	// A page's comparison is short-lived garbage beside a few megabytes of
	// tables: collecting less often is worth the memory.
	debug.SetGCPercent(200)
	s := &server{}
	js.Global().Call("crossreadServe", js.FuncOf(func(_ js.Value, args []js.Value) any {
		s.take(args[0].String())
		return nil
	}))
	s.answer(msg.Answer{Ready: true})
	select {}
}

// server answers requests. A comparison gives others their turn between
// articles; a later one replaces it there.
type server struct {
	cancel context.CancelFunc
}

func (s *server) take(data string) {
	var r msg.Request
	if err := json.Unmarshal([]byte(data), &r); err != nil {
		s.answer(msg.Answer{Failed: err.Error()})
		return
	}
	switch {
	case r.Compare != nil:
		if s.cancel != nil {
			s.cancel()
		}
		ctx, cancel := context.WithCancel(context.Background())
		s.cancel = cancel
		go s.compare(ctx, r.ID, *r.Compare)
	case r.Read != nil:
		go s.read(r.ID, *r.Read)
	}
}

func (s *server) compare(ctx context.Context, id int, r msg.Compare) {
	defer s.explain(id)
	ctx = engine.WithProgress(ctx, func(read int) {
		s.answer(msg.Answer{ID: id, Read: read})
		time.Sleep(time.Microsecond) // messages that have come are read meanwhile
	})
	set, err := engine.Compare(ctx, r.Sources, r.Edits)
	if err != nil {
		return // replaced by a later request
	}
	pieces := msg.Split(set.Comparison, msg.PieceSize)
	for i := range pieces {
		s.answer(msg.Answer{ID: id, Piece: &pieces[i], Done: i == len(pieces)-1})
	}
}

func (s *server) read(id int, r msg.Read) {
	defer s.explain(id)
	page := ingest.Page{Source: article.Source{Text: r.Data}}
	if r.Format == msg.HTML {
		page = ingest.HTML(r.Data)
	}
	a := ingest.Read(page.Source)
	s.answer(msg.Answer{ID: id, Guess: &msg.Guess{Text: page.Text, Title: a.Headline, Outlet: a.Outlet, Date: a.Date, Removed: page.Removed}})
}

// explain turns a panic into an answer: the page says so and goes on.
func (s *server) explain(id int) {
	if r := recover(); r != nil {
		s.answer(msg.Answer{ID: id, Failed: fmt.Sprintf("%v\n%s", r, debug.Stack())})
	}
}

func (s *server) answer(a msg.Answer) {
	b, err := json.Marshal(a)
	if err != nil {
		b, _ = json.Marshal(msg.Answer{ID: a.ID, Failed: err.Error()})
	}
	bytes := js.Global().Get("Uint8Array").New(len(b))
	js.CopyBytesToJS(bytes, b)
	js.Global().Call("postMessage", bytes, js.ValueOf([]any{bytes.Get("buffer")}))
}
