package report

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"

	"crossread/app/article"
	"crossread/app/result"
)

// sample is a set of two short articles with every kind of finding. The first
// has letters of two bytes and an emoji before its findings.
func sample() Set {
	a, b := "Ærø 🚢: “No,” said Quillam.", "=Quillam| <refused>."
	at := func(text, words string) result.Span {
		i := strings.Index(text, words)
		return result.Span{Start: i, End: i + len(words)}
	}
	cue := at(a, "said")
	speaker := at(a, "Quillam")
	c := result.Comparison{
		Version: 1,
		Articles: []result.Analysis{{
			Version: 1, ID: "a1", Title: "Ferry – «no»", Outlet: "Bell", Date: "2026-03-03", DateSource: result.DateInferred,
			Quotes: []result.Quote{{ID: "q1", Kind: result.Direct, Act: result.Speech, Spans: []result.Span{at(a, "No,")},
				Speaker: &result.Speaker{Name: "Edda Quillam", Span: &speaker}, Cue: &result.Cue{Text: "said", Lemma: "say", Span: cue}, Confidence: 0.912345678, Why: "w"}},
			Flags: []result.Flag{{Span: result.Span{Start: len("Ferry – "), End: len("Ferry – «no»"), In: result.InTitle}, Category: "scare-quotes", Voice: result.Narrator, Confidence: 0.5}},
			Facts: []result.Fact{{ID: "f1", Span: at(a, "said Quillam")}},
		}, {
			Version: 1, ID: "b2", Facts: []result.Fact{{ID: "f1", Span: at(b, "=Quillam| <refused>")}},
		}},
		Quotes: []result.Utterance{{ID: "Q1", Speaker: "Edda Quillam", Members: []result.Printing{{Article: "a1", Quote: "q1", Relation: result.Fullest}}, Absent: []string{"b2"}}},
		Facts: []result.FactRow{{ID: "F1", Text: "said Quillam", Cells: []result.Cell{
			{Article: "a1", Status: result.Differs, Facts: []string{"f1"}},
			{Article: "b2", Status: result.NotFound, Nearest: &result.Nearest{Span: at(b, "Quillam"), Score: 1.0 / 3}}},
			Conflict: &result.Conflict{Kind: "number", Values: []result.ConflictValue{{Article: "a1", Value: "1"}}}},
			{ID: "F2", Text: "=Quillam| <refused>", Cells: []result.Cell{{Article: "a1", Status: result.NotFound}, {Article: "b2", Status: result.Reported, Facts: []string{"f1"}}}}},
		Naming: []result.Referent{{Referent: "Edda Quillam", Type: "person", Articles: []result.ReferentForms{{Article: "a1", Entities: []string{"e1"}, Forms: []result.Form{{Text: "Quillam", Count: 2}}}}}},
		Framing: result.Framing{Notes: []result.FramingNote{{Kind: result.VerbsApart, Confidence: 0.5, Why: "y", Sides: []result.FramingSide{
			{Article: "a1", Text: "has “said” for Quillam", Spans: []result.Span{cue}}}}},
			Distinctive: []result.Distinctive{{Term: "said", Article: "a1", Count: 1, Z: 2, Spans: []result.Span{cue}}}},
		Attribution: []result.Attribution{{Speaker: "Edda Quillam", Articles: []result.AttributionArticle{{Article: "a1", Words: 1, Quotes: 1, Cues: map[string]int{"say": 1}}}}},
	}
	return Lettered(c, []article.Source{{ID: "a1", Title: "Ferry – «no»", Text: a}, {ID: "b2", Text: b}})
}

func TestJSONCountsCodePoints(t *testing.T) {
	set := sample()
	var b bytes.Buffer
	if err := JSON(&b, set); err != nil {
		t.Fatal(err)
	}
	var out result.Comparison
	if err := json.Unmarshal(b.Bytes(), &out); err != nil {
		t.Fatal(err)
	}
	slice := func(text string, s result.Span) string { return string([]rune(text)[s.Start:s.End]) }
	a := out.Articles[0]
	for _, x := range []struct{ got, want string }{
		{slice(set.Sources[0].Text, a.Quotes[0].Spans[0]), "No,"},
		{slice(set.Sources[0].Text, *a.Quotes[0].Speaker.Span), "Quillam"},
		{slice(set.Sources[0].Text, a.Quotes[0].Cue.Span), "said"},
		{slice(set.Sources[0].Title, a.Flags[0].Span), "«no»"},
		{slice(set.Sources[0].Text, out.Framing.Notes[0].Sides[0].Spans[0]), "said"},
		{slice(set.Sources[0].Text, out.Framing.Distinctive[0].Spans[0]), "said"},
		{slice(set.Sources[1].Text, out.Facts[0].Cells[1].Nearest.Span), "Quillam"},
	} {
		if x.got != x.want {
			t.Errorf("got %q, want %q", x.got, x.want)
		}
	}
	if s := b.String(); strings.Contains(s, "null") || !strings.Contains(s, `"confidence":0.9123,`) || !strings.Contains(s, `"score":0.3333`) {
		t.Errorf("lists must be [], numbers have four decimals: %s", s)
	}
	if set.Comparison.Articles[0].Quotes[0].Spans[0].Start == a.Quotes[0].Spans[0].Start {
		t.Error("the comparison itself was changed")
	}
}

func TestCSVIsOneTable(t *testing.T) {
	var b bytes.Buffer
	if err := CSV(&b, sample()); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(&b).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	views := map[string]int{}
	for _, r := range rows[1:] {
		views[r[0]]++
		for _, c := range r {
			if strings.HasPrefix(c, "=") {
				t.Errorf("a cell reads as a formula: %q", c)
			}
		}
	}
	for _, v := range []string{"quotes", "facts", "framing", "built", "names", "floor"} {
		if views[v] == 0 {
			t.Errorf("no line of %s", v)
		}
	}
}

func TestMarkdownAndHTMLEscape(t *testing.T) {
	var md, page bytes.Buffer
	if err := Markdown(&md, sample()); err != nil {
		t.Fatal(err)
	}
	if err := HTML(&page, sample()); err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(md.String(), "\n") {
		if strings.HasPrefix(line, "| =Quillam") && strings.Count(strings.ReplaceAll(line, `\|`, ""), "|") != 4 {
			t.Errorf("the table broke: %s", line)
		}
	}
	if strings.Contains(page.String(), "<refused>") || !strings.Contains(page.String(), "&lt;refused&gt;") {
		t.Error("an article's words were taken for HTML")
	}
	for _, want := range []string{"≠ number – A: 1", "inferred from the other reports", "A Bell", "A has “said” for Quillam."} {
		if !strings.Contains(page.String(), want) || !strings.Contains(md.String(), want) {
			t.Errorf("%q is missing", want)
		}
	}
}

func TestLetters(t *testing.T) {
	for n, want := range map[int]string{0: "A", 25: "Z", 26: "AA", 27: "AB", 52: "BA", 701: "ZZ", 702: "AAA"} {
		if got := Letter(n); got != want {
			t.Errorf("Letter(%d) = %q, want %q", n, got, want)
		}
	}
}

// A view is written with what belongs to it and nothing else, in every format.
func TestOneView(t *testing.T) {
	for view, want := range map[View]struct{ titles, csv []string }{
		Overview: {[]string{"Articles", "What all report, and where they differ", "Who gets the floor"}, []string{"facts", "floor"}},
		Quotes:   {[]string{"Articles", "Quotes", "Who gets the floor"}, []string{"floor", "quotes"}},
		Framing:  {[]string{"Articles", "Framing words", "How the reports are built", "Names and labels"}, []string{"built", "framing", "names"}},
		Facts:    {[]string{"Articles", "Facts"}, []string{"facts"}},
	} {
		set := sample()
		set.View = view
		var md, page, table, data bytes.Buffer
		for b, write := range map[*bytes.Buffer]func(io.Writer, Set) error{&md: Markdown, &page: HTML, &table: CSV, &data: JSON} {
			if err := write(b, set); err != nil {
				t.Fatal(err)
			}
		}
		var titles []string
		for line := range strings.Lines(md.String()) {
			if title, ok := strings.CutPrefix(line, "## "); ok {
				titles = append(titles, strings.TrimSpace(title))
				if !strings.Contains(page.String(), "<h2>"+strings.TrimSpace(title)+"</h2>") {
					t.Errorf("%s: the page lacks %s", view, title)
				}
			}
		}
		if !slices.Equal(titles, want.titles) {
			t.Errorf("%s: %q, want %q", view, titles, want.titles)
		}
		rows, err := csv.NewReader(&table).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		views := map[string]bool{}
		for _, r := range rows[1:] {
			views[r[0]] = true
		}
		if got := slices.Sorted(maps.Keys(views)); !slices.Equal(got, want.csv) {
			t.Errorf("%s: the table has %q, want %q", view, got, want.csv)
		}
		var c result.Comparison
		if err := json.Unmarshal(data.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		if len(c.Articles) != 2 || (len(c.Quotes) > 0) != (view == Quotes) || (len(c.Naming) > 0) != (view == Framing) || strings.Contains(data.String(), "null") {
			t.Errorf("%s: %s", view, data.String())
		}
		if n := map[View]int{Overview: 1, Facts: 2}[view]; len(c.Facts) != n { // F2 stands in one article and does not differ
			t.Errorf("%s: %d facts, want %d", view, len(c.Facts), n)
		}
		if len(set.Comparison.Facts) != 2 || len(set.Comparison.Articles[0].Flags) != 1 {
			t.Error("the comparison itself was changed")
		}
	}
}

func TestNamesLeaveOutThingsInPassing(t *testing.T) {
	forms := func(text string) []result.ReferentForms {
		return []result.ReferentForms{{Article: "a", Forms: []result.Form{{Text: text, Count: 2}}}, {Article: "b", Forms: []result.Form{{Text: text, Count: 1}}}}
	}
	for name, want := range map[string]bool{"the trouble": false, "The Lantern": true, "A Norway": true} {
		x := &index{Set: Set{Comparison: result.Comparison{Naming: []result.Referent{{Referent: name, Type: "other", Articles: forms(name)}}}}}
		if got := len(nameTable(x).rows) == 1; got != want {
			t.Errorf("%s: shown %v", name, got)
		}
	}
}
