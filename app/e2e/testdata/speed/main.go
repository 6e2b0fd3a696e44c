// Command speed is the engine with its stages laid open to a stopwatch, for the
// benchmarks in a browser.
package main

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"
	"syscall/js"

	"crossread/app/article"
	"crossread/app/engine"
	"crossread/app/ingest"
	"crossread/app/lang"
)

func main() {
	debug.SetGCPercent(50) // as the engine's worker does
	js.Global().Set("crossreadRun", js.FuncOf(func(_ js.Value, args []js.Value) any {
		stage, text, copies := args[0].String(), args[1].String(), args[2].Int()
		clock := js.Global().Get("performance")
		start := clock.Call("now").Float()
		switch stage {
		case "language":
			lang.New(ingest.Read(article.Source{Text: text}))
		case "analysis":
			engine.Analyze(article.Source{Text: text})
		case "comparison":
			set := make([]article.Source, copies)
			for i := range set {
				set[i] = article.Source{ID: fmt.Sprint(i), Text: fmt.Sprintf("%s\n\nReport %d ends here, said Anna Vane%c.", text, i, 'a'+rune(i%26))}
			}
			if _, err := engine.Compare(context.Background(), set, nil); err != nil {
				return err.Error()
			}
		}
		return clock.Call("now").Float() - start
	}))
	js.Global().Set("crossreadMemory", js.FuncOf(func(js.Value, []js.Value) any {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return float64(m.Sys)
	}))
	js.Global().Set("crossreadReady", true)
	select {}
}
