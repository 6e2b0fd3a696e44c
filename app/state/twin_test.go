package state

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"crossread/app/article"
)

func TestTwin(t *testing.T) {
	var words []string
	for i := range 200 {
		words = append(words, fmt.Sprint("word", i))
	}
	long := strings.Join(words, " ")
	here := []article.Source{{Text: "A crane fell."}, {Text: long}}
	for _, c := range []struct {
		name, text string
		at         int
		how        Likeness
	}{
		{"the same", "A crane fell.", 0, Same},
		{"other spaces", " A crane\r\nfell. ", 0, Same},
		{"another word", "A crane rose.", -1, Unlike},
		{"nothing", " \n", -1, Unlike},
		{"a line more", "Port Elden (Lamp)\n" + long, 1, Nearly},
		{"a word changed", strings.Replace(long, "word90", "other", 1), 1, Nearly},
		{"half of it", strings.Join(words[:100], " "), -1, Unlike},
		{"a third rewritten", strings.ReplaceAll(long, "word1", "other"), -1, Unlike},
	} {
		if at, how := Twin(here, c.text); at != c.at || how != c.how {
			t.Errorf("%s: article %d, likeness %d; want %d, %d", c.name, at, how, c.at, c.how)
		}
	}
}

// untold lists the letters of the articles that have an earlier one's words and
// were not kept all the same.
func untold(s State) string {
	out := ""
	for i, at := range Twins(s.Articles) {
		if at >= 0 && !slices.Contains(s.Work.Twins, s.Articles[i].ID) {
			out += Letter(i) + Letter(at) + " "
		}
	}
	return out
}

// The same article twice is told until the reader wants both.
func TestTwinsAreToldUntilWanted(t *testing.T) {
	s, _ := play(opened(t), AddArticles{Articles: []article.Source{{Text: "one"}, {Text: "two"}, {Text: "one "}}})
	if got := untold(s); got != "CA " {
		t.Fatalf("twins %s", got)
	}
	id := s.Articles[2].ID
	both, effects := play(s, KeepTwin{ID: id})
	if got := untold(both); got != "" || !both.Notice.Undo || len(effects) != 1 || len(kept(t, effects).Saved.Twins) != 1 {
		t.Errorf("wanted, but told still: %q, %+v, %v", got, both.Notice, effects)
	}
	both, _ = play(both, RemoveArticle{ID: id}, AddArticles{Articles: []article.Source{{ID: id, Text: "two"}}})
	if got := untold(both); got != "CB " {
		t.Errorf("another article under the name that was free again is not told: %q", got)
	}
	s, _ = play(s, KeepTwin{ID: id}, Undo{})
	if got := untold(s); got != "CA " {
		t.Errorf("after undo: %s", got)
	}
}
