package lang

import (
	"cmp"
	"slices"
	"strings"
)

// nameSet is all entities of a set of documents that bear one form of a name.
type nameSet struct {
	words []string
	nodes []int
	count int
	docs  map[int]bool
	male  bool
	fem   bool
}

// collect groups the nodes that pass keep by the words of their names, longest
// names first, then by their words.
func (l *linker) collect(keep func(e *Entity) bool) []*nameSet {
	m := map[string]*nameSet{}
	for n := range l.nodes {
		e := l.nodes[n].e
		if len(e.words) == 0 || !keep(e) {
			continue
		}
		k := strings.Join(e.words, " ")
		s := m[k]
		if s == nil {
			s = &nameSet{words: e.words, docs: map[int]bool{}}
			m[k] = s
		}
		s.add(l, n)
	}
	out := make([]*nameSet, 0, len(m))
	for _, s := range m {
		out = append(out, s)
	}
	slices.SortFunc(out, func(a, b *nameSet) int {
		return cmp.Or(cmp.Compare(firstLength(b), firstLength(a)), cmp.Compare(len(b.words), len(a.words)), slices.Compare(a.words, b.words))
	})
	return out
}

// firstLength puts names that begin with an initial last.
func firstLength(s *nameSet) int { return min(len(s.words[0]), 2) }

func (s *nameSet) add(l *linker, n int) {
	s.nodes = append(s.nodes, n)
	s.docs[l.nodes[n].doc] = true
	e := l.nodes[n].e
	s.count += len(e.Mentions)
	s.male = s.male || e.Gender == Male
	s.fem = s.fem || e.Gender == Female
}

func (s *nameSet) take(l *linker, o *nameSet) {
	for _, n := range o.nodes {
		s.add(l, n)
		l.union(s.nodes[0], n)
	}
	if len(o.words) > len(s.words) {
		s.words = o.words
	}
}

func (s *nameSet) clashes(o *nameSet) bool {
	return s.male && !s.fem && o.fem && !o.male || s.fem && !s.male && o.male && !o.fem
}

// persons joins the full names of persons.
func (l *linker) persons() {
	two := l.generations()
	byLast := map[string][]*nameSet{}
	for _, s := range l.collect(func(e *Entity) bool {
		return (e.Type == Person || e.Type == Other) && len(core(e.words)) > 1
	}) {
		for _, n := range s.nodes[1:] {
			l.union(s.nodes[0], n)
		}
		w := core(s.words)
		last := w[len(w)-1]
		var fits []*nameSet
		for _, o := range byLast[last] {
			if !samePerson(o.words, s.words) || o.clashes(s) {
				continue
			}
			if jr(o.words) != jr(s.words) && (shareDoc(o, s) || two[last]) {
				continue
			}
			fits = append(fits, o)
		}
		if len(fits) == 1 || len(fits) > 1 && len(s.words[0]) > 1 {
			fits[0].take(l, s)
			continue
		}
		byLast[last] = append(byLast[last], s)
		if w[0] != last {
			byLast[w[0]] = append(byLast[w[0]], s)
		}
	}
}

// generations are the family names by which a document tells a father and a son
// apart: "Hale", "Hale Jr.".
func (l *linker) generations() map[string]bool {
	out := map[string]bool{}
	for _, list := range l.byDoc {
		seen := map[string]int{} // 1 the one, 2 the other, 3 both
		for _, n := range list {
			e := l.nodes[n].e
			if e.Type != Person && e.Type != Other || len(e.words) == 0 {
				continue
			}
			w := core(e.words)
			last := w[len(w)-1]
			if jr(e.words) {
				seen[last] |= 2
			} else {
				seen[last] |= 1
			}
			if seen[last] == 3 {
				out[last] = true
			}
		}
	}
	return out
}

func shareDoc(a, b *nameSet) bool {
	for d := range a.docs {
		if b.docs[d] {
			return true
		}
	}
	return false
}

// lastNames joins persons of whom one article gives the last name alone.
func (l *linker) lastNames() {
	two := l.generations()
	full := map[string][]*nameSet{}
	bySet := map[int]*nameSet{}
	for n := range l.nodes {
		e := l.nodes[n].e
		if e.Type != Person && e.Type != Other || len(core(e.words)) < 2 {
			continue
		}
		root := l.root(n)
		s := bySet[root]
		if s == nil {
			s = &nameSet{words: e.words, docs: map[int]bool{}}
			bySet[root] = s
			w := core(e.words)
			full[w[len(w)-1]] = append(full[w[len(w)-1]], s)
			if w[0] != w[len(w)-1] {
				full[w[0]] = append(full[w[0]], s)
			}
		}
		s.add(l, n)
	}
	for _, s := range l.collect(func(e *Entity) bool {
		return (e.Type == Person || e.Type == Other) && len(core(e.words)) == 1
	}) {
		for _, n := range s.nodes[1:] {
			l.union(s.nodes[0], n)
		}
		w := core(s.words)[0]
		var best *nameSet
		top, next := 0, 0
		for _, o := range full[w] {
			if o.clashes(s) || two[w] && jr(o.words) != jr(s.words) {
				continue
			}
			score := o.count
			if c := core(o.words); c[len(c)-1] != w {
				score = (score + 3) / 4
			}
			if jr(o.words) {
				score = (score + 3) / 4
			}
			if score > top {
				best, top, next = o, score, top
			} else if score > next {
				next = score
			}
		}
		if best != nil && top >= 2*next {
			for _, n := range s.nodes {
				l.union(best.nodes[0], n)
			}
		}
	}
}

// otherNames joins names of organizations, places, things and events: equal
// ones, acronyms with what they stand for, and short forms.
func (l *linker) otherNames() {
	byKey := map[string]*nameSet{}
	initial := map[string]*nameSet{}
	sets := l.collect(func(e *Entity) bool { return e.Type != Person })
	byLast := map[string][]*nameSet{}
	for _, s := range sets {
		for _, n := range s.nodes[1:] {
			l.union(s.nodes[0], n)
		}
		byKey[strings.Join(s.words, " ")] = s
		if len(s.words) > 1 {
			a := initialsOf(s.words)
			if o, ok := initial[a]; ok && o != s {
				initial[a] = nil // two names with the same letters
			} else if !ok {
				initial[a] = s
			}
			last := s.words[len(s.words)-1]
			byLast[last] = append(byLast[last], s)
		}
	}
	for _, s := range sets {
		if len(s.words) == 1 {
			if o := initial[s.words[0]]; o != nil && len(s.words[0]) > 1 {
				l.union(o.nodes[0], s.nodes[0])
			}
			continue
		}
		if tables.names[strings.Join(s.words, " ")].typ != "" {
			continue
		}
		var longer *nameSet
		n := 0
		for _, o := range byLast[s.words[len(s.words)-1]] {
			if len(o.words) > len(s.words) && equalWords(o.words[len(o.words)-len(s.words):], s.words) && l.nodes[o.nodes[0]].e.Type == l.nodes[s.nodes[0]].e.Type {
				longer = o
				n++
			}
		}
		if n == 1 && l.nodes[s.nodes[0]].e.Type != Place && !shareDoc(longer, s) {
			l.union(longer.nodes[0], s.nodes[0])
		}
	}
	// a name that one article takes for a person and others do not, or the reverse
	for n := range l.nodes {
		e := l.nodes[n].e
		if e.Type == Other && len(e.words) > 0 {
			if o := byKey[strings.Join(e.words, " ")]; o != nil {
				l.union(o.nodes[0], n)
			}
		}
	}
}

func initialsOf(words []string) string {
	a := make([]byte, 0, 8)
	for _, w := range words {
		switch w {
		case "", "of", "the", "and", "for", "&", "in", "on", "de":
		default:
			a = append(a, w[0])
		}
	}
	return string(a)
}
