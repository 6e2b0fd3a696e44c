package framing

import "crossread/app/lexicon"

// A report of a crime or of a case in court has this many words of the law's,
// and one in so many tokens. The names of crimes are what it is about.
const (
	courtWords = 4
	courtShare = 50
)

// isCourt tells whether a word belongs to police, courts and cases and to little
// else.
func isCourt(lemma string) bool {
	switch lemma {
	case "acquit", "acquittal", "arraign", "arraignment", "attorney", "bail", "barrister", "burglar", "burglary", "constable", "convict", "conviction", "court", "courtroom",
		"custody", "defendant", "detective", "felony", "indict", "indictment", "judge", "juror", "jury", "magistrate", "misdemeanor", "parole", "plaintiff", "plea",
		"plead", "probation", "prosecute", "prosecution", "prosecutor", "sentencing", "solicitor", "suspect", "suspicion", "tribunal", "verdict":
		return true
	}
	return false
}

// isOfCourt tells whether a word names a crime or a penalty, as the law does.
func (c *candidate) isOfCourt() bool {
	switch c.category {
	case lexicon.LoadedVerb, lexicon.LoadedNoun, lexicon.Dysphemism, lexicon.Sensational:
		switch c.charge.Text {
		case "abduct", "abuse", "assault", "bribe", "bribery", "burglary", "defraud", "embezzle", "extort", "forge", "fraud", "hijack",
			"imprison", "imprisonment", "jail", "kidnap", "kill", "launder", "molest", "murder", "poison", "rape", "rob", "robbery",
			"shoplift", "smuggle", "stab", "stalk", "steal", "strangle", "theft", "thief", "torture", "vandalise", "vandalize", "victim":
			return true
		}
	}
	return false
}
