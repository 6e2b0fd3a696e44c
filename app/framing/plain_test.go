package framing_test

import (
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"crossread/app/article"
	"crossread/app/framing"
	"crossread/app/lang"
	"crossread/app/quote"
	"crossread/app/result"
)

// TestPlainReportsHaveFewFlags holds the flag rate on plain reports of many
// kinds under 0.5 in 100 words where an article is read alone and under 1 where
// reports are compared, which marks more.
func TestPlainReportsHaveFewFlags(t *testing.T) {
	ar, err := txtar.ParseFile("testdata/plain.txtar")
	if err != nil {
		t.Fatal(err)
	}
	words, alone, beside := 0, 0, 0
	for _, file := range ar.Files {
		text := string(file.Data)
		words += len(strings.Fields(text))
		d := lang.New(article.Article{Source: article.Source{Text: text}})
		for _, f := range framing.Find(d, quote.Find(d, nil)) {
			if f.Voice != result.Narrator || f.Confidence < framing.ShownBeside {
				continue
			}
			beside++
			if f.Confidence >= framing.Shown {
				alone++
			}
			t.Logf("%s: %s %.2f: %s", file.Name, f.Category, f.Confidence, text[f.Start:f.End])
		}
	}
	if rate := 100 * float64(alone) / float64(words); rate >= 0.5 {
		t.Errorf("%d flags in %d words: %.2f in 100", alone, words, rate)
	}
	if rate := 100 * float64(beside) / float64(words); rate >= 1 {
		t.Errorf("%d flags in %d words of compared reports: %.2f in 100", beside, words, rate)
	}
}
