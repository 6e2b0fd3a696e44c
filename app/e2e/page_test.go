package e2e

import (
	"context"
	"fmt"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/network"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// page is one tab in a browser context of its own: nothing is shared with
// other tests but the program that runs.
type page struct {
	testing.TB
	ctx     context.Context
	profile cdp.BrowserContextID
	faults  chan string
}

// newPage opens an empty tab. What the page complains of, and every request to
// another host, fails the test.
func newPage(t testing.TB) *page {
	t.Helper()
	p := &page{TB: t, faults: make(chan string, 100)}
	var id target.ID
	onBrowser(t, func(ctx context.Context) error {
		var err error
		if p.profile, err = target.CreateBrowserContext().WithDisposeOnDetach(true).Do(ctx); err != nil {
			return err
		}
		id, err = target.CreateTarget("about:blank").WithBrowserContextID(p.profile).WithNewWindow(true).Do(ctx)
		return err
	})
	p.attach(id)
	t.Cleanup(p.report)
	return p
}

// onBrowser runs something on the browser itself, not on a tab.
func onBrowser(t testing.TB, do func(context.Context) error) {
	t.Helper()
	c := chromedp.FromContext(browser)
	if err := do(cdp.WithExecutor(browser, c.Browser)); err != nil {
		t.Fatal(err)
	}
}

func (p *page) attach(id target.ID) {
	p.Helper()
	ctx, cancel := chromedp.NewContext(browser, chromedp.WithTargetID(id))
	p.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, 240*time.Second)
	p.Cleanup(cancel)
	p.ctx = ctx
	chromedp.ListenTarget(ctx, func(ev any) {
		switch ev := ev.(type) {
		case *runtime.EventExceptionThrown:
			p.fault("exception: " + ev.ExceptionDetails.Error())
		case *runtime.EventConsoleAPICalled:
			if ev.Type == runtime.APITypeError {
				var words []string
				for _, a := range ev.Args {
					words = append(words, string(a.Value)+a.Description)
				}
				p.fault("console: " + strings.Join(words, " "))
			}
		case *network.EventRequestWillBeSent:
			u, err := url.Parse(ev.Request.URL)
			if err != nil || u.Hostname() != "127.0.0.1" && u.Scheme != "data" && u.Scheme != "blob" && u.Scheme != "file" {
				p.fault("a request to another host: " + ev.Request.URL)
			}
		}
	})
	if err := chromedp.Run(ctx, network.Enable(), runtime.Enable(), chromedp.EmulateViewport(1440, 900)); err != nil {
		p.Fatal(err)
	}
}

func (p *page) fault(s string) {
	select {
	case p.faults <- s:
	default: // a hundred tell enough
	}
}

// report fails the test for what the page complained of.
func (p *page) report() {
	for {
		select {
		case s := <-p.faults:
			p.Error(s)
		default:
			if p.Failed() {
				p.keep()
			}
			return
		}
	}
}

// keep leaves a picture of a page on which a test failed in the log's folder.
func (p *page) keep() {
	var text string
	if err := chromedp.Run(p.ctx, chromedp.Evaluate(`document.body.innerText.slice(0, 600)`, &text)); err == nil {
		p.Logf("the page says:\n%s", text)
	}
}

func (p *page) run(actions ...chromedp.Action) {
	p.Helper()
	if err := chromedp.Run(p.ctx, actions...); err != nil {
		p.Fatal(err)
	}
}

// eval returns the value of a JavaScript expression.
func eval[T any](p *page, expression string) T {
	p.Helper()
	var v T
	p.run(chromedp.Evaluate(expression, &v, func(e *runtime.EvaluateParams) *runtime.EvaluateParams { return e.WithAwaitPromise(true) }))
	return v
}

// until waits until a JavaScript expression is true, over a reload too.
func (p *page) until(what, expression string) {
	p.Helper()
	deadline := time.Now().Add(60 * time.Second)
	for {
		var done bool
		err := chromedp.Run(p.ctx, chromedp.Poll(expression, &done, chromedp.WithPollingTimeout(time.Until(deadline))))
		if err == nil {
			return
		}
		if time.Now().After(deadline) || p.ctx.Err() != nil || !strings.Contains(err.Error(), "navigated") && !strings.Contains(err.Error(), "context with specified id") {
			p.Fatalf("waiting until %s: %v", what, err)
		}
	}
}

// open goes to an address and waits for the first comparison.
func (p *page) open(address string) {
	p.Helper()
	p.run(chromedp.Navigate(address))
	p.ready()
}

const statusText = `document.querySelector('[role=status]')?.textContent`

// ready waits until nothing runs.
func (p *page) ready() {
	p.Helper()
	p.until("the page is ready", statusText+` === "Ready"`)
}

// button clicks the button with an accessible name.
func (p *page) button(name string) {
	p.Helper()
	p.click("button", name)
}

// click clicks the element with a role and an accessible name, as a mouse does.
func (p *page) click(role, name string) {
	p.Helper()
	p.run(chromedp.Click(fmt.Sprintf(`//*[%s][%s][not(@hidden)]`, roleTest(role), nameTest(name)), chromedp.BySearch, chromedp.NodeVisible))
}

func roleTest(role string) string {
	switch role {
	case "button":
		return "self::button[not(@role)] or @role='button'"
	case "link":
		return "self::a"
	}
	return "@role='" + role + "'"
}

func nameTest(name string) string {
	return fmt.Sprintf("normalize-space(.)=%q or @aria-label=%q", name, name)
}

// field types into the text box with a label, in the place of what it held.
func (p *page) field(label, value string) {
	p.Helper()
	set := fmt.Sprintf(`(() => {
		const label = [...document.querySelectorAll("label")].find((l) => l.textContent === %q);
		const field = document.getElementById(label.htmlFor);
		field.focus();
		field.value = %q;
		field.dispatchEvent(new Event("input", { bubbles: true }));
		field.dispatchEvent(new Event("change", { bubbles: true }));
		return true;
	})()`, label, value)
	if !eval[bool](p, set) {
		p.Fatalf("there is no field %q", label)
	}
}

// add puts an article in through the dialog and waits for the comparison.
func (p *page) add(text string) {
	p.Helper()
	p.button("Add article")
	p.field("Text", text)
	p.button("Add")
	p.ready()
}

// tab opens a view and waits for it.
func (p *page) tab(name string) {
	p.Helper()
	p.click("tab", name)
	p.until("the view is open", fmt.Sprintf(`document.querySelector("[role=tab][aria-selected=true]").textContent === %q`, name))
}

func (p *page) text() string { return eval[string](p, `document.querySelector("main").innerText`) }

func (p *page) status() string { return eval[string](p, statusText) }

// dark makes the system's colours dark.
func (p *page) dark() {
	p.Helper()
	p.run(emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}}))
}

// offlineReady waits until the service worker holds the whole page.
func (p *page) offlineReady() {
	p.Helper()
	eval[bool](p, `navigator.serviceWorker.ready.then(() => true)`)
	p.until("the service worker has taken over", `navigator.serviceWorker.controller !== null`)
}

// onEveryPage runs a script before any other on each page that is opened.
func onEveryPage(script string) func(context.Context) error {
	return func(ctx context.Context) error {
		_, err := cdppage.AddScriptToEvaluateOnNewDocument("(() => {" + script + "})()").Do(ctx)
		return err
	}
}

// articles waits until a number of articles stand in the tray.
func (p *page) articles(n int) {
	p.Helper()
	p.until(fmt.Sprint(n, " articles are there"), fmt.Sprintf(`document.querySelectorAll("[aria-label=Articles] li").length === %d`, n))
}

func navigate(address string) chromedp.Action { return chromedp.Navigate(address) }

// forgive drops complaints that hold one of the words.
func (p *page) forgive(words ...string) {
	n := len(p.faults)
	for range n {
		f := <-p.faults
		kept := true
		for _, w := range words {
			kept = kept && !strings.Contains(f, w)
		}
		if kept {
			p.fault(f)
		}
	}
}

func insertText(ctx context.Context, text string) error { return input.InsertText(text).Do(ctx) }
