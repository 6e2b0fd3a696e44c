package lang

import "strings"

// correct mends what the tagger is known to get wrong and the words around
// decide. Each rule names its case.
func (d *Document) correct(s Sentence) {
	for i := s.First; i < s.Last; i++ {
		t := &d.Tokens[i]
		switch t.Tag {
		case "CC":
			if len(t.Lower) > 3 && !conjunctions[t.Lower] {
				t.Tag = "NN" // Head teacher Ann Lee
			}
		case "POS":
			if t.Lower == "'s" && i > s.First {
				switch d.Tokens[i-1].Lower {
				case "let":
					t.Tag = "PRP" // let 's go
				case "it", "he", "she", "that", "there", "here", "what", "who", "where", "how", "why", "when":
					t.Tag = "VBZ" // what 's done
				default:
					if d.contracted(i, s) {
						t.Tag = "VBZ" // the mayor 's a fool
					}
				}
			}
		case "VBD":
			// The tagger knows "said" as VBD alone.
			if d.governs(i, s, "have") || d.governs(i, s, "be") {
				t.Tag = "VBN" // has said, is said to
			} else if endsInS(t.Lower) {
				t.Tag = "VBZ"
			}
		case "VBN":
			// A nominative pronoun takes a finite verb: she really changed.
			if j := d.beforeAdverbs(i, s); j >= s.First && nominative[d.Tokens[j].Lower] && !d.governs(i, s, "have") {
				t.Tag = "VBD"
			} else if j >= s.First && isNoun(d.Tokens[j].Tag) && intransitive[t.Lower] {
				t.Tag = "VBD" // nothing improper happened
			}
		case "VBP":
			if j := d.beforeAdverbs(i, s); j >= s.First && (d.Tokens[j].Tag == "TO" || d.Tokens[j].Tag == "MD") {
				t.Tag = "VB" // to put, will not let
			} else if next := d.tagAt(i+1, s.Last); i > s.First && d.Tokens[i-1].Tag == "NNP" && (next == "VBD" || next == "VBZ" || next == "MD") && !auxiliaryForms[t.Lower] && len(t.Lower) > 3 {
				t.Tag = "NN" // Thornley council agreed: no verb of one subject agrees with a plural and stands before another
			}
		case "PRP$":
			if next := d.tagAt(i+1, s.Last); t.Lower == "her" && !startsNoun(next) {
				t.Tag = "PRP" // told her that
			}
		case "PRP":
			if next := d.tagAt(i+1, s.Last); t.Lower == "her" && (next == "NN" || next == "NNS" || next == "JJ") &&
				(i == s.First || !giving[verbLemma(d.Tokens[i-1].Lower, d.Tokens[i-1].Tag)]) {
				t.Tag = "PRP$" // her aggressive tone
			}
		case "MD":
			if next := d.pastAdverbs(i+1, s.Last); t.Lower == "'d" && next < s.Last && isPastForm(&d.Tokens[next]) {
				t.Tag, d.Tokens[next].Tag = "VBD", "VBN" // he 'd made
			}
		case "NNP":
			if i == firstWord(d, s) && offices[t.Lower] && d.tagAt(i+1, s.Last) == "NNP" {
				t.Tag = "JJ" // Former Governor Roe
			}
			if next := d.tagAt(i+1, s.Last); parties[t.Lower] && isAdjective(next) {
				t.Tag = "JJ" // Republican presidential candidate
			}
		case "VB", "VBG", "VBZ":
			if d.nameBehind(i, s) {
				t.Tag = "NNP" // posted to Tidewire
			}
		case "NN", "NNS", "JJ":
			if t.Tag == "NNS" && i > s.First && isNoun(d.Tokens[i-1].Tag) && thirdPersons[t.Lower] {
				t.Tag = "VBZ" // the mayor meets the nurses
				break
			}
			if t.Tag == "NN" && d.verbBehindTo(i, s) {
				t.Tag = "VB" // to board the train
				break
			}
			if next := d.tagAt(i+1, s.Last); t.Tag == "NN" && next == "TO" && i > s.First && isNoun(d.Tokens[i-1].Tag) && verbOnly[t.Lower] {
				t.Tag = "VBP" // the firm and the bank intend to
				break
			}
			d.correctName(i, s)
		}
	}
}

// correctName gives a name its tag where the tagger, which sees endings, took a
// capitalised word inside a sentence for a common one.
func (d *Document) correctName(i int, s Sentence) {
	t := &d.Tokens[i]
	if !isUpper(d.Text[t.Start]) || s.Zone == ZoneHeadline || i == s.First {
		return
	}
	switch d.Tokens[i-1].Tag {
	case "``", "''", ":", ".", "(":
		return // may begin a sentence
	}
	switch {
	case t.Tag == "NN":
		t.Tag = "NNP"
	case t.Tag == "NNS":
		t.Tag = "NNPS"
	case t.Hint == "B-PERSON" || t.Hint == "I-PERSON":
		t.Tag = "NNP"
	}
}

// endsInS tells a word that can be the third person of a verb but no past form.
func endsInS(lower string) bool {
	n := len(lower)
	return n > 3 && lower[n-1] == 's' && lower[n-2] != 's' && lower[n-2] != 'u'
}

// verbOnly are verbs before "to" that are no nouns.
var verbOnly = set(`intend refuse seem appear continue expect agree decide begin tend hope want pretend prefer hesitate threaten aim`)

// intransitive are past forms of verbs that have no passive, so that after a
// noun they are no participle.
var intransitive = set(`happened occurred appeared disappeared arrived remained seemed existed emerged died lived talked
	laughed smiled looked worked waited listened resigned agreed disagreed apologized apologised responded replied
	reacted belonged depended fell rose went stayed erupted collapsed vanished persisted prevailed`)

// governs tells whether a form of the auxiliary stands before token i with
// nothing but adverbs between.
func (d *Document) governs(i int, s Sentence, auxiliary string) bool {
	j := d.beforeAdverbs(i, s)
	return j >= s.First && isVerb(d.Tokens[j].Tag) && verbLemma(d.Tokens[j].Lower, d.Tokens[j].Tag) == auxiliary
}

// beforeAdverbs returns the last token before i that is no adverb; s.First-1
// where there is none near.
func (d *Document) beforeAdverbs(i int, s Sentence) int {
	for j := i - 1; j >= s.First && j > i-5; j-- {
		if !isAdverb(d.Tokens[j].Tag) {
			return j
		}
	}
	return s.First - 1
}

// isPastForm tells a past form that is no base form too.
func isPastForm(t *Token) bool {
	_, irregular := verbForms[t.Lower]
	return isVerb(t.Tag) && (irregular || strings.HasSuffix(t.Lower, "ed")) && !strings.HasSuffix(t.Lower, "eed")
}

// giving are verbs that take a person before a thing: "gave her money".
var giving = set(`give tell offer send show hand ask pay teach call make cost grant award deny wish buy bring lend`)

// offices are adjectives that stand before a title or a name.
var offices = set(`former current longtime fellow incoming outgoing retired veteran embattled disgraced acting late`)

// parties are adjectives of parties that the tagger takes for names.
var parties = set(`republican democratic conservative liberal libertarian labour green independent`)

var nominative = set("i he she we they who")

func startsNoun(tag string) bool {
	return isNoun(tag) || isAdjective(tag) || isAdverb(tag) || tag == "CD" || tag == "VBN" || tag == "VBG" || tag == "``" || tag == "$"
}

// knownTag returns the tag of a word that has one wherever it stands; empty for
// others.
func knownTag(lower string) string {
	if !knownFilter.may(lower) {
		return ""
	}
	return known[lower]
}

var knownFilter = func() *filter {
	f := new(filter)
	for w := range known {
		f.add(w)
	}
	return f
}()

var known = func() map[string]string {
	m := map[string]string{}
	for tag, words := range map[string]string{
		"RB":   "n't not never",
		"MD":   "'ll wo ca sha",
		"VBP":  "'re 've 'm",
		"PRP":  "i he she it we they me him us them himself herself itself themselves myself yourself ourselves",
		"PRP$": "my your his its our their",
		"NN":   "nothing something anything everything nobody somebody anybody everybody someone anyone everyone",
		"WP":   "who whom whoever",
		"WP$":  "whose",
	} {
		for w := range set(words) {
			m[w] = tag
		}
	}
	return m
}()

// auxiliaryForms are the finite plurals that stand before another verb.
var auxiliaryForms = set(`have are were do don't haven't aren't weren't`)

// conjunctions are the longer words that may join two of a kind.
var conjunctions = set(`plus either neither both minus times versus less therefore whether then else nevertheless`)
