package quote

import "crossread/app/lang"

// How probable a reading must be to be told. What stands in marks is worth
// more than what an article tells in its own words; plain verbs of saying are
// rarely wrong, verbs of judging and thinking often.
const (
	leastMarked = 0.25
	leastSaid   = 0.3
	leastTold   = 0.45
	leastOther  = 0.6
)

// parts0 returns the first part, an empty one where there is none.
func (a *attribution) parts0() part {
	if len(a.parts) == 0 {
		return part{}
	}
	return a.parts[0]
}

// worth tells whether a reading is probable enough.
func (r *reader) worth(a *attribution) bool {
	p := a.sure[0] * a.sure[1] * a.sure[2]
	for _, x := range a.parts {
		for i := x.first; i < x.last; i++ {
			if r.chain[i] != 0 {
				return p >= leastMarked
			}
		}
	}
	short := r.verbsIn(a.parts0().first, a.parts0().last) == 0 && r.words(a.parts0().first, a.parts0().last) <= 3
	switch c := a.cue.entry.class; {
	case a.ahead:
		return true
	case short && c != classSay && c != classDeny && c != classPromise && c != classAccording && c != classColon:
		// "rejected the report" tells no more than its verb.
		return false
	case c == classShow && a.mode == modeAfter && !isClauseWord(r.sym[a.parts[0].first]) && r.verbsIn(a.parts[0].first, a.parts[0].last) == 0:
		// "showed visitors the gate"
		return false
	case c == classColon && a.mode == modeAfter && r.units[a.unit].zone != lang.ZoneHeadline && len(a.parts) > 0:
		return p >= leastOther
	case c == classSay, c == classAccording:
		return p >= leastSaid
	case speaks(c) && c != classAgree && c != classThink && c != classQuote, c == classDeny, c == classColon, c == classStatement:
		return p >= leastTold
	}
	return p >= leastOther
}
