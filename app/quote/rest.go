package quote

import (
	"crossread/app/lang"
	"crossread/app/result"
)

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
	if s := w.signed(n, c.last); s != nil {
		q.Speaker = s
		q.Why = "words in quotation marks that are signed"
	} else if s := w.takenUp(n, c.last); s != nil {
		q.Speaker = s
		q.Why = "words in quotation marks that the next sentence lays to their speaker"
	} else if s := w.announced(n); s != nil {
		q.Speaker = s
		q.Why = "a paragraph in quotation marks behind a sentence that ends with a colon"
	} else if p := w.toldBefore(n); p != nil {
		q.Speaker, q.speaker = p.Speaker, p.speaker
		q.Why = "words in quotation marks behind what their speaker is reported to have said"
	} else if s := w.toldOf(n); s != nil {
		q.Speaker = s
		q.Why = "words in quotation marks behind a sentence that tells of their speaker"
		q.Confidence = confidence(q.Kind, 0.5)
	} else if last >= 0 && w.units[n].paragraph-w.units[w.quotes[last].unit].paragraph <= 2 {
		p := &w.quotes[last]
		q.Speaker, q.speaker = p.Speaker, p.speaker
		q.Why = "a paragraph in quotation marks, laid to the speaker before it"
		if w.tellsOfOther(n, p) {
			q.Speaker, q.speaker = nil, 0
			q.Why = "a quotation behind a sentence about somebody else than the speaker before it"
		} else if w.speaksOf(c, p) {
			q.Speaker, q.speaker = nil, 0
			q.Why = "a paragraph in quotation marks that speaks of the speaker before it"
		}
	}
	w.quotes = append(w.quotes, q)
	w.spokenBy[n] = len(w.quotes)
}

// toldBefore returns the report in the sentence before a unit, in the same
// paragraph, that gives somebody's words without marks: "Reed said that the
// pier was safe. “I walked on it.”" It is the last one, nil where there is none.
func (w *writer) toldBefore(n int) *found {
	if n == 0 || w.units[n-1].paragraph != w.units[n].paragraph || w.units[n-1].marks {
		return nil
	}
	var told *found
	for i := w.firstOf[n-1]; i < w.attributes && w.quotes[i].unit == n-1; i++ {
		q := &w.quotes[i]
		if q.Act != result.Speech || q.Speaker == nil {
			continue
		}
		told = q
	}
	return told
}

// speaksOf tells whether a quotation begins with "he", "his", "she" or "her" for
// the person who spoke before it, and so is another's.
func (w *writer) speaksOf(c *chain, before *found) bool {
	s := before.Speaker
	if s == nil || s.Entity == "" {
		return false
	}
	for _, x := range before.Spans {
		// whom the speaker named before may be meant as well
		start, end := w.d.Offsets(x)
		for i := w.d.TokenAt(start); i < len(w.d.Tokens) && w.d.Tokens[i].Start < end; i++ {
			if t := &w.d.Tokens[i]; t.Tag == "NNP" {
				if e, _ := w.d.EntityAt(t.Start, t.End); e >= 0 && w.d.Entities[e].Type == lang.Person && entityID(e) != s.Entity {
					return false
				}
			}
		}
	}
	for i := c.first; i < c.last && i < c.first+2; i++ {
		switch t := &w.d.Tokens[i]; t.Lower {
		case "he", "his", "she", "her":
			e, _ := w.d.EntityAt(t.Start, t.End)
			return e >= 0 && entityID(e) == s.Entity
		}
	}
	return false
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
	if c.whole || w.units[n].zone == lang.ZoneHeadline && w.beforeColonOrDash(n, c) && c.first <= w.units[n].first+1 {
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
			for i := c.first - 1; i > b.at; i-- { // "lashed out at the firm, insisting: “…”"
				if w.chain[i] == 0 && w.verb[i] && w.word[i].class != classOpen {
					q.Cue = w.cue(&cue{at: i, last: i + 1, entry: w.word[i]})
					break
				}
			}
			w.quotes = append(w.quotes, q)
			w.spokenBy[n] = len(w.quotes)
			return
		}
	}
	if s := w.signed(n, c.last); s != nil {
		q.Speaker, q.Why = s, "words in quotation marks that are signed"
		w.quotes = append(w.quotes, q)
		w.spokenBy[n] = len(w.quotes)
		return
	}
	a := &attribution{unit: n, mode: modeAfter, parts: []part{{c.first, c.last}}}
	verb := -1
	for i := c.first - 1; i >= w.units[n].first && verb < 0; i-- {
		if w.chain[i] == 0 && w.verb[i] {
			verb = i
		}
	}
	for i := c.last; i < w.units[n].last && verb < 0; i++ {
		if w.chain[i] == 0 && w.verb[i] {
			verb, a.mode = i, modeBefore
		}
	}
	if verb >= 0 {
		a.cue = cue{at: verb, last: verb + 1, entry: w.word[verb]}
		w.chooseSpeaker(a)
		q.Speaker, q.speaker = w.speaker(&w.units[n], a), a.speaker
		if !isAuxiliary(w.d.Tokens[verb].Lower) {
			q.Cue = w.cue(&a.cue)
		}
	}
	if w.units[n].zone == lang.ZoneHeadline && w.beforeColonOrDash(n, c) && !w.isOnePerson(q.Speaker) {
		q.Speaker, q.speaker, q.Cue = nil, 0, nil
	} else if !w.speaks(q.Speaker) {
		q.Cue = nil
		if p := w.floor(n); p != nil && !w.behindColon(c) {
			q.Speaker, q.speaker = p.Speaker, p.speaker
			q.Why = "words in quotation marks within the sentence, laid to who speaks in its paragraph"
		} else if !w.mayTell(q.Speaker) {
			q.Speaker, q.speaker = nil, 0
		}
	}
	w.quotes = append(w.quotes, q)
	w.spokenBy[n] = len(w.quotes)
}
