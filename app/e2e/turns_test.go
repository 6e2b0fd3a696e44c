package e2e

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/chromedp/cdproto/tracing"
	"github.com/chromedp/chromedp"
)

// turns does something and returns the longest turn of a page's main thread in
// it and in the two seconds after it, in milliseconds of the thread's own time:
// what other programs take of the machine meanwhile does not count.
func (p *page) turns(do func()) float64 {
	p.Helper()
	type event struct {
		Name string
		PID  int
		TID  int
		Tdur float64 // in microseconds
		Args struct{ Name string }
	}
	var events []event
	done := make(chan bool)
	ctx, cancel := context.WithCancel(p.ctx)
	defer cancel()
	chromedp.ListenTarget(ctx, func(ev any) {
		switch ev := ev.(type) {
		case *tracing.EventDataCollected:
			for _, raw := range ev.Value {
				var e event
				if json.Unmarshal(raw, &e) == nil { // other events have other fields
					events = append(events, e)
				}
			}
		case *tracing.EventTracingComplete:
			close(done)
		}
	})
	p.run(tracing.Start().WithTransferMode(tracing.TransferModeReportEvents).WithTraceConfig(&tracing.TraceConfig{IncludedCategories: []string{"toplevel", "__metadata"}}))
	do()
	eval[bool](p, `new Promise((done) => setTimeout(() => done(true), 2000))`)
	p.run(tracing.End())
	select {
	case <-done:
	case <-p.ctx.Done():
		p.Fatal("the trace does not end")
	}
	pages := map[string]bool{}
	thread := func(e event) string { return fmt.Sprint(e.PID, " ", e.TID) }
	for _, e := range events {
		if e.Name == "thread_name" && e.Args.Name == "CrRendererMain" {
			pages[thread(e)] = true
		}
	}
	longest := 0.0
	for _, e := range events {
		if pages[thread(e)] && (e.Name == "RunTask" || e.Name == "ThreadControllerImpl::RunTask") {
			longest = max(longest, e.Tdur/1000)
		}
	}
	return longest
}
