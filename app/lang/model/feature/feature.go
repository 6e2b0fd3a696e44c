// Package feature names the features of prose's models and hashes them. What
// prose writes as one string of template and values is here the hash of both,
// so that no string is built per word; cmd/models hashes the models' keys in the
// same way and fails where two of them meet.
package feature

// The tagger's features.
const (
	Bias = iota + 1
	Suffix
	First
	Tag1
	Tag2
	Tags
	Norm
	TagNorm
	Norm1
	End1
	Norm2
	NormNext
	EndNext
	NormNext2
)

// Tagger names the tagger's features.
var Tagger = [...]string{
	Bias: "bias", Suffix: "i suffix", First: "i pref1", Tag1: "i-1 tag", Tag2: "i-2 tag",
	Tags: "i tag+i-2 tag", Norm: "i word", TagNorm: "i-1 tag+i word", Norm1: "i-1 word",
	End1: "i-1 suffix", Norm2: "i-2 word", NormNext: "i+1 word", EndNext: "i+1 suffix", NormNext2: "i+2 word",
}

// Entity names the entity model's features, in the order in which their
// weights are summed.
var Entity = [...]string{
	"bias", "en-wordlist", "nextpos", "nextword", "pos", "pos+prevtag",
	"prefix3", "prevpos", "prevtag", "prevword", "shape", "shape+prevtag",
	"suffix3", "word", "word+nextpos", "word.lower", "wordlen"}

// The entity model's features.
const (
	LabelBias = iota
	LabelBasic
	LabelNextPos
	LabelNextWord
	LabelPos
	LabelPosPrev
	LabelPrefix
	LabelPrevPos
	LabelPrev
	LabelPrevWord
	LabelShape
	LabelShapePrev
	LabelSuffix
	LabelWord
	LabelWordNextPos
	LabelLower
	LabelLength
)

// Hash returns the FNV-1a hash of s.
func Hash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// One returns the hash of a feature with one value, given as its hash.
func One(template int, a uint64) uint64 {
	h := (a ^ uint64(template)*0xd6e8feb86659fd93) * 0x9fb21c651e98df25
	h = (h ^ h>>32) * 0xd6e8feb86659fd93
	return h ^ h>>29
}

// Two returns the hash of a feature with two values, given as their
// hashes.
func Two(template int, a, b uint64) uint64 { return One(template, One(template, a)+b) }
