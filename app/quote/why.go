package quote

import "crossread/app/result"

// why tells a reader in plain words what the finding rests on.
func why(a *attribution, kind string) string {
	what := "a word of saying"
	switch {
	case a.cue.entry.class == classAccording:
		return "“according to” names the source"
	case a.cue.entry.class == classColon:
		return "a colon after the speaker"
	case a.cue.noun:
		what = "a noun that reports (“" + a.cue.entry.lemma + "”)"
	case a.cue.entry.lemma != "":
		what = "the verb “" + a.cue.entry.lemma + "”"
	default:
		what = "a verb beside the quotation marks"
	}
	where := " before the words"
	switch a.mode {
	case modeBefore:
		where = " after the words"
	case modeAround:
		where = " between the words"
	}
	switch kind {
	case result.Direct:
		return what + where + " in quotation marks"
	case result.Mixed:
		return what + where + ", part of them in quotation marks"
	}
	return what + where + ", told without quotation marks"
}
