package lang

import "strings"

// maxWhole is how many tokens a clause that tells which one is meant may have.
const maxWhole = 24

// reach is the end of the phrase k, p, with the clause behind it that tells which one
// is meant: "a bill | allowing families to sue", "the attacks | that killed nine",
// "a measure | backed by traders". It is p.last where none follows or where it is
// not sure that one belongs to p.
func (r *finder) reach(k int) int {
	d, p := r.d, &r.phrases[k]
	sent := &d.Sentences[d.Tokens[p.head].Sentence]
	if p.form != DescriptionForm || p.last+1 >= sent.Last || r.heading[d.Tokens[p.head].Sentence] || p.head >= p.last {
		return p.last
	}
	i := p.last
	t := &d.Tokens[i]
	verbs := 0 // finite verbs that the clause has of its own
	switch {
	case t.Tag == "VBG":
		if notOfNoun[t.Lower] {
			return p.last
		}
	case t.Tag == "VBN":
		// a clause of its own follows, or else the participle is the sentence's verb
		if r.afterAuxiliary(i) || d.Tokens[i+1].Tag != "IN" && d.Tokens[i+1].Tag != "TO" || !r.finiteBeside(p.first, i, sent) {
			return p.last
		}
	case t.Tag == "WDT", t.Tag == "WP" && t.Lower != "what", t.Tag == "WP$":
		verbs = 1
	case t.Lower == "that" && t.Tag == "IN":
		if p.typ != Thing && p.typ != Event || p.first > sent.First && d.Tokens[p.first-1].Tag == "IN" {
			return p.last // "said in a statement that"
		}
		verbs = 1
	case t.Tag == "TO":
		if d.Tokens[i+1].Tag != "VB" || p.typ != Thing && p.typ != Event || p.det != indefinite && !purposes[p.noun] {
			return p.last
		}
	case t.Tag == "IN" || t.Tag == "TO":
		return r.afterPreposition(k, i, sent)
	default:
		return p.last
	}
	if end := r.clauseEnd(i, sent.Last, verbs); end > i+1 && end-i <= maxWhole {
		return end
	}
	return p.last
}

// afterPreposition is the end of the words behind the phrase k that the preposition
// at token i leads to, where they tell of it and of no verb: "damaging papers | about
// the mayor"; its own where that is not sure.
func (r *finder) afterPreposition(k, i int, sent *Sentence) int {
	p := &r.phrases[k]
	t := r.d.Tokens
	w := t[i].Lower
	if p.typ == Person || p.typ == Place || p.typ == "part" || !behindNouns[w] {
		return p.last
	}
	if j := p.first - 1; j >= sent.First && isVerb(t[j].Tag) && !ofNouns[w] {
		return p.last // "sent papers to the mayor"
	}
	last := -1
	for k++; k < len(r.phrases) && r.phrases[k].first <= i+1; k++ {
		if q := &r.phrases[k]; q.first == i+1 && q.form != PronounForm && !q.dropped {
			last = max(last, q.last)
		}
	}
	return max(last, p.last)
}

// behindNouns are prepositions that lead on to what a noun is about; ofNouns those
// that do behind a verb's object too.
var (
	behindNouns = set("about against between among on for with from to by of like inside near")
	ofNouns     = set("about against between among of")
)

// purposes are nouns whose phrase goes on with what is to be done.
var purposes = set(`plan bid attempt effort bill measure decision invitation proposal call promise vote move request order push campaign offer pledge
	refusal threat demand deal agreement strategy law petition drive chance opportunity right power ability need failure motion resolution`)

// notOfNoun are participles that lead on like prepositions.
var notOfNoun = set("according following including regarding concerning starting beginning depending owing saying adding noting citing")

// clauseEnd is where the clause ends that begins at token i and has so many finite
// verbs of its own: before the next mark, subordinator or verb of the clause
// around it.
func (r *finder) clauseEnd(i, end, verbs int) int {
	t := r.d.Tokens
	for j := i + 1; j < end; j++ {
		switch w, tag := t[j].Lower, t[j].Tag; {
		case tag == "," || tag == ":" || tag == "." || tag == "(" || tag == ")" || tag == "``" || tag == "''" || strings.Contains("“”‘’\"—–;", w):
			return j
		case (tag == "CC" || tag == "IN" || tag == "WRB") && clauseBreak[w]:
			return j
		case tag == "CC" && j+1 < end && (isFinite(t[j+1].Tag) || t[j+1].Tag == "PRP" || t[j+1].Tag == "RB" || t[j+1].Tag == "IN"):
			return j
		case isFinite(tag):
			if verbs--; verbs < 0 {
				return r.beforeSubject(i, j)
			}
		case tag == "WDT" || tag == "WP" || tag == "PRP" && verbs == 0 && j+1 < end && isFinite(t[j+1].Tag):
			verbs++ // a clause within
		}
	}
	return end
}

// finiteBeside reports whether the sentence has a finite verb before the phrase that
// begins at first or in the few words behind token i.
func (r *finder) finiteBeside(first, i int, sent *Sentence) bool {
	t := r.d.Tokens
	for j := first - 1; j >= sent.First; j-- {
		if isFinite(t[j].Tag) {
			return true
		}
	}
	for j := i + 1; j < sent.Last; j++ {
		if isFinite(t[j].Tag) {
			return true
		}
		if strings.Contains(",;:", t[j].Lower) {
			return false
		}
	}
	return false
}

// beforeSubject is the end of a clause before the finite verb at j, which is not its
// own: adverbs before the verb are the verb's.
func (r *finder) beforeSubject(i, j int) int {
	for j > i+1 && isAdverb(r.d.Tokens[j-1].Tag) {
		j--
	}
	return j
}

// clauseBreak are words that lead over to another clause.
var clauseBreak = set("but while when after before because if although though since until unless as whereas amid so")
