package lang

import "strings"

// cluster is one referent while the document is read.
type cluster struct {
	words    []string // the fullest name, lower case, without periods; nil without a name
	display  string   // the same as it stands
	typ      string
	gender   Gender
	plural   bool
	nouns    []string // what it was called: nouns of titles, appositions, descriptions
	mods     []string
	former   bool // every title or noun came with "former"
	count    int
	first    int // the first phrase, -1 before there is one
	last     int // the latest phrase
	votes    [4]int
	hints    [3]int // mentions that the entity model holds for a person, organization, place
	inTitle  bool   // only seen in the headline so far
	family   bool
	thing    bool   // what stands beside the name tells that it is no person's
	personal bool   // its wording tells whose it is
	kind     string // of a place: "country", "state", "city"
	into     int    // the cluster that it was merged into, -1
}

func (r *finder) find(c int) int {
	for c >= 0 && r.clusters[c].into >= 0 {
		c = r.clusters[c].into
	}
	return c
}

func (r *finder) newCluster(p *phrase) int {
	c := cluster{first: -1, typ: p.typ, gender: p.gender, plural: p.plural, into: -1, inTitle: true, former: true}
	n := len(r.clusters)
	if p.form == NameForm {
		c.words = p.words
		c.display = r.nameText(p)
		w := core(p.words)
		r.byName[w[len(w)-1]] = append(r.byName[w[len(w)-1]], n)
		if len(w) > 1 && w[0] != w[len(w)-1] {
			r.byName[w[0]] = append(r.byName[w[0]], n)
		}
		if len(w) == 3 && p.typ == Person && len(w[1]) > 2 && w[1] != w[2] && tables.words[w[1]].class&firstNameClass == 0 {
			r.byName[w[1]] = append(r.byName[w[1]], n)
		}
	}
	r.clusters = append(r.clusters, c)
	return n
}

// nameText is the name as it stands, on one line.
func (r *finder) nameText(p *phrase) string {
	t := r.d.Text[r.d.Tokens[p.nameFirst].Start:r.d.Tokens[p.nameLast-1].End]
	if strings.ContainsAny(t, "\n\r\t") {
		t = strings.Join(strings.Fields(t), " ")
	}
	return t
}

// join adds the phrase k to the cluster c.
func (r *finder) join(k, c int) {
	p := &r.phrases[k]
	p.cluster = c
	x := &r.clusters[c]
	x.count++
	x.last = k
	if x.first < 0 {
		x.first = k
	}
	x.inTitle = x.inTitle && p.inTitle
	if p.form == PronounForm {
		if x.typ == "" && (p.gender != GenderUnknown || p.noun == "who") {
			x.typ = Person
		}
		if x.gender == GenderUnknown && x.typ == Person {
			x.gender = p.gender
		}
		return
	}
	if x.gender == GenderUnknown {
		x.gender = p.gender
	}
	if p.form == NameForm {
		x.vote(p.typ)
		x.thing = x.thing || p.thing
		x.hint(r.d.Tokens[p.head].Hint)
		if len(core(p.words)) > len(core(x.words)) && len(core(x.words)) > 0 || len(p.words) == len(x.words) && len(x.display) < len(r.nameText(p)) && len(p.words) > 1 {
			x.words, x.display = p.words, r.nameText(p)
		}
		for _, role := range p.roles {
			r.call(c, role, hasWord(p.mods, "+former"))
		}
		for _, m := range p.mods {
			x.narrow(m)
		}
		if p.typ != Person && p.typ != "" && p.nameLast > p.nameFirst {
			if last := r.nameHead(p.nameFirst, p.nameLast); r.class[last]&(typedNoun|nameEnd) != 0 && !emptyHead[r.d.Tokens[last].Lower] {
				r.call(c, r.d.Tokens[last].Lemma, false)
			}
		}
		r.callBearer(c, p)
		return
	}
	if p.noun != "" {
		r.call(c, p.noun, hasWord(p.mods, "+former"))
		if p.typ == Group && !p.plural {
			// the traders' crowd, a trader crowd: the traders
			for _, m := range p.mods {
				if tables.words[m[1:]].class&(personNoun|titleWord) == personNoun {
					r.call(c, m[1:], false)
				}
			}
		}
	}
	for _, m := range p.mods {
		x.narrow(m)
	}
}

// callBearer lets "the country", "the bureau" or "the group" find a name whose
// words do not tell that it bears one.
func (r *finder) callBearer(c int, p *phrase) {
	x := &r.clusters[c]
	if p.typ == Person || x.count > 1 && !(p.town && x.kind == "") {
		return
	}
	name := strings.Join(p.words, " ")
	for _, noun := range tables.bearer[name] {
		r.index(c, noun)
	}
	x.kind = tables.names[name].kind
	if x.kind == "" && p.town {
		x.kind = "city"
	}
	switch x.kind {
	case "country":
		r.index(c, "country")
		r.index(c, "nation")
	case "state":
		r.index(c, "state")
	case "city":
		for _, noun := range [...]string{"city", "town", "borough", "village"} {
			r.index(c, noun)
		}
	case "":
		if p.typ == Organization && len(x.nouns) == 0 {
			r.index(c, "group")
			r.index(c, "organization")
			r.index(c, "organisation")
		}
	}
}

// emptyHead are last words of names that nobody calls their bearer by.
var emptyHead = map[string]bool{"state": true, "states": true, "house": true, "street": true, "hill": true, "nations": true, "day": true, "press": true, "news": true, "times": true, "post": true}

func (c *cluster) narrow(m string) {
	if len(c.mods) < 2*maxMods && !hasWord(c.mods, m) {
		c.mods = append(c.mods, m)
	}
}

func hasWord(list []string, w string) bool {
	for _, x := range list {
		if x == w {
			return true
		}
	}
	return false
}

func (c *cluster) vote(typ string) {
	switch typ {
	case Person:
		c.votes[0]++
	case Organization, Group:
		c.votes[1]++
	case Place:
		c.votes[2]++
	case Thing, Event:
		c.votes[3]++
	}
	if typ != "" && c.typ == "" {
		c.typ = typ
	}
}

// hint counts what the entity model holds the name for.
func (c *cluster) hint(label string) {
	switch {
	case strings.HasSuffix(label, "PERSON"):
		c.hints[0]++
	case strings.HasSuffix(label, "ORGANIZATION"):
		c.hints[1]++
	case strings.HasSuffix(label, "GPE"):
		c.hints[2]++
	}
}

// call records that the cluster c is called noun, so that "the noun" finds it.
func (r *finder) call(c int, noun string, former bool) {
	x := &r.clusters[c]
	x.former = x.former && former
	if hasWord(x.nouns, noun) || len(x.nouns) > 24 {
		return
	}
	x.nouns = append(x.nouns, noun)
	r.index(c, noun)
	for _, g := range tables.general[noun] {
		r.index(c, g)
	}
}

func (r *finder) index(c int, noun string) {
	list := r.byNoun[noun]
	if len(list) > 0 && list[len(list)-1] == c {
		return
	}
	r.byNoun[noun] = append(list, c)
}

func equalWords(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// merge makes the cluster c part of o.
func (r *finder) merge(c, o int) {
	c, o = r.find(c), r.find(o)
	if c == o || c < 0 || o < 0 {
		return
	}
	x, y := &r.clusters[c], &r.clusters[o]
	if len(x.words) > len(y.words) && (len(y.words) == 0 || x.typ == y.typ) || len(y.words) == 1 && acronym(y.display) && len(x.words) > 1 {
		y.words, y.display = x.words, x.display
	}
	if y.typ == "" {
		y.typ = x.typ
	}
	if y.gender == GenderUnknown {
		y.gender = x.gender
	}
	y.count += x.count
	y.first = min(y.first, x.first)
	y.last = max(y.last, x.last)
	for i, v := range x.votes {
		y.votes[i] += v
	}
	for i, v := range x.hints {
		y.hints[i] += v
	}
	y.inTitle = y.inTitle && x.inTitle
	for _, n := range x.nouns {
		r.call(o, n, x.former)
		y = &r.clusters[o]
	}
	for _, m := range x.mods {
		y.narrow(m)
	}
	r.clusters[c].into = o
}
