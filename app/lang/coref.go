package lang

import (
	"slices"
	"strings"
)

// How far back the reader looks, so that the time stays linear.
const (
	farPhrases   = 60 // phrases that a pronoun looks back over
	farClusters  = 24 // clusters of one noun that a description is held against
	farSentences = 3
)

// resolve gives every description and pronoun its cluster, in reading order.
func (r *finder) resolve() {
	r.apposeAll()
	for k := range r.phrases {
		p := &r.phrases[k]
		if p.dropped || p.cluster >= 0 && p.form != PronounForm {
			if p.cluster >= 0 {
				p.cluster = r.find(p.cluster)
				r.clusters[p.cluster].last = k
			}
			continue
		}
		switch {
		case p.form == PronounForm:
			r.pronoun(k)
		case p.noun != "" && p.det == generic:
			// nobody speaks of a kind with "the"
			p.cluster = r.newCluster(p)
			x := &r.clusters[p.cluster]
			x.count, x.first, x.last = 1, k, k
		case p.noun != "":
			r.description(k)
		}
	}
}

// apposeAll lets the phrases that stand side by side share a cluster.
func (r *finder) apposeAll() {
	for _, pair := range r.apposed {
		a, b := &r.phrases[pair[0]], &r.phrases[pair[1]]
		switch {
		case a.cluster >= 0 && b.cluster >= 0:
			x, y := &r.clusters[r.find(a.cluster)], &r.clusters[r.find(b.cluster)]
			if len(x.words) > 1 && len(y.words) > 1 && x.typ == Person && y.typ == Person {
				continue
			}
			r.merge(b.cluster, a.cluster)
		case a.cluster >= 0:
			r.join(pair[1], r.find(a.cluster))
			r.retype(a.cluster, b)
		case b.cluster >= 0:
			r.join(pair[0], r.find(b.cluster))
			r.retype(b.cluster, a)
		case a.noun != "":
			a.cluster = r.newCluster(a)
			r.join(pair[0], a.cluster)
			r.join(pair[1], a.cluster)
		}
	}
}

// retype gives a name that nothing typed the type of its apposition.
func (r *finder) retype(c int, by *phrase) {
	x := &r.clusters[r.find(c)]
	if x.typ == "" || by.typ == Person && x.votes[0] == 0 && x.typ != Person && len(x.words) > 0 && x.votes[1]+x.votes[2]+x.votes[3] == 0 {
		x.typ = by.typ
	}
	x.vote(by.typ)
	if x.gender == GenderUnknown {
		x.gender = by.gender
	}
}

// ownerMark is how a possessor narrows a noun: the last word of its name.
func (r *finder) ownerMark(p *phrase) string {
	if p.owner < 0 {
		return ""
	}
	o := &r.phrases[p.owner]
	if o.cluster < 0 {
		return ""
	}
	x := &r.clusters[r.find(o.cluster)]
	if len(x.words) > 0 {
		if x.typ == Place {
			return "=" + strings.Join(x.words, " ")
		}
		w := core(x.words)
		return "=" + w[len(w)-1]
	}
	if len(x.nouns) > 0 {
		return "+" + x.nouns[0]
	}
	return ""
}

// description finds what a description speaks of.
func (r *finder) description(k int) {
	p := &r.phrases[k]
	if m := r.ownerMark(p); m != "" && !hasWord(p.mods, m) {
		p.mods = append(p.mods, m)
	}
	if c := r.classOf(p, k); c >= 0 {
		r.join(k, c)
		return
	}
	if p.plural && (p.noun == "member" || p.noun == "participant") {
		if c := r.whole(p, k); c >= 0 {
			r.join(k, c)
			return
		}
	}
	best, score := -1, 0
	list := r.byNoun[p.noun]
	only := r.oneKind(list)
	seen := 0
	for n := len(list) - 1; n >= 0 && seen < farClusters; n-- {
		seen++
		c := r.find(list[n])
		s := r.fits(p, k, c, only)
		if s > score {
			best, score = c, s
		}
	}
	if best < 0 {
		best = r.variation(k)
	}
	if best < 0 {
		best = r.newCluster(p)
	}
	r.join(k, best)
}

// classNouns follow a name to say what it is the name of: "the Hale Movement" is
// also "the Hale movement".
var classNouns = set(`movement organization organisation group network virus scandal affair cartel militia gang sect church foundation newspaper
	magazine website site agency company firm union charity coalition alliance party`)

// classOf is the bearer of the name that stands within the description before a
// noun that says what it is: "the Lantern movement" is the Lantern; -1 where
// there is none.
func (r *finder) classOf(p *phrase, k int) int {
	if p.det != definite || p.plural || p.last != p.base || !classNouns[p.noun] {
		return -1
	}
	for j := k + 1; j < len(r.phrases) && j < k+4; j++ {
		q := &r.phrases[j]
		if q.outer != k || q.form != NameForm || q.last != p.head || q.cluster < 0 || q.dropped {
			continue
		}
		c := r.find(q.cluster)
		if t := r.clusters[c].typ; t != Person && t != Place && tables.names[strings.Join(r.clusters[c].words, " ")].typ != Group {
			return c
		}
	}
	return -1
}

// whole is the body of people of which the phrase names the members: "members
// of the caravan", "the caravan's members"; -1 where there is none.
func (r *finder) whole(p *phrase, k int) int {
	if p.owner >= 0 {
		if c := r.phrases[p.owner].cluster; c >= 0 && r.clusters[r.find(c)].typ == Group {
			return r.find(c)
		}
		return -1
	}
	for j := k + 1; j < len(r.phrases) && j < k+4; j++ {
		if q := &r.phrases[j]; q.outer == k && q.last == p.last && q.typ == Group && q.det == definite && q.noun != "" {
			r.description(j)
			return r.find(q.cluster)
		}
	}
	return -1
}

// oneKind reports whether the list holds one referent alone.
func (r *finder) oneKind(list []int) bool {
	for _, c := range list[min(1, len(list)):min(len(list), 8)] {
		if r.find(c) != r.find(list[0]) {
			return false
		}
	}
	return len(list) > 0 && len(list) < 8
}

// placeKind are the kinds of places that are called so.
var placeKind = map[string]string{"country": "country", "nation": "country", "state": "state", "city": "city", "town": "city", "borough": "city", "village": "city"}

// foremost is the place of a kind that the article names most, and at least
// three times, or its only town; -1 where there is none.
func (r *finder) foremost(kind string) int {
	if c, ok := r.places[kind]; ok {
		return r.find(c)
	}
	best, most, second := -1, 0, 0
	for c := range r.clusters {
		x := &r.clusters[c]
		if x.into >= 0 || x.kind != kind {
			continue
		}
		if x.count > most {
			best, most, second = c, x.count, most
		} else {
			second = max(second, x.count)
		}
	}
	if most < 3 && !(most > 0 && second == 0 && kind == "city") || most == second {
		best = -1
	}
	if r.places == nil {
		r.places = map[string]int{}
	}
	r.places[kind] = best
	return best
}

// bearerNoun are nouns that find a name only from near by.
var bearerNoun = set(`group organization organisation country nation state city town borough village company agency`)

func (c *cluster) noun() string {
	if len(c.nouns) == 0 {
		return ""
	}
	return c.nouns[0]
}

// fits scores how well the description p reads as the cluster c, the only one
// of its kind so far or not; 0 not at all.
func (r *finder) fits(p *phrase, k, c int, only bool) int {
	x := &r.clusters[c]
	if x.family != (p.noun == "couple" || p.noun == "family") && x.family {
		return 0
	}
	if x.typ == Person && (p.plural || p.typ != Person && p.typ != "") || x.typ != Person && p.typ == Person && len(x.words) > 0 && x.typ != "" {
		return 0
	}
	if x.plural != p.plural && len(x.words) == 0 && !(p.typ == Group && x.typ == Group && tables.words[p.noun].class&groupNoun|tables.words[x.noun()].class&groupNoun != 0) && !((p.det == definite || p.det == demonstrative) && (p.typ == Event || p.typ == Thing) && hasWord(x.nouns, p.noun) && !counted(x.mods)) {
		return 0
	}
	if p.gender != GenderUnknown && x.gender != GenderUnknown && p.gender != x.gender {
		return 0
	}
	if p.plural && !x.plural && len(x.words) > 0 && x.typ != Group {
		return 0
	}
	exact := hasWord(x.nouns, p.noun)
	named := len(x.words) > 0
	if named && !exact && x.typ != Person && placeKind[p.noun] != "" && r.foremost(placeKind[p.noun]) != c {
		return 0
	}
	if named && !exact && x.typ != Person && bearerNoun[p.noun] && (p.det != definite || r.phrases[k].sentence-r.phrases[x.last].sentence > 1) {
		return 0
	}
	// a phrase never speaks of what it belongs to or of what lies within it
	for _, o := range [2]int{p.owner, p.outer} {
		if o >= 0 && r.phrases[o].cluster >= 0 && r.find(r.phrases[o].cluster) == c {
			return 0
		}
	}
	extra, missing, shared, clash, former := r.mods(p, x)
	if former && !hasWord(x.mods, "+former") {
		return 0
	}
	if !former && x.former && named && x.typ == Person && exact && hasWord(x.mods, "+former") {
		exact = false
	}
	s := 10
	det := p.det
	if det == bare && !p.plural && r.cap[p.head] && r.class[p.head]&titleWord != 0 && !p.inTitle {
		det = definite // "Mr. President", "Congressman"
	}
	// things and events with one name in common, "the Tarn inquiry" and "Hale's
	// inquiry into Tarn", and those that are the article's only one
	// of the kind; many words of its own tell another
	loose := (p.typ == Event || p.typ == Thing) && !named && !clash && (shared > 0 || only && exact && (missing == 0 || extra < 3))
	switch det {
	case indefinite, bare:
		if !p.plural {
			switch {
			case det == bare && exact && extra == 0 && missing == 0 && !named && (p.inTitle || p.typ == Person || p.typ == Organization):
			case x.inTitle && !p.inTitle && exact && !named && extra == 0: // the headline's "a man" and the text's
			case p.inTitle && exact && named && extra == 0:
			default:
				return 0
			}
			break
		}
		if !exact && !(p.typ == Group && len(p.mods) == 0 && x.count > 1 && !named && Related(p.noun, x.noun()) && hasWord(tables.general[p.noun], x.noun())) {
			return 0
		}
		if extra > 0 || missing > 0 && (x.typ != Group || named || len(p.mods) > 0) {
			return 0
		}
	case possessive:
		if extra > 0 && !loose {
			return 0
		}
		if p.owner >= 0 && r.phrases[p.owner].cluster < 0 && p.typ == Person {
			return 0
		}
		if p.typ == Person && named && r.ownerMark(p) == "" {
			return 0
		}
	case definite, demonstrative:
		if extra > 0 && !loose {
			if clash || missing > 0 && !(named && only && exact && x.typ == Person) || named && x.typ != Person {
				return 0
			}
			if p.plural && !named {
				return 0
			}
			if named && x.typ == Person && !exact {
				return 0
			}
			s -= 3 * extra
		}
	}
	if exact {
		s += 6
	}
	if named {
		s += 2
	}
	if x.former && named && p.det == definite && exact && !former {
		s -= 5
	}
	s += min(x.count, 8)
	if d := r.phrases[k].sentence - r.phrases[x.last].sentence; d <= 1 {
		s += 4
	} else if d <= 3 {
		s += 2
	} else if d > 15 && !named {
		s -= 4
	}
	if missing > 0 && p.plural {
		s -= 2
	}
	return max(s, 0)
}

// mods compares what narrows p with what narrows the cluster: words of p that
// the cluster lacks, words of the cluster that p lacks, names that both have,
// and whether names or parties speak against each other.
func (r *finder) mods(p *phrase, x *cluster) (extra, missing, shared int, clash, former bool) {
	var names, others []string
	for _, m := range p.mods {
		if m == "+former" || m == "+ex" {
			former = true
			continue
		}
		if !narrows(m) {
			continue
		}
		if hasWord(x.mods, m) || hasWord(x.words, m[1:]) || hasWord(x.nouns, m[1:]) || (p.det == definite || p.det == possessive) && governs(m, x.mods) {
			if m[0] == '=' {
				shared++
			}
			continue
		}
		extra++
		if m[0] == '=' {
			names = append(names, m)
		}
		clash = clash || apart[m[1:]]
	}
	for _, m := range x.mods {
		if narrows(m) && m != "+former" && !hasWord(p.mods, m) && !governs(m, p.mods) {
			missing++
			if m[0] == '=' {
				others = append(others, m)
			}
		}
	}
	clash = clash || shared == 0 && (rival(names, others) || (p.typ == Thing || p.typ == Event) && named(names) && named(others))
	return extra, missing, shared, clash, former
}

// governs reports whether "state", "national" or "federal" and the name of a
// state or country among the others narrow alike: "the state police", "the
// Ohio police".
func governs(m string, others []string) bool {
	kind := ""
	switch m {
	case "+state":
		kind = "state"
	case "+national", "+federal":
		kind = "country"
	default:
		if m[0] != '=' {
			return false
		}
		switch kind = tables.names[m[1:]].kind; kind {
		case "state":
			return hasWord(others, "+state") && !ofKind(others, kind)
		case "country":
			return (hasWord(others, "+national") || hasWord(others, "+federal")) && !ofKind(others, kind)
		}
		return false
	}
	return ofKind(others, kind)
}

// counted reports whether a number is among the modifiers: "nine votes".
func counted(mods []string) bool {
	return slices.ContainsFunc(mods, func(m string) bool { return m[0] == '#' })
}

// ofKind reports whether a place of the kind is among the modifiers.
func ofKind(mods []string, kind string) bool {
	return slices.ContainsFunc(mods, func(m string) bool { return m[0] == '=' && tables.names[m[1:]].kind == kind })
}

// rival reports whether two lists of names that narrow a noun hold two of one
// kind: two places or two parties exclude each other, "the Tarn council" and
// "the Ashel council", a place and a party do not.
func rival(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			if nameKind(x[1:]) == nameKind(y[1:]) {
				return true
			}
		}
	}
	return false
}

// named reports whether the list holds a name that is no year.
func named(list []string) bool {
	return slices.ContainsFunc(list, func(m string) bool { return nameKind(m[1:]) != "year" })
}

// nameKind tells a place, a party, a year and any other name that narrows a noun
// apart.
func nameKind(w string) string {
	if w != "" && w[0] >= '0' && w[0] <= '9' {
		return "year"
	}
	if parties[w] || strings.HasSuffix(w, " party") || w == "gop" {
		return "party"
	}
	if e := tables.names[w]; e.typ == Place || e.typ == Group {
		return Place
	}
	return ""
}

// apart are modifiers that say that another one is meant.
var apart = map[string]bool{
	"other": true, "another": true, "separate": true, "different": true, "unrelated": true, "second": true, "third": true, "new": true, "next": true,
	"previous": true, "earlier": true, "similar": true, "later": true, "own": true,
}

// counting are modifiers that only count.
var counting = map[string]bool{
	"several": true, "many": true, "most": true, "some": true, "few": true, "more": true, "one": true, "two": true, "three": true, "four": true,
	"five": true, "six": true, "seven": true, "eight": true, "nine": true, "ten": true, "dozen": true, "hundred": true, "thousand": true, "million": true,
	"all": true, "both": true, "least": true, "than": true, "about": true,
}

// pronoun finds whom or what a pronoun speaks of, where that is sure enough.
func (r *finder) pronoun(k int) {
	p := &r.phrases[k]
	switch p.noun {
	case "who", "whose", "whom":
		if p.ante >= 0 && r.phrases[p.ante].cluster >= 0 {
			r.join(k, r.find(r.phrases[p.ante].cluster))
		} else if prev := k - 1; p.noun == "whose" && prev >= 0 && r.phrases[prev].last >= p.first-1 && r.phrases[prev].cluster >= 0 && r.phrases[prev].sentence == p.sentence {
			if c := r.find(r.phrases[prev].cluster); r.clusters[c].typ != Place {
				r.join(k, c)
			}
		}
		return
	case "it", "its", "itself":
		if p.noun == "it" && r.expletive(p.first) {
			return
		}
	}
	best, second, score := -1, 0, 0
	var tried [8]int
	n := 0
	for j := k - 1; j >= 0 && j >= k-farPhrases && n < len(tried); j-- {
		q := &r.phrases[j]
		gap := p.sentence - q.sentence
		if gap > farSentences || gap > 1 && p.region < 0 && q.sentence < r.paragraphFirst(p.sentence) && gap > 2 {
			break
		}
		if q.cluster < 0 || q.dropped {
			continue
		}
		c := r.find(q.cluster)
		s := r.suits(p, q, c, gap)
		if s <= 0 {
			continue
		}
		known := false
		for _, t := range tried[:n] {
			known = known || t == c
		}
		if known {
			continue
		}
		tried[n] = c
		n++
		if s > score {
			best, second, score = c, score, s
		} else if s > second {
			second = s
		}
	}
	if best < 0 {
		return
	}
	need := 0
	if p.plural || p.gender == GenderUnknown {
		need = 2
	}
	if score-second < need && second > 0 {
		return
	}
	r.join(k, best)
}

func (r *finder) paragraphFirst(s int) int {
	return r.d.Paragraphs[r.d.Sentences[s].Paragraph].First
}

// suits scores the phrase q of the cluster c as what the pronoun p speaks of.
func (r *finder) suits(p, q *phrase, c, gap int) int {
	x := &r.clusters[c]
	typ := x.typ
	s := 0
	if typ == "" && len(x.words) == 0 && (x.count < 2 || tables.words[x.noun()].class&vagueNoun != 0) {
		return 0
	}
	switch {
	case p.noun == "it" || p.noun == "its" || p.noun == "itself":
		if x.plural || typ == Person || typ == "" && len(x.words) == 0 || typ == Group && len(x.words) == 0 {
			return 0
		}
		s = 6
		if typ == Organization || typ == Place {
			s += 2
		}
		if typ == Event {
			s--
		}
	case p.plural:
		if typ == Person || !x.plural && typ != Organization && typ != Group {
			return 0
		}
		s = 6
		if x.plural {
			s += 3
		}
		if typ != Group && typ != Organization {
			s -= 2
		}
	default:
		if typ != Person && !(typ == "" && len(x.words) > 0) || x.plural {
			return 0
		}
		if x.gender != GenderUnknown && p.gender != GenderUnknown && x.gender != p.gender {
			return 0
		}
		s = 8
		if x.gender == p.gender {
			s += 5
		}
		if typ == "" {
			s -= 4
		}
		if len(x.words) > 0 {
			s++
		}
	}
	// a possessor within one phrase: "Hale's plan" and "his" later in it
	if q.outer >= 0 {
		s -= 2
	}
	if q.subject {
		s += 4
	}
	if p.noun[len(p.noun)-1] == 'f' && (gap > 0 || !q.subject) {
		return 0
	}
	if gap == 0 {
		s += 3
		// the object of the same verb is not its subject: "Hale told him"
		if !p.subject && q.subject && isObject(p.noun) && p.first-q.last < 4 {
			return 0
		}
	} else {
		s -= 2 * (gap - 1)
	}
	if q.form == PronounForm && q.noun[0] == p.noun[0] {
		s += 2
	}
	s += min(x.count, 6) / 2
	// within quotation marks the speaker is "I"; who speaks is told outside
	if p.region != q.region && p.region >= 0 && gap == 0 && q.subject && (p.gender != GenderUnknown) {
		s -= 8
	}
	return max(s, 0)
}

func isObject(w string) bool { return w == "him" || w == "her" || w == "them" || w == "it" }

// expletive reports whether "it" at token i stands for nothing: "it is likely
// that", "it rained".
func (r *finder) expletive(i int) bool {
	t := r.d.Tokens
	end := r.d.Sentences[t[i].Sentence].Last
	j := i + 1
	for j < end && j < i+4 && (t[j].Tag == "MD" || t[j].Tag == "RB") {
		j++
	}
	if j >= end {
		return false
	}
	switch t[j].Lemma {
	case "be", "seem", "appear", "become", "take", "remain":
	case "rain", "snow", "happen", "turn":
		return true
	default:
		return false
	}
	for n := j + 1; n < end && n < j+7; n++ {
		switch t[n].Lower {
		case "that", "to", "for", "whether", "if", "when", "how", "why", "who", "which":
			return true
		case ",", ".", ";":
			return false
		}
	}
	return false
}

// pronoun returns the gender and number of a third-person or relative pronoun.
func pronoun(w string) (g Gender, plural, ok bool) {
	switch w {
	case "he", "him", "his", "himself":
		return Male, false, true
	case "she", "her", "hers", "herself":
		return Female, false, true
	case "it", "its", "itself", "who", "whom", "whose":
		return GenderUnknown, false, true
	case "they", "them", "their", "theirs", "themselves":
		return GenderUnknown, true, true
	}
	return GenderUnknown, false, false
}
