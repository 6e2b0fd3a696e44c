package lang

import "strings"

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
	if j := r.actEnd(i, start, end); j > i {
		return j
	}
	switch w {
	case "of":
		if r.placeBefore(i) {
			return i // "the meeting in Mexico City of the League"
		}
		if left&(orgEnd|thingEnd|eventEnd|builtEnd) == 0 && !(left&titleWord != 0 && r.class[i+1]&departmentWord != 0 && r.cap[i+1]) {
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

// actEnd is the end of the law's name that goes on over the small word at i, "the
// Fair Pay for Workers of Tarn Act"; i where none does.
func (r *finder) actEnd(i, start, end int) int {
	if start == 0 || r.d.Tokens[start-1].Lower != "the" || !r.connects(i) && r.d.Tokens[i].Lower != "to" {
		return i
	}
	for j := i + 1; j < end && j < i+7; j++ {
		switch {
		case !r.cap[j] && !r.connects(j) && r.d.Tokens[j].Lower != "to":
			return i
		case r.d.Tokens[j].Lower == "act":
			return j + 1
		}
	}
	return i
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

// holdsMark reports whether the possessive mark at i stands within a name whose
// words begin at start or later: "St Osyth's Church", "Ashel Magistrates' Court",
// "the Women's League".
func (r *finder) holdsMark(i, start int) bool {
	t := r.d.Tokens
	if i <= start || i+1 >= len(t) || t[i+1].Sentence != t[i].Sentence || !r.isPossessive(i) || !r.cap[i-1] || !r.cap[i+1] {
		return false
	}
	end := i + 1
	for end+1 < len(t) && end < i+3 && r.cap[end+1] && t[end+1].Sentence == t[i].Sentence {
		end++
	}
	if r.class[end]&(orgEnd|builtEnd|eventEnd|orgNoun|placeNoun) == 0 {
		return false
	}
	first := i - 1
	for first > start && r.cap[first-1] {
		first--
	}
	switch t[first].Lower {
	case "st", "st.", "saint":
		return i > first+1
	}
	if r.initial[i-1] {
		return false
	}
	switch t[i-1].Lower {
	case "king", "queen":
		return i == first+1
	}
	if plural(t[i-1].Lower) {
		return tables.words[strings.TrimSuffix(t[i-1].Lower, "s")].class&personNoun != 0
	}
	return r.class[i-1]&pluralNoun != 0 && r.class[i-1]&peopleWord == 0
}
