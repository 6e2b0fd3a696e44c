package report

import (
	"io"

	"crossread/app/article"
	"crossread/app/result"
)

// CSV writes a comparison.
func CSV(w io.Writer, c result.Comparison, sources []article.Source) error { return nil }
