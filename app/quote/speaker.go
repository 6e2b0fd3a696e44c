package quote

import "crossread/app/lang"

const maxSpeakers = 16

// speakers lists the noun phrases of a unit that may be the speaker of an
// attribution: in the narrator's words, not in what is reported, the nearest
// to the cue.
func (r *reader) speakers(u *unit, a *attribution, list []int) []int {
	if k := r.nounAt(a.cue.at); a.cue.noun && k > 0 && r.possessor(k, a.cue.at) > 0 {
		list = append(list, k)
	}
	lo, hi := a.cue.at, a.cue.last
	for len(list) < maxSpeakers && (lo >= u.first || hi < u.last) {
		if lo--; lo >= u.first {
			list = r.candidate(a, lo, list)
		}
		if hi < u.last && len(list) < maxSpeakers {
			list = r.candidate(a, hi, list)
		}
		hi++
	}
	return list
}

// possessor returns the end of the possessor within the noun phrase k whose
// head is the cue: "his claim", "the mayor's claim"; 0 where it has none.
func (r *reader) possessor(k, cue int) int {
	c := &r.d.Chunks[k-1]
	for i := cue - 1; i >= c.First; i-- {
		if r.d.Tokens[i].Tag == "POS" {
			return i
		}
	}
	if c.First < cue && r.d.Tokens[c.First].Tag == "PRP$" {
		return c.First + 1
	}
	return 0
}

// timeNouns are nouns of time: their phrases say when, never who.
var timeNouns = set("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
	"april", "may", "june", "july", "august", "september", "october", "november", "december", "today", "yesterday", "tomorrow",
	"tonight", "morning", "afternoon", "evening", "night", "week", "weeks", "month", "months", "year", "years", "day", "days",
	"weekend", "hour", "hours", "minutes", "decade", "decades", "time", "times", "moment", "mon", "tue", "wed", "thu", "fri", "sat", "sun")

// isSubject tells whether a finite verb follows the noun phrase k.
func (r *reader) isSubject(u *unit, k int) bool {
	c := &r.d.Chunks[k-1]
	i := c.Last
	if i < u.last && r.sym[i] == symComma {
		return false
	}
	for ; i < u.last && i < c.Last+3; i++ {
		j := r.chunk[i]
		if j == 0 {
			continue
		}
		v := &r.d.Chunks[j-1]
		return v.Kind == lang.VerbChunk && v.Verb.Finite
	}
	return false
}

// candidate adds the chunk whose head is the token i.
func (r *reader) candidate(a *attribution, i int, list []int) []int {
	k := r.chunk[i]
	if k == 0 || r.chain[i] != 0 {
		return list
	}
	c := &r.d.Chunks[k-1]
	if c.Kind != lang.NounChunk || c.Head != i {
		return list
	}
	for _, x := range a.parts {
		if i >= x.first && i < x.last {
			return list
		}
	}
	return append(list, int(k))
}

// speakerFeatures describes the noun phrase k as the speaker of an attribution;
// k is 0 for "none of them".
func (r *reader) speakerFeatures(u *unit, a *attribution, rank, k int) {
	f := &r.feats
	f.reset(chooseSpeaker)
	cl := uint32(a.cue.entry.class) | bit(a.cue.noun)<<6
	md := uint32(a.mode)
	form := r.verbForm(a.cue.at)
	if k == 0 {
		f.add(1, cl, md, form)
		f.add(2, md, form, 0)
		f.add(3, cl, 0, 0)
		return
	}
	c := &r.d.Chunks[k-1]
	at := a.cue.at
	left := c.Last <= at || c.First <= at && c.Head < at
	lo, hi := c.Last, at
	if !left {
		lo, hi = a.cue.last, c.First
	}
	phrases, commas, prep := 0, 0, uint32(0)
	for i := lo; i < hi; i++ {
		if j := r.chunk[i]; j != 0 && r.d.Chunks[j-1].First == i && r.d.Chunks[j-1].Kind == lang.NounChunk && int(j) != k {
			phrases++
		}
		if r.sym[i] == symComma {
			commas++
		}
	}
	if c.First > u.first {
		prep = uint32(r.sym[c.First-1])
	}
	verbs := uint32(min(r.verbsIn(lo, hi), 2))
	side := bit(left)
	ph := uint32(min(phrases, 3))<<4 | uint32(min(commas, 2))<<2 | verbs
	kind := r.phrase(c.Head)
	pro := uint32(0)
	if kind == 1 {
		pro = uint32(r.sym[c.Head])
	}
	// The verb that follows the phrase: its subject has an agreeing finite verb.
	follows := uint32(0)
	if j := r.at(u, c.Last); j != 0 && r.chunk[c.Last] != 0 {
		if v := &r.d.Chunks[r.chunk[c.Last]-1]; v.Kind == lang.VerbChunk {
			follows = 1 + bit(v.Verb.Finite) + bit(v.Last > at && v.First <= at)<<2
		}
	}
	content := uint32(0)
	for _, x := range a.parts {
		if x.last <= c.First {
			content |= 1
		} else {
			content |= 2
		}
	}
	// How many other subjects stand between, and what kind of phrase it is.
	subjects := uint32(0)
	for i := lo; i < hi; i++ {
		if j := r.chunk[i]; j != 0 && int(j) != k && r.d.Chunks[j-1].First == i && r.d.Chunks[j-1].Kind == lang.NounChunk && r.chain[i] == 0 && r.isSubject(u, int(j)) {
			subjects++
		}
	}
	subjects = min(subjects, 3)
	subj := bit(r.isSubject(u, k))
	when := bit(timeNouns[r.d.Tokens[c.Head].Lower])
	own := bit(a.cue.at >= c.First && a.cue.at < c.Last)
	behindCue := uint32(0)
	if c.First > u.first && r.chain[c.First-1] == 0 {
		behindCue = uint32(r.word[c.First-1].class)
	}
	first := bit(r.verbsIn(u.first, c.First) == 0)
	f.add(21, subj, subjects, form)
	f.add(22, subj, subjects, side|first<<1|md<<2)
	f.add(23, when, 0, 0)
	f.add(24, own, cl, 0)
	f.add(25, behindCue, side, form)
	f.add(26, behindCue, subjects, subj)
	f.add(27, first, subj, form)
	f.add(28, subj, ph, side)
	beforeStart := r.at(u, c.First-1)
	next := r.at(u, c.Last)
	f.add(4, side, ph, md)
	f.add(5, side, bucket(hi-lo), md)
	f.add(6, side, prep, verbs)
	f.add(7, side, prep, cl)
	f.add(8, kind, side, ph)
	f.add(9, pro, side, bucket(hi-lo))
	f.add(10, follows, side, ph)
	f.add(11, follows, cl, md)
	f.add(12, form, side, ph)
	f.add(13, form, prep, side)
	f.add(14, content, side, md)
	f.add(15, beforeStart, next, side)
	f.add(16, uint32(rank), side, md)
	f.add(17, cl, side, ph)
	f.add(18, bit(c.First == u.first), side, follows)
	f.add(19, form, follows, side)
	f.add(20, prep, kind, ph)
}

// chooseSpeaker finds the phrase that names the speaker.
func (r *reader) chooseSpeaker(a *attribution) {
	if a.speaker > 0 {
		return
	}
	u := &r.units[a.unit]
	var room [maxSpeakers + 1]int
	var scores [maxSpeakers + 1]int32
	list := r.speakers(u, a, room[:0])
	list = append(list, 0)
	for i, k := range list {
		r.speakerFeatures(u, a, i, k)
		scores[i] = r.model.score(r.feats.list)
		if k > 0 && r.isDay(&r.d.Chunks[k-1]) {
			scores[i] = never // "said Tuesday"
		}
	}
	k, p := best(scores[:len(list)])
	a.speaker, a.sayer = list[k], p
	if r.isPassive(a) {
		r.passive(u, a)
	}
	if a.cue.noun {
		if k := r.owner(a.cue.at); k > 0 {
			a.speaker, a.sayer = k, sureOwner
		}
	}
}

// isDay tells whether a phrase is one word for a day or a time: no paper is called
// "Tuesday" alone.
func (r *reader) isDay(c *lang.Chunk) bool {
	w := r.d.Tokens[c.Head].Lower
	return c.Last-c.First == 1 && timeNouns[w] && w != "times" && w != "time"
}

// never is a score that no candidate wins with.
const never = -1 << 20

// sureOwner is how sure it is that whose claim it is claims it.
const sureOwner = 0.95

// owner returns the phrase that a noun of saying belongs to: its own one where
// the possessor is in it ("his claim"), else the one before the possessive.
func (r *reader) owner(at int) int {
	k := r.nounAt(at)
	if k == 0 {
		return 0
	}
	if r.possessor(k, at) > r.d.Chunks[k-1].First {
		return k
	}
	for i := at - 1; i > 0 && i >= at-4; i-- {
		if r.d.Tokens[i].Tag == "POS" {
			return r.nounAt(i - 1)
		}
		if r.verb[i] || r.sym[i] == symComma {
			break
		}
	}
	return 0
}

func (r *reader) isPassive(a *attribution) bool {
	k := r.chunk[a.cue.at]
	return !a.cue.noun && k != 0 && r.d.Chunks[k-1].Kind == lang.VerbChunk && r.d.Chunks[k-1].Verb.Passive
}

// passive sets the speaker of a passive cue: the agent behind "by", or nobody.
// The subject of being told is who hears it.
func (r *reader) passive(u *unit, a *attribution) {
	if i := a.cue.last; i+1 < u.last && r.sym[i] == symBy && r.nounAt(i+1) > 0 {
		a.speaker = r.nounAt(i + 1)
		if v := r.d.Chunks[r.chunk[a.cue.at]-1].First; a.cue.entry.class == classTell && v > u.first {
			a.told = r.nounAt(v - 1)
		}
		return
	}
	if a.speaker == 0 {
		return
	}
	c := &r.d.Chunks[a.speaker-1]
	switch w := r.d.Tokens[c.Head].Lower; {
	case w == "it" || w == "there" || w == "that" || w == "this":
		a.speaker = 0
	case a.cue.entry.class == classTell || a.cue.entry.class == classAsk || a.cue.entry.class == classUrge:
		if c.Last <= a.cue.at {
			a.speaker, a.told = 0, a.speaker
		}
	}
}
