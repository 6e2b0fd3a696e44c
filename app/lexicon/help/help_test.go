package help_test

import (
	"testing"

	"crossread/app/lexicon"
	"crossread/app/lexicon/help"
)

func TestEveryCategoryIsExplained(t *testing.T) {
	for c := lexicon.NotCharged + 1; c < lexicon.Categories; c++ {
		e, ok := help.Of(c.String())
		if !ok || e.Title == "" || e.What == "" || e.Example == "" || e.Harmless == "" {
			t.Errorf("%s: %+v", c, e)
		}
	}
	seen := map[string]bool{}
	for _, e := range help.Entries {
		if seen[e.Category] {
			t.Errorf("%s is explained twice", e.Category)
		}
		seen[e.Category] = true
	}
	if _, ok := help.Of("nothing"); ok {
		t.Error("nothing is explained")
	}
}
