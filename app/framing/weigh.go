package framing

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"

	"crossread/app/lexicon"
	"crossread/app/result"
)

// What a candidate needs to be shown: Shown in the analysis of one article,
// ShownBeside in a comparison, as its weights have it: who lays reports side by
// side marks more than who reads one. A comparison weighs every candidate of
// [Find].
const (
	Shown       = 0.27
	ShownBeside = 0.15
	candidates  = 0.01 // what Find returns at least
)

// weightsTSV holds one line a feature: name, weight in log odds, plain words.
//
//go:embed weight.tsv
var weightsTSV string

type weight struct {
	value  float64
	reason string
}

var weights = sync.OnceValue(func() *[features]weight {
	number := make(map[string]feature, features)
	for c := lexicon.NotCharged + 1; c < lexicon.Categories; c++ {
		number["category:"+c.String()] = feature(c)
		number["weak:"+c.String()] = feature(lexicon.Categories + c)
		number["whole:category:"+c.String()] = wholeArticle + feature(c)
		number["whole:weak:"+c.String()] = wholeArticle + feature(lexicon.Categories+c)
	}
	for f := base; f < features; f++ {
		number[featureNames[f]] = f
	}
	var w [features]weight
	for line := range strings.SplitSeq(weightsTSV, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		fields := strings.Split(line, "\t")
		v, err := strconv.ParseFloat(fields[1], 64)
		f, ok := number[fields[0]]
		if err != nil || !ok {
			panic("weight.tsv: " + line) // the table is part of the program
		}
		w[f] = weight{v, fields[2]}
	}
	return &w
})

// confidence adds up a candidate's terms: the chance that an attentive reader
// would call it framing.
func confidence(terms []feature) float64 {
	w := weights()
	sum := 0.0
	for _, f := range terms {
		sum += w[f].value
	}
	return 1 / (1 + math.Exp(-sum))
}

// explain lists the terms that weigh something.
func explain(terms []feature) []result.Weight {
	w := weights()
	out := make([]result.Weight, 0, len(terms))
	for _, f := range terms {
		if w[f].value != 0 {
			out = append(out, result.Weight{Reason: w[f].reason, Value: w[f].value})
		}
	}
	return out
}
