package compare

import (
	"slices"
	"strings"

	"crossread/app/lang"
	"crossread/app/lang/vector"
)

// unlikeThings is the nearness in meaning below which two nouns name different
// things.
const unlikeThings = .2

// doing is what keeps a fact apart from others of its words, read once: there are
// very many pairs.
type doing struct {
	object *vector.Vector // where what it is done to stands in meaning, nil where that is not known
	common []int32        // the terms of its words that are no names
	beside []int32        // those of them that are not of its verb
	medium bool           // a noun for what carries words is among them
}

// doing reads what is told to be done in a fact.
func (u *unit) doing() doing {
	var d doing
	if u.act != "" {
		if v, ok := vector.Of(u.finding().Object); ok {
			d.object = &v
		}
	}
	n := 0
	for _, ids := range u.r.at[u.first:u.last] {
		n += len(ids)
	}
	d.common, d.beside = make([]int32, 0, n), make([]int32, 0, n)
	for i := u.first; i < u.last; i++ {
		t := &u.r.article.Doc.Tokens[i]
		if strings.HasPrefix(t.Tag, "NNP") {
			continue
		}
		d.common = append(d.common, u.r.at[i]...)
		if t.Lemma != u.act {
			d.beside = append(d.beside, u.r.at[i]...)
		}
		d.medium = d.medium || carries(t)
	}
	return d
}

// doneToOthers reports whether facts i and j have, but for names, the verb alone in
// common and tell that it is done to different things: "the ferry carries walkers
// across the Ashel", "the bridge carries vehicles across the Ashel".
func (t *table) doneToOthers(i, j int) bool {
	a, b := &t.doings[i], &t.doings[j]
	if a.object == nil || b.object == nil || t.units[i].act != t.units[j].act || t.units[i].finding().Object == t.units[j].finding().Object {
		return false
	}
	return !meet(a.beside, b.common) && vector.Cosine(a.object, b.object) < unlikeThings
}

// medium are nouns for what carries words, which much is told by.
var medium = map[string]bool{"tweet": true, "post": true, "message": true, "email": true, "interview": true}

// carries reports whether a token is such a noun.
func carries(t *lang.Token) bool { return t.Tag != "" && t.Tag[0] == 'N' && medium[t.Lemma] }

// sharedMedium reports whether facts i and j, which share s, have, but for names,
// nothing in common but what carries words: "in a tweet, Taskell said", "it began
// with a tweet from Quillam".
func (t *table) sharedMedium(i, j int, s *share) bool {
	const most = 6 // terms that names and a medium make
	if !t.doings[i].medium || s.times > 0 || s.numbers > 0 || s.count > most {
		return false
	}
	a, b := &t.units[i], &t.units[j]
	met := false
	tokens := a.r.article.Doc.Tokens
	for i := a.first; i < a.last; i++ {
		if strings.HasPrefix(tokens[i].Tag, "NNP") {
			continue
		}
		for _, id := range a.r.at[i] {
			if _, ok := slices.BinarySearchFunc(b.terms, id, func(w weighted, id int32) int { return int(w.id) - int(id) }); !ok || a.r.v.terms[id].kind == nameTerm {
				continue
			}
			if !carries(&tokens[i]) {
				return false
			}
			met = true
		}
	}
	return met
}
