package lang

import "slices"

// relation is what somebody is to another: the son of the mayor.
type relation struct {
	noun string
	to   int // a set
}

// kin joins "his son" of one article with the one whom another names as the son
// of the same person, "the mayor of Tarn" with the one whom another names so.
func (l *linker) kin() {
	named := map[relation][]int{}
	for n := range l.nodes {
		e := l.nodes[n].e
		if e.Type != Person || len(e.words) == 0 || e.Plural {
			continue
		}
		l.eachRelation(n, func(x relation) {
			if r := l.root(n); x.to != r && !slices.Contains(named[x], r) {
				named[x] = append(named[x], r)
			}
		})
	}
	for n := range l.nodes {
		e := l.nodes[n].e
		if e.Type != Person || len(e.words) > 0 || e.Plural || len(e.Nouns) == 0 || !l.definite(n) || l.newcomer(n) {
			continue
		}
		bearer := -1
		l.eachRelation(n, func(x relation) {
			if list := named[x]; len(list) == 1 {
				bearer = list[0]
			}
		})
		if bearer < 0 {
			continue
		}
		o := l.nodes[bearer].e
		if l.root(bearer) != l.root(n) && (o.Gender == GenderUnknown || e.Gender == GenderUnknown || o.Gender == e.Gender) {
			l.union(bearer, n)
		}
	}
}

// eachRelation calls f for what n is to each one that its phrases name.
func (l *linker) eachRelation(n int, f func(relation)) {
	e := l.nodes[n].e
	for _, to := range l.argsOf(n) {
		if len(l.nodes[to].e.words) == 0 {
			continue
		}
		for _, noun := range e.Nouns {
			if !contest[noun] && !vague[noun] {
				f(relation{noun, to})
			}
		}
	}
}

// manyOf are nouns of which one person has many: two statements of the mayor may
// well be two.
var manyOf = set(`statement tweet remark comment word letter question answer speech interview post message email quote call claim allegation
	charge video report story article decision move order vote plan proposal visit meeting trip aide supporter member`)

// owned joins what an article calls by one noun and lays to one owner: "the
// president's agenda", "the Hale agenda".
func (l *linker) owned() {
	for i := range l.docs {
		first := map[relation]int{}
		for _, n := range l.byDoc[i] {
			e := l.nodes[n].e
			if len(e.words) > 0 && e.Type != Thing && e.Type != Event || len(e.Nouns) == 0 || manyOf[e.Nouns[0]] || e.Type == Person || e.Type == Other || e.Plural {
				continue
			}
			for _, to := range l.argsOf(n) {
				o := l.nodes[to].e
				if len(o.words) == 0 || o.Type != Person && o.Type != Organization {
					continue
				}
				key := relation{e.Nouns[0], to}
				m, ok := first[key]
				if !ok {
					first[key] = n
					continue
				}
				if l.root(m) != l.root(n) && l.again(m, n, []int{m}, []int{n}) && l.sameArgs(m, n) {
					l.union(m, n)
				}
			}
		}
	}
}

// sameArgs reports whether the phrases of both name the same ones of those that
// have names.
func (l *linker) sameArgs(n, m int) bool {
	a, b := l.argsOf(n), l.argsOf(m)
	for _, list := range [2][]int{a, b} {
		for _, x := range list {
			if len(l.nodes[x].e.words) > 0 && !(slices.Contains(a, x) && slices.Contains(b, x)) {
				return false
			}
		}
	}
	return true
}
