package fact

import "strings"

// eventNoun reports whether a noun names something that happens: one of a list
// of short event nouns, or a noun of an ending that makes nouns out of verbs.
func eventNoun(lemma string) bool {
	if events[lemma] {
		return true
	}
	if len(lemma) < 7 || thing[lemma] {
		return false
	}
	for _, e := range [...]string{"ation", "ition", "ution", "ction", "ption", "ssion", "sion", "ement", "shment", "tment"} {
		if strings.HasSuffix(lemma, e) {
			return true
		}
	}
	return false
}

// events are nouns of events that no ending gives away.
var events = set("agreement", "aid", "apology", "appeal", "arrest", "arrival", "assault", "attack", "attempt", "award", "ban", "battle", "bid", "birth",
	"blast", "blaze", "boycott", "breach", "call", "campaign", "cancellation", "ceremony", "charge", "claim", "clash", "closure", "collapse", "comment",
	"confrontation", "coup", "crackdown", "crash", "cut", "deal", "death", "debate", "debut", "decision", "defeat", "delay", "demand", "denial", "departure",
	"derailment", "dismissal", "earthquake", "encounter", "endorsement", "escape", "eruption", "expansion", "explosion", "fall", "fight", "fire", "firing",
	"fraud", "hearing", "hunt", "incident", "increase", "inquiry", "invasion", "killing", "launch", "lawsuit", "launching", "loan", "loss", "manhunt", "march", "marriage",
	"meeting", "merger", "murder", "objection", "offer", "opposition", "order", "ouster", "outbreak", "override", "pardon", "payment", "plan", "plea", "poll", "probe",
	"promise", "protest", "purchase", "quake", "race", "raid", "rally", "recall", "recusal", "refusal", "removal", "repeal", "report", "request", "rescue", "resignation",
	"retirement", "return", "review", "rise", "robbery", "ruling", "run", "runoff", "sale", "scandal", "search", "seizure", "settlement", "shooting", "showdown",
	"shutdown", "siege", "speech", "spill", "stabbing", "statement", "stop", "storm", "strike", "strikeout", "suicide", "summit", "support", "surge", "survey", "suspension",
	"takeover", "talk", "testimony", "theft", "threat", "tour", "trial", "trip", "tussle", "veto", "victory", "violence", "visit", "vote", "walkout", "war", "warning",
	"wedding", "win", "withdrawal", "wound")

// thing are nouns of those endings that mostly name a thing or a quality.
var thing = set("administration", "apartment", "association", "basement", "commission", "condition", "constitution", "corporation", "department", "direction",
	"document", "education", "element", "environment", "equipment", "foundation", "function", "generation", "government", "information", "institution", "instrument",
	"legislation", "location", "mansion", "mention", "million", "mission", "moment", "nation", "opinion", "option", "organisation", "organization", "parliament", "passion",
	"pension", "permission", "population", "position", "profession", "question", "region", "religion", "reputation", "section", "session", "situation", "station",
	"television", "tension", "tradition", "treatment", "version", "vision", "coalition", "delegation", "edition", "dimension", "faction", "fraction", "fiction")
