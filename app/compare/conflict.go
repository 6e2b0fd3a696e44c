package compare

import (
	"crossread/app/quantity"
	"crossread/app/result"
	"crossread/app/timex"
)

// clash is one value in each of two stretches that cannot both hold.
type clash struct {
	kind   string
	values [2]string
	score  float64 // how surely the two values answer the same question, 0 to 1
}

// slot is one value of a unit with the words around it.
type slot struct {
	first, last int // tokens
	text        string
	around      unit   // the words near it
	clause      *unit  // the shortest fact that it stands in, nil without one
	link        string // the preposition before it, of those that tell what the value does
	quantity    *result.Quantity
	time        *result.Time
	matched     bool
}

// window is how many tokens on each side of a value tell what it is about.
const window = 7

// slots returns the quantities, or the times, of a unit.
func (u *unit) slots(times bool) []slot {
	r := u.r
	cover := r.amounts
	if times {
		cover = r.times
	}
	var out []slot
	for i := u.first; i < u.last; {
		n := cover[i]
		if n < 0 {
			i++
			continue
		}
		s := slot{first: i}
		for i < u.last && cover[i] == n {
			i++
		}
		s.last = i
		if times {
			s.time = &r.article.Analysis.Times[n]
			s.text = s.time.Text
		} else {
			s.quantity = &r.article.Analysis.Quantities[n]
			s.text = s.quantity.Text
		}
		s.link = r.linkBefore(s.first, u.first)
		s.around = r.around(u, s.first, s.last)
		s.clause = u.clauseAt(s.first)
		out = append(out, s)
	}
	return out
}

// clauseAt returns the shortest fact of a unit, or the unit itself where it is a
// fact, that holds token i.
func (u *unit) clauseAt(i int) *unit {
	if u.fact >= 0 {
		return u
	}
	var best *unit
	for k := range u.facts {
		f := &u.facts[k]
		if f.first <= i && i < f.last && (best == nil || f.last-f.first < best.last-best.first) {
			best = f
		}
	}
	return best
}

// linkBefore returns the preposition right before token i that tells a start,
// an end, a step or a level apart.
func (r *reading) linkBefore(i, low int) string {
	for j := i - 1; j >= low && j >= i-3; j-- {
		switch w := r.article.Doc.Tokens[j].Lower; w {
		case "from", "to", "by", "at", "until", "since", "before", "after", "between", "than":
			if w == "than" {
				continue
			}
			return w
		case "about", "nearly", "almost", "roughly", "some", "around", "over", "least", "more", "a", "the", "up", "early", "late", "its", "their":
		default:
			return ""
		}
	}
	return ""
}

// around makes the bag of the words near the tokens [first,last), without them
// and without other values.
func (r *reading) around(u *unit, first, last int) unit {
	from, to := max(first-window, u.first), min(last+window, u.last)
	w := unit{r: r, first: from, last: to, fact: -1}
	for i := from; i < to; i++ {
		if i >= first && i < last && r.article.Doc.Tokens[i].Tag == "CD" || r.times[i] >= 0 {
			continue
		}
		for _, id := range r.at[i] {
			if r.v.terms[id].kind != numberTerm && r.v.terms[id].kind != timeTerm {
				w.terms = append(w.terms, weighted{id: id})
			}
		}
	}
	w.tidy()
	w.settle()
	return w
}

// compatibleSlots reports whether two values can both hold, and whether they are
// of one kind at all.
func compatibleSlots(a, b *slot) (agree, comparable bool) {
	if a.time != nil {
		if a.time.Value == "" || b.time.Value == "" || a.time.Type == "SET" || b.time.Type == "SET" {
			return true, false
		}
		if (a.time.Type == "DURATION") != (b.time.Type == "DURATION") {
			return true, false
		}
		return timex.Compatible(a.time.Value, b.time.Value), !reference(a.time.Value) && !reference(b.time.Value)
	}
	return quantity.Compatible(*a.quantity, *b.quantity)
}

// reference reports whether a time value names no date ("PRESENT_REF").
func reference(v string) bool { return len(v) > 4 && v[len(v)-4:] == "_REF" }

// clashes returns the surest clash of the values of two units, nil without one.
// Values that some value of the other side agrees with are out of question.
func clashes(a, b *unit, times bool) *clash {
	sa, sb := a.slots(times), b.slots(times)
	for i := range sa {
		for j := range sb {
			if agree, same := compatibleSlots(&sa[i], &sb[j]); agree && (same || sa[i].text == sb[j].text) {
				sa[i].matched, sb[j].matched = true, true
			}
		}
	}
	alone := open(sa) == 1 && open(sb) == 1
	o := overlap(a, b)
	whole := dice(a, b, &o)
	na, ma, _ := sides(a, b)
	nb, mb, _ := sides(b, a)
	against := .15*min(na, nb, 2) + .12*min(ma, mb, 2)
	if !times {
		against -= .12 * min(ma, mb, 1) // the clash itself
	}
	var best *clash
	for i := range sa {
		for j := range sb {
			x, y := &sa[i], &sb[j]
			if x.matched || y.matched {
				continue
			}
			agree, same := compatibleSlots(x, y)
			if agree || !same || x.link != y.link && x.link != "" && y.link != "" {
				continue
			}
			if s := alike(x, y, whole, alone) - against; best == nil || s > best.score {
				best = &clash{kind: clashKind(x), values: [2]string{x.text, y.text}, score: s}
			}
		}
	}
	return best
}

// open counts the values that nothing on the other side agrees with.
func open(slots []slot) int {
	n := 0
	for i := range slots {
		if !slots[i].matched {
			n++
		}
	}
	return n
}

func clashKind(s *slot) string {
	if s.time != nil && s.time.Type != "DURATION" {
		return kindDate
	}
	return kindNumber
}

// The kinds of conflict.
const (
	kindNumber   = "number"
	kindDate     = "date"
	kindName     = "name"
	kindPolarity = "polarity"
)

// alike says how surely two values answer the same question, 0 to 1: by the
// words near them, by the clauses that they stand in, and by the stretches as a
// whole where each has only one such value.
func alike(x, y *slot, whole float64, alone bool) float64 {
	o := overlap(&x.around, &y.around)
	s := dice(&x.around, &y.around, &o)
	if x.clause != nil && y.clause != nil {
		o := overlap(x.clause, y.clause)
		s = max(s, dice(x.clause, y.clause, &o))
		if otherAgent(x.clause, y.clause) {
			s -= .4
		}
	}
	if alone {
		s = max(s, whole)
	}
	switch {
	case x.quantity == nil:
	case x.quantity.Unit == y.quantity.Unit && x.quantity.Unit != "":
		s += .1
	case x.quantity.Unit != "" && y.quantity.Unit != "":
		s -= .1
	}
	return s
}

// otherAgent reports whether two clauses tell of different people or groups:
// each is about one that the other does not name.
func otherAgent(a, b *unit) bool {
	return a.agent >= 0 && b.agent >= 0 && a.agent != b.agent && !a.has(b.agent) && !b.has(a.agent)
}

// has reports whether a unit has the term id, or one like it.
func (u *unit) has(id int32) bool {
	soft := u.r.v.terms[id].soft
	for _, t := range u.terms {
		if t.id == id || meet(soft, u.r.v.terms[t.id].soft) {
			return true
		}
	}
	return false
}

// conflict returns what the facts of a row disagree on, nil where they can all
// be right.
func (t *table) conflict(g []int) *result.Conflict {
	for x, i := range g {
		for _, j := range g[x+1:] {
			a, b := &t.units[i], &t.units[j]
			if t.home[i] == t.home[j] && a.finding().Place != "headline" {
				continue
			}
			c := t.between(a, b)
			if c == nil {
				continue
			}
			return &result.Conflict{Kind: c.kind, Values: []result.ConflictValue{
				{Article: a.r.article.Analysis.ID, Value: c.values[0]},
				{Article: b.r.article.Analysis.ID, Value: c.values[1]},
			}}
		}
	}
	return nil
}

// between returns the clash of two facts that surely report the same.
func (t *table) between(a, b *unit) *clash {
	if otherAgent(a, b) || a.finding().Modality != b.finding().Modality {
		return nil
	}
	o := overlap(a, b)
	if dice(a, b, &o) < .5 {
		return nil
	}
	if c := clashes(a, b, false); c != nil && c.score >= .5 && !update(a, b, c) {
		return c
	}
	if c := clashes(a, b, true); c != nil && c.score >= .5 {
		return c
	}
	return nil
}

// growing are the classes of action whose counts rise while an event goes on.
var growing = map[string]bool{"die": true, "kill": true, "injure": true, "wound": true, "arrest": true, "infect": true, "sign": true, "miss": true, "evacuate": true, "rescue": true}

// update reports whether the later of two articles may only bring a count up to
// date.
func update(a, b *unit, c *clash) bool {
	da, db := a.r.article.Analysis.Date, b.r.article.Analysis.Date
	if da == db || da == "" || db == "" {
		return false
	}
	return growing[a.act] || growing[b.act] || grows(a) || grows(b)
}

// grows reports whether a unit has a word of a count that rises.
func grows(u *unit) bool {
	for i := u.first; i < u.last; i++ {
		switch u.r.article.Doc.Tokens[i].Lower {
		case "dead", "killed", "injured", "wounded", "missing", "deaths", "casualties", "toll", "far", "signatures", "cases", "arrested":
			return true
		}
	}
	return false
}
