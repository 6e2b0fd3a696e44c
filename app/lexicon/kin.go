package lexicon

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed kin.tsv
var kinTSV string

// Kin returns the numbers, from 0, of the classes of words that can name one thing
// or one happening in two reports of one event; none for a lemma that is in no
// class. A lemma may stand in several.
func Kin(lemma string) []uint16 { return kin()[lemma] }

var kin = sync.OnceValue(func() map[string][]uint16 { return classes(kinTSV) })

// classes reads a list of classes, one a line: its name, a tab and its lemmas.
func classes(tsv string) map[string][]uint16 {
	m := make(map[string][]uint16, 1500)
	var class uint16
	for line := range strings.SplitSeq(tsv, "\n") {
		if _, words, ok := strings.Cut(line, "\t"); ok && line[0] != '#' {
			for _, w := range strings.Fields(words) {
				if c := m[w]; len(c) == 0 || c[len(c)-1] != class {
					m[w] = append(c, class)
				}
			}
			class++
		}
	}
	return m
}
