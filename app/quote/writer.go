package quote

import (
	"strconv"

	"crossread/app/lang"
	"crossread/app/result"
)

// writer makes quotes of attributions.
type writer struct {
	*reader
	times        []result.Time
	quotes       []found
	nextTime     int    // the first of times that may stand in the units to come
	attributes   int    // how many of quotes have a cue of their own; they stand in the order of their units
	firstOf      []int  // per unit: the first of them that is not before it
	inTranscript []bool // per unit: it is a line of a transcript
	spokenBy     []int  // per unit: number of the quote that was last found in it, plus one
}

// found is a quote with what is needed to go on from it.
type found struct {
	result.Quote
	start   int // byte of Document.Text where its first span begins
	unit    int
	at      int // token of the cue of content behind it, else 0
	speaker int // chunk plus one
}

// span turns the tokens of a part into bytes: without commas at its edges, the
// full stop outside of marks and, where all of it is one quotation in marks,
// the marks.
func (r *reader) span(p part) (start, end int, ok bool) {
	p = r.edges(p)
	if p.first >= p.last {
		return 0, 0, false
	}
	k := r.chain[p.first]
	one := k != 0
	for i := p.first; i < p.last; i++ {
		one = one && r.chain[i] == k
	}
	if one || r.sym[p.last-1] == symOpen || r.sym[p.first] == symClose {
		for p.first < p.last && (r.sym[p.first] == symOpen || r.sym[p.first] == symClose) {
			p.first++
		}
		for p.last > p.first && (r.sym[p.last-1] == symOpen || r.sym[p.last-1] == symClose) {
			p.last--
		}
	}
	if p = r.edges(p); p.first >= p.last {
		return 0, 0, false
	}
	return r.d.Tokens[p.first].Start, r.d.Tokens[p.last-1].End, true
}

// edges takes the narrator's marks of punctuation off the edges of a part.
func (r *reader) edges(p part) part {
	for p.first < p.last && r.chain[p.first] == 0 && !r.isWord(p.first) && !isOpening(r.sym[p.first]) {
		p.first++
	}
	for p.last > p.first && r.chain[p.last-1] == 0 && !r.isWord(p.last-1) && r.sym[p.last-1] != symRight {
		p.last--
	}
	return p
}

func isOpening(s symbol) bool { return s == symLeft || s == firstTag+symbol(41) }

// spans turns a part into spans: one, but one for each paragraph where the
// part is a quotation that goes over several.
func (r *reader) spans(p part) []result.Span {
	var out []result.Span
	d := r.d
	for p.first < p.last {
		para := d.Sentences[d.Tokens[p.first].Sentence].Paragraph
		i := p.first
		for i < p.last && d.Sentences[d.Tokens[i].Sentence].Paragraph == para {
			i++
		}
		if s, e, ok := r.span(part{p.first, i}); ok {
			out = append(out, d.Span(s, e))
		}
		p.first = i
	}
	return out
}

// kind tells how much of the parts is in marks, and takes their chains.
func (r *reader) kind(parts []part) string {
	in, out := 0, 0
	for _, p := range parts {
		for i := p.first; i < p.last; i++ {
			if !r.isWord(i) {
				continue
			}
			if r.chain[i] != 0 {
				in++
				r.chains[r.chain[i]-1].taken = true
			} else {
				out++
			}
		}
	}
	switch {
	case in == 0:
		return result.Indirect
	case out == 0:
		return result.Direct
	}
	return result.Mixed
}

// attributed writes the quote of an attribution.
func (w *writer) attributed(a *attribution) {
	if a.ahead {
		if !w.nextUnit(a) {
			return
		}
	}
	if len(a.parts) == 0 {
		return
	}
	if rest, ok := w.splitWhole(a); ok {
		w.attributed(rest)
	}
	q := found{unit: a.unit, speaker: a.speaker}
	if a.mode == modeAfter {
		q.at = a.cue.at
	}
	u := &w.units[a.unit]
	q.Kind = w.kind(a.parts)
	q.Act = a.cue.entry.act
	if q.Act == "" {
		q.Act = result.Speech
	}
	for _, p := range a.parts {
		q.Spans = append(q.Spans, w.spans(p)...)
	}
	if len(q.Spans) == 0 {
		return
	}
	q.start, _ = w.d.Offsets(q.Spans[0])
	if q.Kind != result.Indirect {
		w.goesOn(a, &q)
	}
	q.Cue = w.cue(&a.cue)
	q.Speaker = w.speaker(u, a)
	if q.Kind == result.Direct {
		w.sameVoice(u, a, q.Speaker)
	}
	q.Time = w.time(u, a)
	q.Addressee = w.addressee(u, a)
	q.Medium = w.medium(u, a)
	q.Confidence = confidence(q.Kind, a.sure[0]*a.sure[1]*a.sure[2])
	q.Why = why(a, q.Kind)
	w.quotes = append(w.quotes, q)
	w.spokenBy[a.unit] = len(w.quotes)
}

// splitWhole takes a whole sentence in marks that gives the reason of what is
// told before it ("told him to go because “You had your chance.”") off its
// attribution: it is a quotation of its own, by the same cue.
func (w *writer) splitWhole(a *attribution) (*attribution, bool) {
	if a.mode != modeAfter {
		return nil, false
	}
	p := &a.parts[0]
	k := w.chain[p.last-1]
	if k == 0 || !w.chains[k-1].whole || !isStop(w.sym[w.chains[k-1].last-1]) {
		return nil, false
	}
	c := &w.chains[k-1]
	open := c.first
	for open > p.first && w.chain[open-1] == k {
		open--
	}
	if open-1 <= p.first {
		return nil, false
	}
	cut := open - 1
	switch w.sym[cut] {
	case sym("because"), sym("since"), symColon, sym("as"):
	default:
		return nil, false
	}
	b := *a
	b.parts = []part{{open, p.last}}
	p.last = cut
	return &b, true
}

// nextUnit gives an attribution whose unit ends with it ("He said:") the
// paragraph in marks that follows.
func (w *writer) nextUnit(a *attribution) bool {
	if a.unit+1 >= len(w.units) || !w.units[a.unit+1].pure {
		return false
	}
	u := &w.units[a.unit+1]
	k := w.chain[u.first]
	if k == 0 || w.chains[k-1].taken {
		return false
	}
	c := &w.chains[k-1]
	a.parts = []part{{c.first, c.last}}
	return true
}

// goesOn adds the quotations that fill the rest of the paragraph after the
// attribution: “…,” she said. “….”
func (w *writer) goesOn(a *attribution, q *found) {
	last := a.parts[len(a.parts)-1].last
	if a.mode == modeBefore && last < a.cue.at {
		last = a.cue.last
	}
	for n := a.unit + 1; n < len(w.units); n++ {
		u := &w.units[n]
		if !u.pure || u.paragraph != w.units[a.unit].paragraph {
			return
		}
		for i := u.first; i < u.last; i++ {
			k := w.chain[i]
			if k == 0 || w.chains[k-1].taken {
				continue
			}
			c := &w.chains[k-1]
			c.taken = true
			q.Spans = append(q.Spans, w.spans(part{c.first, c.last})...)
			w.spokenBy[n] = len(w.quotes) + 1
		}
	}
}

func (w *writer) cue(c *cue) *result.Cue {
	d := w.d
	s, e := d.Tokens[c.at].Start, d.Tokens[c.last-1].End
	lemma := c.entry.lemma
	if lemma == "" {
		lemma = d.Tokens[c.at].Lemma
	}
	return &result.Cue{Text: d.Text[s:e], Lemma: lemma, Span: d.Span(s, e)}
}

// rest finds what stands in marks and has not been taken: quotations without a
// cue of their own.
func (w *writer) rest() {
	w.attributes = len(w.quotes)
	w.firstOf = make([]int, len(w.units))
	for i, n := len(w.quotes)-1, len(w.units)-1; n >= 0; n-- {
		for i >= 0 && w.quotes[i].unit >= n {
			i--
		}
		w.firstOf[n] = i + 1
	}
	last := -1 // the quote that the last unit with words in marks belongs to
	for n := range w.units {
		u := &w.units[n]
		if !u.marks {
			continue
		}
		for i := u.first; i < u.last; i++ {
			k := w.chain[i]
			if k == 0 || w.chains[k-1].taken {
				continue
			}
			c := &w.chains[k-1]
			c.taken = true
			if u.pure {
				w.standing(n, c, last)
			} else if ok, p := w.isLoose(u, int(k-1)); ok {
				w.loose(n, c, p)
			}
		}
		if w.spokenBy[n] > 0 {
			last = w.spokenBy[n] - 1
		}
	}
}

// standing writes a quotation that fills its unit, laid to the speaker of the
// one before it where that is near.
func (w *writer) standing(n int, c *chain, last int) {
	q := found{unit: n}
	q.Kind, q.Act = result.Direct, result.Speech
	q.Spans = w.spans(part{c.first, c.last})
	if len(q.Spans) == 0 {
		return
	}
	q.start, _ = w.d.Offsets(q.Spans[0])
	q.Confidence = confidence(q.Kind, 0.6)
	q.Why = "a paragraph in quotation marks without a speaker of its own"
	if s := w.announced(n); s != nil {
		q.Speaker = s
		q.Why = "a paragraph in quotation marks behind a sentence that ends with a colon"
	} else if last >= 0 && w.units[n].paragraph-w.units[w.quotes[last].unit].paragraph <= 2 {
		p := &w.quotes[last]
		q.Speaker, q.speaker = p.Speaker, p.speaker
		q.Why = "a paragraph in quotation marks, laid to the speaker before it"
	}
	w.quotes = append(w.quotes, q)
	w.spokenBy[n] = len(w.quotes)
}

// announced returns the subject of the sentence before a unit where that ends
// with a colon: "The paper carries this reply:".
func (w *writer) announced(n int) *result.Speaker {
	if n == 0 || w.units[n-1].pure || w.sym[w.units[n-1].last-1] != symColon {
		return nil
	}
	u := &w.units[n-1]
	for i := u.last - 1; i >= u.first; i-- {
		if k := w.chunk[i]; k != 0 && w.chain[i] == 0 && w.d.Chunks[k-1].Kind == lang.VerbChunk && w.d.Chunks[k-1].Verb.Finite {
			a := &attribution{unit: n - 1, mode: modeAfter, cue: cue{at: w.d.Chunks[k-1].Head, last: w.d.Chunks[k-1].Head + 1}}
			w.chooseSpeaker(a)
			return w.speaker(u, a)
		}
	}
	return nil
}

// loose writes a quotation within the narrator's sentence that no cue reports.
func (w *writer) loose(n int, c *chain, p float64) {
	q := found{unit: n}
	q.Kind, q.Act = result.Mixed, result.Speech
	if c.whole {
		q.Kind = result.Direct
	}
	q.Spans = w.spans(part{c.first, c.last})
	if len(q.Spans) == 0 {
		return
	}
	q.start, _ = w.d.Offsets(q.Spans[0])
	q.Confidence = confidence(result.Mixed, p*0.8)
	q.Why = "words in quotation marks within the sentence"
	for i := w.firstOf[n]; i < w.attributes && w.quotes[i].unit == n; i++ {
		// A report in the same sentence that ends before the marks is by the
		// same speaker.
		if b := &w.quotes[i]; b.unit == n && b.at > 0 && b.at < c.first && b.Speaker != nil && (b.Act == result.Speech || b.Act == result.Document) {
			q.Speaker, q.speaker, q.Cue = b.Speaker, b.speaker, b.Cue
			w.quotes = append(w.quotes, q)
			w.spokenBy[n] = len(w.quotes)
			return
		}
	}
	a := &attribution{unit: n, mode: modeAfter, parts: []part{{c.first, c.last}}}
	for i := c.first; i > w.units[n].first; i-- {
		if w.chain[i-1] == 0 && w.verb[i-1] {
			a.cue = cue{at: i - 1, last: i, entry: w.word[i-1]}
			w.chooseSpeaker(a)
			q.Speaker, q.speaker = w.speaker(&w.units[n], a), a.speaker
			break
		}
	}
	w.quotes = append(w.quotes, q)
	w.spokenBy[n] = len(w.quotes)
}

// speaker names the speaker of an attribution.
func (w *writer) speaker(u *unit, a *attribution) *result.Speaker {
	if a.speaker == 0 {
		return nil
	}
	d := w.d
	c := &d.Chunks[a.speaker-1]
	first, head, last := c.First, c.Head, c.Last
	if first < a.cue.at && a.cue.at < last {
		head, last = a.cue.at-1, a.cue.at
		if p := w.possessor(a.speaker, a.cue.at); a.cue.noun && p > 0 {
			head, last = p-1, p
		}
	}
	if n := w.partner(u, a, c); n != nil && last == c.Last {
		// "Ann Lee and Tom Hale said": both of them, so no one entity.
		if n.First < first {
			first = n.First
		} else {
			last = n.Last
		}
		s, e := d.Tokens[first].Start, d.Tokens[last-1].End
		span := d.Span(s, e)
		return &result.Speaker{Name: w.described(first, last), Span: &span}
	}
	s, e := d.Tokens[first].Start, d.Tokens[last-1].End
	span := d.Span(s, e)
	sp := &result.Speaker{Name: w.described(first, last), Span: &span}
	if t := d.Tokens[head].Tag; (t == "WP" || t == "WDT") && a.speaker > 1 {
		// The mention is "who", the name is that of the phrase before it.
		if k := a.speaker - 1; d.Chunks[k-1].Kind == lang.NounChunk && d.Chunks[k-1].First >= u.first {
			c := &d.Chunks[k-1]
			head = c.Head
			sp.Name = d.Text[d.Tokens[c.First].Start:d.Tokens[c.Last-1].End]
		}
	}
	if e, _ := d.EntityAt(d.Tokens[head].Start, d.Tokens[head].End); e >= 0 {
		sp.Entity, sp.Name = entityID(e), d.Entities[e].Name
	}
	return sp
}

// sameVoice lays a direct quotation by "he" or "she" to the person who was
// quoted or reported in the paragraph before it or in its own: who has the
// floor keeps it.
func (w *writer) sameVoice(u *unit, a *attribution, s *result.Speaker) {
	if s == nil || s.Span == nil || len(w.quotes) == 0 {
		return
	}
	d := w.d
	gender := lang.GenderUnknown
	switch d.Tokens[d.Chunks[a.speaker-1].Head].Lower {
	case "he":
		gender = lang.Male
	case "she":
		gender = lang.Female
	default:
		return
	}
	p := &w.quotes[len(w.quotes)-1]
	if p.Speaker == nil || p.Speaker.Entity == "" || p.Act != result.Speech || u.paragraph-w.units[p.unit].paragraph > 1 {
		return
	}
	i, err := strconv.Atoi(p.Speaker.Entity[1:])
	if err != nil || i < 1 || i > len(d.Entities) {
		return
	}
	if e := &d.Entities[i-1]; e.Type == lang.Person && (e.Gender == gender || e.Gender == lang.GenderUnknown) {
		s.Entity, s.Name = p.Speaker.Entity, p.Speaker.Name
	}
}

// partner returns the phrase that "and" joins to the subject of a cue.
func (w *writer) partner(u *unit, a *attribution, c *lang.Chunk) *lang.Chunk {
	if c.Last < u.last && w.sym[c.Last] == symAnd && w.nounAt(c.Last+1) > 0 {
		n := &w.d.Chunks[w.nounAt(c.Last+1)-1]
		if n.First == c.Last+1 && n.Last < u.last && w.chain[n.First] == 0 && w.isVerbOf(a, n.Last) {
			return n
		}
	}
	if c.First-2 >= u.first && w.sym[c.First-1] == symAnd && w.nounAt(c.First-2) > 0 && w.isVerbOf(a, c.Last) && w.chain[c.First-2] == 0 {
		n := &w.d.Chunks[w.nounAt(c.First-2)-1]
		if n.First == u.first || w.sym[n.First-1] == symComma {
			return n
		}
	}
	return nil
}

// isVerbOf tells whether the verb phrase of the cue begins at the token i.
func (w *writer) isVerbOf(a *attribution, i int) bool {
	k := w.chunk[a.cue.at]
	return i == a.cue.at || k != 0 && w.d.Chunks[k-1].First == i
}

// described returns a phrase as a description: at the head of a sentence an
// article or common noun loses its capital.
func (w *writer) described(first, last int) string {
	d := w.d
	s := d.Text[d.Tokens[first].Start:d.Tokens[last-1].End]
	switch t := d.Tokens[first].Tag; t {
	case "DT", "NN", "NNS", "JJ", "CD", "PRP", "PRP$":
		if len(s) > 1 && s[0] >= 'A' && s[0] <= 'Z' && (s[1] < 'A' || s[1] > 'Z') && s[:2] != "I " && s != "I" && w.d.Sentences[d.Tokens[first].Sentence].First == first {
			return string(s[0]+'a'-'A') + s[1:]
		}
	}
	return s
}
