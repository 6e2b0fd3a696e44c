package lang

import (
	"slices"
	"strings"
	"unicode"

	"crossread/app/article"
	"crossread/app/lang/model"
)

// Unread returns the document of an article in which no word is read: it has the
// text, and no sentence, token or entity.
func Unread(a article.Article) *Document {
	d := &Document{Article: a, Text: a.Text}
	if a.Title != "" && !repeatsTitle(a) {
		d.Text = a.Title + "\n\n" + a.Text
		d.Body = len(a.Title) + 2
	}
	return d
}

// repeatsTitle reports whether the text has the separate headline as a line of
// its own: there it is read, once.
func repeatsTitle(a article.Article) bool {
	for _, p := range a.Parts {
		if p.Kind == article.Headline && letters(a.Text[p.Start:p.End]) == letters(a.Title) {
			return true
		}
	}
	return false
}

// letters returns the letters and digits of s in lower case.
func letters(s string) string {
	return strings.Map(func(c rune) rune {
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			return unicode.ToLower(c)
		}
		return -1
	}, s)
}

// New reads an article. It takes time linear in the article's length and
// accepts any bytes.
func New(a article.Article) *Document {
	d := Unread(a)
	d.Tokens = make([]Token, 0, len(d.Text)/5+8)
	r := reader{d: d, lower: lowerASCII(d.Text), models: model.NewReader(), headlineSides: map[int][]side{}}
	for _, p := range paragraphs(d) {
		r.paragraph(p)
	}
	r.capitals()
	d.Chunks = make([]Chunk, 0, len(d.Tokens)/3+8)
	for _, s := range d.Sentences {
		d.chunk(s)
	}
	d.indexRegions()
	findEntities(d)
	return d
}

// reader holds what one pass over the paragraphs needs beside the Document.
type reader struct {
	d      *Document
	lower  string // Text with its ASCII letters in lower case
	open   bool   // the paragraph before ended within a quotation
	side   []side // for each token of the paragraph: which side of a quotation it marks
	words  []model.Word
	models *model.Reader
	opens  []openMark

	headlineSides map[int][]side // by the first token of a headline's sentence: they are tagged last
}

// paragraph reads one paragraph: tokens, quotations, sentences, tags.
func (r *reader) paragraph(p Paragraph) {
	d := r.d
	first := len(d.Tokens)
	s := scanner{text: d.Text, at: p.Start, end: p.End, emit: r.token}
	s.scan()
	if len(d.Tokens) == first {
		return
	}
	p.First = len(d.Sentences)
	r.regions(first, p)
	r.sentences(first, p)
	p.Last = len(d.Sentences)
	d.Paragraphs = append(d.Paragraphs, p)
	for _, s := range d.Sentences[p.First:p.Last] {
		sides := r.side[s.First-first : s.Last-first]
		if p.Zone == ZoneHeadline {
			r.headlineSides[s.First] = slices.Clone(sides)
		} else {
			r.tag(s, sides, nil)
		}
	}
}

func (r *reader) token(start, end int) {
	r.d.Tokens = append(r.d.Tokens, Token{Start: start, End: end, Lower: r.lowerWord(start, end)})
}

// lowerWord returns a word in lower case with straight apostrophes, without
// allocating for the usual ones.
func (r *reader) lowerWord(start, end int) string {
	s := r.lower[start:end]
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			switch s {
			case "’s":
				return "'s"
			case "n’t":
				return "n't"
			case "’":
				return "'"
			case "“", "”", "—", "–", "…":
				return s
			}
			return strings.ReplaceAll(strings.ToLower(s), "’", "'")
		}
	}
	return s
}

// lowerASCII returns s with its ASCII letters in lower case, byte for byte.
func lowerASCII(s string) string {
	b := []byte(s)
	for i, c := range b {
		if isUpper(c) {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}
