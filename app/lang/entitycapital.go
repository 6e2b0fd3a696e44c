package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
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
