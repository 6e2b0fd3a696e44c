// Package quantity finds numbers in digits and words with what they count.
package quantity

import (
	"crossread/app/lang"
	"crossread/app/result"
)

// The units of shares. The unit of money is its ISO 4217 code, that of a count
// the counted noun's lemma, that of a measure its name in the singular.
const (
	Percent      = "percent"
	PercentPoint = "percentage point"
)

// Find returns the document's quantities in order of their place. Numbers that
// are part of one of the given times are left alone.
func Find(d *lang.Document, times []result.Time) []result.Quantity { return nil }
