package fact

import (
	"testing"

	"crossread/app/article"
	"crossread/app/lang"
	"crossread/app/quantity"
	"crossread/app/timex"
)

// TestWhen holds that "now" gives way to a date that stands beside it, and stays
// where none does.
func TestWhen(t *testing.T) {
	for text, want := range map[string]string{
		"The ferry, which now carries walkers, was built in 1931.": "1931",
		"The ferry now leaves Tarn Quay in June 2027.":             "2027-06",
		"The ferry now carries walkers.":                           "PRESENT_REF",
		"The ferry carries walkers.":                               "",
	} {
		d := lang.New(article.Article{Source: article.Source{Text: text}, Date: "2026-03-03"})
		times := timex.Find(d)
		got := ""
		for _, f := range Find(d, nil, times, quantity.Find(d, times)) {
			if f.When == want {
				got = f.When
			} else if f.When != "" && f.When != "PRESENT_REF" {
				t.Errorf("%s: %q has %q", text, f.Statement, f.When)
			}
		}
		if got != want {
			t.Errorf("%s: no fact has %q", text, want)
		}
	}
}
