// Package msg holds the messages between the page and the engine's worker:
// types alone.
package msg

import (
	"crossread/app/article"
	"crossread/app/result"
)

// Request asks the engine for one thing. Exactly one of the pointers is set.
type Request struct {
	ID      int      `json:"id"` // answers carry it back; a later request of the same kind replaces an earlier one
	Compare *Compare `json:"compare,omitempty"`
	Read    *Read    `json:"read,omitempty"`
	Report  *Report  `json:"report,omitempty"`
}

// Compare asks for the comparison of a set with the reader's edits applied.
type Compare struct {
	Sources []article.Source `json:"sources"`
	Edits   []result.Edit    `json:"edits,omitempty"`
}

// The formats of a document to read.
const (
	Text = "text"
	HTML = "html"
)

// Read asks what a pasted document says of itself, before it is added. A file
// goes to the worker by itself, and has the same answer.
type Read struct {
	Format string `json:"format"` // Text or HTML
	Data   string `json:"data"`
}

// Guess is the answer to Read: the document as plain text, what was found in
// it, and what was taken out of it.
type Guess struct {
	Text    string   `json:"text"`
	Title   string   `json:"title,omitempty"`
	Outlet  string   `json:"outlet,omitempty"`
	Date    string   `json:"date,omitempty"`
	Given   bool     `json:"given,omitempty"`   // the title comes from beside the text, not out of it
	Foreign bool     `json:"foreign,omitempty"` // it does not look like English
	Removed []string `json:"removed,omitempty"`
}

// Set is the answer to a file that holds articles as data.
type Set struct {
	Sources  []article.Source `json:"sources"`
	Edits    []result.Edit    `json:"edits,omitempty"`
	Whole    bool             `json:"whole,omitempty"`    // a set that Crossread wrote, with its corrections
	Problems []string         `json:"problems,omitempty"` // of articles that could not be read: "line 3 has no text"
}

// SetFile is the format of a file to be opened again.
const SetFile = "set"

// Report asks for a comparison as a file, written as the native program writes
// it. The worker hands the file to the browser; there is no answer but a
// failure.
type Report struct {
	Compare
	Of     int    `json:"of"`             // the request whose comparison it is; made anew where the engine has another
	Format string `json:"format"`         // json, csv, md or html; SetFile for the articles and corrections
	View   string `json:"view,omitempty"` // one view alone; empty for everything
}
