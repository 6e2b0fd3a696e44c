package ui

import (
	"strings"
	"testing"

	"crossread/app/article"
	"crossread/app/result"
	"crossread/app/state"
	"crossread/web"
)

// sample returns the sample with a few findings set by hand, so that the views
// can be drawn in tests without the engine. Every kind of finding occurs.
func sample(t *testing.T) *state.Set {
	t.Helper()
	meta := []article.Source{
		{ID: "a1", Outlet: "Marrowby Courier", Date: "2026-03-03"},
		{ID: "a2", Outlet: "Ashel Evening Bell", Date: "2026-03-03"},
		{ID: "a3", Outlet: "Tarn County Record", Date: "2026-03-04"},
	}
	for i, name := range []string{"a", "b", "c"} {
		b, err := web.Files.ReadFile("samples/sample-" + name + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		meta[i].Text = string(b)
	}
	at := func(article int, words string) result.Span {
		i := strings.Index(meta[article].Text, words)
		if i < 0 {
			t.Fatalf("the sample lacks %q", words)
		}
		return result.Span{Start: i, End: i + len(words)}
	}
	quote := func(article int, id, words, speaker, name, cue string, entity string) result.Quote {
		sp := at(article, speaker)
		return result.Quote{ID: id, Kind: result.Direct, Act: result.Speech, Spans: []result.Span{at(article, words)},
			Speaker: &result.Speaker{Entity: entity, Name: name, Span: &sp}, Cue: &result.Cue{Text: cue, Lemma: cue, Span: at(article, cue)},
			Confidence: .95, Why: "the name beside the quotation marks"}
	}
	flag := func(article int, words, category, why, alternative string) result.Flag {
		return result.Flag{Span: at(article, words), Category: category, Voice: result.Narrator, Confidence: .8, Why: why, Alternative: alternative}
	}
	fact := func(article int, id, words string, position float64) result.Fact {
		return result.Fact{ID: id, Span: at(article, words), Polarity: "positive", Modality: result.Happened, Source: result.Narrator,
			Place: "body", Position: position, Confidence: .9, Why: "a main clause"}
	}
	c := result.Comparison{Version: result.Version, Events: [][]string{{"a1", "a2", "a3"}}}
	c.Articles = []result.Analysis{{
		Version: 1, ID: "a1", Title: "Lantern Bridge closed for 14 weeks after cracks found in cables", Outlet: "Marrowby Courier", Date: "2026-03-03", DateSource: result.DateText, Words: 168,
		Entities: []result.Entity{{ID: "e1", Name: "Edda Quillam", Type: "person", Mentions: []result.Mention{{Span: at(0, "Mayor Edda Quillam"), Form: "name"}}}},
		Quotes: []result.Quote{
			quote(0, "q1", "We are sorry for the trouble this will cause, and nobody wanted it less than I did, but I will not gamble with people’s lives,", "Mayor Edda Quillam", "Edda Quillam", "said", "e1"),
			quote(0, "q2", "We were told on Friday, and by Monday the customers were gone,", "Wenna Hartlock", "Wenna Hartlock", "said", ""),
		},
		Flags: []result.Flag{flag(0, "split", "charged-word", "says more than “divided opinion in”", "divided")},
		Facts: []result.Fact{fact(0, "f1", "The Lantern Bridge was closed to all traffic at 6 a.m. on Monday", 0), fact(0, "f2", "an inspection last month found cracks in three of its eight cables", .1)},
	}, {
		Version: 1, ID: "a2", Title: "Fury as lifeline bridge is shut", Outlet: "Ashel Evening Bell", Date: "2026-03-03", DateSource: result.DateText, Words: 150,
		Entities: []result.Entity{{ID: "e1", Name: "Edda Quillam", Type: "person", Mentions: []result.Mention{{Span: at(1, "embattled Mayor Edda Quillam"), Form: "name"}}}},
		Quotes: []result.Quote{
			quote(1, "q1", "We are sorry for the trouble this will cause,", "she", "Edda Quillam", "said", "e1"),
			quote(1, "q2", "We were told on Friday, and by Monday our livelihoods were gone,", "Wenna Hartlock", "Wenna Hartlock", "fumed", ""),
		},
		Flags: []result.Flag{flag(1, "slammed shut", "charged-verb", "a closing told as a blow", "closed"), flag(1, "fumed", "charged-reporting-verb", "tells a mood that the words do not", "said")},
		Facts: []result.Fact{fact(1, "f1", "the Lantern Bridge slammed shut for 14 weeks", 0)},
	}, {
		Version: 1, ID: "a3", Title: "Ferry brought in while Lantern Bridge is repaired", Outlet: "Tarn County Record", Date: "2026-03-04", DateSource: result.DateText, Words: 150,
		Entities: []result.Entity{{ID: "e1", Name: "Edda Quillam", Type: "person", Mentions: []result.Mention{{Span: at(2, "Edda Quillam, the mayor"), Form: "name"}}}},
		Quotes:   []result.Quote{quote(2, "q1", "I will not gamble with people’s lives,", "Edda Quillam", "Edda Quillam", "assured", "e1")},
		Flags:    []result.Flag{flag(2, "assured", "charged-reporting-verb", "takes the speaker’s side", "told")},
		Facts:    []result.Fact{fact(2, "f1", "the Lantern Bridge was closed for vital safety works", 0), fact(2, "f2", "Inspectors found cracks in four of the bridge’s eight cables", .1)},
	}}
	c.Quotes = []result.Utterance{
		{ID: "Q1", Speaker: "Edda Quillam", Absent: []string{}, Members: []result.Printing{
			{Article: "a1", Quote: "q1", Relation: result.Fullest},
			{Article: "a2", Quote: "q1", Relation: result.Excerpt, Omitted: []string{"and nobody wanted it less than I did, but I will not gamble with people’s lives,"}},
			{Article: "a3", Quote: "q1", Relation: result.Excerpt, Omitted: []string{"We are sorry for the trouble this will cause, and nobody wanted it less than I did, but"}}}},
		{ID: "Q2", Speaker: "Wenna Hartlock", Absent: []string{"a3"}, Members: []result.Printing{
			{Article: "a1", Quote: "q2", Relation: result.Fullest},
			{Article: "a2", Quote: "q2", Relation: result.Altered, Changed: [][2]string{{"the customers", "our livelihoods"}}}}},
	}
	nearest := &result.Nearest{Span: at(1, "So far the “safety works” consist of two barriers and a sign."), Score: .2}
	c.Facts = []result.FactRow{
		{ID: "F1", Text: "The Lantern Bridge was closed to all traffic at 6 a.m. on Monday", Cells: []result.Cell{
			{Article: "a1", Status: result.Reported, Facts: []string{"f1"}}, {Article: "a2", Status: result.Reported, Facts: []string{"f1"}}, {Article: "a3", Status: result.Reported, Facts: []string{"f1"}}}},
		{ID: "F2", Text: "an inspection last month found cracks in three of its eight cables", Cells: []result.Cell{
			{Article: "a1", Status: result.Differs, Facts: []string{"f2"}}, {Article: "a2", Status: result.NotFound, Facts: []string{}, Nearest: nearest}, {Article: "a3", Status: result.Differs, Facts: []string{"f2"}}},
			Conflict: &result.Conflict{Kind: "number", Values: []result.ConflictValue{{Article: "a1", Value: "three"}, {Article: "a3", Value: "four"}}}},
	}
	c.Naming = []result.Referent{{Referent: "Edda Quillam", Type: "person", Articles: []result.ReferentForms{
		{Article: "a1", Entities: []string{"e1"}, Forms: []result.Form{{Text: "Mayor Edda Quillam", Count: 1, Labels: []string{}}}},
		{Article: "a2", Entities: []string{"e1"}, Forms: []result.Form{{Text: "embattled Mayor Edda Quillam", Count: 1, Labels: []string{"embattled"}}}},
		{Article: "a3", Entities: []string{"e1"}, Forms: []result.Form{{Text: "Edda Quillam, the mayor", Count: 1, Labels: []string{}}}}}}}
	c.Framing = result.Framing{Articles: []result.FramingArticle{
		{Article: "a1", Words: 131, Per100: .8, Categories: map[string]int{"charged-word": 1}},
		{Article: "a2", Words: 120, Per100: 1.7, Categories: map[string]int{"charged-verb": 1, "charged-reporting-verb": 1}},
		{Article: "a3", Words: 127, Per100: .8, Categories: map[string]int{"charged-reporting-verb": 1}}},
		Distinctive: []result.Distinctive{{Term: "lifeline", Article: "a2", Count: 1, Z: 1.3, Spans: []result.Span{at(1, "lifeline")}}}}
	c.Attribution = []result.Attribution{{Speaker: "Edda Quillam", Articles: []result.AttributionArticle{
		{Article: "a1", Words: 25, Marked: 25, Quotes: 1, Cues: map[string]int{"say": 1}},
		{Article: "a2", Words: 9, Marked: 9, Quotes: 1, Cues: map[string]int{"say": 1}},
		{Article: "a3", Words: 7, Marked: 7, Quotes: 1, Cues: map[string]int{"assure": 1}}}}}
	return state.NewSet(1, meta, c)
}

func TestViewsDraw(t *testing.T) {
	set := sample(t)
	for _, tab := range state.Tabs() {
		view := state.View{Place: state.Place{Tab: tab}}
		if text(render(t, viewFor(set, view, nil))) == "" {
			t.Errorf("%s draws nothing", tab)
		}
	}
}
