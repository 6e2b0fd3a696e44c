// Package lang reads an article's language: paragraphs, sentences, tokens with
// part-of-speech tags and lemmas, phrases, quotation marks and entities, all
// with byte offsets.
//
//	doc := lang.New(art)
//	for _, s := range doc.Sentences {
//		for _, t := range doc.Tokens[s.First:s.Last] {
//			fmt.Println(doc.Text[t.Start:t.End], t.Tag, t.Lemma)
//		}
//	}
//
// A separate headline is the first paragraph of the same Document, so every
// stage works in one system of offsets; [Document.Span] turns them into spans of
// the headline or of the text as given.
package lang

import (
	"sort"

	"crossread/app/article"
	"crossread/app/result"
)

// Document is one article after reading. All offsets are bytes into Text.
type Document struct {
	Article    article.Article
	Text       string // the separate headline, if any that the text does not repeat, a blank line, and the article's text
	Body       int    // where the article's text begins in Text; 0 without a separate headline before it
	Paragraphs []Paragraph
	Sentences  []Sentence
	Tokens     []Token
	Chunks     []Chunk  // phrases in order, not overlapping, none over a sentence's end
	Regions    []Region // what stands in quotation marks, in order of Open
	Entities   []Entity

	outer    []int       // the outermost Regions
	mentions []mentionAt // of Entities, for EntityAt
}

// Zone tells what kind of text a paragraph or sentence is.
type Zone uint8

// The zones. Only Body and Headline are counted as the article's words;
// captions are searched for quotes and facts; Other (header, byline, credit,
// correction) is not searched.
const (
	ZoneBody Zone = iota
	ZoneHeadline
	ZoneCaption
	ZoneOther
)

// Paragraph is a run of sentences.
type Paragraph struct {
	Start, End  int
	First, Last int // sentences [First,Last)
	Zone        Zone
}

// Sentence is a run of tokens.
type Sentence struct {
	Start, End  int
	First, Last int // tokens [First,Last)
	Paragraph   int
	Zone        Zone
}

// Token is one word, number, mark, handle, tag or address.
type Token struct {
	Start, End int
	Tag        string // Penn Treebank tag
	Lower      string // lower case, curly apostrophes made straight
	Lemma      string // dictionary form, lower case
	Hint       string // label of the entity model: "", "B-PERSON", "I-GPE" and so on
	Sentence   int
}

// Word returns the token's words as they stand.
func (d *Document) Word(i int) string { return d.Text[d.Tokens[i].Start:d.Tokens[i].End] }

// Span turns offsets of Text into a span of the headline or the text as given.
// A range over both is cut to the part where it begins.
func (d *Document) Span(start, end int) result.Span {
	if start < d.Body {
		return result.Span{Start: start, End: min(end, len(d.Article.Title)), In: result.InTitle}
	}
	return result.Span{Start: start - d.Body, End: end - d.Body}
}

// Offsets turns a span back into offsets of Text.
func (d *Document) Offsets(s result.Span) (start, end int) {
	if s.In == result.InTitle {
		return s.Start, s.End
	}
	return s.Start + d.Body, s.End + d.Body
}

// TokenAt returns the index of the first token that ends after the byte off;
// len(d.Tokens) where there is none.
func (d *Document) TokenAt(off int) int {
	return sort.Search(len(d.Tokens), func(i int) bool { return d.Tokens[i].End > off })
}

// SentenceAt returns the index of the sentence that holds the byte off or, in a
// gap, the next one; len(d.Sentences) after the last.
func (d *Document) SentenceAt(off int) int {
	return sort.Search(len(d.Sentences), func(i int) bool { return d.Sentences[i].End > off })
}

// TokenRange returns the tokens [first,last) that lie wholly or partly in the
// bytes [start,end).
func (d *Document) TokenRange(start, end int) (first, last int) {
	first = d.TokenAt(start)
	last = first
	for last < len(d.Tokens) && d.Tokens[last].Start < end {
		last++
	}
	return first, last
}
