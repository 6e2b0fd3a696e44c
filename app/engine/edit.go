package engine

import (
	"slices"
	"strconv"
	"strings"

	"crossread/app/compare"
	"crossread/app/lang"
	"crossread/app/result"
)

// byReader is the reason of everything that the reader set.
const byReader = "Set by the reader."

// applyFindings applies the reader's edits to the findings of each article, in
// order, and returns those edits re-anchored in the texts as they now stand, for
// package compare to merge and split rows by, and the indexes of those whose
// words are gone.
func applyFindings(set []compare.Article, edits []result.Edit) (anchored []result.Edit, lost []int) {
	for i, e := range edits {
		e, ok := place(set, e)
		if !ok {
			lost = append(lost, i)
			continue
		}
		anchored = append(anchored, e)
		for k := range set {
			a := &set[k]
			if e.Article == "" || e.Article == a.Analysis.ID {
				applyTo(a, e)
			}
		}
	}
	return anchored, lost
}

// place re-anchors an edit and the one that it refers to. Edits without a span
// are about the whole set and always have their place.
func place(set []compare.Article, e result.Edit) (result.Edit, bool) {
	if e.Span != nil {
		i := slices.IndexFunc(set, func(a compare.Article) bool { return a.Analysis.ID == e.Article })
		if i < 0 {
			return e, false
		}
		text := set[i].Doc.Article.Text
		if e.Span.In == result.InTitle {
			text = set[i].Doc.Article.Title
		}
		s, ok := anchor(text, &e)
		if !ok {
			return e, false
		}
		e.Span = &s
	}
	if e.Other != nil {
		o, ok := place(set, *e.Other)
		if !ok {
			return e, false
		}
		e.Other = &o
	}
	return e, true
}

func applyTo(a *compare.Article, e result.Edit) {
	x := &a.Analysis
	switch e.Kind {
	case result.EditSpeaker:
		for _, q := range quotesAt(x, e.Span) {
			q.Speaker = &result.Speaker{Name: e.Value, Entity: entityNamed(x, e.Value)}
			q.Confidence, q.Why, q.Reader = 1, byReader, true
		}
	case result.EditBorders:
		if e.Other == nil || e.Other.Span == nil {
			return
		}
		for _, q := range quotesAt(x, e.Span) {
			q.Spans = []result.Span{*e.Other.Span}
			q.Confidence, q.Why, q.Reader = 1, byReader, true
		}
	case result.EditDismissFlag:
		x.Flags = slices.DeleteFunc(x.Flags, func(f result.Flag) bool { return e.Span != nil && overlap(f.Span, *e.Span) })
	case result.EditDismissWord:
		x.Flags = slices.DeleteFunc(x.Flags, func(f result.Flag) bool { return strings.EqualFold(covered(a.Doc, f.Span), e.Value) })
	case result.EditDismissCategory:
		x.Flags = slices.DeleteFunc(x.Flags, func(f result.Flag) bool { return f.Category == e.Value })
	case result.EditAddWord:
		addWord(a, e.Value)
	}
}

func quotesAt(a *result.Analysis, s *result.Span) []*result.Quote {
	var out []*result.Quote
	for i := range a.Quotes {
		if s != nil && slices.ContainsFunc(a.Quotes[i].Spans, func(x result.Span) bool { return overlap(x, *s) }) {
			out = append(out, &a.Quotes[i])
		}
	}
	return out
}

func overlap(a, b result.Span) bool { return a.In == b.In && a.Start < b.End && b.Start < a.End }

func entityNamed(a *result.Analysis, name string) string {
	for _, e := range a.Entities {
		if strings.EqualFold(e.Name, name) {
			return e.ID
		}
	}
	return ""
}

func covered(d *lang.Document, s result.Span) string {
	start, end := d.Offsets(s)
	return d.Text[start:end]
}

// addWord flags every place of a word or phrase that the reader asked for,
// whole words only, where nothing is flagged yet.
func addWord(a *compare.Article, word string) {
	want := strings.Fields(strings.ToLower(word))
	if len(want) == 0 {
		return
	}
	d := a.Doc
	for i := 0; i+len(want) <= len(d.Tokens); i++ {
		if !matches(d, i, want) {
			continue
		}
		s := d.Span(d.Tokens[i].Start, d.Tokens[i+len(want)-1].End)
		if slices.ContainsFunc(a.Analysis.Flags, func(f result.Flag) bool { return overlap(f.Span, s) }) {
			continue
		}
		voice := result.Narrator
		if d.In(d.Tokens[i].Start) >= 0 {
			voice = result.Quoted
		}
		a.Analysis.Flags = append(a.Analysis.Flags, result.Flag{Span: s, Category: "reader", Voice: voice, Confidence: 1, Why: "A word that the reader added: " + strconv.Quote(word) + ".", Reader: true})
	}
	slices.SortStableFunc(a.Analysis.Flags, func(x, y result.Flag) int {
		xs, _ := d.Offsets(x.Span)
		ys, _ := d.Offsets(y.Span)
		return xs - ys
	})
}

func matches(d *lang.Document, i int, want []string) bool {
	for k, w := range want {
		if t := d.Tokens[i+k]; t.Lower != w && t.Lemma != w {
			return false
		}
	}
	return true
}
