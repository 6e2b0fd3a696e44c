package compare

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/kljensen/snowball/english"

	"crossread/app/lang"
	"crossread/app/lang/vector"
	"crossread/app/lexicon"
	"crossread/app/result"
)

// vocabulary numbers the terms of a set of articles. A term is a word's stem, an
// entity, a point in time or a number.
type vocabulary struct {
	ids    map[string]int32
	stems  map[string]int32 // the term of a lower-case lemma, so that each is stemmed once
	terms  []term
	soft   map[string]uint32
	counts []int32 // in how many sentences of the set a term stands
	total  int     // sentences of the set

	meanings []vector.Vector // of the words that have one
}

// term is one entry of the vocabulary.
type term struct {
	kind   termKind
	base   float64  // how much a shared occurrence tells, before the set's own counts
	weight float64  // base, less for what much of the set speaks of
	rare   float64  // base, very much less for it
	first  string   // of a person's name of several words, the first
	place  bool     // the name of a place
	person bool     // the name of a person
	mask   uint64   // a bit for each of soft: terms without a bit in common have none of them
	sense  int32    // the number of its vector among the meanings, -1 for none
	kin    []uint16 // the lexicon's classes of words that can name one thing in two reports
	soft   []uint32 // what it shares with terms of like meaning: classes of action, the letters a name begins with
}

type termKind uint8

const (
	wordTerm termKind = iota
	nameTerm
	timeTerm
	numberTerm
	termKinds // the number of kinds
)

func newVocabulary() *vocabulary {
	return &vocabulary{ids: map[string]int32{}, stems: map[string]int32{}, soft: map[string]uint32{}}
}

func (v *vocabulary) add(key string, kind termKind, base float64, soft []uint32) int32 {
	if id, ok := v.ids[key]; ok {
		return id
	}
	id := int32(len(v.terms))
	v.ids[key] = id
	var mask uint64
	for _, c := range soft {
		mask |= 1 << (c % 64)
	}
	v.terms = append(v.terms, term{kind: kind, base: base, weight: base, soft: soft, mask: mask, sense: -1})
	v.counts = append(v.counts, 0)
	return id
}

// firstPrefix is the first number of the soft classes that prefixes make; those
// below it are the lexicon's classes of action.
const firstPrefix = 1 << 16

// prefixClass returns the soft class of words that begin with the same five
// letters ("Russia", "Russian").
func (v *vocabulary) prefixClass(w string) uint32 { return v.class(w[:min(len(w), 5)]) }

func (v *vocabulary) class(p string) uint32 {
	c, ok := v.soft[p]
	if !ok {
		c = firstPrefix + uint32(len(v.soft))
		v.soft[p] = c
	}
	return c
}

// word returns the term of a token, -1 for a word that tells nothing.
func (v *vocabulary) word(t *lang.Token) int32 {
	if t.Tag == "" || !wordTag(t.Tag) || light[t.Lemma] && t.Tag[0] == 'V' {
		return -1
	}
	if id, ok := v.stems[t.Lemma]; ok {
		return id
	}
	id := int32(-1)
	if c := t.Lemma; len(c) > 0 && (c[0] >= 'a' && c[0] <= 'z' || c[0] >= '0' && c[0] <= '9' || c[0] >= 0x80 || c[0] == '#' || c[0] == '@') && c != "’s" {
		base := 1.0
		switch max(lexicon.Common(t.Lemma), lexicon.Common(t.Lower)) {
		case 1:
			base = .25
		case 2:
			base = .55
		}
		kind := wordTerm
		if c[0] >= '0' && c[0] <= '9' {
			kind = numberTerm
			c = strings.ReplaceAll(c, ",", "")
		}
		var soft []uint32
		for _, a := range lexicon.Action(t.Lemma) {
			soft = append(soft, uint32(a))
		}
		if kind == wordTerm && len(c) >= 5 {
			soft = append(soft, v.prefixClass(c))
		}
		id = v.add("w"+english.Stem(c, false), kind, base, soft)
		if kind == wordTerm && v.terms[id].sense < 0 {
			v.terms[id].sense = v.sense(t)
		}
		if kind == wordTerm && v.terms[id].kin == nil {
			v.terms[id].kin = lexicon.Kin(t.Lemma)
		}
	}
	v.stems[t.Lemma] = id
	return id
}

// sense keeps the vector of a word and returns its number, -1 for a name and for a
// word without one.
func (v *vocabulary) sense(t *lang.Token) int32 {
	if strings.HasPrefix(t.Tag, "NNP") {
		return -1
	}
	x, ok := vector.Of(t.Lemma)
	if !ok {
		if x, ok = vector.Of(t.Lower); !ok {
			return -1
		}
	}
	v.meanings = append(v.meanings, x)
	return int32(len(v.meanings) - 1)
}

// parts adds the terms of the words that hyphens join ("already-crowded").
func (v *vocabulary) parts(t *lang.Token, ids []int32) []int32 {
	if t.Tag == "" || !wordTag(t.Tag) || t.Tag[0] == 'V' || strings.IndexByte(t.Lower, '-') <= 0 {
		return ids
	}
	for w := range strings.SplitSeq(t.Lower, "-") {
		if len(w) < 3 {
			continue
		}
		id, ok := v.stems[w]
		if !ok {
			part := lang.Token{Tag: "NN", Lemma: w, Lower: w}
			if w[0] >= 'a' && w[0] <= 'z' {
				id = v.word(&part)
			} else {
				id = -1
			}
		}
		if id >= 0 {
			ids = append(ids, id)
		}
	}
	return ids
}

// wordTag reports whether words of a tag carry meaning of their own.
func wordTag(tag string) bool {
	switch tag[0] {
	case 'N', 'V', 'J', 'R', 'F':
		return tag != "RP" && tag != "NONE"
	case 'C':
		return tag == "CD"
	}
	return false
}

// light are verbs and auxiliaries without meaning of their own.
var light = map[string]bool{"be": true, "have": true, "do": true, "will": true, "would": true, "can": true, "could": true, "may": true,
	"might": true, "shall": true, "should": true, "must": true}

// weigh sets the terms' weights from the set's counts: what every second
// sentence speaks of tells two of them apart less, and of two statements of an
// event hardly at all.
func (v *vocabulary) weigh() {
	const (
		least  = .05 // the share of its weight that a term keeps which every sentence has
		brief  = 8   // sentences in which nothing is spoken of often
		beside = .55 // what a name counts, beside the words that it is made of
	)
	n := math.Log(1 + float64(v.total))
	for i := range v.terms {
		df := float64(max(v.counts[i], 1))
		idf := math.Log(1+float64(v.total)/df) / n
		t := &v.terms[i]
		if v.total >= brief {
			t.weight = t.base * (.15 + .85*idf)
		}
		t.rare = t.base * (least + (1-least)*idf*idf*idf)
		if t.kind == nameTerm {
			t.rare *= beside
		}
	}
}

// reading is a document with the terms of its tokens.
type reading struct {
	article *Article
	v       *vocabulary
	at      [][]int32 // the terms at each token
	who     []int32   // the entity term at each token that heads a mention, else -1
	times   []int     // the index of the time that covers a token, else -1
	amounts []int     // the index of the quantity that covers a token, else -1
	units   []unit    // the sentences
	rare    []unit    // the sentences, by the rarity of their terms

	named  []bool        // whether each entity has a name
	spoken []nameMention // of those with a name, by where they begin
}

// nameMention is a mention of an entity that has a name.
type nameMention struct {
	entity int
	at     *lang.EntityMention
}

// readNames notes which entities have a name, and where each of them is mentioned.
func (r *reading) readNames() {
	entities := r.article.Doc.Entities
	r.named = make([]bool, len(entities))
	for e := range entities {
		if r.named[e] = hasName(&entities[e]); !r.named[e] {
			continue
		}
		for m := range entities[e].Mentions {
			r.spoken = append(r.spoken, nameMention{e, &entities[e].Mentions[m]})
		}
	}
	slices.SortStableFunc(r.spoken, func(a, b nameMention) int { return a.at.Start - b.at.Start })
}

// read makes the reading of an article and counts its terms.
func (v *vocabulary) read(a *Article) *reading {
	d := a.Doc
	n := len(d.Tokens)
	r := &reading{article: a, v: v, at: make([][]int32, n), who: fill[int32](n), times: fill[int](n), amounts: fill[int](n)}
	for i := range a.Analysis.Times {
		r.cover(a.Analysis.Times[i].Span, r.times, i)
	}
	for i := range a.Analysis.Quantities {
		r.cover(a.Analysis.Quantities[i].Span, r.amounts, i)
	}
	r.readNames()
	store := make([]int32, 0, 2*n)
	type head struct {
		token int
		id    int32
	}
	var heads []head
	for e := range d.Entities {
		x := &d.Entities[e]
		if x.Minor {
			continue
		}
		id := int32(-1)
		for _, m := range x.Mentions {
			if m.Head >= n {
				continue
			}
			if id < 0 {
				id = v.entity(x)
			}
			heads = append(heads, head{m.Head, id})
		}
	}
	slices.SortStableFunc(heads, func(a, b head) int { return a.token - b.token })
	for i, h := 0, 0; i < n; i++ {
		from := len(store)
		for ; h < len(heads) && heads[h].token == i; h++ {
			store = append(store, heads[h].id)
			r.who[i] = heads[h].id
		}
		switch {
		case r.times[i] >= 0:
			if i == 0 || r.times[i-1] != r.times[i] {
				store = append(store, v.time(&a.Analysis.Times[r.times[i]]))
			}
		case r.amounts[i] >= 0 && d.Tokens[i].Tag == "CD":
			store = append(store, v.number(&a.Analysis.Quantities[r.amounts[i]]))
		default:
			if id := v.word(&d.Tokens[i]); id >= 0 {
				store = append(store, id)
			}
			store = v.parts(&d.Tokens[i], store)
		}
		r.at[i] = store[from:len(store):len(store)]
	}
	for s := range d.Sentences {
		u := r.unit(d.Sentences[s].First, d.Sentences[s].Last)
		r.units = append(r.units, u)
		for _, t := range u.terms {
			v.counts[t.id]++
		}
	}
	v.total += len(d.Sentences)
	return r
}

// cover notes that finding i covers the tokens of a span.
func (r *reading) cover(s result.Span, at []int, i int) {
	first, last := r.article.Doc.TokenRange(r.article.Doc.Offsets(s))
	for t := first; t < last; t++ {
		at[t] = i
	}
}

// entity returns the term of an entity: its number in the set, or its name.
func (v *vocabulary) entity(x *lang.Entity) int32 {
	key := "e" + strings.ToLower(x.Name)
	if x.Ref >= 0 {
		key = "r" + strconv.Itoa(x.Ref)
	}
	if id, ok := v.ids[key]; ok {
		return id
	}
	var soft []uint32
	for _, w := range strings.Fields(strings.ToLower(x.Name)) {
		if len(w) >= 4 {
			soft = append(soft, v.prefixClass(w))
		}
	}
	base := .9
	if x.Type == lang.Thing || x.Type == lang.Other {
		base = .8
	}
	id := v.add(key, nameTerm, base, soft)
	if first, _, ok := strings.Cut(x.Name, " "); ok && x.Type == lang.Person {
		v.terms[id].first = first
	}
	v.terms[id].place, v.terms[id].person = x.Type == lang.Place, x.Type == lang.Person
	return id
}

// time returns the term of a time: its value to the day, or to the month or year
// where it is no finer.
func (v *vocabulary) time(t *result.Time) int32 {
	value := t.Value
	if len(value) > 10 && value[4] == '-' {
		value = value[:10]
	}
	var soft []uint32
	if len(value) >= 7 && value[4] == '-' {
		soft = append(soft, v.prefixClass("~"+value[2:7])) // the month
	}
	return v.add("t"+value, timeTerm, .8, soft)
}

// number returns the term of a quantity. Large numbers share a class with what
// they are rounded to and cut to at two digits.
func (v *vocabulary) number(q *result.Quantity) int32 {
	key := "n" + strconv.FormatFloat(q.Value, 'g', -1, 64)
	if id, ok := v.ids[key]; ok {
		return id
	}
	var soft []uint32
	const large = 100
	if q.Value >= large {
		step := math.Pow(10, math.Floor(math.Log10(q.Value))-1)
		cut, round := math.Floor(q.Value/step), math.Round(q.Value/step)
		soft = append(soft, v.class("≈"+strconv.FormatFloat(cut*step, 'g', 2, 64)))
		if round != cut {
			soft = append(soft, v.class("≈"+strconv.FormatFloat(round*step, 'g', 2, 64)))
		}
	}
	return v.add(key, numberTerm, 1, soft)
}

// fill returns n times -1.
func fill[T int | int32](n int) []T {
	s := make([]T, n)
	for i := range s {
		s[i] = -1
	}
	return s
}
