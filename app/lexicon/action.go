package lexicon

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed action.tsv
var actionTSV string

//go:embed common.tsv
var commonTSV string

// Action returns the classes of event that a lemma reports, as numbers from 0;
// none for a lemma that is in no class. A lemma may stand in several.
func Action(lemma string) []uint16 { return actions()[lemma] }

// Common returns how common a word is in news prose: 1 for words that tell
// reports apart hardly at all, 2 for words that do so little, 0 for all others.
func Common(word string) uint8 { return commons()[word] }

var actions = sync.OnceValue(func() map[string][]uint16 { return classes(actionTSV) })

var commons = sync.OnceValue(func() map[string]uint8 {
	m := make(map[string]uint8, 600)
	for line := range strings.SplitSeq(commonTSV, "\n") {
		if level, words, ok := strings.Cut(line, "\t"); ok && line[0] != '#' {
			for _, w := range strings.Fields(words) {
				if m[w] == 0 {
					m[w] = level[0] - '0'
				}
			}
		}
	}
	return m
})
