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
	if r.saysNothing(a) {
		return false
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

// saysNothing tells whether content without marks holds no statement: a name that is
// given ("named the man"), a phrase behind a preposition that tells what was spoken
// about ("complained about the noise for years"), the circumstances before a verb
// ("In a letter, he apologized"), a word that stands for what was said before.
func (r *reader) saysNothing(a *attribution) bool {
	if len(a.parts) == 0 {
		return false
	}
	p := r.edges(a.parts[0])
	if p.first >= p.last {
		return false
	}
	if r.words(p.first, p.last) == 1 {
		switch r.d.Tokens[p.first].Lower {
		case "so", "it", "this", "that", "them", "him", "her", "more", "nothing":
			return true
		}
	}
	if a.cue.noun || a.cue.entry.class == classAccording || a.cue.entry.class == classColon {
		return false
	}
	if a.cue.entry.lemma == "name" {
		return true
	}
	if a.cue.entry.class == classAsk && a.mode == modeAfter && p.first > a.cue.last && r.d.Tokens[p.first-1].Lower == "about" && !isClauseWord(r.sym[p.first]) {
		return true // "Asked about the vote"
	}
	finite := false
	for i := p.first; i < p.last && !finite; i++ {
		if k := r.chunk[i]; k != 0 && r.d.Chunks[k-1].First == i && r.d.Chunks[k-1].Kind == lang.VerbChunk {
			v := &r.d.Chunks[k-1].Verb
			finite = v.Finite || v.To
		}
	}
	if finite {
		return false
	}
	if a.mode == modeBefore {
		return r.d.Tokens[p.first].Tag == "IN"
	}
	if w := r.d.Tokens[p.first].Lower; a.cue.entry.lemma == "recall" && (w == "its" || w == "their") { // "recalled its ambassador"
		return true
	}
	switch a.cue.entry.class {
	case classClaim, classVoice, classDiscuss, classSpeak, classNote, classAdd, classThink:
		return p.first > a.cue.last && p.first-1 < len(r.sym) && r.d.Tokens[p.first-1].Tag == "IN"
	}
	return false
}
