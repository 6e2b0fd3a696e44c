package framing

import (
	"crossread/app/lang"
	"crossread/app/lexicon"
	"crossread/app/result"
)

// Example is a candidate as the trainer of the weights sees it: where it
// stands and which features it has, by their numbers in [FeatureNames].
type Example struct {
	Start, End int // bytes of the document's Text
	Words      int
	Voice      string
	Features   []int
}

// Examples returns all candidates of a document.
func Examples(d *lang.Document, quotes []result.Quote) []Example {
	var out []Example
	r := read(d, quotes)
	r.each(func(c *candidate, terms []feature) {
		e := Example{Start: c.start, End: c.end, Words: c.last - c.first, Voice: c.voice}
		for _, f := range terms {
			e.Features = append(e.Features, int(f))
		}
		out = append(out, e)
	})
	return out
}

// FeatureNames returns the names of all features by number, as in weight.tsv.
func FeatureNames() []string {
	names := make([]string, features)
	for c := lexicon.NotCharged + 1; c < lexicon.Categories; c++ {
		names[c] = "category:" + c.String()
		names[lexicon.Categories+c] = "weak:" + c.String()
		names[wholeArticle+feature(c)] = "whole:category:" + c.String()
		names[wholeArticle+feature(lexicon.Categories+c)] = "whole:weak:" + c.String()
	}
	for f := base; f < features; f++ {
		names[f] = featureNames[f]
	}
	return names
}
