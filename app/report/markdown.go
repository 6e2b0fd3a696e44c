package report

import (
	"io"

	"crossread/app/article"
	"crossread/app/result"
)

// Markdown writes a comparison.
func Markdown(w io.Writer, c result.Comparison, sources []article.Source) error { return nil }
