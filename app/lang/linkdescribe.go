package lang

import (
	"math"
	"slices"
)

// pairScore is how well two referents match.
type pairScore struct {
	a, b  int
	score float64
}

// How sure referents are joined by their descriptions, in the margin of
// referentModel (log odds).
const (
	joinMargin       = -.5 // of a pair that joins two sets
	otherNounMargin  = 0.  // of one that does, with no noun in common and not both with "the"
	meanMargin       = -.5 // of all pairs of two sets
	againMargin      = -1. // of each pair of one article within them
	unknownMargin    = -1. // taken for a pair that the model is not asked about
	impossibleMargin = -2. // taken for a pair of which something says that it is two
	manyMentions     = .5  // how much sooner those are joined that are told of more, by the logarithm of the fewer mentions
)

// maxMembers is how many referents of one document are joined by what other
// documents call them.
const maxMembers = 6

// descriptions joins referents that have no common name, within an article and
// across articles: "the closure" with "the shutdown", "the traders" with "furious
// traders", the surest first.
func (l *linker) descriptions() {
	l.profile()
	var pairs []pairScore
	l.candidates(func(n, m int) {
		features := l.pairFeatures(n, m)
		s := 0.0
		for i, w := range referentModel {
			s += w * features[i]
		}
		l.margins[pairOf(n, m)] = s
		bar := joinMargin
		if !sharesNoun(l.nodes[n].e, l.nodes[m].e) && !(l.profiles[n].definite && l.profiles[m].definite) {
			bar = otherNounMargin
		}
		if s >= bar {
			few := min(len(l.nodes[n].e.Mentions), len(l.nodes[m].e.Mentions))
			pairs = append(pairs, pairScore{n, m, s + manyMentions*math.Log(float64(few))})
		}
	})
	slices.SortFunc(pairs, func(a, b pairScore) int {
		// Not by cmp.Or, which works all three out for each of very many.
		switch {
		case a.score > b.score:
			return -1
		case a.score < b.score:
			return 1
		case a.a != b.a:
			return a.a - b.a
		}
		return a.b - b.b
	})
	members := map[int][]int{}
	for n := range l.nodes {
		r := l.root(n)
		members[r] = append(members[r], n)
	}
	for _, p := range pairs {
		a, b := l.root(p.a), l.root(p.b)
		if a == b || len(members[a])+len(members[b]) > maxMembers*len(l.docs) || !l.together(members[a], members[b]) || l.mean(members[a], members[b]) < meanMargin {
			continue
		}
		all := append(slices.Clip(members[a]), members[b]...)
		slices.Sort(all)
		l.union(a, b)
		members[l.root(a)] = all
	}
}

// margin is the model's margin for two referents; false where it was not asked.
func (l *linker) margin(n, m int) (float64, bool) {
	s, ok := l.margins[pairOf(min(n, m), max(n, m))]
	return s, ok
}

// pairOf makes one number of two nodes: a map finds it sooner than the two.
func pairOf(n, m int) uint64 { return uint64(n)<<32 | uint64(m) }

// mean is the mean margin of the pairs of two sets of which one has no name.
func (l *linker) mean(a, b []int) float64 {
	sum, n := 0.0, 0
	for _, x := range a {
		for _, y := range b {
			s, ok := l.margin(x, y)
			if !ok {
				if len(l.nodes[x].e.words) > 0 && len(l.nodes[y].e.words) > 0 {
					continue
				}
				if !l.possible(min(x, y), max(x, y)) {
					s = impossibleMargin
				} else {
					s = unknownMargin
				}
			}
			sum += s
			n++
		}
	}
	return sum / float64(max(n, 1))
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
	l.called = make([]map[string]int, len(l.docs))
	l.people = make([][]int, len(l.docs))
	for i := range l.docs {
		m := map[string]int{}
		l.called[i] = map[string]int{}
		for _, n := range l.byDoc[i] {
			e := l.nodes[n].e
			if e.Type == Person && !e.Plural {
				l.people[i] = append(l.people[i], n)
			}
			if len(e.words) > 0 && e.Type != Thing && e.Type != Event && e.Type != Group {
				continue
			}
			for _, noun := range e.Nouns {
				l.called[i][noun]++
				if o, ok := m[noun]; !ok || len(l.nodes[o].e.Mentions) < len(e.Mentions) {
					m[noun] = n
				}
			}
		}
		l.most[i] = m
	}
}
