package compare

import (
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
