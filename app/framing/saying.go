package framing

import (
	"strings"

	"crossread/app/lang"
	"crossread/app/lexicon"
)

// saysNothing tells whether a verb of saying is meant for what it does to
// things: "suspended blasting", "cracking walls", "the wind ripped the sails".
func (r *reader) saysNothing(c *candidate, sent lang.Sentence) bool {
	d := r.d
	if c.charge.Has("blow") && r.doneByThing(c, sent) {
		return true
	}
	if r.cues[c.start] {
		return false
	}
	if c.charge.Words > 1 {
		return c.charge.Has("out-of-control") && r.d.Tokens[c.first].Tag == "VBN" && r.afterBe(c.first, sent.First) // "could be melted down"
	}
	i := c.last
	if i < sent.Last && d.Tokens[i].Tag == "RP" {
		i++
	}
	object := r.objectHead(i, sent)
	if c.charge.Text == "cancel" {
		return object < 0 || !r.canAnswer(object) // a train is, a person is not
	}
	if lexicon.Literal(c.charge.Text) && (object < 0 || (r.violent || r.isHarm(c.charge.Text, sent)) && !r.canAnswer(object)) {
		return true
	}
	if object < 0 || c.charge.Strength > 1 || !c.isManner() {
		return false
	}
	return !r.canAnswer(object) && !carriesWords(d.Tokens[object].Lemma)
}

// canAnswer tells whether the noun or pronoun at token i may be whom words are
// spoken against: a name, a person or a body of people.
func (r *reader) canAnswer(i int) bool {
	if tag := r.d.Tokens[i].Tag; tag != "NN" && tag != "NNS" {
		return true
	}
	switch r.typeAt(i) {
	case lang.Person, lang.Group, lang.Organization:
		return true
	}
	return false
}

// isHarm tells whether another sentence of the article has a word as the noun
// of what happened: "the blast".
func (r *reader) isHarm(word string, but lang.Sentence) bool {
	d := r.d
	for i := 1; i < len(d.Tokens); i++ {
		if t := &d.Tokens[i]; t.Lower == word && t.Tag == "NN" && d.Tokens[i-1].Tag == "DT" && (i < but.First || i >= but.Last) {
			return true
		}
	}
	return false
}

// isManner tells whether a verb of saying tells how a voice sounds, so that it
// is one only beside words.
func (c *candidate) isManner() bool {
	return c.charge.Has("out-of-control") || c.charge.Has("retort") || c.charge.Has("mock") || c.charge.Has("evade")
}

// objectHead returns the head of the noun phrase that begins at token i, negative
// where none does.
func (r *reader) objectHead(i int, sent lang.Sentence) int {
	d := r.d
	head := -1
	for ; i < sent.Last; i++ {
		switch t := d.Tokens[i].Tag; {
		case isNoun(t) || t == "PRP":
			head = i
		case t == "POS":
		case head < 0 && (t == "DT" || t == "PRP$" || t == "CD" || isAdjective(t)):
		default:
			return head
		}
	}
	return head
}

// particle returns the particle that behind a verb of saying, or behind its
// object, makes another verb of it, one of doing: "ripped the roof off",
// "dragging down growth". It is empty where none does.
func (r *reader) particle(c *candidate, sent lang.Sentence) string {
	if c.charge.Words > 1 || !isVerb(r.d.Tokens[c.first].Tag) {
		return ""
	}
	const near = 5
	for i := c.last; i < sent.Last && i < c.last+near; i++ {
		switch t := &r.d.Tokens[i]; {
		case t.Tag == "RP" || t.Tag == "IN" || t.Tag == "RB":
			if movesThings(t.Lower) {
				return t.Lower
			}
			return ""
		case t.Tag == "DT" || t.Tag == "PRP$" || t.Tag == "CD" || isNoun(t.Tag) || isAdjective(t.Tag):
		default:
			return ""
		}
	}
	return ""
}

// phrasal returns the verb of doing that the lexicon has for a verb and its
// particle, false where it has none or a common noun of a thing is the subject:
// the wind takes a roof off, a speaker does so in a picture.
func (r *reader) phrasal(c candidate, sent lang.Sentence, particle string) (candidate, bool) {
	d := r.d
	if c.first > sent.First {
		if t := &d.Tokens[c.first-1]; (t.Tag == "NN" || t.Tag == "NNS") && !isCapital(d.Word(c.first-1)) {
			switch r.typeAt(c.first - 1) {
			case lang.Person, lang.Group, lang.Organization:
			default:
				return c, false
			}
		}
	}
	for _, e := range lexicon.Charges(d.Tokens[c.first].Lemma) {
		if e.Words == 2 && e.Category == lexicon.LoadedVerb && strings.HasSuffix(e.Text, " "+particle) {
			c.charge, c.category = e, e.Category
			c.charge.Plainer = "" // it is for the words side by side
			return c, true
		}
	}
	return c, false
}

// movesThings tells whether a particle behind a verb says where a thing goes.
// Words are let out or given back: "spew out", "hit back".
func movesThings(particle string) bool {
	switch particle {
	case "off", "down", "apart", "away", "open":
		return true
	}
	return false
}

// doneByThing tells whether the subject right before an active verb is a common
// noun of what cannot speak and carries no words: "the wind ripped the sails".
// A verb of saying needs a person or a body, or what is written.
func (r *reader) doneByThing(c *candidate, sent lang.Sentence) bool {
	d := r.d
	if !isVerb(d.Tokens[c.first].Tag) {
		return false
	}
	i := r.beforeVerb(c.first, sent)
	if i < sent.First || d.Tokens[i].Tag != "NN" && d.Tokens[i].Tag != "NNS" || isCapital(d.Word(i)) {
		return false
	}
	if tag := d.Tokens[c.first].Tag; tag == "VBN" || tag == "VBG" && i == c.first-1 {
		return false // passive, or a participle that need not be about the noun
	}
	switch r.typeAt(i) {
	case lang.Thing, lang.Event, lang.Other:
		return !carriesWords(d.Tokens[i].Lemma)
	}
	return false
}

// carriesWords tells whether a noun names what holds somebody's words, which
// may be said to criticise or to insist.
func carriesWords(lemma string) bool {
	switch lemma {
	case "account", "ad", "advert", "advertisement", "announcement", "article", "banner", "blog", "book", "broadcast", "campaign",
		"chant", "column", "comment", "commentary", "complaint", "dispatch", "document", "documentary", "editorial", "email", "essay",
		"film", "filing", "headline", "interview", "lawsuit", "leaflet", "letter", "magazine", "memo", "message", "motion", "newsletter",
		"newspaper", "note", "opinion", "paper", "petition", "piece", "placard", "post", "poster", "programme", "program", "protest",
		"release", "remark", "report", "resolution", "review", "ruling", "sermon", "sign", "slogan", "song", "speech", "statement",
		"story", "study", "suit", "survey", "text", "transcript", "tweet", "verdict", "video", "voice", "website":
		return true
	}
	return false
}

// beforeVerb returns the token before a verb and the adverbs and auxiliaries that
// belong to it, which is before the sentence where none stands there.
func (r *reader) beforeVerb(verb int, sent lang.Sentence) int {
	i := verb - 1
	for ; i >= sent.First; i-- {
		if t := &r.d.Tokens[i]; !isAdverb(t.Tag) && !isAuxiliary(t.Lemma) && t.Tag != "MD" {
			break
		}
	}
	return i
}
