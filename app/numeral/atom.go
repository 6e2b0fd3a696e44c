// Package numeral cuts a document into atoms, finer than its tokens, and reads
// numbers in digits and words from them. Packages timex and quantity build on
// it: in "mid-1990s", "six-seat", "10M" and "$94,000" the parts of a token matter.
//
//	atoms := numeral.Scan(doc)
//	n, next := numeral.Parse(atoms, 0) // "two and a half million": 2500000
package numeral

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crossread/app/lang"
)

// Kind tells what an Atom consists of.
type Kind uint8

// The kinds of atom. A Break stands between paragraphs, where no expression
// goes on; it has no extent.
const (
	Word   Kind = iota // letters, with the apostrophe inside "o'clock"; the clitic "'s"
	Digits             // digits with their thousands' commas and decimal point: "94,000", "4.25"
	Mark               // any other code point
	Break
)

// Atom is a run of letters, a number in digits or a single mark.
type Atom struct {
	Start, End int    // bytes of Document.Text
	Text       string // lower case; apostrophes and hyphens made plain, dashes "–"
	Token      int    // the token that the atom begins in
	Kind       Kind
	Spaced     bool // white space or a paragraph's edge before it
	Upper      bool // a word that begins with a capital
}

// Scan cuts the document's paragraphs into atoms, with a Break before each
// paragraph and after the last, in time linear in the length of the text.
func Scan(d *lang.Document) []Atom {
	s := scanner{doc: d, atoms: make([]Atom, 0, len(d.Tokens)+len(d.Tokens)/4+2*len(d.Paragraphs)+1)}
	for _, p := range d.Paragraphs {
		s.add(p.Start, p.Start, "", Break)
		s.spaced = true
		s.paragraph(p.Start, p.End)
	}
	s.add(len(d.Text), len(d.Text), "", Break)
	return s.atoms
}

type scanner struct {
	doc    *lang.Document
	atoms  []Atom
	token  int
	spaced bool
}

func (s *scanner) paragraph(start, end int) {
	text := s.doc.Text[:end]
	for i := start; i < end; {
		c := text[i]
		switch {
		case c == ' ' || c == '\n' || c == '\t' || c == '\r':
			s.spaced = true
			i++
		case isLetter(c):
			i = s.word(text, i)
		case isDigit(c):
			i = s.digits(text, i)
		case c < utf8.RuneSelf:
			if c == '\'' && clitic(text, i+1) {
				s.add(i, i+2, "'s", Word)
				i += 2
				continue
			}
			s.add(i, i+1, text[i:i+1], Mark)
			i++
		default:
			i = s.wide(text, i)
		}
	}
}

// wide reads an atom that begins with a code point outside ASCII.
func (s *scanner) wide(text string, i int) int {
	r, n := utf8.DecodeRuneInString(text[i:])
	switch {
	case unicode.IsSpace(r):
		s.spaced = true
	case unicode.IsLetter(r):
		return s.word(text, i)
	case r == '’' || r == '‘':
		if clitic(text, i+n) {
			s.add(i, i+n+1, "'s", Word)
			return i + n + 1
		}
		s.add(i, i+n, "'", Mark)
	case r == '‐' || r == '‑':
		s.add(i, i+n, "-", Mark)
	case r == '—' || r == '–':
		s.add(i, i+n, "–", Mark)
	case r == '⁄':
		s.add(i, i+n, "/", Mark)
	case r == '\u00ad' || r == '\u200b':
	default:
		s.add(i, i+n, text[i:i+n], Mark)
	}
	return i + n
}

// word reads a run of letters.
func (s *scanner) word(text string, start int) int {
	i, plain := start, true
	for i < len(text) {
		c := text[i]
		switch {
		case c >= 'a' && c <= 'z':
			i++
		case isLetter(c):
			plain = false
			i++
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(text[i:])
			if r == '’' && i > start && inner(text, i+n) {
				plain = false
				i += n
				continue
			}
			if !unicode.IsLetter(r) && !unicode.IsMark(r) {
				return s.endWord(text, start, i, plain)
			}
			plain = false
			i += n
		case c == '\'' && i > start && inner(text, i+1):
			i++
		default:
			return s.endWord(text, start, i, plain)
		}
	}
	return s.endWord(text, start, i, plain)
}

func (s *scanner) endWord(text string, start, end int, plain bool) int {
	w := text[start:end]
	if !plain {
		s.seek(start)
		if t := s.doc.Tokens; s.token < len(t) && t[s.token].Start == start && t[s.token].End == end {
			w = t[s.token].Lower
		} else {
			w = strings.ToLower(w)
		}
		if strings.Contains(w, "’") {
			w = strings.ReplaceAll(w, "’", "'")
		}
	}
	s.add(start, end, w, Word)
	return end
}

// digits reads a number with its commas and its decimal point. A group of
// thousands has three digits and is not followed by a fourth. Narrow spaces
// group too: they are not used between two numbers.
func (s *scanner) digits(text string, start int) int {
	i := start
	for i < len(text) && isDigit(text[i]) {
		i++
	}
	if end, w := foreign(text, start, i); end > i {
		s.add(start, end, w, Digits)
		return end
	}
	if i-start <= 3 {
		// Spaces group only where two groups follow: "1 500 000".
		if j := i; strings.HasPrefix(text[j:], " ") && three(text, j+1) && strings.HasPrefix(text[j+4:], " ") && three(text, j+5) {
			for strings.HasPrefix(text[j:], " ") && three(text, j+1) {
				j += 4
			}
			i = j
		} else if strings.HasPrefix(text[j:], " 000") && three(text, j+1) && text[start] != '0' { // "10 000"
			i = j + 4
		}
		for {
			n := 0
			switch {
			case i < len(text) && (text[i] == ',' || text[i] == '\''):
				n = 1
			case strings.HasPrefix(text[i:], "\u202f"), strings.HasPrefix(text[i:], "\u2009"):
				n = 3
			}
			if n == 0 || !three(text, i+n) {
				break
			}
			i += n + 3
		}
	}
	if end := comma(text, start, i); end > i {
		s.add(start, end, grouping.Replace(text[start:i])+"."+text[i+1:end], Digits)
		return end
	}
	if i+1 < len(text) && text[i] == '.' && isDigit(text[i+1]) {
		i++
		for i < len(text) && isDigit(text[i]) {
			i++
		}
	}
	w := text[start:i]
	if strings.IndexByte(w, ',') >= 0 || strings.IndexByte(w, '\'') >= 0 || strings.IndexByte(w, '\xe2') >= 0 || strings.IndexByte(w, ' ') >= 0 {
		w = grouping.Replace(w)
	}
	s.add(start, i, w, Digits)
	return i
}

func (s *scanner) add(start, end int, text string, k Kind) {
	s.seek(start)
	s.atoms = append(s.atoms, Atom{Start: start, End: end, Text: text, Token: s.token, Kind: k, Spaced: s.spaced || k == Break,
		Upper: k == Word && start < end && s.doc.Text[start] != text[0]})
	s.spaced = false
}

// seek moves on to the token that holds the byte off.
func (s *scanner) seek(off int) {
	t := s.doc.Tokens
	for s.token+1 < len(t) && t[s.token].End <= off {
		s.token++
	}
}

// clitic reports whether an apostrophe before the byte i makes "'s".
func clitic(text string, i int) bool {
	if i >= len(text) || text[i] != 's' && text[i] != 'S' {
		return false
	}
	return i+1 == len(text) || !isLetter(text[i+1]) && !isDigit(text[i+1])
}

// inner reports whether an apostrophe before the byte i stands inside a word
// ("o'clock") and is no clitic "'s".
func inner(text string, i int) bool {
	return i < len(text) && isLetter(text[i]) && !clitic(text, i)
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
