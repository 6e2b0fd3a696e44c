package state

import (
	"hash/maphash"
	"strings"

	"crossread/app/article"
)

// Likeness says how far two texts have the same words in the same order.
type Likeness int

// The degrees of likeness.
const (
	Unlike Likeness = iota
	Nearly          // nine in ten runs of words are in both, as where two outlets print an agency's report
	Same            // word for word
)

// Twin returns the place of the article that is most like a text, the first of
// several, and how far it is; -1 where none is like it. It takes time linear in
// the length of the texts.
func Twin(articles []article.Source, text string) (at int, how Likeness) {
	at = -1
	words := strings.Fields(text)
	if len(words) == 0 {
		return at, Unlike
	}
	var runs map[uint64]bool // of text, made when first needed
	seed := maphash.MakeSeed()
	for i, a := range articles {
		if 2*min(len(text), len(a.Text)) < max(len(text), len(a.Text)) {
			continue // white space alone makes no text twice as long
		}
		others := strings.Fields(a.Text)
		if equal(words, others) {
			return i, Same
		}
		if how == Nearly || len(words) < fewestWords || 10*min(len(words), len(others)) < 8*max(len(words), len(others)) {
			continue
		}
		if runs == nil {
			runs = runsOf(seed, words)
		}
		if nearly(runs, runsOf(seed, others)) {
			at, how = i, Nearly
		}
	}
	return at, how
}

// Twins returns, for each article, the place of an earlier one that has the same
// words, -1 where there is none.
func Twins(articles []article.Source) []int {
	out := make([]int, len(articles))
	first := map[string]int{}
	for i, a := range articles {
		text := strings.Join(strings.Fields(a.Text), " ")
		at, ok := first[text]
		if !ok {
			first[text], at = i, -1
		}
		out[i] = at
	}
	return out
}

// known returns the place of the article that x is, -1 where it is none of them:
// the same words, and no other outlet.
func known(articles []article.Source, x article.Source) int {
	words := strings.Fields(x.Text)
	for i, a := range articles {
		if (a.Outlet == x.Outlet || a.Outlet == "" || x.Outlet == "") && equal(words, strings.Fields(a.Text)) {
			return i
		}
	}
	return -1
}

func equal(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// runLength is the number of words in a row that two texts rarely share by
// chance; a text with fewer than fewestWords is no whole report.
const runLength, fewestWords = 4, 40

func runsOf(seed maphash.Seed, words []string) map[uint64]bool {
	out := make(map[uint64]bool, len(words))
	for i := 0; i+runLength <= len(words); i++ {
		var h maphash.Hash
		h.SetSeed(seed)
		for _, w := range words[i : i+runLength] {
			_, _ = h.WriteString(w) // it never fails
			_ = h.WriteByte(' ')
		}
		out[h.Sum64()] = true
	}
	return out
}

// nearly tells whether nine in ten of all runs are in both.
func nearly(a, b map[uint64]bool) bool {
	both := 0
	for r := range a {
		if b[r] {
			both++
		}
	}
	return 10*both >= 9*(len(a)+len(b)-both)
}
