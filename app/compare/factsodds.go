package compare

import "slices"

// likely is how surely two facts must report the same for a difference of one
// value between them to show that they do.
const likely = .06

// joinAtOdds makes one row of two rows of different articles that tell the same
// with another value. What differs in its value is less alike than what does not,
// and would else stand as "not found" in both.
func (t *table) joinAtOdds(links []pair) {
	row := make([]int, len(t.units))
	for k, g := range t.groups {
		for _, u := range g {
			row[u] = k
		}
	}
	order := surestLinks(nil, links, func(l *pair) bool {
		return l.score >= likely && row[l.a] != row[l.b] && t.valued(int(l.a)) && t.valued(int(l.b))
	})
	for _, l := range order {
		x, y := row[l.a], row[l.b]
		if x == y || !t.lone(x) && !t.lone(y) || inOtherWords(&t.units[l.a], &t.units[l.b]) == nil {
			continue
		}
		for _, u := range t.groups[y] {
			row[u] = x
		}
		t.groups[x] = append(t.groups[x], t.groups[y]...)
		slices.Sort(t.groups[x])
		t.groups[y] = nil
	}
	t.groups = slices.DeleteFunc(t.groups, func(g []int) bool { return len(g) == 0 })
}

// link is two facts and how surely they report the same.
type link struct {
	score float64
	a, b  int32
}

// surestLinks returns the links that a test picks, the surest first; of equal ones
// those of the earlier facts. They are written over order.
func surestLinks(order []link, links []pair, picks func(*pair) bool) []link {
	order = order[:0]
	for i := range links {
		if l := &links[i]; picks(l) {
			order = append(order, link{l.score, l.a, l.b})
		}
	}
	slices.SortFunc(order, func(p, q link) int {
		// Not by cmp.Or, which works all three out for each of very many.
		switch {
		case p.score > q.score:
			return -1
		case p.score < q.score:
			return 1
		case p.a != q.a:
			return int(p.a) - int(q.a)
		}
		return int(p.b) - int(q.b)
	})
	return order
}

// valued reports whether a fact has a number or a time.
func (t *table) valued(i int) bool {
	f := t.units[i].finding()
	return len(f.Quantities) > 0 || len(f.Times) > 0
}

// lone reports whether one article alone has the facts of a row.
func (t *table) lone(k int) bool {
	home := t.home[t.groups[k][0]]
	return !slices.ContainsFunc(t.groups[k], func(u int) bool { return t.home[u] != home })
}
