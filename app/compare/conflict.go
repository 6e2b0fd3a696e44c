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
	around      unit
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
		out = append(out, s)
	}
	return out
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
func clashes(a, b *unit, times bool) *clash {
	sa, sb := a.slots(times), b.slots(times)
	for i := range sa {
		for j := range sb {
			if agree, same := compatibleSlots(&sa[i], &sb[j]); agree && (same || sa[i].text == sb[j].text) {
				sa[i].matched, sb[j].matched = true, true
			}
		}
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
			if s := likeness(x, y); best == nil || s > best.score {
				best = &clash{kind: clashKind(x), values: [2]string{x.text, y.text}, score: s}
			}
		}
	}
	return best
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

// likeness says how far two values answer the same question: by the words
// around them, and by the unit.
func likeness(x, y *slot) float64 {
	o := overlap(&x.around, &y.around)
	s := dice(&x.around, &y.around, &o)
	if x.quantity != nil && x.quantity.Unit != "" && x.quantity.Unit == y.quantity.Unit {
		s += .15
	}
	return s
}

// apart reports whether two units speak of different things by what they name:
// each has a name that the other lacks, or times that exclude each other.
func apart(a, b *unit) bool {
	return lacksName(a, b) && lacksName(b, a)
}

// lacksName reports whether a has a name of a person, organization or group
// that b has nothing like.
func lacksName(a, b *unit) bool {
	for _, t := range a.terms {
		x := &a.r.v.terms[t.id]
		if x.kind != nameTerm {
			continue
		}
		found := false
		for _, s := range b.terms {
			if s.id == t.id || meet(x.soft, b.r.v.terms[s.id].soft) {
				found = true
				break
			}
		}
		if !found {
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
	if apart(a, b) || a.finding().Modality != b.finding().Modality {
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
