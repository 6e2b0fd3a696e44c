package report

import (
	"fmt"
	"strings"

	"crossread/app/article"
	"crossread/app/result"
)

// Set is a comparison with what a reader needs to read it.
type Set struct {
	Comparison result.Comparison
	Sources    []article.Source  // the compared articles as given; every id of the comparison is among them
	Letters    map[string]string // the letter by which a reader knows each article, by id
	View       View              // the part to write; everything where it is empty
}

// Letter returns the letter of the article with number n, from 0: A to Z, then
// AA, AB and so on.
func Letter(n int) string {
	s := string(rune('A' + n%26))
	for n = n/26 - 1; n >= 0; n = n/26 - 1 {
		s = string(rune('A'+n%26)) + s
	}
	return s
}

// Lettered returns the set with its articles lettered in the comparison's order.
func Lettered(c result.Comparison, sources []article.Source) Set {
	s := Set{Comparison: c, Sources: sources, Letters: map[string]string{}}
	for i, a := range c.Articles {
		s.Letters[a.ID] = Letter(i)
	}
	return s
}

// index finds articles, quotes and facts by id.
type index struct {
	Set
	order    []*result.Analysis // in the order of the letters
	articles map[string]*result.Analysis
	sources  map[string]article.Source
	quotes   map[[2]string]*result.Quote
	facts    map[[2]string]*result.Fact
}

func newIndex(s Set) *index {
	s.Comparison = s.part()
	x := &index{
		Set: s, articles: map[string]*result.Analysis{}, sources: map[string]article.Source{},
		quotes: map[[2]string]*result.Quote{}, facts: map[[2]string]*result.Fact{},
	}
	for _, src := range s.Sources {
		x.sources[src.ID] = src
	}
	for i := range s.Comparison.Articles {
		a := &s.Comparison.Articles[i]
		x.articles[a.ID] = a
		x.order = append(x.order, a)
		for k := range a.Quotes {
			x.quotes[[2]string{a.ID, a.Quotes[k].ID}] = &a.Quotes[k]
		}
		for k := range a.Facts {
			x.facts[[2]string{a.ID, a.Facts[k].ID}] = &a.Facts[k]
		}
	}
	sortByLetter(x.order, s.Letters)
	return x
}

func sortByLetter(order []*result.Analysis, letters map[string]string) {
	less := func(a, b string) bool { return len(a) < len(b) || len(a) == len(b) && a < b }
	for i := 1; i < len(order); i++ {
		for k := i; k > 0 && less(letters[order[k].ID], letters[order[k-1].ID]); k-- {
			order[k], order[k-1] = order[k-1], order[k]
		}
	}
}

// name is how a reader knows an article: its letter and outlet.
func (x *index) name(id string) string {
	a := x.articles[id]
	if a == nil || a.Outlet == "" {
		return x.Letters[id]
	}
	return x.Letters[id] + " " + a.Outlet
}

// words returns the words of a span of an article; white space is folded, a span
// out of bounds gives nothing.
func (x *index) words(id string, s result.Span) string {
	text := x.sources[id].Text
	if s.In == result.InTitle {
		text = x.sources[id].Title
	}
	if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
		return ""
	}
	return strings.Join(strings.Fields(text[s.Start:s.End]), " ")
}

// context returns the words around a span, itself in brackets.
func (x *index) context(id string, s result.Span) string {
	const around = 40
	text := x.sources[id].Text
	if s.In == result.InTitle {
		text = x.sources[id].Title
	}
	if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
		return ""
	}
	a, b := max(0, s.Start-around), min(len(text), s.End+around)
	before, after := text[a:s.Start], text[s.End:b]
	if a > 0 {
		if i := strings.IndexByte(before, ' '); i >= 0 {
			before = before[i+1:]
		}
	}
	if b < len(text) {
		if i := strings.LastIndexByte(after, ' '); i >= 0 {
			after = after[:i]
		}
	}
	return strings.Join(strings.Fields(before+"["+text[s.Start:s.End]+"]"+after), " ")
}

// quoted returns the words of a quote as its article prints them.
func (x *index) quoted(id string, q *result.Quote) string {
	var parts []string
	for _, s := range q.Spans {
		parts = append(parts, x.words(id, s))
	}
	s := strings.Join(parts, " … ")
	if q.Kind == result.Direct {
		return "“" + strings.Trim(s, ",") + "”"
	}
	return s
}

var relations = map[string]string{
	result.Fullest: "fullest", result.Same: "the same words", result.Excerpt: "cut", result.Altered: "altered", result.Paraphrase: "in its own words",
}

// relationOf says how an article prints an utterance. What one article alone has
// is compared with nothing, and so is not the fullest.
func relationOf(u *result.Utterance, m result.Printing, q *result.Quote) string {
	switch {
	case m.Relation != result.Fullest:
		return relations[m.Relation]
	case q.Kind == result.Indirect:
		return relations[result.Paraphrase]
	case len(u.Members) == 1 && len(u.Absent) > 0:
		return "only here"
	case len(u.Members) == 1:
		return "printed"
	}
	return relations[result.Fullest]
}

var statuses = map[string]string{result.Reported: "● reported", result.Differs: "≠ differs", result.NotFound: "◌ not found"}

// dated writes an article's date and where it is from.
func dated(a *result.Analysis) string {
	switch a.DateSource {
	case result.DateInferred:
		return a.Date + " (inferred from the other reports)"
	case result.DateGiven:
		return a.Date + " (set by the reader)"
	}
	return a.Date
}

func count(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, more)
}
