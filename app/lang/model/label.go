package model

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"crossread/app/lang/model/feature"
)

// labelCount is the number of labels of the entity model.
const labelCount = 13

type sums = [labelCount]float64

// The label before decides only by its first letter; none is before the first
// word.
const (
	prevNone = iota
	prevO
	prevB
	prevI
	prevCount
)

var (
	noneHash  = feature.Hash("None")
	basicHash = [2]uint64{feature.Hash("False"), feature.Hash("True")}
	prevHash  = [prevCount]uint64{noneHash, feature.Hash("O"), feature.Hash("B"), feature.Hash("I")}
)

// The sums over features that have few values: of the tag and the label
// before; of the tag before and the tag after, where the row past the last is
// that of no word; of the shape of the word before and its label.
var (
	tagSums = func() *[modelTags][prevCount]sums {
		s := new([modelTags][prevCount]sums)
		for t := range s {
			for p := range s[t] {
				ownTag(&s[t][p], feature.Hash(tagger.names[t]), p)
			}
		}
		return s
	}()
	prevTagSums, nextTagSums = func() (before, after *[modelTags + 1]sums) {
		before, after = new([modelTags + 1]sums), new([modelTags + 1]sums)
		for t := range before {
			tag := "None"
			if t < modelTags {
				tag = tagger.names[t]
			}
			add(&before[t], feature.One(feature.LabelPrevPos, feature.Hash(tag)))
			if t < modelTags {
				tag = strings.ToLower(tag)
			}
			add(&after[t], feature.One(feature.LabelNextPos, feature.Hash(tag)))
		}
		return before, after
	}()
	shapeSums = func() *[shapeCount][prevCount]sums {
		s := new([shapeCount][prevCount]sums)
		for k := range s {
			for p := range s[k] {
				add(&s[k][p], feature.Two(feature.LabelShapePrev, shapeHash[k], prevHash[p]))
			}
		}
		return s
	}()
	nextTagHash = func() (h [modelTags + 1]uint64) {
		for t, name := range tagger.names {
			h[t] = feature.Hash(strings.ToLower(name))
		}
		h[modelTags] = noneHash
		return h
	}()
)

func ownTag(s *sums, tag uint64, prev int) {
	add(s, feature.One(feature.LabelBias, basicHash[1]))
	add(s, feature.One(feature.LabelPos, tag))
	add(s, feature.Two(feature.LabelPosPrev, tag, prevHash[prev]))
	add(s, feature.One(feature.LabelPrev, prevHash[prev]))
}

// Label gives an entity label to every word of one sentence that Tag has
// tagged. Weights are summed in an order of our own: prose's sums differ from
// these in the last bits at most.
func (r *Reader) Label(words []Word) {
	prev := prevNone
	for i := range words {
		w := &words[i]
		e := r.labelled(w)
		s := e.own
		if w.tag >= 0 {
			plus(&s, &tagSums[w.tag][prev])
		} else {
			ownTag(&s, feature.Hash(w.Tag), prev)
		}
		prevShape := shapeNone
		if i > 0 {
			p := &words[i-1]
			if p.tag >= 0 {
				plus(&s, &prevTagSums[p.tag])
			} else {
				add(&s, feature.One(feature.LabelPrevPos, feature.Hash(p.Tag)))
			}
			addSpan(&s, r.entries[p.entry].prev)
			if i > 1 {
				prevShape = r.entries[p.entry].shape
			}
		} else {
			plus(&s, &prevTagSums[modelTags])
			add(&s, feature.One(feature.LabelPrevWord, noneHash))
		}
		plus(&s, &shapeSums[prevShape][prev])
		nextTag := nextTagHash[modelTags]
		if i+1 < len(words) {
			n := &words[i+1]
			if n.tag >= 0 {
				plus(&s, &nextTagSums[n.tag])
				nextTag = nextTagHash[n.tag]
			} else {
				nextTag = feature.Hash(strings.ToLower(n.Tag))
				add(&s, feature.One(feature.LabelNextPos, nextTag))
			}
			addSpan(&s, r.labelled(n).next)
		} else {
			plus(&s, &nextTagSums[modelTags])
			add(&s, feature.One(feature.LabelNextWord, noneHash))
		}
		add(&s, feature.Two(feature.LabelWordNextPos, e.lower, nextTag))

		best := 0
		for l := range s {
			if s[l] > s[best] {
				best = l
			}
		}
		w.Label = entity.names[best]
		switch w.Label[0] {
		case 'B':
			prev = prevB
		case 'I':
			prev = prevI
		default:
			prev = prevO
		}
	}
}

// labelled returns a word's entry with what the entity model says of the word
// alone.
func (r *Reader) labelled(w *Word) *entry {
	e := &r.entries[w.entry]
	if e.labelled {
		return e
	}
	e.labelled = true
	e.shape = shape(w)
	basic := 0
	if k, n := entity.words.find(feature.Hash(w.Text)); k < n {
		basic = 1
	}
	s := &e.own
	add(s, feature.One(feature.LabelBasic, basicHash[basic]))
	add(s, feature.One(feature.LabelPrefix, hashLower(w.Text[:min(3, len(w.Text))])))
	add(s, feature.One(feature.LabelShape, shapeHash[e.shape]))
	add(s, feature.One(feature.LabelSuffix, hashLower(lastThree(w.Text))))
	add(s, feature.One(feature.LabelWord, feature.Hash(w.Text)))
	add(s, feature.One(feature.LabelLower, e.lower))
	add(s, feature.One(feature.LabelLength, hashLength(len(w.Text))))
	e.prev = labelSpan(feature.One(feature.LabelPrevWord, e.lower))
	e.next = labelSpan(feature.One(feature.LabelNextWord, e.lower))
	return e
}

func labelSpan(h uint64) span {
	k, n := entity.features.find(h)
	return span{int32(k), int32(n)}
}

func add(s *sums, h uint64) { addSpan(s, labelSpan(h)) }

func addSpan(s *sums, x span) {
	for k := int(x.first); k < int(x.last); k++ {
		if l := entity.label[k]; l < labelCount {
			s[l] += float(entity.weight, k)
		}
	}
}

func plus(s, t *sums) {
	for l := range s {
		s[l] += t[l]
	}
}

func hashLength(n int) uint64 {
	var b [20]byte
	return feature.Hash(string(strconv.AppendInt(b[:0], int64(n), 10)))
}

// hashLower returns the hash of a few bytes in lower case.
func hashLower(s string) uint64 {
	var b [3]byte
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf {
			return feature.Hash(strings.ToLower(s))
		}
		if isUpper(c) {
			c += 'a' - 'A'
		}
		b[i] = c
	}
	return feature.Hash(string(b[:len(s)]))
}

// The shapes of a word; shapeNone is that before the second word.
const (
	shapeNumber = iota
	shapePunct
	shapeLower
	shapeTitle
	shapeMixed
	shapeOther
	shapeNone
	shapeCount
)

var shapeHash = [shapeCount]uint64{
	shapeNumber: feature.Hash("number"), shapePunct: feature.Hash("punct"), shapeLower: feature.Hash("downcase"),
	shapeTitle: feature.Hash("upcase"), shapeMixed: feature.Hash("mixedcase"), shapeOther: feature.Hash("other"), shapeNone: noneHash,
}

// shape returns the word's shape. As in prose, a word that does not end in an
// ASCII letter, digit or underscore is punctuation.
func shape(w *Word) int {
	s := w.Text
	if s == "" {
		return shapeOther
	}
	if isNumber(s) {
		return shapeNumber
	}
	switch c := s[len(s)-1]; {
	case !isAlnum(c) && c != '_':
		return shapePunct
	case s == w.Lower:
		return shapeLower
	case isTitle(s):
		return shapeTitle
	}
	return shapeMixed
}

// isNumber tells what strconv.ParseFloat reads.
func isNumber(s string) bool {
	i := 0
	if s[0] == '+' || s[0] == '-' {
		i = 1
	}
	if i == len(s) {
		return false
	}
	switch c := s[i]; {
	case isDigit(c), c == '.':
	case len(s)-i == 3 || len(s)-i == 8:
		if c |= 0x20; c != 'i' && c != 'n' {
			return false
		}
	default:
		return false
	}
	if len(s) > 400 {
		return false // out of range, or no number of this world
	}
	_, err := strconv.ParseFloat(s, 64)
	return err == nil
}

// isTitle tells a word whose letters are upper case at the start and after
// every separator, as strings.Title has it.
func isTitle(s string) bool {
	start := true
	for _, r := range s {
		if start && unicode.ToTitle(r) != r {
			return false
		}
		switch {
		case r < utf8.RuneSelf:
			start = !isAlnum(byte(r)) && r != '_'
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			start = false
		default:
			start = unicode.IsSpace(r)
		}
	}
	return true
}
