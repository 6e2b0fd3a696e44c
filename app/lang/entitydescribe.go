package lang

import "strings"

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
