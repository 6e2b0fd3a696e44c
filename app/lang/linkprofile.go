package lang

import (
	"math"
	"slices"
)

// profile is what the features of a referent's pairs need of it.
type profile struct {
	sentences []int // of its mentions, in order
	verbs     []string
	first     determiner
	definite  bool
	owned     bool
	subject   bool // the first mention opens its sentence
	title     bool
	words     []int32 // the numbers of the content lemmas of the sentences of its first mentions, in order

	newcomer, apart, unreal bool // as the functions of these names tell
	top, vague              bool // the one of its first noun that is told of most; that noun tells little
	called                  int  // how many of its document are called by its first noun
	logMentions             float64
	opposable               bool // one of its nouns or of the words before them rules others out
}

// maxVerbs is how many verbs of one referent are held against another's.
const maxVerbs = 8

// lightVerbs say too little of who or what stands beside them.
var lightVerbs = set("be have do say tell make get go take come give add know think want see call ask use show keep let put")

// profile reads each referent's mentions: what pairs of them are asked for.
func (l *linker) profile() {
	l.tops()
	l.margins = map[uint64]float64{}
	l.lemmas = map[string]int32{}
	l.profiles = make([]profile, len(l.nodes))
	for n := range l.nodes {
		l.profiles[n] = l.profileOf(n)
	}
}

func (l *linker) profileOf(n int) profile {
	d, e := l.docs[l.nodes[n].doc], l.nodes[n].e
	var p profile
	p.definite, p.newcomer, p.apart, p.unreal = l.definite(n), l.newcomer(n), l.setApart(n), l.unreal(n)
	p.top, p.called, p.vague = l.top(n), l.calledSo(n), len(e.Nouns) > 0 && vague[e.Nouns[0]]
	p.logMentions = math.Log(float64(len(e.Mentions)))
	for _, x := range e.Nouns {
		p.opposable = p.opposable || tables.against[x] != nil
	}
	for _, x := range e.mods {
		p.opposable = p.opposable || tables.against[x[1:]] != nil
	}
	for i, m := range e.Mentions {
		first, last := d.TokenRange(m.Start, m.End)
		s := d.Tokens[first].Sentence
		if len(p.sentences) == 0 || p.sentences[len(p.sentences)-1] != s {
			p.sentences = append(p.sentences, s)
		}
		sent := &d.Sentences[s]
		if i == 0 {
			p.first = determine(d.Tokens[first].Lower)
			if d.Tokens[first].Tag == "PRP$" {
				p.first = possessive
			}
			p.subject = first <= sent.First+1
		}
		p.title = p.title || sent.Zone == ZoneHeadline || s == 0
		if m.Form == DescriptionForm {
			for k := first; k < m.Head && k < first+8; k++ {
				p.owned = p.owned || d.Tokens[k].Tag == "POS" || d.Tokens[k].Tag == "PRP$"
			}
		}
		if len(p.verbs) < maxVerbs {
			p.verbs = addVerbs(p.verbs, d, first, last, sent)
		}
	}
	return p
}

// addVerbs adds the verb that follows a mention and the one before it.
func addVerbs(verbs []string, d *Document, first, last int, sent *Sentence) []string {
	for k := last; k < sent.Last && k < last+4; k++ {
		t := &d.Tokens[k]
		if isVerb(t.Tag) && !lightVerbs[t.Lemma] {
			return addWord(verbs, t.Lemma)
		}
		if !isVerb(t.Tag) && t.Tag != "MD" && !isAdverb(t.Tag) {
			break
		}
	}
	for k := first - 1; k >= sent.First && k > first-3; k-- {
		t := &d.Tokens[k]
		if isVerb(t.Tag) && !lightVerbs[t.Lemma] {
			return addWord(verbs, t.Lemma)
		}
	}
	return verbs
}

func addWord(list []string, w string) []string {
	if slices.Contains(list, w) {
		return list
	}
	return append(list, w)
}

// maxContext is how many content words of a referent's sentences are noted.
const maxContext = 40

// contextWords are the numbers of the content lemmas of the sentences of a
// referent's first mentions, in order.
func (l *linker) contextWords(n int, p *profile) []int32 {
	if p.words != nil {
		return p.words
	}
	d, e := l.docs[l.nodes[n].doc], l.nodes[n].e
	p.words = []int32{}
	for _, s := range p.sentences[:min(len(p.sentences), 3)] {
		for i := d.Sentences[s].First; i < d.Sentences[s].Last && len(p.words) < maxContext; i++ {
			t := &d.Tokens[i]
			if len(t.Lemma) > 3 && (isNoun(t.Tag) || isVerb(t.Tag) && !lightVerbs[t.Lemma]) && !hasWord(e.Nouns, t.Lemma) {
				id, ok := l.lemmas[t.Lemma]
				if !ok {
					id = int32(len(l.lemmas))
					l.lemmas[t.Lemma] = id
				}
				p.words = append(p.words, id)
			}
		}
	}
	slices.Sort(p.words)
	p.words = slices.Compact(p.words)
	return p.words
}
