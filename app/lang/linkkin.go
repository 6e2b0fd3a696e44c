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
