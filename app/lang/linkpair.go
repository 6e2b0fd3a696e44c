package lang

import (
	"math"
	"slices"
	"sort"
)

// ReferentFeatureNames are the features of two referents, in order.
var ReferentFeatureNames = [referentFeatures]string{
	"bias", "one article",
	"first nouns equal", "nouns equal", "nouns related", "later noun more general",
	"shared words", "words of one", "words of each", "all words shared", "shared describing words",
	"shared names", "names of each",
	"number differs", "both definite", "neither definite", "later indefinite", "later demonstrative", "first indefinite, later definite",
	"one possessed", "both possessed",
	"first of the noun in both", "first of the noun in one", "fewer mentions", "more mentions",
	"another of the noun", "several of the noun",
	"sentences between", "next sentence", "one sentence", "later opens its sentence",
	"in a headline", "shared verbs",
	"person", "group", "organization", "place", "event", "no kind", "kinds differ",
	"person, related", "group, related", "thing or event, related", "vague noun",
	"one has a name", "one article, related", "one article, nouns equal", "one article, shared words", "one article, words of one", "one article, words of each",
	"one article, both definite", "person with a name", "person with a name, share of mentions", "person with a name, noun told", "person with a name, next sentence",
	"words of the sentences", "one wording", "group, one wording", "one wording, neither definite", "group, neither definite", "group, number differs",
	"persons, others between", "persons, several others between",
}

const referentFeatures = 63

// featureRow collects the features of two referents in order.
type featureRow struct {
	f [referentFeatures]float64
	n int
}

func (r *featureRow) add(x float64) {
	r.f[r.n] = x
	r.n++
}

// is adds what holds or does not.
func (r *featureRow) is(x bool) {
	if x {
		r.f[r.n] = 1
	}
	r.n++
}

// overlap is the share of the shorter list's words that stand in both, of lists
// in order.
func overlap(a, b []int32) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n++
			i++
			j++
		}
	}
	return float64(n) / float64(min(len(a), len(b)))
}

// pairFeatures returns the features of the referents n and m, n the earlier in
// the order of nodes. What only looks at one side is counted so that the order of
// two documents does not matter.
func (l *linker) pairFeatures(n, m int) [referentFeatures]float64 {
	a, b := l.nodes[n].e, l.nodes[m].e
	p, q := &l.profiles[n], &l.profiles[m]
	here := l.nodes[n].doc == l.nodes[m].doc
	var r featureRow
	r.add(1)
	r.is(here)
	firsts := len(a.Nouns) > 0 && len(b.Nouns) > 0 && a.Nouns[0] == b.Nouns[0]
	equal := sharesNoun(a, b)
	related := !equal && relatedNouns(a.Nouns, b.Nouns)
	r.is(firsts)
	r.is(equal)
	r.is(related)
	r.is(here && related && moreGeneral(b.Nouns, a.Nouns))
	args, _ := l.shareArgs(n, m)
	shared, onlyA, onlyB := shareMods(a, b)
	few, many := float64(min(onlyA, onlyB, 3)), float64(min(max(onlyA, onlyB), 3))
	r.add(float64(min(shared, 3)))
	r.add(many - few)
	r.add(few)
	r.is(shared > 0 && onlyA+onlyB == 0)
	r.add(float64(min(sharedDescribing(a, b), 2)))
	r.add(float64(min(args, 2)))
	r.is(args == 0 && len(a.args) > 0 && len(b.args) > 0)
	r.is(a.Plural != b.Plural)
	r.is(p.definite && q.definite)
	r.is(!p.definite && !q.definite)
	r.is(here && (q.first == indefinite || q.first == bare && !b.Plural))
	r.is(here && q.first == demonstrative)
	r.is(here && (p.first == indefinite || p.first == bare) && q.first == definite)
	r.is(p.owned != q.owned)
	r.is(p.owned && q.owned)
	r.is(p.top && q.top)
	r.is(p.top != q.top)
	more := max(len(a.Mentions), len(b.Mentions))
	r.add(min(p.logMentions, q.logMentions))
	r.add(max(p.logMentions, q.logMentions))
	others := p.called - 1 + q.called - 1
	if here && firsts {
		others = p.called - 2
	}
	r.is(others == 1)
	r.is(others > 1)
	gap := 0
	if here {
		gap = q.sentences[0]
		before := p.sentences[0]
		for _, s := range p.sentences {
			if s <= q.sentences[0] {
				before = s
			}
		}
		gap -= before
	}
	if gap > 0 {
		r.add(math.Log(1 + float64(gap)))
	} else {
		r.add(0)
	}
	r.is(here && gap == 1)
	r.is(here && sharesSentence(p.sentences, q.sentences))
	r.is(here && q.subject)
	r.is(p.title != q.title)
	verbs := 0
	for _, v := range p.verbs {
		if slices.Contains(q.verbs, v) {
			verbs++
		}
	}
	r.add(float64(min(verbs, 2)))
	r.is(a.Type == Person && b.Type == Person)
	r.is(a.Type == Group && b.Type == Group)
	r.is(a.Type == Organization && b.Type == Organization)
	r.is(a.Type == Place && b.Type == Place)
	r.is(a.Type == Event && b.Type == Event)
	r.is(a.Type == Other || b.Type == Other)
	r.is(a.Type != b.Type)
	r.is(related && a.Type == Person)
	r.is(related && (a.Type == Group || b.Type == Group))
	r.is(related && (a.Type == Thing || a.Type == Event))
	r.is(p.vague || q.vague)
	named := len(a.words) > 0 || len(b.words) > 0
	r.is(named)
	r.is(here && related)
	r.is(here && equal)
	if here {
		r.add(float64(min(shared, 3)))
		r.add(many - few)
		r.add(few)
	} else {
		r.n += 3
	}
	r.is(here && p.definite && q.definite)
	person := named && here && a.Type == Person
	r.is(person)
	if person {
		r.add(float64(more) / float64(len(l.docs[l.nodes[n].doc].Sentences)))
	} else {
		r.add(0)
	}
	r.is(person && (equal || related))
	r.is(person && gap == 1)
	r.add(overlap(l.contextWords(n, p), l.contextWords(m, q)))
	wording := firsts && sameMods(a, b)
	people := a.Type == Group && b.Type == Group
	r.is(wording)
	r.is(wording && people)
	r.is(wording && !p.definite && !q.definite)
	r.is(people && !p.definite && !q.definite)
	r.is(people && a.Plural != b.Plural)
	between := 0
	if here && a.Type == Person {
		between = l.peopleBetween(q.sentences[0]-gap, q.sentences[0], n, m)
	}
	r.is(between == 1)
	r.is(between > 1)
	return r.f
}

// farBetween is how many referents of a document are looked through for persons.
const farBetween = 24

// peopleBetween counts the other single persons that the document of n and m
// speaks of in its sentences from to to, to two.
func (l *linker) peopleBetween(from, to, n, m int) int {
	c := 0
	list := l.people[l.nodes[n].doc]
	at := sort.SearchInts(list, m)
	for _, k := range list[max(0, at-farBetween):min(len(list), at+farBetween)] {
		if k == n || k == m || l.root(k) == l.root(n) || l.root(k) == l.root(m) {
			continue
		}
		s := l.profiles[k].sentences
		if i := sort.SearchInts(s, from); i < len(s) && s[i] <= to {
			if c++; c > 1 {
				return c
			}
		}
	}
	return c
}

// moreGeneral reports whether a noun of the list may stand for one of the other
// list after it: "the measure" after "a bill".
func moreGeneral(nouns, before []string) bool {
	for _, x := range before {
		for _, g := range tables.general[x] {
			if hasWord(nouns, g) {
				return true
			}
		}
	}
	return false
}

// sameMods reports whether all words before the nouns of both are the same.
func sameMods(a, b *Entity) bool {
	for _, m := range a.mods {
		if !hasWord(b.mods, m) {
			return false
		}
	}
	for _, m := range b.mods {
		if !hasWord(a.mods, m) {
			return false
		}
	}
	return true
}

// sharedDescribing counts the adjectives that only describe and stand with both.
func sharedDescribing(a, b *Entity) int {
	n := 0
	for _, m := range a.mods {
		if m[0] == '~' && hasWord(b.mods, m) {
			n++
		}
	}
	return n
}

// sharesSentence reports whether both ascending lists hold one sentence.
func sharesSentence(a, b []int) bool {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			return true
		}
	}
	return false
}

// calledSo counts the referents of n's document that are called by its first noun.
func (l *linker) calledSo(n int) int {
	e := l.nodes[n].e
	if len(e.Nouns) == 0 {
		return 1
	}
	return l.called[l.nodes[n].doc][e.Nouns[0]]
}

// ReferentPairs links the documents as Link does, up to where referents are
// joined by their descriptions, and calls f for each pair that the model of two
// referents is asked about, with the pair's features. The slice is used again.
func ReferentPairs(docs []*Document, f func(a, b *Entity, da, db *Document, features []float64)) {
	l := linkNames(docs)
	l.profile()
	l.candidates(func(n, m int) {
		l.margins[pairOf(n, m)] = 0
		features := l.pairFeatures(n, m)
		f(l.nodes[n].e, l.nodes[m].e, l.docs[l.nodes[n].doc], l.docs[l.nodes[m].doc], features[:])
	})
}
