// Package compare lays analysed articles side by side.
package compare

import (
	"crossread/app/lang"
	"crossread/app/result"
)

// Article is one analysed article.
type Article struct {
	Doc      *lang.Document
	Analysis result.Analysis
}

// Articles compares a set in canonical order. The same set gives the same
// comparison, whatever the order it was read in. Edits are the reader's; those that
// merge and split rows are applied here.
func Articles(set []Article, edits []result.Edit) result.Comparison {
	c := result.Comparison{Version: result.Version}
	for _, a := range set {
		c.Articles = append(c.Articles, a.Analysis)
	}
	read := readSet(set)
	c.Events = read.events()
	c.Quotes = utterances(set, c.Events, edits)
	c.Attribution = attribution(set, c.Quotes)
	c.Facts = read.facts(c.Events, c.Quotes, edits)
	c.Naming = naming(set)
	for i, flags := range settle(set, c.Events, c.Quotes) {
		c.Articles[i].Flags = flags
	}
	c.Framing = framingOf(set, c.Articles, c.Events)
	c.Framing.Notes = framingNotes(set, &c)
	return c
}
