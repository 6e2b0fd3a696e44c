package compare

import (
	"strings"

	"crossread/app/lang"
	"crossread/app/lang/vector"
)

// dated returns the clash of the days, or the months, that two facts of a row give
// one deed, in other words. Nil without one.
func dated(a, b *unit) *clash {
	sa, sb := a.slotsOnce(true), b.slotsOnce(true)
	if len(sa) != 1 || len(sb) != 1 {
		return nil
	}
	x, y := &sa[0], &sb[0]
	if !x.isDay() && !x.isMonth() || len(x.time.Value) != len(y.time.Value) || !y.isDay() && !y.isMonth() || x.link != y.link {
		return nil
	}
	if x.isMonth() && !(x.ahead() && y.ahead()) {
		return nil // of a month long past reports keep less in mind
	}
	agree, same := compatibleSlots(x, y)
	if agree || !same || !comparableDays(a, b, x, y) || reporting[a.act] || reporting[b.act] || otherPlace(a, b) {
		return nil
	}
	if !(x.link == "until" && a.shuts() && b.shuts() && sharesName(a.sentenceUnit(), b.sentenceUnit())) && !(sameAct(a, b) && sharesName(a, b)) {
		return nil
	}
	if na, nb := matchSlots(a, b, false); valuesApart(na, nb) || a.r.on(y) || b.r.on(x) || a.r.others(a, x) || b.r.others(b, y) {
		return nil // each day has its own number, or a report gives the deed two days
	}
	return &clash{kind: kindDate, why: whyDay, values: [2]string{x.text, y.text}, sides: [2]*slot{x, y}, score: daySure}
}

// comparableDays is comparableFacts for facts of which both may be still to come,
// whatever their verbs say of it.
func comparableDays(a, b *unit, x, y *slot) bool {
	if x.ahead() != y.ahead() || a.finding().Polarity != b.finding().Polarity || otherPerson(a, b) {
		return false
	}
	return (x.ahead() || a.unreal() == b.unreal()) && !(otherSource(a, b) && named(a.speaker()))
}

// ahead reports whether a time is after the day of its report.
func (s *slot) ahead() bool {
	day := s.around.r.article.Analysis.Date
	return day != "" && s.time.Value > day[:min(len(day), len(s.time.Value))]
}

// shuts reports whether a fact tells that something is closed.
func (u *unit) shuts() bool { return u.hasWord(shutting) }

var shutting = wordSet("close closed shut shutter suspend halt closure")

// others reports whether an article gives the deed of a fact, or one like it, another
// day than that of a slot of the fact.
func (r *reading) others(f *unit, s *slot) bool {
	for i := range r.units {
		u := &r.units[i]
		for k := range u.facts {
			o := &u.facts[k]
			if len(o.finding().Times) == 0 || !sameAct(o, f) && !(s.link == "until" && o.shuts()) {
				continue
			}
			for _, t := range o.slotsOnce(true) {
				if len(t.time.Value) == len(s.time.Value) && (t.isDay() || t.isMonth()) && t.link == s.link && t.time.Value != s.time.Value {
					return true
				}
			}
		}
	}
	return false
}

// sameAct reports whether two facts tell of one deed: by their verbs, the classes
// of action these report, or how near in meaning they are.
func sameAct(a, b *unit) bool {
	if a.act == "" || b.act == "" || light[a.act] || light[b.act] {
		return false
	}
	if a.act == b.act || meet(a.acts, b.acts) {
		return true
	}
	x, ok := vector.Of(a.act)
	y, too := vector.Of(b.act)
	const near = .65
	return ok && too && opposite[a.act] != b.act && opposite[b.act] != a.act && vector.Cosine(&x, &y) >= near
}

// isDay reports whether a time is a day and no hour, span or part of one.
func (s *slot) isDay() bool {
	v := s.time.Value
	return s.time.Type == "DATE" && len(v) == len("2025-10-14") && !strings.Contains(v, "W") && strings.Count(v, "-") == 2
}

// isMonth reports whether a time is a month, named alone, and no season, quarter or part
// of one.
func (s *slot) isMonth() bool {
	v := s.time.Value
	return s.time.Type == "DATE" && len(v) == len("2025-10") && v[5] <= '1' && s.last == s.first+1 && !strings.Contains(s.text, "-")
}

// on reports whether an article gives the value of a time anywhere in the sentences
// that have its deed.
func (r *reading) on(s *slot) bool {
	d := r.article.Doc
	for i := range r.article.Analysis.Times {
		t := &r.article.Analysis.Times[i]
		if t.Value == "" || t.Value[:min(len(t.Value), len(s.time.Value))] != s.time.Value {
			continue
		}
		start, _ := d.Offsets(t.Span)
		if r.hasDeed(d, start, s) {
			return true
		}
	}
	return false
}

// hasDeed reports whether the fact around a byte of the text has the deed of a time
// of another report.
func (r *reading) hasDeed(d *lang.Document, at int, s *slot) bool {
	for i := range r.units {
		u := &r.units[i]
		if d.Tokens[u.first].Start > at || d.Tokens[u.last-1].End <= at {
			continue
		}
		for k := range u.facts {
			if f := &u.facts[k]; s.clause == nil || sameAct(f, s.clause) {
				return true
			}
		}
	}
	return false
}
