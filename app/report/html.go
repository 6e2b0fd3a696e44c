package report

import (
	"io"

	"crossread/app/article"
	"crossread/app/result"
)

// HTML writes a comparison.
func HTML(w io.Writer, c result.Comparison, sources []article.Source) error { return nil }
