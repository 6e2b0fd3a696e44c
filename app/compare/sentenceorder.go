package compare

// order is how far two texts put the same words in the same order. Index 0 is
// the share of the first text's runs that the other has, 1 that of the second.
type order struct {
	words, pairs, triples [2]float64
	common                float64 // the longest common subsequence, in words
	run                   float64 // the longest common run, in words
	edits                 float64 // words to insert, delete or change
}

// compareOrder compares the words of two texts of wordingLimit words at most.
func compareOrder(a, b []int32) (o order) {
	for k, x := range [3]*[2]float64{&o.words, &o.pairs, &o.triples} {
		x[0], x[1] = sharedRuns(a, b, k+1), sharedRuns(b, a, k+1)
	}
	var common, run, edits [wordingLimit + 1]int16
	for j := range len(b) + 1 {
		edits[j] = int16(j)
	}
	longest := int16(0)
	for i, w := range a {
		var commonLeft, runLeft int16 // the values above and to the left
		editsLeft := edits[0]
		edits[0] = int16(i + 1)
		for j := range b {
			c, r, e := common[j+1], run[j+1], edits[j+1]
			if w == b[j] {
				common[j+1], run[j+1], edits[j+1] = commonLeft+1, runLeft+1, editsLeft
				longest = max(longest, run[j+1])
			} else {
				common[j+1], run[j+1], edits[j+1] = max(c, common[j]), 0, 1+min(editsLeft, e, edits[j])
			}
			commonLeft, runLeft, editsLeft = c, r, e
		}
	}
	o.common, o.run, o.edits = float64(common[len(b)]), float64(longest), float64(edits[len(b)])
	return o
}

// sharedRuns returns the share of the runs of n words of a that b has, each of
// which counts once.
func sharedRuns(a, b []int32, n int) float64 {
	if len(a) < n {
		return 0
	}
	var used [wordingLimit]bool
	shared := 0
	for i := range len(a) - n + 1 {
	next:
		for j := range len(b) - n + 1 {
			if used[j] {
				continue
			}
			for k := range n {
				if a[i+k] != b[j+k] {
					continue next
				}
			}
			used[j] = true
			shared++
			break
		}
	}
	return float64(shared) / float64(len(a)-n+1)
}
