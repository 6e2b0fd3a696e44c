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
	act, object, polarity int32 // the numbers of these words of the fact, [noWord] without one

	head, thing int32 // the terms of the first two, -1 without one

	meaning *vector.Vector // where the object stands in meaning, nil where that is not known
	common  []int32        // the terms of its words that are no names
	beside  []int32        // those of them that are not of its verb
	medium  bool           // a noun for what carries words is among them
}

// noWord is the number of the empty word.
const noWord = 0

// doing reads what is told to be done in a fact. Facts that are compared share the
// numbers of words.
func (u *unit) doing(numbers map[string]int32) doing {
	number := func(word string) int32 {
		n, ok := numbers[word]
		if !ok && word != "" {
			n = int32(len(numbers)) + 1
			numbers[word] = n
		}
		return n
	}
	f := u.finding()
	d := doing{act: number(u.act), object: number(f.Object), polarity: number(u.polarity)}
	d.head, d.thing = u.r.v.termOf(u.act), u.r.v.termOf(f.Object)
	if u.act != "" && f.Object != "" {
		if v, ok := vector.Of(f.Object); ok {
			d.meaning = &v
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

// doneToOthers reports whether two facts have, but for names, the verb alone in
// common and tell that it is done to different things: "the ferry carries walkers
// across the Ashel", "the bridge carries vehicles across the Ashel".
func doneToOthers(a, b *doing) bool {
	return a.act == b.act && a.object != b.object && a.meaning != nil && b.meaning != nil &&
		!meet(a.beside, b.common) && vector.Cosine(a.meaning, b.meaning) < unlikeThings
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

// whoOnly reports whether one of two facts says who or what is meant and the other
// tells of a deed: "Edda Quillam, the mayor" is not that the mayor and her council
// voted. The deed's own words for its doer are a fact by themselves.
func whoOnly(a, b *unit) bool {
	if a.finding().Identifies == b.finding().Identifies {
		return false
	}
	if b.finding().Identifies {
		a, b = b, a
	}
	return b.act != "be"
}

// personsOnly reports whether two facts of deeds have nothing in common but persons
// and the words that say who these are.
func personsOnly(a, b *unit) bool {
	if a.finding().Identifies || b.finding().Identifies {
		return false
	}
	d, v := a.r.article.Doc, a.r.v
	who := a.identified()
	for k := a.first; k < a.last; k++ {
		if slices.ContainsFunc(who, func(s [2]int) bool { return s[0] <= k && k < s[1] }) {
			continue
		}
		if e, m := d.EntityAt(d.Tokens[k].Start, d.Tokens[k].End); e >= 0 && m.Form == lang.NameForm && d.Entities[e].Type == lang.Person {
			continue
		}
		for _, id := range a.r.at[k] {
			if !v.terms[id].person && a.has(id) && b.has(id) {
				return false
			}
		}
	}
	return true
}

// identified returns the tokens of a fact by which facts within it say who or what
// is meant.
func (u *unit) identified() [][2]int {
	var out [][2]int
	f := u.finding()
	for i := range u.r.article.Analysis.Facts {
		if x := &u.r.article.Analysis.Facts[i]; x.Identifies && x.In == f.In && x.Start >= f.Start && x.End <= f.End {
			first, last := u.r.article.Doc.TokenRange(u.r.article.Doc.Offsets(x.Span))
			out = append(out, [2]int{first, last})
		}
	}
	return out
}
