package compare

import (
	"strings"

	"crossread/app/quantity"
	"crossread/app/result"
)

// never reports whether two values cannot answer one question, whatever else is
// told.
func never(x, y *slot) bool {
	if tally(x.text) != tally(y.text) || x.link != y.link && x.link != "" && y.link != "" && !(level(x) && level(y)) {
		return true
	}
	if p, q := x.quantity, y.quantity; p != nil {
		if p.Unit == quantity.Percent && q.Unit == quantity.Percent && p.Value+q.Value == 100 {
			return true // the two parts of a hundred
		}
		if tellsBoth(x, y) || x.whole != y.whole || ofRest(x) != ofRest(y) || sinceWhen(x) != sinceWhen(y) || otherThing(p.Unit, q.Unit) || otherMeasure(x, y) {
			return true
		}
	}
	if p := x.quantity; p != nil && x.each != y.each && max(p.Value, y.quantity.Value) > manyTimes*min(p.Value, y.quantity.Value) {
		return true // a total and a share of it
	}
	a, b := x.clause, y.clause
	if a == nil || b == nil {
		return false
	}
	if opposed(a, b) || opposed(b, a) || otherExpectation(a, b) || otherPerson(a, b) {
		return true
	}
	if x.time != nil {
		return otherNumbers(a, b) || ofAnother(x) != ofAnother(y)
	}
	return otherTime(a, b) || otherCountry(a, b) || a.act == b.act && (a.supposed(b) || b.supposed(a))
}

// tellsBoth reports whether the report of one of two numbers has the other too: then
// it tells of two things.
func tellsBoth(x, y *slot) bool {
	a, b := x.around.r, y.around.r
	return a != b && (a.tells(y) || b.tells(x))
}

// tells reports whether an article gives a value, or one that agrees with it, of
// things of the same name anywhere: then it has both numbers, and which is which is
// not for us to say.
func (r *reading) tells(s *slot) bool {
	for i := range r.article.Analysis.Quantities {
		q := &r.article.Analysis.Quantities[i]
		if q.Value != s.quantity.Value || q.High != s.quantity.High {
			continue
		}
		if q.Unit == s.quantity.Unit || isCount(s.quantity.Unit) && (q.Unit == "" && !r.partOfMany(q) || q.Unit != "" && isCount(q.Unit) && !otherThing(q.Unit, s.quantity.Unit)) {
			return true
		}
	}
	return false
}

// partOfMany reports whether a number without a noun counts some of what the report
// names before: "four of them".
func (r *reading) partOfMany(q *result.Quantity) bool {
	_, end := r.article.Doc.Offsets(q.Span)
	return strings.HasPrefix(r.article.Doc.Text[end:], " of ")
}

// manyTimes is how much larger a total is at least than what falls to one of many.
const manyTimes = 10

// hardly reports whether two values answer one question only if their sentences
// say the same at length: they share a number of terms and are like by dice.
func hardly(x, y *slot, shared int, like float64) bool {
	if x.quantity != nil && (stepAndLevel(x, y) || stepAndLevel(y, x)) {
		return true
	}
	a, b := x.clause, y.clause
	if a == nil || b == nil {
		return false
	}
	if otherModifier(a, b) || otherSource(a, b) || a.act == b.act && (a.planned(b) || b.planned(a)) {
		return true // another thing, another speaker; what was to be and what came of it
	}
	return !alike(x, y, like) && (a.named && b.named && otherAgent(a, b) || otherPlace(a, b) || x.each != y.each ||
		x.time != nil && reporting[a.act] != reporting[b.act] || shared < fewShared && headsApart(x, y))
}

// fewShared is how many terms two sentences must share for the heads of their
// clauses to differ in nothing but words.
const fewShared = 3

// otherModifier reports whether two clauses set different words before one noun of
// their subjects: "a day ticket", "a month ticket".
func otherModifier(a, b *unit) bool {
	p, q := a.predicate(), b.predicate()
	if p == nil || q == nil {
		return false
	}
	x, y := a.r, b.r
	for i := a.first; i+1 < min(p.First, a.last); i++ {
		if !x.modifies(i) || b.hasAny(x.at[i]) {
			continue
		}
		for j := b.first; j+1 < min(q.First, b.last); j++ {
			if y.modifies(j) && meet(x.at[i+1], y.at[j+1]) && !a.hasAny(y.at[j]) {
				return true
			}
		}
	}
	return false
}

// modifies reports whether token i is a noun or adjective right before a noun, and
// no name.
func (r *reading) modifies(i int) bool {
	t, next := &r.article.Doc.Tokens[i], &r.article.Doc.Tokens[i+1]
	return len(r.at[i]) > 0 && (t.Tag == "NN" || t.Tag == "JJ") && (next.Tag == "NN" || next.Tag == "NNS") && r.amounts[i] < 0
}

// otherPerson reports whether two clauses are about two persons by name.
func otherPerson(a, b *unit) bool {
	terms := a.r.v.terms
	return a.named && b.named && otherAgent(a, b) && terms[a.agent].person && terms[b.agent].person
}

// planned reports whether a clause tells of what has not happened where the other
// tells of what has.
func (u *unit) planned(other *unit) bool { return u.unreal() && !other.unreal() && other.past() }

// supposed reports whether a clause tells of what may have been where the other tells
// of what was.
func (u *unit) supposed(other *unit) bool {
	return u.planned(other) && u.finding().Modality != result.Planned
}

// stepAndLevel reports whether one value is by how much something changed and the
// other where it stands.
func stepAndLevel(x, y *slot) bool {
	return level(y) && !level(x) && (x.link == "by" || x.clause != nil && changing[x.clause.act])
}

// elsewhere reports whether two values belong to different happenings or are
// differently counted, by what their clauses tell. Like is the dice of their
// sentences. To each of these reasons there are exceptions, so that only a reading
// that must not be wrong heeds them.
func elsewhere(x, y *slot, like float64) bool {
	if x.quantity != nil && (x.each != y.each || level(x) != level(y)) {
		return true
	}
	a, b := x.clause, y.clause
	if a == nil || b == nil {
		return x.time != nil
	}
	if v := x.verb(); x.time != nil && v != "" && v == y.verb() && !reporting[v] {
		return a.unreal() != b.unreal() || otherPlace(a, b) // "published Sunday", "published Saturday"
	}
	if x.time != nil && (reporting[a.act] || reporting[b.act] || a.act == "" || a.act != b.act && !meet(a.acts, b.acts)) {
		return true // people speak on many days, and each deed has its own
	}
	return a.unreal() != b.unreal() || !alike(x, y, like) && apart(x, y)
}

// verb returns the lemma of the verb that a time stands right behind, empty without
// one: what it is the time of, whatever else the clause tells.
func (s *slot) verb() string {
	tokens := s.around.r.article.Doc.Tokens
	for i := s.first - 1; i >= s.around.first; i-- {
		switch t := &tokens[i]; {
		case t.Lower == "on" || t.Lower == "in" || t.Lower == "at" || t.Lower == "since" || t.Lower == "the" || t.Tag == "RB":
			continue
		case t.Tag != "" && t.Tag[0] == 'V':
			return t.Lemma
		}
		break
	}
	return ""
}

// sinceWhen reports whether an ordinal counts from a time on: "the first woman
// since 1971" may be the third of all.
func sinceWhen(s *slot) bool {
	if !strings.HasPrefix(s.quantity.Unit, "ordinal") || s.clause == nil {
		return false
	}
	tokens := s.clause.r.article.Doc.Tokens
	for i := s.last; i < min(s.last+8, len(tokens)); i++ {
		switch tokens[i].Lower {
		case "since":
			return true
		case ".":
			return false
		}
	}
	return false
}

// alike reports whether two values stand among nearly the same words, or among
// mostly the same in sentences that are nearly alike: then what the rest of their
// clauses tells does not part them.
func alike(x, y *slot, like float64) bool {
	const nearlySame, mostly = .65, .5
	o := overlap(&x.around, &y.around)
	near := dice(&x.around, &y.around, &o)
	return o.count >= 3 && (near >= nearlySame || near >= mostly && like >= nearlySame)
}

// apart reports whether the clauses of two values differ in what is done or where.
func apart(x, y *slot) bool {
	a, b := x.clause, y.clause
	if x.time != nil && reporting[a.act] != reporting[b.act] {
		return true
	}
	return headsApart(x, y) || otherPlace(a, b)
}

// headsApart reports whether the clauses of two values have heads of different
// meaning and are not otherwise alike.
func headsApart(x, y *slot) bool {
	a, b := x.clause, y.clause
	if a.act == "" || b.act == "" || a.act == b.act || meet(a.acts, b.acts) {
		return false
	}
	const nearlySame = .5
	o := overlap(a, b)
	return dice(a, b, &o) < nearlySame
}

// level reports whether a value is where something stands or comes to rather
// than by how much.
func level(s *slot) bool { return s.link == "to" || s.link == "at" }

// opposed reports whether a clause has a verb whose opposite the other has
// without having it too.
func opposed(a, b *unit) bool {
	for i := a.first; i < a.last; i++ {
		t := &a.r.article.Doc.Tokens[i]
		if o := opposite[t.Lemma]; o != "" && t.Tag[0] == 'V' && b.verb(o) && !a.verb(o) && !b.verb(t.Lemma) {
			return true
		}
	}
	return false
}

// verb reports whether a unit has a verb of a lemma.
func (u *unit) verb(lemma string) bool {
	for i := u.first; i < u.last; i++ {
		if t := &u.r.article.Doc.Tokens[i]; t.Lemma == lemma && t.Tag != "" && t.Tag[0] == 'V' {
			return true
		}
	}
	return false
}

// unreal reports whether a clause tells of what has not happened.
func (u *unit) unreal() bool {
	switch u.finding().Modality {
	case result.Planned, result.Possible, result.Conditional:
		return true
	}
	return false
}

// tally reports whether a value is two numbers set against each other ("9–4").
func tally(text string) bool {
	return strings.ContainsAny(text, "–-") && text[0] >= '0' && text[0] <= '9' && text[len(text)-1] <= '9'
}

// otherThing reports whether two counted nouns name different things: neither
// names people, and no class or beginning is common to them.
func otherThing(a, b string) bool {
	if a == "" || b == "" || a == b || people[a] && people[b] || alikeThing[a] != 0 && alikeThing[a] == alikeThing[b] {
		return false
	}
	const beginning = 4
	if len(a) >= beginning && len(b) >= beginning && a[:beginning] == b[:beginning] {
		return false
	}
	return isCount(a) && isCount(b)
}

// isCount reports whether a unit is a counted noun rather than a sign.
func isCount(unit string) bool {
	return unit != "" && unit[0] >= 'a' && unit[0] <= 'z' && unit != "percent"
}

// otherAgent reports whether two clauses tell of different people or groups:
// each is about one that the other does not name.
func otherAgent(a, b *unit) bool {
	return a.agent >= 0 && b.agent >= 0 && a.agent != b.agent && !a.has(b.agent) && !b.has(a.agent)
}

// sentenceUnit returns the sentence that a fact stands in.
func (u *unit) sentenceUnit() *unit { return &u.r.units[u.sentence] }

// has reports whether a unit has the term id, or a name like it.
func (u *unit) has(id int32) bool {
	x := &u.r.v.terms[id]
	for i := range u.terms {
		t := &u.terms[i]
		if t.id == id {
			return true
		}
		if t.kind != x.kind || t.mask&x.mask == 0 {
			continue
		}
		if y := &u.r.v.terms[t.id]; meet(x.soft, y.soft) && !(x.first != "" && y.first != "" && x.first != y.first) {
			return true
		}
	}
	return false
}

// otherPlace reports whether each clause has a place that the other's sentence
// does not name.
func otherPlace(a, b *unit) bool { return placeBeyond(a, b) && placeBeyond(b, a) }

func placeBeyond(a, b *unit) bool {
	s := &b.r.units[b.sentence]
	tokens := a.r.article.Doc.Tokens
	for i := a.first; i < a.last; i++ {
		id := a.r.who[i]
		if id < 0 || s.has(id) {
			continue
		}
		if a.r.v.terms[id].place {
			return true
		}
		for k := i - 1; k >= a.first && k >= i-2; k-- {
			switch tokens[k].Lower {
			case "in", "near", "outside":
				return true
			}
		}
	}
	return false
}
