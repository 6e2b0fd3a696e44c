package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crossread/app/lang/model"
)

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
	r.pairs, r.alone = map[string]bool{}, map[string]bool{}
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
			if n := strings.Index(t.Lower, "-of-"); n > 0 {
				r.class[i] |= tables.words[t.Lower[:n]].class & typedNoun // mother-of-two
			}
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
				if i+1 < sent.Last && r.cap[i+1] {
					r.pairs[d.Tokens[i].Lower+" "+d.Tokens[i+1].Lower] = true
				}
				if (i+1 >= sent.Last || !r.cap[i+1]) && (i == sent.First || !r.cap[i-1]) {
					r.alone[d.Tokens[i].Lower] = true
				}
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
		if c&(typedNoun|nameEnd) != 0 && !r.initial[i] && i > 0 && r.cap[i-1] && r.d.Tokens[i-1].Sentence == t.Sentence && r.class[i-1]&calendarWord == 0 && (c&typedNoun != 0 || r.nameable(i-1)) {
			return true // Front of Free People
		}
		if properTag(t.Tag) && !r.initial[i] && i > 0 && r.cap[i-1] && r.class[i-1]&(stopWord|calendarWord|titleWord) == 0 && r.d.Tokens[i-1].Sentence == t.Sentence && !r.nextCap(i) {
			return true // Deep Well, Channel Nine
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
	if r.strayWord(i) {
		return false
	}
	if r.heading[t.Sentence] {
		if c&typedNoun != 0 && c&(titleWord|firstNameClass) == 0 && tables.names[t.Lower].typ == "" {
			return r.inPair(i)
		}
		if r.named[t.Lower] == 0 && tables.names[t.Lower].typ == "" && isVerb(t.Tag) {
			return false // "Sue" of "Smokers Sue"
		}
		return r.named[t.Lower] != 0 || tables.names[t.Lower].typ != "" || c&(firstNameClass|titleWord) != 0 && r.nextCap(i) ||
			i > 0 && r.class[i-1]&(firstNameClass|honorific) != 0 && r.cap[i-1] && (r.named[r.d.Tokens[i-1].Lower] == 0 || r.inPair(i)) && c&(typedNoun|abstractNoun) == 0 && properTag(t.Tag)
	}
	if r.named[t.Lower] != 0 {
		return true
	}
	if properTag(t.Tag) || t.Tag == "FW" {
		if c == 0 && commonEnding(t.Lower) && !r.inPair(i) {
			return false
		}
		return r.nextCap(i) || c&(typedNoun|abstractNoun) == 0 || c&titleWord != 0 || t.Lower == "congress" || t.Lower == "parliament"
	}
	if r.inPair(i) || r.opensName(i) {
		return true
	}
	return t.Hint != "" && isNoun(t.Tag) && c&(typedNoun|abstractNoun|vagueNoun) == 0 && (r.nextCap(i) || !model.Knows(t.Lower)) || c&(firstNameClass|titleWord) != 0 && r.nextCap(i) || t.Tag == "JJ" && c&peopleWord != 0
}

// strayWord reports whether the capital of a common word at a place where any
// word has one is none of a name, though it may look so: a word out of a longer
// name ("Cup Win", "Rail staff"), or one that no sentence has as a name ("Pupils
// sent home").
func (r *finder) strayWord(i int) bool {
	t := &r.d.Tokens[i]
	c := r.class[i]
	if !model.Knows(t.Lower) || c&(firstNameClass|titleWord|peopleWord) != 0 || r.alone[t.Lower] || r.inPair(i) || tables.names[t.Lower].typ != "" {
		return false
	}
	subject := r.verbAfter(i+1, r.d.Sentences[t.Sentence].Last) || i+1 < len(r.cap) && r.isPossessive(i+1)
	if r.named[t.Lower] != 0 {
		return !subject || c&(typedNoun|nameEnd) != 0
	}
	return !r.heading[t.Sentence] && !r.nextCap(i) && (!subject || plural(t.Lower))
}

// inPair reports whether the token and the one beside it are a name where a
// capital tells.
func (r *finder) inPair(i int) bool {
	t := r.d.Tokens
	return i > 0 && r.cap[i-1] && r.pairs[t[i-1].Lower+" "+t[i].Lower] || i+1 < len(t) && r.cap[i+1] && r.pairs[t[i].Lower+" "+t[i+1].Lower]
}

// opensName reports whether a common word at a sentence's start belongs to the
// name after it, which is of common words as well and so needs it: "Western
// Grid said", not "Furious Hale said".
func (r *finder) opensName(i int) bool {
	if !r.nextCap(i) || r.class[i]&(stopWord|calendarWord|typedNoun|titleWord|abstractNoun|peopleWord) != 0 {
		return false
	}
	next := &r.d.Tokens[i+1]
	c := r.class[i+1]
	return properTag(next.Tag) && model.Knows(next.Lower) && c&(personNoun|titleWord|peopleWord|groupNoun|pluralNoun|firstNameClass) == 0 && tables.names[next.Lower].typ == "" && !narrowing[r.d.Tokens[i].Lower] && !r.alone[next.Lower]
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
	return i+1 < len(r.cap) && r.cap[i+1] && (r.class[i+1]&(stopWord|calendarWord) == 0 || r.class[i+1]&nameEnd != 0) && r.d.Tokens[i+1].Sentence == r.d.Tokens[i].Sentence
}
