// Package quote finds who said what: direct, mixed and indirect quotations with
// speaker, cue, addressee, medium and time.
//
// A document is read unit by unit: a unit is what a reader takes for one
// sentence, with all of a quotation in marks that runs over several. In the
// narrator's words of a unit every word that may report speech (cue.tsv) is a
// candidate. Small linear models choose for each whether it is a cue and where
// what it reports stands, where that begins and ends, and which phrase is the
// speaker. Their features are tags, words of closed classes, marks, positions
// and the classes of cue.tsv, never words of the open classes; cmd/models fits
// them. What stands in marks and is reported by no cue is laid to the speaker
// before it, or taken for a title, a term or a word held at a distance.
//
// Rules of structure have the last word on who speaks: a title before a name
// (subject.go), whom "he" and "the company" mean (voice.go, meant.go), who can't
// be meant (plausible.go), who has the floor (floor.go). Where they leave it
// open, nobody is named: a wrong speaker is worse than none.
package quote

import (
	"slices"
	"sort"
	"strconv"

	"crossread/app/lang"
	"crossread/app/result"
)

// Find returns the document's quotations in order of their first span, with
// ids q1, q2 and so on.
func Find(d *lang.Document, times []result.Time) []result.Quote {
	if len(d.Tokens) == 0 {
		return nil
	}
	r := newReader(d, table(weightTable))
	w := &writer{reader: r, times: times}
	var list []attribution
	for n := range r.units {
		list = r.noComment(n, r.parse(n, list))
	}
	list = r.settle(r.rescue(list))
	w.spokenBy, w.inTranscript = make([]int, len(r.units)), make([]bool, len(r.units))
	w.transcript()
	for i := range list {
		if w.inTranscript[list[i].unit] {
			continue
		}
		r.chooseSpeaker(&list[i])
		r.beforeColon(&list[i])
		r.besideColon(&list[i])
		r.ownSubject(&list[i])
		r.overParticiple(&list[i])
		w.attributed(&list[i])
	}
	w.rest()
	w.borrowed()
	sort.SliceStable(w.quotes, func(i, k int) bool { return w.quotes[i].start < w.quotes[k].start })
	quotes := make([]result.Quote, 0, len(w.quotes))
	for _, q := range w.quotes {
		if n := len(quotes); n > 0 && q.Kind == result.Direct && slices.Equal(quotes[n-1].Spans, q.Spans) {
			// Two readings of the same words: the one that names a speaker, or the surer.
			if p := &quotes[n-1]; p.Speaker == nil && q.Speaker != nil || (p.Speaker == nil) == (q.Speaker == nil) && p.Confidence+plainlySurer < q.Confidence {
				*p = q.Quote
			}
			continue
		}
		quotes = append(quotes, q.Quote)
	}
	for i := range quotes {
		quotes[i].ID = "q" + strconv.Itoa(i+1)
	}
	return quotes
}

// settle drops readings that tell what another one tells, and other readings of
// a refusal to comment.
func (r *reader) settle(list []attribution) []attribution {
	list = r.dropWithin(list)
	owner := map[part]int{}
	refused := map[int]bool{} // cues of refusals to comment
	for _, a := range list {
		if a.cue.entry.act == result.NoComment {
			for i := a.parts[0].first; i < a.parts[0].last; i++ {
				refused[i] = true
			}
		}
	}
	out := list[:0]
	for _, a := range list {
		if a.cue.entry.act != result.NoComment && (refused[a.cue.at] || a.cue.entry.class == classRefuse) {
			continue
		}
		clash := -1
		for _, p := range a.parts {
			if i, ok := owner[r.bare(p)]; ok {
				clash = i
			}
		}
		if clash >= 0 {
			if r.nearer(&a, &out[clash]) {
				out[clash] = a
			}
			continue
		}
		for _, p := range a.parts {
			owner[r.bare(p)] = len(out)
		}
		out = append(out, a)
	}
	return out
}

// bare takes the marks off the edges of a part.
func (r *reader) bare(p part) part {
	for p.first < p.last && !r.isWord(p.first) {
		p.first++
	}
	for p.last > p.first && !r.isWord(p.last-1) {
		p.last--
	}
	return p
}

// nearer tells whether a is the better of two readings that report the same
// words: a word of saying before another verb, then the one beside the words.
func (r *reader) nearer(a, b *attribution) bool {
	if x, y := a.cue.entry.class != classOpen, b.cue.entry.class != classOpen; x != y {
		return x
	}
	return a.distance() < b.distance()
}

// distance counts the tokens between the cue and the nearest part.
func (a *attribution) distance() int {
	d := 1 << 30
	for _, p := range a.parts {
		d = min(d, max(p.first-a.cue.last, a.cue.at-p.last, 0))
	}
	return d
}

// plainlySurer is how much more sure the later of two readings of the same
// words has to be.
const plainlySurer = 0.1
