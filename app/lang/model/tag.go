package model

import (
	"strings"
	"unicode/utf8"

	"crossread/app/lang/model/feature"
)

var (
	startHash  = feature.Hash("-START-")
	start2Hash = feature.Hash("-START2-")
	endHash    = feature.Hash("-END-")
	end2Hash   = feature.Hash("-END2-")
	hyphenHash = feature.Hash("!HYPHEN")
	yearHash   = feature.Hash("!YEAR")
	digitHash  = feature.Hash("!DIGITS")
	startEnd   = feature.Hash("RT-") // the last three bytes of "-START-"
	start2End  = feature.Hash("T2-")
	endEnd     = feature.Hash("ND-")
	end2End    = feature.Hash("D2-")
	hyphenEnd  = feature.Hash("HEN")
	yearEnd    = feature.Hash("EAR")
	digitEnd   = feature.Hash("ITS")
)

// biasScores are the scores that every word begins with.
var biasScores, biasSeen = func() (s [64]int32, seen uint64) {
	addWeights(&s, &seen, feature.One(feature.Bias, 0))
	return s, seen
}()

// Tag gives a part-of-speech tag to every word of one sentence that has none.
func Tag(words []Word) {
	tagSentence(words, nil)
}

// tagSentence tags a sentence and tells the words at which two tags had the
// same score, if ties is not nil.
func tagSentence(words []Word, ties map[int]bool) {
	for i := range words {
		words[i].prepareTag()
	}
	var before2, before, next, next2 Word
	before2.norm, before2.end = startHash, startEnd
	before.norm, before.end = start2Hash, start2End
	p1, p2 := startHash, start2Hash
	for i := range words {
		w := &words[i]
		if w.Tag == "" {
			w.Tag = special(w.Text)
		}
		if w.Tag == "" {
			if k, n := tagger.words.find(feature.Hash(w.form())); k < n {
				w.Tag = tagger.names[tagger.wordTag[k]]
			}
		}
		if w.Tag == "" {
			one, two := &before, &before2
			if i > 0 {
				one = &words[i-1]
				two = &before
			}
			if i > 1 {
				two = &words[i-2]
			}
			next.norm, next.end = endHash, endEnd
			next2.norm = end2Hash
			if i+1 < len(words) {
				next = words[i+1]
				next2.norm = endHash
			}
			if i+2 < len(words) {
				next2.norm = words[i+2].norm
			}
			s, seen := biasScores, biasSeen
			addWeights(&s, &seen, feature.One(feature.Suffix, w.suffix))
			addWeights(&s, &seen, feature.One(feature.First, w.first))
			addWeights(&s, &seen, feature.One(feature.Tag1, p1))
			addWeights(&s, &seen, feature.One(feature.Tag2, p2))
			addWeights(&s, &seen, feature.Two(feature.Tags, p1, p2))
			addWeights(&s, &seen, feature.One(feature.Norm, w.norm))
			addWeights(&s, &seen, feature.Two(feature.TagNorm, p1, w.norm))
			addWeights(&s, &seen, feature.One(feature.Norm1, one.norm))
			addWeights(&s, &seen, feature.One(feature.End1, one.end))
			addWeights(&s, &seen, feature.One(feature.Norm2, two.norm))
			addWeights(&s, &seen, feature.One(feature.NormNext, next.norm))
			addWeights(&s, &seen, feature.One(feature.EndNext, next.end))
			addWeights(&s, &seen, feature.One(feature.NormNext2, next2.norm))
			best, tied := highest(&s, seen)
			w.Tag = tagger.names[best]
			if tied && ties != nil {
				ties[i] = true
			}
		}
		p2, p1 = p1, feature.Hash(w.Tag)
	}
}

func addWeights(s *[64]int32, seen *uint64, h uint64) {
	k, n := tagger.features.find(h)
	if k == n {
		return
	}
	last := int(word32(tagger.offset, k+1))
	for i := int(word32(tagger.offset, k)); i < last; i++ {
		x := word32(tagger.weight, i)
		s[x&63] += int32(x) >> 6
		*seen |= 1 << (x & 63)
	}
}

// highest returns the tag with the highest score among those seen.
func highest(s *[64]int32, seen uint64) (best int, tied bool) {
	best = -1
	for t := range tagger.names {
		if seen>>t&1 == 0 {
			continue
		}
		switch {
		case best < 0 || s[t] > s[best]:
			best, tied = t, false
		case s[t] == s[best]:
			tied = true
		}
	}
	return best, tied
}

func (w *Word) form() string {
	if w.Mark != "" {
		return w.Mark
	}
	return w.Text
}

// prepareTag fills in the hashes that do not depend on other words.
func (w *Word) prepareTag() {
	text := w.form()
	if text == "" {
		return
	}
	w.suffix = feature.Hash(lastThree(text))
	if text[0] < utf8.RuneSelf {
		w.first = feature.Hash(text[:1])
	} else {
		w.first = feature.Hash(string(rune(text[0]))) // prose takes the first byte for a code point
	}
	switch {
	case text[0] != '-' && strings.IndexByte(text, '-') >= 0:
		w.norm, w.end = hyphenHash, hyphenEnd
	case isYear(text):
		w.norm, w.end = yearHash, yearEnd
	case '0' <= text[0] && text[0] <= '9':
		w.norm, w.end = digitHash, digitEnd
	default:
		lower := w.Lower
		if w.Mark != "" {
			lower = w.Mark
		}
		w.norm, w.end = feature.Hash(lower), feature.Hash(lastThree(lower))
	}
}

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
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}
