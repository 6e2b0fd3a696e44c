package lang

import "crossread/app/lang/model"

// inFront reads what stands before the name.
func (r *finder) inFront(p *phrase, e *evidence, first int) {
	t := r.d.Tokens
	the := p.nameFirst > first && t[p.nameFirst-1].Lower == "the"
	if !the {
		e.bare = true
	} else if !r.nounFollows(p.nameLast, r.d.Sentences[t[p.head].Sentence].Last) {
		e.never += fairSign
	}
	i := p.nameFirst - 1
	if i >= first && isNoun(t[i].Tag) {
		if kind := signWords["noun"][t[i].Lemma]; kind != "" {
			e.add(kind, strongSign)
			return
		}
	}
	if the {
		i--
	}
	if i < first {
		return
	}
	if t[i].Lower == "," && i > first {
		switch {
		case t[i-1].Tag == "NNS":
			e.add(signWords["noun"][t[i-1].Lemma], strongSign) // "two ships, the NAME and the NAME"
		case !the && r.cap[i-1] && r.class[i-1]&builtEnd != 0 && !r.nounFollows(p.nameLast, r.d.Sentences[t[p.head].Sentence].Last):
			e.add(Place, fairSign) // "Elm Street, Ashel"
		}
	}
	prev := func(n int) string {
		if i-n < first {
			return ""
		}
		return t[i-n].Lemma
	}
	switch w := t[i].Lower; w {
	case "of", "for":
		kind := signWords["of"][prev(1)]
		switch {
		case w == "of" && prev(1) == "," && !the:
			e.add(Place, strongSign) // "Hale, 31, of Ashel"
		case w == "for" && (verbOfMotion[prev(1)] || prev(1) == "bind") && !the:
			e.add(Place, fairSign) // "sailed for NAME"
		case w == "for" && kind != Organization:
		default:
			e.add(kind, strongSign)
		}
	case "aboard":
		e.add(Thing, strongSign)
	case "board":
		if prev(1) == "on" {
			e.add(Thing, strongSign)
		}
	case "in":
		switch kind := signWords["in"][prev(1)]; {
		case kind != "":
			e.add(kind, strongSign)
		case prev(1) == "publish" || prev(1) == "appear" && the:
			e.add(Thing, strongSign)
		case !the && !r.nounFollows(p.nameLast, r.d.Sentences[t[p.head].Sentence].Last):
			e.add(Place, strongSign)
		}
	case "near", "outside", "across", "throughout", "through":
		if !the && !r.nounFollows(p.nameLast, r.d.Sentences[t[p.head].Sentence].Last) {
			e.add(Place, strongSign)
		}
	case "off":
		if !the {
			e.add(Place, fairSign)
		}
	case "at", "around", "into":
		switch kind := signWords["of"][prev(1)]; {
		case kind == Organization || w == "at" && r.class[max(i-1, first)]&(personNoun|pluralNoun) != 0:
			e.add(Organization, fairSign)
		case !the:
			e.add(Place, weakSign)
		}
	case "from", "to", "towards", "toward":
		switch {
		case the:
		case verbOfMotion[prev(1)]:
			e.add(Place, fairSign)
		case w == "to" || w == "from":
			e.add(Place, weakSign)
		}
	default:
		if the && t[i].Lemma == "tell" {
			e.add(Organization, strongSign) // "told the Gazette"
		}
	}
}

// verbOfMotion are lemmas of verbs that "to NAME" and "from NAME" tell the way of.
var verbOfMotion = map[string]bool{"go": true, "come": true, "fly": true, "sail": true, "drive": true, "travel": true, "return": true, "move": true, "flee": true, "walk": true, "ride": true, "head": true, "march": true, "leave": true, "depart": true}

// nounFollows reports whether a noun, or a possessive mark, comes right after.
func (r *finder) nounFollows(i, last int) bool {
	return i < last && (isNoun(r.d.Tokens[i].Tag) || r.isPossessive(i))
}

// behind reads what stands after the name.
func (r *finder) behind(p *phrase, e *evidence, last int) {
	t := r.d.Tokens
	i := p.nameLast
	if i >= last {
		return
	}
	if r.isPossessive(i) {
		for i++; i < last && i < p.nameLast+4 && (isNoun(t[i].Tag) || isAdjective(t[i].Tag)); i++ {
			if kind := signWords["of"][t[i].Lemma]; kind != "" {
				e.add(kind, strongSign)
				return
			}
		}
		return
	}
	if isNoun(t[i].Tag) && !r.cap[i] {
		for ; i < last && i < p.nameLast+3 && isNoun(t[i].Tag); i++ {
			if kind := signWords["of"][t[i].Lemma]; kind != "" && kind != Person {
				e.add(kind, strongSign)
				return
			}
			if kind := signWords["noun"][t[i].Lemma]; kind != "" && p.nameFirst > 0 && t[p.nameFirst-1].Lower == "the" {
				e.add(kind, weakSign) // "the NAME tanker", but also a ferry to NAME
				return
			}
		}
		return
	}
	if t[i].Lower == "," {
		if i+1 < last && t[i+1].Lower == "which" {
			e.never += strongSign
			if i = r.afterClause(i+2, last); i >= last {
				return
			}
		} else {
			return
		}
	}
	r.does(p, e, i, last)
}

// afterClause returns the token behind the comma that ends a relative clause.
func (r *finder) afterClause(i, last int) int {
	for end := min(last, i+16); i < end; i++ {
		if r.d.Tokens[i].Lower == "," {
			return i + 1
		}
	}
	return last
}

// does reads the verb that the name is the subject of, and the pronoun by which
// the sentence goes on to speak of it.
func (r *finder) does(p *phrase, e *evidence, i, last int) {
	t := r.d.Tokens
	joined := p.nameFirst > 0 && t[p.nameFirst-1].Lower == "and"
	for ; i < last && (isAdverb(t[i].Tag) || t[i].Tag == "MD" || t[i].Lemma == "have" || t[i].Lemma == "be"); i++ {
		if w := t[i].Lower; (w == "were" || w == "are" || w == "have") && !joined && t[i-1].Tag != "MD" && !(p.nameLast-p.nameFirst == 1 && model.Knows(t[p.head].Lower)) {
			e.add("team", weakSign)
			e.never += fairSign
		}
	}
	if i >= last || !isVerb(t[i].Tag) {
		return
	}
	switch kind := signWords["verb"][t[i].Lemma]; {
	case kind == "say":
		e.says = true
	case kind == "team" && !plural(t[p.head].Lower):
		e.add(Organization, weakSign)
	case kind != "":
		e.add(kind, fairSign)
	case i+1 < last && t[i].Lemma == "run" && t[i+1].Lower == "aground":
		e.add(Thing, strongSign)
	case i+1 < last && t[i].Lemma == "make" && t[i+1].Lower == "landfall":
		e.add(Event, strongSign)
	}
	for j := i + 1; j < last && j < i+6; j++ {
		switch w := t[j].Lower; {
		case w == "it" && j == i+1 && t[i].Lemma != "say":
			return // "called it a disgrace"
		case w == "it" || w == "its" || w == "itself":
			e.never += fairSign
			e.add(Organization, weakSign)
			if w == "it" {
				e.says = true
			}
			return
		case w == "he" || w == "she" || w == "his" || w == "himself" || w == "herself":
			if !joined {
				e.add(Person, fairSign)
			}
			return
		case isNoun(t[j].Tag):
			return
		}
	}
}

// share lets names that "and" joins tell each other's kind.
func (r *finder) share(of map[int]*evidence) {
	t := r.d.Tokens
	for k := 0; k+1 < len(r.phrases); k++ {
		p, q := &r.phrases[k], &r.phrases[k+1]
		a, b := of[k], of[k+1]
		if a == nil || b == nil || a == b || p.last != p.nameLast || q.first != p.nameLast+1 || q.nameFirst > q.first+1 || t[p.nameLast].Lower != "and" {
			continue
		}
		kind := q.typ
		if !b.known {
			kind = b.kind()
		}
		if !a.known {
			a.add(kind, fairSign)
		}
		if kind = p.typ; !a.known {
			kind = a.kind()
		}
		if !b.known {
			b.add(kind, fairSign)
		}
	}
}
