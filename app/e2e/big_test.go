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

// watch has the page note every turn of its main thread over 50 milliseconds.
func (p *page) watch() {
	p.Helper()
	eval[bool](p, `(() => {
		window.slow = [];
		new PerformanceObserver((list) => { for (const e of list.getEntries()) window.slow.push([Math.round(e.startTime), Math.round(e.duration)]); }).observe({ type: "longtask" });
		return true;
	})()`)
}

// Twelve articles of a thousand words go through. How long the page's turns are
// is logged, not judged: it depends on the machine and on who else is on it.
func TestTwelveLongArticles(t *testing.T) {
	s := serve(t, "127.0.0.1:0")
	p := newPage(t)
	p.open(s.url)
	p.watch()
	p.button("Add article")
	p.field("Text", set(12, 1000))
	p.button("Add")
	p.ready()
	p.articles(12)
	t.Log("slow turns while comparing:", eval[[][2]int](p, `window.slow`))
	for _, tab := range []string{"Quotes", "Framing", "Facts", "Read", "Overview"} {
		eval[bool](p, `(window.slow = [], true)`)
		p.tab(tab)
		eval[bool](p, `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))`)
		t.Log("slow turns for", tab, eval[[][2]int](p, `window.slow`))
	}
}
