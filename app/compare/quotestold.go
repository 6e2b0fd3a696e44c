package compare

import "math"

// linkTold compares what one of the two tells in the article's own words.
func (ix *sayingIndex) linkTold(p, f *printing, who int) float64 {
	nP, nF := len(p.stems), len(f.stems)
	if nP == 0 || nF == 0 {
		return 0
	}
	ix.at++
	for _, s := range f.stems {
		ix.has[s] = ix.at
	}
	shared, n := 0.0, 0
	for _, s := range p.stems {
		if ix.has[s] == ix.at {
			shared += ix.weight[s]
			n++
		}
	}
	share := shared / math.Min(p.weight, f.weight)
	need := shareTold
	if who != sameSpeaker {
		need = shareUnnamed
	}
	least := 3
	switch {
	case who != sameSpeaker:
		least = 4
	case min(nP, nF) <= 3:
		least = 2
	}
	if share < need || n < least || share < shareTopic && !sameVerb(p, f) {
		return 0
	}
	return share * 0.8
}

// sameVerb tells whether a verb of one of the two is a word of the other.
func sameVerb(p, f *printing) bool {
	for _, w := range p.words {
		for _, x := range f.words {
			if (w.verb || x.verb) && w.stem == x.stem && w.stem != "" {
				return true
			}
		}
	}
	return false
}
