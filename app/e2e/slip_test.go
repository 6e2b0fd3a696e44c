package e2e

import (
	"fmt"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

// press clicks with the real mouse at the middle of an element, wherever the
// button is by the time that the mouse is let go.
func (p *page) press(element string) {
	p.Helper()
	at := eval[[]float64](p, fmt.Sprintf(`(() => { const r = (%s).getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()`, element))
	p.run(chromedp.MouseClickXY(at[0], at[1]))
}

const addButton = `document.querySelector("#add-dialog button[type=submit]")`

// A text in the place of an address that was refused is added by one click.
func TestOneClickAddsWhatReplacedAnAddress(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	p.button("Clear all")
	p.articles(0)
	p.button("Add article")
	p.run(input.InsertText("https://example.org/news/1"))
	p.press(addButton)
	p.problem()
	eval[bool](p, `(document.getElementById("add-text").focus(), document.getElementById("add-text").select(), true)`)
	p.run(input.InsertText(harbour1))
	p.until("the note is gone", `document.querySelector("#add-dialog [role=alert]") === null`)
	p.press(addButton)
	p.ready()
	p.articles(1)
}

// The browser's Back closes a dialog and leaves the view as it is.
func TestBackClosesTheDialogFirst(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	p.tab("Quotes")
	for _, name := range []string{"Add article", "Download"} {
		p.button(name)
		p.until("the dialog is open", `document.querySelector("dialog[open]") !== null`)
		eval[bool](p, `(history.back(), true)`)
		p.until("the dialog is closed", `document.querySelector("dialog[open]") === null && location.hash === "#quotes"`)
		p.until("Quotes is shown", `!document.getElementById("panel-quotes").hidden`)
	}
	eval[bool](p, `(history.back(), true)`)
	p.until("Back leads on", `!document.getElementById("panel-overview").hidden`)
}

// After a correction the focus is on a mark again, not lost.
func TestFocusComesBackToTheMark(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	p.twoReports()
	p.card("q", 0, "We heard a crack", "Another speaker")
	p.dialogSays("Who says it?")
	eval[bool](p, `(document.getElementById("correct-speaker").value = "Harbour Master Lune", true)`)
	eval[bool](p, `(document.querySelector("dialog[open] button[type=submit]").click(), true)`)
	p.ready()
	p.until("the focus is on the quotation, which has its speaker’s name", `document.activeElement.textContent.includes("We heard a crack") && document.activeElement.getAttribute("aria-label") === "Quote of Harbour Master Lune"`)
}

// Marks have names for screen readers until they are silenced or switched off.
func TestMarksHaveNamesThatCanBeSilenced(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	p.tab("Read")
	named := func(what string) string {
		return fmt.Sprintf(`document.querySelector('[data-m][role=group][aria-label^=%q]') !== null`, what)
	}
	flip := func(label string) {
		eval[bool](p, fmt.Sprintf(`([...document.querySelectorAll("label.layer")].find((l) => l.textContent === %q).querySelector("input").click(), true)`, label))
	}
	for _, what := range []string{"Quote of ", "Indirect quote of ", "Framing word: ", "Fact, reported by ", "Name of "} {
		p.until("a mark is named "+what, named(what))
	}
	flip("Facts")
	p.until("facts are silent", "!("+named("Fact")+") && "+named("Quote of "))
	flip("Screen readers say what is marked")
	p.until("all are silent", `document.querySelector("[data-m][role], [data-m][aria-label]") === null`)
}

// On a phone what can be done with all the articles is in sight.
func TestToolsAreInSightOnAPhone(t *testing.T) {
	p := newPage(t)
	p.run(chromedp.EmulateViewport(390, 844))
	p.open(serve(t, "127.0.0.1:0").url)
	p.until("every tool is in the window", `[...document.querySelectorAll(".tools button")].every((b) => { const r = b.getBoundingClientRect(); return r.left >= 0 && r.right <= innerWidth && r.bottom <= innerHeight; })`)
}
