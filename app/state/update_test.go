package state

import (
	"reflect"
	"strings"
	"testing"

	"crossread/app/article"
	"crossread/app/engine/msg"
	"crossread/app/result"
)

var samples = []article.Source{{Text: "one"}, {Text: "two"}, {Text: "three"}}

// play runs actions and returns the state and the effects of the last one.
func play(s State, actions ...Action) (State, []Effect) {
	var effects []Effect
	for _, a := range actions {
		s, effects = Update(s, a)
	}
	return s, effects
}

func texts(s State) string {
	var t []string
	for _, a := range s.Articles {
		t = append(t, a.Text)
	}
	return strings.Join(t, " ")
}

func TestFirstOpenComparesTheSample(t *testing.T) {
	s := New()
	if got := s.Status(); got == "Ready" {
		t.Error("Ready before anything was shown")
	}
	s, effects := play(s, Loaded{Sample: samples})
	if len(effects) != 1 || len(effects[0].(Compare).Articles) != 3 || !s.Sample {
		t.Fatalf("effects %+v", effects)
	}
	if got := s.Status(); got != "Comparing 3 articles" {
		t.Errorf("status %q", got)
	}
	s, _ = play(s, Progress{ID: s.Run.ID, At: msg.Progress{Stage: msg.Reading, Number: 2}})
	if got := s.Status(); got != "Comparing: reading 2 of 3" {
		t.Errorf("status %q", got)
	}
	s, _ = play(s, Finished{ID: s.Run.ID, Set: NewSet(s.Run.ID, s.Articles, result.Comparison{Articles: []result.Analysis{{ID: "a2"}}})})
	if s.Status() != "Ready" || s.Set == nil || s.Set.Article("a2").Letter() != "B" {
		t.Errorf("status %q, set %+v", s.Status(), s.Set)
	}
}

func opened(t *testing.T) State {
	t.Helper()
	s, _ := play(New(), Loaded{Sample: samples})
	s, _ = play(s, Finished{ID: s.Run.ID, Set: NewSet(s.Run.ID, s.Articles, result.Comparison{})})
	return s
}

func TestSampleMakesWay(t *testing.T) {
	s, effects := play(opened(t), AddArticles{Articles: []article.Source{{Text: "mine"}}})
	if texts(s) != "mine" || s.Sample || s.Status() != "Comparing 1 article" || len(effects) != 2 {
		t.Errorf("%q, status %q, effects %v", texts(s), s.Status(), effects)
	}
	s, _ = play(s, AddArticles{Articles: []article.Source{{Text: "second"}, {ID: "a1", Text: "third"}}})
	if texts(s) != "mine second third" {
		t.Errorf("%q", texts(s))
	}
	ids := map[string]bool{}
	for _, a := range s.Articles {
		if a.ID == "" || ids[a.ID] {
			t.Errorf("ids are not unique: %+v", s.Articles)
		}
		ids[a.ID] = true
	}
}

func TestUndoAndRedoEverything(t *testing.T) {
	s := opened(t)
	steps := []Action{
		AddArticles{Articles: []article.Source{{ID: "x", Text: "mine"}}},
		AddArticles{Articles: []article.Source{{ID: "y", Text: "yours"}}},
		EditArticle{ID: "x", Article: article.Source{Text: "mine again"}},
		Correct{result.Edit{Kind: result.EditSpeaker, Article: "y"}},
		RemoveArticle{"y"},
		ClearAll{},
		ShowSample{},
	}
	works := []Work{s.Work}
	for _, a := range steps {
		s, _ = play(s, a)
		works = append(works, s.Work)
	}
	if len(works[5].Edits) != 0 {
		t.Error("the corrections of an article that was taken out stay")
	}
	for i := len(steps) - 1; i >= 0; i-- {
		if s, _ = play(s, Undo{}); !reflect.DeepEqual(s.Work, works[i]) {
			t.Fatalf("undo of step %d: %+v, want %+v", i, s.Work, works[i])
		}
	}
	for i := range steps {
		if s, _ = play(s, Redo{}); !reflect.DeepEqual(s.Work, works[i+1]) {
			t.Fatalf("redo of step %d: %+v, want %+v", i, s.Work, works[i+1])
		}
	}
	if again, effects := play(s, Redo{}); !reflect.DeepEqual(again, s) || effects != nil {
		t.Error("redo beyond the end does something")
	}
}

func TestClearAllOffersUndo(t *testing.T) {
	s, effects := play(opened(t), ClearAll{})
	if len(s.Articles) != 0 || s.Set != nil || s.Status() != "Ready" || !s.Notice.Undo {
		t.Errorf("%+v", s)
	}
	if len(effects) != 1 || len(effects[0].(Save).Saved.Articles) != 0 {
		t.Errorf("effects %v", effects)
	}
}

func TestTwentyIsTheMost(t *testing.T) {
	s, _ := play(opened(t), AddArticles{Articles: make([]article.Source, 20)})
	if len(s.Articles) != 20 {
		t.Fatalf("%d articles", len(s.Articles))
	}
	s, effects := play(s, AddArticles{Articles: make([]article.Source, 1)})
	if len(s.Articles) != 20 || effects != nil || !strings.Contains(s.Notice.Text, "20 articles is the most") {
		t.Errorf("%d articles, effects %v, notice %q", len(s.Articles), effects, s.Notice.Text)
	}
}

func TestLateAnswersAreDropped(t *testing.T) {
	s := opened(t)
	shown := s.Set
	s, _ = play(s, AddArticles{Articles: []article.Source{{Text: "a"}}})
	old := s.Run.ID
	s, _ = play(s, AddArticles{Articles: []article.Source{{Text: "b"}}}, Finished{ID: old}, Failed{ID: old, Cause: "x"}, Progress{ID: old, At: msg.Progress{Stage: msg.Showing}})
	if s.Set != shown || s.Run.Phase != Comparing || s.Run.At != (msg.Progress{}) {
		t.Errorf("an answer to an earlier request counted: %+v", s.Run)
	}
	s, effects := play(s, Cancel{})
	if len(effects) != 1 || s.Status() != "Stopped" {
		t.Errorf("cancel: %v, status %q", effects, s.Status())
	}
	s, effects = play(s, CompareAgain{})
	if len(effects) != 1 || len(effects[0].(Compare).Articles) != 2 {
		t.Errorf("again: %v", effects)
	}
	s, _ = play(s, Failed{ID: s.Run.ID, Cause: "boom"})
	if s.Status() != "Stopped" || s.Run.Failure != "boom" || len(s.Articles) != 2 {
		t.Errorf("failed: %+v", s.Run)
	}
}

func TestOpeningArticlesComeInOnce(t *testing.T) {
	opening := []article.Source{{ID: "x.txt", Text: "given"}, {ID: "y.txt", Text: "too"}}
	s, _ := play(New(), Loaded{Opening: opening, Sample: samples})
	s, effects := play(s, RemoveArticle{"y.txt"})
	saved := effects[1].(Save).Saved

	again, _ := play(New(), Loaded{Saved: &saved, Opening: opening, Sample: samples})
	if texts(again) != "given" {
		t.Errorf("the same opening articles came again: %q", texts(again))
	}
	other := []article.Source{{Text: "another day"}}
	again, _ = play(New(), Loaded{Saved: &saved, Opening: other, Sample: samples})
	if texts(again) != "another day" || !again.Notice.Undo {
		t.Errorf("%q, notice %+v", texts(again), again.Notice)
	}
	if again, _ = play(again, Undo{}); texts(again) != "given" {
		t.Errorf("after undo: %q", texts(again))
	}
}

func TestPlacesAreLinks(t *testing.T) {
	for _, p := range []Place{
		{Tab: Overview}, {Tab: Help}, {Tab: About}, Row(Facts, "F12"), Row(Quotes, "a/b c"), {Tab: Read, Article: "my file.txt"},
		Words("a1", result.Span{Start: 120, End: 180}), Words("a1", result.Span{Start: 0, End: 12, In: result.InTitle}),
	} {
		got, ok := ParsePlace(p.Href())
		if !ok || got != p {
			t.Errorf("%q gives %+v, want %+v", p.Href(), got, p)
		}
	}
	for _, bad := range []string{"", "#", "#main", "#nowhere/x"} {
		if _, ok := ParsePlace(bad); ok {
			t.Errorf("%q is taken for a place", bad)
		}
	}
	for _, odd := range []string{"#read/a1/x-y", "#read/a1/9-3", "#read/%zz", "#read/a1/-5-3"} {
		if p, ok := ParsePlace(odd); !ok || p.Span != (result.Span{}) {
			t.Errorf("%q gives %+v", odd, p)
		}
	}
}

func TestLetters(t *testing.T) {
	for n, want := range map[int]string{0: "A", 19: "T", 25: "Z", 26: "AA", 27: "AB"} {
		if got := Letter(n); got != want {
			t.Errorf("Letter(%d) = %q, want %q", n, got, want)
		}
	}
}

// A set brings its corrections along, for its own articles under whatever ids
// they get, and nothing that was there is lost.
func TestASetComesWithItsCorrections(t *testing.T) {
	bundle := Bundle{
		Articles: []article.Source{{ID: "a1", Text: "one"}, {ID: "a2", Text: "two"}},
		Edits: []result.Edit{
			{Kind: result.EditMergeFacts, Article: "a1", Other: &result.Edit{Article: "a2"}},
			{Kind: result.EditAddWord, Value: "late"},
		},
	}
	set := AddArticles{Bundles: []Bundle{bundle}}
	s, _ := play(opened(t), AddArticles{Articles: []article.Source{{ID: "a1", Text: "mine"}}})
	s, _ = play(s, Correct{result.Edit{Kind: result.EditSpeaker, Article: "a1"}})
	before := s.Work
	s, _ = play(s, set)
	if texts(s) != "mine one two" || len(s.Edits) != 3 {
		t.Fatalf("%q, %+v", texts(s), s.Edits)
	}
	merge := s.Edits[1]
	if i, j := s.Index(merge.Article), s.Index(merge.Other.Article); i != 1 || j != 2 || s.Edits[0].Article != "a1" || s.Edits[2].Article != "" {
		t.Errorf("the corrections are about other articles: %+v", s.Edits)
	}
	if bundle.Edits[0].Other.Article != "a2" {
		t.Error("the file's own corrections were changed")
	}
	set.Replace = true
	s, _ = play(s, set)
	if texts(s) != "one two" || len(s.Edits) != 2 || !s.Notice.Undo {
		t.Errorf("%q, %+v, %+v", texts(s), s.Edits, s.Notice)
	}
	s, _ = play(s, Undo{}, Undo{})
	if !reflect.DeepEqual(s.Work, before) {
		t.Errorf("after undo: %+v", s.Work)
	}
	s, _ = play(New(), Loaded{Opening: bundle.Articles, Corrections: bundle.Edits, Sample: samples})
	if texts(s) != "one two" || len(s.Edits) != 2 {
		t.Errorf("opened with a set: %q, %+v", texts(s), s.Edits)
	}
}

// A set that is opened over itself adds nothing; one that holds more adds what
// is new.
func TestASetOverItself(t *testing.T) {
	bundle := Bundle{
		Articles: []article.Source{{ID: "x", Outlet: "Lamp", Text: "one  report\nof it"}, {ID: "y", Outlet: "Post", Text: "one report of it"}},
		Edits:    []result.Edit{{Kind: result.EditSpeaker, Article: "y", Span: &result.Span{Start: 1, End: 2}, Value: "Ida"}, {Kind: result.EditAddWord, Value: "late"}},
	}
	first, _ := play(opened(t), AddArticles{Bundles: []Bundle{bundle}})
	s, effects := play(first, AddArticles{Bundles: []Bundle{bundle}})
	if !reflect.DeepEqual(s.Work, first.Work) || effects != nil || !strings.Contains(s.Notice.Text, "all 2 articles are here already") {
		t.Errorf("%+v, %v, notice %q", s.Work, effects, s.Notice.Text)
	}
	bundle.Articles = append(bundle.Articles, article.Source{ID: "z", Text: "another"})
	bundle.Edits = append(bundle.Edits, result.Edit{Kind: result.EditSpeaker, Article: "x", Value: "Tomas"}, result.Edit{Kind: result.EditSpeaker, Article: "z"})
	s, _ = play(first, AddArticles{Bundles: []Bundle{bundle}})
	if len(s.Articles) != 3 || len(s.Edits) != 4 || s.Edits[2].Article != "x" || !strings.Contains(s.Notice.Text, "Article C was added; 2 were here already") {
		t.Errorf("%+v, notice %q", s.Work, s.Notice.Text)
	}
	bundle.Articles, bundle.Edits = bundle.Articles[:2], bundle.Edits[2:3]
	s, _ = play(first, AddArticles{Bundles: []Bundle{bundle}})
	if len(s.Articles) != 2 || len(s.Edits) != 3 || !strings.Contains(s.Notice.Text, "1 correction was added; 2 were here already") {
		t.Errorf("%+v, notice %q", s.Work, s.Notice.Text)
	}
	// Two files may name their articles alike.
	other := Bundle{Articles: []article.Source{{ID: "x", Text: "apart"}}, Edits: []result.Edit{{Kind: result.EditSpeaker, Article: "x"}}}
	s, _ = play(opened(t), AddArticles{Bundles: []Bundle{bundle, other}})
	if last := s.Edits[len(s.Edits)-1]; s.Index(last.Article) != 2 {
		t.Errorf("the second file's correction is about %q of %+v", last.Article, s.Articles)
	}
	// Room is counted by what is new.
	full := Bundle{Articles: make([]article.Source, MaxArticles)}
	for i := range full.Articles {
		full.Articles[i].Text = Letter(i)
	}
	s, _ = play(opened(t), AddArticles{Bundles: []Bundle{full}}, AddArticles{Bundles: []Bundle{full}})
	if len(s.Articles) != MaxArticles || !strings.Contains(s.Notice.Text, "Nothing was added") {
		t.Errorf("%d articles, notice %q", len(s.Articles), s.Notice.Text)
	}
}

// A comparison of other articles is not shown while the new ones are compared.
func TestAComparisonOfOthersIsNotShown(t *testing.T) {
	s := opened(t)
	if !s.Shows() {
		t.Error("the sample is not shown")
	}
	mine, _ := play(s, AddArticles{Articles: []article.Source{{ID: s.Articles[0].ID, Text: "mine"}}})
	if mine.Shows() {
		t.Error("the sample stands for the reader's article")
	}
	mine, _ = play(mine, Finished{ID: mine.Run.ID, Set: NewSet(mine.Run.ID, mine.Articles, result.Comparison{})})
	if mine, _ = play(mine, AddArticles{Articles: []article.Source{{Text: "second"}}}); !mine.Shows() {
		t.Error("what is shown goes away while a second article is compared")
	}
}
