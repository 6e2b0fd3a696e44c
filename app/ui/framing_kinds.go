package ui

import "strings"

// kindLabels names the categories of framing words for a reader. A category
// that is not listed is shown by its own name.
var kindLabels = map[string]string{
	"so-called":              "“So-called”",
	"ideology-label":         "Label of a political side",
	"group-label":            "Label on a group",
	"dysphemism":             "Harsher word",
	"euphemism":              "Softer word",
	"charged-reporting-verb": "Verb of saying that judges",
	"doubt-verb":             "Verb of saying that doubts",
	"factive":                "Verb that takes it for a fact",
	"implicative":            "Verb that implies more",
	"vague-source":           "Source that is not named",
	"mind-reading":           "Mind-reading",
	"number-framing":         "Number made large or small",
	"loaded-adjective":       "Charged adjective",
	"loaded-noun":            "Charged noun",
	"loaded-adverb":          "Charged adverb",
	"loaded-verb":            "Charged verb",
	"emotion-word":           "Feeling told as a fact",
	"intensifier":            "Intensifier",
	"booster":                "Booster",
	"minimiser":              "Word that makes little of it",
	"hedge":                  "Hedge",
	"conflict-metaphor":      "Metaphor of conflict",
	"disaster-metaphor":      "Metaphor of disaster",
	"metaphor":               "Metaphor",
	"presupposition":         "Taken for granted",
	"contrast":               "Contrast",
	"epithet":                "Epithet",
	"sensational":            "Sensational word",
	"scare-quotes":           "Scare quotes",
	"agentless-passive":      "Passive without who did it",
	"nominalised-agent":      "Deed without who did it",
	"inanimate-agent":        "Thing in the place of who did it",
}

// kindLabel returns the name of a category of framing words.
func kindLabel(id string) string {
	if l := kindLabels[id]; l != "" {
		return l
	}
	return capital(strings.ReplaceAll(id, "-", " "))
}
