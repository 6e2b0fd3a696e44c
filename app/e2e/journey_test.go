package e2e

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	cdpbrowser "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// downloads has the browser write what the page saves to a folder.
func (p *page) downloads() string {
	p.Helper()
	dir := p.TempDir()
	onBrowser(p.TB, func(ctx context.Context) error {
		return cdpbrowser.SetDownloadBehavior(cdpbrowser.SetDownloadBehaviorBehaviorAllow).WithBrowserContextID(p.profile).WithDownloadPath(dir).Do(ctx)
	})
	return dir
}

// saved waits until a file is there and returns it.
func (p *page) saved(dir, name string) string {
	p.Helper()
	path := filepath.Join(dir, name)
	for p.ctx.Err() == nil {
		if b, err := os.ReadFile(path); err == nil && len(b) > 0 {
			return string(b)
		}
		// The browser finishes writing in its own time; a turn of the page passes meanwhile.
		eval[bool](p, `new Promise((done) => setTimeout(() => done(true), 20))`)
	}
	p.Fatalf("%s was not saved", name)
	return ""
}

func (p *page) keys(keys ...string) {
	p.Helper()
	for _, k := range keys {
		p.run(chromedp.KeyEvent(k))
	}
}

// tabTo strikes the Tab key until the element with a name has the focus.
func (p *page) tabTo(name string) {
	p.Helper()
	p.tabUntil(fmt.Sprintf("%q", name), fmt.Sprintf(`(() => { const e = document.activeElement; return e.textContent.trim() === %q || e.getAttribute("aria-label") === %q || [...(e.labels || [])].some((l) => l.textContent === %q); })()`, name, name, name))
}

// tabUntil strikes the Tab key until what has the focus meets a condition.
func (p *page) tabUntil(what, condition string) {
	p.Helper()
	p.strikeUntil(kb.Tab, what, condition)
}

// strikeUntil strikes a key until what has the focus meets a condition.
func (p *page) strikeUntil(key, what, condition string) {
	p.Helper()
	for range 80 {
		p.keys(key)
		if eval[bool](p, condition) {
			return
		}
	}
	p.Fatalf("the key does not reach %s; the focus is on %s", what, eval[string](p, `document.activeElement.outerHTML.slice(0, 200)`))
}

// By keyboard alone: two articles, a difference, a correction, undo, a download.
func TestByKeyboardAlone(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	dir := p.downloads()
	for _, text := range []string{harbour1, harbour2} {
		p.keys("a")
		p.until("the box has the focus", `document.activeElement.id === "add-text"`)
		p.run(chromedp.ActionFunc(func(ctx context.Context) error { return insertText(ctx, text) }))
		p.tabTo("Add")
		p.keys(kb.Enter)
		p.ready()
	}
	p.articles(2)
	if got := eval[string](p, `document.activeElement.id`); got != "add-article" {
		t.Errorf("after the dialog the focus is on %q", eval[string](p, `document.activeElement.outerHTML.slice(0, 100)`))
	}

	p.keys("2")
	p.until("Quotes is open", `document.querySelector("[role=tab][aria-selected=true]").textContent === "Quotes"`)
	if got := p.text(); !strings.Contains(got, "Tomas Wren") || !strings.Contains(got, "nobody could say a word") {
		t.Errorf("the difference is not shown: %q", got)
	}
	p.keys("5")
	p.until("Read is open", `document.querySelector(".m-quote") !== null`)
	p.tabUntil("a mark in Read", `document.activeElement.matches("[data-m]")`)
	p.strikeUntil(kb.ArrowRight, "a quotation", `document.activeElement.matches(".m-quote")`)
	p.keys(kb.Enter)
	p.until("its card is open", `document.querySelector(".card") !== null`)
	p.tabTo("Another speaker")
	p.keys(kb.Enter)
	p.until("it asks who", `document.querySelector("dialog[open] h2")?.textContent === "Who says it?" && document.activeElement.id === "correct-speaker"`)
	p.run(chromedp.ActionFunc(func(ctx context.Context) error { return insertText(ctx, "Harbour Master Lune") }))
	p.keys(kb.Enter)
	p.ready()
	p.keys("2")
	p.until("the correction is shown", `document.querySelector("main").innerText.includes("Harbour Master Lune")`)
	p.keys("u")
	p.until("it is undone", `!document.querySelector("main").innerText.includes("Harbour Master Lune")`)
	p.ready()

	p.keys("d")
	p.until("the formats are offered", `document.querySelector("dialog[open] h2")?.textContent === "Download"`)
	p.tabTo("CSV")
	p.keys(kb.Enter)
	if csv := p.saved(dir, "crossread.csv"); !strings.Contains(csv, "Tomas Wren") {
		t.Errorf("the table is %q", csv)
	}
	p.keys("?")
	p.until("the keys are shown", `document.querySelector("dialog[open] h2")?.textContent === "Shortcuts"`)
	p.keys(kb.Escape)
	p.until("the sheet is closed", `document.querySelector("dialog[open]") === null`)
}

func TestEveryFormatIsSaved(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	dir := p.downloads()
	for name, file := range map[string]string{"JSON": "json", "Markdown": "md", "HTML": "html"} {
		p.button("Download")
		p.button(name)
		if got := p.saved(dir, "crossread."+file); !strings.Contains(got, "Marrowby Courier") {
			t.Errorf("%s: %q", name, got)
		}
	}
}

const webPage = `<html><head><title>Crane falls</title><meta property="og:site_name" content="The Elden Lamp"></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Crane falls into the harbour</h1><p>A crane fell into the harbour of Port Elden on Tuesday, and nobody was hurt when it did.</p>
<p>“We heard a crack,” said Tomas Wren, who runs the ferry office on the quay.</p></article><aside>Read next: ten boats</aside></body></html>`

func TestAPastedPageIsCleaned(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	p.button("Add article")
	p.until("the box has the focus", `document.activeElement.id === "add-text"`)
	eval[bool](p, fmt.Sprintf(`(() => {
		const data = new DataTransfer();
		data.setData("text/html", %q);
		data.setData("text/plain", "Home Sport Crane falls");
		const box = document.getElementById("add-text");
		box.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
		box.value = "Home Sport Crane falls"; // what the browser does with a real paste
		return true;
	})()`, webPage))
	p.until("it says what was taken out", `document.querySelector("dialog").innerText.includes("What was taken out")`)
	if got := eval[string](p, `document.getElementById("add-text").value`); !strings.Contains(got, "“We heard a crack,” said Tomas Wren") || strings.Contains(got, "Sport") {
		t.Errorf("the box holds %q", got)
	}
	p.button("Put it all back")
	p.until("it is back", `document.getElementById("add-text").value === "Home Sport Crane falls"`)
}

func TestFilesAreRead(t *testing.T) {
	dir := t.TempDir()
	var files []string
	for name, text := range map[string]string{"a.txt": harbour1, "b.md": harbour2, "c.html": webPage, "d.txt": "\xff\xfe"} {
		files = append(files, filepath.Join(dir, name))
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	p.button("Add article")
	p.run(chromedp.SetUploadFiles("#add-files", files, chromedp.ByQuery, chromedp.NodeReady))
	p.until("all are read", `(() => { const t = document.querySelector("dialog").innerText; return t.includes("4 files") && t.includes("is not UTF-8 text") && !t.includes("is being read"); })()`)
	p.button("Add")
	p.ready()
	p.articles(3)
}

func TestForgetEverything(t *testing.T) {
	s := serve(t, "127.0.0.1:0")
	p := newPage(t)
	p.open(s.url)
	p.add(harbour1)
	p.button("Forget everything")
	p.button("Erase it")
	p.articles(0)
	p.until("nothing is kept", `new Promise((done) => { const open = indexedDB.open("crossread"); open.onsuccess = () => { const all = open.result.transaction("records").objectStore("records").count(); all.onsuccess = () => { open.result.close(); done(all.result === 0); }; }; })`)
	p.open(s.url)
	p.articles(3) // the sample, as on the first day
}

func TestChosenColoursStay(t *testing.T) {
	s := serve(t, "127.0.0.1:0")
	p := newPage(t)
	p.open(s.url)
	paper := func() string { return eval[string](p, `getComputedStyle(document.body).backgroundColor`) }
	light := paper()
	eval[bool](p, `(() => { const s = document.querySelector(".foot select"); s.value = "dark"; s.dispatchEvent(new Event("change", { bubbles: true })); return true; })()`)
	dark := paper()
	if dark == light {
		t.Error("the colours do not change")
	}
	p.open(s.url)
	if paper() != dark {
		t.Error("the colours do not stay")
	}
}
