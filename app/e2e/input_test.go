package e2e

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// problem is what the dialog says is wrong.
func (p *page) problem() string {
	p.Helper()
	p.until("the dialog says what is wrong", `document.querySelector("dialog [role=alert]") !== null`)
	return eval[string](p, `document.querySelector("dialog [role=alert]").textContent`)
}

func TestWhatIsNoArticleIsRefused(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	p.button("Add article")
	for _, c := range []struct{ text, says string }{
		{"", "There is no text yet"},
		{" \n\t ", "There is no text yet"},
		{strings.Repeat(" ", 1<<20), "There is no text yet"},
		{"---\n---", "There is no text yet"},
		{"https://example.org/news/1", "This is an address, not an article"},
	} {
		p.field("Text", c.text)
		p.button("Add")
		p.until("it says: "+c.says, fmt.Sprintf(`document.querySelector("dialog[open] [role=alert]")?.textContent.includes(%q)`, c.says))
	}
	p.field("Text", harbour1)
	p.field("Date", "soon")
	p.button("Add")
	p.until("it says that the date is not clear", `document.querySelector("dialog [role=alert]")?.textContent.includes("The date is not clear")`)
	p.field("Date", "5 May 2026")
	p.button("Add")
	p.ready()
	p.articles(1)
}

func TestTwentyOneArticles(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	p.button("Add article")
	p.field("Text", set(21, 60))
	p.button("Add")
	if got := p.problem(); !strings.Contains(got, "Twenty articles is the most") {
		t.Errorf("21 articles: %q", got)
	}
	p.field("Text", set(20, 60))
	p.button("Add")
	p.ready()
	p.articles(20)
	p.button("Add article")
	p.field("Text", harbour1)
	p.button("Add")
	if got := p.problem(); !strings.Contains(got, "Twenty articles is the most") {
		t.Errorf("the 21st: %q", got)
	}
	if got := eval[string](p, `document.getElementById("add-text").value`); got != harbour1 {
		t.Errorf("the text is not kept: %q", got)
	}
}

func TestOddTextsAreCompared(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	for _, text := range []string{
		"NUL \x00 in the text, and \u202eright to left\u202c, and 👩‍👩‍👧 🏴‍☠️ emoji. “It works,” she said.",
		"قال رئيس البلدية: «لن نغلق الجسر». وأضاف أن السكان غاضبون.",
		"!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!", "“““““““““““““““", strings.Repeat("x", 20_000),
		"Die Brücke wurde am Montag gesperrt. „Es tut uns leid“, sagte die Bürgermeisterin.",
		harbour1, harbour1, // the same twice
		"One\r\nline\r\n\r\nand “another,” said Ida Marrow.\r\n",
	} {
		p.add(text)
	}
	p.articles(9)
	for _, tab := range []string{"Quotes", "Framing", "Facts", "Read", "Overview"} {
		p.tab(tab)
	}
	p.add("A megabyte.\n\n" + strings.Repeat("The ferry left the quay at noon, said Ida Marrow. ", 100))
	p.articles(10)
}

func TestEditAndTakeOut(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	p.button("Add article")
	p.field("Text", harbour1+"\n---\n"+harbour2)
	p.button("Add")
	p.ready()
	p.articles(2)

	edit := func(letter string) {
		t.Helper()
		eval[bool](p, fmt.Sprintf(`([...document.querySelectorAll(".tray-item")].find((b) => b.textContent.startsWith(%q)).click(), true)`, letter))
		p.until("the dialog is open", `document.querySelector("dialog[open] h2")?.textContent.startsWith("Edit article")`)
	}
	edit("B")
	p.field("Outlet", "The Elden Lamp")
	p.button("Change")
	p.ready()
	p.until("the outlet is shown", `document.querySelector("[aria-label=Articles]").innerText.includes("The Elden Lamp")`)
	edit("A")
	p.button("Take it out")
	p.ready()
	p.articles(1)
	p.until("B is A now", `document.querySelector(".tray-item .badge").textContent === "A"`)
	p.button("Undo")
	p.ready()
	p.articles(2)
}

func TestTypedTextIsNeverLost(t *testing.T) {
	s := serve(t, "127.0.0.1:0")
	p := newPage(t)
	p.open(s.url)
	p.button("Add article")
	p.field("Text", "half a report")
	p.button("Cancel")
	p.until("the dialog is closed", `document.querySelector("dialog[open]") === null`)
	p.button("Add article")
	if got := eval[string](p, `document.getElementById("add-text").value`); got != "half a report" {
		t.Errorf("after Cancel the box holds %q", got)
	}
	p.open(s.url)
	p.button("Add article")
	if got := eval[string](p, `document.getElementById("add-text").value`); got != "half a report" {
		t.Errorf("after a reload the box holds %q", got)
	}
}

// A day that an article has from another one is marked so, and can be put right.
func TestABorrowedDay(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	p.button("Add article")
	p.field("Text", harbour1+"\n---\n"+strings.Replace(harbour2, ", 5 May 2026", "", 1))
	p.button("Add")
	p.ready()
	p.until("the day is marked as borrowed", articleList+`.includes("about 5 May, from A")`)
	p.has("button", "B Crane disaster shocks Elden about 5 May, from A Edit")
	p.run(chromedp.Click(".tray li:nth-child(2) .tray-item", chromedp.ByQuery))
	p.dialogSays("None in the text: about 5 May, from A")
	p.field("Date", "6 May 2026")
	p.button("Change")
	p.ready()
	p.until("the reader's day stands", articleList+`.includes("6 May") && !`+articleList+`.includes("about")`)
}

// Who closes a note by the keys goes on in the page, and the way back stays.
func TestANoteGoesAndTheWayBackStays(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	p.button("Clear all")
	p.articles(0)
	p.tabTo("Close this note")
	p.keys(kb.Enter)
	p.until("the note is gone", `!document.querySelector(".note").innerText`)
	p.until("the focus is in the page", `document.activeElement.id === "main"`)
	p.button("Undo")
	p.articles(3)
	p.ready()
	p.button("Redo")
	p.articles(0)
}
