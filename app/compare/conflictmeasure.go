package compare

import (
	"strings"

	"crossread/app/quantity"
)

// otherMeasure reports whether two numbers measure different things, as the words
// right around them tell: one is an age and the other is none, one tells how much
// something rose and the other how much it fell, or they are shares of different
// wholes.
func otherMeasure(x, y *slot) bool {
	if x.isAge() != y.isAge() {
		return true
	}
	if x.leavesOut() != y.leavesOut() {
		return true
	}
	if u, v := x.direction(), y.direction(); u != 0 && v != 0 && u != v {
		return true
	}
	if x.quantity.Unit == quantity.Percent && y.quantity.Unit == quantity.Percent {
		of, too := x.complementTerm(), y.complementTerm()
		return of >= 0 && too >= 0 && of != too && !x.around.r.v.kin(of, too)
	}
	return false
}

// kin reports whether two terms share a class of meaning.
func (v *vocabulary) kin(a, b int32) bool { return meet(v.terms[a].soft, v.terms[b].soft) }

// isAge reports whether a number of years is how old somebody is: it stands alone
// between marks behind a name, or with "aged" or "old".
func (s *slot) isAge() bool {
	if s.quantity.Unit != "year" {
		return false
	}
	text := strings.ToLower(s.text)
	return !strings.Contains(text, "year") || strings.Contains(text, "old") || strings.Contains(text, "of age")
}

// direction is 1 for a number by which something rose, -1 for one by which it fell,
// 0 where the two words before it do not tell.
func (s *slot) direction() int {
	tokens := s.around.r.article.Doc.Tokens
	for i := s.first - 1; i >= max(s.first-2, s.around.first); i-- {
		switch w := &tokens[i]; {
		case w.Lower == "up" || rising[w.Lemma]:
			return 1
		case w.Lower == "down" || falling[w.Lemma]:
			return -1
		case w.Lower != "by" && w.Tag != "RB":
			return 0
		}
	}
	return 0
}

// rising and falling are the verbs of a step up and down.
var (
	rising  = wordSet("rise gain climb increase jump grow add advance surge soar")
	falling = wordSet("fall lose drop decrease decline sink slip shed slide plunge tumble shrink")
)

// complementTerm returns the term of the last word of the noun phrase behind "of"
// behind a number, -1 without one.
func (s *slot) complementTerm() int32 {
	r := s.around.r
	tokens := r.article.Doc.Tokens
	if s.last >= len(tokens) || tokens[s.last].Lower != "of" {
		return -1
	}
	last := int32(-1)
	for i := s.last + 1; i < min(s.last+6, s.around.last); i++ {
		t := &tokens[i]
		if t.Tag == "" || t.Tag[0] != 'N' && t.Tag[0] != 'J' && t.Tag != "DT" && t.Tag != "PRP$" && t.Tag != "POS" {
			break
		}
		if t.Tag[0] == 'N' && len(r.at[i]) > 0 {
			last = r.at[i][0]
		}
	}
	return last
}

// otherExpectation reports whether one of two clauses tells of what was expected and
// the other of what came.
func otherExpectation(a, b *unit) bool {
	x, y := a.hasWord(expecting), b.hasWord(expecting)
	return x && !y && b.past() || y && !x && a.past()
}

// otherNumbers reports whether two clauses are about different numbers of people or
// things: "three were arrested on Monday", "83 were arrested on Friday".
func otherNumbers(a, b *unit) bool {
	x, y := a.subjectCount(), b.subjectCount()
	if x == nil || y == nil {
		return false
	}
	agree, _ := compatibleSlots(x, y)
	return !agree || x.quantity.Bound == y.quantity.Bound && x.quantity.Value != y.quantity.Value
}

// subjectCount returns the only number before the verb phrase of a clause, nil without
// one or with several.
func (u *unit) subjectCount() *slot {
	c := u.predicate()
	if c == nil {
		return nil
	}
	var one *slot
	slots := u.slotsOnce(false)
	for i := range slots {
		if s := &slots[i]; s.last <= c.First && isCount(s.quantity.Unit) {
			if one != nil {
				return nil
			}
			one = s
		}
	}
	return one
}

// ofAnother reports whether a time is that of a happening which the clause only
// names beside its own, before or after it: "after the death of his aunt in 1973".
func ofAnother(s *slot) bool {
	tokens := s.around.r.article.Doc.Tokens
	for i := s.first - 1; i >= s.around.first; i-- {
		switch t := &tokens[i]; {
		case t.Lower == "after" || t.Lower == "before" || t.Lower == "following":
			return i < s.first-2 // not "after 1973", "after the 1973 strike"
		case t.Lower == "," || t.Tag != "" && t.Tag[0] == 'V':
			return false
		}
	}
	return false
}

// expecting are words of what is to come, leavingOut those of a sum without a part
// of it.
var (
	expecting  = wordSet("expect forecast predict project anticipate estimate")
	leavingOut = wordSet("exclude excluding adjusted adjust")
)

// hasWord reports whether a unit has a word with one of some lemmas.
func (u *unit) hasWord(lemmas map[string]bool) bool { return u.r.hasWord(u.first, u.last, lemmas) }

// leavesOut reports whether the sentence of a value tells of a sum without a part of
// it.
func (s *slot) leavesOut() bool {
	r := s.around.r
	if s.clause != nil {
		u := s.clause.sentenceUnit()
		return u.hasWord(leavingOut)
	}
	return r.hasWord(s.around.first, s.around.last, leavingOut)
}

func (r *reading) hasWord(first, last int, lemmas map[string]bool) bool {
	for i := first; i < last; i++ {
		if lemmas[r.article.Doc.Tokens[i].Lemma] {
			return true
		}
	}
	return false
}

// ofRest reports whether a number counts what is left: "the remaining options for
// nine of them".
func ofRest(s *slot) bool {
	const near = 6
	tokens := s.around.r.article.Doc.Tokens
	for i := max(s.first-near, s.around.first); i < min(s.last+2, s.around.last); i++ {
		switch tokens[i].Lower {
		case "remaining", "rest", "remainder", "leftover":
			return true
		}
	}
	return false
}
