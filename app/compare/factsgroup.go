package compare

import (
	"math"
	"slices"
)

// common is the share of the set's facts above which a term opens no link.
const common = .15

// candidates compares the pairs of facts that share enough to be worth it. An
// index from term to facts keeps it near linear in the number of articles.
func (t *table) candidates() []pair {
	posting := make([][]int32, len(t.v.terms))
	for i := range t.units {
		for _, w := range t.rare[i].terms {
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
			for _, c := range t.v.terms[w.id].soft {
				touch(soft[c], w.weight*softFactor)
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

const (
	joinAcross = .33 // the score at which facts of two articles can share a row, and what two rows need to become one
	joinAgain  = .36 // what they need where an article has facts in both, and would tell one thing twice
	joinWithin = .95 // the score at which facts of one article can share a row
)

// cluster joins facts into rows, best links first. Two groups become one when
// their facts have, in the mean, a link to some fact of the other group that is
// good enough: that keeps a row from drifting from one subject to the next.
func (t *table) cluster(links []pair) [][]int {
	group := make([]int32, len(t.units))
	members := make([][]int, len(t.units))
	for i := range group {
		group[i] = int32(i)
		members[i] = []int{i}
	}
	// The links of each unit lie side by side.
	first := make([]int32, len(t.units)+1)
	for i := range links {
		first[links[i].a+1]++
		first[links[i].b+1]++
	}
	for i := range t.units {
		first[i+1] += first[i]
	}
	type half struct {
		to    int32
		score float64
	}
	halves := make([]half, 2*len(links))
	at := slices.Clone(first)
	for i := range links {
		l := &links[i]
		halves[at[l.a]], halves[at[l.b]] = half{l.b, l.score}, half{l.a, l.score}
		at[l.a]++
		at[l.b]++
	}
	// mean is the mean of the two groups' means of how well each fact is linked to
	// the other group at best.
	mean := func(a, b int32) float64 {
		sum := 0.0
		for _, g := range [2][2]int32{{a, b}, {b, a}} {
			own := 0.0
			for _, u := range members[g[0]] {
				best := 0.0
				for _, h := range halves[first[u]:first[u+1]] {
					if group[h.to] == g[1] {
						best = higher(best, h.score)
					}
				}
				own += best
			}
			sum += own / float64(len(members[g[0]]))
		}
		return sum / 2
	}
	// The pairs of groups that are apart, with their sizes then: until one of them
	// has grown, no other link brings them together.
	type sizes struct{ a, b int }
	apart := make(map[uint64]sizes) // by the two numbers in one
	// By turns, as what the surest links join need not be sorted again: most links are
	// between facts that are in one row by then.
	most, order := math.Inf(1), make([]link, 0, len(links)/2)
	for _, least := range [...]float64{.999, .9, .6, joinAcross} {
		order = surestLinks(order, links, func(l *pair) bool { return l.score >= least && l.score < most && group[l.a] != group[l.b] })
		most = least
		for i := range order {
			l := &order[i]
			a, b := group[l.a], group[l.b]
			if a == b {
				continue
			}
			if a > b {
				a, b = b, a
			}
			if t.home[l.a] == t.home[l.b] && l.score < joinWithin {
				continue
			}
			now, both := sizes{len(members[a]), len(members[b])}, uint64(a)<<32|uint64(b)
			if apart[both] == now {
				continue
			}
			need := joinAcross
			if t.again(members[a], members[b]) {
				need = joinAgain
			}
			if mean(a, b) < need {
				apart[both] = now
				continue
			}
			for _, y := range members[b] {
				group[y] = a
			}
			members[a] = append(members[a], members[b]...)
			members[b] = nil
		}
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

// again reports whether an article has facts in both of two groups that do not
// overlap.
func (t *table) again(a, b []int) bool {
	for _, x := range a {
		for _, y := range b {
			if u, v := &t.units[x], &t.units[y]; t.home[x] == t.home[y] && (u.last <= v.first || v.last <= u.first) {
				return true
			}
		}
	}
	return false
}
