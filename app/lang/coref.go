package lang

import "strings"

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
