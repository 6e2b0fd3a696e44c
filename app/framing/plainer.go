package framing

import (
	"strings"

	"crossread/app/lang"
	"crossread/app/lexicon"
)

// plainer returns the plainer word of a candidate in the form that fits where it
// stands: "criticised" for "slammed". It is empty where the plain word would
// take other words around it, "fell" for "plunged the town into debt".
func (r *reader) plainer(c *candidate) string {
	plain := c.charge.Plainer
	if plain == "" || c.kind != "" {
		return ""
	}
	if (c.category == lexicon.ConflictMetaphor || c.category == lexicon.DisasterMetaphor) && (r.violent || r.literalBeside(c)) {
		return "" // it may be a real fight
	}
	verb := -1
	for i := c.first; i < c.last && verb < 0; i++ {
		if isVerb(r.d.Tokens[i].Tag) {
			verb = i
		}
	}
	switch c.charge.POS {
	case 'N':
		if last := &r.d.Tokens[c.last-1]; last.Tag == "NNS" && !strings.HasSuffix(c.charge.Text, "s") && last.Lemma != last.Lower {
			return plural(plain)
		}
		return plain
	case 'V':
		if verb < 0 {
			verb = c.first // a verb by its form, whatever its tag
		}
	default:
		if last := &r.d.Tokens[c.last-1]; verb != c.first {
			if last.Tag == "NNS" && !strings.HasSuffix(c.charge.Text, "s") {
				return plural(plain)
			}
			return plain
		}
	}
	return r.verbFor(plain, verb, c)
}

// verbFor puts a plain verb with what belongs to it into the form of token i and
// looks whether it takes the words behind the candidate.
func (r *reader) verbFor(plain string, i int, c *candidate) string {
	verb, rest, _ := strings.Cut(plain, " ")
	tag := formOf(&r.d.Tokens[i])
	if tag == "" {
		return ""
	}
	passive := tag == "VBN" && !r.afterHave(i)
	switch {
	case verb == "says" || verb == "not" || verb == "without":
		return plain
	case verb == "said":
		verb = "say"
		if rest == "" {
			if verb = r.saying(c, passive); verb == "" {
				return ""
			}
		}
	case verb == "told":
		verb = "tell"
		if !passive && !r.objectAt(c.last) {
			return ""
		}
	case verb == "do" && strings.HasPrefix(rest, "not"):
		if tag != "VBD" && tag != "VBZ" && tag != "VBP" {
			return ""
		}
	case strings.HasSuffix(verb, "ed") && !strings.HasSuffix(verb, "eed"):
		return plain // stands in its form already
	case passive:
		if intransitive(verb, rest) {
			return ""
		}
	case takesObject(verb, rest):
		if !r.objectAt(c.last) {
			return ""
		}
	case intransitive(verb, rest):
		if r.objectAt(c.last) {
			return ""
		}
	}
	if rest != "" {
		rest = " " + rest
	}
	return inflect(verb, tag) + rest
}

// formOf returns the tag of the form that a verb stands in, empty where it is
// used as a noun ("a swipe at"). Tags err most on headlines and on bare forms.
func formOf(t *lang.Token) string {
	bare := t.Lower == t.Lemma
	switch {
	case t.Tag == "VBD" || t.Tag == "VBN":
		if bare && !unchanging(t.Lower) {
			return "VBP"
		}
		return t.Tag
	case isVerb(t.Tag):
		return t.Tag
	case strings.HasSuffix(t.Lower, "ing"):
		return "VBG"
	case strings.HasSuffix(t.Lower, "ed"):
		return "VBN"
	case t.Tag == "NNS" && !bare || t.Tag == "NNP" && strings.HasSuffix(t.Lower, "s") || t.Tag == "NNPS":
		return "VBZ"
	case t.Tag == "NNP":
		return "VBP"
	}
	return ""
}

// unchanging tells whether a verb has the same form in the past.
func unchanging(verb string) bool {
	switch verb {
	case "cut", "put", "hit", "set", "let", "shut", "spread", "cast", "hurt", "quit", "split", "burst", "thrust", "shed", "beat", "read", "shoot":
		return true
	}
	return false
}

// afterHave tells whether a form of "have" stands shortly before token i, so
// that the participle is active.
func (r *reader) afterHave(i int) bool {
	first := r.d.Sentences[r.d.Tokens[i].Sentence].First
	for k := i - 1; k >= first && k >= i-3; k-- {
		switch t := &r.d.Tokens[k]; {
		case t.Lemma == "have" || t.Lower == "'ve" || t.Lower == "’ve" || t.Lower == "'d" || t.Lower == "’d":
			return true
		case !isAdverb(t.Tag) && t.Tag != "PRP":
			return false
		}
	}
	return false
}

// objectAt tells whether a noun phrase may begin at token i.
func (r *reader) objectAt(i int) bool {
	if i >= len(r.d.Tokens) || r.d.Tokens[i].Sentence != r.d.Tokens[i-1].Sentence {
		return false
	}
	t := &r.d.Tokens[i]
	switch t.Tag {
	case "DT", "PRP", "PRP$", "CD", "``", "WP", "WP$", "PDT", "$":
		return t.Lower != "that" || i+1 < len(r.d.Tokens) && isNoun(r.d.Tokens[i+1].Tag)
	}
	return isNoun(t.Tag) || isAdjective(t.Tag)
}

// saying returns the plain verb of saying that fits: "say" before a clause or
// beside words in quotation marks, "speak" before "about", none before another
// object.
func (r *reader) saying(c *candidate, passive bool) string {
	d, sent := r.d, r.d.Sentences[r.d.Tokens[c.first].Sentence]
	quoted := false
	for i := sent.First; i < sent.Last && !quoted; i++ {
		quoted = d.Tokens[i].Tag == "``" || d.Tokens[i].Tag == "''" || d.In(d.Tokens[i].Start) >= 0
	}
	if passive || c.last >= sent.Last {
		if quoted && !passive {
			return "say"
		}
		return ""
	}
	next := &d.Tokens[c.last]
	switch {
	case next.Lower == "that" || next.Tag == "``":
		return "say"
	case c.first > sent.First && d.Tokens[c.first-1].Tag == "''":
		return "say" // “No,” fumed the mayor
	case next.Lower == "about":
		return "speak"
	case next.Tag == "TO":
		return ""
	case r.objectAt(c.last):
		if r.clauseAt(c.last, sent) {
			return "say"
		}
		return ""
	case quoted && next.Lower != "at" && next.Lower != "with" && next.Lower != "against":
		return "say"
	}
	return ""
}

// clauseAt tells whether a finite verb follows in the clause that begins at
// token i, so that its first words are a subject.
func (r *reader) clauseAt(i int, sent lang.Sentence) bool {
	const near = 9
	for k := i; k < sent.Last && k < i+near; k++ {
		switch t := &r.d.Tokens[k]; t.Tag {
		case "VBD", "VBZ", "VBP", "MD":
			return k > i
		case ",", ":", ".", "WDT", "WP", "WRB", "CC":
			return false
		case "IN":
			switch t.Lower {
			case "as", "because", "while", "after", "before", "if", "since", "though", "although", "until":
				return false
			}
		}
	}
	return false
}

// takesObject tells whether a plain verb with what belongs to it needs an
// object behind it.
func takesObject(verb, rest string) bool {
	switch rest {
	case "":
	case "to":
		return verb != "have" // had to
	case "for", "with", "of", "about", "on", "by", "at", "from", "down", "against", "into", "over", "off":
		return true
	default:
		return false
	}
	switch verb {
	case "criticise", "praise", "promote", "question", "reject", "dismiss", "support", "press", "blame", "avoid", "restrict",
		"create", "hinder", "anger", "annoy", "limit", "reduce", "weaken", "harm", "hide", "cover", "fill", "take", "give", "send",
		"bring", "keep", "exceed", "cause", "allow", "make", "use", "hold", "put", "choose", "appoint", "deceive", "mislead", "cheat",
		"frighten", "surprise", "impress", "shock", "please", "offend", "insult", "overcharge", "exclude", "remove", "deny", "defeat",
		"beat", "urge", "persuade", "flatter", "admire", "approve", "buy", "raise", "release", "seek", "show", "set", "tease",
		"follow", "extend", "override", "punish", "control", "describe", "invent", "mention", "trouble", "affect", "accept", "discourage",
		"encourage", "oppose", "pass", "ignore", "find", "damage", "destroy", "protect", "influence", "involve", "favour",
		"force", "impose", "displease", "dislike", "interest", "attract", "bother", "calm", "puzzle", "confuse", "disturb", "embarrass",
		"shame", "join", "obey", "welcome", "spread", "increase", "detain", "clear", "abandon", "disprove", "repeat":
		return true
	}
	return false
}

// intransitive tells whether a plain verb with what belongs to it takes no
// object.
func intransitive(verb, rest string) bool {
	switch rest {
	case "angry", "in", "position", "up", "nothing", "at length", "others", "badly", "early", "questions", "arguments", "theories", "fears",
		"false claims", "people", "revenge", "worry", "dispute", "criticism", "annoyance", "damage", "power", "anger", "politics":
		return true
	case "":
	default:
		return verb == "be"
	}
	switch verb {
	case "complain", "object", "argue", "speak", "compete", "disagree", "fall", "rise", "go", "walk", "hurry", "wait", "agree", "apologise",
		"comment", "hesitate", "campaign", "laugh", "smile", "cry", "resign", "fail", "grow", "move", "profit", "negotiate", "interfere",
		"cooperate", "travel", "remain", "stay", "suffer", "struggle", "reply", "act", "appeal", "protest", "worsen", "withdraw", "talk", "step", "rush":
		return true
	}
	return false
}

// plural returns the plural of a plainer noun; what is not counted stays.
func plural(noun string) string {
	if head, rest, ok := strings.Cut(noun, " without"); ok {
		return plural(head) + " without" + rest
	}
	last := noun[strings.LastIndexByte(noun, ' ')+1:]
	switch last {
	case "criticism", "interference", "strength", "means", "funds", "arguments", "punishment", "support", "people", "spending", "papers", "coronavirus":
		return noun
	}
	switch {
	case strings.HasSuffix(last, "s"):
		return noun
	case endsInConsonantY(last):
		return noun[:len(noun)-1] + "ies"
	case strings.HasSuffix(last, "ch"), strings.HasSuffix(last, "sh"), strings.HasSuffix(last, "x"):
		return noun + "es"
	}
	return noun + "s"
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
