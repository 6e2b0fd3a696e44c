package e2e

import (
	"fmt"
	"testing"

	"github.com/chromedp/cdproto/emulation"
)

// A long group shows its first rows and a button with how many there are; the
// button brings them all, and leaves the focus at the first of them.
func TestLongGroupsUnfold(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	p.button("Clear all")
	p.articles(0)
	p.add(set(3, 4000))
	p.tab("Facts")
	const table = `document.querySelector("[role=table][aria-label=Facts]")`
	const all, folds = `[...` + table + `.querySelectorAll("[role=row]:not(.fold-row)")].length`, `[...` + table + `.querySelectorAll(".fold")]`
	p.until("every group is drawn", `(() => {
		const sum = (texts) => texts.reduce((n, t) => n + Number(t), 0);
		const groups = [...`+table+`.querySelectorAll(".group .num")], folded = sum(`+folds+`.map((b) => b.textContent.match(/: (\d+) more/)[1]));
		const facts = Number(document.querySelector(".filters option").textContent.match(/\d+/)[0]);
		return folded > 0 && sum(groups.map((g) => g.textContent)) === facts && `+all+` === 1 + groups.length + facts - folded;
	})()`)
	label := eval[string](p, folds+`.at(-1).textContent`)
	var rows, more int
	if _, err := fmt.Sscanf(label, "Show all %d: %d more", &rows, &more); err != nil || more < 1 || more >= rows {
		t.Fatalf("the button says %q", label)
	}
	before, buttons := eval[int](p, all), eval[int](p, folds+`.length`)
	eval[bool](p, `(`+folds+`.at(-1).click(), true)`)
	p.until("all are there", fmt.Sprintf(`%s === %d && %s.length === %d`, all, before+more, folds, buttons-1))
	p.until("the focus is at a row", `document.activeElement.closest("[role=row]") !== null`)
}

// What is folded is there for the browser's own search and for paper: each row in a
// line, out of sight until it is found or printed.
func TestFoldedRowsAreFoundAndPrinted(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	p.button("Clear all")
	p.articles(0)
	p.add(set(3, 4000))
	const lines = `document.querySelectorAll(".rest[hidden=until-found] li").length`
	for tab, folded := range map[string]string{
		"Facts":  `Number(document.querySelector(".filters option").textContent.match(/\d+/)[0]) - document.querySelectorAll("tr[id^=row-F]").length`,
		"Quotes": `[...document.querySelectorAll(".fold")].reduce((n, b) => n + Number(b.textContent.match(/: (\d+) more/)[1]), 0)`,
	} {
		p.tab(tab)
		p.until(tab+": every folded row has a line", `document.querySelector(".fold") !== null && `+lines+` > 0 && `+lines+` === `+folded)
		const shown = `[...document.querySelectorAll(".rest li")].filter((e) => e.checkVisibility({contentVisibilityAuto: true}) && e.getClientRects().length > 0).length`
		if n := eval[int](p, shown); n != 0 {
			t.Errorf("%s: %d lines are shown before one is looked for", tab, n)
		}
		p.run(emulation.SetEmulatedMedia().WithMedia("print"))
		p.until(tab+": the lines are printed", shown+` === `+lines)
		if eval[bool](p, `[...document.querySelectorAll(".fold")].some((e) => e.checkVisibility())`) {
			t.Errorf("%s: a button is printed", tab)
		}
		p.run(emulation.SetEmulatedMedia().WithMedia(""))
		// The browser's search takes the attribute away; the lines then lead to their rows.
		eval[bool](p, `(document.querySelector(".rest[hidden]").removeAttribute("hidden"), document.querySelector(".rest:not([hidden]) a").click(), true)`)
		p.until(tab+": the row is drawn and has the focus", `document.activeElement.closest("[role=row][id^=row-]") !== null`)
	}
}

func TestNoFoldedViewHasABarrier(t *testing.T) {
	axe := axeScript(t)
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	p.button("Clear all")
	p.articles(0)
	p.add(set(3, 4000))
	eval[bool](p, axe+"; true")
	for _, tab := range []string{"Quotes", "Framing", "Facts", "Read"} {
		p.tab(tab)
		p.check(tab + " of long reports")
	}
}
