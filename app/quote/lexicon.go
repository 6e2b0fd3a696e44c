package quote

import (
	_ "embed"
	"strings"
)

//go:embed cue.tsv
var cueTable string

// class is a class of cue.tsv; classes[0] is that of a verb which is not there.
type class uint8

var classes = []string{"", "say", "tell", "write", "add", "reply", "ask", "declare", "claim", "admit", "deny",
	"promise", "warn", "note", "voice", "suggest", "urge", "think", "hope", "show", "call", "judge", "agree",
	"rule", "quote", "discuss", "learn", "refuse", "speak", "statement", "according", "colon"}

// The classes that rules name.
const (
	classOpen class = iota
	classSay
	classTell
	classWrite
	classAdd
	classReply
	classAsk
	classDeclare
	classClaim
	classAdmit
	classDeny
	classPromise
	classWarn
	classNote
	classVoice
	classSuggest
	classUrge
	classThink
	classHope
	classShow
	classCall
	classJudge
	classAgree
	classRule
	classQuote
	classDiscuss
	classLearn
	classRefuse
	classSpeak
	classStatement
	classAccording
	classColon
)

// entry is one line of cue.tsv.
type entry struct {
	lemma string
	class class
	act   string
}

// verbs and nouns hold every form of the words of cue.tsv, lower case.
var verbs, nouns = readCues(cueTable)

func readCues(table string) (verbs, nouns map[string]entry) {
	verbs, nouns = map[string]entry{}, map[string]entry{}
	number := map[string]class{}
	for i, c := range classes {
		number[c] = class(i)
	}
	for _, line := range strings.Split(table, "\n") {
		f := strings.Split(line, "\t")
		if len(f) < 4 || strings.HasPrefix(line, "#") {
			continue
		}
		e := entry{lemma: f[0], class: number[f[2]], act: f[3]}
		if f[1] == "n" {
			nouns[f[0]] = e
			nouns[thirdPerson(f[0])] = e
			continue
		}
		past := []string{regularPast(f[0])}
		if len(f) > 4 {
			past = strings.Fields(f[4])
		}
		for _, w := range append(past, f[0], thirdPerson(f[0]), present(f[0], past[0])) {
			verbs[w] = e
		}
	}
	return verbs, nouns
}

// thirdPerson adds -s: "says", "replies", "expresses". It also makes plurals.
func thirdPerson(w string) string {
	n := len(w)
	switch {
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "sh"), strings.HasSuffix(w, "ch"), w == "go", w == "echo", w == "veto":
		return w + "es"
	case n > 1 && w[n-1] == 'y' && !isVowel(w[n-2]):
		return w[:n-1] + "ies"
	}
	return w + "s"
}

func regularPast(w string) string {
	n := len(w)
	switch {
	case w[n-1] == 'e':
		return w + "d"
	case n > 1 && w[n-1] == 'y' && !isVowel(w[n-2]):
		return w[:n-1] + "ied"
	}
	return w + "ed"
}

// present adds -ing; past tells whether the last letter is doubled.
func present(w, past string) string {
	n := len(w)
	switch {
	case w[n-1] == 'e' && !strings.HasSuffix(w, "ee"):
		return w[:n-1] + "ing"
	case strings.HasPrefix(past, w+w[n-1:]):
		return w + w[n-1:] + "ing"
	case w == "begin" || w == "put" || w == "forget":
		return w + w[n-1:] + "ing"
	}
	return w + "ing"
}

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
