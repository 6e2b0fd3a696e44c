package lang

import (
	"cmp"
	"slices"
)

// pairScore is how well two unnamed referents of two documents match.
type pairScore struct {
	a, b  int
	score int
}

// descriptions joins referents across documents that have no common name:
// "the closure" with "the shutdown", "the traders" with "furious traders".
func (l *linker) descriptions() {
	byNoun := map[string][]int{}
	for n := range l.nodes {
		e := l.nodes[n].e
		if len(e.words) > 0 && (e.Type == Person || e.Type == Place || e.Type == Organization || e.Type == Other) {
			continue
		}
		for _, noun := range e.Nouns {
			byNoun[noun] = append(byNoun[noun], n)
		}
	}
	var pairs []pairScore
	seen := map[[2]int]bool{}
	for n := range l.nodes {
		e := l.nodes[n].e
		if len(e.words) > 0 && e.Type != Thing && e.Type != Event && e.Type != Group {
			continue
		}
		for _, noun := range e.Nouns {
			for _, other := range append([]string{noun}, tables.same[noun]...) {
				for _, m := range byNoun[other] {
					if l.nodes[m].doc <= l.nodes[n].doc || seen[[2]int{n, m}] {
						continue
					}
					seen[[2]int{n, m}] = true
					if s := l.match(n, m); s > 0 {
						pairs = append(pairs, pairScore{n, m, s})
					}
				}
			}
		}
	}
	slices.SortStableFunc(pairs, func(a, b pairScore) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.a, b.a), cmp.Compare(a.b, b.b))
	})
	holds := map[int]map[int]bool{}
	for n := range l.nodes {
		r := l.root(n)
		if holds[r] == nil {
			holds[r] = map[int]bool{}
		}
		holds[r][l.nodes[n].doc] = true
	}
	for _, p := range pairs {
		a, b := l.root(p.a), l.root(p.b)
		if a == b || overlap(holds[a], holds[b]) {
			continue
		}
		for d := range holds[b] {
			holds[a][d] = true
		}
		for d := range holds[a] {
			holds[b][d] = true
		}
		l.union(a, b)
	}
}

func overlap(a, b map[int]bool) bool {
	for d := range a {
		if b[d] {
			return true
		}
	}
	return false
}

// match scores two referents of two documents; 0 where they are not the same.
func (l *linker) match(n, m int) int {
	a, b := l.nodes[n].e, l.nodes[m].e
	if a.Type != b.Type && !(a.Type == Thing && b.Type == Event || a.Type == Event && b.Type == Thing || a.Type == Group && b.Type == Organization || a.Type == Organization && b.Type == Group) {
		return 0
	}
	if len(a.words) > 0 && len(b.words) > 0 {
		return 0
	}
	if a.Gender != GenderUnknown && b.Gender != GenderUnknown && a.Gender != b.Gender {
		return 0
	}
	s := 0
	for _, x := range a.Nouns {
		if hasWord(b.Nouns, x) {
			s += 3
			if x == a.Nouns[0] && x == b.Nouns[0] {
				s += 2
			}
		}
	}
	if s == 0 {
		s = 2
	}
	s = min(s, 7)
	shared, onlyA, onlyB := 0, 0, 0
	for _, x := range a.mods {
		if x[0] != '=' {
			continue
		}
		if hasWord(b.mods, x) {
			shared++
		} else {
			onlyA++
		}
	}
	for _, x := range b.mods {
		if x[0] == '=' && !hasWord(a.mods, x) {
			onlyB++
		}
	}
	s += 3 * min(shared, 3)
	if onlyA > 0 && onlyB > 0 && shared == 0 {
		s -= 3
	}
	big := min(len(a.Mentions), len(b.Mentions))
	if big > 1 {
		s += 2
	}
	if big > 3 {
		s++
	}
	if big == 1 && shared == 0 {
		s -= 2
	}
	if a.Type == Person {
		s -= 2
	}
	if s < 6 {
		return 0
	}
	return s
}
