package ui

import (
	"strings"

	"crossread/app/result"
)

// nameKey is a name with its letters.
type nameKey struct {
	letters, name string
	referent      *result.Referent
}

// newNameKeys gives letters to the referents that more than one article names,
// to all where there is one article alone.
func newNameKeys(s *sheet) []nameKey {
	var out []nameKey
	taken := map[string]bool{}
	need := min(2, len(s.reports))
	for i := range s.c.Naming {
		n := &s.c.Naming[i]
		if len(n.Articles) < need || n.Referent == "" || !worthLetters(s, n) {
			continue
		}
		l := initials(n.Referent)
		for k := 2; taken[l]; k++ {
			l = initials(n.Referent) + itoa(k)
		}
		taken[l] = true
		out = append(out, nameKey{l, n.Referent, n})
	}
	return out
}

// worthLetters tells whether following a referent through the articles tells
// something: who or where it is, or a thing that two of them call by names of their own.
func worthLetters(s *sheet, n *result.Referent) bool {
	switch n.Type {
	case "person", "organization", "group", "place":
		if nameLike(n.Referent) {
			return true
		}
	}
	row := newNameRow(s, n)
	return row != nil && (row.namers > 1 || len(s.reports) == 1 && row.rivals > 0)
}

// initials are the first letters of the first word and the last word of a name,
// two letters of a single word.
func initials(name string) string {
	var ws []string
	for _, w := range wordsOf(name, result.Span{}) {
		switch w.key {
		case "", "the", "a", "an", "its", "his", "her", "their":
		default:
			ws = append(ws, w.key)
		}
	}
	if len(ws) == 0 {
		return "?"
	}
	first := []rune(strings.ToUpper(ws[0]))
	if len(ws) == 1 {
		return string(first[:min(2, len(first))])
	}
	return string(first[:1]) + string([]rune(strings.ToUpper(ws[len(ws)-1]))[:1])
}
