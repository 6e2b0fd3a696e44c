package ui

import "strings"

// kindLabels names the categories of framing words for a reader. A category
// that is not listed is shown by its own name.
var kindLabels = map[string]string{
	"charged-reporting-verb": "Verb of saying that judges",
	"charged-saying-verb":    "Verb of saying that judges",
	"saying-verb":            "Verb of saying that judges",
	"doubt-verb":             "Verb of saying that doubts",
	"factive":                "Verb that takes for granted",
	"implicative":            "Verb that implies more",
	"charged-word":           "Charged word",
	"charged-noun":           "Charged noun",
	"charged-adjective":      "Charged adjective",
	"charged-verb":           "Charged verb",
	"metaphor":               "Metaphor",
	"conflict-metaphor":      "Metaphor of conflict",
	"disaster-metaphor":      "Metaphor of disaster",
	"epithet":                "Epithet",
	"label":                  "Label",
	"ideology-label":         "Label of a political side",
	"euphemism":              "Softer word",
	"dysphemism":             "Harsher word",
	"hedge":                  "Hedge",
	"booster":                "Booster",
	"intensifier":            "Intensifier",
	"minimiser":              "Word that makes little of it",
	"minimizer":              "Word that makes little of it",
	"scare-quotes":           "Scare quotes",
	"so-called":              "“So-called”",
	"vague-source":           "Source that is not named",
	"mind-reading":           "Mind-reading",
	"presupposition":         "Taken for granted",
	"contrast":               "Contrast",
	"number-framing":         "Number made large or small",
	"agentless-passive":      "Passive without who did it",
	"nominalised-agent":      "Deed without who did it",
	"nominalized-agent":      "Deed without who did it",
	"inanimate-agent":        "Thing in the place of who did it",
}

// kindLabel returns the name of a category of framing words.
func kindLabel(id string) string {
	if l := kindLabels[id]; l != "" {
		return l
	}
	return capital(strings.ReplaceAll(id, "-", " "))
}
