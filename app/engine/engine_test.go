package engine

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"crossread/app/article"
	"crossread/app/compare"
	"crossread/app/ingest"
	"crossread/app/lang"
	"crossread/app/report"
	"crossread/app/result"
)

var three = []article.Source{
	{ID: "c", Text: "The mayor, Edda Quillam, said the bridge would open in June. The Lantern Bridge carries cars over the River Ashel."},
	{ID: "a", Date: "2026-03-04", Outlet: "Record", Text: "A ferry began on the River Ashel. “I will not gamble,” said Edda Quillam, mayor of Marrowby. The Lantern Bridge is shut."},
	{ID: "b", Date: "2026-03-03", Outlet: "Bell", Text: "Traders were furious over the Lantern Bridge on the River Ashel. “I will not gamble,” Quillam said. Traders left."},
}

func compareAll(t *testing.T, sources []article.Source, edits ...result.Edit) Set {
	t.Helper()
	s, err := Compare(context.Background(), sources, edits)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func printed(t *testing.T, s Set) string {
	t.Helper()
	var b bytes.Buffer
	if err := report.JSON(&b, report.Lettered(s.Comparison, s.Sources)); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestOrderOfArticlesLeavesNoTrace(t *testing.T) {
	want := ""
	for _, p := range [][]int{{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}} {
		got := printed(t, compareAll(t, []article.Source{three[p[0]], three[p[1]], three[p[2]]}))
		if want == "" {
			want = got
		}
		if got != want {
			t.Fatalf("order %v gives another comparison", p)
		}
	}
}

func TestCanonicalOrderAndIDs(t *testing.T) {
	same := article.Source{Text: "One text."}
	set := compareAll(t, []article.Source{{ID: "x", Text: "Undated."}, {ID: "x", Date: "2026-03-04", Text: "Late."}, {ID: "x", Date: "2026-03-03", Text: "Early."}, {ID: "x-2", Date: "2026-03-05", Text: "Taken."}, same, same})
	var ids []string
	for i, a := range set.Comparison.Articles {
		ids = append(ids, a.ID)
		if set.Sources[i].ID != a.ID {
			t.Errorf("source %d is %q, the article %q", i, set.Sources[i].ID, a.ID)
		}
	}
	slices.Sort(ids)
	if len(slices.Compact(ids)) != 6 {
		t.Errorf("ids are not unique: %v", ids)
	}
	if got := set.Sources[0].Text + set.Sources[1].Text; got != "Early.Late." {
		t.Errorf("not in order of date: %s", got)
	}
}

func TestDateIsInferredFromTheNearest(t *testing.T) {
	set := compareAll(t, three)
	for _, a := range set.Comparison.Articles {
		want := result.DateGiven
		if a.ID == "c" {
			want = result.DateInferred
		}
		if a.DateSource != want || a.Date == "" {
			t.Errorf("%s: date %q from %q", a.ID, a.Date, a.DateSource)
		}
	}
	other := article.Source{ID: "z", Text: "Parliament in Osterhaven passed a budget after nine hours of debate about fishing quotas."}
	for _, a := range compareAll(t, append(slices.Clone(three), other)).Comparison.Articles {
		if a.ID == "z" && a.DateSource != result.DateNone {
			t.Errorf("an article about another event took the date %s", a.Date)
		}
	}
}

func TestCancel(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Compare(ctx, three, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("err = %v", err)
	}
}

func TestAnchor(t *testing.T) {
	old := "He left. She said no. He left again."
	edit := func(words string, from int) *result.Edit {
		at := from + strings.Index(old[from:], words)
		return &result.Edit{Span: &result.Span{Start: at, End: at + len(words)}, Text: words, Before: old[max(0, at-8):at], After: old[at+len(words) : min(len(old), at+len(words)+8)]}
	}
	for _, c := range []struct {
		name, text string
		e          *result.Edit
		want       int
	}{
		{"where it was", old, edit("He left", 5), 22},
		{"moved on by words before it", "At noon. " + old, edit("He left", 5), 31},
		{"the surroundings decide", "She said no. He left again. He left.", edit("He left", 5), 13},
		{"gone", "Nobody came.", edit("He left", 5), -1},
		{"text cut short", "He", edit("left again", 0), -1},
	} {
		s, ok := anchor(c.text, c.e)
		if ok != (c.want >= 0) || ok && s.Start != c.want {
			t.Errorf("%s: %v %v", c.name, s, ok)
		}
	}
}

func TestEditsOfFindings(t *testing.T) {
	src := article.Source{ID: "a", Text: "Furious traders met. “No,” said Quillam. The furious crowd left the quay."}
	d := lang.New(ingest.Read(src))
	at := func(w string) result.Span {
		i := strings.Index(src.Text, w)
		return result.Span{Start: i, End: i + len(w)}
	}
	fresh := func() []compare.Article {
		return []compare.Article{{Doc: d, Analysis: result.Analysis{ID: "a",
			Quotes: []result.Quote{{ID: "q1", Spans: []result.Span{at("No,")}}},
			Flags:  []result.Flag{{Span: at("Furious"), Category: "anger"}, {Span: at("furious"), Category: "anger"}}}}}
	}
	apply := func(e result.Edit) result.Analysis {
		set := fresh()
		if _, lost := applyFindings(set, []result.Edit{e}); lost != nil {
			t.Errorf("%s was lost", e.Kind)
		}
		return set[0].Analysis
	}
	no, first := at("No"), at("Furious")
	if q := apply(result.Edit{Kind: result.EditSpeaker, Article: "a", Span: &no, Value: "Edda Quillam"}).Quotes[0]; q.Speaker == nil || q.Speaker.Name != "Edda Quillam" || !q.Reader || q.Confidence != 1 {
		t.Errorf("speaker: %+v", q)
	}
	if a := apply(result.Edit{Kind: result.EditDismissFlag, Article: "a", Span: &first}); len(a.Flags) != 1 {
		t.Error("dismissing one flag leaves", len(a.Flags))
	}
	if a := apply(result.Edit{Kind: result.EditDismissWord, Value: "furious"}); len(a.Flags) != 0 {
		t.Error("dismissing a word leaves", len(a.Flags))
	}
	if a := apply(result.Edit{Kind: result.EditDismissCategory, Value: "anger"}); len(a.Flags) != 0 {
		t.Error("dismissing a category leaves", len(a.Flags))
	}
	if a := apply(result.Edit{Kind: result.EditAddWord, Value: "crowd"}); len(a.Flags) != 3 || !a.Flags[2].Reader {
		t.Errorf("adding a word: %+v", a.Flags)
	}
	if _, lost := applyFindings(fresh(), []result.Edit{{Kind: result.EditSpeaker, Article: "gone", Span: &no}}); len(lost) != 1 {
		t.Error("an edit of an article that is gone must be told")
	}
}

// TestAnyInput runs what a reader may paste through the whole engine.
func TestAnyInput(t *testing.T) {
	for name, text := range map[string]string{
		"blank": " \n\t ", "nul": "a\x00b said “c\x00”.", "invalid": "The m\xffayor said “\xfe” on Friday.", "crlf": "One said “two”.\r\n\r\nThree.\r\n",
		"rtl": "قال الرئيس «نعم» اليوم.", "emoji": "🚢🚢 said “🚢” 👩‍👩‍👧.", "german": "Der Bürgermeister sagte: „Nein.“", "marks": "“““ ’’’ ‘‘ ” '' `` \"",
		"dashes": "—– -- ___ ...", "one": "x",
	} {
		t.Run(name, func(t *testing.T) {
			s := compareAll(t, []article.Source{{Text: text}, {Text: text}, {Title: text, Text: "It rained. “Yes,” she said."}})
			inBounds(t, s)
			printed(t, s)
		})
	}
}

// inBounds checks every span of a comparison against its article.
func inBounds(t *testing.T, s Set) {
	t.Helper()
	for i, a := range s.Comparison.Articles {
		check := func(what string, x result.Span) {
			n := len(s.Sources[i].Text)
			if x.In == result.InTitle {
				n = len(s.Sources[i].Title)
			}
			if x.Start < 0 || x.Start > x.End || x.End > n {
				t.Errorf("%s %v of %s is out of bounds (%d)", what, x, a.ID, n)
			}
		}
		for _, x := range a.Sentences {
			check("sentence", x.Span)
		}
		for _, e := range a.Entities {
			for _, m := range e.Mentions {
				check("mention", m.Span)
			}
		}
		for _, q := range a.Quotes {
			for _, x := range q.Spans {
				check("quote", x)
			}
			if q.Speaker != nil && q.Speaker.Span != nil {
				check("speaker", *q.Speaker.Span)
			}
			if q.Cue != nil {
				check("cue", q.Cue.Span)
			}
		}
		for _, f := range a.Flags {
			check("flag", f.Span)
		}
		for _, x := range a.Times {
			check("time", x.Span)
		}
		for _, x := range a.Quantities {
			check("quantity", x.Span)
		}
		for _, f := range a.Facts {
			check("fact", f.Span)
		}
	}
}

func FuzzCompare(f *testing.F) {
	f.Add("Quillam said “no” on Friday.", "“No,” Quillam said.", "Ferry: 3 of 8")
	f.Add("\xff “ ’", "1989–91 \x00", "")
	f.Fuzz(func(t *testing.T, a, b, title string) {
		s := compareAll(t, []article.Source{{ID: "a", Text: a}, {ID: "b", Title: title, Text: b}})
		inBounds(t, s)
		if printed(t, s) != printed(t, compareAll(t, []article.Source{{ID: "b", Title: title, Text: b}, {ID: "a", Text: a}})) {
			t.Error("the order of the articles changes the comparison")
		}
	})
}

// TestRepeatedHeadlineIsFoundOnce: what a headline says that is given and also
// opens the text is found once, and its spans lie in the text.
func TestRepeatedHeadlineIsFoundOnce(t *testing.T) {
	const title = "‘We Will Not Move,’ Furious Tenants Say"
	body := "Tenants of Larch House in Ashel have vowed to stay in their flats although the roof is leaking. “We will stay,” said Ola Finch, who has lived there since 1990."
	a := compareAll(t, []article.Source{{Title: title, Text: title + "\n\n" + body}}).Comparison.Articles[0]
	quotes, flags := 0, 0
	for _, q := range a.Quotes {
		for _, s := range q.Spans {
			if s.In == result.InTitle {
				t.Errorf("%s stands in the title", q.ID)
			}
			if s.Start < len([]rune(title)) {
				quotes++
			}
		}
	}
	for _, f := range a.Flags {
		if f.In == result.InTitle || f.Start < len([]rune(title)) {
			flags++
		}
	}
	if quotes != 1 || flags != 1 || a.Title != title {
		t.Errorf("%d quotes and %d flags in the headline %q, want one of each", quotes, flags, a.Title)
	}
}
