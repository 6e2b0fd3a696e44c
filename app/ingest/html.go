package ingest

import "crossread/app/article"

// Page is an HTML document reduced to an article.
type Page struct {
	article.Source
	Removed []string // what was taken out, in words for the reader
}

// HTML takes the article out of an HTML document or fragment.
func HTML(doc string) Page { return Page{Source: article.Source{Text: doc}} }
