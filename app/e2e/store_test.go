package e2e

import (
	"context"
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

// Two tabs that each add an article both find both again.
func TestTwoTabsKeepBothTexts(t *testing.T) {
	s := serve(t, "127.0.0.1:0")
	p := newPage(t)
	p.open(s.url)
	q := p.tabBeside()
	q.open(s.url)
	p.add(harbour1)
	p.kept("Harbour crane")
	q.add(harbour2)
	q.kept("Crane disaster")
	p.open(s.url)
	p.until("both are there", `["Harbour crane", "Crane disaster"].every((w) => document.querySelector("[aria-label=Articles]").innerText.includes(w))`)
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
