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

// countWords counts the words of a text, as wordsOf cuts them.
func countWords(text string) int {
	n := 0
	for f := range strings.FieldsSeq(text) {
		if n == 0 || strings.ContainsFunc(f, inKey) {
			n++
		}
	}
	return n
}

// wordKeys is the wording of a text: the keys of its words, each with a space
// after it.
func wordKeys(text string) string {
	b := make([]byte, 0, len(text)+1)
	for f := range strings.FieldsSeq(text) {
		n := len(b)
		if b = appendKey(b, f); len(b) > n || n == 0 {
			b = append(b, ' ')
		}
	}
	return string(b)
}

// wordKey lowers a word and drops all but its letters and digits.
func wordKey(s string) string {
	if plainLower(s) {
		return s
	}
	return string(appendKey(make([]byte, 0, len(s)), s))
}

// inKey tells whether a rune counts in a word's key.
func inKey(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || '0' <= r && r <= '9' || 'A' <= r && r <= 'Z' || r == '%' || r == '$'
	}
	return r == '£' || r == '€' || unicode.IsLetter(r) || unicode.IsDigit(r)
}

func appendKey(b []byte, s string) []byte {
	for _, r := range s {
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			b = append(b, byte(r))
		case 'A' <= r && r <= 'Z':
			b = append(b, byte(r)+'a'-'A')
		case inKey(r):
			b = utf8.AppendRune(b, unicode.ToLower(r))
		}
	}
	return b
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
	return slide(out)
}

// slide joins runs that the diff tore apart: where the same few words stand
// before a cut and at its end, either may be the ones kept, and it is the ones
// beside the longer run that read as the quotation does.
func slide(sts []stretch) []stretch {
	for i := 0; i+2 < len(sts); i++ {
		a, gap, b := sts[i], sts[i+1], sts[i+2]
		if !a.same || gap.same || !b.same || len(gap.here) > 0 {
			continue
		}
		n, m := len(a.there), len(b.there)
		switch {
		case n < m && endsWith(gap.there, a.there) && (i == 0 || len(sts[i-1].here) == 0):
			moved := gap.there[len(gap.there)-n:]
			left := stretch{there: joinWords(a.there, gap.there[:len(gap.there)-n])}
			if i > 0 {
				left.there = joinWords(sts[i-1].there, left.there)
			}
			kept := stretch{here: joinWords(a.here, b.here), there: joinWords(moved, b.there), same: true}
			tail := append([]stretch{left, kept}, sts[i+3:]...)
			sts = append(sts[:max(0, i-1)], tail...)
			i = max(-1, i-3)
		case m < n && startsWith(gap.there, b.there) && (i+3 == len(sts) || len(sts[i+3].here) == 0):
			kept := stretch{here: joinWords(a.here, b.here), there: joinWords(a.there, gap.there[:m]), same: true}
			right := stretch{there: joinWords(gap.there[m:], b.there)}
			rest := sts[i+3:]
			if len(rest) > 0 {
				right.there = joinWords(right.there, rest[0].there)
				rest = rest[1:]
			}
			sts = append(sts[:i], append([]stretch{kept, right}, rest...)...)
			i = max(-1, i-3)
		}
	}
	return sts
}

func joinWords(a, b []word) []word { return append(append([]word(nil), a...), b...) }

func endsWith(ws, end []word) bool {
	return len(ws) >= len(end) && sameWords(ws[len(ws)-len(end):], end)
}

func startsWith(ws, start []word) bool {
	return len(ws) >= len(start) && sameWords(ws[:len(start)], start)
}

func sameWords(a, b []word) bool {
	for i := range a {
		if a[i].key != b[i].key {
			return false
		}
	}
	return true
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
