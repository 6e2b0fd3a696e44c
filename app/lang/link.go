package lang

import (
	"cmp"
	"slices"
	"sort"
)

// Link gives the same referent the same Name and Ref in all documents of a set:
// the fullest form that the set uses. A description that nothing in its own
// article explains finds its bearer by what other articles call that person.
// The order of docs does not matter.
func Link(docs []*Document) {
	l := linkNames(docs)
	l.descriptions()
	l.types()
	l.number()
}

// linkNames joins what names, offices and kinship tell to be one.
func linkNames(docs []*Document) *linker {
	l := newLinker(docs)
	l.persons()
	l.lastNames()
	l.otherNames()
	l.types()
	l.participants()
	if l.roles() {
		// merging moved entities: begin again with what is left
		l = newLinker(docs)
		l.persons()
		l.lastNames()
		l.otherNames()
		l.types()
	}
	l.kin()
	l.pairs()
	l.owned()
	l.bodies()
	l.participants()
	return l
}

// node is one entity of one document.
type node struct {
	doc   int
	index int
	e     *Entity
	set   int // union-find parent
}

type linker struct {
	docs  []*Document // in an order of their own, whatever the order given
	nodes []node
	byDoc [][]int
	byKey []map[int]int    // for each document: cluster -> node
	most  []map[string]int // for each document: noun -> the node most spoken of

	called  []map[string]int   // for each document: noun -> how many without a name are called so
	people  [][]int            // for each document: its single persons
	margins map[uint64]float64 // the model's margin for each pair that it was asked about, by pairOf

	profiles []profile        // of each node, once names are joined
	lemmas   map[string]int32 // the numbers of the lemmas in the profiles
}

func newLinker(docs []*Document) *linker {
	l := &linker{docs: slices.Clone(docs)}
	slices.SortStableFunc(l.docs, func(a, b *Document) int {
		return cmp.Or(cmp.Compare(a.Article.ID, b.Article.ID), cmp.Compare(a.Text, b.Text))
	})
	for i, d := range l.docs {
		from := len(l.nodes)
		for e := range d.Entities {
			l.nodes = append(l.nodes, node{doc: i, index: e, e: &d.Entities[e], set: from + e})
		}
		list := make([]int, len(d.Entities))
		for e := range list {
			list[e] = from + e
		}
		l.byDoc = append(l.byDoc, list)
		keys := make(map[int]int, len(list))
		for _, n := range list {
			for _, k := range l.nodes[n].e.keys {
				keys[k] = n
			}
		}
		l.byKey = append(l.byKey, keys)
	}
	return l
}

func (l *linker) root(n int) int {
	for l.nodes[n].set != n {
		l.nodes[n].set = l.nodes[l.nodes[n].set].set
		n = l.nodes[n].set
	}
	return n
}

// union joins two sets; the smaller number stays the root.
func (l *linker) union(a, b int) {
	a, b = l.root(a), l.root(b)
	if a > b {
		a, b = b, a
	}
	l.nodes[b].set = a
}

// types gives each set one type, gender and name.
func (l *linker) types() {
	type tally struct {
		types  map[string]int
		names  map[string]int
		words  map[string][]string
		gender [3]int
	}
	m := map[int]*tally{}
	for n := range l.nodes {
		r := l.root(n)
		t := m[r]
		if t == nil {
			t = &tally{types: map[string]int{}, names: map[string]int{}, words: map[string][]string{}}
			m[r] = t
		}
		e := l.nodes[n].e
		if e.Type != Other {
			t.types[e.Type] += len(e.Mentions)
		}
		t.gender[e.Gender]++
		if len(e.words) > 0 {
			t.names[e.Name] += len(e.Mentions)
			t.words[e.Name] = e.words
		}
	}
	for n := range l.nodes {
		t := m[l.root(n)]
		e := l.nodes[n].e
		if best := most(t.types); best != "" {
			e.Type = best
		}
		if t.gender[Male] > t.gender[Female] {
			e.Gender = Male
		} else if t.gender[Female] > t.gender[Male] {
			e.Gender = Female
		}
		if len(t.names) > 0 {
			e.Name = fullest(t.names, t.words)
		}
	}
}

func most(m map[string]int) string {
	best := ""
	for k, v := range m {
		if best == "" || v > m[best] || v == m[best] && k < best {
			best = k
		}
	}
	return best
}

// fullest picks the name of a set: the most words, then the most used.
func fullest(count map[string]int, words map[string][]string) string {
	names := make([]string, 0, len(count))
	for k := range count {
		names = append(names, k)
	}
	sort.Slice(names, func(i, j int) bool {
		a, b := names[i], names[j]
		return cmp.Or(cmp.Compare(nameLength(words[b]), nameLength(words[a])), cmp.Compare(count[b], count[a]), cmp.Compare(a, b)) < 0
	})
	return names[0]
}

// nameLength counts the words of a name that are more than an initial.
func nameLength(words []string) int {
	n := 0
	for _, w := range core(words) {
		if len(w) > 1 {
			n++
		}
	}
	return n
}

// number gives the sets their Ref, in order of the documents.
func (l *linker) number() {
	refs := map[int]int{}
	for n := range l.nodes {
		r := l.root(n)
		if _, ok := refs[r]; !ok {
			refs[r] = len(refs)
		}
		l.nodes[n].e.Ref = refs[r]
	}
}
