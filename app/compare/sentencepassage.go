package compare

import (
	"math"
	"slices"
	"sort"

	"crossread/app/lang"
	"crossread/app/lexicon"
)

// passage is a text that is compared closely with others: a sentence given alone,
// or one fact of an article. What it takes to compare it is read once.
type passage struct {
	unit
	wording    wording
	neighbours []int64        // its pairs of neighbouring terms
	logWeight  float64        // the logarithm of its weight
	named      []*lang.Entity // the entities with a name that it speaks of
	involved   []*lang.Entity // the persons among them who are more than sources
}

// passageOf reads a unit closely. Passages that are compared share words.
func passageOf(u unit, words *lexemes) *passage {
	p := &passage{unit: u, neighbours: u.pairs(), logWeight: math.Log1p(u.weight)}
	p.wording = wordingOf(&p.unit, words)
	mentions := u.mentions()
	for _, i := range u.speaksOf(mentions) {
		e := &u.r.article.Doc.Entities[i]
		p.named = append(p.named, e)
		if e.Type == lang.Person && u.takesPart(i, mentions) {
			p.involved = append(p.involved, e)
		}
	}
	return p
}

// text returns the words of a unit.
func (u *unit) text() string {
	d := u.r.article.Doc
	if u.first >= u.last {
		return ""
	}
	return d.Text[d.Tokens[u.first].Start:d.Tokens[u.last-1].End]
}

// mentions returns the mentions of those with a name that begin within a unit.
func (u *unit) mentions() []nameMention {
	if u.first >= u.last {
		return nil
	}
	tokens, all := u.r.article.Doc.Tokens, u.r.spoken
	from := sort.Search(len(all), func(i int) bool { return all[i].at.Start >= tokens[u.first].Start })
	to := from
	for to < len(all) && all[to].at.Start < tokens[u.last-1].End {
		to++
	}
	return all[from:to]
}

// speaksOf returns the numbers of those with a name whom a unit mentions, or has a
// fact about, in order.
func (u *unit) speaksOf(mentions []nameMention) []int {
	var out []int
	for k := range u.facts {
		for _, id := range u.facts[k].finding().Who {
			if i := entityIndex(id); i >= 0 && i < len(u.r.named) && u.r.named[i] {
				out = append(out, i)
			}
		}
	}
	for i := range mentions {
		out = append(out, mentions[i].entity)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// takesPart reports whether a unit with mentions tells more of person i than what
// they say.
func (u *unit) takesPart(i int, mentions []nameMention) bool {
	d := u.r.article.Doc
	for k := range u.facts {
		if f := u.facts[k].finding(); len(f.Who) > 0 && entityIndex(f.Who[0]) == i && lexicon.Common(f.Action) == 1 {
			return false
		}
	}
	for k := range mentions {
		if mentions[k].entity != i {
			continue
		}
		m := mentions[k].at
		if h := m.Head; h+1 < len(d.Tokens) && d.Tokens[h+1].Lemma == "say" {
			return false
		}
		if t := d.TokenAt(m.Start); t > 0 && t <= len(d.Tokens) && d.Tokens[t-1].Lemma == "say" {
			return false
		}
	}
	return true
}
