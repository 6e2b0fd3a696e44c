package model

import (
	"strings"
	"unicode/utf8"

	"crossread/app/lang/model/feature"
)

// Reader tags and labels sentences. It remembers what the models say of each
// word by itself, so that a word is looked up once; it is meant for one
// document.
type Reader struct {
	slots   []int32 // hash table of entries: index plus one
	entries []entry
	ties    map[int]bool // if not nil, gets the words at which two tags had the same score
}

// entry is one word as the models see it, whatever stands around it.
type entry struct {
	text, mark string
	hash       uint64
	known      string // the tag that it has by its form or in the list of known words
	norm       uint64 // hash of the normalised word
	lower      uint64 // hash of the word in lower case
	shape      int
	own        [labelCount]float64 // the entity model's sums over the features of the word alone
	prev, next span                // of the entity model: as the word before, as the word after
	weights    [normRoles]span     // of the tagger, by role
	labelled   bool
}

// span is a run of weights; first is -1 where it was not looked up.
type span struct{ first, last int32 }

// The roles of a word in the tagger's features.
const (
	self = iota
	selfSuffix
	selfFirst
	before
	beforeEnd
	before2
	after
	afterEnd
	after2
	normRoles
)

// roleFeature gives the feature of each role.
var roleFeature = [normRoles]int{
	self: feature.Norm, selfSuffix: feature.Suffix, selfFirst: feature.First, before: feature.Norm1, beforeEnd: feature.End1,
	before2: feature.Norm2, after: feature.NormNext, afterEnd: feature.EndNext, after2: feature.NormNext2,
}

// The entries of the places before and after a sentence.
const (
	start = iota
	start2
	end
	end2
	edges
)

// NewReader returns a Reader that remembers no word yet.
func NewReader() *Reader {
	r := &Reader{slots: make([]int32, 256), entries: make([]entry, edges, 64)}
	for i, s := range [edges]string{start: "-START-", start2: "-START2-", end: "-END-", end2: "-END2-"} {
		e := &r.entries[i]
		e.text, e.norm = s, feature.Hash(s)
		for role := range e.weights {
			e.weights[role].first = -1
		}
	}
	return r
}

// entry returns the number of a word's entry.
func (r *Reader) entry(w *Word) int32 {
	h := feature.Hash(w.Text)
	if w.Mark != "" {
		h ^= feature.Hash(w.Mark) * 0x9fb21c651e98df25
	}
	mask := uint64(len(r.slots) - 1)
	i := (h ^ h>>32) & mask
	for ; r.slots[i] != 0; i = (i + 1) & mask {
		if e := &r.entries[r.slots[i]-1]; e.hash == h && e.text == w.Text && e.mark == w.Mark {
			return r.slots[i] - 1
		}
	}
	r.entries = append(r.entries, newEntry(w, h))
	r.slots[i] = int32(len(r.entries))
	if len(r.entries)*2 > len(r.slots) {
		r.grow()
	}
	return int32(len(r.entries) - 1)
}

func (r *Reader) grow() {
	r.slots = make([]int32, 2*len(r.slots))
	mask := uint64(len(r.slots) - 1)
	for k := edges; k < len(r.entries); k++ {
		h := r.entries[k].hash
		i := (h ^ h>>32) & mask
		for r.slots[i] != 0 {
			i = (i + 1) & mask
		}
		r.slots[i] = int32(k + 1)
	}
}

func newEntry(w *Word, h uint64) entry {
	e := entry{text: w.Text, mark: w.Mark, hash: h}
	for role := range e.weights {
		e.weights[role].first = -1
	}
	e.norm, _ = normal(w.form(), w.lowerForm())
	e.lower = feature.Hash(w.Lower)
	e.known = special(w.Text)
	if e.known == "" {
		if k, n := tagger.words.find(feature.Hash(w.form())); k < n {
			e.known = tagger.names[tagger.wordTag[k]]
		}
	}
	return e
}

// weight returns the tagger's weights for a word in a role.
func (r *Reader) weight(word int32, role int) span {
	e := &r.entries[word]
	if s := e.weights[role]; s.first >= 0 {
		return s
	}
	var h uint64
	switch role {
	case selfSuffix:
		h = feature.Hash(lastThree(e.form()))
	case selfFirst:
		if c := e.form()[0]; c < utf8.RuneSelf {
			h = feature.Hash(e.form()[:1])
		} else {
			h = feature.Hash(string(rune(c))) // prose takes the first byte for a code point
		}
	case beforeEnd, afterEnd:
		if e.hash == 0 {
			h = feature.Hash(lastThree(e.text))
		} else {
			_, s := normal(e.form(), strings.ToLower(e.form()))
			h = feature.Hash(lastThree(s))
		}
	default:
		h = e.norm
	}
	s := weights(feature.One(roleFeature[role], h))
	e.weights[role] = s
	return s
}

func (e *entry) form() string {
	if e.mark != "" {
		return e.mark
	}
	return e.text
}

// normal returns the hash of the word as the tagger's features have it, and
// that form, of which its last three bytes are used.
func normal(text, lower string) (hash uint64, form string) {
	switch {
	case text == "":
		return 0, ""
	case text[0] != '-' && strings.IndexByte(text, '-') >= 0:
		return hyphenHash, "!HYPHEN"
	case isYear(text):
		return yearHash, "!YEAR"
	case isDigit(text[0]):
		return digitHash, "!DIGITS"
	}
	return feature.Hash(lower), lower
}

var (
	hyphenHash = feature.Hash("!HYPHEN")
	yearHash   = feature.Hash("!YEAR")
	digitHash  = feature.Hash("!DIGITS")
)

func lastThree(s string) string { return s[max(0, len(s)-3):] }

// isYear tells a number of four bytes, sign included.
func isYear(s string) bool {
	if len(s) != 4 {
		return false
	}
	if s[0] == '+' || s[0] == '-' {
		s = s[1:]
	}
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) {
			return false
		}
	}
	return true
}
