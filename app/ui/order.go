package ui

import (
	"cmp"
	"slices"
	"sort"

	"crossread/app/result"
)

// order holds the sentences of an article and the words of saying in it, each in
// the order of their bytes: every fact asks for those beside it, and looking
// through all of them for each would take a long text minutes.
type order struct {
	sentences, cues map[string][]result.Span // by the text that they stand in, Span.In
}

func orderOf(a *result.Analysis) order {
	o := order{sentences: map[string][]result.Span{}, cues: map[string][]result.Span{}}
	for i := range a.Sentences {
		o.sentences[a.Sentences[i].In] = append(o.sentences[a.Sentences[i].In], a.Sentences[i].Span)
	}
	for i := range a.Quotes {
		if c := a.Quotes[i].Cue; c != nil {
			o.cues[c.In] = append(o.cues[c.In], c.Span)
		}
	}
	for _, spans := range []map[string][]result.Span{o.sentences, o.cues} {
		for in := range spans {
			slices.SortStableFunc(spans[in], func(x, y result.Span) int { return cmp.Compare(x.Start, y.Start) })
		}
	}
	return o
}

// sentenceAt returns the sentence that the span begins in, as a span.
func (r *report) sentenceAt(s result.Span) result.Span {
	list := r.order.sentences[s.In]
	i := sort.Search(len(list), func(i int) bool { return list[i].Start > s.Start })
	if i > 0 && s.Start < list[i-1].End {
		return list[i-1]
	}
	return s
}

// isSaying tells whether a fact tells that someone said something: the words
// said are another fact, or a quotation.
func (r *report) isSaying(f *result.Fact) bool {
	list := r.order.cues[f.In]
	for i := sort.Search(len(list), func(i int) bool { return list[i].Start >= f.Start }); i < len(list) && list[i].Start < f.End; i++ {
		if list[i].End <= f.End {
			return true
		}
	}
	return false
}
