package e2e

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// tabBeside opens another tab of the same browser profile.
func (p *page) tabBeside() *page {
	p.Helper()
	q := &page{TB: p.TB, profile: p.profile, faults: make(chan string, 100)}
	var id target.ID
	onBrowser(p.TB, func(ctx context.Context) error {
		var err error
		id, err = target.CreateTarget("about:blank").WithBrowserContextID(p.profile).WithNewWindow(true).Do(ctx)
		return err
	})
	q.attach(id)
	p.Cleanup(q.report)
	return q
}

// kept waits until what the page keeps holds some words.
func (p *page) kept(words string) {
	p.Helper()
	p.until("what is kept holds "+words, `new Promise((done) => {
		const open = indexedDB.open("crossread");
		open.onsuccess = () => {
			const all = open.result.transaction("records").objectStore("records").getAll();
			all.onsuccess = () => { open.result.close(); done(JSON.stringify(all.result).includes("`+words+`")); };
		};
	})`)
}

// noteSays waits until the note says some words.
func (p *page) noteSays(words string) {
	p.Helper()
	p.until("the note says "+words, fmt.Sprintf(`document.querySelector(".note")?.innerText.includes(%q)`, words))
}

// seen does what the browser does when the reader comes back to a tab.
func (p *page) seen() {
	p.Helper()
	eval[bool](p, `document.dispatchEvent(new Event("visibilitychange"))`)
}

const articleList = `document.querySelector("[aria-label=Articles]").innerText`

// What one tab does the other shows too, and says so; either can take it back,
// and nothing is mixed.
func TestTwoTabsShowTheSame(t *testing.T) {
	s := serve(t, "127.0.0.1:0")
	p := newPage(t)
	p.open(s.url)
	q := p.tabBeside()
	q.open(s.url)
	p.add(harbour1)
	q.noteSays("Another tab added article A")
	q.articles(1)
	q.add(harbour2)
	p.noteSays("Another tab added article B")
	p.articles(2)
	p.ready()
	p.button("Undo")
	q.noteSays("Another tab took article B out")
	q.articles(1)
	q.ready()
	q.button("Undo")
	p.articles(2)
	p.ready()
	p.open(s.url)
	p.until("a reload shows the same", `["Harbour crane", "Crane disaster"].every((w) => `+articleList+`.includes(w)) && document.querySelectorAll("[aria-label=Articles] li").length === 2`)
}

// A tab that was asleep while another changed what is kept does not write over
// it: it shows that, and offers its own step back.
func TestATabThatSleptWritesOverNothing(t *testing.T) {
	s := serve(t, "127.0.0.1:0")
	p := newPage(t)
	p.run(chromedp.ActionFunc(onEveryPage(`delete self.BroadcastChannel;`)))
	p.open(s.url)
	q := p.tabBeside()
	q.open(s.url)
	q.add(harbour2)
	q.kept("Crane disaster")
	p.button("Add article")
	p.field("Text", harbour1)
	p.button("Add")
	p.noteSays("Undo brings back yours")
	p.until("it shows the other's", articleList+`.includes("Crane disaster") && !`+articleList+`.includes("Harbour crane")`)
	p.ready()
	p.button("Undo")
	p.until("its own is back", articleList+`.includes("Harbour crane")`)
	p.ready()
	p.kept("Harbour crane")
	q.seen()
	q.noteSays("Another tab")
	q.until("the other shows it too", articleList+`.includes("Harbour crane")`)
	// A tab that was hidden looks when it is seen again.
	q.add(harbour2)
	q.kept("Crane disaster")
	p.seen()
	p.noteSays("Another tab added article B")
	p.articles(2)
}

// What is typed stays while another tab takes away the article that is edited.
func TestEditedHereTakenOutThere(t *testing.T) {
	s := serve(t, "127.0.0.1:0")
	p := newPage(t)
	p.open(s.url)
	p.button("Add article")
	p.field("Text", harbour1+"\n---\n"+harbour2)
	p.button("Add")
	p.ready()
	q := p.tabBeside()
	p.kept("Crane disaster")
	q.open(s.url)
	q.articles(2)
	q.run(chromedp.Click(`.tray li:nth-child(2) .tray-item`, chromedp.ByQuery))
	q.dialogSays("Edit article B")
	q.field("Text", harbour2+" And a line more.")
	p.run(chromedp.Click(`.tray li:nth-child(2) .tray-item`, chromedp.ByQuery))
	p.button("Take it out")
	p.articles(1)
	q.dialogSays("Another tab has taken this article out meanwhile")
	q.button("Add")
	q.ready()
	q.articles(2)
	p.articles(2)
	p.kept("And a line more.")
}

// "Forget everything" reaches every tab, what is typed there too.
func TestForgettingReachesEveryTab(t *testing.T) {
	s := serve(t, "127.0.0.1:0")
	p := newPage(t)
	p.open(s.url)
	p.add(harbour1)
	q := p.tabBeside()
	p.kept("Harbour crane")
	q.open(s.url)
	q.articles(1)
	q.button("Add article")
	q.field("Text", "half a report")
	q.button("Cancel")
	p.button("Forget everything")
	p.button("Erase it")
	q.noteSays("Another tab had everything forgotten")
	q.articles(0)
	if got := eval[string](q, `document.getElementById("add-text").value + JSON.stringify(sessionStorage)`); got != "{}" {
		t.Errorf("typed words are left: %q", got)
	}
}

// A browser that forbids every store still compares, and says what it lacks.
func TestForbiddenStorage(t *testing.T) {
	p := newPage(t)
	p.run(chromedp.ActionFunc(onEveryPage(`for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
		Object.defineProperty(self, name, { configurable: true, get() { throw new DOMException("no", "SecurityError"); } });
	}`)))
	p.open(serve(t, "127.0.0.1:0").url)
	p.articles(3)
	if got := eval[string](p, `document.querySelector("header").innerText`); !strings.Contains(got, "not kept") {
		t.Errorf("nothing is said: %s", got)
	}
	p.add(harbour1)
	p.articles(1)
}

// One damaged record costs no other article, and a comparison that is stopped
// by "Clear all" comes back with "Undo".
func TestDamagedRecordAndUndoWhileComparing(t *testing.T) {
	s := serve(t, "127.0.0.1:0")
	p := newPage(t)
	p.open(s.url)
	p.button("Add article")
	p.field("Text", set(6, 2000))
	p.button("Add")
	p.button("Clear all")
	p.articles(0)
	p.button("Undo")
	p.articles(6)
	p.ready()
	p.kept(`\\\"a6\\\"`)
	eval[bool](p, `new Promise((done) => {
		const open = indexedDB.open("crossread");
		open.onsuccess = () => {
			const change = open.result.transaction("records", "readwrite");
			change.objectStore("records").put("{", "article/a2");
			change.oncomplete = () => { open.result.close(); done(true); };
		};
	})`)
	p.open(s.url)
	p.articles(5)
	if got := eval[string](p, `document.querySelector("header").innerText`); !strings.Contains(got, "cannot be read") {
		t.Errorf("nothing is said: %s", got)
	}
}
