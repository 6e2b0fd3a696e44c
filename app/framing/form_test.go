package framing_test

import (
	"strings"
	"testing"

	"crossread/app/article"
	"crossread/app/framing"
	"crossread/app/lang"
	"crossread/app/quote"
)

// TestFormIsWeighed holds what a word tells by how rare and how long it is, and
// by whom its sentence goes on to name.
func TestFormIsWeighed(t *testing.T) {
	const body = "Mayor Ida Hale opened the quay on Monday. Hale spoke for an hour. Hale said the work would last until June.\n\n" +
		"The council met in the evening. It heard from the harbour office, from two engineers and from the owners of the boats. " +
		"A vote is due in May, after the officers have read the plan and the price of the stone. Hale left before the end of the meeting, which took two hours.\n\n"
	for _, tt := range []struct{ sentence, word, reason, not string }{
		{"The clerk castigated the office for the delay that was found in the report of the auditors.", "castigated", "a rare word", "an everyday word"},
		{"The clerk slammed the office for the delay that was found in the report of the auditors.", "slammed", "the word is charged almost everywhere", "a rare word"},
		{"A councillor slammed Hale for the delay.", "slammed", "the person whom the article is most about is named behind it", ""},
		{"Hale mocks the office, and Hale leaves.", "mocks", "a short word", "the person whom the article is most about is named behind it"},
		{"The clerk slammed the plan.", "slammed", "in a short sentence", "in a long sentence"},
		{"The left-wing councillors of the town met at noon.", "left-wing", "kind of word: ideology label", "a long word"},
	} {
		text := body + tt.sentence
		d := lang.New(article.Article{Source: article.Source{Text: text}})
		at := strings.Index(text, tt.sentence) + strings.Index(tt.sentence, tt.word)
		found := false
		for _, f := range framing.Find(d, quote.Find(d, nil)) {
			if f.Start > at || f.End <= at {
				continue
			}
			found = true
			var reasons []string
			for _, w := range f.Weights {
				reasons = append(reasons, w.Reason)
			}
			all := strings.Join(reasons, "; ") + ";"
			if !strings.Contains(all, tt.reason+";") {
				t.Errorf("%q: %q is not among %s", tt.sentence, tt.reason, all)
			}
			if tt.not != "" && strings.Contains(all, tt.not+";") {
				t.Errorf("%q: %q is among %s", tt.sentence, tt.not, all)
			}
		}
		if !found {
			t.Errorf("%q: %q is not found", tt.sentence, tt.word)
		}
	}
}
