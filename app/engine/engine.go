// Package engine runs the stages in order. It is the only place that knows all
// of them; each is a pure function from what was read to what was found.
//
//	set, err := engine.Compare(ctx, sources, nil)
//	report.JSON(os.Stdout, report.Lettered(set.Comparison, set.Sources))
package engine

import (
	"context"

	"crossread/app/article"
	"crossread/app/compare"
	"crossread/app/engine/msg"
	"crossread/app/fact"
	"crossread/app/framing"
	"crossread/app/ingest"
	"crossread/app/lang"
	"crossread/app/quantity"
	"crossread/app/quote"
	"crossread/app/result"
	"crossread/app/timex"
)

// Set is a compared set of articles.
type Set struct {
	Comparison result.Comparison
	Sources    []article.Source // as given, with ids, in the order of Comparison.Articles
	Lost       []int            // indexes of the edits whose words are gone
}

// Analyze reads and analyses one article as a set of one. A source without an
// id gets one from its content.
func Analyze(src article.Source) result.Analysis {
	a := ingest.Read(src)
	if a.ID == "" {
		a.ID = contentID(src)
	}
	d := read(a)
	lang.Link([]*lang.Document{d})
	out := analyse(d)
	out.Flags = framing.Alone(out.Flags)
	return out
}

// Compare reads, analyses and compares a set of articles, with the reader's
// edits applied. The order of the sources makes no difference. It returns the
// context's error when that ends before the work is done, and no other.
func Compare(ctx context.Context, sources []article.Source, edits []result.Edit) (Set, error) {
	set, err := Read(ctx, sources)
	if err != nil {
		return Set{}, err
	}
	out := Set{Sources: make([]article.Source, 0, len(set))}
	for _, a := range set {
		out.Sources = append(out.Sources, a.Doc.Article.Source)
	}
	if err := pause(ctx, msg.Progress{Stage: msg.Matching}); err != nil {
		return Set{}, err
	}
	edits, out.Lost = applyFindings(set, edits)
	out.Comparison = compare.Articles(set, edits)
	return out, nil
}

// Read reads and analyses a set of articles, in canonical order.
func Read(ctx context.Context, sources []article.Source) ([]compare.Article, error) {
	// First pass: what each article says of itself; then what the set adds.
	articles := make([]article.Article, 0, len(sources))
	for _, s := range sources {
		articles = append(articles, ingest.Read(s))
	}
	canonical(articles)
	docs := make([]*lang.Document, 0, len(articles))
	for i, a := range articles {
		if err := pause(ctx, msg.Progress{Stage: msg.Reading, Number: i + 1}); err != nil {
			return nil, err
		}
		docs = append(docs, read(a))
	}
	inferDates(docs)
	lang.Link(docs)

	// Second pass: the findings of each.
	set := make([]compare.Article, 0, len(docs))
	for i, d := range docs {
		if err := pause(ctx, msg.Progress{Stage: msg.Finding, Number: i + 1}); err != nil {
			return nil, err
		}
		set = append(set, compare.Article{Doc: d, Analysis: analyse(d)})
	}
	return set, nil
}

// read reads an article. In one that is not in English nothing is looked for:
// what was found there would be chance.
func read(a article.Article) *lang.Document {
	if !ingest.LooksEnglish(a.Text) {
		return lang.Unread(a)
	}
	return lang.New(a)
}

// Align compares two sentences of articles written on the given date
// (YYYY-MM-DD, may be empty).
func Align(id, a, b, date string) result.Alignment {
	out := compare.Pair(Pair(a, b, date))
	out.ID = id
	return out
}

// Pair analyses two sentences of articles written on the given date (YYYY-MM-DD,
// may be empty), with the same referents in both.
func Pair(a, b, date string) (compare.Article, compare.Article) {
	pair := [2]compare.Article{}
	docs := make([]*lang.Document, 2)
	for i, text := range []string{a, b} {
		docs[i] = lang.New(article.Article{Source: article.Source{Text: text}, Date: date, DateSource: string(result.DateGiven)})
	}
	lang.Link(docs)
	for i, d := range docs {
		pair[i] = compare.Article{Doc: d, Analysis: analyse(d)}
	}
	return pair[0], pair[1]
}

// analyse runs the detectors over one document, each on what the ones before it
// found.
func analyse(d *lang.Document) result.Analysis {
	a := describe(d)
	a.Times = timex.Find(d)
	a.Quantities = quantity.Find(d, a.Times)
	a.Quotes = quote.Find(d, a.Times)
	a.Flags = framing.Find(d, a.Quotes)
	a.Facts = fact.Find(d, a.Quotes, a.Times, a.Quantities)
	return a
}
