package compare

import (
	"math"
	"slices"
)

const (
	joinAcross = .23 // how well two rows are linked to become one, at least
	joinAgain  = .25 // the same where an article has facts in both, and would tell one thing twice
	joinBoth   = .13 // how well each of the two is linked to the other by itself, at least: many facts of a row have no part in a new one
	joinWithin = .95 // the same of two rows of one article alone
)

// clusters joins facts into rows.
type clusters struct {
	t       *table
	links   *links
	group   []int32 // of each fact
	members [][]int // of each group; none where it has become part of another
	best    []float64
	met     []int // the articles that best is set of
}

// cluster joins facts into rows, best links first. Two groups become one when every
// article of the one is linked well enough to every article of the other, in the
// mean: a third fact alone, like to both, does not join two that are unlike.
func (t *table) cluster(pairs []pair, l *links) [][]int {
	c := &clusters{t: t, links: l, group: make([]int32, len(t.units)), members: make([][]int, len(t.units)), best: make([]float64, len(t.articles))}
	for i := range c.group {
		c.group[i] = int32(i)
		c.members[i] = []int{i}
	}
	// The pairs of groups that are apart, with their sizes then: until one of them
	// has grown, no other link brings them together.
	type sizes struct{ a, b int }
	apart := make(map[uint64]sizes) // by the two numbers in one
	// By turns, as what the surest links join need not be sorted again: most links are
	// between facts that are in one row by then.
	most, order := math.Inf(1), make([]link, 0, len(pairs)/2)
	for _, least := range [...]float64{.999, .9, .6, joinAcross} {
		order = surestLinks(order, pairs, func(p *pair) bool { return p.score >= least && p.score < most && c.group[p.a] != c.group[p.b] })
		most = least
		for i := range order {
			l := &order[i]
			a, b := c.group[l.a], c.group[l.b]
			if a == b || t.home[l.a] == t.home[l.b] && l.score < joinWithin {
				continue
			}
			if a > b {
				a, b = b, a
			}
			now, both := sizes{len(c.members[a]), len(c.members[b])}, uint64(a)<<32|uint64(b)
			if apart[both] == now {
				continue
			}
			if !c.fit(a, b) {
				apart[both] = now
				continue
			}
			for _, y := range c.members[b] {
				c.group[y] = a
			}
			c.members[a] = append(c.members[a], c.members[b]...)
			c.members[b] = nil
		}
	}
	var out [][]int
	for _, m := range c.members {
		if len(m) > 0 {
			slices.Sort(m)
			out = append(out, m)
		}
	}
	return out
}

// fit reports whether two groups can become one.
func (c *clusters) fit(a, b int32) bool {
	x, y := c.count(a), c.count(b)
	pairs := 0
	for p, m := range x {
		for q, n := range y {
			if p != q && m > 0 && n > 0 {
				pairs++
			}
		}
	}
	if pairs == 0 {
		return c.linked(a, b, x, true)+c.linked(b, a, y, true) >= 2*joinWithin
	}
	need := joinAcross
	if c.t.again(c.members[a], c.members[b]) {
		need = joinAgain
	}
	there, back := c.linked(a, b, x, false), c.linked(b, a, y, false)
	return there+back >= 2*need*float64(pairs) && lower(there, back) >= joinBoth*float64(pairs)
}

// count returns how many facts each article has in a group.
func (c *clusters) count(g int32) []int {
	n := make([]int, len(c.t.articles))
	for _, u := range c.members[g] {
		n[c.t.home[u]]++
	}
	return n
}

// linked adds up, over the articles of group a and those of b, how well the facts
// of the one article are linked to the other in the mean, each fact by its best
// link: pairs of different articles, or those within one.
func (c *clusters) linked(a, b int32, count []int, within bool) float64 {
	sum := 0.0
	for _, u := range c.members[a] {
		home := c.t.home[u]
		for _, e := range c.links.of(u) {
			if to := c.t.home[e.to]; c.group[e.to] == b && (to == home) == within {
				if c.best[to] == 0 {
					c.met = append(c.met, to)
				}
				c.best[to] = higher(c.best[to], e.score)
			}
		}
		own := 0.0
		for _, to := range c.met {
			own += c.best[to]
			c.best[to] = 0
		}
		c.met = c.met[:0]
		sum += own / float64(count[home])
	}
	return sum
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
