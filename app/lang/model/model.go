// Package model holds prose v2.0.0's trained part-of-speech tagger (an
// averaged perceptron after Matthew Honnibal) and its entity model (a maximum
// entropy classifier), compiled to flat tables that are read where they lie:
// nothing is decoded at start and nothing is allocated per word.
//
// The features are prose's own. [Reader.Tag] and [Reader.Label] give the tags and labels that
// prose gives for the same words, one sentence at a time; where two tags have
// exactly the same score prose's choice depends on the order of a map, here the
// first in the order of the table wins.
package model

//go:generate go run crossread/cmd/models prose .

import (
	_ "embed"
	"math"
	"strings"

	"crossread/app/lang/model/feature"
)

// Word is one word of a sentence.
type Word struct {
	Text  string // the word with straight quotation marks, as the entity model knows it
	Lower string // Text in lower case
	Mark  string // how the tagger knows a mark, as in "``"; empty where it is Text
	Tag   string // Penn Treebank tag; one that is set before [Reader.Tag] runs is kept
	Label string // entity label: "O", "B-PERSON", "I-GPE" and so on

	entry int32
	tag   int16 // number of Tag, -1 where the model does not have it
}

// form returns the word as the tagger knows it.
func (w *Word) form() string {
	if w.Mark != "" {
		return w.Mark
	}
	return w.Text
}

func (w *Word) lowerForm() string {
	if w.Mark != "" {
		return w.Mark
	}
	return w.Lower
}

//go:embed tagger.bin
var taggerData string

//go:embed entity.bin
var entityData string

// tagger is tagger.bin: its sections in order. A tag is the number of its name.
var tagger = func() (t struct {
	names    []string
	words    table  // words with one tag
	wordTag  string // a byte for each of them: the tag
	features table
	offset   string // for each feature, and past the last: its first weight
	weight   string // uint32: tag in the low 6 bits, above it the signed weight in thousandths
}) {
	s := sections(taggerData)
	t.names = strings.Split(s[0], "\n")
	t.words, t.wordTag = newTable(s[1], s[2]), s[3]
	t.features, t.offset, t.weight = newTable(s[4], s[5]), s[6], s[7]
	return t
}()

// entity is entity.bin: its sections in order. A label is the number of its
// name.
var entity = func() (t struct {
	names    []string
	words    table  // the words of Ogden's Basic English
	features table  // a key stands once for each label that its feature bears on
	label    string // a byte for each key: the label
	weight   string // float64 for each key
}) {
	s := sections(entityData)
	t.names = strings.Split(s[0], "\n")
	t.words = newTable(s[1], s[2])
	t.features, t.label, t.weight = newTable(s[3], s[4]), s[5], s[6]
	return t
}()

// Knows tells whether the entity model was trained on a text that had the word
// in exactly this form.
func Knows(word string) bool {
	first, last := entity.features.find(feature.One(feature.LabelWord, feature.Hash(word)))
	return first < last
}

// table is a hash table in the form of sorted buckets: the keys (the low 32
// bits of the hashes) of bucket b are start[b] to start[b+1].
type table struct {
	start string // uint32
	key   string // uint32
	shift uint   // the bucket is the hash's highest 64-shift bits
}

func newTable(start, key string) table {
	return table{start: start, key: key, shift: 64 - uint(math.Ilogb(float64(len(start)/4-1)))}
}

// find returns the keys [first,last) that equal the hash h.
func (t *table) find(h uint64) (first, last int) {
	b := int(h >> t.shift)
	i, n := int(word32(t.start, b)), int(word32(t.start, b+1))
	for k := uint32(h); i < n; i++ {
		if word32(t.key, i) == k {
			for last = i + 1; last < n && word32(t.key, last) == k; last++ {
			}
			return i, last
		}
	}
	return 0, 0
}

// word32 returns the little-endian number i of s.
func word32(s string, i int) uint32 {
	s = s[4*i : 4*i+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// sections splits a table's file: the number of sections and the length in
// bytes of each, little-endian, then the sections.
func sections(data string) []string {
	n := int(word32(data, 0))
	out, at := make([]string, n), 4+4*n
	for i := range out {
		size := int(word32(data, 1+i))
		out[i] = data[at : at+size]
		at += size
	}
	return out
}

// float returns the little-endian number i of s.
func float(s string, i int) float64 {
	return math.Float64frombits(uint64(word32(s, 2*i)) | uint64(word32(s, 2*i+1))<<32)
}
