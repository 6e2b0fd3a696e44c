package lang

import "slices"

// argsOf returns the sets of those that the phrases of n name: the mayor and
// the fire for "the mayor's inquiry into the fire".
func (l *linker) argsOf(n int) []int {
	var out []int
	for _, k := range l.nodes[n].e.args {
		if m, ok := l.byKey[l.nodes[n].doc][k]; ok {
			if r := l.root(m); !slices.Contains(out, r) {
				out = append(out, r)
			}
		}
	}
	return out
}

// shareArgs counts the named ones that the phrases of both speak of, and
// reports whether they are those of two people or two bodies instead: the
// campaign of one and the campaign of another.
func (l *linker) shareArgs(n, m int) (shared int, rivals bool) {
	if len(l.nodes[n].e.args) == 0 || len(l.nodes[m].e.args) == 0 {
		return 0, false
	}
	a, b := l.argsOf(n), l.argsOf(m)
	for _, x := range a {
		if slices.Contains(b, x) && l.known(x) {
			shared++
		}
	}
	if shared > 0 {
		return shared, false
	}
	for _, x := range a {
		for _, y := range b {
			e, o := l.nodes[x].e, l.nodes[y].e
			if len(e.words) > 0 && len(o.words) > 0 && e.Type == o.Type && (e.Type == Person || e.Type == Place) {
				return 0, true
			}
		}
	}
	return 0, false
}

// known reports whether a set has a name or is told of more than once.
func (l *linker) known(set int) bool {
	e := l.nodes[set].e
	return len(e.words) > 0 || len(e.Mentions) > 1
}
