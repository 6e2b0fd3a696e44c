package compare

import (
	"strings"

	"crossread/app/result"
)

// elsewhere reports whether two values belong to different happenings or are
// differently counted, by what their clauses tell. Like is the dice of their
// sentences. Each reason is a rule that holds whatever else the clauses share,
// but for those of [apart].
func elsewhere(x, y *slot, like float64) bool {
	if x.quantity != nil && (x.each != y.each || x.whole != y.whole || tally(x.text) != tally(y.text) || otherThing(x.quantity.Unit, y.quantity.Unit)) {
		return true
	}
	a, b := x.clause, y.clause
	if a == nil || b == nil {
		return false
	}
	if x.quantity != nil && level(x) != level(y) {
		return true // a step and a level
	}
	return a.named && b.named && otherAgent(a, b) || opposed(a, b) || opposed(b, a) || x.quantity != nil && otherTime(a, b) ||
		a.unreal() != b.unreal() || otherSource(a, b) || !alike(x, y, like) && apart(x, y)
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
	if a.act != "" && b.act != "" && a.act != b.act && !meet(a.acts, b.acts) {
		const nearlySame = .5
		if o := overlap(a, b); dice(a, b, &o) < nearlySame {
			return true
		}
	}
	return otherPlace(a, b)
}

// level reports whether a value is where something stands or comes to rather
// than by how much.
func level(s *slot) bool { return s.link == "to" || s.link == "at" }

// reporting are the heads of clauses that only tell that somebody spoke.
var reporting = map[string]bool{"say": true, "tell": true, "add": true, "announce": true, "report": true, "write": true, "tweet": true, "note": true, "comment": true}

// opposite are verbs that cannot tell of one happening with the same subject.
var opposite = map[string]string{"win": "lose", "rise": "fall", "open": "close", "begin": "end", "start": "end", "buy": "sell", "gain": "lose", "arrive": "leave",
	"join": "leave", "reopen": "close", "kill": "injure", "die": "injure", "increase": "decrease"}

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
	if a == "" || b == "" || a == b || people[a] && people[b] {
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

// people are nouns by which reports count the same persons. Those of a part of
// them ("children", "soldiers") are not among them.
var people = map[string]bool{"person": true, "people": true, "resident": true, "worker": true, "employee": true, "passenger": true, "protester": true, "demonstrator": true,
	"victim": true, "citizen": true, "american": true, "americans": true, "inmate": true, "prisoner": true, "migrant": true, "refugee": true, "trader": true}

// otherAgent reports whether two clauses tell of different people or groups:
// each is about one that the other does not name.
func otherAgent(a, b *unit) bool {
	return a.agent >= 0 && b.agent >= 0 && a.agent != b.agent && !a.has(b.agent) && !b.has(a.agent)
}

// has reports whether a unit has the term id, or a name like it.
func (u *unit) has(id int32) bool {
	x := &u.r.v.terms[id]
	for _, t := range u.terms {
		if t.id == id {
			return true
		}
		if y := &u.r.v.terms[t.id]; y.kind == x.kind && meet(x.soft, y.soft) && !(x.first != "" && y.first != "" && x.first != y.first) {
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

// otherSource reports whether two clauses are what different named or described
// speakers say: then the speakers differ, not the reports.
func otherSource(a, b *unit) bool {
	x, y := a.speaker(), b.speaker()
	if x == "" || y == "" {
		return false
	}
	for _, w := range strings.Fields(x) {
		if strings.Contains(y, w) && len(w) > 2 {
			return false
		}
	}
	return true
}

// speaker returns the name of the speaker whose words a fact is, in lower case.
func (u *unit) speaker() string {
	f := u.finding()
	if f.Source == result.Narrator {
		return ""
	}
	for i := range u.r.article.Analysis.Quotes {
		if q := &u.r.article.Analysis.Quotes[i]; q.ID == f.Source && q.Speaker != nil {
			return strings.ToLower(q.Speaker.Name)
		}
	}
	return ""
}

// otherTime reports whether two clauses tell of different times: by dates that
// exclude each other, or a date in the past in one and the present in the other.
func otherTime(a, b *unit) bool {
	x, y := a.slots(true), b.slots(true)
	for i := range x {
		for j := range y {
			if agree, same := compatibleSlots(&x[i], &y[j]); !agree && same && x[i].time.Type != "DURATION" {
				return true
			}
		}
	}
	return a.past() && b.present() && len(x) > 0 || b.past() && a.present() && len(y) > 0
}

func (u *unit) past() bool    { return u.tagged("VBD") }
func (u *unit) present() bool { return !u.past() && (u.tagged("VBZ") || u.tagged("VBP")) }

func (u *unit) tagged(tag string) bool {
	for i := u.first; i < u.last; i++ {
		if u.r.article.Doc.Tokens[i].Tag == tag {
			return true
		}
	}
	return false
}

// shareOf fills in whether a value counts for each of several, or is the whole
// that another number is a part of.
func (s *slot) shareOf(u *unit) {
	tokens := u.r.article.Doc.Tokens
	for i := max(s.first-3, u.first); i < min(s.last+3, u.last); i++ {
		switch tokens[i].Lower {
		case "each", "every", "per", "apiece":
			s.each = true
		case "a", "an":
			if i >= s.last && i+1 < u.last && rate[tokens[i+1].Lemma] {
				s.each = true
			}
		}
	}
	for i := s.first - 1; i >= u.first && i >= s.first-2; i-- {
		switch tokens[i].Lower {
		case "the", "its", "their", "his", "her":
			continue
		case "of":
			s.whole = s.quantity != nil && s.quantity.Of == 0
		}
		break
	}
}

// rate are what something is counted by.
var rate = map[string]bool{"second": true, "minute": true, "hour": true, "day": true, "night": true, "week": true, "month": true, "year": true, "head": true, "share": true,
	"barrel": true, "gallon": true, "ton": true, "tonne": true, "mile": true, "person": true}
