package compare

import (
	"crossread/app/lang"
	"crossread/app/lexicon"
)

// passage is a text that is compared closely with others: a sentence given alone,
// or one fact of an article. What it takes to compare it is read once.
type passage struct {
	unit
	wording    wording
	neighbours [][2]int32     // its pairs of neighbouring terms
	named      []*lang.Entity // the entities with a name that it speaks of
	involved   []*lang.Entity // the persons among them who are more than sources
}

// passageOf reads a unit closely. Passages that are compared share ids.
func passageOf(u unit, ids map[string]int32) *passage {
	p := &passage{unit: u, neighbours: u.pairs()}
	p.wording = wordingOf(&p.unit, ids)
	d := u.r.article.Doc
	for i := range d.Entities {
		e := &d.Entities[i]
		if !hasName(e) || !u.speaksOf(i) {
			continue
		}
		p.named = append(p.named, e)
		if e.Type == lang.Person && u.takesPart(i) {
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

// speaksOf reports whether a unit mentions entity i, or has a fact about it.
func (u *unit) speaksOf(i int) bool {
	for k := range u.facts {
		for _, id := range u.facts[k].finding().Who {
			if entityIndex(id) == i {
				return true
			}
		}
	}
	for k := range u.r.article.Doc.Entities[i].Mentions {
		if u.holds(&u.r.article.Doc.Entities[i].Mentions[k]) {
			return true
		}
	}
	return false
}

// holds reports whether a mention begins within a unit.
func (u *unit) holds(m *lang.EntityMention) bool {
	d := u.r.article.Doc
	return u.first < u.last && m.Start >= d.Tokens[u.first].Start && m.Start < d.Tokens[u.last-1].End
}

// takesPart reports whether a unit tells more of person i than what they say.
func (u *unit) takesPart(i int) bool {
	d := u.r.article.Doc
	for k := range u.facts {
		if f := u.facts[k].finding(); len(f.Who) > 0 && entityIndex(f.Who[0]) == i && lexicon.Common(f.Action) == 1 {
			return false
		}
	}
	for k := range d.Entities[i].Mentions {
		m := &d.Entities[i].Mentions[k]
		if !u.holds(m) {
			continue
		}
		if h := m.Head; h+1 < len(d.Tokens) && d.Tokens[h+1].Lemma == "say" {
			return false
		}
		if t := d.TokenAt(m.Start); t > 0 && t <= len(d.Tokens) && d.Tokens[t-1].Lemma == "say" {
			return false
		}
	}
	return true
}
