package compare

import (
	"cmp"
	"slices"
)

// kin is a term that can stand for another in a report in other words.
type kin struct {
	id   int32
	like float32 // how near the two are in meaning, 0 to 1
}

const (
	classKin  = .75 // how near words of one class of the lexicon are
	prefixKin = .7  // how near words that begin alike are
	manyKin   = 100 // a set with more terms of one class or beginning is so large that it tells nothing
)

// kinFolk returns the kin of each term of a set, by id.
func (v *vocabulary) kinFolk() [][]kin {
	folk := make([][]kin, len(v.terms))
	byKin, bySoft := map[uint16][]int32{}, map[uint32][]int32{}
	for id := range v.terms {
		for _, c := range v.terms[id].kin {
			byKin[c] = append(byKin[c], int32(id))
		}
		for _, c := range v.terms[id].soft {
			bySoft[c] = append(bySoft[c], int32(id))
		}
	}
	for id := range v.terms {
		add := func(others []int32, like float32) {
			if len(others) > manyKin {
				return
			}
			for _, o := range others {
				if o != int32(id) {
					folk[id] = append(folk[id], kin{o, like})
				}
			}
		}
		for _, c := range v.terms[id].kin {
			add(byKin[c], classKin)
		}
		for _, c := range v.terms[id].soft {
			if c < firstPrefix {
				add(bySoft[c], classKin)
			} else {
				add(bySoft[c], prefixKin)
			}
		}
		slices.SortFunc(folk[id], func(a, b kin) int {
			if a.id != b.id {
				return int(a.id) - int(b.id)
			}
			return cmp.Compare(b.like, a.like)
		})
		folk[id] = slices.CompactFunc(folk[id], func(a, b kin) bool { return a.id == b.id })
	}
	return folk
}

// termOf returns the term of a lemma, -1 where the set has none.
func (v *vocabulary) termOf(lemma string) int32 {
	if id, ok := v.stems[lemma]; ok {
		return id
	}
	return -1
}

// nearTerms returns how near in meaning two terms are: 1 for one term, 0 where one of
// them is none.
func (t *table) nearTerms(a, b int32) float64 {
	if a < 0 || b < 0 {
		return 0
	}
	if a == b {
		return 1
	}
	i, ok := slices.BinarySearchFunc(t.folk[a], b, func(k kin, id int32) int { return int(k.id) - int(id) })
	if !ok {
		return 0
	}
	return float64(t.folk[a][i].like)
}
