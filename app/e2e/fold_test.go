package e2e

import (
	"fmt"
	"testing"
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
