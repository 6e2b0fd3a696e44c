// Package article holds an article as it was given and as it was read: its
// words untouched, and the parts of them that are not the body.
package article

import (
	"sort"
	"unicode/utf8"
)

// Source is one article as the reader gave it. Only Text is required.
type Source struct {
	ID     string `json:"id,omitempty"`
	Title  string `json:"title,omitempty"`
	Outlet string `json:"outlet,omitempty"`
	Date   string `json:"date,omitempty"` // YYYY-MM-DD
	Text   string `json:"text"`
}

// Article is a Source after reading: what its text says of itself is filled
// in, and what is not body is marked. Title, Outlet and Date of the embedded
// Source stay as given.
type Article struct {
	Source
	Headline   string // the headline, given or found in the text
	Outlet     string
	Date       string // YYYY-MM-DD, empty where unknown
	MonthDay   string // "--03-04" where the text gives the article's day without its year; else empty
	DateSource string // text, given, inferred or none
	Dateline   string // the place
	Byline     string
	Parts      []Part // in order of Start, not overlapping
}

// Part is a run of bytes of Text that is not body.
type Part struct {
	Start, End int
	Kind       PartKind
}

// PartKind names what a Part is.
type PartKind string

// The kinds of part.
const (
	Header     PartKind = "header" // agency, place and date before the first sentence, navigation, notes of the desk
	Headline   PartKind = "headline"
	Caption    PartKind = "caption"
	Credit     PartKind = "credit"
	Byline     PartKind = "byline"
	Correction PartKind = "correction"
)

// CodePoints converts byte offsets of one text to code points.
type CodePoints struct {
	text  string
	marks []int // code points before every 256th byte
}

const stride = 256

// NewCodePoints returns the converter for text, in time linear in its length.
func NewCodePoints(text string) *CodePoints {
	c := &CodePoints{text: text, marks: make([]int, 0, len(text)/stride+1)}
	n := 0
	for i := 0; i < len(text); i++ {
		if i%stride == 0 {
			c.marks = append(c.marks, n)
		}
		if utf8.RuneStart(text[i]) {
			n++
		}
	}
	return c
}

// At returns the number of code points that begin before the byte offset off.
// Offsets outside the text are clamped to it.
func (c *CodePoints) At(off int) int {
	if off <= 0 || len(c.text) == 0 {
		return 0
	}
	if off > len(c.text) {
		off = len(c.text)
	}
	k := off / stride
	if k >= len(c.marks) {
		k = len(c.marks) - 1
	}
	n := c.marks[k]
	for i := k * stride; i < off; i++ {
		if utf8.RuneStart(c.text[i]) {
			n++
		}
	}
	return n
}

// Byte returns the byte offset of the code point with number n, the length of
// the text where there are fewer.
func (c *CodePoints) Byte(n int) int {
	k := sort.SearchInts(c.marks, n+1) - 1
	if k < 0 {
		return 0
	}
	at := c.marks[k]
	for i := k * stride; i < len(c.text); i++ {
		if utf8.RuneStart(c.text[i]) {
			if at == n {
				return i
			}
			at++
		}
	}
	return len(c.text)
}
