package fact

import (
	"strings"

	"crossread/app/lang"
)

// object returns the lemma of the noun that heads what a clause tells is done
// something to: "closed the bridge" and "the bridge was closed" have the bridge.
// It is empty without one, and for a pronoun.
func (f *finder) object(c *clause, passive bool) string {
	if c.chunk < 0 {
		return ""
	}
	if passive {
		return f.lastNoun(c.subject[0], c.subject[1])
	}
	for i := c.head + 1; i < c.last; i++ {
		t := &f.d.Tokens[i]
		if strings.HasPrefix(t.Tag, "RB") || t.Tag == "RP" {
			continue
		}
		if preposition[t.Lower] && i+1 < c.last && f.d.Tokens[i+1].Tag == "CD" {
			continue // "about 11,000 vehicles"
		}
		if preposition[t.Lower] || f.isMark(t) {
			break
		}
		for k := c.chunk; k < len(f.d.Chunks) && f.d.Chunks[k].First <= i; k++ {
			if n := &f.d.Chunks[k]; n.Kind == lang.NounChunk && i < n.Last {
				return f.lastNoun(n.First, n.Last)
			}
		}
		break
	}
	return ""
}

// lastNoun returns the lemma of the last noun of the tokens [first,last) that is
// no part of a time, empty without one.
func (f *finder) lastNoun(first, last int) string {
	for i := last - 1; i >= first; i-- {
		if t := &f.d.Tokens[i]; strings.HasPrefix(t.Tag, "NN") && !f.inTime(i) {
			return t.Lemma
		}
	}
	return ""
}
