package ui

import (
	"crossread/app/result"
	"strings"
	"unicode"
	"unicode/utf8"

	"znkr.io/diff"
)

// word is a run of text without white space. Two words are the same wording
// where their keys are equal: case, quotation marks and punctuation aside.
type word struct {
	text string
	key  string
	span result.Span // where it stands
}

// wordsOf cuts text, which begins at the byte start of an article, at white
// space. Runs of punctuation alone go with the word before them.
func wordsOf(text string, at result.Span) []word {
	out := make([]word, 0, len(text)/6+1)
	add := func(from, to int) {
		f := text[from:to]
		k := wordKey(f)
		sp := result.Span{Start: at.Start + from, End: at.Start + to, In: at.In}
		if k == "" && len(out) > 0 {
			out[len(out)-1].text += " " + f
			out[len(out)-1].span.End = sp.End
			return
		}
		out = append(out, word{f, k, sp})
	}
	from := -1
	for i, r := range text {
		switch space := unicode.IsSpace(r); {
		case space && from >= 0:
			add(from, i)
			from = -1
		case !space && from < 0:
			from = i
		}
	}
	if from >= 0 {
		add(from, len(text))
	}
	return out
}

// countWords counts the words of a text.
func countWords(text string) int { return len(wordsOf(text, result.Span{})) }

// wordKey lowers a word and drops all but its letters and digits.
func wordKey(s string) string {
	if plainLower(s) {
		return s
	}
	b := make([]byte, 0, len(s))
	for _, r := range s {
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			b = append(b, byte(r))
		case 'A' <= r && r <= 'Z':
			b = append(b, byte(r)+'a'-'A')
		case r == '%' || r == '$' || r == '£' || r == '€' || r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			b = utf8.AppendRune(b, unicode.ToLower(r))
		}
	}
	return string(b)
}

// plainLower tells whether s is a word that is its own key, as most are.
func plainLower(s string) bool {
	for i := range len(s) {
		if c := s[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return false
		}
	}
	return true
}

// stretch is a run of words that stand in both wordings, in one of them, or in
// the place of other words.
type stretch struct {
	here  []word // words of this wording; none where they are left out
	there []word // words of the other wording
	same  bool
}

// compareWords aligns this wording with another one, word for word. A run left
// out beside a run put in is one stretch with both sides.
func compareWords(here, there []word) []stretch {
	var out []stretch
	last := func(same bool) *stretch {
		if n := len(out); n > 0 && out[n-1].same == same {
			return &out[n-1]
		}
		out = append(out, stretch{same: same})
		return &out[len(out)-1]
	}
	var how []diff.Option
	if len(here)+len(there) < 2000 { // a longer one may take a diff that is not the shortest
		how = append(how, diff.Minimal())
	}
	i, j := 0, 0
	for _, e := range diff.EditsFunc(there, here, func(a, b word) bool { return a.key == b.key }, how...) {
		switch e.Op {
		case diff.Match:
			s := last(true)
			s.there = append(s.there, there[i])
			s.here = append(s.here, here[j])
			i++
			j++
		case diff.Delete:
			s := last(false)
			s.there = append(s.there, there[i])
			i++
		case diff.Insert:
			s := last(false)
			s.here = append(s.here, here[j])
			j++
		}
	}
	return out
}

// text puts words together again.
func textOf(ws []word) string {
	var b strings.Builder
	for i, w := range ws {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w.text)
	}
	return b.String()
}
