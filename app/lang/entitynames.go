package lang

import "strings"

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
		case cw[len(cw)-1] == w && p.det == definite && p.typ != Person && p.typ != Place && p.typ != Group && tables.names[w].typ == "":
			s = 8 // "the Gazette" for "the Ashel Gazette"
		case x.typ == Event && cw[len(cw)-1] == w && tables.words[cw[0]].class&eventFront != 0 && p.typ != Place && p.typ != Organization:
			s = 40 // "Wenna" for "Storm Wenna"
		case x.typ == Place && cw[0] == w && p.det == definite && (w == "north" || w == "south"):
			s = 8 // "the North" for "North Ashel"
		case x.typ == Organization && cw[len(cw)-1] == w && plural(w) && p.typ != Person && p.typ != Place:
			s = 8 // "Rovers" for "Ashel Rovers"
		case x.typ == Organization:
			// "Halford" for "Halford Corp.", "Halford" for "Halford Brands Asia"
			if cw[0] != w || ofTown[cw[len(cw)-1]] || p.typ == Person || p.typ == Place || (len(cw) > 2 || tables.words[cw[len(cw)-1]].class&orgEnd == 0) && (p.typ != Organization || len(cw) > 3 || p.det == definite) {
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
		if jr(p.words) && !jr(x.words) || len(cw) > 1 && r.otherOffice(p, k, x) {
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

// otherOffice reports whether the title before the single name p, the phrase k, tells
// of another one than the person x, who is never called so: a son, or one who is
// named in full only later ("President Hale spoke. His daughter Edda Hale").
func (r *finder) otherOffice(p *phrase, k int, x *cluster) bool {
	if len(p.roles) == 0 || x.typ != Person || relatedNouns(p.roles, x.nouns) {
		return false
	}
	return jr(x.words) || x.first > k
}

// ofTown are last words of names that begin with the name of a town, which is
// not short for them: "the Ashel Gazette", "Ashel Police".
var ofTown = map[string]bool{"times": true, "post": true, "herald": true, "gazette": true, "tribune": true, "journal": true, "news": true, "star": true, "chronicle": true, "courant": true, "courier": true, "echo": true, "examiner": true, "observer": true, "police": true, "council": true, "court": true, "parliament": true, "government": true, "authority": true, "assembly": true, "chamber": true}
