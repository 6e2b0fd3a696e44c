package lang

import "strings"

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
		if w := r.d.Tokens[k].Lower; w == "of" || w == "&" {
			p.typ = Organization
			return
		}
	}
	switch {
	case j-i < 2:
	case r.class[i]&placeFront != 0:
		p.typ = Place
		return
	case r.class[i]&eventFront != 0:
		p.typ = Event
		return
	case r.class[i]&orgFront != 0:
		p.typ = Organization
		return
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
