// Package quantity finds numbers in digits and words with what they count.
package quantity

import (
	"crossread/app/lang"
	"crossread/app/result"
)

// Find returns the document's quantities in order of their place. Numbers that
// are part of one of the given times are left alone.
func Find(d *lang.Document, times []result.Time) []result.Quantity { return nil }
