package lang

import "strings"

// determiner tells how a noun phrase begins.
type determiner uint8

const (
	bare determiner = iota
	indefinite
	definite
	demonstrative
	possessive
	generic // "such a law"
)

// phrase is a candidate mention: a noun phrase or a pronoun. Phrases may nest:
// a possessor lies within the phrase that it begins.
type phrase struct {
	first, last         int // tokens [first,last)
	base                int // the end without what follows with "of" and the like; equals last where nothing does
	nameFirst, nameLast int // the name within; equal where there is none
	head                int // token of the last word of the name, or of the noun
	noun                string
	det                 determiner
	form                string
	typ                 string // "" unknown
	gender              Gender
	plural              bool
	subject             bool // a verb follows
	town                bool // a state follows
	inTitle             bool
	owner               int // the phrase of the possessor, -1
	outer               int // the phrase that this one begins or modifies, -1
	sentence            int
	region              int      // the outermost quotation around it, -1
	mods                []string // what narrows the noun: lemmas, lower case, in order
	words               []string // the words of the name for comparing
	roles               []string // nouns of titles before the name
	cluster             int
	labels              [][2]int // token ranges of titles and labels beside the name
	ante                int      // for a relative pronoun: the phrase before it, -1
	titled              bool     // a title or a noun of a person stands before the name
	thing               bool     // no person's name, by what stands beside it
	dropped             bool     // part of another phrase and no mention of its own
}

// finder holds what is known while the entities of one document are found.
type finder struct {
	d        *Document
	class    []wordClass
	cap      []bool
	initial  []bool // the first word of a sentence, of a quotation, or in a title-case line
	heading  []bool // a sentence in title case
	named    map[string]int8
	pairs    map[string]bool // two capitalised words in a row where a capital tells
	alone    map[string]bool // capitalised words between small ones
	phrases  []phrase
	clusters []cluster
	byNoun   map[string][]int
	byName   map[string][]int
	apposed  [][2]int // pairs of phrases that name the same
	acronyms map[string]int

	places      map[string]int // kind -> the cluster of the place of that kind that is named most
	handles     map[string]int // names of accounts -> clusters; nil before the first is met
	firstSingle map[string]int // a name of one word -> its first phrase plus one
	at          spanAt
	from        int // the first phrase of the sentence being read
}

func (r *finder) isPossessive(i int) bool {
	w := r.d.Tokens[i].Lower
	return r.d.Tokens[i].Tag == "POS" && (w == "'s" || w == "'" || w == "s")
}

// scan finds the phrases of one sentence.
func (r *finder) scan(s int) {
	d := r.d
	sent := &d.Sentences[s]
	from := len(r.phrases)
	for i := sent.First; i < sent.Last; {
		i = r.phrase(i, sent.Last)
	}
	r.attach(from)
	for k := from; k < len(r.phrases); k++ {
		p := &r.phrases[k]
		p.sentence = s
		p.region = -1
		p.subject = r.verbAfter(p.last, sent.Last)
		p.inTitle = sent.Zone == ZoneHeadline || s == 0
	}
	r.apposition(from, sent.Last)
}

// verbAfter reports whether a finite verb follows the token end, past adverbs.
func (r *finder) verbAfter(end, last int) bool {
	for i := end; i < last && i < end+3; i++ {
		tag := r.d.Tokens[i].Tag
		if tag == "RB" {
			continue
		}
		return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD"
	}
	return false
}

// phrase reads the phrase that begins at token i and returns where to go on.
func (r *finder) phrase(i, end int) int {
	d := r.d
	t := &d.Tokens[i]
	if g, plural, ok := pronoun(t.Lower); ok && (t.Tag == "PRP" || t.Tag == "PRP$" || t.Tag[0] == 'W') {
		k := r.add(phrase{first: i, last: i + 1, base: i + 1, head: i, form: PronounForm, gender: g, plural: plural, noun: t.Lower})
		if t.Tag == "PRP$" || t.Lower == "whose" {
			return r.nounPhrase(i, i+1, end, possessive, k)
		}
		return i + 1
	}
	if d.Text[t.Start] == '@' && t.End-t.Start > 2 {
		r.add(phrase{first: i, last: i + 1, base: i + 1, nameFirst: i, nameLast: i + 1, head: i, form: NameForm, owner: -1})
		return i + 1
	}
	switch t.Tag {
	case "PRP$":
		return r.nounPhrase(i, i+1, end, possessive, -1)
	case "PRP", "WP", "EX":
		return i + 1
	case "WDT":
		return i + 1
	case "DT", "PDT":
		return r.nounPhrase(i, i+1, end, determine(t.Lower), -1)
	}
	if t.Lower == "board" && i > 0 && d.Tokens[i-1].Lower == "on" && i+1 < end && (d.Tokens[i+1].Tag == "DT" || r.cap[i+1]) {
		return i + 1 // "on board the Silver Tern"
	}
	if r.nominal(i) || r.participle(i, i, end, bare) {
		return r.nounPhrase(i, i, end, bare, -1)
	}
	return i + 1
}

func determine(w string) determiner {
	switch w {
	case "the", "both", "all":
		return definite
	case "this", "that", "these", "those":
		return demonstrative
	case "a", "an", "another", "every", "each", "any", "no":
		return indefinite
	}
	return bare
}

// nominal reports whether the token may stand in a noun phrase before or as its
// head.
func (r *finder) nominal(i int) bool {
	t := &r.d.Tokens[i]
	if r.d.Text[t.Start] == '@' {
		return false
	}
	switch t.Tag {
	case "JJ", "JJR", "JJS", "CD", "NN", "NNS", "NNP", "NNPS", "$", "FW":
		return true
	}
	return r.nameable(i)
}

// nounPhrase reads a noun phrase whose determiner is the tokens [first,i) and
// adds it and what is nested in it.
func (r *finder) nounPhrase(first, i, end int, det determiner, owner int) int {
	for {
		last, k := r.simplePhrase(first, i, end, det, owner)
		if last >= end || !r.isPossessive(last) || last < i {
			return max(last, first+1)
		}
		if k < 0 {
			return last + 1
		}
		i, det, owner = last+1, possessive, k
	}
}

// simplePhrase reads a noun phrase up to a possessive mark and returns its end
// and its index, -1 where it is none.
func (r *finder) simplePhrase(first, i, end int, det determiner, owner int) (int, int) {
	d := r.d
	start := i
	open := -1
	last := i // end of the phrase so far
	for ; i < end; i++ {
		t := &d.Tokens[i]
		if r.holdsMark(i, start) {
			last = i + 1
			continue
		}
		if r.isPossessive(i) || i > start && r.heading[t.Sentence] && r.headingBreak(i) {
			break
		}
		if r.nominal(i) && !(i > start && r.startsVerb(i, end, det)) || t.Tag == "DT" && i == start || r.participle(i, start, end, det) {
			last = i + 1
			continue
		}
		if t.Tag[0] == '`' || t.Lower == "“" || t.Lower == "‘" {
			// a quoted word within the phrase: the "safety" works
			if open < 0 && i+1 < end && r.nominal(i+1) && (i > start || det != bare) && r.closesSoon(i+1, end) {
				open = i
				continue
			}
			break
		}
		if open >= 0 && (t.Tag == "''" || t.Lower == "”" || t.Lower == "’" || t.Lower == "\"") {
			open = -1
			last = i + 1
			continue
		}
		if (t.Tag == "RB" || t.Tag == "RBR" || t.Tag == "RBS") && i+1 < end && (d.Tokens[i+1].Tag == "JJ" || d.Tokens[i+1].Tag == "VBN") && (i > start || det != bare) {
			continue
		}
		if t.Lower == "-" || t.Lower == "&" {
			if i > start && i+1 < end && r.nominal(i+1) {
				continue
			}
		}
		if (t.Lower == "," || t.Lower == "and") && i > start && det != bare && r.adjectives(i, end) {
			continue
		}
		if next := r.joinsName(i, start, end); next > i {
			last = next
			i = next - 1
			continue
		}
		break
	}
	if open >= 0 && last > open {
		last = open
	}
	if last <= start {
		return start, -1
	}
	return last, r.emit(first, start, last, det, owner)
}

func (r *finder) add(p phrase) int {
	if p.form != PronounForm {
		p.noun = strings.TrimSpace(p.noun)
	}
	p.outer, p.cluster, p.ante = -1, -1, -1
	if p.form == PronounForm {
		p.owner = -1
	}
	r.phrases = append(r.phrases, p)
	return len(r.phrases) - 1
}
