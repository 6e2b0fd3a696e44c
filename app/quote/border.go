package quote

import "crossread/app/lang"

// sayingTimes are words for when something was said, right behind the verb.
var sayingTimes = set("afterwards", "afterward", "later", "yesterday", "today", "tonight", "again", "recently", "earlier", "simply", "then", "only", "publicly",
	"repeatedly", "previously", "separately", "instead")

// afterAdverb moves the beginning of what is said behind a word for when or how it was
// said: "said afterwards | that it was over", "said yesterday | she was ill".
func (r *reader) afterAdverb(u *unit, a *attribution, start int) int {
	if a.mode != modeAfter || a.cue.noun || start != a.cue.last || start+2 >= u.last || r.chain[start] != 0 || !sayingTimes[r.d.Tokens[start].Lower] {
		return start
	}
	switch next := start + 1; {
	case r.sym[next] == symThat:
		return next
	case timeNouns[r.d.Tokens[start].Lower] && r.nounAt(next) > 0 && r.isSubject(u, r.nounAt(next)):
		return next
	}
	return start
}

// afterRelative moves the beginning of what a source is said to tell behind the clause
// that describes it: "According to Ann Lee, who runs the plant, | the pump failed".
func (r *reader) afterRelative(u *unit, a *attribution, start int) int {
	if a.mode != modeAfter || a.cue.entry.class != classAccording {
		return start
	}
	switch r.d.Tokens[start].Lower {
	case "who", "which", "whose", "whom":
	default:
		return start
	}
	for i := start + 1; i+1 < u.last; i++ {
		if r.chain[i] != 0 {
			return start
		}
		if r.sym[i] == symComma && r.verbsIn(start, i) > 0 && (r.nounAt(i+1) > 0 || r.chain[i+1] != 0) && r.verbsIn(i+1, u.last) > 0 {
			return i + 1
		}
	}
	return start
}

// beforeVerb ends what something is called where its marks close, if a verb follows that
// tells of the thing: "what she called “a trap” | was closed".
func (r *reader) beforeVerb(a *attribution, start, end int) int {
	k := r.chain[start]
	if a.cue.entry.class != classCall || k == 0 {
		return end
	}
	i := start
	for i < end && r.chain[i] == k {
		i++
	}
	if i < end && r.chunk[i] != 0 && r.d.Chunks[r.chunk[i]-1].Kind == lang.VerbChunk && r.d.Chunks[r.chunk[i]-1].Verb.Finite {
		return i
	}
	return end
}

// beforeClaim ends what is said where the narrator takes it up as a claim: "that he did
// nothing wrong, | a claim that she called “laughable”".
func (r *reader) beforeClaim(start, end int) int {
	for i := start + 1; i+3 < end; i++ {
		if r.sym[i] != symComma || r.chain[i] != 0 || r.chain[i+1] != 0 {
			continue
		}
		if w := r.d.Tokens[i+1].Lower; w != "a" && w != "an" && w != "the" {
			continue
		}
		k := r.nounAt(i + 1)
		if k == 0 || r.d.Chunks[k-1].First != i+1 || !othersWords[r.d.Tokens[r.d.Chunks[k-1].Head].Lower] && !takenUp[r.d.Tokens[r.d.Chunks[k-1].Head].Lower] {
			continue
		}
		n := r.d.Chunks[k-1].Last
		if n < end && (r.d.Tokens[n].Lower == "that" || r.d.Tokens[n].Lower == "which" || r.nounAt(n) > 0 && r.d.Chunks[r.nounAt(n)-1].First == n) {
			return i
		}
	}
	return end
}
