// Package engine runs the stages in order: both passes over a set as one
// visible list.
package engine

import (
	"context"

	"crossread/app/article"
	"crossread/app/compare"
	"crossread/app/fact"
	"crossread/app/framing"
	"crossread/app/ingest"
	"crossread/app/lang"
	"crossread/app/quantity"
	"crossread/app/quote"
	"crossread/app/result"
	"crossread/app/timex"
)

// Compare reads, analyses and compares a set of articles.
func Compare(ctx context.Context, sources []article.Source) (result.Comparison, error) {
	docs := make([]*lang.Document, 0, len(sources))
	for _, s := range sources {
		docs = append(docs, lang.New(ingest.Read(s)))
	}
	lang.Link(docs)
	set := make([]compare.Article, 0, len(docs))
	for _, d := range docs {
		if err := ctx.Err(); err != nil {
			return result.Comparison{}, err
		}
		set = append(set, compare.Article{Doc: d, Analysis: analyse(d)})
	}
	return compare.Articles(set), nil
}

func analyse(d *lang.Document) result.Analysis {
	a := result.Analysis{Version: result.Version, ID: d.Article.ID, Title: d.Article.Title}
	a.Times = timex.Find(d)
	a.Quantities = quantity.Find(d, a.Times)
	a.Quotes = quote.Find(d, a.Times)
	a.Flags = framing.Find(d, a.Quotes)
	a.Facts = fact.Find(d, a.Quotes, a.Times, a.Quantities)
	return a
}
