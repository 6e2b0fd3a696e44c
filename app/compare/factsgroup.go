package compare

import (
	"cmp"
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
	// Room for most sets at once: growing a long list step by step leaves four times
	// its size behind.
	pairs := make([]pair, 0, min(len(t.units)*(len(t.articles)+1)*rivals/2, 1<<16))
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
		all := touched
		slices.Sort(touched)
		for len(touched) > 0 {
			// The units of one article lie side by side.
			home, n := t.home[touched[0]], 1
			for n < len(touched) && t.home[touched[n]] == home {
				n++
			}
			for _, j := range t.strongest(touched[:n], shared, u.weight) {
				if p, ok := t.pair(i, int(j)); ok {
					pairs = append(pairs, p)
				}
			}
			for _, j := range touched[:n] {
				shared[j] = 0
			}
			touched = touched[n:]
		}
		touched = all[:0]
	}
	return pairs
}

// rivals is how many facts of one article a fact is compared with at most.
const rivals = 5

// strongest returns those of one article's facts that share most with a fact of
// a weight, at most as many as the table's rivals.
func (t *table) strongest(list []int32, shared []float64, weight float64) []int32 {
	t.best = t.best[:0]
	value := func(j int32) float64 { return shared[j] / (weight + t.rare[j].weight) }
	for _, j := range list {
		if shared[j] < .12*min(weight, t.rare[j].weight) {
			continue
		}
		k := len(t.best)
		for k > 0 && value(t.best[k-1]) < value(j) {
			k--
		}
		if k < t.rivals {
			t.best = slices.Insert(t.best[:min(len(t.best), t.rivals-1)], k, j)
		}
	}
	return t.best
}

const (
	joinAcross = .45 // the score at which facts of two articles share a row
	joinFill   = .4  // the score at which they do where neither row has an article of the other's
	joinWithin = .95 // the score at which facts of one article do
	joinMean   = .2  // the mean score over all pairs that two rows need to become one
)

// together reports whether some article has facts in both of two groups.
func (t *table) together(a, b []int) bool {
	for _, x := range a {
		for _, y := range b {
			if t.home[x] == t.home[y] {
				return true
			}
		}
	}
	return false
}

// cluster joins facts into rows, best links first. Two groups become one when
// the mean score over all pairs between them is high enough, which keeps a row
// from drifting from one subject to the next.
func (t *table) cluster(links []pair) [][]int {
	order := make([]int32, 0, len(links)/4)
	for i := range links {
		if links[i].score >= joinFill {
			order = append(order, int32(i))
		}
	}
	slices.SortFunc(order, func(x, y int32) int {
		p, q := &links[x], &links[y]
		return cmp.Or(cmp.Compare(q.score, p.score), cmp.Compare(p.a, q.a), cmp.Compare(p.b, q.b))
	})
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
	mean := func(a, b int32) float64 {
		if len(members[a]) > len(members[b]) {
			a, b = b, a
		}
		sum := 0.0
		for _, u := range members[a] {
			for _, h := range halves[first[u]:first[u+1]] {
				if group[h.to] == b {
					sum += h.score
				}
			}
		}
		return sum / float64(len(members[a])*len(members[b]))
	}
	for _, k := range order {
		l := &links[k]
		a, b := group[l.a], group[l.b]
		need := joinAcross
		switch {
		case t.home[l.a] == t.home[l.b]:
			need = joinWithin
		case l.score < need && !t.together(members[a], members[b]):
			need = joinFill
		}
		if l.score < need || a == b || mean(a, b) < joinMean {
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
