package framing

import (
	"testing"

	"crossread/app/article"
	"crossread/app/lang"
	"crossread/app/quote"
)

// TestPlainerFits holds the plainer word to the grammar of its place; empty is
// for none, where the plain word would take other words around it.
func TestPlainerFits(t *testing.T) {
	for _, c := range []struct{ text, words, want string }{
		{"Traders slammed the council on Monday.", "slammed", "criticised"},
		{"The council was slammed by traders on Monday.", "slammed", "criticised"},
		{"The mayor lashed out on Monday.", "lashed out", ""},
		{"The mayor lashed out at the traders on Monday.", "lashed out at", "criticised"},
		{"“It must reopen,” fumed Wenna Hartlock on Monday.", "fumed", "said"},
		{"The ferry owner fumed that the bridge was shut.", "fumed", "said"},
		{"The ferry owner ranted about the toll for an hour.", "ranted", "spoke"},
		{"The council claims that the works are on time.", "claims", "says"},
		{"The council claims the works are on time.", "claims", "says"},
		{"The group claims a victory.", "claims", ""},
		{"The mayor vowed to reopen the bridge.", "vowed", "promised"},
		{"The mayor failed to answer the letter.", "failed to", "did not"},
		{"The mayor fails to answer the letter.", "fails to", "does not"},
		{"The mayor seems to fail to answer letters.", "fail to", ""},
		{"The traders were forced to close.", "were forced to", "had to"},
		{"The toll plunged the town into debt.", "plunged", ""},
		{"Prices plummeted in May.", "plummeted", "fell"},
		{"The council assured traders that the works end in June.", "assured", "told"},
		{"The jabs at the council went on.", "jabs", "remarks"},
		{"The council fended off two assaults and three rifts.", "rifts", "disagreements"},
		{"The mayor dodged questions about the toll.", "dodged", "avoided"},
		{"The mayor conveniently forgot the letter.", "conveniently forgot", "left out"},
		{"The mayor took a swipe at traders.", "took a swipe at", "criticised"},
		{"The owner yelled a rude word as the mayor left the hall.", "yelled", ""},
		{"The plan is unfair to illegal aliens.", "illegal aliens", "immigrants without papers"},
		{"Ministers have torn into the plan.", "torn into", "criticised"},
	} {
		d := lang.New(article.Article{Source: article.Source{Text: c.text}})
		found := false
		for _, f := range Find(d, quote.Find(d, nil)) {
			if c.text[f.Start:f.End] == c.words {
				found = true
				if f.Alternative != c.want {
					t.Errorf("%q: %q for %q, want %q", c.text, f.Alternative, c.words, c.want)
				}
			}
		}
		if !found {
			t.Errorf("%q: no flag on %q", c.text, c.words)
		}
	}
}

func TestInflect(t *testing.T) {
	for _, c := range []struct{ verb, tag, want string }{
		{"criticise", "VBD", "criticised"}, {"criticise", "VBZ", "criticises"}, {"criticise", "VBG", "criticising"}, {"criticise", "VB", "criticise"},
		{"stop", "VBN", "stopped"}, {"stop", "VBG", "stopping"}, {"enter", "VBD", "entered"}, {"enter", "VBG", "entering"},
		{"carry", "VBD", "carried"}, {"carry", "VBZ", "carries"}, {"reply", "VBG", "replying"}, {"pass", "VBZ", "passes"},
		{"say", "VBD", "said"}, {"take", "VBN", "taken"}, {"take", "VBG", "taking"}, {"win", "VBG", "winning"}, {"cut", "VBG", "cutting"},
		{"lie", "VBG", "lying"}, {"control", "VBG", "controlling"}, {"begin", "VBG", "beginning"}, {"weaken", "VBD", "weakened"},
		{"oppose", "VBZ", "opposes"}, {"play", "VBD", "played"}, {"help", "VBD", "helped"}, {"end", "VBD", "ended"},
	} {
		if got := inflect(c.verb, c.tag); got != c.want {
			t.Errorf("%s %s: %s, want %s", c.verb, c.tag, got, c.want)
		}
	}
}
