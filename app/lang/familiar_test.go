package lang_test

import (
	"testing"

	"crossread/app/lang"
)

func TestRarity(t *testing.T) {
	words := []string{"the", "company", "cable", "heron"}
	for i, w := range words {
		r := lang.Rarity(w)
		if r < 0 || r > 1 {
			t.Errorf("%s: %v", w, r)
		}
		if i > 0 && r <= lang.Rarity(words[i-1]) {
			t.Errorf("%s is not rarer than %s", w, words[i-1])
		}
	}
	if r := lang.Rarity("zzyzzlk"); r != 1 {
		t.Errorf("a word of no text: %v", r)
	}
}
