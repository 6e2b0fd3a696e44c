package compare

import "math"

// closeFrom and closeTo are the margins of the fact model between which two facts
// are compared as closely as two sentences given alone: below hardly one pair
// reports the same, above nearly every one does, and there are very many.
const (
	closeFrom = -.8
	closeTo   = 4
)

// closeFeatures is how many features [closeModel] weighs.
const closeFeatures = 3

// CloseFeatureNames are the names of what decides about two facts compared closely.
var CloseFeatureNames = [closeFeatures]string{"bias", "fact model", "sentence model"}

// closeReader compares facts closely.
type closeReader struct {
	t        *table
	passages []*passage // of each unit, once it was asked for
	words    *lexemes

	copies copies
	keys   []string  // of the first passage of each copy
	known  []float64 // what is made of pairs of copies, NaN while it is not known
}

func newCloseReader(t *table) *closeReader {
	c := &closeReader{t: t, passages: make([]*passage, len(t.units)), words: newLexemes(1024)}
	c.copies = copiesOf(len(t.units), func(i int, room []byte) []byte { return append(room, t.units[i].text()...) })
	c.keys = make([]string, c.copies.kinds)
	c.known = make([]float64, c.copies.pairs())
	for i := range c.known {
		c.known[i] = math.NaN()
	}
	return c
}

// matter returns what the model of two sentences makes of facts i and j.
func (c *closeReader) matter(i, j int32) float64 {
	x, y := c.passage(i), c.passage(j)
	p := c.copies.pair(i, j)
	if p < 0 {
		return matterOf(x, y)
	}
	if math.IsNaN(c.known[p]) {
		c.known[p] = matterOf(x, y)
	}
	return c.known[p]
}

// passage returns the fact of unit i with the weights that its terms have in any
// set, as the sentences have that the model was fitted to.
func (c *closeReader) passage(i int32) *passage {
	if p := c.passages[i]; p != nil {
		return p
	}
	u := c.t.units[i].byBase()
	u.facts = []unit{u}
	p := passageOf(u, c.words)
	c.passages[i] = p
	// The same words may be read in another way, and speak of others.
	if n := c.copies.number[i]; n >= 0 {
		switch key := string(p.key(nil)); {
		case c.keys[n] == "":
			c.keys[n] = key
		case c.keys[n] != key:
			c.copies.number[i] = -1
		}
	}
	return p
}

// Close reports whether two facts with a margin of the fact model are compared
// closely.
func Close(margin float64) bool { return margin > closeFrom && margin < closeTo }

// CloseFeatures returns what decides about two facts compared closely: the margins
// of the model of facts and of that of sentences.
func CloseFeatures(fact, sentence float64) []float64 {
	f := closely(fact, sentence)
	return f[:]
}

func closely(fact, sentence float64) [closeFeatures]float64 {
	return [closeFeatures]float64{1, fact, sentence}
}
