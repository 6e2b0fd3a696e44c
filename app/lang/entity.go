package lang

import (
	"cmp"
	"slices"
	"strings"
)

// The types of entity.
const (
	Person       = "person"
	Organization = "organization"
	Group        = "group"
	Place        = "place"
	Thing        = "thing"
	Event        = "event"
	Other        = "other"
)

// The forms of a mention.
const (
	NameForm        = "name"
	DescriptionForm = "description"
	PronounForm     = "pronoun"
)

// Gender is what the text tells of a person's gender.
type Gender uint8

// The genders that titles, first names and pronouns tell.
const (
	GenderUnknown Gender = iota
	Female
	Male
)

// Entity is one referent of an article. Its id in results is "e" and its index
// in Document.Entities plus one.
type Entity struct {
	Name     string // the fullest form without titles; across the set after Link
	Type     string
	Gender   Gender
	Plural   bool
	Minor    bool            // a thing in passing, of a noun that tells no kind: only linking and lists of names look at it
	Ref      int             // the referent's number within the set, given by Link; -1 before
	Labels   []string        // titles and descriptions that the article gives a named one, as they stand, in order
	Nouns    []string        // what it is called, lemmas: "mayor", "investigation"
	Mentions []EntityMention // in order of Start

	words   []string // the fullest name for comparing: lower case, without periods; nil without a name
	mods    []string // what narrows its descriptions
	keys    []int    // its clusters while the document was read
	family  bool     // it is called by a family's name: "the Hales"
	members []int    // the clusters of the persons whom it is made of
	args    []int    // the clusters of those that its phrases name: whose it is, whom or what it is about
}

// EntityMention is one place where the text speaks of an entity, in bytes of
// Document.Text. It covers the whole phrase: titles, apposed labels and the
// name ("former judge Roy Moore"); Head is the token of the name's or noun's
// last word.
type EntityMention struct {
	Start, End int
	Whole      int // the end with the clause behind the phrase that tells which one is meant; End where there is none
	Head       int
	Form       string

	NameStart, NameEnd int // the name within, without titles and labels; equal where there is none
}

// findEntities fills d.Entities from the document's tokens.
func findEntities(d *Document) {
	// Every fourth word or so begins a phrase. They are large, so that growing the
	// list step by step would cost more than finding them.
	r := &finder{d: d, byNoun: map[string][]int{}, phrases: make([]phrase, 0, len(d.Tokens)/3+8)}
	r.classify()
	for s := range d.Sentences {
		if d.Sentences[s].Zone != ZoneOther {
			r.scan(s)
		}
	}
	r.regions()
	r.kinds()
	r.names()
	r.resolve()
	r.collect()
	d.indexMentions()
}

// regions notes for each phrase the quotation that it stands in.
func (r *finder) regions() {
	reg := r.d.Regions
	n := 0
	for k := range r.phrases {
		p := &r.phrases[k]
		off := r.d.Tokens[p.head].Start
		for n > 0 && reg[n-1].Open > off {
			n--
		}
		for n < len(reg) && reg[n].Open <= off {
			n++
		}
		for m := n - 1; m >= 0 && m >= n-3; m-- {
			if reg[m].Depth == 0 {
				if reg[m].Start <= off && off < reg[m].End {
					p.region = m
				}
				break
			}
		}
	}
}

// collect turns the clusters into the document's entities, in the order of
// their first mentions.
func (r *finder) collect() {
	d := r.d
	at := make([]int, len(r.clusters))
	for c := range at {
		at[c] = -1
	}
	args := r.arguments()
	size := make([]int, len(r.clusters))
	count := 0
	for k := range r.phrases {
		p := &r.phrases[k]
		if p.cluster >= 0 {
			p.cluster = r.find(p.cluster)
			if size[p.cluster]++; size[p.cluster] == 1 {
				count++
			}
			// what belongs to somebody, or holds a name, is something of its own
			if o := p.outer; o >= 0 && r.phrases[o].cluster >= 0 && !p.dropped {
				size[r.find(r.phrases[o].cluster)]++
			}
		}
	}
	d.Entities = slices.Grow(d.Entities, count)
	for k := range r.phrases {
		p := &r.phrases[k]
		if p.cluster < 0 || p.dropped {
			continue
		}
		x := &r.clusters[p.cluster]
		e := at[p.cluster]
		if e < 0 {
			e = len(d.Entities)
			at[p.cluster] = e
			d.Entities = append(d.Entities, Entity{Name: r.entityName(x, p), Type: r.entityType(x), Gender: x.gender, Plural: x.plural, Ref: -1, Nouns: x.nouns, words: x.words, mods: x.mods, Minor: r.minor(x, size[p.cluster]), keys: []int{p.cluster}, args: args[p.cluster], family: x.family})
			d.Entities[e].Mentions = make([]EntityMention, 0, size[p.cluster])
		}
		if len(x.words) == 0 && !x.personal && p.form == DescriptionForm && r.ofPerson(p) {
			d.Entities[e].Name = r.entityName(x, p) // "Mr. Hale's office" says more than "the office"
			x.personal = true
		}
		m := EntityMention{Start: d.Tokens[p.first].Start, End: d.Tokens[p.last-1].End, Whole: d.Tokens[r.reach(k)-1].End, Head: p.head, Form: p.form}
		if p.form == NameForm && p.nameLast > p.nameFirst {
			m.NameStart, m.NameEnd = d.Tokens[p.nameFirst].Start, d.Tokens[p.nameLast-1].End
		}
		d.Entities[e].Mentions = append(d.Entities[e].Mentions, m)
		for _, l := range p.labels {
			if l[0] < l[1] {
				d.Entities[e].label(d.Text[d.Tokens[l[0]].Start:d.Tokens[l[1]-1].End])
			}
		}
		if p.form == DescriptionForm && len(x.words) > 0 {
			d.Entities[e].label(d.Text[d.Tokens[r.afterDeterminer(p)].Start:d.Tokens[p.last-1].End])
		}
	}
	r.sideBySide(at)
	sortEntities(d.Entities)
}

// minor reports whether the cluster is none that a reader would look for: it has
// no name, its noun tells no kind, and it is told of once or is vague.
func (r *finder) minor(x *cluster, size int) bool {
	return len(x.words) == 0 && x.typ == "" && (size < 2 || len(x.nouns) > 0 && tables.words[x.nouns[0]].class&vagueNoun != 0)
}

// maxArgs is how many others are noted that one referent's phrases name.
const maxArgs = 8

// arguments lists for each cluster the clusters within its phrases: the mayor
// and the fire of "the mayor's inquiry into the fire".
func (r *finder) arguments() [][]int {
	args := make([][]int, len(r.clusters))
	for k := range r.phrases {
		p := &r.phrases[k]
		if p.outer < 0 || p.cluster < 0 || p.dropped {
			continue
		}
		o := &r.phrases[p.outer]
		if o.cluster < 0 || o.dropped {
			continue
		}
		a, c := r.find(p.cluster), r.find(o.cluster)
		if a != c && len(args[c]) < maxArgs && !slices.Contains(args[c], a) {
			args[c] = append(args[c], a)
		}
	}
	return args
}

func (r *finder) afterDeterminer(p *phrase) int {
	if p.first+1 < p.last && r.d.Tokens[p.first].Tag == "DT" {
		return p.first + 1
	}
	return p.first
}

func (e *Entity) label(s string) {
	for _, l := range e.Labels {
		if l == s {
			return
		}
	}
	if len(e.Labels) < 40 {
		e.Labels = append(e.Labels, s)
	}
}

// sortEntities puts each entity's mentions and then the entities in text order.
func sortEntities(es []Entity) {
	for i := range es {
		slices.SortFunc(es[i].Mentions, func(a, b EntityMention) int {
			return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
		})
	}
	slices.SortStableFunc(es, func(a, b Entity) int {
		return cmp.Or(cmp.Compare(a.Mentions[0].Start, b.Mentions[0].Start), cmp.Compare(b.Mentions[0].End, a.Mentions[0].End))
	})
}

// entityName is the fullest name, or the first description as it stands.
func (r *finder) entityName(x *cluster, p *phrase) string {
	if len(x.words) > 0 {
		return x.display
	}
	end := p.last
	if end-p.first > 10 {
		end = max(p.base, p.head+1)
	}
	t := r.d.Text[r.d.Tokens[p.first].Start:r.d.Tokens[end-1].End]
	if strings.ContainsAny(t, "\n\r\t") {
		t = strings.Join(strings.Fields(t), " ")
	}
	return t
}

// ofPerson reports whether the phrase begins with the name of a person whose it
// is.
func (r *finder) ofPerson(p *phrase) bool {
	if p.owner < 0 || r.phrases[p.owner].form != NameForm {
		return false
	}
	c := r.find(r.phrases[p.owner].cluster)
	return c >= 0 && r.clusters[c].typ == Person
}

// entityType is the cluster's type; where neither words nor context told it,
// a person where the entity model says so of most of its mentions.
func (r *finder) entityType(x *cluster) string {
	if x.typ != "" {
		return x.typ
	}
	if len(x.words) > 0 && !x.thing && x.hints[0] > x.hints[1] && x.hints[0] >= x.hints[2] {
		return Person
	}
	return Other
}
