package e2e

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// The tour is offered beside the sample, leads through the views by keyboard,
// blocks nothing, ends on Escape, and is not offered again.
func TestTour(t *testing.T) {
	s := serve(t, "127.0.0.1:0")
	p := newPage(t)
	p.open(s.url)
	p.button("Take the one-minute tour")
	at := func(heading, tab string) {
		t.Helper()
		p.until("the focus is on "+heading, `document.activeElement.id === "tour-h" && document.activeElement.textContent.startsWith("`+heading+`")`)
		p.until("the view is open", `document.querySelector("[role=tab][aria-selected=true]").textContent === "`+tab+`"`)
		p.until("something is pointed at", `document.querySelectorAll("[data-pointed]").length === 1`)
	}
	for _, tab := range []string{"Overview", "Quotes", "Framing", "Facts", "Read"} {
		at(tab, tab)
		p.tabTo("Next")
		p.keys(kb.Enter)
	}
	at("Now your own", "Overview")
	p.tabTo("Back")
	p.keys(kb.Enter)
	at("Read", "Read")
	p.tab("Facts") // nothing is blocked
	p.keys(kb.Escape)
	p.until("the tour is gone", `document.querySelector(".tour, [data-pointed]") === null && document.activeElement !== document.body`)
	p.open(s.url)
	p.until("it is not offered again", `document.querySelector(".overview") !== null && !document.querySelector("main").innerText.includes("tour")`)
	p.click("link", "Method and limits")
	p.button("Take the one-minute tour")
	at("Overview", "Overview")
	p.button("End the tour")
	p.until("the tour is gone", `document.querySelector(".tour") === null`)

	q := newPage(t)
	q.open(s.url)
	q.button("Not now")
	q.until("the offer is gone", `!document.querySelector("main").innerText.includes("tour")`)
}
