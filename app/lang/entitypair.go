package lang

import (
	"cmp"
	"slices"
	"strings"
)

// maxPair is how many persons one phrase names together.
const maxPair = 4

// together is a place where persons are named side by side: "Tam and Edda Hale".
type together struct {
	first, last int   // tokens
	next        int   // the phrase that the last of them has
	of          []int // their clusters, ascending
}

// sideBySide adds those who are named side by side as one group, with what the article
// calls them together: "the mayor's sons, Tam and Bram Hale".
func (r *finder) sideBySide(at []int) {
	groups := map[string]int{} // members -> entity
	for k := 0; k < len(r.phrases); k++ {
		t, ok := r.togetherAt(k)
		if !ok {
			continue
		}
		key := joinInts(t.of)
		e, known := groups[key]
		if c := r.bothCalled(k, t); c >= 0 && at[c] >= 0 && !known {
			e, known = at[c], true
			groups[key] = e
			r.d.Entities[e].members = t.of
		}
		if !known {
			e = len(r.d.Entities)
			groups[key] = e
			r.d.Entities = append(r.d.Entities, Entity{
				Name: strings.Join(strings.Fields(r.d.Text[r.d.Tokens[t.first].Start:r.d.Tokens[t.last-1].End]), " "), Type: Group, Plural: true, Minor: true, Ref: -1,
				Nouns: r.calledAlike(t.of), args: t.of, members: t.of,
			})
		}
		x := &r.d.Entities[e]
		start, end := r.d.Tokens[t.first].Start, r.d.Tokens[t.last-1].End
		x.Mentions = append(x.Mentions, EntityMention{Start: start, End: end, Whole: end, Head: t.last - 1, Form: NameForm, NameStart: start, NameEnd: end})
		k = t.next
	}
}

// togetherAt reads the persons who are named side by side from the phrase k on.
func (r *finder) togetherAt(k int) (together, bool) {
	t := together{first: r.phrases[k].first, next: k}
	list := false // a comma joins some of them
	for {
		p := &r.phrases[t.next]
		c := r.namedPerson(p)
		if c < 0 || slices.Contains(t.of, c) {
			return t, false
		}
		t.of = append(t.of, c)
		t.last = p.last
		i := p.last
		if i+1 >= len(r.d.Tokens) || len(t.of) == maxPair {
			break
		}
		w := r.d.Tokens[i].Lower
		and := w == "and" || w == "&"
		if !and && (w != "," || p.last != p.nameLast) {
			break
		}
		next := t.next + 1
		for next < len(r.phrases) && r.phrases[next].first <= i {
			next++
		}
		if next >= len(r.phrases) || r.phrases[next].first != i+1 || r.phrases[next].sentence != p.sentence || r.namedPerson(&r.phrases[next]) < 0 {
			break
		}
		list = list || !and
		t.next = next
		if and {
			q := &r.phrases[next]
			c := r.namedPerson(q)
			if slices.Contains(t.of, c) {
				return t, false
			}
			if x := &r.clusters[c]; r.entityType(x) != Person || len(x.words) < 2 && r.entityType(&r.clusters[t.of[0]]) != Person {
				return t, false // one of them has to be known for a person
			}
			t.of, t.last = append(t.of, c), q.last
			slices.Sort(t.of)
			return t, true
		}
	}
	return t, false
}

// namedPerson is the cluster of the person whom the phrase names, or of a name of
// one word that may be a person's; -1 where it names none.
func (r *finder) namedPerson(p *phrase) int {
	if p.form != NameForm || p.dropped || p.cluster < 0 || p.plural {
		return -1
	}
	c := r.find(p.cluster)
	x := &r.clusters[c]
	if typ := r.entityType(x); typ != Person && !(typ == Other && len(x.words) == 1 && !x.thing) || len(x.words) == 0 {
		return -1
	}
	return c
}

// bothCalled is the cluster of the description before or behind the persons named
// side by side that tells who they are together; -1 where there is none.
func (r *finder) bothCalled(k int, t together) int {
	d := r.d
	closes := func(i int) bool {
		return i >= len(d.Tokens) || d.Tokens[i].Sentence != d.Tokens[t.first].Sentence || strings.Contains(".,;:)–—”\"''", d.Tokens[i].Lower)
	}
	fits := func(p *phrase) bool {
		return p.form == DescriptionForm && p.typ == Group && p.plural && !p.dropped && p.cluster >= 0 && (p.det == definite || p.det == possessive || counted(p.mods)) && !r.otherNumber(p, len(t.of))
	}
	if t.first > 0 && d.Tokens[t.first-1].Lower == "," && closes(t.last) {
		for j := k - 1; j >= 0 && j >= k-4; j-- {
			if p := &r.phrases[j]; p.last == t.first-1 && p.outer < 0 && fits(p) {
				return r.find(p.cluster)
			}
		}
	}
	if t.last+1 < len(d.Tokens) && d.Tokens[t.last].Lower == "," {
		for j := t.next + 1; j < len(r.phrases) && j < t.next+4; j++ {
			if p := &r.phrases[j]; p.first == t.last+1 && closes(p.last) && fits(p) {
				return r.find(p.cluster)
			}
		}
	}
	return -1
}

// otherNumber reports whether the phrase counts another number than n.
func (r *finder) otherNumber(p *phrase, n int) bool {
	if !counted(p.mods) {
		return false
	}
	for _, m := range p.mods {
		if m == "#both" && n == 2 || m == "#"+[...]string{"", "one", "two", "three", "four"}[n] || m == "#"+[...]string{"", "1", "2", "3", "4"}[n] {
			return false
		}
	}
	return true
}

// calledAlike are the nouns that each of the clusters is called by.
func (r *finder) calledAlike(of []int) []string {
	var out []string
	for _, n := range r.clusters[of[0]].nouns {
		all := true
		for _, c := range of[1:] {
			all = all && hasWord(r.clusters[c].nouns, n)
		}
		if all {
			out = append(out, n)
		}
	}
	return out
}

func joinInts(list []int) string {
	b := make([]byte, 0, 4*len(list))
	for _, n := range list {
		b = append(b, byte(n), byte(n>>8), byte(n>>16), ',')
	}
	return string(b)
}

// pairs joins the groups of the set that hold the same persons, and with them the
// family that is called by their name: "Tam and Edda Hale", "the Hales".
func (l *linker) pairs() {
	families := map[string]int{}
	for n := range l.nodes {
		if e := l.nodes[n].e; e.Type == Group && len(e.words) == 1 && e.family {
			if _, ok := families[e.words[0]]; !ok {
				families[e.words[0]] = n
			}
		}
	}
	groups := map[string]int{}
	for n := range l.nodes {
		e := l.nodes[n].e
		if len(e.members) == 0 {
			continue
		}
		var of []int
		last := ""
		for i, k := range e.members {
			m, ok := l.byKey[l.nodes[n].doc][k]
			if !ok {
				of = nil
				break
			}
			of = append(of, l.root(m))
			w := core(strings.Fields(strings.ToLower(l.nodes[m].e.Name)))
			if i == 0 {
				last = w[len(w)-1]
			} else if last != w[len(w)-1] {
				last = ""
			}
		}
		slices.SortFunc(of, cmp.Compare)
		if of = slices.Compact(of); len(of) < 2 {
			continue
		}
		key := joinInts(of)
		if m, ok := groups[key]; ok {
			l.union(m, n)
		} else {
			groups[key] = n
		}
		if m, ok := families[last+"s"]; ok && last != "" && len(of) == 2 {
			l.union(m, n)
		}
	}
}
