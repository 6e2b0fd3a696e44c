package compare

import "math"

// linkTold compares what one of the two tells in the article's own words.
func (ix *sayingIndex) linkTold(p, f *printing, who int) float64 {
	weightP, nP := ix.stems(p)
	weightF, nF := ix.stems(f)
	if nP == 0 || nF == 0 {
		return 0
	}
	shared, n := 0.0, 0
	seen := map[string]bool{}
	has := map[string]bool{}
	for _, w := range f.words {
		if w.stem != "" {
			has[w.stem] = true
		}
	}
	for _, w := range p.words {
		if w.stem != "" && !seen[w.stem] && has[w.stem] {
			seen[w.stem] = true
			shared += ix.weight[w.stem]
			n++
		}
	}
	share := shared / math.Min(weightP, weightF)
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

// stems returns the weight and number of a printing's different stems.
func (ix *sayingIndex) stems(p *printing) (weight float64, n int) {
	seen := map[string]bool{}
	for _, w := range p.words {
		if w.stem != "" && !seen[w.stem] {
			seen[w.stem] = true
			weight += ix.weight[w.stem]
			n++
		}
	}
	return weight, n
}
