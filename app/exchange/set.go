package exchange

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"

	"crossread/app/article"
	"crossread/app/result"
)

// SetVersion is the version of the sets that this program writes.
const SetVersion = 1

// set is the form of a set. Spans count code points, as in every format of the
// program.
type set struct {
	Crossread   int              `json:"crossread"` // SetVersion
	Articles    []article.Source `json:"articles"`
	Corrections []result.Edit    `json:"corrections"`
}

// WriteSet writes articles, in the order given, and corrections of them as a file
// to be opened again. Spans of the corrections count bytes.
func WriteSet(w io.Writer, articles []article.Source, edits []result.Edit) error {
	texts := byID(articles)
	s := set{Crossread: SetVersion, Articles: articles, Corrections: make([]result.Edit, 0, len(edits))}
	for _, e := range edits {
		s.Corrections = append(s.Corrections, spans(e, texts, func(text string, at int) int { return article.NewCodePoints(text).At(at) }))
	}
	if s.Articles == nil {
		s.Articles = []article.Source{}
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	return e.Encode(s)
}

func isSet(data []byte) bool {
	var o map[string]json.RawMessage
	if json.Unmarshal(data, &o) != nil {
		return false
	}
	_, ok := o["crossread"]
	return ok
}

// readSet reads a set: all of it or nothing.
func readSet(data []byte) (File, error) {
	var version struct{ Crossread json.RawMessage }
	if err := json.Unmarshal(data, &version); err != nil {
		return File{}, fmt.Errorf("is a set that cannot be read: %w", plain(err))
	}
	switch n, err := strconv.Atoi(string(version.Crossread)); {
	case err != nil || n < 1:
		return File{}, fmt.Errorf("is a set without a version: \"crossread\" is %s and must be %d", version.Crossread, SetVersion)
	case n > SetVersion:
		return File{}, fmt.Errorf("is a set of version %d, written by a newer Crossread; this one reads version %d", n, SetVersion)
	}
	var s set
	if err := json.Unmarshal(data, &s); err != nil {
		return File{}, fmt.Errorf("is a set that cannot be read: %w", plain(err))
	}
	if len(s.Articles) == 0 {
		return File{}, errors.New("is a set with no article in it")
	}
	f := File{IsSet: true}
	number := map[string]int{}
	for i, src := range s.Articles {
		if err := Check(src); err != nil {
			return File{}, fmt.Errorf("is a set whose article %d %w", i+1, err)
		}
		if other, ok := number[src.ID]; ok && src.ID != "" {
			return File{}, fmt.Errorf("is a set whose articles %d and %d have the same id, %q", other, i+1, src.ID)
		}
		number[src.ID] = i + 1
		f.Entries = append(f.Entries, Entry{Source: src})
	}
	texts := byID(s.Articles)
	for i, e := range s.Corrections {
		if err := checkEdit(e, number); err != nil {
			return File{}, fmt.Errorf("is a set whose correction %d %w", i+1, err)
		}
		f.Edits = append(f.Edits, spans(e, texts, byteOf))
	}
	return f, nil
}

// needs says what a kind of correction cannot do without.
type needs struct{ words, other, value bool }

var kinds = map[string]needs{
	result.EditSpeaker:         {words: true, value: true},
	result.EditBorders:         {words: true, other: true},
	result.EditMergeQuotes:     {words: true, other: true},
	result.EditSplitQuote:      {words: true},
	result.EditMergeFacts:      {words: true, other: true},
	result.EditSplitFact:       {words: true},
	result.EditDismissFlag:     {words: true},
	result.EditDismissWord:     {value: true},
	result.EditDismissCategory: {value: true},
	result.EditAddWord:         {value: true},
}

// checkEdit tells what keeps a correction from being made.
func checkEdit(e result.Edit, articles map[string]int) error {
	need, ok := kinds[e.Kind]
	switch {
	case !ok:
		return fmt.Errorf("is of a kind that is not known, %q", e.Kind)
	case need.value && e.Value == "":
		return fmt.Errorf("(%s) has no \"value\"", e.Kind)
	case need.other && e.Other == nil:
		return fmt.Errorf("(%s) has no \"other\"", e.Kind)
	case need.words:
		if err := checkWords(&e, articles); err != nil {
			return fmt.Errorf("(%s) %w", e.Kind, err)
		}
	}
	if need.other {
		if err := checkWords(e.Other, articles); err != nil {
			return fmt.Errorf("(%s, other) %w", e.Kind, err)
		}
	}
	return nil
}

func checkWords(e *result.Edit, articles map[string]int) error {
	switch {
	case articles[e.Article] == 0:
		return fmt.Errorf("is about an article that is not in the set, %q", e.Article)
	case e.Span == nil || e.Text == "":
		return errors.New("does not say which words it is about: it needs \"span\" and \"text\"")
	case e.Span.Start < 0 || e.Span.End <= e.Span.Start:
		return fmt.Errorf("has a span from %d to %d", e.Span.Start, e.Span.End)
	}
	return nil
}

func byID(articles []article.Source) map[string]article.Source {
	m := make(map[string]article.Source, len(articles))
	for _, a := range articles {
		m[a.ID] = a
	}
	return m
}

// spans returns a correction with its spans converted from one unit to another.
func spans(e result.Edit, texts map[string]article.Source, convert func(text string, at int) int) result.Edit {
	if e.Span != nil {
		text := texts[e.Article].Text
		if e.Span.In == result.InTitle {
			text = texts[e.Article].Title
		}
		s := *e.Span
		s.Start, s.End = convert(text, s.Start), convert(text, s.End)
		e.Span = &s
	}
	if e.Other != nil {
		o := spans(*e.Other, texts, convert)
		e.Other = &o
	}
	return e
}

// byteOf returns the byte offset of a code point; one beyond the text is its
// length.
func byteOf(text string, codePoint int) int {
	for i := range text {
		if codePoint == 0 {
			return i
		}
		codePoint--
	}
	return len(text)
}
