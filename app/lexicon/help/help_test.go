package help_test

import (
	"testing"

	"crossread/app/lexicon"
	"crossread/app/lexicon/help"
	"crossread/app/result"
)

func TestEveryCategoryIsExplained(t *testing.T) {
	for c := lexicon.NotCharged + 1; c < lexicon.Categories; c++ {
		e, ok := help.Of(c.String())
		if !ok || e.Title == "" || e.What == "" || e.Example == "" || e.Harmless == "" {
			t.Errorf("%s: %+v", c, e)
		}
	}
	for _, kind := range []string{result.HeadlineOwns, result.HeadlineStates, result.HeadlineOnly, result.NamedFirst, result.HeardFirst, result.VerbsApart, result.SaidElsewhere, result.DoerElsewhere} {
		if e, ok := help.Of(kind); !ok || e.Title == "" || e.What == "" || e.Example == "" || e.Harmless == "" {
			t.Errorf("%s: %+v", kind, e)
		}
	}
	seen := map[string]bool{}
	for _, e := range append(help.Entries[:len(help.Entries):len(help.Entries)], help.Notes...) {
		if seen[e.Category] {
			t.Errorf("%s is explained twice", e.Category)
		}
		seen[e.Category] = true
	}
	if _, ok := help.Of("nothing"); ok {
		t.Error("nothing is explained")
	}
}
