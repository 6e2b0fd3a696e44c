package lang

import "strings"

// emit makes a phrase of the tokens [start,last) after the determiner
// [first,start), with the names nested in it, and returns its index or -1.
func (r *finder) emit(first, start, last int, det determiner, owner int) int {
	d := r.d
	end := last
	// a quotation mark that closes the phrase is no word of it
	h := last - 1
	for h >= start && !r.isWord(h) {
		h--
	}
	for h > start && r.class[h]&calendarWord != 0 && r.class[h]&firstNameClass == 0 && isNoun(d.Tokens[h-1].Tag) {
		h-- // "passed the measure Tuesday"
		end = h + 1
	}
	for h > start && r.timeWord(h, start) {
		h--
		end = h + 1
	}
	if h > start && d.Tokens[h].Tag == "CD" && r.nameable(h-1) && strings.ContainsAny(d.Tokens[h].Lower, "-–") {
		h-- // "beat Ashel Rovers 3-2"
		end = h + 1
	}
	if h < start {
		return -1
	}
	if r.numbered(h, start) {
		return r.emitCode(first, start, h, end, det, owner)
	}
	run := h + 1
	for run > start && (r.nameable(run-1) || run <= h && r.joined(run-1, start)) {
		run--
	}
	if run <= h && !(r.class[h]&peopleWord != 0 && d.Tokens[h].Tag == "JJ") {
		return r.emitName(first, start, run, h+1, end, det, owner)
	}
	if !isNoun(d.Tokens[h].Tag) && d.Tokens[h].Tag != "CD" && !(r.class[h]&pluralNoun != 0) {
		return -1
	}
	if d.Tokens[h].Tag == "CD" {
		return -1
	}
	p := phrase{first: first, last: end, base: end, head: h, det: det, form: DescriptionForm, owner: owner}
	if r.kindOnly(first) {
		p.det = generic
	}
	r.describe(&p, start)
	if p.noun == "" {
		r.nested(start, h)
		return -1
	}
	k := r.add(p)
	if owner >= 0 {
		r.phrases[owner].outer = k
	}
	from := len(r.phrases)
	if owner < 0 || start > r.phrases[owner].last {
		r.nested(start, h)
	}
	for n := from; n < len(r.phrases); n++ {
		r.phrases[n].outer = k
	}
	return k
}

// dayParts and periods stand behind a noun to tell when: "the vote Monday morning",
// "the budget last month".
var (
	dayParts = set("morning afternoon evening night")
	periods  = set("week month year weekend night fall spring summer winter")
)

// timeWord reports whether the word at i, behind a noun, tells when rather than
// what.
func (r *finder) timeWord(i, start int) bool {
	t := r.d.Tokens
	thing := func(k int) bool { return k >= start && (isNoun(t[k].Tag) || t[k].Tag == "CD") }
	switch {
	case thing(i-2) && (dayParts[t[i].Lower] && r.class[i-1]&calendarWord != 0 || periods[t[i].Lower] && (t[i-1].Lower == "last" || t[i-1].Lower == "next")):
		return true
	case r.class[i]&calendarWord != 0 && r.class[i]&firstNameClass == 0, t[i].Lower == "last" || t[i].Lower == "next":
		return thing(i-1) && i+1 < len(t) && (dayParts[t[i+1].Lower] || periods[t[i+1].Lower])
	}
	return false
}

// joined reports whether the small word at i stands within a name that begins
// at start or later: "League for the Blind".
func (r *finder) joined(i, start int) bool {
	return r.holdsMark(i, start) || i > start && r.connects(i) && (r.nameable(i-1) || i-1 > start && r.connects(i-1) && r.nameable(i-2))
}

// kindOnly reports whether the phrase speaks of a kind and of no one of it:
// "such a law".
func (r *finder) kindOnly(first int) bool {
	return r.d.Tokens[first].Lower == "such" || first > 0 && r.d.Tokens[first-1].Lower == "such"
}

func (r *finder) isWord(i int) bool {
	c := r.d.Text[r.d.Tokens[i].Start]
	return c >= 0x80 && c != 0xe2 || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '@' || c == '#'
}

// connects reports whether a small word within a name stands at i.
func (r *finder) connects(i int) bool {
	switch r.d.Tokens[i].Lower {
	case "of", "and", "for", "the", "&", "-", "against", "on", "de", "la", "le", "del", "der", "den", "von", "van", "bin", "al", "el", "da", "di", "dos", "du", "ibn", "y":
		return true
	}
	return false
}

// nested adds the names among a description's modifiers: "the Hale campaign".
func (r *finder) nested(start, end int) {
	for i := start; i < end; {
		if !r.nameable(i) || r.class[i]&(peopleWord|titleWord) != 0 {
			i++
			continue
		}
		j := i + 1
		for j < end && (r.nameable(j) && r.class[j]&titleWord == 0 || j+1 < end && r.connects(j) && r.class[j-1]&(nameEnd|orgPart) != 0 && r.nameable(j+1)) {
			j++
		}
		if r.class[j-1]&peopleWord != 0 {
			i = j
			continue
		}
		if i > start && r.class[i-1]&titleWord == 0 || i == start {
			r.emitName(i, i, i, j, j, bare, -1)
		}
		i = j
	}
}

// emitName makes a phrase whose last words [run,last) are capitalised: a title
// and a name, a name alone, or a title alone.
func (r *finder) emitName(first, start, run, last, end int, det determiner, owner int) int {
	d := r.d
	p := phrase{first: first, last: end, base: end, head: last - 1, det: det, owner: owner, form: NameForm}
	cut := run // where the name begins
	orgAt := -1
	for i := run; i < last; i++ {
		c := r.class[i]
		if c&(orgEnd|thingEnd|eventEnd|builtEnd) != 0 && c&(titleWord|firstNameClass) == 0 {
			orgAt = i
		}
	}
	for i := run; i < last; i++ {
		c := r.class[i]
		if i == run && i < last-1 && (orgAt < 0 || i+2 < last && r.personal(i)) && r.initial[i] && !r.heading[d.Tokens[i].Sentence] && signWords["noun"][d.Tokens[i].Lower] != "" && r.named[d.Tokens[i].Lower] == 0 {
			cut = i + 1 // "Retailer Halford said"
			continue
		}
		if c&titleWord == 0 && (c&personNoun == 0 || c&firstNameClass != 0 || r.d.Tokens[i].Tag == "NNPS") {
			continue
		}
		if i == last-1 && i > run && c&titleWord == 0 && det == bare && !r.heading[d.Tokens[i].Sentence] {
			continue // the last word of a newspaper's or a programme's name
		}
		if i < orgAt && c&honorific == 0 && !(i+2 < last && r.personal(i)) {
			continue // Justice Department
		}
		if i == last-1 && i == cut && i == run && c&honorific != 0 {
			return -1
		}
		if i > run && i == last-1 && r.class[i-1]&firstNameClass != 0 && r.class[i-1]&(titleWord|orgEnd) == 0 {
			continue // a family name that is also a title: "Martin King"
		}
		cut = i + 1
		if cut < last && cut+1 < last && d.Tokens[cut].Lower == "of" {
			// Secretary of State Hale
			j := cut + 1
			for j < last && (r.class[j]&(departmentWord|orgPart) != 0 || d.Tokens[j].Lower == "the" || d.Tokens[j].Lower == "and" || d.Tokens[j].Lower == "services" || d.Tokens[j].Lower == "security") {
				j++
			}
			if j > cut+1 {
				cut = j
			}
		}
	}
	if cut >= last {
		// a title alone: "the Attorney General"
		p.form = DescriptionForm
		at := last - 1
		for at > run && r.class[at]&(titleWord|personNoun) == 0 {
			at--
		}
		p.head = at
		r.describe(&p, start)
		if p.noun == "" {
			return -1
		}
		if role := tables.words[d.Tokens[at].Lower].role; role != "" && p.noun == d.Tokens[at].Lemma {
			p.noun = role
		}
		for i := at + 1; i < last; i++ {
			if r.isWord(i) && d.Tokens[i].Lower != "of" {
				p.mods = append(p.mods, "="+d.Tokens[i].Lower)
			}
		}
		k := r.add(p)
		r.own(owner, k)
		return k
	}
	titled := cut > run && !r.bearsNoun(cut)
	heading := r.heading[d.Tokens[run].Sentence]
	if run > start && orgAt < 0 && r.class[run-1]&(personNoun|titleWord) == 0 && (heading || isNoun(d.Tokens[run-1].Tag) && !r.cap[run-1] && r.class[run-1]&(orgNoun|groupNoun|placeNoun) == 0) {
		// "the deal President Hale struck": two phrases
		k := r.emit(first, start, run, det, owner)
		if b := r.emitName(run, run, run, last, end, bare, -1); b >= 0 {
			return b
		}
		return k
	}
	if det == demonstrative || start > first && aside[d.Tokens[first].Lower] {
		p.first = start // "that" is a conjunction before a name
	}
	if !titled && det == bare && run > start && run-start == 1 && d.Tokens[start].Tag != "NN" && r.verbLike(start) {
		p.first = run // "they favored Hale": no adjective
		start = run
	}
	p.nameFirst, p.nameLast = cut, last
	// nationalities and places before a name belong to its label: "Russian President Hale"
	for p.nameFirst < last-1 && r.class[p.nameFirst]&peopleWord != 0 && r.knownName(p.nameFirst, last) == "" && !(p.nameFirst == cut && givenPeople[d.Tokens[cut].Lower]) && orgAt < 0 {
		p.nameFirst++
	}
	if titled {
		p.typ = Person
		r.titles(&p, run, cut, start)
	}
	if !titled && orgAt < 0 && run > start && r.class[run-1]&personNoun != 0 && isNoun(d.Tokens[run-1].Tag) && !r.bearsNoun(run) {
		// former football coach Tam Hale
		p.typ = Person
		r.role(&p, run-1, start)
		titled = true
	}
	p.titled = titled
	r.typeName(&p, det)
	if !titled && run > start && p.typ != Person && isNoun(d.Tokens[run-1].Tag) && r.class[run-1]&(orgNoun|placeNoun|thingNoun|eventNoun) != 0 {
		// the law firm Hale Oldane
		typ, _ := nounType(d.Tokens[run-1].Lemma, r.class[run-1], false)
		if signWords["noun"][d.Tokens[run-1].Lemma] == Thing {
			typ = "" // "the ferry Silver Tern" is no place
		}
		if p.typ == "" || typ == Organization && (p.typ == Thing || p.typ == Place) {
			p.typ = typ
		}
		if p.typ == typ {
			p.roles = append(p.roles, d.Tokens[run-1].Lemma)
		}
	}
	if !titled && p.typ != Person && run > start && (det == bare || p.first < start) && !r.attributive(start, run) {
		// an adjective before a bare name is no part of the name, but of its wording
		p.first = min(p.first, start)
	} else if !titled && det == bare && run > start && !r.describes(start, run) {
		p.first, start = run, run // "they disregard Mexicans"
	}
	if p.nameFirst > start {
		p.labels = append(p.labels, [2]int{start, p.nameFirst})
	}
	k := r.add(p)
	r.own(owner, k)
	if titled && cut-run > 1 || run > start {
		r.nestedIn(k, start, p.nameFirst)
	}
	return k
}

// personal reports whether the title at i is one of persons alone, whom a word
// that ends organizations' names may name as well: "Detective Hale Post". So is
// what a company is, at a sentence's start: "Insurer Halford Mutual".
func (r *finder) personal(i int) bool {
	w := r.d.Tokens[i].Lower
	if r.initial[i] && signWords["noun"][w] == Organization && (strings.HasSuffix(w, "er") || strings.HasSuffix(w, "or")) {
		return !r.heading[r.d.Tokens[i].Sentence]
	}
	switch w {
	case "detective", "sergeant", "inspector", "councillor", "professor", "congressman", "congresswoman":
		return true
	}
	return r.class[i]&titleWord != 0 && w[len(w)-1] == '.'
}

// bearsNoun reports whether the noun before the name at i may be of a company
// or thing as well as of a person, and the name does not tell: "contractor Hale
// Piling".
func (r *finder) bearsNoun(i int) bool {
	return i > 0 && signWords["noun"][r.d.Tokens[i-1].Lemma] != "" && r.class[i-1]&titleWord == 0 && r.class[i]&firstNameClass == 0
}

// givenPeople are nouns of peoples that stand before a name as first names alone.
var givenPeople = map[string]bool{"dane": true, "finn": true, "scot": true}

// aside are words before a name that are no part of its phrase.
var aside = map[string]bool{"both": true, "either": true, "neither": true, "no": true, "any": true, "each": true, "every": true, "all": true}

// verbLike reports whether what stands before the adjective or participle at i
// makes it rather a verb.
func (r *finder) verbLike(i int) bool {
	if i == 0 || r.d.Tokens[i-1].Sentence != r.d.Tokens[i].Sentence {
		return false
	}
	switch tag := r.d.Tokens[i-1].Tag; tag {
	case "PRP", "WP", "WDT", "TO", "MD", "RB", "POS":
		return true
	default:
		return isNoun(tag)
	}
}

func (r *finder) own(owner, k int) {
	if owner >= 0 {
		r.phrases[owner].outer = k
	}
}

func (r *finder) attributive(start, run int) bool {
	for i := start; i < run; i++ {
		if isNoun(r.d.Tokens[i].Tag) {
			return true
		}
	}
	return false
}
