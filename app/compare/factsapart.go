package compare

import (
	"slices"
	"strings"

	"crossread/app/lang/vector"
)

// unlikeThings is the nearness in meaning below which two nouns name different
// things.
const unlikeThings = .2

// doneToOthers reports whether two facts have, but for names, the verb alone in
// common and tell that it is done to different things: "the ferry carries walkers
// across the Ashel", "the bridge carries vehicles across the Ashel".
func doneToOthers(a, b *unit) bool {
	if a.act == "" || a.act != b.act {
		return false
	}
	x, y := a.finding().Object, b.finding().Object
	if x == "" || y == "" || x == y {
		return false
	}
	v, known := vector.Of(x)
	w, both := vector.Of(y)
	if !known || !both || vector.Cosine(&v, &w) >= unlikeThings {
		return false
	}
	for i := a.first; i < a.last; i++ {
		if t := &a.r.article.Doc.Tokens[i]; t.Lemma != a.act && !strings.HasPrefix(t.Tag, "NNP") && meet(a.r.at[i], b.common()) {
			return false
		}
	}
	return true
}

// common returns the terms of a unit's words that are no names.
func (u *unit) common() []int32 {
	var out []int32
	for i := u.first; i < u.last; i++ {
		if !strings.HasPrefix(u.r.article.Doc.Tokens[i].Tag, "NNP") {
			out = append(out, u.r.at[i]...)
		}
	}
	return out
}

// medium are nouns for what carries words, which much is told by.
var medium = map[string]bool{"tweet": true, "post": true, "message": true, "email": true, "interview": true}

// sharedMedium reports whether two facts have, but for names, nothing in common
// but what carries words: "in a tweet, Taskell said", "it began with a tweet from
// Quillam".
func sharedMedium(a, b *unit, s *share) bool {
	const most = 6 // terms that names and a medium make
	if s.times > 0 || s.numbers > 0 || s.count > most {
		return false
	}
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
			if !medium[tokens[i].Lemma] || tokens[i].Tag[0] != 'N' {
				return false
			}
			met = true
		}
	}
	return met
}
