package lang

// together reports whether two sets, in the order of their nodes, may be one: no
// document tells of a member of each as of two.
func (l *linker) together(a, b []int) bool {
	if l.gender(a)|l.gender(b) == 1<<Male|1<<Female {
		return false
	}
	for i, j := 0, 0; i < len(a) && j < len(b); {
		da, db := l.nodes[a[i]].doc, l.nodes[b[j]].doc
		switch {
		case da < db:
			i++
			continue
		case da > db:
			j++
			continue
		}
		for k := j; k < len(b) && l.nodes[b[k]].doc == da; k++ {
			if !l.again(a[i], b[k], a, b) {
				return false
			}
		}
		i++
	}
	return true
}

// gender is the set of genders, as bits, that the members of a set have.
func (l *linker) gender(set []int) int {
	bits := 0
	for _, n := range set {
		if g := l.nodes[n].e.Gender; g != GenderUnknown {
			bits |= 1 << g
		}
	}
	return bits
}

// again reports whether two referents of one document, n of the set a and m of
// the set b, may be one in other words.
func (l *linker) again(n, m int, a, b []int) bool {
	if s, ok := l.margin(n, m); ok && s >= againMargin {
		return true
	}
	x, y := l.nodes[n].e, l.nodes[m].e
	people := x.Type == Group && y.Type == Group
	if !alike(x.Type, y.Type) || len(x.words) > 0 && len(y.words) > 0 || x.Plural != y.Plural && !people {
		return false
	}
	if later := max(n, m); !l.definite(later) && !people || l.newcomer(later) {
		return false
	}
	if !relatedNouns(x.Nouns, y.Nouns) {
		return false
	}
	if _, rivals := l.shareArgs(n, m); rivals {
		return false
	}
	if rivalMods(x, y, false) && !l.told(x, b) && !l.told(y, a) {
		return false
	}
	shared, onlyX, onlyY := shareMods(x, y)
	return shared > 0 || onlyX == 0 || onlyY == 0
}

// told reports whether every name that narrows e is told of a member of the set
// too.
func (l *linker) told(e *Entity, set []int) bool {
	for _, m := range e.mods {
		if m[0] != '=' {
			continue
		}
		ok := false
		for _, n := range set {
			ok = ok || hasWord(l.nodes[n].e.mods, m) || hasWord(l.nodes[n].e.words, m[1:])
		}
		if !ok {
			return false
		}
	}
	return true
}

// newcomer reports whether the article brings n in as another one: "a second
// bill".
func (l *linker) newcomer(n int) bool {
	d := l.docs[l.nodes[n].doc]
	for _, m := range l.nodes[n].e.mods {
		if apart[m[1:]] && (m != "+own" || l.nodes[n].e.Type != Person) {
			return true
		}
	}
	m := l.nodes[n].e.Mentions[0]
	if m.Form != DescriptionForm {
		return false
	}
	switch d.Tokens[d.TokenAt(m.Start)].Lower {
	case "a", "an", "another", "some", "any", "no":
		return true
	}
	return false
}

func relatedNouns(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			if Related(x, y) {
				return true
			}
		}
	}
	return false
}

// rivalMods reports whether names or years that narrow the two exclude each
// other: only places, parties and years, or any.
func rivalMods(a, b *Entity, plain bool) bool {
	var x, y []string
	for _, m := range a.mods {
		if m[0] == '=' && !hasWord(b.words, m[1:]) && (!plain || nameKind(m[1:]) != "") {
			if hasWord(b.mods, m) {
				return false
			}
			x = append(x, m)
		}
	}
	for _, m := range b.mods {
		if m[0] == '=' && !hasWord(a.words, m[1:]) && (!plain || nameKind(m[1:]) != "") {
			y = append(y, m)
		}
	}
	return rival(x, y)
}
