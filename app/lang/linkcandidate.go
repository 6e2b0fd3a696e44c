package lang

import (
	"slices"
	"sort"
)

// maxSameNoun is how many referents of one noun in one document are matched with
// others, the first ones: a report has a handful.
const maxSameNoun = 32

// How many persons before an unnamed one it is held against: the last ones and the
// ones spoken of most.
const (
	maxPeople  = 8
	mostPeople = 6
)

// candidates calls f for each pair of referents that may be one in other words,
// the earlier one first: those that share a noun or have nouns that stand for one
// another, and the persons of one document.
func (l *linker) candidates(f func(n, m int)) {
	byNoun := map[string][]int{}
	for n := range l.nodes {
		for _, noun := range l.nodes[n].e.Nouns {
			list := byNoun[noun]
			if k := len(list) - maxSameNoun; k < 0 || l.nodes[list[k]].doc != l.nodes[n].doc {
				byNoun[noun] = append(list, n)
			}
		}
	}
	seen := make([]int, len(l.nodes)) // one more than the last node that each was paired with
	for n := range l.nodes {
		e := l.nodes[n].e
		try := func(m int) {
			if seen[m] != n+1 {
				seen[m] = n + 1
				if l.root(n) != l.root(m) && l.possible(n, m) {
					f(n, m)
				}
			}
		}
		for _, noun := range e.Nouns {
			for _, other := range append([]string{noun}, tables.same[noun]...) {
				list := byNoun[other]
				for _, m := range list[sort.SearchInts(list, n+1):] {
					try(m)
				}
			}
		}
	}
	for i := range l.docs {
		l.eachPerson(i, f)
	}
}

// eachPerson calls f for each single person without a name of the document and
// those told of before, the last ones and the ones spoken of most.
func (l *linker) eachPerson(doc int, f func(n, m int)) {
	list := l.people[doc]
	most := slices.Clone(list)
	slices.SortStableFunc(most, func(a, b int) int { return len(l.nodes[b].e.Mentions) - len(l.nodes[a].e.Mentions) })
	most = most[:min(len(most), mostPeople)]
	for k, m := range list {
		if len(l.nodes[m].e.words) > 0 {
			continue
		}
		try := func(n int) {
			if _, ok := l.margin(n, m); !ok && n < m && l.root(n) != l.root(m) && l.possible(n, m) {
				f(n, m)
			}
		}
		for _, n := range list[max(0, k-maxPeople):k] {
			try(n)
		}
		for _, n := range most {
			try(n)
		}
	}
}

// possible reports whether nothing that both are told to be keeps the referents n
// and m apart: kind, number, gender, count, and whose and whereof they are.
func (l *linker) possible(n, m int) bool {
	a, b := l.nodes[n].e, l.nodes[m].e
	p, q := &l.profiles[n], &l.profiles[m]
	here := l.nodes[n].doc == l.nodes[m].doc
	if !alike(a.Type, b.Type) || len(a.words) > 0 && len(b.words) > 0 || a.Gender != GenderUnknown && b.Gender != GenderUnknown && a.Gender != b.Gender {
		return false
	}
	if a.Plural != b.Plural && (a.Type != Event && a.Type != Thing && a.Type != Group || a.Type != Group && (counted(a.mods) || counted(b.mods))) {
		return false // nine votes, the vote
	}
	if here && a.Plural != b.Plural && a.Type != Group && !(p.definite && q.definite) {
		return false // her gun, guns
	}
	if a.Plural != b.Plural && len(a.words)+len(b.words) > 0 && (a.Type == Thing || b.Type == Thing) {
		return false // the Clean Rivers Act, acts of war
	}
	if a.Plural && b.Plural && otherCount(a.mods, b.mods) {
		return false // 34 passengers, 212 passengers
	}
	if here && l.profiles[max(n, m)].newcomer && sharedDescribing(a, b) == 0 || p.apart != q.apart {
		return false // "a second bill"
	}
	if p.unreal || q.unreal || p.opposable && opposed(a, b) {
		return false
	}
	if a.Type == Person && !p.definite && !q.definite && !sharesNoun(a, b) {
		return false // a man, a driver
	}
	args, rivals := l.shareArgs(n, m)
	return !rivals && (args > 0 || !rivalMods(a, b, !here)) && describedAlike(a, b, args)
}

// unreal reports whether the article only says of n how many there are: "no
// bridge", "every bridge".
func (l *linker) unreal(n int) bool {
	e := l.nodes[n].e
	if len(e.words) > 0 || len(e.Mentions) > 1 {
		return false
	}
	d := l.docs[l.nodes[n].doc]
	switch d.Tokens[d.TokenAt(e.Mentions[0].Start)].Lower {
	case "no", "any", "every", "each", "either", "neither":
		return true
	}
	return false
}

// setApart reports whether a word says that another one is meant: "a second bill",
// "another officer".
func (l *linker) setApart(n int) bool {
	for _, m := range l.nodes[n].e.mods {
		if apart[m[1:]] && m != "+own" && m != "+new" {
			return true
		}
	}
	d := l.docs[l.nodes[n].doc]
	return d.Tokens[d.TokenAt(l.nodes[n].e.Mentions[0].Start)].Lower == "another"
}

// describedAlike reports whether the words before the nouns of two bodies, groups
// or places let both be one: the state's ethics panel is not its budget panel,
// nor the city council the Ashel Housing Council. So many of those that both name
// are one, args.
func describedAlike(a, b *Entity, args int) bool {
	shared, onlyA, onlyB := shareMods(a, b)
	if onlyA > 0 && onlyB > 0 && shared+args == 0 && exclude(a, b) {
		return false // the race for mayor, the race for sheriff
	}
	if shared+args == 0 && len(a.words)+len(b.words) == 0 && (saysLittle(a) || saysLittle(b)) {
		return false // members of the club, the people of Tarn
	}
	if a.Type == Organization || b.Type == Organization || a.Type == Place {
		return (onlyA == 0 || onlyB == 0 || equalMods(a, b) > 1) && !(onlyA > 0 && bearsNoun(b, a)) && !(onlyB > 0 && bearsNoun(a, b))
	}
	return true
}

// exclude reports whether words of one kind, common words or names of one kind,
// narrow each of two that the other lacks: "Hale's visit" may be "the visit to
// Tarn", "the visit to Ashel" is not.
func exclude(a, b *Entity) bool {
	namesA, commonA := ownMods(a, b)
	namesB, commonB := ownMods(b, a)
	return commonA && commonB || rival(namesA, namesB)
}

// ownMods are the names that narrow a and not b, and whether common words do.
func ownMods(a, b *Entity) (names []string, common bool) {
	for _, m := range a.mods {
		if !narrows(m) || hasWord(b.mods, m) || hasWord(b.words, m[1:]) || hasWord(b.Nouns, m[1:]) || governs(m, b.mods) {
			continue
		}
		if m[0] == '=' {
			names = append(names, m)
		} else {
			common = true
		}
	}
	return names, common
}

// equalMods counts the narrowing words that stand before the nouns of both.
func equalMods(a, b *Entity) int {
	n := 0
	for _, m := range a.mods {
		if narrows(m) && hasWord(b.mods, m) {
			n++
		}
	}
	return n
}

// saysLittle reports whether a group or body is called by what any is called.
func saysLittle(e *Entity) bool {
	return (e.Type == Group || e.Type == Organization) && len(e.Nouns) > 0 && (vague[e.Nouns[0]] || slices.Contains(anyBody, e.Nouns[0]))
}

// bearsNoun reports whether the name of x holds the noun of the description e, so
// that what else narrows e would stand in the name too.
func bearsNoun(x, e *Entity) bool {
	return len(e.Nouns) > 0 && hasWord(x.words, e.Nouns[0])
}

// opposed reports whether one event would not call one by the nouns of both, "the
// victim" and "the suspect", or words before them exclude each other.
func opposed(a, b *Entity) bool {
	for _, x := range a.Nouns {
		for _, y := range tables.against[x] {
			if hasWord(b.Nouns, y) && !hasWord(b.Nouns, x) {
				return true
			}
		}
	}
	return opposedMods(a.mods, b.mods)
}

// opposedMods reports whether words before two nouns exclude each other: "higher
// taxes", "lower taxes".
func opposedMods(a, b []string) bool {
	for _, x := range a {
		for _, y := range tables.against[x[1:]] {
			if hasMod(b, y) && !hasWord(b, x) {
				return true
			}
		}
	}
	return false
}

// hasMod reports whether a word stands among marked ones.
func hasMod(mods []string, w string) bool {
	return slices.ContainsFunc(mods, func(m string) bool { return m[1:] == w })
}

func sharesNoun(a, b *Entity) bool {
	for _, x := range a.Nouns {
		if hasWord(b.Nouns, x) {
			return true
		}
	}
	return false
}
