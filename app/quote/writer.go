package quote

import "crossread/app/result"

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
	q.Act = w.actOf(a, q.Kind)
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
	} else {
		w.sameThing(a, q.Speaker)
	}
	w.plausible(u, a, q.Speaker)
	w.notOfSelf(a, q.Speaker)
	w.meant(a.unit, a, q.Speaker)
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
	case symBecause, symSince, symColon, symAs:
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
