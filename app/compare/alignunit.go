package compare

import (
	"slices"

	"crossread/app/lang"
	"crossread/app/lang/vector"
	"crossread/app/lexicon"
	"crossread/app/result"
)

// unit is a stretch of an article as a bag of terms: a fact or a sentence.
type unit struct {
	r           *reading
	first, last int               // tokens [first,last)
	fact        int               // the index of the fact, -1 for a sentence
	sentence    int               // of the fact, or the sentence itself
	terms       []weighted        // by id, each once
	weight      float64           // of all terms together
	names       float64           // of the names among them
	acts        []uint16          // classes of the head verb or noun, sorted
	act         string            // its lemma
	polarity    string            // of the fact
	position    float64           // of the fact in the article
	agent       int32             // the entity that the fact is about, -1 without one
	named       bool              // it is named in the words of the fact
	who         []int             // the numbers of those whom the fact is about
	telling     bool              // its head tells nothing of an event
	quoted      bool              // it stands in a quotation
	saying      *result.Quote     // the quotation whose words it is, nil for what the report says itself
	utterance   int               // the row of utterances that the quotation is in, -1 without one
	facts       []unit            // those of a sentence or of a whole text
	mask        uint64            // of all terms together
	about       *vector.Direction // of a unit by rarity: where its words stand together
	values      [2][]slot         // its quantities and its times, once they were asked for
	holding     []holder          // its persons with an office, once they were asked for
	called      *called           // what it calls by a name, once it was asked for
}

// weighted is a term in a unit. All but the id is the vocabulary's, side by side,
// for units are compared very often; the weight is read by [unit.settle] when all
// articles have been read.
type weighted struct {
	id     int32
	kind   termKind
	full   bool // a word that tells as much as a word can
	weight float64
	mask   uint64
}

// unit makes the bag of the tokens [first,last).
func (r *reading) unit(first, last int) unit {
	u := unit{r: r, first: first, last: last, fact: -1}
	n := 0
	for i := first; i < last; i++ {
		n += len(r.at[i])
	}
	u.terms = make([]weighted, 0, n+2)
	for i := first; i < last; i++ {
		for _, id := range r.at[i] {
			u.terms = append(u.terms, weighted{id: id})
		}
	}
	u.tidy()
	return u
}

func (u *unit) tidy() {
	slices.SortFunc(u.terms, func(a, b weighted) int { return int(a.id) - int(b.id) })
	u.terms = slices.CompactFunc(u.terms, func(a, b weighted) bool { return a.id == b.id })
	u.mask = 0
	for i := range u.terms {
		w := &u.terms[i]
		t := &u.r.v.terms[w.id]
		w.kind, w.full, w.mask = t.kind, t.kind == wordTerm && t.base >= 1, t.mask
		u.mask |= t.mask
	}
}

// settle fills in the weights.
func (u *unit) settle() {
	u.weight, u.names = 0, 0
	for i := range u.terms {
		w := &u.terms[i]
		t := &u.r.v.terms[w.id]
		w.weight = t.weight
		u.weight += t.weight
		if t.kind == nameTerm {
			u.names += t.weight
		}
	}
}

// byRarity returns a settled unit whose terms weigh by how rare they are.
func (u *unit) byRarity() unit {
	c := *u
	c.terms = slices.Clone(u.terms)
	c.weight, c.names = 0, 0
	c.about = new(vector.Direction)
	for i := range c.terms {
		t := &u.r.v.terms[c.terms[i].id]
		c.terms[i].weight = t.rare
		c.weight += t.rare
		if t.kind == nameTerm {
			c.names += t.rare
		}
		if t.sense >= 0 {
			c.about.Add(&u.r.v.meanings[t.sense], t.rare)
		}
	}
	c.about.Unit()
	return c
}

// byBase returns a unit whose terms weigh what they do in any set.
func (u *unit) byBase() unit {
	c := *u
	c.terms = slices.Clone(u.terms)
	c.weight, c.names = 0, 0
	for i := range c.terms {
		t := &u.r.v.terms[c.terms[i].id]
		c.terms[i].weight = t.base
		c.weight += t.base
		if t.kind == nameTerm {
			c.names += t.base
		}
	}
	return c
}

// factUnit makes the bag of fact i of the article. Who it is about counts even
// where another clause of the sentence names them.
func (r *reading) factUnit(i int) unit {
	f := &r.article.Analysis.Facts[i]
	first, last := r.article.Doc.TokenRange(r.article.Doc.Offsets(f.Span))
	u := r.unit(first, last)
	u.fact, u.sentence = i, f.Sentence
	u.agent, u.quoted, u.saying = -1, f.Source != result.Narrator, r.sayingOf(f)
	for _, w := range f.Who {
		if e := entityIndex(w); e >= 0 && e < len(r.article.Doc.Entities) {
			id := r.v.entity(&r.article.Doc.Entities[e])
			u.terms = append(u.terms, weighted{id: id})
			u.who = append(u.who, e)
			if u.agent < 0 {
				u.agent = id
				u.named = r.names(e, f.Span)
			}
		}
	}
	u.tidy()
	u.act, u.polarity, u.position = f.Action, f.Polarity, f.Position
	u.acts, u.telling = lexicon.Action(f.Action), telling(f.Action)
	return u
}

// entityIndex turns an entity's id into its index, -1 for what is none.
func entityIndex(id string) int {
	n := 0
	if len(id) < 2 || id[0] != 'e' {
		return -1
	}
	for _, c := range id[1:] {
		if c < '0' || c > '9' || n > 1<<24 {
			return -1
		}
		n = 10*n + int(c-'0')
	}
	return n - 1
}

// finding returns the fact of a unit that is one.
func (u *unit) finding() *result.Fact { return &u.r.article.Analysis.Facts[u.fact] }

// share is what two units have in common.
type share struct {
	exact, soft    float64 // weight of equal terms; of terms of like meaning
	names          float64 // of equal names
	rare           float64 // of equal terms that the set and the language use seldom
	numbers, times float64
	count          int
	leftA, leftB   float64           // weight of what stays unmatched
	loneA, loneB   [termKinds]uint16 // how many equal terms the other lacks, by kind
}

// softFactor is what a match of like meaning is worth beside an equal one.
const softFactor = .65

// overlap compares two settled units.
func overlap(a, b *unit) share {
	var s share
	var left leftover
	x, y := a.terms, b.terms
	i, j := 0, 0
	for i < len(x) && j < len(y) {
		p, q := &x[i], &y[j]
		switch {
		case p.id < q.id:
			s.loneA[p.kind]++
			left.addA(i, p.mask, b.mask)
			i++
		case q.id < p.id:
			s.loneB[q.kind]++
			left.addB(j, q.mask, a.mask)
			j++
		default:
			w := p.weight
			s.exact += w
			s.count++
			switch p.kind {
			case nameTerm:
				s.names += w
			case timeTerm:
				s.times += w
			case numberTerm:
				s.numbers += w
			}
			if p.full {
				s.rare += w
			}
			i++
			j++
		}
	}
	for ; i < len(x); i++ {
		s.loneA[x[i].kind]++
		left.addA(i, x[i].mask, b.mask)
	}
	for ; j < len(y); j++ {
		s.loneB[y[j].kind]++
		left.addB(j, y[j].mask, a.mask)
	}
	s.soft = left.soft(a, b)
	s.leftA = a.weight - s.exact - s.soft
	s.leftB = b.weight - s.exact - s.soft
	return s
}

// meet reports whether two short lists share a value.
func meet[T comparable](a, b []T) bool {
	for _, x := range a {
		for _, y := range b {
			if x == y {
				return true
			}
		}
	}
	return false
}

// names reports whether entity e is named within a span.
func (r *reading) names(e int, s result.Span) bool {
	start, end := r.article.Doc.Offsets(s)
	for _, m := range r.article.Doc.Entities[e].Mentions {
		if m.Form == lang.NameForm && m.Start < end && m.End > start {
			return true
		}
	}
	return false
}
