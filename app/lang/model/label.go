package model

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"crossread/app/lang/model/feature"
)

var (
	noneHash  = feature.Hash("None")
	basicHash = [2]uint64{feature.Hash("False"), feature.Hash("True")}
	// The label before decides only by its first letter.
	prevHash = map[byte]uint64{'O': feature.Hash("O"), 'B': feature.Hash("B"), 'I': feature.Hash("I")}

	lengthHash = func() (h [64]uint64) {
		for i := range h {
			h[i] = feature.Hash(strconv.Itoa(i))
		}
		return h
	}()
	biasLabels = func() (s [16]float64) {
		addLabels(&s, feature.One(feature.LabelBias, basicHash[1]))
		return s
	}()
)

// Label gives an entity label to every word of one sentence that [Tag] has
// tagged.
func Label(words []Word) {
	for i := range words {
		words[i].prepareLabel()
	}
	for i := range words {
		w := &words[i]
		prev, prevWord, prevPos, prevShape := noneHash, noneHash, noneHash, noneHash
		nextWord, nextPos := noneHash, noneHash
		if i > 0 {
			p := &words[i-1]
			prev, prevWord, prevPos = prevHash[p.Label[0]], p.lower, p.tag
			if i > 1 {
				prevShape = p.shape
			}
		}
		if i+1 < len(words) {
			nextWord, nextPos = words[i+1].lower, words[i+1].lowTag
		}
		basic := 0
		if k, n := entity.words.find(feature.Hash(w.Text)); k < n {
			basic = 1
		}
		s := biasLabels
		addLabels(&s, feature.One(feature.LabelBasic, basicHash[basic]))
		addLabels(&s, feature.One(feature.LabelNextPos, nextPos))
		addLabels(&s, feature.One(feature.LabelNextWord, nextWord))
		addLabels(&s, feature.One(feature.LabelPos, w.tag))
		addLabels(&s, feature.Two(feature.LabelPosPrev, w.tag, prev))
		addLabels(&s, feature.One(feature.LabelPrefix, hashLower(w.Text[:min(3, len(w.Text))])))
		addLabels(&s, feature.One(feature.LabelPrevPos, prevPos))
		addLabels(&s, feature.One(feature.LabelPrev, prev))
		addLabels(&s, feature.One(feature.LabelPrevWord, prevWord))
		addLabels(&s, feature.One(feature.LabelShape, w.shape))
		addLabels(&s, feature.Two(feature.LabelShapePrev, prevShape, prev))
		addLabels(&s, feature.One(feature.LabelSuffix, hashLower(lastThree(w.Text))))
		addLabels(&s, feature.One(feature.LabelWord, feature.Hash(w.Text)))
		addLabels(&s, feature.Two(feature.LabelWordNextPos, w.lower, nextPos))
		addLabels(&s, feature.One(feature.LabelLower, w.lower))
		addLabels(&s, feature.One(feature.LabelLength, hashLength(len(w.Text))))
		best := 0
		for l := range entity.names {
			if s[l] > s[best] {
				best = l
			}
		}
		w.Label = entity.names[best]
	}
}

func addLabels(s *[16]float64, h uint64) {
	for k, n := entity.features.find(h); k < n; k++ {
		s[entity.label[k]] += float(entity.weight, k)
	}
}

func (w *Word) prepareLabel() {
	w.lower, w.tag, w.lowTag = feature.Hash(w.Lower), feature.Hash(w.Tag), hashLower(w.Tag)
	w.shape = shapeHash[shape(w)]
}

func hashLength(n int) uint64 {
	if n < len(lengthHash) {
		return lengthHash[n]
	}
	return feature.Hash(strconv.Itoa(n))
}

// hashLower returns the hash of a few bytes in lower case.
func hashLower(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf {
			return feature.Hash(strings.ToLower(s))
		}
		if isUpper(c) {
			c += 'a' - 'A'
		}
		h = (h ^ uint64(c)) * 1099511628211
	}
	return h
}

// The shapes of a word.
const (
	shapeNumber = iota
	shapePunct
	shapeLower
	shapeTitle
	shapeMixed
	shapeOther
)

var shapeHash = [...]uint64{
	shapeNumber: feature.Hash("number"), shapePunct: feature.Hash("punct"), shapeLower: feature.Hash("downcase"),
	shapeTitle: feature.Hash("upcase"), shapeMixed: feature.Hash("mixedcase"), shapeOther: feature.Hash("other"),
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
