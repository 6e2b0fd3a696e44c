package e2e

import (
	"fmt"
	"strings"
	"testing"
)

// report writes an invented report of about a number of words. Reports with
// different numbers tell the same event in part with other words and values.
func report(number, words int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Council votes on the quay, report %d\n\nPORT ELDEN, %d May 2026 – The council of Port Elden voted on Tuesday to close the old quay.\n\n", number, 1+number%28)
	names := []string{"Tomas Wren", "Ida Marrow", "Pell Hansard", "Rosa Quint", "Abel Storr", "Nia Fallow", "Odd Brennan"}
	verbs := []string{"said", "warned", "insisted", "told the council", "admitted", "claimed"}
	places := []string{"the harbour", "the town hall", "the ferry office", "the fish market", "the north mole"}
	for i, n := 0, 30; n < words; i++ {
		name, verb, place := names[(i+number)%len(names)], verbs[(i*3+number)%len(verbs)], places[(i*2+number)%len(places)]
		s := fmt.Sprintf("%s %s on %d May that %d boats had left %s since %d. “We counted %d of them near %s, and nobody came to ask us why,” %s %s. The furious crowd at %s waited for %d hours.",
			name, verb, 1+i%28, 20+i, place, 1990+i%30, 3+i, place, name, verb, place, 1+i%9)
		b.WriteString(s)
		n += len(strings.Fields(s))
		if i%3 == 2 {
			b.WriteString("\n\n")
		} else {
			b.WriteString(" ")
		}
	}
	return b.String()
}

// set is several reports in one paste.
func set(articles, words int) string {
	var parts []string
	for i := range articles {
		parts = append(parts, report(i, words))
	}
	return strings.Join(parts, "\n---\n")
}

// twelve has twelve articles of a thousand words compared.
func (p *page) twelve() {
	p.Helper()
	p.button("Add article")
	p.field("Text", set(12, 1000))
	p.button("Add")
	p.ready()
	p.articles(12)
}

// Twelve articles of a thousand words go through, in every view.
func TestTwelveLongArticles(t *testing.T) {
	s := serve(t, "127.0.0.1:0")
	p := newPage(t)
	p.open(s.url)
	p.twelve()
	for _, tab := range []string{"Quotes", "Framing", "Facts", "Read", "Overview"} {
		p.tab(tab)
	}
}

// BenchmarkTwelveLongArticles tells the longest turn of the page's main thread
// while it compares twelve articles of a thousand words, and while each view
// opens.
func BenchmarkTwelveLongArticles(b *testing.B) {
	if browser == nil {
		b.Skip("there is no Chromium on this machine")
	}
	s := serve(b, "127.0.0.1:0")
	longest := map[string]float64{}
	for b.Loop() {
		p := newPage(b)
		p.open(s.url)
		longest["Comparing"] += p.turns(p.twelve)
		for _, tab := range []string{"Quotes", "Framing", "Facts", "Read", "Overview"} {
			longest[tab] += p.turns(func() { p.tab(tab) })
		}
	}
	for what, total := range longest {
		b.ReportMetric(total/float64(b.N), what+"-ms/turn")
	}
}

// A text of a megabyte says at each step what is being done, promises no time that
// was not measured here, and Cancel stops it at once, whoever is at work.
func TestAMegabyteSaysWhatItDoesAndStops(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	eval[bool](p, `(() => {
		const status = document.querySelector("[role=status]");
		window.said = [];
		new MutationObserver(() => said.push(status.textContent)).observe(status, { characterData: true, childList: true, subtree: true });
		return true;
	})()`)
	p.button("Add article")
	p.field("Text", report(1, 180_000))
	p.button("Add")
	p.until("the reader is asked", `document.querySelector("#add-dialog [role=alert]") !== null`)
	if asked := eval[string](p, `document.querySelector("#add-dialog [role=alert]").innerText`); !strings.Contains(asked, "Cancel") || strings.Contains(asked, "second") {
		t.Errorf("the dialog says %q", asked)
	}
	p.button("Add")
	stop := func(at string) {
		t.Helper()
		p.until(at, fmt.Sprintf(`said.includes("Comparing: %s")`, at))
		eval[bool](p, `(said.length = 0, document.querySelector("[aria-label='Cancel comparing']").click(), true)`)
		p.until("it stops while "+at, statusText+` === "Stopped"`)
		// Nothing else was begun between the click and the stop.
		if after := eval[string](p, `said.join("|")`); strings.Contains(after, "Ready") || strings.Contains(after, "searching") || strings.Contains(after, "matching") {
			t.Fatalf("after Cancel while %s the status said %s", at, after)
		}
		eval[bool](p, `(said.length = 0, true)`)
	}
	again := func() {
		t.Helper()
		p.until("it can be compared again", `[...document.querySelectorAll("button")].some((b) => b.textContent === "Compare again")`)
		p.button("Compare again")
	}
	stop("reading 1 of 1")
	again()
	stop("laying it out")
	again()
	p.ready()
	if said := eval[string](p, `said.join("|")`); !inTurn(said, "reading 1 of 1", "searching 1 of 1", "matching the reports", "laying it out", "Ready") {
		t.Errorf("the status said %s", said)
	}
}

// inTurn tells whether a text holds parts one after the other.
func inTurn(text string, parts ...string) bool {
	for _, part := range parts {
		_, rest, found := strings.Cut(text, part)
		if !found {
			return false
		}
		text = rest
	}
	return true
}
