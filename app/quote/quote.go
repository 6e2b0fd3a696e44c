// Package quote finds who said what: direct, mixed and indirect quotations with
// speaker, cue, addressee, medium and time.
package quote

import (
	"crossread/app/lang"
	"crossread/app/result"
)

// Find returns the document's quotations in order of their first span, with
// ids q1, q2 and so on.
func Find(d *lang.Document, times []result.Time) []result.Quote { return nil }
