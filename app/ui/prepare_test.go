package ui

import (
	"testing"

	"crossread/app/result"
	"crossread/app/state"
)

// What is prepared in the page's turns is what a view makes for itself in one
// go, and there are turns between the rows.
func TestPreparedIsMade(t *testing.T) {
	ready, plain := sample(t), sample(t)
	rests := 0
	prepare(ready, func() { rests++ })
	if rests < len(ready.Comparison.Quotes)+len(ready.Comparison.Facts) {
		t.Errorf("%d turns", rests)
	}
	if sheetOf(ready).rest != nil {
		t.Error("a view that draws would wait")
	}
	for _, tab := range state.Tabs() {
		view := state.View{Place: state.Place{Tab: tab}}
		got, want := text(render(t, viewFor(ready, view, nil))), text(render(t, viewFor(plain, view, nil)))
		if got != want {
			t.Errorf("%s: prepared %q, made %q", tab, got, want)
		}
	}
}

func TestWordKeysAreThoseOfTheWords(t *testing.T) {
	for _, s := range []string{"", " ", "– the 5% “Rise”", "one — two … THREE’s", "…", "… …", "Ärger £5 a.m.", "x\u00a0y\u2009z", "\xff a\x00b"} {
		keys, n := "", 0
		for _, w := range wordsOf(s, result.Span{End: len(s)}) {
			keys += w.key + " "
			n++
		}
		if got := wordKeys(s); got != keys {
			t.Errorf("wordKeys(%q) = %q, not %q", s, got, keys)
		}
		if got := countWords(s); got != n {
			t.Errorf("countWords(%q) = %d, not %d", s, got, n)
		}
	}
}
