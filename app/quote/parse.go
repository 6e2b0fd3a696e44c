package quote

// part is a run of tokens [first,last) of what is reported.
type part struct{ first, last int }

// attribution is one reading of a cue: what it reports and how sure that is.
type attribution struct {
	cue     cue
	mode    mode
	unit    int
	parts   []part
	sure    [3]float64 // that it is a cue in this mode; that the parts begin, end here
	speaker int        // chunk plus one; 0 where none was found
	told    int        // the same of who is told, where the cue is passive
	sayer   float64    // how sure the speaker is
	ahead   bool       // the content is the next unit: "He said:" and a paragraph in marks
}

// decay[i] is exp(-i/32), by multiplication alone, so that every platform
// comes to the same bits.
var decay = powers()

func powers() (t [32 * 24]float64) {
	x := 1.0
	for i := range t {
		t[i] = x
		x *= 0.96923323447634413 // exp(-1/32)
	}
	return t
}

// share returns exp(d) for a difference of scores d <= 0.
func share(d int32) float64 {
	i := int(-d) * 32 / weightUnit
	if i >= len(decay) {
		return 0
	}
	return decay[i]
}

// best returns the candidate with the highest score, the first of equals, and
// its probability under the model.
func best(scores []int32) (int, float64) {
	k := 0
	for i, s := range scores {
		if s > scores[k] {
			k = i
		}
	}
	sum := 0.0
	for _, s := range scores {
		sum += share(s - scores[k])
	}
	return k, 1 / sum
}

// modeShift keeps the weights of the modes apart: the features of a cue are the
// same for each of them.
const modeShift = 0x9E37

func scoreMode(m scorer, list, scratch []feature, md mode) int32 {
	for i, f := range list {
		scratch[i] = (f ^ uint32(md)*modeShift) & (1<<tableBits - 1)
	}
	return m.score(scratch[:len(list)])
}

// leastCue is how probable a reading as a cue must be.
const leastCue = 0.32

// parse reads the cues of a unit: first which words are cues, then, from left
// to right, where what they report begins and ends. Nothing that a cue reports
// goes beyond the attribution of a later cue that stands behind its content
// ("…, the report said").
func (r *reader) parse(n int, out []attribution) []attribution {
	u := &r.units[n]
	if u.pure {
		return out
	}
	var buffer [64]cue
	var scratch [64]feature
	begin := len(out)
	list := r.cues(u, buffer[:0])
	for k := range list {
		c := &list[k]
		r.modeFeatures(u, c)
		var scores [modes]int32
		for m := range scores {
			scores[m] = scoreMode(r.model, r.feats.list, scratch[:], mode(m))
		}
		m, p := chooseCue(&scores)
		if m == 0 && r.opensThat(u, c) {
			m, p = int(modeAfter), 0.5
		}
		if m <= int(modeAfter) && p < sureClause && allOpen(out[begin:]) && r.opensClause(u, c) {
			m, p = int(modeAfter), sureClause
		}
		if m == 0 && r.opensName(u, c) && allOpen(out[begin:]) {
			m, p = int(modeAfter), sureClause
			out = out[:begin]
		}
		if mode(m) > modeAfter && r.saidToBe(u, c) {
			continue
		}
		if m == 0 || mode(m) == modeAfter && c.entry.class == classColon && r.chain[c.at-1] != 0 { // a colon behind marks names no speaker
			continue
		}
		if c.entry.class == classColon && r.namesEvent(u, c.at) {
			continue
		}
		a := attribution{cue: *c, mode: mode(m), unit: n, sure: [3]float64{p, 1, 1}}
		if a.mode != modeAfter && !r.bound(u, &a, u.last) {
			continue
		}
		out = append(out, a)
	}
	keep := out[:begin]
	for i := u.first; i < u.last; i++ {
		r.told[i] = 0
	}
	for _, a := range out[begin:] {
		r.told[a.cue.at] = a.mode
	}
	for i := begin; i < len(out); i++ {
		a := out[i]
		if a.mode == modeAfter && !r.bound(u, &a, r.limit(u, &a, out[i+1:])) {
			continue
		}
		r.goOn(u, &a)
		if r.worth(&a) {
			keep = append(keep, a)
		}
	}
	return keep
}

// chooseCue returns the most probable mode and its probability; 0 where the
// word is more probably no cue.
func chooseCue(scores *[modes]int32) (int, float64) {
	m, p := best(scores[1:])
	none := scores[0] - scores[m+1]
	all := 1 / p // the modes' weights over that of the best
	if none > 0 {
		p := share(-none) / (1 + share(-none)*all)
		if p < leastCue {
			return 0, 0
		}
		return m + 1, p
	}
	return m + 1, 1 / (all + share(none))
}

// limit returns the first token that the content of a cue can't reach.
func (r *reader) limit(u *unit, a *attribution, later []attribution) int {
	for _, b := range later {
		if b.mode == modeBefore && b.parts[0].last > a.cue.last+1 && b.parts[0].first <= a.cue.at {
			return b.parts[0].last
		}
	}
	return u.last
}

// bound finds where the content of an attribution begins and ends.
func (r *reader) bound(u *unit, a *attribution, limit int) bool {
	switch a.mode {
	case modeAfter:
		x, ok := r.partAfter(u, a, limit)
		if !ok {
			a.ahead = r.endsHere(u, a.cue.last)
			return a.ahead
		}
		a.parts = append(a.parts, x)
	case modeBefore, modeAround:
		x, ok := r.partBefore(u, a)
		if !ok {
			return false
		}
		a.parts = append(a.parts, x)
		if a.mode == modeAround && (a.cue.entry.class == classCall || speaks(a.cue.entry.class) && !a.cue.noun && r.onlySubject(u, x, a.cue.at)) {
			// "a decision that critics described as “mad”": what is called is not said
			a.mode, a.parts = modeAfter, nil
			return true
		}
		if a.mode == modeAround {
			if y, ok := r.partAfter(u, a, limit); ok {
				a.parts = append(a.parts, r.behindRelative(y))
			}
		}
	}
	return true
}

// endsHere tells whether nothing but marks of punctuation follows in the unit.
func (r *reader) endsHere(u *unit, from int) bool {
	for i := from; i < u.last; i++ {
		if r.sym[i] == symColon || i-from > 8 {
			return i == u.last-1
		}
	}
	return true
}

func (r *reader) partAfter(u *unit, a *attribution, limit int) (part, bool) {
	from := a.cue.last
	var room [maxStarts]int
	var scores [maxEnds]int32
	list := r.starts(u, a.mode, from, room[:0])
	if len(list) == 0 {
		return part{}, false
	}
	for i, p := range list {
		r.startFeatures(u, &a.cue, a.mode, from, p)
		scores[i] = r.model.score(r.feats.list)
	}
	k, p := best(scores[:len(list)])
	a.sure[1] *= p
	start := r.afterRelative(u, a, r.afterAdverb(u, a, r.afterPerson(u, a, list[k])))
	stop := r.stop(start, limit)
	var ends [maxEnds]int
	es := r.ends(u, start, stop, ends[:0])
	for i, e := range es {
		r.endFeatures(u, &a.cue, a.mode, start, e, stop)
		scores[i] = r.model.score(r.feats.list)
	}
	k, p = best(scores[:len(es)])
	a.sure[2] *= p
	end := r.beforeClaim(start, r.beforeVerb(a, start, es[k]))
	return part{start, end}, r.words(start, end) > 0
}

// afterPerson moves the beginning of what is told or asked behind the person
// who is told: "asked the mayor | why the gate was open".
func (r *reader) afterPerson(u *unit, a *attribution, start int) int {
	if a.mode != modeAfter || a.cue.entry.class != classTell && a.cue.entry.class != classAsk || r.nounAt(start) == 0 || start != a.cue.last {
		return start
	}
	if n := r.d.Chunks[r.nounAt(start)-1].Last; n < u.last {
		switch r.sym[n] {
		case symThat, symWhether, symIf, symWhy, symHow, symWhat, symWhere:
			return n
		}
	}
	return start
}

// stop takes the full stop off the end of what a cue can reach.
func (r *reader) stop(start, limit int) int {
	for limit > start+1 && isStop(r.sym[limit-1]) && r.chain[limit-1] == 0 {
		limit--
	}
	return limit
}

func (r *reader) partBefore(u *unit, a *attribution) (part, bool) {
	var room, more [maxEnds]int
	var scores [maxEnds]int32
	list := r.breaks(u, a.cue.at, room[:0])
	if len(list) == 0 {
		return part{}, false
	}
	for i, e := range list {
		r.breakFeatures(u, &a.cue, a.mode, i, e)
		scores[i] = r.model.score(r.feats.list)
	}
	k, p := best(scores[:len(list)])
	a.sure[2] *= p
	end := list[k]
	list = r.fronts(u, end, more[:0])
	for i, b := range list {
		r.frontFeatures(u, &a.cue, a.mode, b, end)
		scores[i] = r.model.score(r.feats.list)
	}
	k, p = best(scores[:len(list)])
	a.sure[1] *= p
	return part{list[k], end}, r.words(list[k], end) > 0
}

// words counts the tokens of [a,b) that are words.
func (r *reader) words(a, b int) int {
	if a >= b {
		return 0
	}
	return int(r.wordsTo[b] - r.wordsTo[a])
}
