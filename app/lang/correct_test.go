package lang

import (
	"testing"

	"crossread/app/article"
)

// What the tagger gets wrong in news, and what looks like it and is right. The
// word in question stands between bars.
func TestTagsMended(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// A name behind "to", a preposition or an article.
		{"The clip was uploaded to |Tidewire| on Friday.", "NNP"},
		{"She wrote a letter to |Steele| about it.", "NNP"},
		{"It fell into a well in |Baoding| on Friday.", "NNP"},
		{"The tradition of |Thanksgiving| turkeys goes on.", "NNP"},
		{"They asked how to |QA| a survey.", "VB"},
		{"They want to |stop| the mill.", "VB"},
		// A verb behind "to" with its object.
		{"They prepared to |board| the train.", "VB"},
		{"They took to the square to |share| their fears.", "VB"},
		{"They walked back to |town| the next day.", "NN"},
		{"He went back to |school| the other week.", "NN"},
		// The third person behind a noun.
		{"The mayor |meets| the nurses today.", "VBZ"},
		{"Federal law |prohibits| the sale.", "VBZ"},
		// "'s" behind a noun.
		{"The mayor|'s| a fool, he said.", "VBZ"},
		{"The mayor|'s| been there.", "VBZ"},
		{"Marlow|'s| going to lose.", "VBZ"},
		{"The mayor|'s| going rate is high.", "POS"},
		{"The mayor|'s| first term ended.", "POS"},
		{"They saw the channel|'s| The Evening Show.", "POS"},
		// The only verb of its clause.
		{"Detectives |named| Ida Quill as the driver.", "VBD"},
		{"Thousands of marchers |headed| for the square.", "VBD"},
		{"Ten people were hurt after a tram |overturned| in Quill.", "VBD"},
		{"Other members |tried| to stop it.", "VBD"},
		{"In Quill, about 200 nurses |marched| on the hall.", "VBD"},
		{"The spokesman forcefully |pushed| back on the claim.", "VBD"},
		// Participles all the same.
		{"A man |named| Quill was hurt.", "VBN"},
		{"The bill |passed| by the council stands.", "VBN"},
		{"Ten people |injured| in the crash.", "VBN"},
		{"Ten people |injured| in the crash were flown out.", "VBN"},
		{"A man |accused| of theft.", "VBN"},
		{"A device |used| to cut wire.", "VBN"},
		{"The child |given| the prize was glad.", "VBN"},
		{"He praised the mayor, a woman |named| in the report.", "VBN"},
		{"Ten people |injured| in the crash", "VBN"},
	} {
		text, at, end := "", 0, 0
		for i := range c.text {
			switch {
			case c.text[i] != '|':
				text += c.text[i : i+1]
			case at == 0:
				at = len(text)
			default:
				end = len(text)
			}
		}
		d := fromText(text)
		found := false
		for i := range d.Tokens {
			if tok := &d.Tokens[i]; tok.Start == at && tok.End == end {
				found = true
				if tok.Tag != c.want {
					t.Errorf("%s: %s, want %s", c.text, tok.Tag, c.want)
				}
			}
		}
		if !found {
			t.Errorf("%s: no such token", c.text)
		}
	}
}

// A headline leaves out the auxiliary: its participles stay.
func TestHeadlineKeepsItsParticiples(t *testing.T) {
	d := New(article.Article{Source: article.Source{Title: "Ten protesters marched off in Quill.", Text: "The square was cleared."}})
	d.Sentences[0].Zone = ZoneHeadline
	d.Tokens[2].Tag = "VBN"
	d.finite(d.Sentences[0])
	if got := d.Tokens[2].Tag; got != "VBN" {
		t.Errorf("marched: %s", got)
	}
}
