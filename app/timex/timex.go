// Package timex finds time expressions and normalises them as TIMEX3 of TimeML.
package timex

import (
	"crossread/app/lang"
	"crossread/app/result"
)

// Find returns the document's time expressions in order of their place. Those
// that hang on the day of writing are resolved against Article.Date.
func Find(d *lang.Document) []result.Time { return nil }
