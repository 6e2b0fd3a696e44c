package quote

import "crossread/app/result"

// rejecting are verbs that leave nothing of what others say.
var rejecting = set("reject", "dismiss", "scoff", "deride", "ridicule", "mock")

// othersWords are nouns for what others say.
var othersWords = set("claim", "claims", "allegation", "allegations", "accusation", "accusations", "suggestion", "suggestions", "report", "reports", "rumor", "rumors",
	"rumour", "rumours", "charge", "charges", "criticism", "criticisms", "assertion", "assertions", "speculation", "notion", "idea", "complaint", "complaints",
	"argument", "arguments", "theory", "theories", "reporting", "contention", "insinuation", "insinuations", "talk")

// takenUp are nouns by which a narrator takes up what was said before, besides those.
var takenUp = set("remark", "remarks", "comment", "comments", "statement", "move", "decision", "verdict", "view", "plan", "step")

// denies tells whether an attribution that is told indirectly rejects what others say:
// "dismissed claims that", "scoffed at suggestions that".
func (r *reader) denies(a *attribution) bool {
	if a.cue.noun || !rejecting[a.cue.entry.lemma] || a.mode != modeAfter || len(a.parts) == 0 {
		return false
	}
	for i := a.cue.last; i < a.parts[0].last && i < a.cue.last+6; i++ {
		if othersWords[r.d.Tokens[i].Lower] {
			return true
		}
		if r.verb[i] || isClauseWord(r.sym[i]) {
			return false
		}
	}
	return false
}

// actOf returns the act of an attribution of the given kind.
func (r *reader) actOf(a *attribution, kind string) string {
	switch {
	case kind != result.Direct && r.denies(a):
		return result.Denial
	case a.cue.entry.act == "":
		return result.Speech
	}
	return a.cue.entry.act
}
