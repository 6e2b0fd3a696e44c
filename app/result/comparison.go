package result

// Comparison is a set of articles side by side.
type Comparison struct {
	Version     int           `json:"version"`
	Articles    []Analysis    `json:"articles"`
	Events      [][]string    `json:"events"`
	Quotes      []Utterance   `json:"quotes"`
	Facts       []FactRow     `json:"facts"`
	Naming      []Referent    `json:"naming"`
	Framing     Framing       `json:"framing"`
	Attribution []Attribution `json:"attribution"`
}

// The relations of a printing to the fullest one of its utterance.
const (
	Fullest    = "fullest"
	Same       = "same"
	Excerpt    = "excerpt"
	Altered    = "altered"
	Paraphrase = "paraphrase"
)

// Utterance is one thing said, with every printing of it.
type Utterance struct {
	ID      string     `json:"id"`
	Speaker string     `json:"speaker,omitempty"`
	Members []Printing `json:"members"`
	Absent  []string   `json:"absent"` // articles of the event that do not print it
}

// Printing is one article's version of an utterance.
type Printing struct {
	Article  string      `json:"article"`
	Quote    string      `json:"quote"`
	Relation string      `json:"relation"`
	Omitted  []string    `json:"omitted"` // runs of words of the fullest version that this one leaves out
	Changed  [][2]string `json:"changed"` // words of the fullest version, words here
}

// The states of a cell of a fact row.
const (
	Reported = "reported"
	Differs  = "differs"
	NotFound = "not-found"
)

// FactRow is one fact over all articles of its event.
type FactRow struct {
	ID       string    `json:"id"`
	Text     string    `json:"text"` // the statement that the others are most like, the fullest of such
	Cells    []Cell    `json:"cells"`
	Conflict *Conflict `json:"conflict,omitempty"`
}

// Cell is what one article says of a fact.
type Cell struct {
	Article string   `json:"article"`
	Status  string   `json:"status"`
	Facts   []string `json:"facts"` // first the one that says what the row's text does
	// Told says of each of Facts how surely every other article that reports the row,
	// and not only something related, tells all of that very one, 0 to 1.
	Told []float64 `json:"told,omitempty"`
	// Related is set where the article reports something of the matter, and not
	// surely what Text says.
	Related bool     `json:"related,omitempty"`
	Nearest *Nearest `json:"nearest,omitempty"`
}

// Nearest is the sentence of an article that comes closest to a fact that it
// does not report.
type Nearest struct {
	Span
	Score float64 `json:"score"` // 0 to 1
}

// Conflict is a difference between articles that cannot both be right.
type Conflict struct {
	Kind   string          `json:"kind"` // number, date, place, name, office or polarity
	Why    string          `json:"why"`  // what the two sides cannot both be right about, in plain words
	Values []ConflictValue `json:"values"`
}

// ConflictValue is one article's side of a conflict.
type ConflictValue struct {
	Article string `json:"article"`
	Value   string `json:"value"`
}

// Referent is one person, group, place or thing of the set and what each
// article calls it.
type Referent struct {
	Referent string          `json:"referent"`
	Type     string          `json:"type"`
	Articles []ReferentForms `json:"articles"`
}

// ReferentForms is what one article calls a referent.
type ReferentForms struct {
	Article  string   `json:"article"`
	Entities []string `json:"entities"`
	Forms    []Form   `json:"forms"`
}

// Form is one wording used for a referent.
type Form struct {
	Text   string   `json:"text"`
	Count  int      `json:"count"`
	Labels []string `json:"labels"`
}

// Framing compares the articles' own voices.
type Framing struct {
	Articles    []FramingArticle `json:"articles"`
	Distinctive []Distinctive    `json:"distinctive"`
	Notes       []FramingNote    `json:"notes"`
}

// The kinds of FramingNote.
const (
	HeadlineOwns   = "headline-owns"   // the headline says itself what the text quotes
	HeadlineStates = "headline-states" // the headline states what the text lays to a source
	HeadlineOnly   = "headline-only"   // words of the headline that the text does not use
	NamedFirst     = "named-first"     // who is named before whom
	HeardFirst     = "heard-first"     // whose words come first
	VerbsApart     = "verbs-apart"     // one side says, the other insists
	SaidElsewhere  = "said-elsewhere"  // the same words with another verb of saying
	DoerElsewhere  = "doer-elsewhere"  // a harm with and without its doer
)

// FramingNote is something in how articles are built that no single word shows.
type FramingNote struct {
	Kind       string        `json:"kind"`
	Confidence float64       `json:"confidence"`
	Why        string        `json:"why"`   // what it does, in plain words
	Sides      []FramingSide `json:"sides"` // one or more articles, in the order of the set
}

// FramingSide is what one article does, written so that it follows the
// article's name: "has “chaos” in its headline and nowhere in its text".
type FramingSide struct {
	Article string `json:"article"`
	Text    string `json:"text"`
	Spans   []Span `json:"spans"` // the words that it was read from
}

// FramingArticle counts the flags of one article in the narrator's voice.
type FramingArticle struct {
	Article    string         `json:"article"`
	Words      int            `json:"words"` // words in the narrator's voice
	Per100     float64        `json:"per100"`
	Categories map[string]int `json:"categories"`
}

// Distinctive is a term that one article uses more than the others, with its
// z score and every place where the article's own voice uses it, Count in all, in
// order. The term is its commonest form: a place may have another one.
type Distinctive struct {
	Term    string  `json:"term"`
	Article string  `json:"article"`
	Count   int     `json:"count"`
	Z       float64 `json:"z"`
	Spans   []Span  `json:"spans"`
}

// Attribution is how much room one speaker gets in each article.
type Attribution struct {
	Speaker  string               `json:"speaker"`
	Articles []AttributionArticle `json:"articles"`
}

// AttributionArticle is one speaker's share of one article.
type AttributionArticle struct {
	Article string         `json:"article"`
	Words   int            `json:"words"`
	Marked  int            `json:"marked"` // words in quotation marks, of Words
	Quotes  int            `json:"quotes"`
	Cues    map[string]int `json:"cues"`
	First   float64        `json:"first"` // share of the text before the first quote, 0 to 1
	Last    float64        `json:"last"`  // share of the text before the last quote, 0 to 1
}

// Alignment is the answer to one sentence pair.
type Alignment struct {
	ID       string         `json:"id"`
	Score    float64        `json:"score"` // 0 to 1
	Same     bool           `json:"same"`
	Conflict *AlignConflict `json:"conflict,omitempty"`
}

// AlignConflict is what two sentences of a pair disagree on.
type AlignConflict struct {
	Kind   string    `json:"kind"`
	Values [2]string `json:"values"`
}
