package engine

import (
	"strings"

	"crossread/app/result"
)

// anchor finds the words of an edit in the text as it now stands, after the
// text quote selector of the W3C Web Annotation model: where they were, else the
// place with the same words whose surroundings are most alike, the nearest of
// those. It returns false where the words are gone.
func anchor(text string, e *result.Edit) (result.Span, bool) {
	if e == nil || e.Span == nil {
		return result.Span{}, false
	}
	s := *e.Span
	if s.Start >= 0 && s.Start < s.End && s.End <= len(text) && (e.Text == "" || text[s.Start:s.End] == e.Text) {
		return s, true
	}
	if e.Text == "" {
		return result.Span{}, false
	}
	best, found := -1, -1
	for at := 0; ; {
		i := strings.Index(text[at:], e.Text)
		if i < 0 {
			break
		}
		at += i
		alike := commonSuffix(text[:at], e.Before) + commonPrefix(text[at+len(e.Text):], e.After)
		if alike > best || alike == best && distance(at, s.Start) < distance(found, s.Start) {
			best, found = alike, at
		}
		at += len(e.Text)
	}
	if found < 0 {
		return result.Span{}, false
	}
	return result.Span{Start: found, End: found + len(e.Text), In: s.In}, true
}

func distance(a, b int) int { return max(a-b, b-a) }

func commonPrefix(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

func commonSuffix(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	return n
}
