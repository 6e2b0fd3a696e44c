package lang

import "strings"

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
