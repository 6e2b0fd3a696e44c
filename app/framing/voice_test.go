package framing_test

import (
	"testing"

	"crossread/app/article"
	"crossread/app/framing"
	"crossread/app/lang"
	"crossread/app/quote"
	"crossread/app/result"
)

// TestVoiceInHardMarks holds quoted words to their speakers where marks nest, run
// over paragraphs, are single, straight or left open, and scare quotes to the
// narrator.
func TestVoiceInHardMarks(t *testing.T) {
	for _, c := range []struct{ text, words, voice string }{
		// Marks within marks, both ways.
		{"“She called it ‘a disgraceful mess’ to my face,” the engineer said.", "disgraceful", result.Quoted},
		{"‘She said “a disgraceful mess” to my face,’ the engineer said.", "disgraceful", result.Quoted},
		{"\"He told us 'this is a shameful farce' and left,\" the ferry owner said.", "shameful", result.Quoted},
		// A quotation over paragraphs opens anew in each and closes once.
		{"“The bridge is old,” Hartlock said. “We asked for help in May.\n\n“Nobody came. It is a shameful mess.\n\n“We will ask again,” she said.", "shameful", result.Quoted},
		{"“The bridge is old.\n\n“It is a disgraceful mess,” Hartlock said.\n\nThe shameful plan was dropped.", "shameful", result.Narrator},
		// Marks that are left open end with their paragraph.
		{"“The bridge is old, Hartlock said.\n\nThe disgraceful plan was dropped.", "disgraceful", result.Narrator},
		// An apostrophe opens nothing.
		{"The traders’ shameful plan and the council’s answer were dropped.", "shameful", result.Narrator},
		{"The '90s bridge was a shameful mess, and the traders' plan no better.", "shameful", result.Narrator},
		// Words beside a quotation are the narrator's.
		{"“It must reopen,” fumed Wenna Hartlock.", "fumed", result.Narrator},
		{"The shameless mayor said: “It must reopen.”", "shameless", result.Narrator},
		// A quoted fragment is its speaker's, before and after the verb.
		{"The mayor called the plan “a disgraceful farce” on Monday.", "disgraceful", result.Quoted},
		{"“Disgraceful”, the mayor called it.", "Disgraceful", result.Quoted},
		{"A “shameful” plan, as the mayor put it on Monday, must go, she said.", "shameful", result.Quoted},
		// A headline in single marks.
		{"‘Shameful mess’: mayor on the bridge\n\nThe mayor spoke of the bridge on Monday. She said that it would open in June.", "Shameful", result.Quoted},
		{"Mayor: bridge is ‘a shameful mess’\n\nThe mayor spoke of the bridge on Monday. She said that it would open in June.", "shameful", result.Quoted},
	} {
		d := lang.New(article.Article{Source: article.Source{Text: c.text}})
		found := false
		for _, f := range framing.Find(d, quote.Find(d, nil)) {
			if c.text[f.Start:f.End] == c.words {
				found = true
				if f.Voice != c.voice {
					t.Errorf("%q: %q is the %s's, want %s", c.text, c.words, f.Voice, c.voice)
				}
			}
		}
		if !found {
			t.Errorf("%q: no %q", c.text, c.words)
		}
	}
}

// TestScareQuotes tells marks of doubt from quotations, titles, terms and slogans.
func TestScareQuotes(t *testing.T) {
	for _, c := range []struct {
		text  string
		scare bool
	}{
		{"So far the “safety works” consist of a sign.", true},
		{"The council’s “experts” have yet to visit the bridge.", true},
		{"His ‘reform’ closed two schools.", true},
		{"The mayor said the “safety works” must go.", false},
		{"The “safety works”, as the mayor calls them, consist of a sign.", false},
		{"The word “safety” stands on the sign.", false},
		{"She read from “The Lantern Bridge” in May.", false},
		{"They marched under the slogan “bread and roses”.", false},
		{"Orrin “Taff” Taskell inspected the cables.", false},
		{"The sign reads “no entry”.", false},
		{"“No,” she said. “Not in June.”", false},
		{"The so-called “safety works” consist of a sign.", false},
	} {
		d := lang.New(article.Article{Source: article.Source{Text: c.text}})
		scare := false
		for _, f := range framing.Find(d, quote.Find(d, nil)) {
			scare = scare || f.Category == framing.ScareQuotes
		}
		if scare != c.scare {
			t.Errorf("%q: scare quotes %v", c.text, scare)
		}
	}
}
