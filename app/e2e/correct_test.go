package e2e

import (
	"fmt"
	"strings"
	"testing"
)

// rows waits until a view has a number of rows: those whose ids begin with a
// letter.
func (p *page) rows(tab, letter string, n int) {
	p.Helper()
	p.tab(tab)
	p.until(fmt.Sprintf("%s has %d rows", tab, n), fmt.Sprintf(`new Set([...document.querySelectorAll("main [id^=row-%s]")].filter((e) => /^row-%s\d+$/.test(e.id)).map((e) => e.id)).size === %d`, letter, letter, n))
}

func (p *page) rowCount(tab, letter string) int {
	p.Helper()
	p.tab(tab)
	return eval[int](p, fmt.Sprintf(`new Set([...document.querySelectorAll("main [id^=row-%s]")].filter((e) => /^row-%s\d+$/.test(e.id)).map((e) => e.id)).size`, letter, letter))
}

// card opens the card of the mark in Read of a layer (q, f or w), in the column
// with a number, that holds some words, and strikes a button of it.
func (p *page) card(layer string, column int, words, button string) {
	p.Helper()
	p.tab("Read")
	mark := fmt.Sprintf(`[...(document.querySelectorAll("[data-col]")[%d]?.querySelectorAll("[data-m]") || [])].find((e) => e.dataset.m.split(" ")[0].startsWith(%q) && e.textContent.includes(%q))`, column, layer+":", words)
	p.until("there is a mark on "+words, mark+` !== undefined`)
	eval[bool](p, "("+mark+".click(), true)")
	p.until("its card is open", `document.querySelector(".card") !== null`)
	p.button(button)
}

// corrected waits until a number of corrections are listed, and returns the list.
func (p *page) corrected(n int) string {
	p.Helper()
	p.button("Corrections")
	p.until(fmt.Sprint(n, " corrections are listed"), fmt.Sprintf(`document.querySelectorAll("dialog[open] .choices li").length === %d`, n))
	text := eval[string](p, `document.querySelector("dialog[open]").innerText`)
	p.closeDialog()
	return text
}

func (p *page) twoReports() {
	p.Helper()
	p.button("Add article")
	p.field("Text", harbour1+"\n---\n"+harbour2)
	p.button("Add")
	p.ready()
	p.articles(2)
}

// Utterances and facts are split and merged again.
func TestSplitAndMerge(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	p.twoReports()
	p.rows("Quotes", "Q", 1)
	p.card("q", 1, "We heard a crack", "Not the same utterance")
	p.ready()
	p.rows("Quotes", "Q", 2)
	p.card("q", 1, "We heard a crack", "The same as another")
	p.dialogSays("They are the same")
	eval[bool](p, `(document.getElementById("correct-other").selectedIndex = 0, true)`)
	p.button("They are the same")
	p.ready()
	p.rows("Quotes", "Q", 1)

	n := p.rowCount("Facts", "F")
	p.card("f", 1, "crashed into the harbour", "Not the same fact")
	p.ready()
	p.rows("Facts", "F", n+1)
	p.card("f", 1, "crashed into the harbour", "The same as another")
	p.dialogSays("They are the same")
	if offered := eval[string](p, `(() => { const s = document.getElementById("correct-other"); s.selectedIndex = [...s.options].findIndex((o) => /crane/i.test(o.text)); return s.selectedIndex >= 0 ? "" : [...s.options].map((o) => o.text).join("; "); })()`); offered != "" {
		t.Fatalf("the fact of the other report is not offered: %s", offered)
	}
	p.button("They are the same")
	p.ready()
	p.rows("Facts", "F", n)
	p.corrected(4)
	for _, rows := range []int{n + 1, n} {
		p.button("Undo")
		p.ready()
		p.rows("Facts", "F", rows)
		if rows > n {
			p.keys("u") // the notice offers one step; the key goes on
			p.ready()
			p.rows("Facts", "F", n)
			break
		}
	}
}

// Framing words are dismissed here, everywhere and by kind; a word of one's own
// is added.
func TestFramingWordsAreCorrected(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	p.button("Add article")
	p.field("Text", harbour1+"\n---\n"+harbour2+"\n\nThe furious traders said that it was a disgraceful failure. The furious crowd stayed by the reckless crew.")
	p.button("Add")
	p.ready()
	shown := func(word string, n int) {
		t.Helper()
		p.tab("Read")
		p.until(fmt.Sprintf("%q is marked %d times", word, n), fmt.Sprintf(`new Set([...document.querySelectorAll("[data-m]")].filter((e) => e.textContent.toLowerCase() === %q).flatMap((e) => e.dataset.m.split(" ").filter((m) => m.startsWith("w:")).map((m) => e.closest("[data-col]").dataset.col + m))).size === %d`, word, n))
	}
	shown("furious", 2)
	p.card("w", 1, "furious", "Not framing here")
	p.ready()
	shown("furious", 1)
	p.card("w", 1, "furious", "Never this word")
	p.ready()
	shown("furious", 0)
	p.card("w", 1, "reckless", "Never this kind")
	p.ready()
	shown("reckless", 0)
	shown("disgraceful", 0)
	p.button("Corrections")
	p.dialogSays("Mark another word as framing")
	p.field("Mark another word as framing", "office")
	p.button("Mark it")
	p.ready()
	p.closeDialog()
	shown("office", 2)
	list := p.corrected(4)
	for _, want := range []string{"Not a framing word here:", "Never a framing word:", "Not shown as framing, the kind:", "A framing word too:"} {
		if !strings.Contains(list, want) {
			t.Errorf("the list lacks %q: %q", want, list)
		}
	}
	p.button("Corrections")
	p.dialogSays("Take it back")
	p.button("Take it back") // the latest
	p.ready()
	p.closeDialog()
	shown("office", 0)
}

// The borders of a quotation are moved; that and a speaker survive a reload and
// an edit of the text.
func TestCorrectionsSurvive(t *testing.T) {
	s := serve(t, "127.0.0.1:0")
	p := newPage(t)
	p.open(s.url)
	p.twoReports()
	p.card("q", 0, "We heard a crack", "Another speaker")
	p.dialogSays("Who says it?")
	eval[bool](p, `(document.getElementById("correct-speaker").value = "Harbour Master Lune", true)`)
	eval[bool](p, `(document.querySelector("dialog[open] button[type=submit]").click(), true)`)
	p.ready()
	p.card("q", 0, "We heard a crack", "Other borders")
	p.until("the paragraph is shown", `document.getElementById("correct-borders")?.value.includes("We heard a crack")`)
	eval[bool](p, `(() => { const b = document.getElementById("correct-borders"), words = "We heard a crack, and then it was gone,"; b.setSelectionRange(b.value.indexOf(words), b.value.indexOf(words) + words.length); document.querySelector("dialog[open] button[type=submit]").click(); return true; })()`)
	p.ready()
	holds := func(when string) {
		t.Helper()
		p.tab("Quotes")
		p.until("the speaker is the reader’s "+when, `document.querySelector("[role=tabpanel]:not([hidden])").innerText.includes("Harbour Master Lune")`)
		p.until("the borders are the reader’s "+when, `!document.querySelector("[role=tabpanel]:not([hidden])").innerText.includes("nobody could say a word")`)
		list := p.corrected(2)
		if !strings.Contains(list, "Said by Harbour Master Lune:") || !strings.Contains(list, "The quotation is:") {
			t.Errorf("%s the list is %q", when, list)
		}
	}
	holds("at once")
	p.kept("Harbour Master Lune")
	p.open(s.url)
	holds("after a reload")
	eval[bool](p, `([...document.querySelectorAll(".tray-item")].find((b) => b.textContent.startsWith("A")).click(), true)`)
	p.until("the dialog is open", `document.querySelector("dialog[open] h2")?.textContent.startsWith("Edit article")`)
	p.field("Text", strings.Replace(harbour1, "Nobody was hurt.", "Nobody was hurt. The quay was empty at that hour, and the ferry had left.", 1))
	p.button("Change")
	p.ready()
	holds("after an edit of the text")
	p.tab("Read")
	p.until("a correction is marked as the reader’s", `(() => { const m = [...document.querySelectorAll("[data-col]")[0].querySelectorAll("[data-m]")].find((e) => e.dataset.m.startsWith("q:")); m.click(); return true; })()`)
	p.until("the card says so", `document.querySelector(".card")?.innerText.includes("Set by the reader") || document.querySelector(".card")?.innerText.includes("by you")`)
}
