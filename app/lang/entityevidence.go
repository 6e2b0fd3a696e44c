package lang

import (
	"slices"
	"strings"

	"crossread/app/lang/model"
)

// evidence is how much speaks for each kind that a name may be of.
type evidence struct {
	points  [6]int // by the places of evidenceKinds
	weak    [6]bool
	never   int // speaks against a person
	hints   [3]int
	phrases []int
	says    bool // is told to say something
	known   bool // the name's own words or a title tell the kind
	bare    bool // stands without "the"
}

// What stands beside a name tells its kind with these points.
const (
	strongSign = 4 // "the tanker NAME", "in NAME", "NAME's wife"
	fairSign   = 2 // "NAME cancelled its flights"; a kind needs as much
	weakSign   = 1 // the entity model's label; a kind needs as much more than any other
)

// evidenceKinds are the kinds that a name's surroundings tell.
var evidenceKinds = [...]string{Person, Organization, Place, Thing, Event, Group}

// signWords holds, by where a word stands beside a name, the kinds that it
// tells: "of" -> "resident" -> Place.
var signWords = readSignWords()

func readSignWords() map[string]map[string]string {
	m := map[string]map[string]string{}
	eachCategory("evidence", func(category string, list []string) {
		where, kind, _ := strings.Cut(category, "-")
		if m[where] == nil {
			m[where] = map[string]string{}
		}
		for _, w := range list {
			m[where][w] = kind
		}
	})
	return m
}

// kinds gives the names whose own words tell no kind the one that the article
// tells by what stands beside them: a verb, a preposition, a noun, an
// apposition, a pronoun after it, and which of its words stands for it alone.
func (r *finder) kinds() {
	found := map[string]*evidence{}
	var order []string
	of := map[int]*evidence{}
	for k := range r.phrases {
		p := &r.phrases[k]
		if p.form != NameForm || p.dropped || p.nameLast-p.nameFirst > 5 || p.nameLast == p.nameFirst {
			continue
		}
		key := r.key(p.nameFirst, p.nameLast)
		e := found[key]
		if e == nil {
			e = &evidence{}
			found[key] = e
			order = append(order, key)
		}
		e.phrases = append(e.phrases, k)
		of[k] = e
		if p.titled || p.typ != "" && p.typ != Person || tables.names[key].typ != "" || key[0] == '@' {
			e.known = true
			continue
		}
		r.beside(p, e)
	}
	for _, pair := range r.apposed {
		r.besideApposed(of[pair[0]], pair[1])
		r.besideApposed(of[pair[1]], pair[0])
	}
	r.share(of)
	last := map[string]bool{}
	for _, key := range order {
		if i := strings.LastIndexByte(key, ' '); i >= 0 {
			last[key[i+1:]] = true
		}
	}
	persons := map[string]bool{} // words by which a person of the article may go alone
	for _, key := range order {
		e := found[key]
		i := strings.LastIndexByte(key, ' ')
		if i < 0 {
			continue
		}
		if !e.known {
			r.inner(key, e, found, last)
			r.settle(e)
		}
		switch p := &r.phrases[e.phrases[0]]; {
		case p.typ == Person:
			persons[key[:strings.IndexByte(key, ' ')]] = true
			persons[key[i+1:]] = true
		case p.typ == "" && !p.thing:
			persons[key[i+1:]] = true
		}
	}
	for _, key := range order {
		e := found[key]
		one := strings.TrimSuffix(key, "s")
		if e.known || strings.Contains(key, " ") || persons[key] || !e.bare && persons[one] || tables.names[one].typ != "" {
			continue // "the Hales", "the Koreas"
		}
		r.settle(e)
	}
}

// settle gives the phrases of a name the kind that the evidence tells.
func (r *finder) settle(e *evidence) {
	kind := e.kind()
	for _, k := range e.phrases {
		p := &r.phrases[k]
		if tag := r.d.Tokens[p.head].Tag; kind == Organization && p.nameLast-p.nameFirst == 1 && (tag == "NNPS" || tag == "NNS") {
			kind = Group
		}
		if kind != "" {
			p.typ = kind
			if kind != Person {
				p.gender = GenderUnknown
			}
		}
		p.thing = e.never > e.points[0]
	}
}

// kind is what most speaks for; "" where too little does.
func (e *evidence) kind() string {
	kind, best, second := "", 0, 0
	for i, points := range e.points {
		if e.weak[i] {
			points += weakSign
		}
		switch evidenceKinds[i] {
		case Person:
			points += e.hinted(0) - e.never
		case Organization:
			points += e.hinted(1)
			if e.says && e.never > e.points[0] {
				points += fairSign
			}
		case Place:
			points += e.hinted(2)
		}
		switch {
		case points > best:
			kind, best, second = evidenceKinds[i], points, best
		case points > second:
			second = points
		}
	}
	if best < fairSign || best-second < weakSign {
		return ""
	}
	return kind
}

// hinted is a weak sign where the entity model gives most mentions the label.
func (e *evidence) hinted(label int) int {
	if 2*e.hints[label] > len(e.phrases) {
		return weakSign
	}
	return 0
}

// add counts a sign for a kind; a weak one counts once.
func (e *evidence) add(kind string, points int) {
	if kind == "team" {
		kind = Organization
	}
	i := slices.Index(evidenceKinds[:], kind)
	if i < 0 {
		return
	}
	if points == weakSign {
		e.weak[i] = true
		return
	}
	e.points[i] += points
	if kind != Person {
		e.never += points / 2
	}
}

// beside reads the words around one phrase with a name.
func (r *finder) beside(p *phrase, e *evidence) {
	d := r.d
	if p.typ == Person {
		e.add(Person, strongSign) // a first name, an age, "who"
	}
	switch hint := d.Tokens[p.head].Hint; {
	case r.initial[p.head]:
		// the model holds any word that begins a sentence for a place
	case strings.HasSuffix(hint, "PERSON"):
		e.hints[0]++
	case strings.HasSuffix(hint, "ORGANIZATION"):
		e.hints[1]++
	case strings.HasSuffix(hint, "GPE"):
		e.hints[2]++
	}
	sent := &d.Sentences[d.Tokens[p.first].Sentence]
	if r.heading[d.Tokens[p.first].Sentence] {
		return
	}
	r.inFront(p, e, sent.First)
	r.behind(p, e, sent.Last)
}

// besideApposed adds what the apposition at k calls the name.
func (r *finder) besideApposed(e *evidence, k int) {
	p := &r.phrases[k]
	if e == nil || p.form != DescriptionForm {
		return
	}
	kind := signWords["noun"][p.noun]
	switch {
	case p.typ == Person && kind != "":
		return // "the builder": a firm or a person
	case kind == "" && p.typ != Group:
		kind = p.typ
	}
	e.add(kind, strongSign)
}

// inner reads the name's own words, and which of them the article uses alone:
// a person goes by the last, a company by the first.
func (r *finder) inner(key string, e *evidence, found map[string]*evidence, last map[string]bool) {
	words := strings.Fields(key)
	n := len(words)
	if n == 1 {
		return
	}
	end := words[n-1]
	common := 0
	for _, w := range words {
		if model.Knows(w) && tables.words[w].class&firstNameClass == 0 {
			common++
		}
	}
	if model.Knows(end) && tables.words[end].class&firstNameClass == 0 {
		e.never += fairSign
		if common == n {
			e.never += fairSign
		}
	}
	if f := found[end]; f != nil && !f.known && end != words[0] {
		switch {
		case !f.bare:
			e.never += fairSign
		case !plural(end):
			e.add(Person, fairSign)
		}
	}
	if f := found[words[0]]; f != nil && !f.known && f.bare && !last[words[0]] && tables.words[words[0]].class&firstNameClass == 0 {
		e.never += weakSign
		for i := 1; i < len(e.points); i++ {
			if evidenceKinds[i] != Place {
				e.points[i] += f.points[i]
			}
		}
	}
	if plural(end) && model.Knows(end) {
		e.add(Organization, weakSign)
	}
}

// plural reports whether the word, in lower case, looks like a plural.
func plural(w string) bool {
	return len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's' && w[len(w)-2] != '\''
}
