package e2e

import (
	"strings"
	"testing"
)

const bruecke = "Brücke in Elden gesperrt\n\nELDEN, 5. Mai 2026 – Die Brücke über den Fluss wurde am Montag gesperrt, nachdem Ingenieure Risse in einem der Pfeiler gefunden hatten. „Es tut uns leid“, sagte die Bürgermeisterin, die sich nicht weiter äußern wollte."

// A report in another language is said to be one when it is added, in the tray
// and above the views, and nothing is claimed of it.
func TestNotEnglish(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	p.button("Add article")
	p.field("Text", bruecke)
	p.until("the dialog says so", `document.querySelector("dialog[open]").innerText.includes("does not look like English")`)
	p.button("Add")
	p.ready()
	p.until("the view says so", `document.querySelector("main").innerText.includes("This report does not look like English")`)
	p.add(harbour1)
	p.add(harbour2)
	p.articles(3)
	if tray := eval[string](p, `document.querySelector("[aria-label=Articles]").innerText`); !strings.Contains(tray, "not English") {
		t.Errorf("the tray does not say so: %q", tray)
	}
	for _, tab := range []string{"Overview", "Quotes", "Framing", "Facts", "Read"} {
		p.tab(tab)
		p.until(tab+" says so", `document.querySelector("[role=tabpanel]:not([hidden])").innerText.includes("does not look like English")`)
	}
	if marks := eval[int](p, `[...document.querySelectorAll(".column")].find((c) => c.innerText.includes("Brücke")).querySelectorAll("[class*=m-quote], [class*=m-fact], [class*=m-frame]").length`); marks != 0 {
		t.Errorf("%d marks stand in the German report", marks)
	}
	p.tab("Facts")
	if got := p.text(); strings.Contains(got, "Not found in A") {
		t.Errorf("something is said not to be found in it: %q", got)
	}
}

// An article without a finding says why.
func TestNothingFoundSaysWhy(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	p.add(harbour1)
	p.add("Ferry timetable")
	p.until("it says why", `document.querySelector("[role=tabpanel]:not([hidden])").innerText.includes("has only 2 words.")`)
}
