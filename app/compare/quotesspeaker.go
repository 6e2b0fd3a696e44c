package compare

import (
	"strconv"
	"strings"

	"crossread/app/lang"
	"crossread/app/result"
)

// speakerKey is what two printings' speakers are compared by.
type speakerKey struct {
	known bool // has a name; not a pronoun, nobody, or only described
	ref   int  // the referent's number in the set; -1 where it has none
	key   string
	last  string // the last word of the name, folded
}

func speakerOf(a *Article, q *result.Quote) speakerKey {
	k := speakerKey{ref: -1}
	if q.Speaker == nil {
		return k
	}
	if n, ok := strings.CutPrefix(q.Speaker.Entity, "e"); ok {
		if i, err := strconv.Atoi(n); err == nil && i >= 1 && i <= len(a.Doc.Entities) {
			k.ref = a.Doc.Entities[i-1].Ref
			k.known = isNamed(&a.Doc.Entities[i-1])
		}
	}
	var words []string
	for _, w := range strings.Fields(strings.ToLower(q.Speaker.Name)) {
		w = strings.TrimSuffix(strings.Trim(fold(w), ".,;:'\"()“”‘"), "'s")
		if w != "" && w != "the" && w != "a" && w != "an" {
			words = append(words, w)
		}
	}
	if len(words) == 0 || len(words) == 1 && pronouns[words[0]] {
		k.known = false
		return k
	}
	k.known = k.known || hasCapital(q.Speaker.Name)
	k.key = strings.Join(words, " ")
	k.last = words[len(words)-1]
	return k
}

// isNamed tells whether the article gives the entity a name of its own. Who is
// only described ("one resident") may be anyone.
func isNamed(e *lang.Entity) bool {
	for _, m := range e.Mentions {
		if m.Form == lang.NameForm {
			return true
		}
	}
	return false
}

// hasCapital tells whether a word behind the first begins with a capital, or
// the first with another word behind it does.
func hasCapital(name string) bool {
	f := strings.Fields(name)
	for i, w := range f {
		if w[0] >= 'A' && w[0] <= 'Z' && (i > 0 || len(f) > 1 && !determiners[strings.ToLower(w)]) {
			return true
		}
	}
	return false
}

var determiners = wordSet("a an the some several many most two three four one another other her his its their our my")

var pronouns = wordSet("he she it they we i you him her them us who that this which one")

// agreement of two speakers.
const (
	otherSpeaker = -1
	anySpeaker   = 0
	sameSpeaker  = 1
)

func agree(a, b speakerKey) int {
	switch {
	case !a.known || !b.known:
		return anySpeaker
	case a.key == b.key, a.ref >= 0 && a.ref == b.ref, a.last == b.last && len(a.last) > 2:
		return sameSpeaker
	case strings.Contains(" "+a.key+" ", " "+b.last+" "):
		if voices[a.last] {
			return sameSpeaker
		}
		return anySpeaker
	case strings.Contains(" "+b.key+" ", " "+a.last+" "):
		if voices[b.last] {
			return sameSpeaker
		}
		return anySpeaker
	}
	return otherSpeaker
}

// voices speak for whom their phrase names: "the mayor's office".
var voices = wordSet("office spokesman spokeswoman spokesperson campaign lawyer attorney team administration officials aides staff statement")
