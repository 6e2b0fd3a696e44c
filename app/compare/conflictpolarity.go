package compare

import (
	"slices"
	"strings"

	"crossread/app/lang"
)

// denied returns the clash of two facts of which one denies the other, nil
// without one. They must share their head and nearly all else.
func denied(a, b *unit) *clash {
	x, y := a.finding(), b.finding()
	if x.Polarity == y.Polarity || x.Modality != y.Modality || a.act == "" || a.act != b.act || otherAgent(a, b) || otherSource(a, b) {
		return nil
	}
	if m, n := matchSlots(a, b, true); valuesApart(m, n) {
		return nil // what is done on one day need not be done on another
	}
	p, q := a.ageless(), b.ageless() // how old who did or did not do it is
	o := overlap(p, q)
	if (a.saying == nil) != (b.saying == nil) {
		return nil // a claim, and what the report says of it
	}
	const nearly, rest = .75, .5
	if dice(p, q, &o) < nearly || min(o.leftA, o.leftB) > rest || o.count < 3 {
		return nil
	}
	return &clash{kind: kindPolarity, values: [2]string{a.deed(), b.deed()}, why: whyPolarity, score: dice(p, q, &o)}
}

// ageless returns a unit without the ages that stand between commas behind a name
// ("Weller, 52, was"), the unit itself where there is none.
func (u *unit) ageless() *unit {
	r := u.r
	tokens := r.article.Doc.Tokens
	for i := u.first + 2; i+1 < u.last; i++ {
		if tokens[i-1].Lower != "," || tokens[i+1].Lower != "," || tokens[i-2].Tag != "NNP" || r.amounts[i] < 0 || r.times[i] >= 0 || len(r.at[i]) == 0 {
			continue
		}
		c := *u
		c.terms = slices.DeleteFunc(slices.Clone(u.terms), func(t weighted) bool { return slices.Contains(r.at[i], t.id) })
		c.settle()
		return &c
	}
	return u
}

// deed returns the words of a fact that tell whether it is so: its verb with what
// denies it.
func (u *unit) deed() string {
	r := u.r
	c := u.predicate()
	if c == nil {
		return r.words(u.first, u.last)
	}
	first, last := c.First, c.Last
	if first > u.first && no[r.article.Doc.Tokens[first-1].Lower] {
		return r.words(first-1, last)
	}
	if u.finding().Polarity != "negative" || c.Verb.Negated {
		return r.words(first, last)
	}
	// The denial stands in the subject or object: "no senator voted", "won no seats".
	for i := first - 1; i >= u.first; i-- {
		if no[r.article.Doc.Tokens[i].Lower] {
			return r.words(i, last)
		}
	}
	for i := last; i < min(last+2, u.last); i++ {
		if no[r.article.Doc.Tokens[i].Lower] {
			return r.words(first, min(i+2, u.last))
		}
	}
	return r.words(first, last)
}

// no are words that deny their clause from its subject or object.
var no = map[string]bool{"no": true, "none": true, "nobody": true, "nothing": true, "neither": true, "never": true, "without": true, "not": true}

// contrary returns the clash of two statements of which one has a verb or
// adjective that rules out the other's ("approved", "rejected"), nil without one.
// Neither denies what the other says.
func contrary(a, b *gap) *clash {
	for _, i := range a.tokens {
		for _, j := range b.tokens {
			x, y := a.u.r, b.u.r
			s, t := &x.article.Doc.Tokens[i], &y.article.Doc.Tokens[j]
			if !contraries(s.Lemma, t.Lemma) || !spare(a, b, x.v.terms[x.at[i][0]].base, y.v.terms[y.at[j][0]].base) {
				continue
			}
			if s.Tag == "" || t.Tag == "" || (s.Tag[0] == 'V') != (t.Tag[0] == 'V') || otherAgent(a.u, b.u) || a.named() || b.named() {
				continue
			}
			return &clash{kind: kindPolarity, values: [2]string{a.phrase(i), b.phrase(j)}, why: whyContrary, score: 1}
		}
	}
	return nil
}

// named reports whether a gap has a name.
func (g *gap) named() bool {
	for _, i := range g.tokens {
		if _, ok := g.u.r.nameAt(i); ok {
			return true
		}
	}
	return false
}

// phrase returns the words of the verb phrase that token i is in, or of the token.
func (g *gap) phrase(i int) string {
	if c := g.u.verbPhrase(func(c *lang.Chunk) bool { return c.First <= i && i < c.Last }); c != nil {
		return g.u.r.words(c.First, c.Last)
	}
	return g.u.r.words(i, i+1)
}

// contraries reports whether two lemmas exclude each other.
func contraries(a, b string) bool {
	for _, x := range contrarySides[a] {
		for _, y := range contrarySides[b] {
			if x == -y {
				return true
			}
		}
	}
	return false
}

// contrarySides gives the pairs of sides that a word stands on, numbered from 1,
// the right ones below zero. Words of one side and those of the other cannot both
// be said of the same persons and things at one time. States that follow one
// another as an event goes on ("open", "closed") are not among them.
var contrarySides = readSides(
	"approve pass adopt back endorse|reject defeat refuse block veto",
	"accept|reject refuse decline spurn",
	"agree consent|refuse decline",
	"allow permit|ban bar forbid prohibit block",
	"convict|acquit clear exonerate",
	"guilty|innocent",
	"fire dismiss sack oust|resign quit",
	"win|lose",
	"rise climb increase gain jump|fall drop decrease decline sink plunge",
	"survive|die perish",
	"uphold|overturn reverse strike",
	"grant|deny refuse",
	"confirm|deny",
	"support favor favour|oppose",
	"succeed|fail",
	"keep retain|abandon scrap drop",
	"remember recall|forget",
	"alive|dead",
	"armed|unarmed",
	"legal lawful|illegal unlawful",
	"conscious|unconscious",
	"accidental|deliberate intentional",
	"public|private",
	"unanimous|divided",
	"accident|murder",
	"suicide|murder homicide",
)

// readSides reads pairs of lists, divided by a bar.
func readSides(lines ...string) map[string][]int {
	m := map[string][]int{}
	for n, l := range lines {
		left, right, _ := strings.Cut(l, "|")
		for _, w := range strings.Fields(left) {
			m[w] = append(m[w], n+1)
		}
		for _, w := range strings.Fields(right) {
			m[w] = append(m[w], -n-1)
		}
	}
	return m
}
