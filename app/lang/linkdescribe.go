package lang

import (
	"cmp"
	"slices"
	"sort"
)

// pairScore is how well two unnamed referents of two documents match.
type pairScore struct {
	a, b  int
	score int
}

// maxSameNoun is how many unnamed referents of one noun in one document are
// matched with those of others, the first ones: a report has a handful.
const maxSameNoun = 32

// maxMembers is how many referents of one document are joined by what other
// documents call them.
const maxMembers = 6

// descriptions joins referents across documents that have no common name:
// "the closure" with "the shutdown", "the traders" with "furious traders".
func (l *linker) descriptions() {
	l.tops()
	byNoun := map[string][]int{}
	for n := range l.nodes {
		e := l.nodes[n].e
		if len(e.words) > 0 && (e.Type == Person || e.Type == Place || e.Type == Organization || e.Type == Other) {
			continue
		}
		for _, noun := range e.Nouns {
			list := byNoun[noun]
			if k := len(list) - maxSameNoun; k < 0 || l.nodes[list[k]].doc != l.nodes[n].doc {
				byNoun[noun] = append(list, n)
			}
		}
	}
	var pairs []pairScore
	seen := make([]int, len(l.nodes)) // one more than the last node that each was matched with
	for n := range l.nodes {
		e := l.nodes[n].e
		if len(e.words) > 0 && e.Type != Thing && e.Type != Event && e.Type != Group {
			continue
		}
		for _, noun := range e.Nouns {
			for _, other := range append([]string{noun}, tables.same[noun]...) {
				list := byNoun[other]
				later := sort.Search(len(list), func(k int) bool { return l.nodes[list[k]].doc > l.nodes[n].doc })
				for _, m := range list[later:] {
					if seen[m] == n+1 {
						continue
					}
					seen[m] = n + 1
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
	members := map[int][]int{}
	for n := range l.nodes {
		r := l.root(n)
		members[r] = append(members[r], n)
	}
	for _, p := range pairs {
		a, b := l.root(p.a), l.root(p.b)
		if a == b || len(members[a])+len(members[b]) > maxMembers*len(l.docs) || !l.together(members[a], members[b]) {
			continue
		}
		all := append(slices.Clip(members[a]), members[b]...)
		slices.Sort(all)
		l.union(a, b)
		members[l.root(a)] = all
	}
}

// match scores two referents of two documents; 0 where they are not the same.
func (l *linker) match(n, m int) int {
	a, b := l.nodes[n].e, l.nodes[m].e
	if !alike(a.Type, b.Type) || len(a.words) > 0 && len(b.words) > 0 || a.Gender != GenderUnknown && b.Gender != GenderUnknown && a.Gender != b.Gender {
		return 0
	}
	if a.Plural != b.Plural && (a.Type != Event && a.Type != Thing && a.Type != Group || a.Type != Group && counted(append(slices.Clip(a.mods), b.mods...))) {
		return 0 // nine votes, the vote
	}
	if a.Plural && b.Plural && otherCount(a.mods, b.mods) {
		return 0 // 34 passengers, 212 passengers
	}
	s := 2
	for _, x := range a.Nouns {
		if hasWord(b.Nouns, x) {
			s = 3
			break
		}
	}
	if len(a.Nouns) > 0 && len(b.Nouns) > 0 && a.Nouns[0] == b.Nouns[0] {
		s = 4
	}
	if s == 2 && a.Plural != b.Plural && a.Type != Group {
		return 0
	}
	loose := s == 2
	args, rivals := l.shareArgs(n, m)
	if rivals || args == 0 && rivalMods(a, b, true) {
		return 0
	}
	shared, onlyA, onlyB := shareMods(a, b)
	shared = max(shared, args)
	if onlyA > 0 && onlyB > 0 && shared < 2 && (a.Type == Organization || a.Type == Place) {
		return 0 // the state's ethics panel, the state's budget panel
	}
	s += 2 * min(shared, 3)
	switch {
	case onlyA > 0 && onlyB > 0 && shared == 0:
		s -= 4
	case onlyA+onlyB == 0:
		s++
		if shared > 0 {
			s++
		}
	}
	if l.top(n) && l.top(m) {
		s += 2
	} else {
		s--
	}
	if few := min(len(a.Mentions), len(b.Mentions)); few > 3 {
		s += 2
	} else if few > 1 {
		s++
	}
	da, db := l.definite(n), l.definite(m)
	if loose && !(da && db) {
		s--
	}
	switch {
	case da && db:
		s++
	case !da && !db && shared == 0 && !a.Plural:
		s -= 3
	}
	if vague[a.Nouns[0]] || vague[b.Nouns[0]] {
		s -= 2
	}
	if a.Type == Person {
		s--
	}
	if s < 6 {
		return 0
	}
	return s
}

// vague are nouns that say too little to tell two apart.
var vague = map[string]bool{
	"people": true, "person": true, "man": true, "woman": true, "official": true, "source": true, "group": true, "individual": true,
	"men": true, "women": true, "one": true, "family": true, "member": true, "adult": true, "statement": true, "question": true, "word": true,
}

func alike(a, b string) bool {
	if a == b {
		return true
	}
	kind := func(t string) int {
		switch t {
		case Thing, Event:
			return 1
		case Group, Organization:
			return 2
		}
		return 0
	}
	return kind(a) != 0 && kind(a) == kind(b)
}

// shareMods counts the words that narrow both, a alone and b alone. A word that
// is the other's noun counts for both.
func shareMods(a, b *Entity) (shared, onlyA, onlyB int) {
	for _, x := range a.mods {
		if !narrows(x) {
			if x[0] == '~' && x[1] >= '0' && x[1] <= '9' && hasWord(b.mods, x) {
				shared++ // a 225-page report
			}
			continue
		}
		if hasWord(b.mods, x) || hasWord(b.words, x[1:]) || governs(x, b.mods) {
			shared++
		} else if !hasWord(b.Nouns, x[1:]) {
			onlyA++
		}
	}
	for _, x := range b.mods {
		if !narrows(x) || hasWord(a.mods, x) || governs(x, a.mods) {
			continue
		}
		if hasWord(a.words, x[1:]) {
			shared++
		} else if !hasWord(a.Nouns, x[1:]) {
			onlyB++
		}
	}
	return shared, onlyA, onlyB
}

// top reports whether the document speaks of no other referent more by the
// first noun of n.
func (l *linker) top(n int) bool {
	e := l.nodes[n].e
	if len(e.Nouns) == 0 {
		return false
	}
	best, ok := l.most[l.nodes[n].doc][e.Nouns[0]]
	return ok && best == n
}

// definite reports whether the article speaks of n with "the", "this" or as
// somebody's.
func (l *linker) definite(n int) bool {
	d := l.docs[l.nodes[n].doc]
	for _, m := range l.nodes[n].e.Mentions {
		if m.Form == NameForm {
			return true
		}
		if m.Form == DescriptionForm {
			first := d.TokenAt(m.Start)
			switch d.Tokens[first].Lower {
			case "a", "an", "another", "some", "any", "no":
			default:
				if t := d.Tokens[first].Tag; t == "DT" || t == "PRP$" {
					return true
				}
				for i := first + 1; i < m.Head && i < first+8; i++ {
					if d.Tokens[i].Tag == "POS" {
						return true // "Mayor Hale's office"
					}
				}
			}
		}
	}
	return false
}

// tops notes for each document and noun the referent with most mentions.
func (l *linker) tops() {
	l.most = make([]map[string]int, len(l.docs))
	for i := range l.docs {
		m := map[string]int{}
		for _, n := range l.byDoc[i] {
			e := l.nodes[n].e
			if len(e.words) > 0 && e.Type != Thing && e.Type != Event && e.Type != Group {
				continue
			}
			for _, noun := range e.Nouns {
				if o, ok := m[noun]; !ok || len(l.nodes[o].e.Mentions) < len(e.Mentions) {
					m[noun] = n
				}
			}
		}
		l.most[i] = m
	}
}
