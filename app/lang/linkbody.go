package lang

import (
	"slices"
	"strings"
)

// maxBodies is how many named ones of one noun a description is held against.
const maxBodies = 60

// bodies joins the place, organization or group that one article only describes
// with the one that others name: "the bridge" with the one bridge of the set,
// "the state Republican committee" with the one whose name says as much.
func (l *linker) bodies() {
	named := map[string][]int{} // noun -> sets with a name that are called so
	in := map[[2]int]bool{}
	for n := range l.nodes {
		e := l.nodes[n].e
		in[[2]int{l.root(n), l.nodes[n].doc}] = true
		if len(e.words) == 0 || e.Type != Place && e.Type != Organization {
			continue
		}
		for _, noun := range e.Nouns {
			if len(named[noun]) < maxBodies {
				named[noun] = append(named[noun], n)
			}
		}
	}
	for n := range l.nodes {
		e := l.nodes[n].e
		if len(e.words) > 0 || e.Plural || e.Type != Place && e.Type != Organization && e.Type != Group || len(e.Nouns) == 0 || !l.definite(n) {
			continue
		}
		if set := l.body(n, named, in); set >= 0 && l.root(set) != l.root(n) {
			in[[2]int{l.root(set), l.nodes[n].doc}] = true
			l.union(set, n)
		}
	}
}

// body is the one set with a name that the description n may speak of; -1 where
// there is none or several.
func (l *linker) body(n int, named map[string][]int, in map[[2]int]bool) int {
	e := l.nodes[n].e
	found, most, many := -1, -1, false
	try := func(noun string, exact bool) {
		for _, m := range named[noun] {
			o := l.nodes[m].e
			set := l.root(m)
			if set == found || !alike(e.Type, o.Type) {
				continue
			}
			shared, all := l.says(m, e)
			here := in[[2]int{set, l.nodes[n].doc}]
			switch {
			case !all, !exact && shared < 2, here && shared < 2, !exact && (o.Type == Place || e.Type == Place):
				continue
			case shared == 0 && (len(e.Nouns) != 1 || e.Type == Group || !definiteFirst(l.docs[l.nodes[n].doc], e)):
				continue
			}
			if _, rivals := l.shareArgs(n, m); rivals {
				continue
			}
			if shared > most {
				found, most, many = set, shared, false
			} else if shared == most {
				many = true
			}
		}
	}
	try(e.Nouns[0], true)
	for _, noun := range tables.same[e.Nouns[0]] {
		try(noun, false)
	}
	if slices.Contains(anyBody, e.Nouns[0]) {
		for _, noun := range anyBody {
			if noun != e.Nouns[0] && !Related(noun, e.Nouns[0]) {
				try(noun, false)
			}
		}
	}
	if many {
		return -1
	}
	return found
}

// says counts the words that narrow the description e and that the name or the
// descriptions of m hold too, and reports whether it holds them all.
func (l *linker) says(m int, e *Entity) (shared int, all bool) {
	o := l.nodes[m].e
	all = true
	for _, x := range e.mods {
		if !narrows(x) || placeKind[x[1:]] != "" {
			continue // "the nation's largest charity"
		}
		w := strings.TrimSuffix(x[1:], " party")
		switch {
		case hasWord(o.mods, x), hasWord(o.words, w), strings.Contains(w, " ") && strings.Contains(strings.Join(o.words, " "), w):
			shared++
		case hasWord(o.Nouns, w) || hasWord(e.Nouns, w):
		default:
			all = false
		}
	}
	return shared, all
}
