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

// nameWords returns the words of a phrase's name for comparing: lower case,
// without periods, hyphenated parts apart.
func (r *finder) nameWords(p *phrase) []string {
	out := make([]string, 0, p.nameLast-p.nameFirst)
	for i := p.nameFirst; i < p.nameLast; i++ {
		if !r.isWord(i) {
			continue
		}
		w := r.d.Tokens[i].Lower
		w = plain(w)
		if strings.IndexByte(w, '.') >= 0 {
			w = strings.ReplaceAll(w, ".", "")
		}
		if strings.IndexByte(w, '-') > 0 && p.typ != Place {
			out = append(out, strings.Split(w, "-")...)
			continue
		}
		if w = strings.TrimLeft(w, "@#"); w != "" {
			out = append(out, w)
		}
	}
	return out
}

// accents are letters with marks and what is written for them without.
var accents = strings.NewReplacer("á", "a", "à", "a", "â", "a", "ä", "a", "ã", "a", "å", "a", "ç", "c", "č", "c", "ć", "c", "é", "e", "è", "e", "ê", "e", "ë", "e", "ğ", "g",
	"í", "i", "ì", "i", "î", "i", "ï", "i", "ı", "i", "ł", "l", "ñ", "n", "ń", "n", "ó", "o", "ò", "o", "ô", "o", "ö", "o", "õ", "o", "ø", "o", "ř", "r", "š", "s", "ş", "s", "ú", "u", "ù", "u", "û", "u", "ü", "u", "ý", "y", "ž", "z")

// plain writes a word in lower case without marks on its letters.
func plain(w string) string {
	for i := 0; i < len(w); i++ {
		if w[i] >= 0x80 {
			return accents.Replace(w)
		}
	}
	return w
}

func suffixWord(w string) bool { return w == "jr" || w == "sr" || w == "ii" || w == "iii" || w == "iv" }

// core drops a generation suffix.
func core(words []string) []string {
	for len(words) > 1 && suffixWord(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	return words
}

// samePerson reports whether two full names may be one person's: the same last
// name, and first names that are equal, short for one another or an initial.
func samePerson(a, b []string) bool {
	if len(a) > 1 && len(b) > 1 && suffixWord(a[len(a)-1]) && suffixWord(b[len(b)-1]) && a[len(a)-1] != b[len(b)-1] {
		return false
	}
	a, b = core(a), core(b)
	if len(a) < 2 || len(b) < 2 {
		return false
	}
	if a[len(a)-1] == b[len(b)-1] && (doubleName(a, b) || doubleName(b, a)) {
		return true
	}
	if a[len(a)-1] != b[len(b)-1] {
		return len(a) == 3 && len(b) == 2 && a[0] == b[0] && a[1] == b[1] && len(a[1]) > 2 // Kim Jong Un, Kim Jong
	}
	if a[0] == b[0] || shortFor(a[0], b[0]) {
		return true
	}
	// J. Edgar Hale, Edgar Hale
	if (len(a[0]) == 1 || len(b[0]) == 1) && a[0][0] == b[0][0] {
		return true
	}
	return len(a) > 2 && len(a[0]) == 1 && a[1] == b[0] || len(b) > 2 && len(b[0]) == 1 && b[1] == a[0]
}

// doubleName reports whether b is the family name of two words in the name a:
// "Ida Roble Quint", "Roble Quint".
func doubleName(a, b []string) bool {
	return len(a) == 3 && len(b) == 2 && a[1] == b[0] && len(b[0]) > 2 && tables.words[b[0]].class&firstNameClass == 0
}

var nicknames = readNicknames()

func readNicknames() map[string]string {
	m := map[string]string{}
	eachCategory("nickname", func(full string, short []string) {
		for _, w := range short {
			m[w] = full
		}
	})
	return m
}

func shortFor(a, b string) bool {
	fa, ok := nicknames[a]
	if !ok {
		fa = a
	}
	fb, ok := nicknames[b]
	if !ok {
		fb = b
	}
	return fa == fb
}

// names gives every phrase with a name its cluster: full names first, then what
// is short for them.
func (r *finder) names() {
	r.byName = map[string][]int{}
	full := map[string]int{}
	var single []int
	for k := range r.phrases {
		p := &r.phrases[k]
		if p.form != NameForm || p.dropped {
			continue
		}
		w := r.nameWords(p)
		if len(w) == 0 || len(w) > 12 {
			p.dropped = true
			continue
		}
		p.words = w
		if e, ok := tables.names[strings.Join(w, " ")]; ok && e.base != "" && (e.typ != Group || p.plural && strings.HasSuffix(e.base, " party")) {
			p.words = strings.Fields(e.base)
			w = p.words
		}
		if len(core(w)) < 2 {
			single = append(single, k)
			continue
		}
		key := strings.Join(w, " ")
		c, ok := full[key]
		if !ok {
			c = r.sameName(p)
			if c < 0 {
				c = r.newCluster(p)
			}
			full[key] = c
		}
		r.join(k, c)
	}
	r.shortNames()
	r.firstSingle = map[string]int{}
	for _, k := range single {
		if w := r.phrases[k].words[0]; r.firstSingle[w] == 0 {
			r.firstSingle[w] = k + 1
		}
	}
	for _, k := range single {
		r.single(k)
	}
}

// sameName finds the cluster of another full form of the name.
func (r *finder) sameName(p *phrase) int {
	w := core(p.words)
	list := r.byName[w[len(w)-1]]
	for n := len(list) - 1; n >= 0 && n >= len(list)-40; n-- {
		c := &r.clusters[list[n]]
		if p.typ == Person || c.typ == Person && p.typ == "" {
			if (c.typ == Person || c.typ == "") && samePerson(c.words, p.words) && (c.gender == GenderUnknown || p.gender == GenderUnknown || c.gender == p.gender) && jr(c.words) == jr(p.words) {
				return list[n]
			}
		}
	}
	return -1
}

func jr(w []string) bool {
	l := w[len(w)-1]
	return l == "jr" || l == "sr"
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

// shortNames joins the full names of organizations and things with those that
// end like them and with their acronyms.
func (r *finder) shortNames() {
	acronyms := map[string]int{}
	for c := range r.clusters {
		x := &r.clusters[c]
		if x.typ == Person || len(x.words) < 2 {
			continue
		}
		a := make([]byte, 0, 8)
		for _, w := range x.words {
			switch w {
			case "", "of", "the", "and", "for", "&", "in", "on", "de":
			default:
				a = append(a, w[0])
			}
		}
		if len(a) > 1 {
			if _, ok := acronyms[string(a)]; !ok {
				acronyms[string(a)] = c
			}
		}
		if tables.names[strings.Join(x.words, " ")].typ != "" {
			continue
		}
		if o := r.longerName(c); o >= 0 {
			r.merge(c, o)
		}
	}
	r.acronyms = acronyms
}

// longerName is the one longer name that ends like that of the cluster c:
// "the Lantern Bridge Authority", "the Bridge Authority". A name that
// comes first and more often is not short for it: the League, and then its
// branch, the Tarn League.
func (r *finder) longerName(c int) int {
	x := &r.clusters[c]
	list := r.byName[x.words[len(x.words)-1]]
	found := -1
	for _, o := range list[:min(len(list), 40)] {
		y := &r.clusters[o]
		if o == c || y.into >= 0 || y.typ != x.typ || len(y.words) <= len(x.words) || !equalWords(y.words[len(y.words)-len(x.words):], x.words) {
			continue
		}
		if found >= 0 || x.first < y.first && x.count > y.count {
			return -1
		}
		found = o
	}
	return found
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

// handle finds the person whose name an account's name is made of: "@tamhale",
// "@THale".
func (r *finder) handle(w string) int {
	if r.handles == nil {
		r.handles = map[string]int{}
		for c := range r.clusters {
			x := &r.clusters[c]
			n := core(x.words)
			if len(n) < 2 || x.typ != Person && x.typ != "" || x.into >= 0 {
				continue
			}
			first, last := n[0], n[len(n)-1]
			for _, h := range [...]string{first + last, first + "_" + last, first[:1] + last, "real" + first + last} {
				if _, ok := r.handles[h]; !ok {
					r.handles[h] = c
				}
			}
		}
	}
	if c, ok := r.handles[w]; ok {
		return r.find(c)
	}
	return -1
}

// single gives a name of one word its cluster.
func (r *finder) single(k int) {
	p := &r.phrases[k]
	w := p.words[0]
	best := -1
	score := 0
	if r.d.Text[r.d.Tokens[p.head].Start] == '@' {
		if best = r.handle(w); best < 0 {
			best = r.newCluster(p)
		}
		r.join(k, best)
		return
	}
	if c, ok := r.acronyms[w]; ok && len(w) > 2 && acronym(r.d.Word(p.nameLast-1)) {
		best, score = r.find(c), 30
	}
	list := r.byName[w]
	for _, o := range list[:min(len(list), 60)] {
		c := r.find(o)
		x := &r.clusters[c]
		if x.family {
			continue
		}
		s := 0
		cw := core(x.words)
		switch {
		case len(cw) == 0:
			continue
		case len(cw) == 1:
			s = 40
		case x.typ == Person || x.typ == "":
			s = 20
			if cw[len(cw)-1] != w {
				s = 6
			}
			if p.typ != "" && p.typ != Person && (len(cw) < 2 || cw[len(cw)-1] != w || tables.names[w].typ == "" || tables.names[w].typ == Place || p.det == definite) {
				continue // "Fox" is the network where nobody of the article is called so
			}
		case x.typ == Organization:
			// "Halford" for "Halford Corp."
			if cw[0] != w || len(cw) > 2 || tables.words[cw[len(cw)-1]].class&orgEnd == 0 || p.typ == Person || p.typ == Place {
				continue
			}
			s = 4
		default:
			continue
		}
		if p.gender != GenderUnknown && x.gender != GenderUnknown {
			if p.gender != x.gender {
				continue
			}
			s += 10
		}
		if p.typ == Person && x.typ != Person && x.typ != "" {
			continue
		}
		if len(cw) == 1 && p.typ != x.typ && (p.typ == Person || x.typ == Person) && p.typ != "" && x.typ != "" {
			continue
		}
		if jr(x.words) {
			if x.first > k || r.firstSingle[w] <= x.first {
				continue // the father was named before the son
			}
			s -= 5
		}
		s += min(x.count, 9)
		if s > score {
			best, score = c, s
		}
	}
	if best < 0 && p.typ == Organization {
		if c, ok := r.acronyms[w]; ok && len(w) > 1 {
			best = r.find(c)
		}
	}
	if best < 0 && p.det == definite && p.plural || best < 0 && p.typ == "" && p.det == definite && len(w) > 3 && w[len(w)-1] == 's' {
		// "the Hales"
		if list := r.byName[strings.TrimSuffix(w, "s")]; len(list) > 0 && r.clusters[r.find(list[0])].typ == Person {
			p.typ, p.plural = Group, true
			c := r.newCluster(p)
			r.clusters[c].family = true
			r.call(c, "couple", false)
			r.call(c, "family", false)
			r.join(k, c)
			return
		}
	}
	if best < 0 {
		best = r.newCluster(p)
	}
	r.join(k, best)
}
