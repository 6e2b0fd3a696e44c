package quote

import _ "embed"

// The models are linear: a candidate's score is the sum of the weights of its
// features. A feature is a small tuple of symbols, classes and positions,
// hashed into one table. The weights are fitted by cmd/models; see
// [Choices]. They are fitted to one half of the annotated articles; the other
// half tells how good they are.
//
//go:generate go run crossread/cmd/models quote ../../../shared/data/quotes-polnear.jsonl tune quote.bin
//go:embed quote.bin
var weightTable string

// tableBits is the logarithm of the number of weights.
const tableBits = 16

// weightUnit is what a weight of 1 (one natural logarithm of odds) is stored as.
const weightUnit = 256

// feature is an index into the table of weights.
type feature = uint32

// features gathers the features of one candidate.
type features struct {
	base uint32 // the decision, so that each has weights of its own
	list []feature
}

func (f *features) reset(d decision) {
	f.base = (uint32(d) + 1) * 0x9E3779B1
	f.list = f.list[:0]
}

// add adds the feature that the template t makes of a, b and c.
func (f *features) add(t, a, b, c uint32) {
	h := f.base ^ t*0x85EBCA6B
	h = (h ^ a) * 0xCC9E2D51
	h = (h ^ h>>15 ^ b) * 0x1B873593
	h = (h ^ h>>13 ^ c) * 0x85EBCA6B
	h ^= h >> 16
	f.list = append(f.list, h>>(32-tableBits)^h&(1<<tableBits-1))
}

// scorer gives candidates their scores.
type scorer interface {
	score(list []feature) int32
}

// table is the weights as they are shipped: 16-bit, little-endian.
type table string

func (t table) score(list []feature) int32 {
	if len(t) < 2<<tableBits {
		return 0
	}
	var s int32
	for _, i := range list {
		s += int32(int16(uint16(t[2*i]) | uint16(t[2*i+1])<<8))
	}
	return s
}

// decision names one choice that a model makes.
type decision uint8

const (
	chooseMode    decision = iota // is the word a cue, and where does its content stand
	chooseStart                   // where content after the cue begins
	chooseEnd                     // where content after the cue ends
	chooseFront                   // where content before the cue begins
	chooseBreak                   // where content before the cue ends
	chooseSpeaker                 // which phrase is the speaker
	chooseMarks                   // whether words in marks without a cue are a quotation
)

func bit(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// bucket makes a small number of a length.
func bucket(n int) uint32 {
	switch {
	case n <= 4:
		return uint32(max(n, 0))
	case n <= 6:
		return 5
	case n <= 9:
		return 6
	case n <= 14:
		return 7
	case n <= 22:
		return 8
	case n <= 35:
		return 9
	}
	return 10
}
