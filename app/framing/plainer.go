package framing

import (
	"strings"

	"crossread/app/lexicon"
)

// plainer returns the plainer word of an entry in the form that the word in the
// text has: "criticised" for "slammed".
func plainer(c lexicon.Charge, tag string) string {
	if c.Plainer == "" || c.POS != 'V' || len(tag) < 2 || tag[:2] != "VB" {
		return c.Plainer
	}
	verb, rest := c.Plainer, ""
	if i := strings.IndexByte(verb, ' '); i >= 0 {
		verb, rest = verb[:i], verb[i:]
	}
	base := verb
	switch verb {
	case "said":
		base = "say"
	case "told":
		base = "tell"
	case "not", "did", "had", "left", "without":
		return c.Plainer
	}
	if strings.HasSuffix(base, "ed") && !strings.HasSuffix(base, "eed") {
		return c.Plainer // stands in its form already
	}
	return inflect(base, tag) + rest
}

// inflect puts a verb into the form that a tag names.
func inflect(verb, tag string) string {
	forms, irregular := irregularVerbs[verb]
	switch tag {
	case "VBD":
		if irregular {
			return forms[0]
		}
		return withED(verb)
	case "VBN":
		if irregular {
			return forms[1]
		}
		return withED(verb)
	case "VBZ":
		return withS(verb)
	case "VBG":
		return withING(verb)
	}
	if verb == "be" && tag == "VBP" {
		return "are"
	}
	return verb
}

// irregularVerbs holds past and participle of the irregular verbs among the
// plainer words.
var irregularVerbs = map[string][2]string{
	"be": {"was", "been"}, "beat": {"beat", "beaten"}, "become": {"became", "become"}, "begin": {"began", "begun"},
	"break": {"broke", "broken"}, "bring": {"brought", "brought"}, "buy": {"bought", "bought"}, "catch": {"caught", "caught"},
	"choose": {"chose", "chosen"}, "come": {"came", "come"}, "cut": {"cut", "cut"}, "deal": {"dealt", "dealt"},
	"do": {"did", "done"}, "draw": {"drew", "drawn"}, "fall": {"fell", "fallen"}, "fight": {"fought", "fought"},
	"find": {"found", "found"}, "get": {"got", "got"}, "give": {"gave", "given"}, "go": {"went", "gone"},
	"grow": {"grew", "grown"}, "have": {"had", "had"}, "hide": {"hid", "hidden"}, "hit": {"hit", "hit"},
	"hold": {"held", "held"}, "hurt": {"hurt", "hurt"}, "keep": {"kept", "kept"}, "lead": {"led", "led"},
	"leave": {"left", "left"}, "let": {"let", "let"}, "lie": {"lied", "lied"}, "lose": {"lost", "lost"}, "make": {"made", "made"},
	"meet": {"met", "met"}, "mislead": {"misled", "misled"}, "outdo": {"outdid", "outdone"}, "overcharge": {"overcharged", "overcharged"},
	"pay": {"paid", "paid"}, "put": {"put", "put"}, "rise": {"rose", "risen"}, "run": {"ran", "run"}, "say": {"said", "said"},
	"see": {"saw", "seen"}, "seek": {"sought", "sought"}, "sell": {"sold", "sold"}, "send": {"sent", "sent"},
	"set": {"set", "set"}, "shoot": {"shot", "shot"}, "show": {"showed", "shown"}, "shrink": {"shrank", "shrunk"},
	"speak": {"spoke", "spoken"}, "spend": {"spent", "spent"}, "spread": {"spread", "spread"}, "spy": {"spied", "spied"},
	"steal": {"stole", "stolen"}, "take": {"took", "taken"}, "teach": {"taught", "taught"}, "tell": {"told", "told"},
	"think": {"thought", "thought"}, "throw": {"threw", "thrown"}, "win": {"won", "won"}, "withdraw": {"withdrew", "withdrawn"},
	"write": {"wrote", "written"}, "admit": {"admitted", "admitted"}, "permit": {"permitted", "permitted"}, "refer": {"referred", "referred"},
	"occur": {"occurred", "occurred"}, "prefer": {"preferred", "preferred"}, "control": {"controlled", "controlled"},
	"commit": {"committed", "committed"}, "deter": {"deterred", "deterred"}, "override": {"overrode", "overridden"},
	"regret": {"regretted", "regretted"}, "shake": {"shook", "shaken"}, "sleep": {"slept", "slept"},
	"equip": {"equipped", "equipped"}, "cancel": {"cancelled", "cancelled"}, "travel": {"travelled", "travelled"},
}

func withED(verb string) string {
	switch {
	case strings.HasSuffix(verb, "e"):
		return verb + "d"
	case endsInConsonantY(verb):
		return verb[:len(verb)-1] + "ied"
	case doubles(verb):
		return verb + verb[len(verb)-1:] + "ed"
	}
	return verb + "ed"
}

func withS(verb string) string {
	switch {
	case verb == "be":
		return "is"
	case verb == "have":
		return "has"
	case endsInConsonantY(verb):
		return verb[:len(verb)-1] + "ies"
	case strings.HasSuffix(verb, "s"), strings.HasSuffix(verb, "x"), strings.HasSuffix(verb, "ch"), strings.HasSuffix(verb, "sh"), verb == "do", verb == "go", verb == "outdo":
		return verb + "es"
	}
	return verb + "s"
}

func withING(verb string) string {
	switch forms, irregular := irregularVerbs[verb]; {
	case verb == "be", verb == "see":
		return verb + "ing"
	case verb == "lie", verb == "tie":
		return verb[:1] + "ying"
	case strings.HasSuffix(verb, "e") && !strings.HasSuffix(verb, "ee"):
		return verb[:len(verb)-1] + "ing"
	case doubles(verb), irregular && strings.HasPrefix(forms[0], verb+verb[len(verb)-1:]), verb == "begin":
		return verb + verb[len(verb)-1:] + "ing"
	}
	return verb + "ing"
}

func endsInConsonantY(verb string) bool {
	n := len(verb)
	return n > 1 && verb[n-1] == 'y' && !isVowel(verb[n-2])
}

// doubles tells whether a verb of one syllable doubles its last consonant:
// "stop", "grab".
func doubles(verb string) bool {
	n := len(verb)
	if n < 3 || isVowel(verb[n-1]) || !isVowel(verb[n-2]) || isVowel(verb[n-3]) || strings.IndexByte("wxyh", verb[n-1]) >= 0 {
		return false
	}
	for i := range n - 3 {
		if isVowel(verb[i]) {
			return false // more than one syllable
		}
	}
	return true
}

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
