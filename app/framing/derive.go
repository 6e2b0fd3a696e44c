package framing

import (
	"strings"

	"crossread/app/lang"
	"crossread/app/lexicon"
)

// An ending turns a word of one part of speech into one of another: what was
// charged stays charged.
type ending struct {
	tag      byte     // first letter of the tags that the formed word may have
	cut      string   // the ending
	put      []string // what may have stood in its place
	from     byte     // part of speech of the entry that it is formed from
	category lexicon.Category
}

// least returns the strength from which entries take an ending. So many plain
// words end in -er that only strong ones do.
func (e *ending) least() uint8 {
	if e.cut == "er" {
		return 3
	}
	return 2
}

var endings = []ending{
	{'R', "ily", []string{"y"}, 'J', lexicon.LoadedAdverb},
	{'R', "bly", []string{"ble"}, 'J', lexicon.LoadedAdverb},
	{'R', "ically", []string{"ic", "ical"}, 'J', lexicon.LoadedAdverb},
	{'R', "ly", []string{"", "e"}, 'J', lexicon.LoadedAdverb},
	{'N', "iness", []string{"y"}, 'J', lexicon.LoadedNoun},
	{'N', "ness", []string{""}, 'J', lexicon.LoadedNoun},
	{'N', "ity", []string{"", "e"}, 'J', lexicon.LoadedNoun},
	{'N', "ery", []string{"", "e"}, 'N', lexicon.LoadedNoun},
	{'N', "ism", []string{"", "e", "ist"}, 'J', lexicon.LoadedNoun},
	{'N', "er", []string{"", "e"}, 'V', lexicon.LoadedNoun},
	{'N', "ing", []string{"", "e"}, 'V', lexicon.LoadedVerb},
	{'J', "ing", []string{"", "e"}, 'V', lexicon.LoadedVerb},
	{'J', "ed", []string{"", "e"}, 'V', lexicon.LoadedVerb},
	{'J', "ish", []string{"", "e"}, 'N', lexicon.LoadedAdjective},
	{'J', "ous", []string{"", "e", "y"}, 'N', lexicon.LoadedAdjective},
	{'J', "iest", []string{"y"}, 'J', lexicon.LoadedAdjective},
	{'J', "ier", []string{"y"}, 'J', lexicon.LoadedAdjective},
	{'J', "est", []string{"", "e"}, 'J', lexicon.LoadedAdjective},
	{'J', "er", []string{"", "e"}, 'J', lexicon.LoadedAdjective},
}

// minStem is the length in bytes of the shortest stem that endings are taken
// from.
const minStem = 3

// derived tries a word as one formed from an entry of some strength by an
// ending ("shamelessness", "thuggish", "ugliest").
func (r *reader) derived(best *candidate, sent lang.Sentence) {
	t := &r.d.Tokens[best.first]
	if len(t.Lower) < minStem+2 || t.Tag == "NNP" || t.Tag == "NNPS" {
		return
	}
	word := t.Lower
	if t.Tag == "NNS" {
		word = t.Lemma
	}
	for i := range endings {
		e := &endings[i]
		if t.Tag[0] != e.tag || !strings.HasSuffix(word, e.cut) || len(word) < len(e.cut)+minStem {
			continue
		}
		stem := word[:len(word)-len(e.cut)]
		for _, put := range e.put {
			if r.formed(best, stem+put, e) {
				return
			}
		}
		if n := len(stem); stem[n-1] == stem[n-2] && r.formed(best, stem[:n-1], e) { // bragging
			return
		}
	}
}

// formed takes the strongest entry of some strength under a word from which an
// ending makes the candidate.
func (r *reader) formed(best *candidate, word string, e *ending) bool {
	for _, c := range lexicon.Charges(word) {
		if c.Words > 1 || c.POS != e.from || c.Strength < e.least() || c.Category == lexicon.NotCharged || c.Strength <= best.charge.Strength {
			continue
		}
		best.last, best.charge, best.category, best.fit, best.derived = best.first+1, c, c.Category, exactFit, true
		best.charge.Plainer = ""
		if e.category != lexicon.LoadedVerb {
			best.category = e.category
		}
	}
	return best.derived
}
