package lang

import "strings"

// lemma returns the dictionary form of a lower-case word with its tag, by a
// table of irregular forms and the spelling rules of English.
func lemma(lower, tag string) string {
	switch {
	case len(tag) > 1 && tag[0] == 'V':
		return verbLemma(lower, tag)
	case tag == "NNS":
		return nounLemma(lower)
	case tag == "MD":
		switch lower {
		case "'ll", "wo":
			return "will"
		case "'d":
			return "would"
		case "ca":
			return "can"
		case "sha":
			return "shall"
		}
	case lower == "n't":
		return "not"
	case tag == "JJR" || tag == "RBR" || tag == "JJS" || tag == "RBS":
		return degreeLemma(lower)
	}
	return lower
}

func degreeLemma(w string) string {
	switch w {
	case "better", "best":
		return "good"
	case "worse", "worst":
		return "bad"
	case "less", "least":
		return "little"
	case "more", "most":
		return "much"
	case "further", "furthest", "farther", "farthest":
		return "far"
	case "older", "elder", "oldest", "eldest":
		return "old"
	}
	return w
}

func verbLemma(w, tag string) string {
	if base, ok := verbForms[w]; ok {
		return base
	}
	switch w {
	case "'s":
		return "be"
	case "'d":
		return "have"
	}
	switch {
	case tag == "VBZ" && strings.HasSuffix(w, "s"):
		return thirdPerson(w)
	case tag != "VBG" && len(w) > 3 && strings.HasSuffix(w, "ed"):
		return stem(w[:len(w)-2], w, "ied")
	case tag == "VBG" && len(w) > 4 && strings.HasSuffix(w, "ing"):
		return stem(w[:len(w)-3], w, "")
	}
	return w
}

func thirdPerson(w string) string {
	switch {
	case len(w) > 4 && strings.HasSuffix(w, "ies"):
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "ches"),
		strings.HasSuffix(w, "xes"), strings.HasSuffix(w, "zzes"), strings.HasSuffix(w, "oes"):
		return w[:len(w)-2]
	case len(w) > 2 && !strings.HasSuffix(w, "ss"):
		return w[:len(w)-1]
	}
	return w
}

func nounLemma(w string) string {
	if base, ok := nounForms[w]; ok {
		return base
	}
	if i := strings.LastIndexByte(w, '-'); i > 0 {
		return w[:i+1] + nounLemma(w[i+1:])
	}
	if len(w) < 4 || !strings.HasSuffix(w, "s") || strings.HasSuffix(w, "us") || strings.HasSuffix(w, "is") || strings.HasSuffix(w, "'s") {
		return strings.TrimSuffix(w, "'s")
	}
	return thirdPerson(w)
}

func isVowel(c byte) bool {
	return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'
}

// stem restores the verb from what -ed or -ing left of it: a doubled consonant
// is made single again, a mute e put back.
func stem(s, word, ied string) string {
	n := len(s)
	if n < 2 {
		return s
	}
	last, before := s[n-1], s[n-2]
	switch {
	case ied != "" && last == 'i':
		return s[:n-1] + "y"
	case last == before && !isVowel(last):
		if last == 's' || last == 'f' || last == 'z' || last == 'l' && !singleL[s] {
			return s
		}
		return s[:n-1]
	case endsWithE(s, last, before):
		return s + "e"
	}
	return s
}

// endsWithE tells whether a verb's stem lost a mute e. Where the letters do
// not decide, the more frequent verbs do and the others are listed.
func endsWithE(s string, last, before byte) bool {
	n := len(s)
	if withE[s] {
		return true
	}
	for i := 2; i <= 5 && i < n; i++ {
		if withE["-"+s[n-i:]] {
			return true
		}
	}
	if withoutE[s] {
		return false
	}
	two := n > 2 && isVowel(before) && isVowel(s[n-3]) && !(s[n-3] == 'u' && n > 3 && s[n-4] == 'q') // treat, raid, but quote
	switch last {
	case 'c', 'v', 'u', 'z':
		return true
	case 'e':
		return s[n-2] != 'e'
	case 's':
		return true
	case 'g':
		return before != 'n' && before != 'g'
	case 'l':
		return !isVowel(before) && before != 'r' && before != 'w' && before != 'l' || !two && (before == 'u' || before == 'i')
	case 'r':
		return !two && (before == 'i' || before == 'a' || before == 'u') || before == 'u' && n > 2 && s[n-3] != 'o'
	case 't':
		switch before {
		case 'a':
			return !two || s[n-3] == 'i' || s[n-3] == 'u'
		case 'o', 'u':
			return !two
		}
		return false
	case 'd':
		return isVowel(before) && !two && n > 2
	case 'n':
		return before == 'i' && !two
	case 'm':
		return !two && (before == 'a' || before == 'i' || before == 'o' || before == 'u')
	case 'k', 'p', 'b':
		return !two && (isVowel(before) || before == 'y')
	}
	return false
}

var (
	// withE are stems that lost an e though their letters tell otherwise; with a
	// hyphen, ends of stems.
	withE = set(`chang arrang challeng aveng exchang rang plung lung hing cring infring imping bing spong reveng estrang
		rearrang scal inhal exhal explor ignor restor scor stor ador implor bor deplor snor interfer adher rever persever
		creat recreat procreat invit unit cit excit ignit recit incit reunit expedit writ complet delet compet deplet
		conven interven contraven postpon phon clon condon ton hon aton zon ston tun prun typ styl persuad dissuad
		rout rerout oblig becom -welcom consol cajol parol chas leas releas increas decreas ceas teas pleas purchas
		-rais prais rehears -caus paus abus accus excus confus refus diffus amus us -clos los choos loos dispos
		announc believ achiev receiv deceiv reliev hom shap hous tripl battl`)
	withoutE = set(`combat avail pencil pilot pivot ballot riot jackpot develop gossip envelop gallop worship redevelop
		fathom blossom ransom murmur canvas focus bias visit edit limit credit exhibit deposit fulfil patrol
		bus gas swerv sign discuss profil label cancel travel bargain program`)
	// singleL are stems in -ll of verbs that end in one l.
	singleL = set(`controll cancell travell compell expell propell rebell labell modell signall fuell levell counsell
		marshall patroll enroll dispell repell excell quarrell channell equall totall rivall fulfill distill instill
		tunnell panell duell jewell shovell towell trammell unravell grovell marvell dialled initiall`)
)
