package compare

import (
	"strings"

	"crossread/app/result"
)

// otherSource reports whether two clauses are what different speakers say: then
// the speakers differ, not the reports. A name and a description may be of one
// speaker, as may a pronoun and anything.
func otherSource(a, b *unit) bool {
	x, y := a.speaker(), b.speaker()
	if x == "" || y == "" || strings.EqualFold(x, y) || named(x) != named(y) {
		return false
	}
	for _, w := range strings.Fields(x) {
		if len(w) > 2 && strings.Contains(strings.ToLower(y), strings.ToLower(w)) {
			return false
		}
	}
	return !pronouns[strings.ToLower(x)] && !pronouns[strings.ToLower(y)]
}

// named reports whether a speaker is given by name: the last word has a capital.
func named(speaker string) bool {
	w := speaker[strings.LastIndexByte(speaker, ' ')+1:]
	return w != "" && w[0] >= 'A' && w[0] <= 'Z'
}

// sayingOf returns the quotation whose words a fact is, nil for what the report says
// itself. Where the fact's own verb is the word of saying ("rejected the plan"), the
// deed is the report's.
func (r *reading) sayingOf(f *result.Fact) *result.Quote {
	if f.Source == result.Narrator {
		return nil
	}
	for i := range r.article.Analysis.Quotes {
		if q := &r.article.Analysis.Quotes[i]; q.ID == f.Source && (q.Cue == nil || q.Cue.Lemma != f.Action) {
			return q
		}
	}
	return nil
}

// speaker returns the name of the speaker whose words a fact is.
func (u *unit) speaker() string {
	if q := u.saying; q != nil && q.Speaker != nil {
		return q.Speaker.Name
	}
	return ""
}
