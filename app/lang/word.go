package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// scanWord emits the word, number or address at s.at and the clitics that hang
// on it ("do" "n't", "Trump" "'s"), cut as in the Penn Treebank.
func (s *scanner) scanWord() {
	if end := s.address(s.at); end > 0 {
		s.put(end)
		return
	}
	if isDigit(s.text[s.at]) {
		s.put(s.number(s.at))
		if n := s.apostrophe(s.at); n > 0 {
			s.clitics()
		}
		return
	}
	start, i := s.at, s.at
	for i < s.end {
		r, n := s.rune(i)
		if isWordRune(r) {
			i += n
			continue
		}
		next := s.connect(start, i, r, n)
		if next <= i {
			break
		}
		i = next
		if (r == '.' || r == '$') && s.cut(i) {
			break
		}
	}
	word := s.text[start:i]
	if len(word) == 6 && strings.EqualFold(word, "cannot") {
		s.put(start + 3)
		s.put(i)
		return
	}
	if n := s.apostrophe(i); n > 0 && (s.byte(i+n)|0x20) == 't' && !s.word(i+n+1) && (s.text[i-1]|0x20) == 'n' {
		if i-1 > start {
			s.put(i - 1)
		}
		s.put(i + n + 1)
		return
	}
	s.put(i)
	s.clitics()
}

// connect returns where the word from start goes on after the character r of n
// bytes at i, or i where it ends before it.
func (s *scanner) connect(start, i int, r rune, n int) int {
	next := s.byte(i + n)
	switch r {
	case '\'', '’':
		if !s.word(i+n) || s.cliticEnd(i) > 0 || (next|0x20) == 't' && (s.text[i-1]|0x20) == 'n' && !s.word(i+n+1) {
			return i
		}
		return i + n // O'Brien, ma'am
	case '-', '‐', '‑':
		if s.word(i + n) {
			return i + n
		}
		if s.text[i] == '-' && (next == ' ' || next == ',') && isLower(s.text[i-1]) && s.suspended(i+n) {
			return i + n
		}
	case '_':
		if s.word(i+n) || next == '_' && s.word(i+n+1) {
			return i + n
		}
	case '&':
		if isUpper(s.text[i-1]) && isUpper(next) {
			return i + n
		}
	case '$':
		if i-start <= 2 && isUpper(s.text[start]) && isUpper(s.text[i-1]) {
			return i + n // US$, C$
		}
	case '.':
		if isDigit(s.text[i-1]) && isDigit(next) {
			return i + n // v2.0
		}
		return s.dot(start, i)
	}
	return i
}

// cut tells whether what follows a dot or currency sign that belongs to a word
// is another word: "J.K.|Rowling", "No.|5", "US$|5".
func (s *scanner) cut(i int) bool {
	r, n := s.rune(i)
	if n == 0 || !isWordRune(r) {
		return false
	}
	return isDigit(s.text[i]) && !isDigit(s.byte(i-2)) || s.word(i+n) && !s.isHost(i) && !isDigit(s.text[i])
}

// suspended tells whether a second half follows at i: "two- and three-way".
func (s *scanner) suspended(i int) bool {
	rest := s.text[i:min(s.end, i+5)]
	return strings.HasPrefix(rest, " and ") || strings.HasPrefix(rest, " or ") || strings.HasPrefix(rest, " to ") || strings.HasPrefix(rest, ", ")
}

// dot returns the end of the dot at i where it belongs to the word from start:
// initials, abbreviations, host names; i where it is a full stop.
func (s *scanner) dot(start, i int) int {
	word := s.text[start:i]
	if k := strings.LastIndexByte(word, '.'); k >= 0 {
		last := word[k+1:]
		if last == "" {
			return i
		}
		if utf8.RuneCountInString(last) == 1 || len(last) == 2 && isUpper(last[0]) && isLower(last[1]) { // U.S., Ph.D., B.Sc.
			return i + 1
		}
		return i
	}
	after, n := s.rune(i + 1)
	if utf8.RuneCountInString(word) == 1 {
		if n > 0 && unicode.IsLetter(after) {
			// u.s. or a.m., where the letter after stands alone too; else an initial.
			m := i + 1 + n
			if !s.word(m) || unicode.IsUpper(after) && unicode.IsUpper(firstRune(word)) {
				return m - n
			}
			return i
		}
		return s.initial(word, i)
	}
	if len(word) == 2 && isUpper(word[0]) && n > 0 && unicode.IsUpper(after) && s.byte(i+1+n) == '.' {
		return i + 1 // Ph.D.
	}
	if len(word) == 3 && word[1] == '-' && isUpper(word[0]) && isUpper(word[2]) && n > 0 && unicode.IsUpper(after) && s.byte(i+1+n) == '.' {
		return i + 1 // D-N.C.
	}
	word = word[strings.LastIndexByte(word, '-')+1:] // D-Ala.
	switch class := abbreviations[strings.ToLower(word)]; {
	case class == 0 || len(word) > 8:
	case class == abbrNumber:
		if s.digitFollows(i + 1) {
			return i + 1
		}
		return i
	case class&abbrWord != 0 && (!unicode.IsUpper(firstRune(word)) || !s.nameFollows(i+1, class)):
		return i
	case n > 0 && unicode.IsUpper(after) && class&abbrTitle == 0:
		return i // "of Apple Inc.The"
	default:
		return i + 1
	}
	if n > 0 && unicode.IsLetter(after) && s.isHost(i+1) {
		return i + 1
	}
	return i
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// initial returns i+1 where the dot at i after a single letter makes an
// initial, i where it ends the sentence: "George W. Bush", "so do I."
func (s *scanner) initial(letter string, i int) int {
	r, n := s.rune(i + 1)
	if n == 0 || !isSpace(r) {
		if n > 0 && (r == ',' || r == ')') && unicode.IsUpper(firstRune(letter)) {
			return i + 1
		}
		return i
	}
	for n > 0 && isSpace(r) && r != '\n' {
		i += n
		r, n = s.rune(i + 1)
	}
	dot := strings.LastIndexByte(s.text[:i+1], '.')
	switch {
	case !unicode.IsUpper(r), letter == "I" && !s.nameBefore(dot-1):
		if letter == "v" || letter == "p" && r >= '0' && r <= '9' || letter == "c" && r >= '0' && r <= '9' {
			return dot + 1 // Roe v. Wade, p. 5
		}
		return dot
	case !unicode.IsUpper(firstRune(letter)) && letter != "v":
		return dot
	}
	return dot + 1
}

// nameBefore tells whether the word before the byte i begins with a capital.
func (s *scanner) nameBefore(i int) bool {
	i--
	for i > 0 && s.text[i] == ' ' {
		i--
	}
	for i > 0 && isAlpha(s.text[i-1]) {
		i--
	}
	return i >= 0 && isUpper(s.text[i])
}

// digitFollows tells whether a digit follows i, after a space or none.
func (s *scanner) digitFollows(i int) bool {
	for s.byte(i) == ' ' || strings.HasPrefix(s.text[min(i, s.end):s.end], "\u00a0") {
		i++
		if s.text[i-1] != ' ' {
			i++
		}
	}
	return isDigit(s.byte(i))
}

// nameFollows tells whether what follows i fits an abbreviation that is a word
// of its own too: a digit or comma; after a title a capital.
func (s *scanner) nameFollows(i int, class abbreviation) bool {
	if s.byte(i) == ',' || s.byte(i) == ')' || s.digitFollows(i) {
		return true
	}
	return class&abbrTitle != 0 && s.byte(i) == ' ' && isUpper(s.byte(i+1))
}

// isHost tells whether the letters at i are the rest of a host or file name.
func (s *scanner) isHost(i int) bool {
	j := i
	for j < s.end && isAlpha(s.text[j]) && j-i < 7 {
		j++
	}
	return hosts[s.text[i:j]] && !s.word(j)
}

// cliticEnd returns the end of the clitic that begins with the apostrophe at i:
// 's, 're, 've, 'll, 'd, 'm; 0 where there is none.
func (s *scanner) cliticEnd(i int) int {
	n := s.apostrophe(i)
	if n == 0 {
		return 0
	}
	j := i + n
	switch s.byte(j) | 0x20 {
	case 's', 'd', 'm':
		j++
	case 'r', 'v':
		if s.byte(j+1)|0x20 != 'e' {
			return 0
		}
		j += 2
	case 'l':
		if s.byte(j+1)|0x20 != 'l' {
			return 0
		}
		j += 2
	default:
		return 0
	}
	if s.word(j) || s.byte(j) == '-' && s.word(j+1) {
		return 0
	}
	return j
}

// clitics emits the clitics at s.at.
func (s *scanner) clitics() {
	for end := s.cliticEnd(s.at); end > 0; end = s.cliticEnd(s.at) {
		s.put(end)
	}
}

// number returns the end of the number that begins at i with a digit: decimals,
// thousands, times, dates, fractions, scores and what is written in one with
// it (20th, 1980s, 7-year-old). "7p.m." and "6'2"" are cut and kept as they mean.
func (s *scanner) number(i int) int {
	start := i
	for i < s.end {
		r, n := s.rune(i)
		next := s.byte(i + n)
		switch {
		case isWordRune(r):
			if (r == 'a' || r == 'p') && next == '.' && isDigit(s.text[max(start, i-1)]) && i > start {
				return i
			}
			i += n
		case (r == '.' || r == ':' || r == '/' || r == '⁄') && isDigit(s.text[i-1]) && isDigit(next):
			i += n
		case r == ',' && isDigit(s.text[i-1]) && isDigit(next) && isDigit(s.byte(i+2)) && isDigit(s.byte(i+3)) && !isDigit(s.byte(i+4)):
			i += n
		case r == '-' && s.word(i+n), (r == '‐' || r == '‑') && s.word(i+n):
			i += n
		case (r == '\'' || r == '’' || r == '′') && isDigit(s.text[i-1]) && isDigit(next):
			i += n
			for i < s.end && isDigit(s.text[i]) {
				i++
			}
			for _, inch := range []string{`"`, "”", "″", "''"} {
				if strings.HasPrefix(s.text[i:s.end], inch) {
					return i + len(inch)
				}
			}
		default:
			return i
		}
	}
	return i
}

// address returns the end of the web or e-mail address at i; 0 where there is
// none.
func (s *scanner) address(i int) int {
	rest := s.text[i:s.end]
	if hasPrefixFold(rest, "http://") || hasPrefixFold(rest, "https://") || hasPrefixFold(rest, "www.") || hasPrefixFold(rest, "pic.twitter.com/") {
		return s.linkEnd(i)
	}
	j := i
	at := -1
	for j < s.end && j-i < 128 {
		c := s.text[j]
		if c == '@' && at < 0 {
			at = j
		} else if !isAlpha(c) && !isDigit(c) && c != '.' && c != '-' && c != '_' && (c != '+' && c != '%' || at >= 0) {
			break
		}
		j++
	}
	if at > i && strings.IndexByte(s.text[at:j], '.') > 1 {
		for s.text[j-1] == '.' || s.text[j-1] == '-' {
			j--
		}
		if strings.IndexByte(s.text[at:j], '.') > 1 {
			return j
		}
		return 0
	}
	// bbc.co.uk/news: a host name of lower case, with a path.
	if k := strings.IndexByte(s.text[i:j], '.'); k > 1 && s.byte(j) == '/' && s.isHost(i+k+1) && s.word(j+1) {
		return s.linkEnd(i)
	}
	return 0
}

func hasPrefixFold(s, prefix string) bool {
	return len(s) > len(prefix) && s[0]|0x20 == prefix[0] && strings.EqualFold(s[:len(prefix)], prefix)
}

// linkEnd returns the end of a web address that begins at i, without the marks
// that close what stands around it.
func (s *scanner) linkEnd(i int) int {
	j := i
	for j < s.end {
		r, n := s.rune(j)
		if isSpace(r) || strings.ContainsRune("<>\"“”«»", r) {
			break
		}
		j += n
	}
	for j > i+1 {
		r, n := utf8.DecodeLastRuneInString(s.text[i:j])
		if !strings.ContainsRune(".,;:!?'’‘)]}…", r) {
			break
		}
		j -= n
	}
	return j
}
