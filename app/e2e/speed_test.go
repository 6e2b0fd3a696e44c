package e2e

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// The libraries that the engine is timed beside, from npm.
var rivals = []string{"wink-nlp@2.4.0", "wink-eng-lite-web-model@1.8.1", "compromise@14.17.0"}

// BenchmarkEngineInChromium times the engine's stages in a browser: words a
// second over texts of a thousand to a million words, the start, and memory.
func BenchmarkEngineInChromium(b *testing.B) {
	if browser == nil {
		b.Skip("there is no Chromium on this machine")
	}
	dir := b.TempDir()
	root, err := filepath.Abs("../..")
	if err != nil {
		b.Fatal(err)
	}
	if err := goBuild(root, []string{"GOOS=js", "GOARCH=wasm"}, "-ldflags=-s -w", "-o", filepath.Join(dir, "speed.wasm"), "./app/e2e/testdata/speed"); err != nil {
		b.Fatal(err)
	}
	served := http.NewServeMux()
	served.Handle("/", http.FileServer(http.Dir("testdata/speed")))
	served.Handle("/speed.wasm", http.FileServer(http.Dir(dir)))
	served.Handle("/wasm_exec.js", http.FileServer(http.Dir(root)))
	beside := installRivals(b, dir)
	served.Handle("/node_modules/", http.FileServer(http.Dir(dir)))
	server := httptest.NewServer(served)
	defer server.Close()

	open := func(b *testing.B) (context.Context, func()) {
		ctx, cancel := chromedp.NewContext(browser)
		if err := chromedp.Run(ctx, chromedp.Navigate(server.URL+"/speed.html")); err != nil {
			b.Fatal(err)
		}
		return ctx, cancel
	}
	// run has the page time one thing and returns milliseconds.
	run := func(b *testing.B, ctx context.Context, script string) float64 {
		var ms float64
		if err := chromedp.Run(ctx, chromedp.Evaluate(script, &ms, func(e *runtime.EvaluateParams) *runtime.EvaluateParams { return e.WithAwaitPromise(true) })); err != nil {
			b.Fatal(err)
		}
		return ms
	}
	text := sampleWords(b)

	b.Run("start", func(b *testing.B) {
		ctx, cancel := open(b)
		defer cancel()
		total := 0.0
		for b.Loop() {
			total += run(b, ctx, "start()")
		}
		b.ReportMetric(total/float64(b.N), "ms/start")
	})
	for _, stage := range []string{"language", "analysis"} {
		for _, words := range []int{1_000, 10_000, 100_000, 1_000_000} {
			b.Run(fmt.Sprintf("%s/%d", stage, words), func(b *testing.B) {
				ctx, cancel := open(b)
				defer cancel()
				run(b, ctx, "start()")
				run(b, ctx, fmt.Sprintf("prepare(%q, %d)", text, words))
				run(b, ctx, fmt.Sprintf("crossreadRun(%q, text.slice(0, 20000), 1)", stage)) // warm
				total := 0.0
				for b.Loop() {
					total += run(b, ctx, fmt.Sprintf("crossreadRun(%q, text, 1)", stage))
				}
				b.ReportMetric(float64(words)*float64(b.N)/total*1000, "words/s")
			})
		}
	}
	b.Run("comparison/20x1000", func(b *testing.B) {
		ctx, cancel := open(b)
		defer cancel()
		run(b, ctx, "start()")
		run(b, ctx, fmt.Sprintf("prepare(%q, 1000)", text))
		total := 0.0
		for b.Loop() {
			total += run(b, ctx, `crossreadRun("comparison", text, 20)`)
		}
		b.ReportMetric(total/float64(b.N), "ms/set")
		b.ReportMetric(run(b, ctx, "crossreadMemory()")/1e6, "MB")
	})
	for _, rival := range []string{"wink", "compromise"} {
		b.Run(rival+"/100000", func(b *testing.B) {
			if !beside {
				b.Skip("NOT TIMED: npm is missing or could not install " + strings.Join(rivals, ", "))
			}
			ctx, cancel := open(b)
			defer cancel()
			run(b, ctx, fmt.Sprintf("prepare(%q, 100000)", text))
			run(b, ctx, fmt.Sprintf("load(%q)", rival))
			total := 0.0
			for b.Loop() {
				total += run(b, ctx, "rival()")
			}
			b.ReportMetric(100_000*float64(b.N)/total*1000, "words/s")
		})
	}
}

// installRivals fetches the other libraries with npm; false where that cannot be.
func installRivals(b *testing.B, dir string) bool {
	npm, err := exec.LookPath("npm")
	if err != nil {
		return false
	}
	cmd := exec.Command(npm, append([]string{"install", "--silent", "--no-audit", "--no-fund", "--prefix", dir}, rivals...)...)
	if out, err := cmd.CombinedOutput(); err != nil {
		b.Logf("npm: %v\n%s", err, out)
		return false
	}
	return true
}

// sampleWords returns our sample reports as one text.
func sampleWords(b *testing.B) string {
	files, err := filepath.Glob("../../web/samples/*.txt")
	if err != nil || len(files) == 0 {
		b.Fatal("there are no samples", err)
	}
	var all strings.Builder
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		all.Write(data)
		all.WriteString("\n\n")
	}
	return all.String()
}
