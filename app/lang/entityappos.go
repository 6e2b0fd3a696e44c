package lang

import "strings"

// apposition finds phrases of the sentence that name the same by standing side
// by side, and what stands in brackets after a name.
func (r *finder) apposition(from, end int) {
	d := r.d
	for k := from; k < len(r.phrases); k++ {
		p := &r.phrases[k]
		if p.form == PronounForm || p.last >= end || p.dropped {
			continue
		}
		next := &d.Tokens[p.last]
		switch next.Lower {
		case "(":
			r.bracket(k, end)
		case ",":
			if p.form == NameForm && p.typ != Place && r.partyTag(k, end) {
				continue
			}
			r.comma(k, p.last+1, end)
		case "is", "was", "are", "were", "became", "remains":
			r.copula(k, p.last, end)
		case "known", "called", "nicknamed", "dubbed", "named":
			j := p.last + 1
			if j < end && d.Tokens[j].Lower == "as" {
				j++
			}
			if b := r.phraseAt(j, end); b >= 0 && r.phrases[b].form == NameForm && p.form == DescriptionForm {
				r.appose(k, b)
			}
		case "who":
			r.relative(k, p.last, end)
		case "for", "at", "in", "from", "on":
			r.nameBehind(k, end)
		}
	}
}

// nameBehind handles "his opponent for mayor, NAME,": the name of the person k
// behind a few words that tell more of the office.
func (r *finder) nameBehind(k, end int) {
	p := &r.phrases[k]
	if p.form != DescriptionForm || p.typ != Person || p.plural || p.det != definite && p.det != possessive {
		return
	}
	for i := p.last + 1; i < end && i < p.last+7; i++ {
		if t := &r.d.Tokens[i]; t.Lower == "," {
			b := r.phraseAt(i+1, end)
			if b < 0 {
				return
			}
			q := &r.phrases[b]
			closed := q.last >= end || strings.Contains(".,;:)–—”\"''", r.d.Tokens[q.last].Lower)
			if q.form == NameForm && (q.typ == Person || q.typ == "" && q.nameLast-q.nameFirst > 1) && !q.plural && closed && !r.listAfter(q.last, end) {
				r.appose(k, b)
			}
			return
		} else if !isNoun(t.Tag) && !isAdjective(t.Tag) && t.Tag != "DT" && t.Tag != "CD" && t.Tag != "POS" && t.Lower != "of" {
			return
		}
	}
}

func (r *finder) phraseAt(i, end int) int {
	if i >= end {
		return -1
	}
	return r.at.first[i-r.at.base]
}

func (r *finder) appose(a, b int) {
	r.apposed = append(r.apposed, [2]int{a, b})
}

// inState handles "Ashel, N.J.": a name before a comma and a state is a town.
func (r *finder) inState(k, i, end int) bool {
	p := &r.phrases[k]
	if p.form != NameForm || p.typ != "" && p.typ != Place || i >= end || i+1 < end && !strings.Contains(".,;:)–—”\"''", r.d.Tokens[i+1].Lower) {
		return false
	}
	if r.class[i]&stateShort == 0 && tables.names[r.d.Tokens[i].Lower].kind != "state" {
		return false
	}
	p.typ, p.town = Place, true
	if b := r.phraseAt(i, end); b >= 0 && r.class[i]&stateShort != 0 && r.phrases[b].last == i+1 {
		r.phrases[b].dropped = true // "N.J." says where the town lies
	}
	return true
}

// comma handles "NAME, description," and "description, NAME".
func (r *finder) comma(k, i, end int) {
	d := r.d
	p := &r.phrases[k]
	if i < end && d.Tokens[i].Lower == "who" {
		r.relative(k, i, end)
		return
	}
	if r.inState(k, i, end) {
		return
	}
	if p.form == NameForm && p.typ != Organization && p.typ != Place && i+1 < end && d.Tokens[i].Tag == "CD" && (d.Tokens[i+1].Lower == "," || d.Tokens[i+1].Lower == ".") && len(d.Tokens[i].Lower) <= 2 {
		if p.typ == "" {
			p.typ = Person // "Hale, 43,"
		}
		if i+2 < end && d.Tokens[i+1].Lower == "," {
			i += 2
			if d.Tokens[i].Lower == "who" {
				r.relative(k, i, end)
				return
			}
		}
	}
	b := r.phraseAt(i, end)
	if b < 0 {
		return
	}
	q := &r.phrases[b]
	if q.form == PronounForm || q.dropped || d.Tokens[q.first].Lower == "whose" {
		return
	}
	after := q.last
	closed := after >= end || strings.Contains(".,;:)–—”\"''", d.Tokens[after].Lower) || d.Tokens[after].Lower == "who" || d.Tokens[after].Lower == "whose"
	switch {
	case p.form == NameForm && q.form == DescriptionForm:
		if q.plural || p.plural || q.typ == "" || q.det == demonstrative {
			return
		}
		if !agree(p.typ, q.typ) {
			return
		}
		if p.typ == "" && signWords["noun"][q.noun] == "" && (q.typ == Event || q.typ == Thing || q.typ == Place && placeKind[q.noun] == "" || q.det == bare) {
			return
		}
		if q.det == bare && !closed {
			return
		}
		if after < end && (d.Tokens[after].Lower == "and" || d.Tokens[after].Lower == "or") && q.det != indefinite {
			// "Hale, the mayor and the clerk" may be a list
			if b2 := r.phraseAt(after+1, end); b2 >= 0 && r.phrases[b2].det == q.det && !r.verbAfter(r.phrases[b2].last, end) {
				return
			}
		}
		r.appose(k, b)
	case p.form == DescriptionForm && q.form == NameForm:
		if p.plural || q.plural || p.typ == "" || p.typ == Event && signWords["noun"][p.noun] == "" || p.det == bare && len(p.mods) == 0 || p.det == indefinite && !closed {
			return
		}
		if !closed && r.verbAfter(q.last, end) {
			return
		}
		if q.typ == Place && p.typ != Place {
			return
		}
		if p.typ != Person && p.typ != Organization && p.first > r.at.base && d.Tokens[p.first-1].Tag == "IN" {
			return // "On the issue, Hale, who"
		}
		if o := p.outer; q.typ == "" && o >= 0 && r.phrases[o].last == p.last && r.phrases[o].typ == Person {
			return // "a clerk of the council, Hale": the clerk
		}
		if q.typ != "" && !agree(q.typ, p.typ) {
			return
		}
		if r.listAfter(q.last, end) {
			return
		}
		r.appose(k, b)
	case p.form == DescriptionForm && q.form == DescriptionForm:
		// "the ferry, a small boat,": only with a definite first and an indefinite second of one type
		if p.det != bare && p.det != indefinite && q.det == indefinite && p.typ == q.typ && p.typ != "" && !p.plural && !q.plural && closed {
			r.appose(k, b)
		}
	}
}

// listAfter reports whether a list of phrases goes on at token i.
func (r *finder) listAfter(i, end int) bool {
	if i < end && r.d.Tokens[i].Lower == "," {
		i++
	}
	return i < end && (r.d.Tokens[i].Lower == "and" || r.d.Tokens[i].Lower == "or") && r.phraseAt(i+1, end) >= 0 && !r.verbAfter(r.phrases[r.phraseAt(i+1, end)].last, end)
}

func agree(name, noun string) bool {
	switch name {
	case "":
		return noun == Person || noun == Organization || noun == Place || noun == Group || noun == Thing
	case Organization, Group:
		return noun == Organization || noun == Group
	case Place:
		return noun == Place || noun == Organization
	case Thing, Event:
		return noun == Thing || noun == Event
	}
	return name == noun
}

// copula handles "NAME is a description".
func (r *finder) copula(k, verb, end int) {
	p := &r.phrases[k]
	i := verb + 1
	for i < end && r.d.Tokens[i].Tag == "RB" {
		if w := r.d.Tokens[i].Lower; w == "not" || w == "n't" || w == "never" {
			return
		}
		i++
	}
	b := r.phraseAt(i, end)
	if b < 0 {
		return
	}
	q := &r.phrases[b]
	if q.form != DescriptionForm || q.plural != p.plural || p.form != NameForm || q.typ == "" || q.det == demonstrative ||
		q.det == bare && (q.typ != Person || r.class[q.head]&titleWord == 0) {
		return
	}
	if p.typ == Person && q.typ == Person || p.typ == "" && q.typ == Person || p.typ == Organization && q.typ == Organization {
		r.appose(k, b)
	}
}

// relative links "who" to the phrase before it, and "who is a clerk".
func (r *finder) relative(k, who, end int) {
	p := &r.phrases[k]
	if p.typ != Person && p.typ != Group && p.typ != "" || p.form == DescriptionForm && p.typ == "" {
		return
	}
	if w := r.phraseAt(who, end); w >= 0 && r.phrases[w].form == PronounForm && r.phrases[w].ante < 0 {
		r.phrases[w].ante = k
		if p.typ == "" {
			p.typ = Person
		}
		for i := who + 1; i < end && i < who+4; i++ {
			switch r.d.Tokens[i].Lower {
			case "is", "was", "became": // "who in 2017 became the first"
				r.copula(k, i, end)
				return
			case ",":
				return
			}
		}
	}
}
