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
	if h < start {
		return -1
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

// joined reports whether the small word at i stands within a name that begins
// at start or later: "League for the Blind".
func (r *finder) joined(i, start int) bool {
	return i > start && r.connects(i) && (r.nameable(i-1) || i-1 > start && r.connects(i-1) && r.nameable(i-2))
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

// describe fills a description's noun, type, number, gender and modifiers.
func (r *finder) describe(p *phrase, start int) {
	d := r.d
	t := &d.Tokens[p.head]
	c := r.class[p.head]
	if c&(abstractNoun|calendarWord) != 0 || t.Tag == "CD" {
		return
	}
	p.noun = t.Lemma
	p.plural = t.Tag == "NNS" || t.Tag == "NNPS" || c&pluralNoun != 0
	if p.head > start {
		compound := d.Tokens[p.head-1].Lower + "-" + t.Lemma
		if e, ok := tables.words[compound]; ok && e.class&typedNoun != 0 {
			p.noun = compound
			c = e.class
		} else if under := deputyPrefix[d.Tokens[p.head-1].Lower]; under != "" && c&personNoun != 0 {
			p.noun = under + "-" + t.Lemma
		}
	}
	p.typ, p.gender = nounType(p.noun, c, p.plural)
	if c&partNoun != 0 && p.typ == "" {
		p.typ = "part"
	}
	for i := start; i < p.head; i++ {
		m := &d.Tokens[i]
		if !r.isWord(i) || i == p.head-1 && p.noun != t.Lemma || !modifies(m.Tag) {
			continue
		}
		if len(p.mods) >= maxMods {
			continue
		}
		if n := r.knownAt(i, p.head); n > i+1 {
			p.mods = append(p.mods, r.nameMark(i, n))
			i = n - 1
			continue
		}
		p.mods = append(p.mods, r.modifier(i))
	}
}

// knownAt returns the end of the listed name of several words that begins at i,
// before end; i where there is none.
func (r *finder) knownAt(i, end int) int {
	if !r.cap[i] {
		return i
	}
	for n := min(i+3, end); n > i+1; n-- {
		if tables.names[r.key(i, n)].typ != "" {
			return n
		}
	}
	return i
}

// nameMark is how the listed name [i,n) narrows a noun: by its usual form.
func (r *finder) nameMark(i, n int) string {
	k := r.key(i, n)
	if e := tables.names[k]; e.base != "" {
		return "=" + e.base
	}
	return "=" + k
}

// modifies reports whether a word of this tag narrows or describes a noun.
func modifies(tag string) bool {
	switch tag {
	case "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "VBN", "VBG", "VBD", "CD", "FW":
		return true
	}
	return false
}

// modifier returns a word that stands before a noun, marked by what it does:
// "=russia" a name that tells this one from others of the kind, "+federal" a
// common word that does, "#9" a number, "~furious" what only describes.
func (r *finder) modifier(i int) string {
	t := &r.d.Tokens[i]
	if r.class[i]&peopleWord != 0 {
		if e := tables.names[t.Lower]; e.base != "" {
			return "=" + e.base
		}
		return "=" + t.Lower
	}
	w := t.Lower
	if t.Tag == "NNS" {
		w = t.Lemma
	}
	if strings.ContainsAny(w, "-.") {
		w = strings.ReplaceAll(strings.ReplaceAll(w, "-", ""), ".", "")
	}
	switch {
	case t.Tag == "CD" && year(w):
		return "=" + w
	case t.Tag == "CD" || counting[w] || w != "" && w[0] >= '0' && w[0] <= '9':
		return "#" + w
	case r.cap[i] && !(r.initial[i] && narrowing[w]):
		if e := tables.names[t.Lower]; e.base != "" {
			return "=" + e.base
		}
		return "=" + w
	case isNoun(t.Tag) || narrowing[w]:
		return "+" + w
	}
	return "~" + w
}

// year reports whether w is a year in digits.
func year(w string) bool {
	if len(w) != 4 || w[0] != '1' && w[0] != '2' {
		return false
	}
	for i := 1; i < 4; i++ {
		if w[i] < '0' || w[i] > '9' {
			return false
		}
	}
	return w >= "1700" && w < "2100"
}

// narrows reports whether a modifier tells one from another of the kind.
func narrows(m string) bool { return m[0] == '=' || m[0] == '+' }

// Honorific reports whether a title says nothing of a role: "Mr.", "Ms".
func Honorific(title string) bool {
	return tables.words[strings.ToLower(title)].class&honorific != 0
}

// Narrowing reports whether an adjective, in lower case, tells one of a kind
// from the others ("federal", "former") rather than describing it.
func Narrowing(word string) bool { return narrowing[word] || tables.words[word].class&peopleWord != 0 }

var narrowing = map[string]bool{
	"other": true, "another": true, "new": true, "second": true, "first": true, "third": true, "next": true, "last": true,
	"previous": true, "earlier": true, "later": true, "separate": true, "similar": true, "different": true, "foreign": true,
	"federal": true, "local": true, "national": true, "international": true, "former": true, "civil": true, "senior": true,
	"criminal": true, "presidential": true, "military": true, "medical": true, "public": true, "private": true, "congressional": true,
	"legislative": true, "judicial": true, "legal": true, "several": true, "many": true, "more": true, "most": true, "some": true, "few": true,
	"judiciary": true, "deputy": true, "acting": true, "same": true, "own": true, "nuclear": true, "male": true, "female": true, "black": true, "white": true,
}

// nounType tells what a noun names.
func nounType(noun string, c wordClass, plural bool) (string, Gender) {
	g := GenderUnknown
	switch {
	case c&(femaleNoun|personNoun) == femaleNoun|personNoun:
		g = Female
	case c&(maleNoun|personNoun) == maleNoun|personNoun:
		g = Male
	}
	switch {
	case c&(personNoun|titleWord) != 0 && c&honorific == 0, c&personNoun != 0, c == 0 && personSuffix(noun):
		if plural {
			return Group, GenderUnknown
		}
		return Person, g
	case c&(groupNoun|pluralNoun|peopleWord) != 0:
		return Group, g
	case c&orgNoun != 0:
		return Organization, g
	case c&eventNoun != 0:
		return Event, g
	case c&thingNoun != 0:
		return Thing, g
	case c&placeNoun != 0:
		return Place, g
	}
	return "", g
}

var personSuffixes = []string{"woman", "ologist", "ician", "keeper", "fighter", "holder", "goer", "monger", "smith", "wright", "man", "ist", "eer"}

// personSuffix tells a person noun that no list has by its ending.
func personSuffix(w string) bool {
	if len(w) < 7 {
		return false
	}
	for _, s := range personSuffixes {
		if strings.HasSuffix(w, s) {
			return w != "checklist" && w != "shortlist" && w != "blacklist" && w != "specialist-list" && w != "backlist" && w != "wishlist" && w != "career"
		}
	}
	return false
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
		if c&titleWord == 0 && (c&personNoun == 0 || c&firstNameClass != 0 || r.d.Tokens[i].Tag == "NNPS") {
			continue
		}
		if i == last-1 && i > run && c&titleWord == 0 && det == bare && !r.heading[d.Tokens[i].Sentence] {
			continue // the last word of a newspaper's or a programme's name
		}
		if i < orgAt && c&honorific == 0 {
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
	titled := cut > run
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
	for p.nameFirst < last-1 && r.class[p.nameFirst]&peopleWord != 0 && orgAt < 0 {
		p.nameFirst++
	}
	if titled {
		p.typ = Person
		r.titles(&p, run, cut, start)
	}
	if !titled && orgAt < 0 && run > start && r.class[run-1]&personNoun != 0 && isNoun(d.Tokens[run-1].Tag) {
		// former football coach Tam Hale
		p.typ = Person
		r.role(&p, run-1, start)
		titled = true
	}
	r.typeName(&p, det)
	if !titled && run > start && p.typ != Person && isNoun(d.Tokens[run-1].Tag) && r.class[run-1]&(orgNoun|placeNoun|thingNoun|eventNoun) != 0 {
		// the law firm Hale Oldane
		typ, _ := nounType(d.Tokens[run-1].Lemma, r.class[run-1], false)
		if p.typ == "" {
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

// nestedIn adds the organizations and places of a label: "CIA Director Hale".
func (r *finder) nestedIn(k, start, end int) {
	if o := r.phrases[k].owner; o >= 0 && r.phrases[o].last >= start {
		start = r.phrases[o].last
	}
	from := len(r.phrases)
	for i := start; i < end; {
		if !r.nameable(i) || r.class[i]&(titleWord|personNoun|peopleWord) != 0 {
			i++
			continue
		}
		j := i + 1
		for j < end && r.nameable(j) && r.class[j]&(titleWord|personNoun) == 0 {
			j++
		}
		if typ := r.knownName(i, j); typ != "" || r.class[j-1]&orgEnd != 0 || acronym(r.d.Word(i)) && j == i+1 {
			r.emitName(i, i, i, j, j, bare, -1)
		}
		i = j
	}
	for n := from; n < len(r.phrases); n++ {
		r.phrases[n].outer = k
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

// describes reports whether the words [start,run) before a bare name may describe
// its bearer: adjectives and nouns that tell a kind.
func (r *finder) describes(start, run int) bool {
	for i := start; i < run; i++ {
		tag := r.d.Tokens[i].Tag
		if isNoun(tag) && r.class[i]&(typedNoun|titleWord) == 0 && !r.cap[i] {
			return false
		}
	}
	return true
}

// titles reads the roles that the titles [run,cut) give, with the words from
// start that narrow them.
func (r *finder) titles(p *phrase, run, cut, start int) {
	for i := run; i < cut; i++ {
		if r.class[i]&(titleWord|personNoun) != 0 {
			r.role(p, i, start)
			start = run
		}
	}
}

func (r *finder) role(p *phrase, i, start int) {
	t := &r.d.Tokens[i]
	e := tables.words[t.Lower]
	if e.class&(femaleNoun|maleNoun) == femaleNoun {
		p.gender = Female
	} else if e.class&(femaleNoun|maleNoun) == maleNoun {
		p.gender = Male
	}
	if e.class&honorific != 0 {
		return
	}
	noun := t.Lemma
	if e.role != "" {
		noun = e.role
	}
	if i > start {
		prev := r.d.Tokens[i-1].Lower
		if compound := prev + "-" + noun; tables.words[compound].class&typedNoun != 0 {
			noun = compound
		} else if under := deputyPrefix[prev]; under != "" {
			noun = under + "-" + noun
		}
	}
	if deputyPrefix[t.Lower] != "" && i+1 < len(r.class) && r.class[i+1]&titleWord != 0 {
		return
	}
	p.roles = append(p.roles, noun)
	for j := start; j < i; j++ {
		if n := r.knownAt(j, i); n > j+1 {
			p.mods = append(p.mods, r.nameMark(j, n))
			j = n - 1
		} else if r.isWord(j) && r.class[j]&titleWord == 0 {
			p.mods = append(p.mods, r.modifier(j))
		}
	}
}

// deputyPrefix are words that make a title a lower one.
var deputyPrefix = map[string]string{
	"lt.": "lieutenant", "lt": "lieutenant", "lieutenant": "lieutenant", "deputy": "deputy", "vice": "vice",
	"assistant": "assistant", "associate": "associate", "shadow": "shadow",
}

// knownName returns the type that the lists give to the words [i,j).
func (r *finder) knownName(i, j int) string {
	if j-i > 5 {
		return ""
	}
	return tables.names[r.key(i, j)].typ
}

// key joins the words [i,j) in lower case.
func (r *finder) key(i, j int) string {
	if j == i+1 {
		return r.d.Tokens[i].Lower
	}
	var b strings.Builder
	for k := i; k < j; k++ {
		if k > i && r.d.Tokens[k].Lower != "-" && r.d.Tokens[k-1].Lower != "-" {
			b.WriteByte(' ')
		}
		b.WriteString(r.d.Tokens[k].Lower)
	}
	return b.String()
}

func acronym(w string) bool {
	n := 0
	for i := 0; i < len(w); i++ {
		switch c := w[i]; {
		case c >= 'A' && c <= 'Z':
			n++
		case c != '.' && c != '&' && c != '-' && (c < '0' || c > '9'):
			return false
		}
	}
	return n > 1
}

// typeName decides what a name names from its words and its title.
func (r *finder) typeName(p *phrase, det determiner) {
	d := r.d
	i, j := p.nameFirst, p.nameLast
	last := r.nameHead(i, j)
	c := r.class[last]
	if p.typ == Person {
		r.firstName(p)
		return
	}
	if e, ok := tables.names[r.key(i, j)]; ok && e.typ != "" {
		p.typ = e.typ
		if e.typ == Group {
			p.plural = true
			if c&pluralNoun == 0 && d.Tokens[j-1].Tag != "NNPS" {
				p.plural, p.typ = false, Person // an American
				p.form = DescriptionForm
				p.noun = d.Tokens[j-1].Lower
				p.nameFirst, p.nameLast = 0, 0
			} else {
				p.noun = d.Tokens[j-1].Lemma
			}
		}
		return
	}
	w := d.Word(j - 1)
	if w[0] == '@' {
		p.typ = Person
		return
	}
	if j-i > 1 && r.class[i]&firstNameClass != 0 && c&(orgEnd|thingEnd|eventEnd|builtEnd) == 0 && r.class[i]&(titleWord|nameEnd) == 0 {
		p.typ = Person
		r.firstName(p)
		return
	}
	switch {
	case c&orgEnd != 0 && (j-i > 1 || det == definite):
		p.typ = Organization
	case c&builtEnd != 0 && (j-i > 1 || det == definite):
		p.typ = Place
	case c&thingEnd != 0 && (j-i > 1 || det == definite):
		p.typ = Thing
	case c&eventEnd != 0 && (j-i > 1 || det == definite):
		p.typ = Event
	case c&(orgNoun|thingNoun|eventNoun|placeNoun) != 0 && j-i > 1:
		p.typ, _ = nounType(d.Tokens[last].Lemma, c&^(titleWord|personNoun), false)
	case j-i == 1 && acronym(w):
		p.typ = Organization
	}
	if p.typ != "" {
		p.noun = d.Tokens[last].Lemma
		return
	}
	for k := i; k < j; k++ {
		if r.d.Tokens[k].Lower == "of" {
			p.typ = Organization
			return
		}
	}
	if d.Tokens[j-1].Tag == "NNPS" && det == definite {
		p.plural = true
		p.typ = Group
	}
}

// nameHead is the token that says what the name [i,j) names: the last before
// "of" or "for", else the last.
func (r *finder) nameHead(i, j int) int {
	for k := i + 1; k < j-1; k++ {
		if w := r.d.Tokens[k].Lower; w == "of" || w == "for" {
			if r.class[k-1]&nameEnd != 0 {
				return k - 1
			}
			break
		}
	}
	return j - 1
}

// firstName takes a person's gender from the first name.
func (r *finder) firstName(p *phrase) {
	if p.gender != GenderUnknown || p.nameLast-p.nameFirst < 2 {
		return
	}
	switch r.class[p.nameFirst] & firstNameClass {
	case femaleName:
		p.gender = Female
	case maleName:
		p.gender = Male
	}
}
