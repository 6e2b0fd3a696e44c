package model

import "crossread/app/lang/model/feature"

// tagCount is the number of tags that have a row in the tables below: those of
// the model and the two places before a sentence.
const (
	modelTags = 45
	startTag  = modelTags
	start2Tag = modelTags + 1
	tagCount  = modelTags + 2
)

// scores are the tagger's sums in thousandths. seen has a bit for each tag that
// a weight was added for: only those are candidates.
type scores struct {
	sum  [modelTags]int32
	seen uint64
}

// tagNumber gives the row of a tag.
var tagNumber = func() map[string]int {
	m := map[string]int{"-START-": startTag, "-START2-": start2Tag}
	for i, name := range tagger.names {
		m[name] = i
	}
	return m
}()

// history holds, for each pair of the tags before, the sums of bias and the
// three features of tags alone.
var history = func() *[tagCount][tagCount]scores {
	h := new([tagCount][tagCount]scores)
	var hash [tagCount]uint64
	for name, t := range tagNumber {
		hash[t] = feature.Hash(name)
	}
	var one, two [tagCount]scores
	for t := range one {
		one[t].add(weights(feature.One(feature.Bias, 0)))
		one[t].add(weights(feature.One(feature.Tag1, hash[t])))
		two[t].add(weights(feature.One(feature.Tag2, hash[t])))
	}
	for p1 := range h {
		for p2 := range h[p1] {
			s := &h[p1][p2]
			s.seen = one[p1].seen | two[p2].seen
			for t := range s.sum {
				s.sum[t] = one[p1].sum[t] + two[p2].sum[t]
			}
			s.add(weights(feature.Two(feature.Tags, hash[p1], hash[p2])))
		}
	}
	return h
}()

func pastTags(s *scores, p1, p2 uint64) {
	s.add(weights(feature.One(feature.Bias, 0)))
	s.add(weights(feature.One(feature.Tag1, p1)))
	s.add(weights(feature.One(feature.Tag2, p2)))
	s.add(weights(feature.Two(feature.Tags, p1, p2)))
}

// Tag gives a part-of-speech tag to every word of one sentence that has none.
func (r *Reader) Tag(words []Word) {
	for i := range words {
		words[i].entry = r.entry(&words[i])
	}
	p1, p2 := startTag, start2Tag
	h1, h2 := feature.Hash("-START-"), feature.Hash("-START2-")
	for i := range words {
		w := &words[i]
		if w.Tag == "" {
			w.Tag = r.entries[w.entry].known
		}
		n := -1
		if w.Tag == "" {
			var s scores
			if p1 >= 0 && p2 >= 0 {
				s = history[p1][p2]
			} else {
				pastTags(&s, h1, h2)
			}
			r.context(&s, words, i)
			s.add(weights(feature.Two(feature.TagNorm, h1, r.entries[w.entry].norm)))
			best, tied := s.highest()
			n, w.Tag = best, tagger.names[best]
			if tied && r.ties != nil {
				r.ties[i] = true
			}
		} else if k, ok := tagNumber[w.Tag]; ok {
			n = k
		}
		p1, p2 = n, p1
		h1, h2 = feature.Hash(w.Tag), h1
		w.tag = int16(n)
	}
}

// context adds the weights of the word i and of the two on either side.
func (r *Reader) context(s *scores, words []Word, i int) {
	w := words[i].entry
	b, b2 := int32(start2), int32(start)
	if i > 0 {
		b, b2 = words[i-1].entry, start2
	}
	if i > 1 {
		b2 = words[i-2].entry
	}
	a, a2 := int32(end), int32(end2)
	if i+1 < len(words) {
		a, a2 = words[i+1].entry, end
	}
	if i+2 < len(words) {
		a2 = words[i+2].entry
	}
	s.add(r.weight(w, selfSuffix))
	s.add(r.weight(w, selfFirst))
	s.add(r.weight(w, self))
	s.add(r.weight(b, before))
	s.add(r.weight(b, beforeEnd))
	s.add(r.weight(b2, before2))
	s.add(r.weight(a, after))
	s.add(r.weight(a, afterEnd))
	s.add(r.weight(a2, after2))
}

// weights returns the weights of a feature.
func weights(h uint64) span {
	k, n := tagger.features.find(h)
	if k == n {
		return span{}
	}
	return span{int32(word32(tagger.offset, k)), int32(word32(tagger.offset, k+1))}
}

func (s *scores) add(x span) {
	if x.first == x.last {
		return
	}
	data := tagger.weight[4*x.first : 4*x.last]
	for ; len(data) >= 4; data = data[4:] {
		w := uint32(data[0]) | uint32(data[1])<<8 | uint32(data[2])<<16 | uint32(data[3])<<24
		t := w & 63
		if t < modelTags {
			s.sum[t] += int32(w) >> 6
			s.seen |= 1 << t
		}
	}
}

// highest returns the tag with the highest score among those seen.
func (s *scores) highest() (best int, tied bool) {
	best = -1
	for t, v := range s.sum {
		if s.seen>>t&1 == 0 {
			continue
		}
		switch {
		case best < 0 || v > s.sum[best]:
			best, tied = t, false
		case v == s.sum[best]:
			tied = true
		}
	}
	return best, tied
}

// Familiar tells how often a word, in lower case, stood in the texts that the
// tagger was trained on: the number of weights that bear on it as the word itself
// and as a neighbour, 0 for a word that was not learnt, near 140 for the most
// frequent ones. It grows about as the logarithm of the frequency.
func Familiar(word string) int {
	h := feature.Hash(word)
	n := int32(0)
	for _, t := range [...]int{feature.Norm, feature.Norm1, feature.Norm2, feature.NormNext, feature.NormNext2} {
		s := weights(feature.One(t, h))
		n += s.last - s.first
	}
	return int(n)
}
