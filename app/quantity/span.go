package quantity

import (
	"math"

	"crossread/app/numeral"
	"crossread/app/result"
)

// span reads the second number of a range or tally behind a first one: "60
// million to 70 million", "between 44 and 50 mg", "5-10", "61–38". A reading
// whose next is negative is to be left out up to that atom: a score.
func (f *finder) span(r reading, n numeral.Number) reading {
	k := r.next
	if k+1 >= len(f.atoms) {
		return r
	}
	if t := f.tolerance(r); t.next > k {
		return t
	}
	between := f.isWord(r.first-1, "between") || f.isWord(r.first-2, "between")
	a := &f.atoms[k]
	dash := (a.Text == "-" || a.Text == "–" || a.Text == "−" || a.Text == "~") && !a.Spaced && !f.atoms[k+1].Spaced
	apart := (a.Text == "-" || a.Text == "–") && a.Spaced && f.atoms[k+1].Spaced && n.Digits && f.atoms[k+1].Kind == numeral.Digits
	open := a.Text == "-" && !a.Spaced && f.isWord(k+1, "to") && f.atoms[k+1].Spaced // "three- to four-day"
	if open {
		k++
		a = &f.atoms[k]
	}
	tied := dash && f.isWord(k+1, "to") && f.isMark(k+2, "-") && k+3 < len(f.atoms) && !f.atoms[k+3].Spaced // "19-to-34"
	if tied {
		dash, k, a = false, k+2, &f.atoms[k+1]
	}
	to := a.Text == "to" && !f.level(r.first) && (r.q.Unit == "" || !f.step(r.first))
	or := a.Text == "or" && n.Value+1 == float64(int(n.Value))+1
	if !dash && !apart && !to && !or && !(between && a.Text == "and") {
		return r
	}
	at, minus := k+1, false
	if dollars[f.atoms[at].Text] != "" && f.isMark(at+1, "$") {
		at++ // "between US$100 and US$150"
	}
	if signs[f.atoms[at].Text] != "" {
		at++
	}
	if at >= len(f.atoms) {
		return r
	}
	if f.isMark(at, "-") && at+1 < len(f.atoms) && f.atoms[at].Spaced && !f.atoms[at+1].Spaced {
		at, minus = at+1, true
	}
	m, next := numeral.Parse(f.atoms, at)
	if next == at || m.Ordinal || next > len(f.atoms) || f.timed[at] {
		return r
	}
	if to && r.q.Unit == "vote" && r.q.Value > m.Value && n.Digits == m.Digits { // "by 61 votes to 38"
		r.q.Of, r.next = r.q.Value+m.Value, next
		return r
	}
	// "737-700-400", "555-1234-1": no range has three ends.
	if dash && next+1 < len(f.atoms) && f.atoms[next].Text == "-" && f.atoms[next+1].Kind == numeral.Digits {
		return r
	}
	s := reading{q: result.Quantity{Value: m.Value, Bound: result.Exact}, first: at, next: next}
	if minus {
		s.q.Value = -m.Value
	}
	f.unit(&s, m)
	if s.first < at && r.q.Unit == "" && !between {
		return r
	}
	switch {
	case r.q.Unit == "" || r.q.Unit == s.q.Unit:
	case s.q.Unit == "" && (r.money || r.q.Unit == "year" && f.aged(r.first)):
		s.q.Unit = r.q.Unit
	default:
		return r
	}
	low, high := r.q.Value, s.q.Value
	// "5 to 10 million"
	if m.Scaled && !n.Scaled && low < high && high >= 1e5 && low < 1000 {
		if scaled := low * scaleOf(high); scaled < high {
			low = scaled
		}
	}
	if to && low > high && r.q.Unit == "" && s.q.Unit == Percent { // "by 52 to 40 percent"
		r.q.Unit = Percent
		return r
	}
	if (dash || to) && low > high && r.q.Unit == "" && n.Digits && m.Digits {
		if t := f.tally(r, s); dash || t.next > 0 {
			return t
		}
		return r
	}
	if or && (low >= high || high > 2*low+1) {
		return r
	}
	if dash && f.sporting(r.first) && r.q.Unit == "" && s.q.Unit == "" {
		r.next = -s.next
		return r
	}
	if dash && low == high && r.q.Unit == "" { // "50-50"
		r.next = -s.next
		return r
	}
	if low >= high && high > 0 || low < high && high < 0 && !minus {
		return r
	}
	r.q = result.Quantity{Value: math.Min(low, high), High: math.Max(low, high), Unit: s.q.Unit, Of: s.q.Of, Bound: result.Range}
	r.next = s.next
	return r
}

// aged reports whether "aged" or its like stands before a number.
func (f *finder) aged(first int) bool {
	if f.isWord(first-1, "between") || f.isWord(first-1, "from") {
		first--
	}
	return f.isWord(first-1, "aged") || f.isWord(first-1, "ages") || f.isWord(first-1, "age")
}

// scaleOf returns the scale that a number was written with.
func scaleOf(v float64) float64 {
	for _, s := range [...]float64{1e12, 1e9, 1e6, 1e3} {
		if v >= s {
			return s
		}
	}
	return 1
}

// changes are the lemmas of verbs, and words, of a change between two levels.
var changes = map[string]bool{
	"rise": true, "rose": true, "risen": true, "rising": true, "fall": true, "fell": true, "fallen": true, "falling": true, "up": true, "down": true,
	"cut": true, "cutting": true, "raise": true, "raised": true, "raising": true, "increase": true, "increased": true, "increasing": true,
	"drop": true, "dropped": true, "dropping": true, "climb": true, "climbed": true, "decline": true, "declined": true, "grow": true, "grew": true,
	"grown": true, "shrink": true, "shrank": true, "slip": true, "slipped": true, "jump": true, "jumped": true, "go": true, "went": true, "move": true,
	"moved": true, "reduce": true, "reduced": true, "lower": true, "lowered": true, "surge": true, "surged": true, "revised": true, "doubled": true,
	"tripled": true, "changed": true, "expand": true, "expanded": true, "swell": true, "swelled": true, "plunged": true, "soared": true,
}

// level reports whether the number at the atom is where a change begins:
// "rose from 20 to 30" names two levels and no range.
func (f *finder) level(first int) bool {
	for k := first - 1; k >= 0 && k > first-3; k-- {
		if !f.isWord(k, "from") {
			continue
		}
		for v := k - 1; v >= 0 && v > k-8 && f.atoms[v].Kind != numeral.Break; v-- {
			if changes[f.atoms[v].Text] {
				return true
			}
		}
	}
	return false
}

// step reports whether the number at the atom is by how much something changed:
// "fell $2 to $81" names a step and a level.
func (f *finder) step(first int) bool {
	k := first - 1
	for k >= 0 && (f.isWord(k, "by") || f.isWord(k, "about") || f.isWord(k, "another") || f.isWord(k, "nearly") || f.isWord(k, "some")) {
		k--
	}
	return k >= 0 && f.atoms[k].Kind == numeral.Word && changes[f.atoms[k].Text]
}

// between joins two bounds into a range: "above 1000 and below 1500".
func (f *finder) between(r *reading) {
	k := r.next
	if r.q.Bound != result.AtLeast && r.q.Bound != result.AtMost || !f.isWord(k, "and") && !f.isWord(k, "but") {
		return
	}
	for i := range before {
		b := &before[i]
		if b.kind == r.q.Bound || b.kind == result.About || !f.words(k+1, b.words) {
			continue
		}
		at := k + 1 + len(b.words)
		n, next := numeral.Parse(f.atoms, at)
		if next == at || n.Ordinal {
			return
		}
		s := reading{q: result.Quantity{Value: n.Value}, first: at, next: next}
		f.unit(&s, n)
		low, high := r.q.Value, s.q.Value
		if r.q.Bound == result.AtMost {
			low, high = high, low
		}
		if r.q.Unit != "" && s.q.Unit != r.q.Unit || low >= high {
			return
		}
		r.q = result.Quantity{Value: low, High: high, Unit: s.q.Unit, Bound: result.Range}
		r.next = s.next
		return
	}
}

// tally reads "61-38" behind a vote: 61 of 99 votes. Elsewhere two numbers
// with a dash, the larger first, are a score or a name.
func (f *finder) tally(r, s reading) reading {
	for k := r.first - 1; k >= 0 && k > r.first-6; k-- {
		switch f.atoms[k].Text {
		case "vote", "voted", "votes", "passed", "approved", "confirmed", "rejected", "ruled", "ruling", "senate", "house", "court", "council", "decision", "committee", "parliament", "bill", "measure", "motion", "amendment", "senators", "lawmakers",
			"split", "justices", "judges", "jurors", "panel", "voting":
			r.q.Of, r.q.Unit, r.next = r.q.Value+s.q.Value, "vote", s.next
			return r
		}
	}
	for k := s.first + 1; k <= s.next && k < len(f.atoms); k++ {
		if f.isWord(k, "vote") || f.isWord(k, "decision") || f.isWord(k, "ruling") || f.isWord(k, "majority") || f.isWord(k, "split") {
			r.q.Of, r.q.Unit, r.next = r.q.Value+s.q.Value, "vote", s.first+1
			return r
		}
	}
	r.next = -s.next
	return r
}

// sporting reports whether a word before the atom tells of a match.
func (f *finder) sporting(first int) bool {
	for k := first - 1; k >= 0 && k > first-5; k-- {
		switch f.atoms[k].Text {
		case "won", "win", "lost", "loss", "beat", "beating", "defeat", "defeated", "draw", "drew", "victory", "score", "scored", "lead", "led", "trailed", "tied", "record":
			return true
		}
	}
	return false
}
