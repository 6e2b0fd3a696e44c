package compare

import (
	"slices"
)

// common is the share of the set's facts above which a term opens no link.
const common = .15

// kinOpens is what a word that is kin counts beside an equal one for two facts to be
// compared.
const kinOpens = .9

// candidates compares the pairs of facts that share enough to be worth it. An
// index from term to facts keeps it near linear in the number of articles.
func (t *table) candidates() []pair {
	posting := make([][]int32, len(t.v.terms))
	for i := range t.units {
		for _, w := range t.rare[i].terms {
			posting[w.id] = append(posting[w.id], int32(i))
		}
	}
	most := max(int(common*float64(len(t.units))), 40)
	shared := make([]float64, len(t.units))
	// Room for most sets at once, and then twice as much: growing a long list step by
	// step leaves four times its size behind.
	pairs := make([]pair, 0, min(len(t.units)*(len(t.articles)+1)*rivals/2, 1<<17))
	var touched []int32
	for i := range t.units {
		u := &t.rare[i]
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
			for _, k := range t.folk[w.id] {
				touch(posting[k.id], w.weight*float64(k.like)*kinOpens)
			}
		}
		for _, n := range t.amounts.of[i] {
			for _, g := range t.amounts.others[n] {
				touch(t.amounts.facts[g.other], float64(g.agree))
			}
		}
		if len(touched) > (len(shared)-i)/8 {
			// Of many, looking through all is faster than sorting.
			touched = touched[:0]
			for j := i + 1; j < len(shared); j++ {
				if shared[j] != 0 {
					touched = append(touched, int32(j))
				}
			}
		} else {
			slices.Sort(touched)
		}
		for rest := touched; len(rest) > 0; {
			// The units of one article lie side by side.
			home, n := t.home[rest[0]], 1
			for n < len(rest) && t.home[rest[n]] == home {
				n++
			}
			for _, j := range t.strongest(rest[:n], shared, u.weight) {
				if p, ok := t.pair(i, int(j)); ok {
					if len(pairs) == cap(pairs) {
						pairs = slices.Grow(pairs, len(pairs)+1)
					}
					pairs = append(pairs, p)
				}
			}
			for _, j := range rest[:n] {
				shared[j] = 0
			}
			rest = rest[n:]
		}
		touched = touched[:0]
	}
	return pairs
}

// rivals is how many facts of one article a fact is compared with at most.
const rivals = 5

// strongest returns those of one article's facts that share most with a fact of
// a weight, at most as many as the table's rivals.
func (t *table) strongest(list []int32, shared []float64, weight float64) []int32 {
	t.best, t.worth = t.best[:0], t.worth[:0]
	for _, j := range list {
		own := t.weights[j]
		if shared[j] < .12*lower(weight, own) {
			continue
		}
		k, worth := len(t.best), shared[j]/(weight+own)
		for k > 0 && t.worth[k-1] < worth {
			k--
		}
		if k == t.rivals {
			continue
		}
		if len(t.best) < t.rivals {
			t.best, t.worth = append(t.best, j), append(t.worth, worth)
		}
		for i := len(t.best) - 1; i > k; i-- {
			t.best[i], t.worth[i] = t.best[i-1], t.worth[i-1]
		}
		t.best[k], t.worth[k] = j, worth
	}
	return t.best
}
