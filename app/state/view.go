package state

// View is where the reader is and how the views are set: never saved with the
// work, never undone. Every field is a plain value, so two Views compare
// cheaply.
type View struct {
	Place   Place
	Quotes  QuoteFilter
	Framing FramingFilter
	Facts   FactFilter
	Read    Reading
}

// QuoteFilter says which rows Quotes shows, and in which order. Empty strings
// mean all.
type QuoteFilter struct {
	Speaker  string
	Article  string // an article's id
	Relation string
	Sort     string // "" for the most different first, "place" for the order of the articles, "speaker"
}

// FramingFilter says which flags Framing shows.
type FramingFilter struct {
	About     string // whom or what a flag is about
	ByArticle bool   // grouped by article, else by kind
	Article   string
	Category  string
}

// FactFilter says which rows Facts shows.
type FactFilter struct {
	Status   string // "" for all, result.Differs, "all", "some", "one"
	Article  string
	Timeline bool // in the order of days
}

// Reading is how Read is set. Layers are on unless hidden.
type Reading struct {
	HideQuotes  bool
	HideFraming bool
	HideFacts   bool
	HideNames   bool
	Silent      bool   // marks have no names for screen readers
	Columns     string // ids of the articles shown, separated by spaces; "" for the first ones
	Shown       string // on a phone, the article shown
	Loose       bool   // columns scroll each for itself; else to the matched passage of the one that is scrolled
}
