package ui

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"crossread/app/article"
	"crossread/app/result"
	"crossread/app/state"
)

// drawView draws a view of the hand-made sample.
func drawView(t *testing.T, set *state.Set, view state.View) *html.Node {
	t.Helper()
	return render(t, viewFor(set, view, nil))
}

// TestTablesHaveTheirNames holds the names by which readers and outside tests
// find the tables, also where there is nothing in them.
func TestTablesHaveTheirNames(t *testing.T) {
	empty := state.NewSet(1, []article.Source{{ID: "a", Text: "Nothing."}}, result.Comparison{Articles: []result.Analysis{{ID: "a"}}})
	for _, set := range []*state.Set{bridge(t).set, empty} {
		for tab, names := range map[state.Tab][]string{
			state.Quotes: {"Quotations"}, state.Framing: {"Framing words", "Names and labels"}, state.Facts: {"Facts"},
		} {
			n := drawView(t, set, state.View{Place: state.Place{Tab: tab}})
			for _, name := range names {
				found := 0
				for _, e := range find(n, "table", "") {
					if attr(e, "aria-label") == name && attr(e, "role") == "table" {
						found++
					}
				}
				if found != 1 {
					t.Errorf("%s: %d tables are named %q", tab, found, name)
				}
			}
		}
	}
}

// TestRowsLeadToTheWords: every link into Read names words of its article.
func TestRowsLeadToTheWords(t *testing.T) {
	s := bridge(t)
	links := 0
	for _, tab := range state.Tabs() {
		for _, a := range find(drawView(t, s.set, state.View{Place: state.Place{Tab: tab}}), "a", "") {
			p, ok := state.ParsePlace(attr(a, "href"))
			if !ok {
				t.Errorf("%s: a link to %q", tab, attr(a, "href"))
			}
			if p.Tab == state.Read && p.Article != "" {
				links++
				if s.article(p.Article).words(p.Span) == "" {
					t.Errorf("%s: %q leads to no words", tab, text(a))
				}
			}
		}
	}
	if links < 60 {
		t.Errorf("%d links into Read", links)
	}
}

func TestQuotesFiltered(t *testing.T) {
	s := bridge(t)
	for _, c := range []struct {
		filter state.QuoteFilter
		want   string
	}{
		{state.QuoteFilter{}, "Wenna Hartlock, Edda Quillam, Orrin Taskell, One councillor"},
		{state.QuoteFilter{Sort: bySpeaker}, "Edda Quillam, Orrin Taskell, Wenna Hartlock, One councillor"},
		{state.QuoteFilter{Sort: byPlace}, "Edda Quillam, Orrin Taskell, Wenna Hartlock, One councillor"},
		{state.QuoteFilter{Relation: result.Altered}, "Wenna Hartlock"},
		{state.QuoteFilter{Relation: result.Paraphrase, Article: "a"}, "Wenna Hartlock, Orrin Taskell"},
		{state.QuoteFilter{Relation: loneQuote}, "One councillor"},
		{state.QuoteFilter{Speaker: "Orrin Taskell", Relation: result.Altered}, ""},
	} {
		n := drawView(t, s.set, state.View{Place: state.Place{Tab: state.Quotes}, Quotes: c.filter})
		var got []string
		for _, e := range find(n, "span", "who") {
			got = append(got, text(e))
		}
		if g := strings.Join(got, ", "); g != c.want {
			t.Errorf("%+v: %s, want %s", c.filter, g, c.want)
		}
		if c.want == "" && !strings.Contains(text(n), "No quote by Orrin Taskell is printed that way") {
			t.Errorf("nothing is said of the empty table: %s", text(n))
		}
	}
}

func TestFactsFiltered(t *testing.T) {
	s := bridge(t)
	for _, c := range []struct {
		filter state.FactFilter
		want   int
	}{
		{state.FactFilter{}, 14}, {state.FactFilter{Status: result.Differs}, 1}, {state.FactFilter{Status: factsInAll}, 2},
		{state.FactFilter{Status: factsInSome}, 3}, {state.FactFilter{Status: factsInOne, Article: "b"}, 3}, {state.FactFilter{Timeline: true}, 14},
	} {
		n := drawView(t, s.set, state.View{Place: state.Place{Tab: state.Facts}, Facts: c.filter})
		if got := len(find(n, "a", "fact")); got != c.want {
			t.Errorf("%+v: %d facts, want %d", c.filter, got, c.want)
		}
	}
}

// TestReadHoldsTheText: with all its marks a column still reads as the article
// does.
func TestReadHoldsTheText(t *testing.T) {
	s := bridge(t)
	for _, hide := range []bool{false, true} {
		n := drawView(t, s.set, state.View{Place: state.Place{Tab: state.Read}, Read: state.Reading{HideQuotes: hide, HideNames: hide}})
		for _, r := range s.reports {
			for _, p := range strings.Split(r.text, "\n") {
				want := strings.Join(strings.Fields(p), "")
				if want != "" && !strings.Contains(squeezed(n), want) {
					t.Errorf("%s: Read lacks %q", r.letter, p)
				}
			}
		}
	}
}

// squeezed returns a tree's text without white space, initials and notes of
// ours.
func squeezed(n *html.Node) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		class := " " + attr(n, "class") + " "
		if n.Type == html.ElementNode && (strings.Contains(class, " sp ") || strings.Contains(class, " gap ")) {
			return
		}
		if n.Type == html.TextNode {
			b.WriteString(strings.ReplaceAll(strings.Join(strings.Fields(n.Data), ""), "\u2060", ""))
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(n)
	return b.String()
}
