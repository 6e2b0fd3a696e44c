package framing_test

import (
	"testing"

	"crossread/app/article"
	"crossread/app/framing"
	"crossread/app/lang"
	"crossread/app/result"
)

func find(text string) ([]result.Flag, *lang.Document) {
	d := lang.New(article.Article{Source: article.Source{Text: text}})
	return framing.Find(d, nil), d
}

func has(flags []result.Flag, text, words, category, voice string) bool {
	for _, f := range flags {
		if text[f.Start:f.End] == words && f.Category == category && f.Voice == voice {
			return true
		}
	}
	return false
}

func TestFind(t *testing.T) {
	for _, c := range []struct{ text, words, category, voice string }{
		{"The mayor slammed the disgraceful plan.", "disgraceful", "loaded-adjective", result.Narrator},
		{"“This is a disgraceful plan,” the mayor said on Monday.", "disgraceful", "loaded-adjective", result.Quoted},
		{"The mayor ranted about the shameless cronies of the council.", "ranted", "charged-reporting-verb", result.Narrator},
		{"Far-right thugs marched through Marrowby.", "Far-right", "ideology-label", result.Narrator},
	} {
		flags, _ := find(c.text)
		if !has(flags, c.text, c.words, c.category, c.voice) {
			t.Errorf("%q: no %s %s %q in %+v", c.text, c.voice, c.category, c.words, flags)
		}
	}
}

func TestFixedTermsAreNoFraming(t *testing.T) {
	for _, text := range []string{
		"The criminal court in Marrowby heard the case on Monday.",
		"Two attack helicopters flew over the bay.",
		"The race ended in a dead heat.",
	} {
		if flags, _ := find(text); len(flags) > 0 {
			t.Errorf("%q: %+v", text, flags)
		}
	}
}
