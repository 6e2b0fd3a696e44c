package compare

import "crossread/app/result"

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
		if !times {
			if q := r.labelAt(i, u.first); q != nil {
				out = append(out, u.slot(slot{first: i - 1, last: i + 1, quantity: q, text: q.Text}))
				i++
				continue
			}
		}
		n := cover[i]
		if n < 0 {
			if !times {
				if q := r.noneAt(i, u.last); q != nil {
					out = append(out, u.slot(slot{first: i, last: i + 1, quantity: q, text: q.Text}))
				}
			}
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
			if s.time.Type == "DURATION" && r.amounts[s.last-1] >= 0 {
				continue // a number of years is compared as such
			}
			out = append(out, u.slot(s))
			continue
		}
		s.quantity = &r.article.Analysis.Quantities[n]
		s.text = s.quantity.Text
		if from, to, ok := s.ends(u); ok {
			out = append(out, u.slot(from), u.slot(to))
			continue
		}
		i = s.partOf(u, i)
		out = append(out, u.slot(s))
	}
	return out
}

// slot fills in what stands around a value.
func (u *unit) slot(s slot) slot {
	r := u.r
	if s.link == "" {
		s.link = r.linkBefore(s.first, u.first)
	}
	s.around = r.around(u, s.first, s.last)
	s.clause = u.clauseAt(s.first)
	s.shareOf(u)
	s.before, s.after = r.neighbour(s.first, -1, u), r.neighbour(s.last-1, 1, u)
	return s
}

// ends takes the two ends of a change apart that read like a range: "jumped from
// 40 to 55", "rose by 4 to 90".
func (s *slot) ends(u *unit) (from, to slot, ok bool) {
	q := s.quantity
	if q.Bound != result.Range || u.first >= s.first {
		return from, to, false
	}
	tokens := u.r.article.Doc.Tokens
	before := tokens[s.first-1]
	if before.Lower != "from" && before.Lower != "by" && !changing[before.Lemma] {
		return from, to, false
	}
	k := s.first
	for k < s.last && tokens[k].Lower != "to" {
		k++
	}
	if k == s.first || k >= s.last-1 {
		return from, to, false
	}
	part := func(first, last int, value float64, link string) slot {
		p := *q
		p.Value, p.High, p.Bound = value, 0, result.Exact
		p.Text = u.r.article.Doc.Text[tokens[first].Start:tokens[last-1].End]
		return slot{first: first, last: last, quantity: &p, text: p.Text, link: link}
	}
	link := before.Lower
	if link != "from" {
		link = "by"
	}
	return part(s.first, k, q.Value, link), part(k+1, s.last, q.High, "to"), true
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

// shareOf fills in whether a value counts for each of several, or is the whole
// that another number is a part of.
func (s *slot) shareOf(u *unit) {
	tokens := u.r.article.Doc.Tokens
	for i := max(s.first-3, u.first); i < min(s.last+3, u.last); i++ {
		switch tokens[i].Lower {
		case "each", "every", "apiece":
			s.each = true
		case "per": // not of "per cent"
			s.each = s.each || i+1 < len(tokens) && tokens[i+1].Lower != "cent"
		case "a", "an":
			if i >= s.last && i+1 < u.last && rate[tokens[i+1].Lemma] {
				s.each = true
			}
		}
	}
	for i := s.first - 1; i >= u.first && i >= s.first-5; i-- {
		switch t := &tokens[i]; {
		case t.Lower == "of":
			s.whole = s.quantity != nil && s.quantity.Of == 0 && i > u.first && (u.r.amounts[i-1] >= 0 || parts[tokens[i-1].Lower])
		case t.Tag == "DT" || t.Tag == "PRP$" || t.Tag == "POS" || t.Tag == "JJ" || t.Tag != "" && t.Tag[0] == 'N':
			continue
		}
		break
	}
}
