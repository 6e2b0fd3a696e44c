package msg

import "crossread/app/result"

// Answer is what the engine says to one request. A comparison comes in pieces,
// each in an Answer of its own and small enough to be decoded between two
// frames of the screen; the last one has Done set.
type Answer struct {
	ID     int                `json:"id"`               // of the request
	Ready  bool               `json:"ready,omitempty"`  // the engine has started; no request asked for this
	At     *Progress          `json:"at,omitempty"`     // what the engine has begun
	Piece  *result.Comparison `json:"piece,omitempty"`  // a part of the comparison, for Join
	Done   bool               `json:"done,omitempty"`   // the last piece
	Guess  *Guess             `json:"guess,omitempty"`  // the answer to Read
	Set    *Set               `json:"set,omitempty"`    // the answer to a file of articles as data
	Failed string             `json:"failed,omitempty"` // why there is no answer
}

// Progress says which step of a comparison has begun.
type Progress struct {
	Stage  Stage `json:"stage"`
	Number int   `json:"number,omitempty"` // of the article, from 1; 0 where the step is one of the whole set
}

// Stage is a part of the work on a comparison.
type Stage string

// The stages, in their order.
const (
	Reading  Stage = "reading"  // each article's words, sentences and names
	Finding  Stage = "finding"  // each article's quotes, framing and facts
	Matching Stage = "matching" // the articles with each other
	Showing  Stage = "showing"  // the page lays it out; the engine has done its part
)

// PieceSize is the weight of a piece that takes about five milliseconds to
// decode in a browser. A weight of one is about a hundred bytes of JSON.
const PieceSize = 250

// Split cuts a comparison into pieces of about a weight. Every piece is a
// comparison that holds a run of one list; Join puts them together again.
func Split(c result.Comparison, weight int) []result.Comparison {
	head := c
	head.Articles, head.Quotes, head.Facts, head.Naming, head.Attribution = nil, nil, nil, nil, nil
	out := []result.Comparison{head}
	for _, a := range c.Articles {
		for _, part := range splitAnalysis(a, weight) {
			out = append(out, result.Comparison{Articles: []result.Analysis{part}})
		}
	}
	for _, run := range runs(c.Quotes, weight, func(u result.Utterance) int { return 1 + 3*len(u.Members) }) {
		out = append(out, result.Comparison{Quotes: run})
	}
	for _, run := range runs(c.Facts, weight, func(r result.FactRow) int { return 2 + len(r.Cells) }) {
		out = append(out, result.Comparison{Facts: run})
	}
	for _, run := range runs(c.Naming, weight, func(r result.Referent) int { return 1 + 3*len(r.Articles) }) {
		out = append(out, result.Comparison{Naming: run})
	}
	for _, run := range runs(c.Attribution, weight, func(a result.Attribution) int { return 1 + 2*len(a.Articles) }) {
		out = append(out, result.Comparison{Attribution: run})
	}
	return out
}

func splitAnalysis(a result.Analysis, weight int) []result.Analysis {
	head := a
	head.Sentences, head.Entities, head.Quotes, head.Flags, head.Times, head.Quantities, head.Facts = nil, nil, nil, nil, nil, nil, nil
	out := []result.Analysis{head}
	part := func(set func(*result.Analysis)) {
		p := result.Analysis{ID: a.ID}
		set(&p)
		out = append(out, p)
	}
	for _, run := range runs(a.Sentences, weight, func(result.Sentence) int { return 1 }) {
		part(func(p *result.Analysis) { p.Sentences = run })
	}
	for _, run := range runs(a.Entities, weight, func(e result.Entity) int { return 1 + len(e.Mentions)/2 }) {
		part(func(p *result.Analysis) { p.Entities = run })
	}
	for _, run := range runs(a.Quotes, weight, func(q result.Quote) int { return 4 + len(q.Spans)/2 }) {
		part(func(p *result.Analysis) { p.Quotes = run })
	}
	for _, run := range runs(a.Flags, weight, func(f result.Flag) int { return 3 + len(f.Weights) }) {
		part(func(p *result.Analysis) { p.Flags = run })
	}
	for _, run := range runs(a.Times, weight, func(result.Time) int { return 1 }) {
		part(func(p *result.Analysis) { p.Times = run })
	}
	for _, run := range runs(a.Quantities, weight, func(result.Quantity) int { return 1 }) {
		part(func(p *result.Analysis) { p.Quantities = run })
	}
	for _, run := range runs(a.Facts, weight, func(result.Fact) int { return 5 }) {
		part(func(p *result.Analysis) { p.Facts = run })
	}
	return out
}

// runs cuts a list into runs of about a total weight.
func runs[T any](list []T, weight int, of func(T) int) [][]T {
	var out [][]T
	first, sum := 0, 0
	for i, x := range list {
		sum += of(x)
		if sum >= weight {
			out = append(out, list[first:i+1:i+1])
			first, sum = i+1, 0
		}
	}
	if first < len(list) {
		out = append(out, list[first:])
	}
	return out
}

// Join adds a piece to the comparison that the earlier pieces made.
func Join(c *result.Comparison, piece result.Comparison) {
	if piece.Version != 0 {
		rest := *c
		*c = piece
		c.Articles, c.Quotes, c.Facts, c.Naming, c.Attribution = rest.Articles, rest.Quotes, rest.Facts, rest.Naming, rest.Attribution
	}
	for _, a := range piece.Articles {
		if n := len(c.Articles); n > 0 && c.Articles[n-1].ID == a.ID {
			joinAnalysis(&c.Articles[n-1], a)
		} else {
			c.Articles = append(c.Articles, a)
		}
	}
	c.Quotes = append(c.Quotes, piece.Quotes...)
	c.Facts = append(c.Facts, piece.Facts...)
	c.Naming = append(c.Naming, piece.Naming...)
	c.Attribution = append(c.Attribution, piece.Attribution...)
}

func joinAnalysis(a *result.Analysis, part result.Analysis) {
	a.Sentences = append(a.Sentences, part.Sentences...)
	a.Entities = append(a.Entities, part.Entities...)
	a.Quotes = append(a.Quotes, part.Quotes...)
	a.Flags = append(a.Flags, part.Flags...)
	a.Times = append(a.Times, part.Times...)
	a.Quantities = append(a.Quantities, part.Quantities...)
	a.Facts = append(a.Facts, part.Facts...)
}
