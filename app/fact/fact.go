// Package fact cuts sentences into statements: who did what, when, where, how
// many, how sure and by whose word.
package fact

import (
	"crossread/app/lang"
	"crossread/app/result"
)

// Find returns the document's facts in order of their place, with ids f1, f2
// and so on. The other findings are those of the same document.
func Find(d *lang.Document, quotes []result.Quote, times []result.Time, quantities []result.Quantity) []result.Fact {
	return nil
}
