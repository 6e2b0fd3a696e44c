package lang

import (
	"slices"
	"strings"
)

// roles finds bearers for descriptions that their own article leaves open ("the
// former secretary of state"): the one person of the article whom the set
// elsewhere calls so. It reports whether any was found.
func (l *linker) roles() bool {
	called := map[int]map[string]bool{} // set -> nouns that it is called anywhere
	for n := range l.nodes {
		e := l.nodes[n].e
		if e.Type != Person || len(e.words) == 0 {
			continue
		}
		r := l.root(n)
		if called[r] == nil {
			called[r] = map[string]bool{}
		}
		for _, noun := range e.Nouns {
			called[r][noun] = true
			for _, g := range tables.general[noun] {
				called[r][g] = true
			}
		}
	}
	found := false
	for i, d := range l.docs {
		into := map[int]int{}
		for e := range d.Entities {
			x := &d.Entities[e]
			if x.Type != Person || len(x.words) > 0 || len(x.Nouns) != 1 || !definiteFirst(d, x) || contest[x.Nouns[0]] && !(unique[x.Nouns[0]] && slices.ContainsFunc(x.mods, narrows)) || l.root(l.byDoc[i][e]) != l.byDoc[i][e] {
				continue
			}
			bearer := -1
			many := false
			for _, n := range l.byDoc[i] {
				o := l.nodes[n].e
				if o.Type != Person || len(o.words) == 0 || !called[l.root(n)][x.Nouns[0]] || o.Gender != x.Gender && o.Gender != GenderUnknown && x.Gender != GenderUnknown {
					continue
				}
				if !narrowed(x, l, l.root(n)) {
					continue
				}
				many = many || bearer >= 0
				bearer = l.nodes[n].index
			}
			if bearer >= 0 && !many {
				into[e] = bearer
			}
		}
		if len(into) > 0 {
			d.absorb(into)
			found = true
		}
	}
	return found
}

// contest are nouns that several of one article may be called in turn.
var contest = map[string]bool{
	"candidate": true, "nominee": true, "opponent": true, "rival": true, "challenger": true, "contender": true, "winner": true, "loser": true,
	"critic": true, "supporter": true, "ally": true, "friend": true, "colleague": true, "member": true, "person": true, "man": true, "woman": true,
	"victim": true, "suspect": true, "witness": true, "official": true, "reporter": true, "lawyer": true, "attorney": true, "counterpart": true,
}

// unique are nouns among these that only one bears once a word narrows them: "the
// Republican nominee", "the U.S. attorney".
var unique = map[string]bool{"nominee": true, "attorney": true}

// narrowed reports whether every word that narrows the description x is also
// told of the set.
func narrowed(x *Entity, l *linker, set int) bool {
	for _, m := range x.mods {
		if !narrows(m) {
			continue
		}
		ok := false
		for n := range l.nodes {
			if l.root(n) == set && hasWord(l.nodes[n].e.mods, m) {
				ok = true
				break
			}
		}
		if !ok {
			return false
		}
	}
	return true
}

func definiteFirst(d *Document, e *Entity) bool {
	m := e.Mentions[0]
	return m.Form == DescriptionForm && m.End-m.Start > 4 && strings.EqualFold(d.Text[m.Start:m.Start+4], "the ")
}

// absorb makes entities part of others of the same document.
func (d *Document) absorb(into map[int]int) {
	for e := range d.Entities {
		o, ok := into[e]
		if !ok {
			continue
		}
		x, y := &d.Entities[e], &d.Entities[o]
		y.Mentions = append(y.Mentions, x.Mentions...)
		y.keys = append(slices.Clip(y.keys), x.keys...)
		y.args = append(slices.Clip(y.args), x.args...)
		for _, n := range x.Nouns {
			if !hasWord(y.Nouns, n) {
				y.Nouns = append(slices.Clip(y.Nouns), n)
			}
		}
		for _, m := range x.Mentions {
			if m.Form == DescriptionForm {
				y.label(d.Text[m.Start:m.End])
			}
		}
		x.Mentions = nil
	}
	d.Entities = slices.DeleteFunc(d.Entities, func(e Entity) bool { return len(e.Mentions) == 0 })
	sortEntities(d.Entities)
	d.indexMentions()
}
