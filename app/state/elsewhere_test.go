package state

import (
	"reflect"
	"strings"
	"testing"

	"crossread/app/article"
	"crossread/app/result"
)

// kept returns what an action of a tab has kept.
func kept(t *testing.T, effects []Effect) Save {
	t.Helper()
	for _, e := range effects {
		if s, ok := e.(Save); ok {
			return s
		}
	}
	t.Fatalf("nothing is kept: %+v", effects)
	return Save{}
}

// sees has a tab find what is kept.
func sees(s State, k Save) State {
	s, _ = play(s, Elsewhere{Saved: k.Saved})
	return s
}

func tab(name string, saved *Saved) State {
	s, _ := play(New(), Loaded{Saved: saved, Sample: samples, Tab: name})
	s, _ = play(s, Finished{ID: s.Run.ID, Set: NewSet(s.Run.ID, s.Articles, result.Comparison{})})
	return s
}

func TestATabTakesWhatAnotherKept(t *testing.T) {
	a, b := tab("a", nil), tab("b", nil)
	a, effects := play(a, AddArticles{Articles: []article.Source{{Text: "one"}}})
	b, compares := play(b, Elsewhere{Saved: kept(t, effects).Saved})
	if texts(b) != "one" || len(compares) != 1 || b.Notice.Text != "Another tab added article A. This one shows the same now." || !b.Notice.Undo || !b.Notice.Stay {
		t.Fatalf("%q, effects %v, notice %+v", texts(b), compares, b.Notice)
	}
	b, effects = play(b, AddArticles{Articles: []article.Source{{Text: "two"}}})
	k := kept(t, effects)
	if k.Follows != a.tabs.revision() {
		t.Errorf("follows %q, not %q", k.Follows, a.tabs.revision())
	}
	a = sees(a, k)
	if !reflect.DeepEqual(a.Work, b.Work) {
		t.Errorf("the tabs differ: %+v, %+v", a.Work, b.Work)
	}
	// Undo in one is undone in both.
	a, effects = play(a, Undo{})
	b = sees(b, kept(t, effects))
	if texts(a) != "one" || texts(b) != "one" || !strings.HasPrefix(b.Notice.Text, "Another tab took article B out.") {
		t.Errorf("%q, %q, %q", texts(a), texts(b), b.Notice.Text)
	}
}

func TestOwnAndOldWorksAreNoNews(t *testing.T) {
	a := tab("a", nil)
	a, effects := play(a, AddArticles{Articles: []article.Source{{Text: "one"}}})
	first := kept(t, effects)
	a, _ = play(a, AddArticles{Articles: []article.Source{{Text: "two"}}})
	for name, saved := range map[string]Saved{"its own earlier work": first.Saved, "nothing kept": {}} {
		again, effects := play(a, Elsewhere{Saved: saved})
		if effects != nil || !reflect.DeepEqual(again, a) {
			t.Errorf("%s counts: %q, %v", name, texts(again), effects)
		}
	}
	// A work that was taken, read once more while the next one is being kept.
	b := sees(tab("b", nil), first)
	b, _ = play(b, AddArticles{Articles: []article.Source{{Text: "three"}}})
	if again := sees(b, first); texts(again) != "one three" {
		t.Errorf("the tab goes back to what it took: %q", texts(again))
	}
}

func TestAStepThatCameTooLateCanBeHadBack(t *testing.T) {
	a, b := tab("a", nil), tab("b", nil)
	_, effects := play(a, AddArticles{Articles: []article.Source{{Text: "one"}}})
	b, _ = play(b, AddArticles{Articles: []article.Source{{Text: "other"}}})
	b, _ = play(b, Elsewhere{Saved: kept(t, effects).Saved, Refused: true})
	if texts(b) != "one" || !b.Notice.Undo || !strings.Contains(b.Notice.Text, "Undo brings back yours") {
		t.Errorf("%q, %+v", texts(b), b.Notice)
	}
	if b, effects = play(b, Undo{}); texts(b) != "other" || kept(t, effects).Follows != "a.1" {
		t.Errorf("after undo: %q, %+v", texts(b), effects)
	}
}

func TestWhatAnotherTabDid(t *testing.T) {
	x, y, z := article.Source{ID: "x", Text: "1"}, article.Source{ID: "y", Text: "2"}, article.Source{ID: "z", Text: "3"}
	changed := article.Source{ID: "y", Text: "2", Date: "2026-03-04"}
	of := func(a ...article.Source) Work { return Work{Articles: a} }
	word := result.Edit{Kind: result.EditAddWord, Value: "late"}
	for want, c := range map[string][2]Work{
		"added article C":                   {of(x, y), of(x, y, z)},
		"added 2 articles":                  {{Articles: samples, Sample: true}, of(x, y)},
		"took article B out":                {of(x, y, z), of(x, z)},
		"took all articles out":             {of(x, y), of()},
		"changed article B":                 {of(x, y), of(x, changed)},
		"put other articles in: 1 is here":  {of(x, y), of(z)},
		"put other articles in: 2 are here": {of(x, y), of(changed, z)},
		"put the sample in":                 {of(x), {Articles: samples, Sample: true}},
		"made 1 correction":                 {of(x), {Articles: []article.Source{x}, Edits: []result.Edit{word}}},
		"took 1 correction back":            {{Articles: []article.Source{x}, Edits: []result.Edit{word}}, of(x)},
		"changed something":                 {of(x), {Articles: []article.Source{x}, Twins: []string{"x"}}},
	} {
		if got := didElsewhere(c[0], c[1]); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestForgettingReachesEveryTab(t *testing.T) {
	a := tab("a", nil)
	a, _ = play(a, AddArticles{Articles: []article.Source{{Text: "one"}}})
	a, effects := play(a, Forgotten{})
	if len(a.Articles)+len(a.Past)+len(a.Future) != 0 || a.Set != nil || a.Notice.Text == "" {
		t.Errorf("something is left: %+v", a)
	}
	for _, e := range effects {
		switch e.(type) {
		case Wipe, Save:
			t.Errorf("the other tab has seen to it, but: %+v", effects)
		}
	}
}

// What is edited here while another tab takes it out is not lost.
func TestEditOfAnArticleThatIsGone(t *testing.T) {
	s, _ := play(opened(t), AddArticles{Articles: []article.Source{{ID: "x", Text: "one"}}}, EditArticle{ID: "gone", Article: article.Source{Text: "typed"}})
	if texts(s) != "one typed" {
		t.Errorf("%q", texts(s))
	}
}
