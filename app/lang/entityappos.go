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
		if p.form != DescriptionForm || p.typ == "" || p.typ == "part" || w == "including" || w == "according" || w == "following" || r.phraseAt(next, end) < 0 {
			return false
		}
		r.swallow(k, p, r.phraseAt(next, end))
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

// swallow makes p reach to the end of the phrase at.
func (r *finder) swallow(k int, p *phrase, at int) {
	b := &r.phrases[at]
	p.last = b.last
	if b.outer < 0 && b.form != PronounForm {
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
		if p.typ == "" && (q.typ == Event || q.typ == Thing || q.typ == Place && placeKind[q.noun] == "" || q.det == bare) {
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
		if p.plural || q.plural || p.typ == "" || p.typ == Event || p.det == bare && len(p.mods) == 0 || p.det == indefinite && !closed {
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

// bracket handles "Name (D-Tarn)", "Long Name (LN)" and "name (other name)".
func (r *finder) bracket(k, end int) {
	d := r.d
	p := &r.phrases[k]
	open := p.last
	shut := open + 1
	for shut < end && shut < open+8 && d.Tokens[shut].Lower != ")" {
		shut++
	}
	if shut >= end || d.Tokens[shut].Lower != ")" || shut == open+1 {
		return
	}
	inside := d.Text[d.Tokens[open+1].Start:d.Tokens[shut-1].End]
	if p.form == NameForm && (p.typ == Person || p.typ == "") && (partyMark(inside) || r.class[open+1]&stateShort != 0 || len(p.roles) > 0 && tables.names[strings.ToLower(inside)].typ == Place) {
		p.typ = Person
		p.labels = append(p.labels, [2]int{open + 1, shut})
		p.last = shut + 1
		r.dropWithin(k, open+1, shut)
		return
	}
	b := r.phraseAt(open+1, end)
	if b < 0 {
		if shut == open+2 && p.form == DescriptionForm && acronym(inside) {
			return
		}
		return
	}
	q := &r.phrases[b]
	if q.last != shut || q.form == PronounForm {
		return
	}
	if acronym(inside) && p.form == NameForm && !initials(r, p, inside) {
		if w := r.before(p); w != nil && w.form == NameForm {
			was := w.last
			if w.last = open; initials(r, w, inside) {
				// "Port Authority of Ashel and Tarn (PAAT)"
				w.nameLast, w.base = open, open
				p.dropped = true
				q.typ, q.form, q.nameFirst, q.nameLast = w.typ, NameForm, open+1, shut
				r.appose(r.at.first[w.first-r.at.base], b)
				return
			}
			w.last = was
		}
		if p.nameLast-p.nameFirst < 2 {
			return
		}
	}
	switch {
	case acronym(inside) && (p.typ == Organization || p.typ == Thing || p.typ == Event || p.typ == "" || p.typ == Place) && p.form == NameForm:
		q.typ, q.form, q.nameFirst, q.nameLast = p.typ, NameForm, open+1, shut
		r.appose(k, b)
	case acronym(inside) && p.form == DescriptionForm && initials(r, p, inside):
		q.typ, q.form, q.nameFirst, q.nameLast = p.typ, NameForm, open+1, shut
		r.appose(k, b)
	case (p.typ == Thing || p.typ == Event) && (q.typ == Thing || q.typ == Event) && !p.plural && !q.plural:
		r.appose(k, b)
	}
}

// before returns the longest phrase that "and" joins p to, nil where there is
// none.
func (r *finder) before(p *phrase) *phrase {
	if p.first-r.at.base < 2 || r.d.Tokens[p.first-1].Lower != "and" {
		return nil
	}
	e := r.at.ending[p.first-1-r.at.base]
	if e < 0 {
		return nil
	}
	for o := r.phrases[e].outer; o >= r.from && r.phrases[o].last == p.first-1; o = r.phrases[o].outer {
		e = o
	}
	return &r.phrases[e]
}

// dropWithin takes the phrases of a party's mark out.
func (r *finder) dropWithin(k, first, last int) {
	for n := k + 1; n < len(r.phrases) && r.phrases[n].first < last; n++ {
		if r.phrases[n].first >= first {
			r.phrases[n].dropped = true
		}
	}
}

// initials reports whether the letters of short begin the words of p.
func initials(r *finder, p *phrase, short string) bool {
	want := strings.ToLower(strings.ReplaceAll(short, ".", ""))
	n := 0
	for i := p.first; i < p.last && n < len(want); i++ {
		if w := r.d.Tokens[i].Lower; w[0] == want[n] && !r.connects(i) {
			n++
		}
	}
	return n == len(want)
}

// partyMark reports whether s is a party with or without a place: "R", "D-Tarn".
func partyMark(s string) bool {
	if s == "" || !strings.ContainsRune("RDIL", rune(s[0])) {
		return false
	}
	if len(s) == 1 {
		return true
	}
	rest, ok := strings.CutPrefix(s[1:], "-")
	if !ok {
		if rest, ok = strings.CutPrefix(s[1:], "–"); !ok {
			return false
		}
	}
	return rest != "" && rest[0] >= 'A' && rest[0] <= 'Z'
}

// partyTag reads ", D-Tarn" after a name into the mention.
func (r *finder) partyTag(k, end int) bool {
	d := r.d
	p := &r.phrases[k]
	i := p.last + 1
	if i >= end {
		return false
	}
	j := i
	for j < end && j < i+4 && d.Tokens[j].End > d.Tokens[j].Start && (j == i || d.Tokens[j].Start == d.Tokens[j-1].End) && d.Tokens[j].Lower != "," {
		j++
	}
	if j == i {
		return false
	}
	s := d.Text[d.Tokens[i].Start:d.Tokens[j-1].End]
	if len(s) < 3 || !partyMark(s) || !strings.ContainsAny(s[1:2], "-\xe2") {
		return false
	}
	p.typ = Person
	p.labels = append(p.labels, [2]int{i, j})
	p.last = j
	r.dropWithin(k, i, j)
	return true
}
