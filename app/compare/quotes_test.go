package compare

import (
	"flag"
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"crossread/app/article"
	"crossread/app/ingest"
	"crossread/app/lang"
	"crossread/app/quote"
	"crossread/app/result"
	"crossread/app/timex"
)

var updateQuotes = flag.Bool("update-quotes", false, "write the rows that are found into the golden files")

// quoteSet reads articles as the engine does, as far as quotations go.
func quoteSet(sources []article.Source) []Article {
	var docs []*lang.Document
	for _, s := range sources {
		docs = append(docs, lang.New(ingest.Read(s)))
	}
	lang.Link(docs)
	var set []Article
	for _, d := range docs {
		set = append(set, Article{Doc: d, Analysis: result.Analysis{ID: d.Article.ID, Quotes: quote.Find(d, timex.Find(d))}})
	}
	return set
}

func oneEvent(set []Article) [][]string {
	var ids []string
	for _, a := range set {
		ids = append(ids, a.Analysis.ID)
	}
	return [][]string{ids}
}

// TestQuoteRows reads testdata/quotes: a case is two or three articles, which
// may begin with a line "title: …", and the rows of their comparison.
func TestQuoteRows(t *testing.T) {
	files, err := filepath.Glob("testdata/quotes/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no golden files", err)
	}
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var sources []article.Source
		for i := range a.Files {
			f := &a.Files[i]
			name, part, _ := strings.Cut(f.Name, ": ")
			if part != "quotes" {
				s := article.Source{ID: part, Text: string(f.Data)}
				if rest, ok := strings.CutPrefix(s.Text, "title: "); ok {
					s.Title, s.Text, _ = strings.Cut(rest, "\n")
				}
				sources = append(sources, s)
				continue
			}
			set := quoteSet(sources)
			got := describeRows(set, utterances(set, oneEvent(set), nil))
			if *updateQuotes {
				f.Data = []byte(got)
			} else if got != string(f.Data) {
				t.Errorf("%s: %s:\ngot:\n%swant:\n%s", filepath.Base(file), name, got, f.Data)
			}
			sources = nil
		}
		if *updateQuotes {
			if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func describeRows(set []Article, rows []result.Utterance) string {
	text := map[string]string{}
	for i := range set {
		for _, q := range set[i].Analysis.Quotes {
			var parts []string
			for _, s := range q.Spans {
				a, b := set[i].Doc.Offsets(s)
				parts = append(parts, set[i].Doc.Text[a:b])
			}
			text[set[i].Analysis.ID+q.ID] = strings.Join(parts, " / ")
		}
	}
	var b strings.Builder
	for _, u := range rows {
		fmt.Fprintf(&b, "%s %s\n", u.ID, u.Speaker)
		for _, m := range u.Members {
			fmt.Fprintf(&b, "  %s %s: %s", m.Article, m.Relation, text[m.Article+m.Quote])
			for _, o := range m.Omitted {
				fmt.Fprintf(&b, " | without: %s", o)
			}
			for _, c := range m.Changed {
				fmt.Fprintf(&b, " | %s -> %s", c[0], c[1])
			}
			b.WriteString("\n")
		}
		if len(u.Absent) > 0 {
			fmt.Fprintf(&b, "  not in %s\n", strings.Join(u.Absent, ", "))
		}
	}
	return b.String()
}

// scattered are articles on one event for the properties below.
func scattered() []article.Source {
	var out []article.Source
	for i, s := range []string{
		"“The dam will hold and nobody needs to leave. We tested it twice,” Mayor Ann Ferris said.",
		"Mayor Ann Ferris said: “The dam will hold and nobody needs to leave.” Engineer Tom Hale said it leaks.",
		"Ferris said nobody needs to leave. “It leaks at every seam,” said Tom Hale.",
		"Tom Hale said the dam “leaks at every seam.” The mayor declined to comment.",
	} {
		out = append(out, article.Source{ID: string(rune('a' + i)), Text: s})
	}
	return out
}

func TestEachQuoteInOneRow(t *testing.T) {
	set := quoteSet(scattered())
	seen := map[string]int{}
	for _, u := range utterances(set, oneEvent(set), nil) {
		fullest := 0
		for _, m := range u.Members {
			seen[m.Article+m.Quote]++
			if m.Relation == result.Fullest {
				fullest++
			}
		}
		if fullest != 1 {
			t.Errorf("%s has %d fullest printings", u.ID, fullest)
		}
	}
	for _, a := range set {
		for _, q := range a.Analysis.Quotes {
			if seen[a.Analysis.ID+q.ID] != 1 {
				t.Errorf("%s %s stands in %d rows", a.Analysis.ID, q.ID, seen[a.Analysis.ID+q.ID])
			}
		}
	}
}

func TestRowsDoNotCrossEvents(t *testing.T) {
	set := quoteSet(scattered())
	for _, u := range utterances(set, [][]string{{"a", "c"}, {"b", "d"}}, nil) {
		for _, m := range u.Members {
			if (m.Article == "a" || m.Article == "c") != (u.Members[0].Article == "a" || u.Members[0].Article == "c") {
				t.Errorf("%s joins two events: %v", u.ID, u.Members)
			}
		}
	}
}

func TestEditsMergeAndSplit(t *testing.T) {
	set := quoteSet(scattered())
	events := oneEvent(set)
	before := utterances(set, events, nil)
	find := func(rows []result.Utterance, article, id string) int {
		for i, u := range rows {
			for _, m := range u.Members {
				if m.Article == article && m.Quote == id {
					return i
				}
			}
		}
		return -1
	}
	a, b := set[0].Analysis.Quotes[0], set[1].Analysis.Quotes[0]
	if find(before, "a", a.ID) != find(before, "b", b.ID) {
		t.Fatal("the printings are not joined to begin with")
	}
	split := result.Edit{Kind: result.EditSplitQuote, Article: "b", Span: &b.Spans[0]}
	after := utterances(set, events, []result.Edit{split})
	if find(after, "a", a.ID) == find(after, "b", b.ID) {
		t.Error("a split quote is still in its row")
	}
	merge := result.Edit{Kind: result.EditMergeQuotes, Article: "a", Span: &a.Spans[0], Other: &result.Edit{Article: "b", Span: &b.Spans[0]}}
	if again := utterances(set, events, []result.Edit{split, merge}); !reflect.DeepEqual(again, before) {
		t.Error("merging does not undo splitting")
	}
}

func TestAttributionCountsOnce(t *testing.T) {
	set := quoteSet([]article.Source{{ID: "a", Title: "‘Nobody needs to leave,’ says Ferris",
		Text: "“The dam will hold and nobody needs to leave,” Mayor Ann Ferris said. She declined to comment on the report."}})
	rows := utterances(set, oneEvent(set), nil)
	got := attribution(set, rows)
	if len(got) != 1 || len(got[0].Articles) != 1 || got[0].Articles[0].Quotes != 1 || got[0].Articles[0].Words != 9 || got[0].Articles[0].Cues["say"] != 1 {
		t.Errorf("got %+v of %+v", got, set[0].Analysis.Quotes)
	}
}

// BenchmarkUtterances compares a hundred articles.
func BenchmarkUtterances(b *testing.B) {
	r := rand.New(rand.NewSource(1))
	words := strings.Fields("dam gate river council mayor wall pillar flood winter valley report test town engineer bridge road school money plan tower")
	var sources []article.Source
	for i := 0; i < 100; i++ {
		var s strings.Builder
		for k := 0; k < 20; k++ {
			s.WriteString("“The " + words[r.Intn(20)] + " and the " + words[r.Intn(20)] + " of the " + words[r.Intn(20)] + " need a new " + words[r.Intn(20)] + ",” Ann Ferris said.\n\n")
		}
		sources = append(sources, article.Source{ID: fmt.Sprint("a", i), Text: s.String()})
	}
	set := quoteSet(sources)
	events := oneEvent(set)
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		utterances(set, events, nil)
	}
}
