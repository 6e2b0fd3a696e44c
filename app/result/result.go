// Package result holds the types that the engine's findings are made of: one
// type for each object of the output format, and nothing else.
//
// In the running program every [Span] counts bytes. The writers of package
// report turn them into Unicode code points, the unit of the output format, in
// one place; no other code converts.
package result

// Version is the number of the output format.
const Version = 1

// Span is a half-open range of bytes, text[Start:End], of an article's text
// exactly as it was given, or of its separate headline where In is "title".
type Span struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	In    string `json:"in,omitempty"`
}

// InTitle is the value of Span.In for a span of the separate headline.
const InTitle = "title"

// Analysis is everything that was found in one article.
type Analysis struct {
	Version     int           `json:"version"`
	ID          string        `json:"id"`
	Title       string        `json:"title,omitempty"`
	Outlet      string        `json:"outlet,omitempty"`
	Date        string        `json:"date,omitempty"` // YYYY-MM-DD
	DateSource  DateSource    `json:"date_source"`
	Dateline    string        `json:"dateline,omitempty"`
	Byline      string        `json:"byline,omitempty"`
	Language    string        `json:"language,omitempty"` // OtherLanguage, or empty for English
	Words       int           `json:"words"`              // words of headline and body, without boilerplate
	Boilerplate []Boilerplate `json:"boilerplate"`
	Sentences   []Sentence    `json:"sentences"`
	Entities    []Entity      `json:"entities"`
	Quotes      []Quote       `json:"quotes"`
	Flags       []Flag        `json:"flags"`
	Times       []Time        `json:"times"`
	Quantities  []Quantity    `json:"quantities"`
	Facts       []Fact        `json:"facts"`
}

// OtherLanguage is the Language of an article that does not look like English.
// Nothing is looked for in it.
const OtherLanguage = "other"

// DateSource tells where an article's date comes from.
type DateSource string

// The sources of a date.
const (
	DateText     DateSource = "text"     // read from the article
	DateGiven    DateSource = "given"    // set by the reader
	DateInferred DateSource = "inferred" // that of the nearest dated article of the event
	DateNone     DateSource = "none"
)

// Boilerplate is a part of the text that is not the body.
type Boilerplate struct {
	Span
	Kind string `json:"kind"` // header, headline, caption, credit, byline or correction
}

// Sentence is one sentence, with the number of its paragraph from 0.
type Sentence struct {
	Span
	Paragraph int `json:"paragraph"`
}

// Entity is one person, organization, group, place or thing of an article with
// all of its mentions.
type Entity struct {
	ID       string    `json:"id"`
	Name     string    `json:"name"`
	Type     string    `json:"type"` // person, organization, group, place, thing, event or other
	Mentions []Mention `json:"mentions"`
}

// Mention is one place where the text speaks of an entity.
type Mention struct {
	Span
	Form string `json:"form"` // name, description or pronoun
}

// The kinds of quotation.
const (
	Direct   = "direct"
	Mixed    = "mixed"
	Indirect = "indirect"
)

// The acts of a quotation.
const (
	Speech    = "speech"
	Document  = "document"
	Thought   = "thought"
	Denial    = "denial"
	NoComment = "no-comment"
)

// Quote is one utterance as one article prints it.
type Quote struct {
	ID         string     `json:"id"`
	Kind       string     `json:"kind"`
	Act        string     `json:"act"`
	Spans      []Span     `json:"spans"` // the words said, without their quotation marks
	Speaker    *Speaker   `json:"speaker,omitempty"`
	Cue        *Cue       `json:"cue,omitempty"`
	Addressee  *Addressee `json:"addressee,omitempty"`
	Medium     string     `json:"medium,omitempty"`
	Time       string     `json:"time,omitempty"` // a TIMEX3 value
	Confidence float64    `json:"confidence"`
	Why        string     `json:"why"`
	Reader     bool       `json:"reader,omitempty"` // corrected by the reader
}

// Speaker is who an utterance is laid to. Span is the mention beside the
// quotation, nil where no words there name the speaker.
type Speaker struct {
	Entity string `json:"entity,omitempty"`
	Name   string `json:"name"`
	*Span
}

// Cue is the expression that reports an utterance: a verb, a noun or a phrase.
type Cue struct {
	Text  string `json:"text"`
	Lemma string `json:"lemma"`
	Span
}

// Addressee is whom an utterance is said to.
type Addressee struct {
	Entity string `json:"entity,omitempty"`
	Name   string `json:"name"`
}

// The voices of a flag.
const (
	Narrator = "narrator"
	Quoted   = "quoted"
)

// Flag is one framing word or construction.
type Flag struct {
	Span
	Category    string   `json:"category"`
	Voice       string   `json:"voice"`
	Target      string   `json:"target,omitempty"` // an entity's id
	Confidence  float64  `json:"confidence"`
	Why         string   `json:"why"`
	Alternative string   `json:"alternative,omitempty"`
	Weights     []Weight `json:"weights,omitempty"` // what the confidence was added up from
	Reader      bool     `json:"reader,omitempty"`  // added by the reader
}

// Weight is one term of a confidence: what spoke for or against, in plain
// words, and by how much (log odds).
type Weight struct {
	Reason string  `json:"reason"`
	Value  float64 `json:"value"`
}

// Time is one time expression, normalised as in TimeML.
type Time struct {
	Span
	Type  string `json:"type"`  // DATE, TIME, DURATION or SET
	Value string `json:"value"` // a TIMEX3 value
	Text  string `json:"text"`
}

// The bounds of a quantity.
const (
	Exact   = "exact"
	About   = "about"
	AtLeast = "at-least"
	AtMost  = "at-most"
	Range   = "range"
)

// Quantity is one number with what it counts.
type Quantity struct {
	Span
	Value float64 `json:"value"`
	Low   float64 `json:"low,omitempty"`  // the lower end of a range, the same as Value, else 0
	High  float64 `json:"high,omitempty"` // the upper end of a range, else 0
	Unit  string  `json:"unit,omitempty"`
	Of    float64 `json:"of,omitempty"` // the whole that Value is a part of, else 0
	Bound string  `json:"bound"`
	Text  string  `json:"text"`
}

// The modalities of a fact.
const (
	Happened    = "happened"
	Planned     = "planned"
	Possible    = "possible"
	Claimed     = "claimed"
	Conditional = "conditional"
)

// Fact is one statement, never longer than its sentence.
type Fact struct {
	ID string `json:"id"`
	Span
	Sentence   int      `json:"sentence"` // an index into Analysis.Sentences
	Who        []string `json:"who"`      // ids of entities
	Action     string   `json:"action,omitempty"`
	What       string   `json:"what,omitempty"`
	When       string   `json:"when,omitempty"`
	Where      string   `json:"where,omitempty"`
	Polarity   string   `json:"polarity"` // positive or negative
	Modality   string   `json:"modality"`
	Source     string   `json:"source"` // narrator or a quote's id
	Place      string   `json:"place"`  // headline, lead, body or caption
	Position   float64  `json:"position"`
	Quantities []int    `json:"quantities"` // indexes into Analysis.Quantities
	Times      []int    `json:"times"`      // indexes into Analysis.Times
	Confidence float64  `json:"confidence"`
	Why        string   `json:"why"`
	// Identifies tells that the fact says who or what is meant, as "Ann Reed, a
	// teacher" does, and of no deed. It is used in comparisons only.
	Identifies bool `json:"-"`
	// Object is the lemma of the noun that heads what something is done to. It is
	// used in comparisons only.
	Object string `json:"-"`
	// Statement is the fact written so that it can be read alone. It belongs to
	// no stretch of the text and is shown in comparisons only.
	Statement string `json:"-"`
}
