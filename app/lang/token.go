package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isSpace tells what stands between tokens: white space, control characters,
// and marks of no width.
func isSpace(r rune) bool {
	switch {
	case r <= ' ' || r == 0x7f:
		return true
	case r < 0x80:
		return false
	case r < 0x100:
		return r <= 0xa0 || r == 0xad // C1 controls, no-break space, soft hyphen
	case 0x200b <= r && r <= 0x200f, 0x202a <= r && r <= 0x202e, 0x2060 <= r && r <= 0x2069, r == 0xfeff:
		return true
	}
	return unicode.IsSpace(r)
}

func isWordRune(r rune) bool {
	switch {
	case r < 0x80:
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	case r == utf8.RuneError:
		return false
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == '\u02bc'
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
func isLower(c byte) bool { return 'a' <= c && c <= 'z' }
func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }
func isAlpha(c byte) bool { return isLower(c) || isUpper(c) }

// scanner cuts one paragraph, text[at:end], into tokens.
type scanner struct {
	text string
	at   int
	end  int
	emit func(start, end int)
}

// rune returns the rune at i and its size; 0, 0 outside of the paragraph.
func (s *scanner) rune(i int) (rune, int) {
	if i < 0 || i >= s.end {
		return 0, 0
	}
	if c := s.text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(s.text[i:s.end])
}

// byte returns the byte at i, 0 outside of the paragraph.
func (s *scanner) byte(i int) byte {
	if i < 0 || i >= s.end {
		return 0
	}
	return s.text[i]
}

// word tells whether a letter or digit begins at i.
func (s *scanner) word(i int) bool {
	r, n := s.rune(i)
	return n > 0 && isWordRune(r)
}

// apostrophe returns the size of an apostrophe at i, straight or curly; 0 where
// there is none.
func (s *scanner) apostrophe(i int) int {
	switch {
	case i >= s.end:
		return 0
	case s.text[i] == '\'':
		return 1
	case strings.HasPrefix(s.text[i:s.end], "’"):
		return len("’")
	}
	return 0
}

// scan emits the tokens in order. Every byte that is no space belongs to
// exactly one of them.
func (s *scanner) scan() {
	for s.at < s.end {
		r, n := s.rune(s.at)
		switch {
		case isSpace(r):
			s.at += n
			continue
		case isWordRune(r):
			s.scanWord()
		default:
			s.put(s.at + s.mark(r, n))
		}
	}
}

// put emits the bytes from the place reached to end.
func (s *scanner) put(end int) {
	s.emit(s.at, end)
	s.at = end
}

// mark returns the length of the token that begins at s.at with the mark r of n
// bytes.
func (s *scanner) mark(r rune, n int) int {
	i := s.at
	next := s.byte(i + n)
	switch r {
	case '@':
		if isAlpha(next) || isDigit(next) || next == '_' {
			return s.handle(i+1) - i
		}
	case '#':
		if end := s.handle(i + 1); end > i+1 && !digitsOnly(s.text[i+1:end]) {
			return end - i
		}
	case '.':
		if isDigit(next) && !s.word(i-1) {
			return s.number(i+1) - i
		}
		return s.run(i, ".")
	case '+', '-', '−':
		if isDigit(next) && s.startsWord(i) {
			return s.number(i+n) - i
		}
		return s.run(i, s.text[i:i+n])
	case '!', '?':
		return s.run(i, "!?")
	case '`':
		if next == '`' {
			return 2
		}
		return 1
	case '\'', '’', '‘':
		if run := s.run(i, s.text[i:i+n]); run == 3 && r == '\'' {
			// A single mark within a double one of two strokes.
			if s.startsWord(i) {
				return 2
			}
			return 1
		} else if run > 2*n {
			return run // no quotation opens three times
		}
		if r == '\'' && next == '\'' {
			return 2
		}
		if r != '\'' && strings.HasPrefix(s.text[i+n:s.end], string(r)) {
			return 2 * n // a double mark of two single ones
		}
		if end := s.cliticEnd(i); end > 0 {
			return end - i // pasted text that was cut before: Doe 's
		}
		if end := s.elision(i, n); end > 0 {
			return end - i
		}
		return n
	case '"', '“', '”':
		if run := s.run(i, s.text[i:i+n]); run > 2*n {
			return run
		}
		return n
	case '(', ')', '[', ']', '{', '}', '«', '»', '„', '‟', '‹', '›', '$', ',', ';', ':', '%':
		return n
	case utf8.RuneError:
		if n == 1 {
			return s.invalid(i)
		}
	}
	if r < utf8.RuneSelf {
		return s.run(i, s.text[i:i+1])
	}
	return s.symbol(i, r, n)
}

// run returns the length of the run at i of characters of set.
func (s *scanner) run(i int, set string) int {
	j := i
	for j < s.end {
		r, n := s.rune(j)
		if !strings.ContainsRune(set, r) {
			break
		}
		j += n
	}
	return j - i
}

// invalid returns the length of the run of bytes at i that are no UTF-8.
func (s *scanner) invalid(i int) int {
	j := i
	for j < s.end {
		if r, n := s.rune(j); r != utf8.RuneError || n != 1 {
			break
		}
		j++
	}
	return j - i
}

// symbol returns the length of a symbol with its joiners, variation selectors
// and skin tones, or of a run of one dash.
func (s *scanner) symbol(i int, r rune, n int) int {
	if unicode.Is(unicode.Pd, r) {
		return s.run(i, string(r))
	}
	for j := i + n; ; {
		x, m := s.rune(j)
		switch {
		case m == 0:
			return j - i
		case x == 0x200d:
			_, after := s.rune(j + m)
			j += m + after
		case 0xfe00 <= x && x <= 0xfe0f, 0x1f3fb <= x && x <= 0x1f3ff, unicode.Is(unicode.Mn, x):
			j += m
		default:
			return j - i
		}
	}
}

// startsWord tells whether i stands after a space, a bracket or a mark, not
// after a word.
func (s *scanner) startsWord(i int) bool {
	if i == 0 {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(s.text[:i])
	return isSpace(r) || strings.ContainsRune("([{\"“‘'$£€—–-/", r)
}

// handle returns the end of the letters, digits and low lines from i.
func (s *scanner) handle(i int) int {
	for i < s.end {
		r, n := s.rune(i)
		if !isWordRune(r) && r != '_' {
			break
		}
		i += n
	}
	return i
}

func digitsOnly(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) {
			return false
		}
	}
	return true
}

// elisions are words that begin with an apostrophe, without it.
var elisions = map[string]bool{
	"em": true, "til": true, "till": true, "tis": true, "twas": true, "twere": true, "twill": true,
	"bout": true, "cause": true, "cuz": true, "cos": true, "n": true, "neath": true, "round": true,
}

// elision returns the end of a word that begins with the apostrophe of n bytes
// at i: 'em, '90s, and what was cut off from the word before: 's, 'll; 0 where
// the mark stands alone.
func (s *scanner) elision(i, n int) int {
	j := i + n
	for j < s.end && (isAlpha(s.text[j]) || isDigit(s.text[j])) && j-i < 12 {
		j++
	}
	if j == i+n || j < s.end && s.text[j] >= utf8.RuneSelf && s.word(j) {
		return 0
	}
	rest := s.text[i+n : j]
	if isDigit(rest[0]) {
		// '90s, '16; but '5 people' opens a quotation.
		if len(rest) >= 2 && isDigit(rest[1]) && (len(rest) == 2 || len(rest) == 3 && rest[2] == 's') && s.startsWord(i) {
			return j
		}
		return 0
	}
	var low [12]byte
	for k := range len(rest) {
		low[k] = rest[k] | 0x20
	}
	word := low[:len(rest)]
	if !elisions[string(word)] || !s.startsWord(i) {
		return 0
	}
	if m := s.apostrophe(j); m > 0 && string(word) == "n" {
		return j + m // rock 'n' roll
	} else if m > 0 {
		return 0 // 'round' in marks of its own
	}
	if string(word) == "n" || string(word) == "round" && isUpper(rest[0]) || string(word) == "cause" && s.text[i] != '\'' && isUpper(rest[0]) {
		return 0
	}
	return j
}
