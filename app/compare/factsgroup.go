package compare

import "slices"

// common is the share of the set's facts above which a term opens no link.
const common = .15

// candidates compares the pairs of facts that share enough to be worth it. An
// index from term to facts keeps it near linear in the number of articles.
func (t *table) candidates() []pair {
	posting := make([][]int32, len(t.v.terms))
	for i := range t.units {
		for _, w := range t.units[i].terms {
			posting[w.id] = append(posting[w.id], int32(i))
		}
	}
	soft := map[uint32][]int32{}
	most := max(int(common*float64(len(t.units))), 40)
	for id := range posting {
		for _, c := range t.v.terms[id].soft {
			soft[c] = append(soft[c], posting[id]...)
		}
	}
	for _, list := range soft {
		slices.Sort(list)
	}
	shared := make([]float64, len(t.units))
	var pairs []pair
	var touched []int32
	for i := range t.units {
		u := &t.units[i]
		touch := func(list []int32, w float64) {
			if len(list) > most {
				return
			}
			at, _ := slices.BinarySearch(list, int32(i)+1)
			for _, j := range list[at:] {
				if shared[j] == 0 {
					touched = append(touched, j)
				}
				shared[j] += w
			}
		}
		for _, w := range u.terms {
			touch(posting[w.id], w.weight)
			for _, c := range t.v.terms[w.id].soft {
				touch(soft[c], w.weight*softFactor)
			}
		}
		slices.Sort(touched)
		for _, j := range touched {
			if shared[j] >= .12*min(u.weight, t.units[j].weight) {
				if p, ok := t.pair(i, int(j)); ok {
					pairs = append(pairs, p)
				}
			}
			shared[j] = 0
		}
		touched = touched[:0]
	}
	return pairs
}

const (
	joinAcross = .45 // the score at which facts of two articles share a row
	joinWithin = .75 // the score at which facts of one article do
	joinMean   = .2  // the mean score over all pairs that two rows need to become one
)

// cluster joins facts into rows, best links first. Two groups become one when
// the mean score over all pairs between them is high enough, which keeps a row
// from drifting from one subject to the next.
func (t *table) cluster(links []pair) [][]int {
	slices.SortStableFunc(links, func(x, y pair) int {
		switch {
		case x.score > y.score:
			return -1
		case x.score < y.score:
			return 1
		case x.a != y.a:
			return x.a - y.a
		}
		return x.b - y.b
	})
	score := make(map[[2]int]float64, len(links))
	for _, l := range links {
		score[[2]int{l.a, l.b}] = l.score
	}
	group := make([]int, len(t.units))
	members := make([][]int, len(t.units))
	for i := range group {
		group[i] = i
		members[i] = []int{i}
	}
	for _, l := range links {
		need := joinAcross
		if t.home[l.a] == t.home[l.b] {
			need = joinWithin
		}
		a, b := group[l.a], group[l.b]
		if l.score < need || a == b {
			continue
		}
		sum, n := 0.0, 0
		for _, x := range members[a] {
			for _, y := range members[b] {
				sum += score[[2]int{min(x, y), max(x, y)}]
				n++
			}
		}
		if sum/float64(n) < joinMean {
			continue
		}
		if a > b {
			a, b = b, a
		}
		for _, y := range members[b] {
			group[y] = a
		}
		members[a] = append(members[a], members[b]...)
		members[b] = nil
	}
	var out [][]int
	for _, m := range members {
		if len(m) > 0 {
			slices.Sort(m)
			out = append(out, m)
		}
	}
	return out
}
