package lang

import "strings"

// finite gives a clause of the body that has no finite verb the one that the
// tagger took for a participle: "Detectives named the driver", "after a tram
// overturned". In English the past and the participle of most verbs look alike;
// a clause without a verb besides decides. Headlines and captions leave out the
// auxiliary ("Two injured in crash") and stay as they are.
func (d *Document) finite(s Sentence) {
	if s.Zone != ZoneBody || !d.ends(s) {
		return
	}
	main := false        // a finite verb of the main clause has been passed
	subordinate := false // within a clause that a subordinator or a relative began
	subject := s.First   // where the clause's subject may begin
	for i := s.First; i < s.Last; i++ {
		t := &d.Tokens[i]
		switch {
		case t.Tag == "," || t.Tag == ":" || t.Tag == "''" || t.Tag == "``" || t.Tag == "(" || t.Tag == ")":
			subordinate, subject = false, i+1
		case subordinates(t) || strings.HasPrefix(t.Tag, "W"):
			subordinate, subject = true, i+1
			if t.Tag != "WRB" && strings.HasPrefix(t.Tag, "W") {
				subject = s.Last // who is the subject
			}
		case isFinite(t.Tag):
			main = main || !subordinate
			subject = s.Last
		case t.Tag == "VBN" && subject < i && pastForm(t.Lower):
			if !d.subject(subject, i, s) || !subordinate && main {
				subject = s.Last
				break
			}
			if d.takes(i, subject, s) && !d.verbAhead(i+1, s, subordinate) {
				t.Tag = "VBD"
				main = main || !subordinate
			}
			subject = s.Last
		case t.Tag == "VBG" || t.Tag == "TO" || t.Tag == "IN" && t.Lower != "of":
			if !(t.Tag == "VBG" && isNoun(d.tagAt(i+1, s.Last))) { // "leading figures"
				subject = s.Last
			}
		}
	}
}

// ends tells a sentence from a caption or a line of a list: it has its full stop.
func (d *Document) ends(s Sentence) bool {
	for i := s.Last - 1; i >= s.First && i > s.Last-4; i-- {
		switch d.Tokens[i].Tag {
		case ".":
			return true
		case "''", ")":
		default:
			return false
		}
	}
	return false
}

// subordinates reports whether a token begins a clause with its own subject.
func subordinates(t *Token) bool { return t.Tag == "IN" && subordinators[t.Lower] }

var subordinators = set("after before while because if although though since until unless that whether as once")

func isFinite(tag string) bool { return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD" }

// pastForm reports whether a participle is a past form too: "named", "held"; not "taken".
func pastForm(lower string) bool {
	return strings.HasSuffix(lower, "ed") && !strings.HasSuffix(lower, "eed") || lookAlikes[lower]
}

// lookAlikes are irregular verbs whose participle is their past.
var lookAlikes = set(`met led held won made sold told sent built lost left brought bought caught fought taught heard spent kept felt struck hit said fled`)

// subject reports whether the tokens [from,i) are a noun phrase, with adverbs
// behind it.
func (d *Document) subject(from, i int, s Sentence) bool {
	j := d.beforeAdverbs(i, s)
	if j < from || !isNoun(d.Tokens[j].Tag) {
		return false
	}
	for k := from; k < j; k++ {
		switch t := &d.Tokens[k]; {
		case isNoun(t.Tag), isAdjective(t.Tag), isAdverb(t.Tag), t.Tag == "DT", t.Tag == "PRP$", t.Tag == "CD", t.Tag == "POS", t.Tag == "PDT",
			t.Tag == "VBG", t.Tag == "CC" && k > from, t.Lower == "of" && k > from:
		default:
			return false
		}
	}
	return true
}

// takes reports whether what follows the verb at token i is what a verb in the
// active takes: an object, or nothing where the verb has none. Behind a participle
// that describes its noun stands "by", or a complement ("a man accused of theft").
func (d *Document) takes(i, subject int, s Sentence) bool {
	t := &d.Tokens[i]
	next := i + 1
	if d.tagAt(next, s.Last) == "RB" {
		next++
	}
	if next >= s.Last || d.Tokens[next].Lower == "by" {
		return false
	}
	base := lemma(t.Lower, "VBD")
	n := &d.Tokens[next]
	switch {
	case n.Tag == "TO":
		return attempting[base]
	case n.Lower == "that":
		return true
	case naming[base] && (d.Tokens[subject].Lower == "a" || d.Tokens[subject].Lower == "an" || d.Tokens[subject].Lower == "one"):
		return false // "a man named Quill"
	case n.Tag == "DT", n.Tag == "PRP$", n.Tag == "PRP", n.Tag == "NNP" && !d.timeWord(next), n.Tag == "CD", n.Tag == "NNS":
		return !giving[base]
	case n.Tag == "JJ":
		return isNoun(d.tagAt(next+1, s.Last)) && n.Lower != "last" && n.Lower != "next" && !giving[base] || actless[base]
	}
	return actless[base]
}

// verbAhead reports whether a finite verb of the same clause stands at or behind
// token i: the one before then only describes its noun.
func (d *Document) verbAhead(i int, s Sentence, subordinate bool) bool {
	const far = 80 // tokens; no verb belongs to a subject farther away, and time stays linear
	inner := false
	for from := i; i < s.Last; i++ {
		if i > from+far {
			return true
		}
		t := &d.Tokens[i]
		switch {
		case t.Tag == ",", t.Tag == ":":
			if subordinate {
				return false
			}
			inner = false
		case subordinates(t) || strings.HasPrefix(t.Tag, "W"):
			inner = true
		case isFinite(t.Tag) && !inner && d.Tokens[i-1].Tag != "CC":
			return true
		case t.Tag == "VBN" && !inner && isNoun(d.Tokens[i-1].Tag) && pastForm(t.Lower) && d.tagAt(i+1, s.Last) != "IN":
			return true // it may be the one
		}
	}
	return false
}

// timeWord reports whether a name is a day or a month, which is no object.
func (d *Document) timeWord(i int) bool { return timeNames[strings.TrimSuffix(d.Tokens[i].Lower, ".")] }

var timeNames = set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
	october november december jan feb mar apr jun jul aug sept sep oct nov dec`)

// attempting are verbs of the active before "to": "tried to", not "accused to".
var attempting = set(`try decide agree refuse hope want continue fail vow seek attempt manage decline threaten hesitate rush struggle promise offer
	pledge opt start prepare`)

// naming are verbs whose participle stands before a name: "a man called Quill".
var naming = set(`name call dub nickname elect appoint title`)

// actless are verbs without an object, so that behind a noun their form in -ed is
// its verb: "thousands marched on".
var actless = set(`march head overturn reverberate opt push rally gather vote protest crash explode collide return work wait walk travel race rush flee
	climb land sail campaign compete respond react reply apologize testify plead appeal object rebel resign retire withdraw emerge converge descend
	surge soar plunge tumble rise drop slip crack derail capsize burst kneel cheer clap chant shout scream yell laugh weep sob pray retreat advance
	survive perish vanish linger last begin continue cease recover improve worsen deteriorate succeed fail prevail concede differ vary range hover`)
