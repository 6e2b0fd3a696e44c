package compare

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
}

func newCloseReader(t *table) *closeReader {
	return &closeReader{t: t, passages: make([]*passage, len(t.units)), words: newLexemes(1024)}
}

// matter returns what the model of two sentences makes of facts i and j.
func (c *closeReader) matter(i, j int) float64 {
	return matterOf(c.passage(i), c.passage(j))
}

// passage returns the fact of unit i with the weights that its terms have in any
// set, as the sentences have that the model was fitted to.
func (c *closeReader) passage(i int) *passage {
	if p := c.passages[i]; p != nil {
		return p
	}
	u := c.t.units[i].byBase()
	u.facts = []unit{u}
	c.passages[i] = passageOf(u, c.words)
	return c.passages[i]
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
