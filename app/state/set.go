package state

import (
	"crossread/app/article"
	"crossread/app/result"
)

// Set is a comparison as the page shows it: the findings together with the
// words that they were read from, the articles in the order of adding. A Set is
// never changed; what is shown changes by a new one.
type Set struct {
	Serial     int // the request that asked for it; tells two Sets apart at a glance; stands first so that comparing two of them is cheap
	Articles   []Article
	Comparison result.Comparison
	byID       map[string]int
	memo       map[string]any
}

// Article is one article of a Set.
type Article struct {
	Number   int // place in the order of adding, from 0; its letter and hue come from it
	Source   article.Source
	Analysis result.Analysis
}

// NewSet joins a comparison with the sources that it was made from. An article
// that the comparison lacks, because it is not read yet, has an empty
// Analysis.
func NewSet(serial int, sources []article.Source, c result.Comparison) *Set {
	s := &Set{Serial: serial, Comparison: c, byID: make(map[string]int, len(sources))}
	for i, src := range sources {
		s.Articles = append(s.Articles, Article{Number: i, Source: src, Analysis: result.Analysis{ID: src.ID}})
		s.byID[src.ID] = i
	}
	for _, a := range c.Articles {
		if i, ok := s.byID[a.ID]; ok {
			s.Articles[i].Analysis = a
		}
	}
	return s
}

// Memo returns what work returns, and keeps it: what follows from a set alone is
// worked out once for each name, not whenever it is drawn. It is called by one
// goroutine at a time.
func (s *Set) Memo(name string, work func() any) any {
	if x, ok := s.memo[name]; ok {
		return x
	}
	x := work()
	if s.memo == nil {
		s.memo = map[string]any{}
	}
	s.memo[name] = x
	return x
}

// Article returns the article with an id, nil where the set has none such.
func (s *Set) Article(id string) *Article {
	if i, ok := s.byID[id]; ok {
		return &s.Articles[i]
	}
	return nil
}

// Words returns the words of a span of an article, "" where it lies outside.
func (a *Article) Words(span result.Span) string {
	text := a.Source.Text
	if span.In == result.InTitle {
		text = a.Source.Title
	}
	if span.Start < 0 || span.End > len(text) || span.Start >= span.End {
		return ""
	}
	return text[span.Start:span.End]
}

// Letter returns the article's letter.
func (a *Article) Letter() string { return Letter(a.Number) }

// Name returns what the page calls an article: its outlet, else its headline,
// else "Article A".
func (a *Article) Name() string {
	switch {
	case a.Source.Outlet != "":
		return a.Source.Outlet
	case a.Analysis.Outlet != "":
		return a.Analysis.Outlet
	case a.Source.Title != "":
		return a.Source.Title
	case a.Analysis.Title != "":
		return a.Analysis.Title
	}
	return "Article " + a.Letter()
}

// Date returns the article's date, YYYY-MM-DD or "".
func (a *Article) Date() string {
	if a.Source.Date != "" {
		return a.Source.Date
	}
	return a.Analysis.Date
}

// Borrowed tells whether the date is that of another article of the event: this
// one has none.
func (a *Article) Borrowed() bool {
	return a.Source.Date == "" && a.Analysis.DateSource == result.DateInferred
}

// Headline returns the article's headline, given or found in its text, "" where
// there is none.
func (a *Article) Headline() string {
	if a.Source.Title != "" {
		return a.Source.Title
	}
	return a.Analysis.Title
}

// Letter returns the letter of the article with a number from 0: A to Z, then
// AA, AB.
func Letter(number int) string {
	if number < 0 {
		return ""
	}
	if number < 26 {
		return string(rune('A' + number))
	}
	return Letter(number/26-1) + Letter(number%26)
}
