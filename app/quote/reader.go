package quote

import "crossread/app/lang"

// reader holds what is known of a document while its quotations are found.
type reader struct {
	d       *lang.Document
	model   scorer
	sym     []symbol
	word    []entry // the word's entry in cue.tsv; class 0 and no lemma where it has none
	verb    []bool  // the token may be a verb of saying or another verb
	chain   []int32 // per token: number of its chain plus one; 0 in the narrator's words
	chunk   []int32 // per token: number of its chunk plus one; 0 where it has none
	told    []mode  // per token of the unit that is being read: the mode of the cue that it is
	chains  []chain
	units   []unit
	feats   features
	commaTo []int32               // the same of commas
	parenTo []int32               // the same of opening parentheses less closing ones
	wordsTo []int32               // the same of words
	names   map[*lang.Entity]bool // whether the article gives it a name, for those that were asked for
	verbsTo []int32               // verbs[i] is the number of narrator or quoted verb chunks that begin before token i
}

// chain is one outermost quotation in marks, over one or several paragraphs
// that each open the mark again.
type chain struct {
	regions     []int // indexes into Document.Regions
	first, last int   // tokens between the first opening and the last closing mark
	taken       bool  // belongs to a quotation that was found
	whole       bool  // begins like a sentence and ends like one or has several words with a verb
}

// unit is a run of sentences of one paragraph over whose ends no quotation in
// marks runs: what a reader takes for one sentence.
type unit struct {
	first, last int // tokens [first,last)
	paragraph   int
	zone        lang.Zone
	marks       bool // holds words in marks
	pure        bool // all of its words are in marks
}

func newReader(d *lang.Document, m scorer) *reader {
	r := &reader{d: d, model: m}
	n := len(d.Tokens)
	r.sym = make([]symbol, n)
	r.word = make([]entry, n)
	r.verb = make([]bool, n)
	r.chain = make([]int32, n)
	r.chunk = make([]int32, n)
	r.told = make([]mode, n)
	sums := make([]int32, 4*(n+1))
	r.verbsTo, r.commaTo, r.parenTo, r.wordsTo = sums[:n+1], sums[n+1:2*n+2], sums[2*n+2:3*n+3], sums[3*n+3:]
	for i := range d.Tokens {
		t := &d.Tokens[i]
		r.sym[i] = symbolOf(t)
		if isVerb(t.Tag) {
			r.verb[i] = true
			r.word[i] = verbs[t.Lower]
		} else if isNoun(t.Tag) {
			if e, ok := nouns[t.Lower]; ok && t.Tag[len(t.Tag)-1] != 'P' {
				r.word[i] = e
			} else if e, ok := verbs[t.Lower]; ok && e.class != classOpen && surelySaid(t.Lower) {
				r.verb[i], r.word[i] = true, e
			}
		}
	}
	for c, k := range d.Chunks {
		for i := k.First; i < k.Last && i < n; i++ {
			r.chunk[i] = int32(c) + 1
		}
		if k.Kind == lang.VerbChunk && k.First < n {
			r.verbsTo[k.First+1]++
		}
	}
	r.link()
	for i := 0; i < n; i++ {
		r.verbsTo[i+1] += r.verbsTo[i]
		r.commaTo[i+1] = r.commaTo[i] + int32(bit(r.sym[i] == symComma))
		r.parenTo[i+1] = r.parenTo[i] + int32(bit(r.sym[i] == symLeft)) - int32(bit(r.sym[i] == symRight))
		r.wordsTo[i+1] = r.wordsTo[i] + int32(bit(r.isWord(i)))
	}
	r.split()
	for k := range r.chains {
		c := &r.chains[k]
		capital, _ := shape(r, c.first, c.last)
		n := r.words(c.first, c.last)
		c.whole = capital == 1 && n >= 3 && (isStop(r.sym[c.last-1]) || n >= 6)
	}
	return r
}

// surelySaid tells whether a form of a verb of saying can hardly be a noun, so
// that a tagger that says so is not believed.
func surelySaid(w string) bool {
	switch w {
	case "said", "says", "told", "tells", "wrote", "writes", "tweeted", "tweets", "asked", "added", "argued", "replied":
		return true
	}
	return false
}

// link makes the chains and marks their tokens.
func (r *reader) link() {
	d := r.d
	for i := range d.Regions {
		g := &d.Regions[i]
		if g.Depth != 0 {
			continue
		}
		first, last := d.TokenRange(g.Start, g.End)
		if first >= last {
			continue
		}
		k := len(r.chains)
		if g.Continued && k > 0 {
			k--
			c := &r.chains[k]
			c.regions, c.last = append(c.regions, i), last
		} else {
			r.chains = append(r.chains, chain{regions: []int{i}, first: first, last: last})
		}
		for t := first; t < last; t++ {
			r.chain[t] = int32(k) + 1
		}
		for t := first - 1; t >= 0 && d.Tokens[t].Start >= g.Open; t-- {
			r.sym[t], r.chain[t] = symOpen, int32(k)+1
		}
		for t := last; t < len(d.Tokens) && d.Tokens[t].Start < g.Close; t++ {
			r.sym[t], r.chain[t] = symClose, int32(k)+1
		}
	}
}

// split makes the units.
func (r *reader) split() {
	d := r.d
	for s := 0; s < len(d.Sentences); {
		first := &d.Sentences[s]
		u := unit{first: first.First, last: first.Last, paragraph: first.Paragraph, zone: first.Zone}
		for s++; s < len(d.Sentences); s++ {
			next := &d.Sentences[s]
			if next.Paragraph != u.paragraph || !r.joined(next.First) {
				break
			}
			u.last = next.Last
		}
		if u.first == 0 || d.Sentences[d.Tokens[u.first-1].Sentence].Paragraph != u.paragraph {
			u.first = r.pastLabel(u.first, u.last)
		}
		for i := u.first + 1; i < u.last; i++ {
			if r.sym[i] == symOpen && isStop(r.sym[i-1]) && r.chain[i-1] == 0 {
				before := u
				before.last, u.first = i, i
				r.addUnit(before)
			}
		}
		r.addUnit(u)
	}
}

// The most that a unit holds: what is longer than any sentence of prose is cut,
// so that the time stays linear.
const (
	maxNarrated = 300 // tokens of the narrator
	maxChains   = 30  // quotations in marks
)

// addUnit adds a unit, cut where it is too long, unless it is empty or stands
// in a part that is not searched.
func (r *reader) addUnit(u unit) {
	narrated, chains := 0, 0
	for i := u.first; i < u.last; i++ {
		switch {
		case r.chain[i] == 0:
			narrated++
		case i == u.first || r.chain[i] != r.chain[i-1]:
			chains++
		}
		if (narrated > maxNarrated || chains > maxChains) && !r.joined(i+1) && i+1 < u.last {
			head := u
			head.last, u.first = i+1, i+1
			r.addWhole(head)
			narrated, chains = 0, 0
		}
	}
	r.addWhole(u)
}

func (r *reader) addWhole(u unit) {
	if u.first >= u.last || u.zone == lang.ZoneOther {
		return
	}
	u.pure = true
	for i := u.first; i < u.last; i++ {
		if r.chain[i] != 0 {
			u.marks = true
		} else if r.isWord(i) {
			u.pure = false
		}
	}
	u.pure = u.pure && u.marks
	r.units = append(r.units, u)
}

// joined tells whether the tokens i-1 and i stand in the same quotation, or i
// is the mark that closes that of i-1.
func (r *reader) joined(i int) bool {
	return i > 0 && i < len(r.chain) && r.chain[i] != 0 && r.chain[i] == r.chain[i-1]
}

// isWord tells whether the token has a letter or a digit.
func (r *reader) isWord(i int) bool {
	c := r.d.Text[r.d.Tokens[i].Start]
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c >= 0x80 && r.sym[i] < firstWord && !isMark(r.d.Tokens[i].Tag)
}

func isMark(tag string) bool { return tag == "" || tag[0] < 'A' }

// at returns the symbol of the token i of the unit, symNone outside of it.
func (r *reader) at(u *unit, i int) uint32 {
	if i < u.first || i >= u.last {
		return uint32(symNone)
	}
	return uint32(r.sym[i])
}

// verbsIn counts the verb phrases that begin in the tokens [a,b).
func (r *reader) verbsIn(a, b int) int {
	if a >= b {
		return 0
	}
	return int(r.verbsTo[b] - r.verbsTo[a])
}
