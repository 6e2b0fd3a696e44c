package result

// Edit is one correction by the reader. Edits are a log: the page sends them,
// the engine applies them in order and compares again.
type Edit struct {
	Kind    string `json:"kind"`              // see the constants below
	Article string `json:"article,omitempty"` // the article that it is about
	Span    *Span  `json:"span,omitempty"`    // the words that it is about, in bytes
	Text    string `json:"text,omitempty"`    // the words of Span, to find them again after the text changed
	Before  string `json:"before,omitempty"`  // up to 32 bytes of text before Span
	After   string `json:"after,omitempty"`   // up to 32 bytes of text after Span
	Value   string `json:"value,omitempty"`   // the new value: a speaker's name, a word, a category
	Other   *Edit  `json:"other,omitempty"`   // the second place that it is about, for merge and split
}

// The kinds of Edit.
const (
	EditSpeaker         = "speaker"          // the quote at Span is by Value
	EditBorders         = "borders"          // the quote at Span covers Other.Span
	EditMergeQuotes     = "merge-quotes"     // the quotes at Span and Other.Span are one utterance
	EditSplitQuote      = "split-quote"      // the quote at Span is an utterance of its own
	EditMergeFacts      = "merge-facts"      // the facts at Span and Other.Span are one
	EditSplitFact       = "split-fact"       // the fact at Span is one of its own
	EditDismissFlag     = "dismiss-flag"     // the flag at Span
	EditDismissWord     = "dismiss-word"     // every flag on the word Value
	EditDismissCategory = "dismiss-category" // every flag of the category Value
	EditAddWord         = "add-word"         // flag the word Value too
)
