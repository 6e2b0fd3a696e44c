package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

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

func properTag(tag string) bool { return len(tag) > 2 && tag[:3] == "NNP" }

// classify looks every word up and tells capitalised words from those that
// stand where any word is capitalised.
func (r *finder) classify() {
	d := r.d
	n := len(d.Tokens)
	r.class = make([]wordClass, n)
	r.cap = make([]bool, n)
	r.initial = make([]bool, n)
	r.heading = make([]bool, len(d.Sentences))
	r.named = map[string]int8{}
	for s := range d.Sentences {
		sent := &d.Sentences[s]
		if sent.First >= sent.Last {
			continue
		}
		caps, smalls := 0, 0
		start := true
		for i := sent.First; i < sent.Last; i++ {
			t := &d.Tokens[i]
			first, _ := utf8.DecodeRuneInString(d.Text[t.Start:t.End])
			switch {
			case unicode.IsUpper(first):
				r.cap[i] = true
			case !unicode.IsLetter(first):
				if first == '"' || first == '“' || first == '‘' || first == ':' {
					start = true
				}
				continue
			}
			r.class[i] = tables.words[t.Lower].class
			if r.class[i]&typedNoun == 0 && t.Lemma != t.Lower {
				r.class[i] |= tables.words[t.Lemma].class & (typedNoun | partNoun | abstractNoun | vagueNoun | femaleNoun | maleNoun)
			}
			r.initial[i] = start
			start = false
			if len(t.Lower) > 3 && i > sent.First {
				if r.cap[i] {
					caps++
				} else {
					smalls++
				}
			}
		}
		if caps > 1 && caps > 2*smalls && (sent.Zone == ZoneHeadline || !strings.ContainsRune(".\"”", lastRune(d.Text[:sent.End]))) {
			r.heading[s] = true
			for i := sent.First; i < sent.Last; i++ {
				r.initial[i] = true
			}
			continue
		}
		for i := sent.First; i < sent.Last; i++ {
			if r.cap[i] && (!r.initial[i] || i+1 < sent.Last && r.cap[i+1] && (r.class[i]&firstNameClass != 0 || r.class[i] == 0 && strings.HasSuffix(d.Tokens[i].Hint, "PERSON"))) && r.class[i]&(stopWord|calendarWord) == 0 {
				r.named[d.Tokens[i].Lower] = 1
			}
		}
	}
}

func lastRune(s string) rune {
	c, _ := utf8.DecodeLastRuneInString(s)
	return c
}

// nameable reports whether the token may be part of a name.
func (r *finder) nameable(i int) bool {
	if !r.cap[i] {
		return false
	}
	t := &r.d.Tokens[i]
	c := r.class[i]
	if c&calendarWord != 0 {
		// "April Hale" is a person, "April" a month
		return c&firstNameClass != 0 && i+1 < len(r.cap) && r.cap[i+1] && r.class[i+1]&calendarWord == 0 && r.d.Tokens[i+1].Tag != "CD" && r.d.Tokens[i+1].Sentence == t.Sentence
	}
	if c&stopWord != 0 {
		if c&typedNoun != 0 && !r.initial[i] && i > 0 && r.cap[i-1] && r.d.Tokens[i-1].Sentence == t.Sentence && r.class[i-1]&calendarWord == 0 {
			return true // Front of Free People
		}
		// "New" of New Tarn
		return properTag(t.Tag) && r.nextCap(i) && (!r.initial[i] && (t.Lower == "new" || t.Lower == "old" || t.Lower == "first") || tables.names[t.Lower+" "+r.d.Tokens[i+1].Lower].typ != "")
	}
	if r.compoundName(i) {
		return false
	}
	if !r.initial[i] {
		return t.Tag != "PRP" && t.Tag != "PRP$"
	}
	if r.heading[t.Sentence] {
		if c&typedNoun != 0 && c&(titleWord|firstNameClass) == 0 && tables.names[t.Lower].typ == "" {
			return i > 0 && r.cap[i-1] && r.named[r.d.Tokens[i-1].Lower] != 0 && r.named[t.Lower] != 0
		}
		return r.named[t.Lower] != 0 || tables.names[t.Lower].typ != "" || c&(firstNameClass|titleWord) != 0 && r.nextCap(i) ||
			i > 0 && r.class[i-1]&(firstNameClass|honorific) != 0 && r.cap[i-1] && c&(typedNoun|abstractNoun) == 0 && properTag(t.Tag)
	}
	if r.named[t.Lower] != 0 {
		return true
	}
	if properTag(t.Tag) || t.Tag == "FW" {
		if c == 0 && commonEnding(t.Lower) {
			return false
		}
		return r.nextCap(i) || c&(typedNoun|abstractNoun) == 0 || c&titleWord != 0 || t.Lower == "congress" || t.Lower == "parliament"
	}
	return t.Hint != "" && isNoun(t.Tag) && c&(typedNoun|abstractNoun|vagueNoun) == 0 || c&(firstNameClass|titleWord) != 0 && r.nextCap(i) || t.Tag == "JJ" && c&peopleWord != 0
}

// compoundName reports whether the token joins two names with a hyphen, and so
// narrows what follows: "Hale-Oldane talks".
func (r *finder) compoundName(i int) bool {
	w := r.d.Tokens[i].Lower
	k := strings.IndexByte(w, '-')
	if k < 1 || k == len(w)-1 {
		return false
	}
	a, b := w[:k], w[k+1:]
	return (r.named[a] != 0 || tables.names[a].typ != "") && (r.named[b] != 0 || tables.names[b].typ != "")
}

// commonEnding tells a common noun or adjective by its ending, where the capital
// at a sentence's start tells nothing.
func commonEnding(w string) bool {
	if len(w) < 5 {
		return false
	}
	for _, s := range [...]string{"sal", "tion", "sion", "ness", "ing", "ous", "ly", "ment", "ity", "ism", "ful", "less", "able", "ible", "ance", "ence", "ship", "ure", "ed"} {
		if strings.HasSuffix(w, s) {
			return true
		}
	}
	return false
}

func (r *finder) nextCap(i int) bool {
	return i+1 < len(r.cap) && r.cap[i+1] && r.class[i+1]&(stopWord|calendarWord) == 0 && r.d.Tokens[i+1].Sentence == r.d.Tokens[i].Sentence
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

// adjectives reports whether the comma or "and" at i joins adjectives before one
// noun: "the largest and oldest bank", "a tall, thin, pale man".
func (r *finder) adjectives(i, end int) bool {
	t := r.d.Tokens
	if !isAdjective(t[i-1].Tag) || i+2 >= end || !isAdjective(t[i+1].Tag) {
		return false
	}
	switch next := &t[i+2]; {
	case isNoun(next.Tag), isAdjective(next.Tag):
		return true
	case next.Lower == "," || next.Lower == "and":
		return r.adjectives(i+2, end)
	}
	return false
}

// headingBreak reports whether in a title-case line a new phrase begins at i: a
// capital tells nothing there, so a name and a word that is none part.
func (r *finder) headingBreak(i int) bool {
	was, is := r.nameable(i-1), r.nameable(i)
	tag, prev := r.d.Tokens[i].Tag, r.d.Tokens[i-1].Tag
	switch {
	case was && !is:
		return r.class[i]&typedNoun == 0 || tag == "NNS" || tag == "NNPS" || tag == "VBZ"
	case !was && is:
		return prev != "JJ" && prev != "CD" && prev != "DT" && prev != "PRP$" && r.class[i-1]&(personNoun|titleWord) == 0
	}
	return false
}

// participle reports whether the participle at i stands before a noun like an
// adjective: "the sitting senator", not "the lawyer representing the firm".
func (r *finder) participle(i, start, end int, det determiner) bool {
	t := &r.d.Tokens[i]
	if t.Tag != "VBN" && t.Tag != "VBG" || i+1 >= end || !r.nominal(i+1) {
		return false
	}
	if i > start {
		return !isNoun(r.d.Tokens[i-1].Tag)
	}
	if t.Tag == "VBN" && r.afterAuxiliary(i) {
		return false // "had faced criticism"
	}
	switch t.Lower {
	case "sitting", "acting", "serving", "retiring", "departing", "reigning", "aspiring":
		return true
	}
	return det != bare || t.Tag == "VBN" && !r.cap[i+1] && (isNoun(r.d.Tokens[i+1].Tag) || r.d.Tokens[i+1].Tag == "JJ") && (i == 0 || r.d.Tokens[i-1].Tag != "PRP" && !isNoun(r.d.Tokens[i-1].Tag))
}

// afterAuxiliary reports whether a form of "have" or "be" stands before i, past
// adverbs.
func (r *finder) afterAuxiliary(i int) bool {
	t := r.d.Tokens
	for j := i - 1; j >= 0 && j > i-4 && t[j].Sentence == t[i].Sentence; j-- {
		if isAdverb(t[j].Tag) {
			continue
		}
		return t[j].Lemma == "have" || t[j].Lemma == "be"
	}
	return false
}

// startsVerb reports whether a word tagged as a noun after a person is rather
// that person's verb: "the congressman questions", "migrants plan".
func (r *finder) startsVerb(i, end int, det determiner) bool {
	t, prev := &r.d.Tokens[i], &r.d.Tokens[i-1]
	if r.cap[i] || r.class[i]&typedNoun&^(thingNoun|eventNoun|orgNoun|placeNoun) != 0 || r.class[i-1]&(personNoun|pluralNoun) == 0 {
		return false
	}
	if i+1 < end {
		switch r.d.Tokens[i+1].Tag {
		case "VBD", "VBZ", "VBP", "MD", "POS", "NN", "NNS", "NNP":
			return false
		}
		if r.d.Tokens[i+1].Lower == "of" {
			return false
		}
	}
	switch t.Tag {
	case "NNS":
		return (prev.Tag == "NN" || prev.Tag == "NNP") && (det == definite || det == indefinite)
	case "NN":
		return prev.Tag == "NNS" && r.class[i-1]&(personNoun|pluralNoun) != 0 && r.class[i]&typedNoun == 0
	}
	return false
}

func (r *finder) closesSoon(i, end int) bool {
	for j := i; j < end && j < i+4; j++ {
		if t := &r.d.Tokens[j]; t.Tag == "''" || t.Lower == "”" || t.Lower == "’" {
			return true
		}
	}
	return false
}

// joinsName reports how far a name goes on over the connecting word at i
// ("Department of Labor", "Immigration and Customs Enforcement"); i where it
// does not.
func (r *finder) joinsName(i, start, end int) int {
	d := r.d
	if i <= start || i+1 >= end || !r.nameable(i-1) {
		return i
	}
	left := r.class[i-1]
	w := d.Tokens[i].Lower
	switch w {
	case "of":
		if left&(orgEnd|thingEnd|eventEnd) == 0 && !(left&titleWord != 0 && r.class[i+1]&departmentWord != 0 && r.cap[i+1]) {
			return i
		}
	case "for":
		if left&(orgEnd|pluralNoun) == 0 && !(r.class[i+1]&titleWord != 0 && i+2 < end && r.nominal(i+2) && !r.cap[i+2]) {
			return i
		}
	case "and":
		if left&orgPart == 0 || r.class[i+1]&orgPart == 0 && r.class[i+1]&orgEnd == 0 {
			return i
		}
	case "against", "on":
		// only titles of bodies, laws and papers, told by their first and last word
		if left&nameEnd == 0 {
			return i
		}
	default:
		return i
	}
	j := i + 1
	if j < end && d.Tokens[j].Lower == "the" {
		j++
	}
	run := j
	for j < end && (r.nameable(j) || j > run && j+1 < end && (d.Tokens[j].Lower == "of" || d.Tokens[j].Lower == "and" && (r.class[j-1]&(orgPart|departmentWord) != 0 || w == "of" && left&orgEnd != 0 && r.placeAt(j+1) && r.placeBefore(j))) && r.nameable(j+1)) {
		j++
	}
	if j == run {
		return i
	}
	if (w == "against" || w == "on") && r.class[j-1]&(thingEnd|orgEnd) == 0 {
		return i
	}
	return j
}

// placeAt reports whether a listed place begins at i.
func (r *finder) placeAt(i int) bool {
	t := r.d.Tokens
	return tables.names[t[i].Lower].typ == Place || i+1 < len(t) && tables.names[t[i].Lower+" "+t[i+1].Lower].typ == Place
}

// placeBefore reports whether a listed place ends before i.
func (r *finder) placeBefore(i int) bool {
	t := r.d.Tokens
	return i > 0 && tables.names[t[i-1].Lower].typ == Place || i > 1 && tables.names[t[i-2].Lower+" "+t[i-1].Lower].typ == Place
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
