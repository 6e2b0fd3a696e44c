package compare

import (
	"strconv"
	"strings"

	"crossread/app/result"
)

// speakerKey is what two printings' speakers are compared by.
type speakerKey struct {
	known bool // a name or a referent, not a pronoun or nobody
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
			if len(a.Doc.Entities[i-1].Mentions) == 0 {
				k.ref = -1
			}
		}
	}
	var words []string
	for _, w := range strings.Fields(strings.ToLower(q.Speaker.Name)) {
		w = strings.Trim(fold(w), ".,;:'\"()“”‘")
		if w != "" && w != "the" && w != "a" && w != "an" {
			words = append(words, w)
		}
	}
	if len(words) == 0 || len(words) == 1 && pronouns[words[0]] {
		return k
	}
	k.known = true
	k.key = strings.Join(words, " ")
	k.last = words[len(words)-1]
	return k
}

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
	case strings.Contains(" "+a.key+" ", " "+b.last+" ") || strings.Contains(" "+b.key+" ", " "+a.last+" "):
		// "Christie's campaign" and "the campaign"
		return anySpeaker
	}
	return otherSpeaker
}
