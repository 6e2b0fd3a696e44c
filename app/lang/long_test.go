package lang

import (
	"strings"
	"testing"

	"crossread/app/article"
)

func TestNoSentenceIsTooLong(t *testing.T) {
	for _, text := range []string{
		strings.Repeat("the gate and ", 2000),
		strings.Repeat("a gate, an oar, ", 2000),
		strings.Repeat("“gate” ", 2000),
		strings.Repeat("?", 2000),
	} {
		d := New(article.Article{Source: article.Source{Text: text}})
		next := 0
		for i, s := range d.Sentences {
			if s.First != next || s.Last <= s.First || s.Last-s.First > maxSentence {
				t.Fatalf("%.20q: sentence %d is [%d,%d) after %d", text, i, s.First, s.Last, next)
			}
			for k := s.First; k < s.Last; k++ {
				if d.Tokens[k].Sentence != i {
					t.Fatalf("%.20q: token %d is of sentence %d, not %d", text, k, d.Tokens[k].Sentence, i)
				}
			}
			next = s.Last
		}
		if next != len(d.Tokens) {
			t.Errorf("%.20q: %d of %d tokens are in a sentence", text, next, len(d.Tokens))
		}
	}
	d := New(article.Article{Source: article.Source{Text: "x " + strings.Repeat("a gate, an oar, ", 200)}})
	if w := d.Word(d.Sentences[0].Last - 1); w != "," {
		t.Errorf("a long sentence is cut after %q", w)
	}
}
