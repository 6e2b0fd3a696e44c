package lang

import "strings"

// spanAt is where the phrases of the sentence being read begin and end.
type spanAt struct {
	base   int   // the sentence's first token
	first  []int // token -> the outermost phrase that begins there, -1
	ending []int // token -> the last added phrase that ends before it, -1
	next   []int // phrase -> the one that ends at the same place, -1
}

var complements = readComplements()

func readComplements() map[string]map[string]bool {
	m := map[string]map[string]bool{}
	eachCategory("complement", func(prep string, nouns []string) {
		set := make(map[string]bool, len(nouns))
		for _, n := range nouns {
			set[n] = true
		}
		m[prep] = set
	})
	return m
}

const maxMods = 12

// attach makes phrases as long as they read: "the leader of the party", "the
// investigation into the fire". What counts ("dozens of traders") gives way to
// what is counted.
func (r *finder) attach(from int) {
	d := r.d
	if from == len(r.phrases) {
		return
	}
	sent := &d.Sentences[d.Tokens[r.phrases[from].first].Sentence]
	a := &r.at
	a.base = sent.First
	n := sent.Last - sent.First + 1
	a.first = refill(a.first, n)
	a.ending = refill(a.ending, n)
	for k := len(r.phrases) - 1; k >= from; k-- {
		p := &r.phrases[k]
		r.complement(k, p)
		f := &a.first[p.first-a.base]
		if *f < 0 || r.phrases[*f].last < p.last {
			*f = k
		}
	}
	a.next = a.next[:0]
	for k := from; k < len(r.phrases); k++ {
		e := &a.ending[r.phrases[k].last-a.base]
		a.next = append(a.next, *e)
		*e = k
	}
	r.from = from
}

func refill(s []int, n int) []int {
	s = s[:0]
	for range n {
		s = append(s, -1)
	}
	return s
}

func (r *finder) complement(k int, p *phrase) {
	for range 3 {
		if !r.extend(k, p) {
			return
		}
	}
}

// extend adds one more piece after the phrase p, where one belongs to it, and
// reports whether it did.
func (r *finder) extend(k int, p *phrase) bool {
	d := r.d
	end := r.at.base + len(r.at.first) - 1
	if p.form == PronounForm || p.dropped || p.last+1 >= end {
		return false
	}
	w := d.Tokens[p.last].Lower
	next := p.last + 1
	if d.Tokens[p.last].Tag == "VBG" {
		// "the lawyer representing the firm"
		at := r.phraseAt(next, end)
		if p.form != DescriptionForm || p.typ == "" || p.typ == "part" || w == "including" || w == "according" || w == "following" || at < 0 {
			return false
		}
		if r.goesOn(r.phrases[at].last, end) {
			// half a clause is no part of the mention
			r.within(k, at)
			return false
		}
		r.swallow(k, p, at)
		return true
	}
	first := p.last == p.base
	switch {
	case w == "of" && p.form == NameForm && p.typ == Person:
		// "Gov. Hale of Tarn" only with a place
		if b := r.phraseAt(next, end); b < 0 || r.phrases[b].typ != Place || r.phrases[b].form != NameForm || len(p.roles) == 0 {
			return false
		}
	case w == "of" && p.form == NameForm && p.typ == Place:
		return false // "in Ashel of the league's meeting"
	case w == "of":
	case p.form != DescriptionForm:
		return false
	case w == "tied" || w == "linked" || w == "related":
		if d.Tokens[next].Lower != "to" || p.typ != Event && p.typ != Thing || next+1 >= end {
			return false
		}
		next++
	case d.Tokens[p.last].Tag != "IN" && d.Tokens[p.last].Tag != "TO":
		return false
	case complements[w][lastPart(p.noun)]:
	case !r.attributes(w, p, r.phraseAt(next, end)):
		return false
	}
	if w == "of" && p.typ == Person && d.Tokens[next].Tag == "CD" && p.form == DescriptionForm && r.phraseAt(next, end) < 0 {
		p.last = next + 1 // "a man of 40"
		return false
	}
	at := r.phraseAt(next, end)
	if at < 0 || r.phrases[at].form == PronounForm || r.phrases[at].dropped {
		return false
	}
	b := &r.phrases[at]
	part := p.typ == "part"
	r.swallow(k, p, at)
	if part {
		// "dozens of traders"
		p.noun, p.typ, p.gender, p.plural, p.head = b.noun, b.typ, b.gender, b.plural, b.head
		if p.det == indefinite {
			p.det = bare
		}
		p.mods = append(p.mods[:0:0], b.mods...)
		p.nameFirst, p.nameLast = 0, 0
		if b.form != NameForm {
			b.noun = ""
			b.dropped = true
		} else if b.typ != Group {
			p.noun = ""
		}
		return true
	}
	if w == "of" && p.form == DescriptionForm && p.typ == Group && !p.plural && b.typ == Group && b.plural && b.form == DescriptionForm && b.noun != "people" {
		r.appose(k, at) // a crowd of traders is these traders
		return true
	}
	if first && p.form == DescriptionForm && len(p.mods) < maxMods {
		p.mods = append(p.mods, r.contentWords(b)...)
	}
	return true
}

// goesOn reports whether a clause that has reached the token i is not at its end:
// "allowing traders | to sue", "showing the hand | of the mayor".
func (r *finder) goesOn(i, end int) bool {
	if i >= end {
		return false
	}
	t := &r.d.Tokens[i]
	return t.Tag == "TO" || t.Lower == "of" || t.Tag == "VB" || t.Tag == "PRP"
}

// swallow makes p reach to the end of the phrase at.
func (r *finder) swallow(k int, p *phrase, at int) {
	p.last = r.phrases[at].last
	r.within(k, at)
}

// within notes that the phrase at tells more of the phrase k.
func (r *finder) within(k, at int) {
	if b := &r.phrases[at]; b.outer < 0 && b.form != PronounForm {
		b.outer = k
	}
}

// attributes reports whether the preposition w after p leads to words that tell
// which one p is, a name in most cases, rather than where something was done.
func (r *finder) attributes(w string, p *phrase, at int) bool {
	if at < 0 || p.typ == "" || p.typ == "part" {
		return false
	}
	b := &r.phrases[at]
	switch w {
	case "at", "near", "in", "on", "from", "with", "for", "to":
	default:
		return false
	}
	if b.form != NameForm && !(w == "near" || w == "at" && b.typ == Place) {
		return false
	}
	if p.first > r.at.base {
		// after a verb the words may as well tell of the verb: "met traders in Tarn"
		prev := r.d.Tokens[p.first-1].Tag
		if isVerb(prev) {
			return w == "near" || p.last > p.base && b.typ != Person
		}
	}
	return b.typ != "" && (w != "to" || b.typ != Person)
}

func lastPart(noun string) string {
	if i := strings.LastIndexByte(noun, '-'); i >= 0 {
		return noun[i+1:]
	}
	return noun
}

// contentWords are the words by which a phrase narrows another.
func (r *finder) contentWords(p *phrase) []string {
	var out []string
	if p.form == NameForm && p.typ == Person {
		return append(out, "="+strings.Trim(r.d.Tokens[p.nameLast-1].Lower, "."))
	}
	if p.form == NameForm {
		for i := p.nameFirst; i < p.nameLast && len(out) < 4; i++ {
			if r.isWord(i) && !r.connects(i) {
				out = append(out, "="+strings.Trim(r.d.Tokens[i].Lower, "."))
			}
		}
		if e, ok := tables.names[r.key(p.nameFirst, min(p.nameLast, p.nameFirst+5))]; ok && (e.base != "" || e.typ == Place) {
			return []string{r.nameMark(p.nameFirst, min(p.nameLast, p.nameFirst+5))}
		}
		return out
	}
	for _, m := range p.mods {
		if len(out) < maxMods-1 {
			out = append(out, m)
		}
	}
	if p.noun != "" {
		out = append(out, "+"+p.noun)
	}
	return out
}
