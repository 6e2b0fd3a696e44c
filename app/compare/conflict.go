package compare

import (
	"strings"

	"crossread/app/quantity"
	"crossread/app/result"
	"crossread/app/timex"
)

// clash is one value in each of two sentences that cannot both hold.
type clash struct {
	kind     string
	values   [2]string
	features [clashFeatures]float64
	score    float64 // how surely the two values answer the same question, 0 to 1
}

// slot is one value of a unit with the words around it.
type slot struct {
	first, last   int // tokens
	text          string
	around        unit   // the words near it
	clause        *unit  // the shortest fact that it stands in, nil without one
	before, after int32  // the terms next to it, -1 without one
	link          string // the preposition before it, of those that tell what the value does
	quantity      *result.Quantity
	time          *result.Time
	each, whole   bool // it counts for each of several; it is the whole of a part
	matched       bool
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
			i = s.partOf(u, i)
		}
		s.link = r.linkBefore(s.first, u.first)
		s.around = r.around(u, s.first, s.last)
		s.clause = u.clauseAt(s.first)
		s.shareOf(u)
		s.before, s.after = r.neighbour(s.first, -1, u), r.neighbour(s.last-1, 1, u)
		out = append(out, s)
	}
	return out
}

// slotsOnce is slots, made once for a unit, with none matched yet.
func (u *unit) slotsOnce(times bool) []slot {
	k := 0
	if times {
		k = 1
	}
	if u.values[k] == nil {
		u.values[k] = append([]slot{}, u.slots(times)...)
	}
	for i := range u.values[k] {
		u.values[k][i].matched = false
	}
	return u.values[k]
}

// partOf makes "four of the bridge's eight cables" one value, a part of a whole
// that stands up to four tokens on, and returns the token after it.
func (s *slot) partOf(u *unit, i int) int {
	r := u.r
	if s.quantity.Of != 0 || s.quantity.Unit != "" || i >= u.last || r.article.Doc.Tokens[i].Lower != "of" {
		return i
	}
	for j := i + 1; j < u.last && j <= i+4; j++ {
		if r.amounts[j] < 0 {
			continue
		}
		whole := &r.article.Analysis.Quantities[r.amounts[j]]
		if whole.Of != 0 || whole.Value <= s.quantity.Value {
			return i
		}
		part := *s.quantity
		part.Of, part.Unit = whole.Value, whole.Unit
		for n := r.amounts[j]; j < u.last && r.amounts[j] == n; j++ {
			s.last = j + 1
		}
		s.quantity = &part
		s.text = r.article.Doc.Text[r.article.Doc.Tokens[s.first].Start:r.article.Doc.Tokens[s.last-1].End]
		return s.last
	}
	return i
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

// neighbour returns the first term found from token i in steps of one, within a
// unit, of three tokens; -1 without one.
func (r *reading) neighbour(i, step int, u *unit) int32 {
	for n, j := 0, i+step; n < 3 && j >= u.first && j < u.last; n, j = n+1, j+step {
		if len(r.at[j]) > 0 {
			return r.at[j][0]
		}
	}
	return -1
}

// linkBefore returns the preposition right before token i that tells a start,
// an end, a step or a level apart.
func (r *reading) linkBefore(i, low int) string {
	for j := i - 1; j >= low && j >= i-3; j-- {
		switch w := r.article.Doc.Tokens[j].Lower; w {
		case "from", "to", "by", "at", "until", "since", "before", "after", "between", "than":
			if w == "than" || r.article.Doc.Tokens[j+1].Lower == "least" || r.article.Doc.Tokens[j+1].Lower == "most" {
				continue
			}
			return w
		case "about", "nearly", "almost", "roughly", "some", "around", "over", "least", "most", "more", "a", "the", "up", "early", "late", "its", "their":
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
		if ranged(a.text) || ranged(b.text) {
			return true, false
		}
		if (a.time.Type == "DURATION") != (b.time.Type == "DURATION") {
			return true, false
		}
		return timex.Compatible(a.time.Value, b.time.Value), !reference(a.time.Value) && !reference(b.time.Value)
	}
	p, q := *a.quantity, *b.quantity
	if p.Of > 0 && q.Of == 0 && q.Value == p.Of || q.Of > 0 && p.Of == 0 && p.Value == q.Of {
		return true, false // a part and its whole
	}
	agree, comparable = quantity.Compatible(p, q)
	if !comparable && p.Unit != "" && q.Unit != "" {
		// Two counts of differently named things ("people", "residents") may be
		// one count; the words around them decide.
		q.Unit = ""
		if _, count := quantity.Compatible(p, q); count {
			p.Unit = ""
			agree, comparable = quantity.Compatible(p, q)
			if agree {
				return true, false
			}
		}
	}
	if agree && comparable && !sameBounds(p, q) {
		return false, true
	}
	return agree, comparable
}

// sameBounds is false for two values that overlap only because both are bounds
// ("more than 500", "more than 730") or ranges with one end in common.
func sameBounds(p, q result.Quantity) bool {
	const rounding = .1
	near := func(x, y float64) bool { return abs(x-y) <= rounding*max(abs(x), abs(y)) }
	switch {
	case p.Unit != q.Unit || p.Bound != q.Bound:
		return true
	case p.Bound == result.AtLeast || p.Bound == result.AtMost:
		return near(p.Value, q.Value)
	case p.Bound == result.Range:
		return near(p.Value, q.Value) == near(p.High, q.High)
	}
	return true
}

// ranged reports whether the words of a time name two ends.
func ranged(text string) bool {
	return strings.Contains(text, " to ") || strings.Contains(text, " or ") || strings.Contains(text, "between ")
}

// reference reports whether a time value names no date ("PRESENT_REF").
func reference(v string) bool { return len(v) > 4 && v[len(v)-4:] == "_REF" }

// clashes returns the surest clash of the values of two sentences, nil without
// one. Of each sentence only values within the tokens of the second unit count.
// Values that some value of the other side agrees with are out of question.
func clashes(a, b, ina, inb *unit, times bool) *clash {
	sa, sb := matchSlots(a, b, times)
	if open(sa) == 0 || open(sb) == 0 {
		return nil
	}
	oa, ob := matchSlots(a, b, !times)
	shared := sentenceFeatures(a, b)
	shared[3], shared[4] = float64(min(open(sa), 4)), float64(min(open(sb), 4))
	at, beside := 28, 29 // numbers that each lacks, times that each lacks
	if times {
		at, beside = 29, 28
	}
	shared[at], shared[beside] = float64(min(open(sa), open(sb), 3)), float64(min(open(oa), open(ob), 3))
	shared[30] = one(shared[28]+shared[29] <= 1)
	if shared[4] < shared[3] {
		shared[3], shared[4] = shared[4], shared[3]
	}
	shared[23] = float64(min(len(sa)-open(sa), len(sb)-open(sb), 3))
	shared[5] = one(open(sa) == 1 && open(sb) == 1)
	var best *clash
	for i := range sa {
		for j := range sb {
			x, y := &sa[i], &sb[j]
			if x.matched || y.matched || !x.within(ina) || !y.within(inb) {
				continue
			}
			agree, same := compatibleSlots(x, y)
			if agree || !same || x.link != y.link && x.link != "" && y.link != "" || elsewhere(x, y, shared[1]) {
				continue
			}
			c := clash{kind: clashKind(x), values: [2]string{x.text, y.text}, features: shared}
			c.weigh(x, y)
			if best == nil || c.score > best.score {
				best = &c
			}
		}
	}
	return best
}

// within reports whether a value stands in a unit.
func (s *slot) within(u *unit) bool { return s.first >= u.first && s.last <= u.last }

// ClashFeatureNames are the names of what decides whether two values that cannot
// both hold answer the same question.
var ClashFeatureNames = [clashFeatures]string{
	"bias", "dice", "held", "fewer values open", "more values open", "one value open in each", "names each lacks", "runs", "length ratio", "polarity",
	"words near", "dice of the clauses", "other agent", "same head", "like heads", "same unit", "other unit", "same preposition", "preposition in one", "a time", "a duration", "words right before", "words right after",
	"values that agree", "rare words", "names", "words each lacks", "names one lacks", "numbers each lacks", "times each lacks", "only one value at odds", "rounder",
}

const clashFeatures = 32

// sentenceFeatures fills in what holds for all values of two sentences.
func sentenceFeatures(a, b *unit) (f [clashFeatures]float64) {
	o := overlap(a, b)
	na, _, _ := sides(a, b)
	nb, _, _ := sides(b, a)
	f[0], f[1], f[2] = 1, dice(a, b, &o), held(a, b, &o)
	f[6], f[7] = min(na, nb, 2), runs(a, b)
	f[8] = min(a.weight, b.weight) / max(a.weight, b.weight, 1e-9)
	f[9] = one(negative(a) != negative(b))
	f[24], f[25], f[26], f[27] = min(o.rare, 5), min(o.names, 3), min(o.leftA, o.leftB, 6), min(max(na, nb), 3)
	return f
}

// weigh fills in what holds for two values, and the score.
func (c *clash) weigh(x, y *slot) {
	f := &c.features
	o := overlap(&x.around, &y.around)
	f[10] = dice(&x.around, &y.around, &o)
	if p, q := x.clause, y.clause; p != nil && q != nil {
		o := overlap(p, q)
		f[11] = dice(p, q, &o)
		f[12] = one(otherAgent(p, q))
		f[13], f[14] = one(p.act != "" && p.act == q.act), one(meet(p.acts, q.acts))
	}
	if x.quantity != nil {
		f[15] = one(x.quantity.Unit == y.quantity.Unit && x.quantity.Unit != "")
		f[16] = one(x.quantity.Unit != y.quantity.Unit)
	}
	if x.quantity != nil {
		big, small := max(abs(x.quantity.Value), abs(y.quantity.Value)), min(abs(x.quantity.Value), abs(y.quantity.Value))
		f[31] = one(small > .9*big) // one may be the other, rounded or a little later
	}
	f[17], f[18] = one(x.link == y.link && x.link != ""), one(x.link != y.link)
	if x.time != nil {
		f[19], f[20] = 1, one(x.time.Type == "DURATION")
	}
	f[21], f[22] = one(x.before >= 0 && x.before == y.before), one(x.after >= 0 && x.after == y.after)
	c.score = clashModel.score(f[:])
}

// ClashFeatures returns what [Pair] weighs in the surest clash of two sentences,
// nil where no values are at odds.
func ClashFeatures(a, b Article) []float64 {
	v := newVocabulary()
	ra, rb := v.read(&a), v.read(&b)
	ua, ub := ra.whole(), rb.whole()
	if c := surest(&ua, &ub, &ua, &ub); c != nil {
		return c.features[:]
	}
	return nil
}

// denied returns the clash of two facts of which one denies the other, nil
// without one. They must share their head and nearly all else.
func denied(a, b *unit) *clash {
	x, y := a.finding(), b.finding()
	if x.Polarity == y.Polarity || x.Modality != y.Modality || a.act == "" || a.act != b.act || otherAgent(a, b) {
		return nil
	}
	o := overlap(a, b)
	const nearly, rest = .75, .5
	if dice(a, b, &o) < nearly || min(o.leftA, o.leftB) > rest || o.count < 3 {
		return nil
	}
	return &clash{kind: kindPolarity, values: [2]string{x.Polarity, y.Polarity}, score: dice(a, b, &o)}
}

// surest returns the surest clash of numbers or times.
func surest(a, b, ina, inb *unit) *clash {
	n, d := clashes(a, b, ina, inb, false), clashes(a, b, ina, inb, true)
	if n == nil || d != nil && d.score > n.score {
		return d
	}
	return n
}

// matchSlots returns the values of two stretches, marked where some value of the
// other side agrees with them.
func matchSlots(a, b *unit, times bool) (sa, sb []slot) {
	sa, sb = a.slotsOnce(times), b.slotsOnce(times)
	for i := range sa {
		for j := range sb {
			if agree, same := compatibleSlots(&sa[i], &sb[j]); agree && (same || sa[i].text == sb[j].text) {
				sa[i].matched, sb[j].matched = true, true
			}
		}
	}
	return sa, sb
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

// conflict returns what the facts of a row disagree on, nil where they can all
// be right.
func (t *table) conflict(g []int) *result.Conflict {
	// A row of very many facts is read at its head: the time is bounded.
	const most = 40
	g = g[:min(len(g), most)]
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

// rowSure is how sure a clash between the facts of a row has to be.
const rowSure = .5

// between returns the clash of two facts that surely report the same.
func (t *table) between(a, b *unit) *clash {
	if otherAgent(a, b) || a.finding().Modality != b.finding().Modality {
		return nil
	}
	// By the sentences, as the model was fitted, and by the two statements alone:
	// what else their sentences tell is no reason against.
	c := surest(&a.r.units[a.sentence], &b.r.units[b.sentence], a, b)
	if d := clashes(a, b, a, b, false); d != nil && (c == nil || d.score > c.score) {
		c = d
	}
	if c == nil || c.score < rowSure {
		if d := denied(a, b); d != nil {
			return d
		}
	}
	if c == nil || c.score < rowSure || c.kind == kindNumber && update(a, b) {
		return nil
	}
	return c
}

// growing are the classes of action whose counts rise while an event goes on.
var growing = map[string]bool{"die": true, "kill": true, "injure": true, "wound": true, "arrest": true, "infect": true, "sign": true, "miss": true, "evacuate": true, "rescue": true}

// update reports whether the later of two articles may only bring a count up to
// date.
func update(a, b *unit) bool {
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
