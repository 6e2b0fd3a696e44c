package ui

import (
	"strings"
	"testing"

	"crossread/app/result"
)

func TestCompareWords(t *testing.T) {
	for _, c := range []struct{ name, full, here, want string }{
		{"a cut at the end", "We are sorry, and nobody wanted it", "We are sorry", "We are sorry [and nobody wanted it]"},
		{"a cut at the beginning", "We are sorry, but I will not gamble", "I will not gamble", "[We are sorry, but] I will not gamble"},
		{"house style is no difference", "It’s a “shame”, she knew", "it's a shame she knew", "it's a shame she knew"},
		{"words beside the longer run are kept", "You knew the price. We asked twice. You knew the river was rising fast.", "You knew the river was rising fast.", "[You knew the price. We asked twice.] You knew the river was rising fast."},
		{"and on the other side", "The river was rising and we knew it well. Nobody asked, and we knew nothing", "The river was rising and we knew", "The river was rising and we knew [it well. Nobody asked, and we knew nothing]"},
		{"other words in the same place", "by Monday the customers were gone", "by Monday our livelihoods were gone", "by Monday {our livelihoods/the customers} were gone"},
		{"nothing shared", "one two three", "four five", "{four five/one two three}"},
		{"nothing here", "one two", "", "[one two]"},
		{"punctuation alone is no wording", "…", "–", "–"},
	} {
		var parts []string
		for _, st := range compareWords(wordsOf(c.here, result.Span{}), wordsOf(c.full, result.Span{})) {
			switch {
			case st.same:
				parts = append(parts, textOf(st.here))
			case len(st.here) == 0:
				parts = append(parts, "["+textOf(st.there)+"]")
			default:
				parts = append(parts, "{"+textOf(st.here)+"/"+textOf(st.there)+"}")
			}
		}
		if got := strings.Join(parts, " "); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// TestWordsStandWhereTheySay: the span of each word is that of its text.
func TestWordsStandWhereTheySay(t *testing.T) {
	text := "  “No,” she said – twice… \n\n and\tleft  ! "
	for _, w := range wordsOf(text, result.Span{}) {
		got := strings.Join(strings.Fields(text[w.span.Start:w.span.End]), " ")
		if got != w.text {
			t.Errorf("span holds %q, the word is %q", got, w.text)
		}
	}
}
