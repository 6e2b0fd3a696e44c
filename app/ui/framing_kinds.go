package ui

import (
	"strings"

	kinds "crossread/app/lexicon/help"
)

// byReaderKind is the category of the words that the reader added.
const byReaderKind = "reader"

// kindLabel returns the name of a category of framing words.
func kindLabel(id string) string {
	if id == byReaderKind {
		return "Added by you"
	}
	if e, ok := kinds.Of(id); ok {
		return e.Title
	}
	return capital(strings.ReplaceAll(id, "-", " "))
}

// kindEntries explains every category: what it is, an example, when it is
// harmless.
func kindEntries() []entry {
	var out []entry
	for _, e := range append(kinds.Entries[:len(kinds.Entries):len(kinds.Entries)], kinds.Notes...) {
		text := e.What
		if e.Example != "" {
			text += " For example: “" + strings.ReplaceAll(e.Example, "*", "") + "”"
		}
		if e.Harmless != "" {
			text += " Harmless: " + lowerFirst(e.Harmless)
		}
		out = append(out, entry{"kind-" + e.Category, e.Title, text})
	}
	return out
}
