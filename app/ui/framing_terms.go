package ui

import (
	"sort"

	"crossread/app/result"
	"crossread/app/state"
)

// term is a word that one article uses more than the others.
type term struct {
	text     string
	report   *report
	count    int
	share    int // of the strongest, 0 to 100
	contexts []context
}

// context is one place where a term stands.
type context struct {
	left, word, right string
	place             state.Place
}

// maxTerms is the most distinctive words that are shown of one article.
const maxTerms = 8

func newTerms(s *sheet) []*term {
	var out []*term
	strongest := 0.0
	for _, d := range s.c.Framing.Distinctive {
		strongest = max(strongest, d.Z)
	}
	for _, r := range s.reports {
		var own []result.Distinctive
		for _, d := range s.c.Framing.Distinctive {
			if d.Article == r.id {
				own = append(own, d)
			}
		}
		sort.SliceStable(own, func(i, j int) bool { return own[i].Z > own[j].Z })
		for _, d := range own[:min(maxTerms, len(own))] {
			t := &term{text: d.Term, report: r, count: d.Count, contexts: contextsOf(r, d.Spans)}
			if strongest > 0 {
				t.share = int(d.Z*100/strongest + 0.5)
			}
			out = append(out, t)
		}
	}
	return out
}

// maxContexts is how many sentences of a term are shown.
const maxContexts = 3

// contextsOf returns the first places of a term in an article, each in its
// sentence.
func contextsOf(r *report, spans []result.Span) []context {
	var out []context
	for _, sp := range spans[:min(maxContexts, len(spans))] {
		sentence := r.sentenceAt(sp)
		out = append(out, context{
			left:  contextLeft(r.words(result.Span{Start: sentence.Start, End: sp.Start, In: sp.In})),
			word:  r.words(sp),
			right: contextRight(r.words(result.Span{Start: sp.End, End: max(sp.End, sentence.End), In: sp.In})),
			place: state.Words(r.id, sp),
		})
	}
	return out
}
