//go:build js

// Command engine is the analysis in a Web Worker: it takes msg.Request as JSON
// text and answers with msg.Answer as JSON bytes.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"runtime/debug"
	"syscall/js"
	"time"

	"crossread/app/article"
	"crossread/app/engine"
	"crossread/app/engine/msg"
	"crossread/app/exchange"
	"crossread/app/ingest"
	"crossread/app/report"
)

func main() {
	// The heap is small beside what one comparison leaves behind, so that collecting
	// often costs a few hundredths of the time and spares more than half the memory.
	debug.SetGCPercent(50)
	s := &server{}
	js.Global().Call("crossreadServe",
		js.FuncOf(func(_ js.Value, args []js.Value) any {
			s.take(args[0].String())
			return nil
		}),
		js.FuncOf(func(_ js.Value, args []js.Value) any {
			data := make([]byte, args[2].Length())
			js.CopyBytesToGo(data, args[2])
			go s.readFile(args[0].Int(), args[1].String(), data)
			return nil
		}))
	s.answer(msg.Answer{Ready: true})
	select {}
}

// server answers requests. A comparison gives others their turn between
// articles; a later one replaces it there.
type server struct {
	cancel context.CancelFunc
	made   engine.Set // the last comparison
	of     int        // the request that it answers
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
	case r.Report != nil:
		go s.report(r.ID, *r.Report)
	}
}

func (s *server) compare(ctx context.Context, id int, r msg.Compare) {
	defer s.explain(id)
	ctx = engine.WithProgress(ctx, func(p msg.Progress) {
		s.answer(msg.Answer{ID: id, At: &p})
		time.Sleep(time.Microsecond) // messages that have come are read meanwhile
	})
	set, err := engine.Compare(ctx, r.Sources, r.Edits)
	if err != nil {
		return // replaced by a later request
	}
	s.made, s.of = set, id
	s.answer(msg.Answer{ID: id, At: &msg.Progress{Stage: msg.Showing}})
	pieces := msg.Split(set.Comparison, msg.PieceSize)
	for i := range pieces {
		s.answer(msg.Answer{ID: id, Piece: &pieces[i], Done: i == len(pieces)-1})
	}
}

// read says what a pasted document says of itself.
func (s *server) read(id int, r msg.Read) {
	defer s.explain(id)
	page := ingest.Page{Source: article.Source{Text: r.Data}}
	if r.Format == msg.HTML {
		page = ingest.HTML(r.Data)
	}
	g := guess(page)
	if r.Format == msg.Text {
		g.Text = "" // the page has it
	}
	s.answer(msg.Answer{ID: id, Guess: &g})
}

func (s *server) readFile(id int, name string, data []byte) {
	defer s.explain(id)
	if exchange.Is(name) {
		s.readSet(id, name, data)
		return
	}
	page, err := ingest.File(name, data)
	if err != nil {
		s.answer(msg.Answer{ID: id, Failed: err.Error()})
		return
	}
	g := guess(page)
	s.answer(msg.Answer{ID: id, Guess: &g})
}

// readSet reads a file of articles as data.
func (s *server) readSet(id int, name string, data []byte) {
	file, err := exchange.Read(name, data)
	if err != nil {
		s.answer(msg.Answer{ID: id, Failed: err.Error()})
		return
	}
	set := msg.Set{Edits: file.Edits, Whole: file.IsSet}
	for _, e := range file.Entries {
		if e.Err != nil {
			set.Problems = append(set.Problems, fmt.Sprintf("line %d %v", e.Line, e.Err))
			continue
		}
		if day, ok := ingest.ParseDate(e.Source.Date); ok {
			e.Source.Date = day
		}
		set.Sources = append(set.Sources, e.Source)
	}
	s.answer(msg.Answer{ID: id, Set: &set})
}

func guess(page ingest.Page) msg.Guess {
	a := ingest.Read(page.Source)
	return msg.Guess{Text: page.Text, Title: a.Headline, Outlet: a.Outlet, Date: a.Date, Given: page.Title != "", Foreign: !ingest.LooksEnglish(page.Text), Removed: page.Removed}
}

// report writes a comparison as a file and hands it to the browser.
func (s *server) report(id int, r msg.Report) {
	defer s.explain(id)
	if r.Format == msg.SetFile {
		var b bytes.Buffer
		if err := exchange.WriteSet(&b, r.Sources, r.Edits); err != nil {
			s.answer(msg.Answer{ID: id, Failed: err.Error()})
			return
		}
		save("crossread-set.json", "application/json", b.Bytes())
		return
	}
	set := s.made
	if s.of != r.Of {
		var err error
		if set, err = engine.Compare(context.Background(), r.Sources, r.Edits); err != nil {
			s.answer(msg.Answer{ID: id, Failed: err.Error()})
			return
		}
	}
	letters := map[string]string{}
	for i, src := range r.Sources {
		letters[src.ID] = report.Letter(i)
	}
	f, ok := formats()[r.Format]
	if !ok {
		s.answer(msg.Answer{ID: id, Failed: "there is no format " + r.Format})
		return
	}
	var b bytes.Buffer
	if err := f.write(&b, report.Set{Comparison: set.Comparison, Sources: set.Sources, Letters: letters, View: report.View(r.View)}); err != nil {
		s.answer(msg.Answer{ID: id, Failed: err.Error()})
		return
	}
	name := "crossread." + r.Format
	if r.View != "" {
		name = "crossread-" + r.View + "." + r.Format
	}
	save(name, f.mediaType, b.Bytes())
}

// save hands a file to the browser.
func save(name, mediaType string, b []byte) {
	js.Global().Call("postMessage", js.ValueOf(map[string]any{"save": map[string]any{"name": name, "type": mediaType, "bytes": array(b)}}))
}

type format struct {
	mediaType string
	write     func(io.Writer, report.Set) error
}

func formats() map[string]format {
	return map[string]format{
		"json": {"application/json", report.JSON},
		"csv":  {"text/csv;charset=utf-8", report.CSV},
		"md":   {"text/markdown;charset=utf-8", report.Markdown},
		"html": {"text/html;charset=utf-8", report.HTML},
	}
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
	data := array(b)
	js.Global().Call("postMessage", data, js.ValueOf([]any{data.Get("buffer")}))
}

func array(b []byte) js.Value {
	a := js.Global().Get("Uint8Array").New(len(b))
	js.CopyBytesToJS(a, b)
	return a
}
