// Package framing finds how an article speaks in its own voice: charged words,
// verbs of saying, labels and constructions.
package framing

import (
	"crossread/app/lang"
	"crossread/app/result"
)

// Find returns the document's flags in order of their place.
func Find(d *lang.Document, quotes []result.Quote) []result.Flag { return nil }
