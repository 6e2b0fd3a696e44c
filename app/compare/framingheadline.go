package compare

import (
	"slices"
	"strings"

	"crossread/app/framing"
	"crossread/app/lang"
	"crossread/app/lexicon"
	"crossread/app/result"
)

// bodyWords is how the text below a headline uses words.
type bodyWords struct {
	own    map[string]bool // lemmas in the report's own voice
	quoted map[string]int  // lemmas in what it lays to somebody, with the first such quotation
	lower  map[string]bool // words of its own as they stand
}

// readBody reads the words of an article's text: those inside quotations,
// direct and indirect, are laid to somebody.
func readBody(a *Article) bodyWords {
	b := bodyWords{own: map[string]bool{}, quoted: map[string]int{}, lower: map[string]bool{}}
	d := a.Doc
	said := make([]int, len(d.Tokens)) // number of the quotation from 1
	for k := range a.Analysis.Quotes {
		for _, s := range a.Analysis.Quotes[k].Spans {
			first, last := d.TokenRange(d.Offsets(s))
			for i := first; i < last; i++ {
				said[i] = k + 1
			}
		}
	}
	for s := range d.Sentences {
		if d.Sentences[s].Zone != lang.ZoneBody {
			continue
		}
		for i := d.Sentences[s].First; i < d.Sentences[s].Last; i++ {
			t := &d.Tokens[i]
			switch {
			case said[i] > 0:
				if _, ok := b.quoted[t.Lemma]; !ok {
					b.quoted[t.Lemma] = said[i] - 1
				}
			case d.In(t.Start) < 0:
				b.own[t.Lemma], b.lower[t.Lower] = true, true
			}
		}
	}
	return b
}

// headline holds an article's headline against its text: charged words that the
// text leaves to others or does not use, and claims that it lays to a source.
func (r *noteReader) headline(i int) {
	a := &r.set[i]
	var flags []*result.Flag
	for k := range r.c.Articles[i].Flags {
		f := &r.c.Articles[i].Flags[k]
		if f.Voice == result.Narrator && f.Confidence >= leastOfFlag && f.Category != framing.ScareQuotes && inHeadline(a.Doc, f.Span) && !laidToSomebody(a, f.Span) {
			flags = append(flags, f)
		}
	}
	var only []string
	var spans []result.Span
	surest := 0.0
	var body bodyWords
	if len(flags) > 0 {
		body = readBody(a)
	}
	if len(body.own) == 0 {
		flags = nil // a headline alone
	}
	for _, f := range flags {
		lemmas := contentLemmas(a.Doc, f.Span)
		if len(lemmas) == 0 || all(lemmas, func(w string) bool { return body.own[w] }) {
			continue
		}
		word := r.words(i, f.Span)
		if k, ok := body.quoted[lemmas[0]]; ok && all(lemmas, func(w string) bool { _, ok := body.quoted[w]; return ok }) {
			text, own := "says "+word+" in its headline itself; in its text the word stands only in what others said", []result.Span{f.Span}
			q := &a.Analysis.Quotes[k]
			if q.Speaker != nil && q.Speaker.Name != "" {
				text = "says " + word + " in its headline itself; in its text the word is " + possessive(q.Speaker.Name)
			}
			if len(q.Spans) > 0 {
				own = append(own, q.Spans[0])
			}
			r.add(result.HeadlineOwns, "A headline is read the most; here it makes its own what the text only passes on.", f.Confidence, r.side(i, text, own...))
			continue
		}
		if plain := plainInText(f.Alternative, body.lower); plain != "" {
			word += " (its text: “" + plain + "”)"
		}
		if !slices.Contains(only, word) {
			only = append(only, word)
		}
		spans, surest = append(spans, f.Span), max(surest, f.Confidence)
	}
	if len(only) > 0 {
		r.add(result.HeadlineOnly, "The headline is charged where the text below it is not.", surest, r.side(i, "has "+listed(only)+" in its headline and nowhere in its text", spans...))
	}
	r.headlineStates(i)
}

// laidToSomebody tells whether a span lies within what somebody is said to say.
func laidToSomebody(a *Article, s result.Span) bool {
	for k := range a.Analysis.Quotes {
		q := &a.Analysis.Quotes[k]
		for _, x := range q.Spans {
			if q.Speaker != nil && x.In == s.In && x.Start < s.End && s.Start < x.End {
				return true
			}
		}
	}
	return false
}

// contentLemmas returns the lemmas of a span that have content of their own.
func contentLemmas(d *lang.Document, s result.Span) []string {
	var out []string
	first, last := d.TokenRange(d.Offsets(s))
	for i := first; i < last; i++ {
		if t := &d.Tokens[i]; isContent(t.Tag) && len(t.Lower) > 2 && (last-first == 1 || lexicon.Common(t.Lemma) == 0) {
			out = append(out, t.Lemma)
		}
	}
	return out
}

func all(words []string, f func(string) bool) bool {
	for _, w := range words {
		if !f(w) {
			return false
		}
	}
	return true
}

// plainInText returns the form in which a text uses a plainer word.
func plainInText(plainer string, words map[string]bool) string {
	if plainer == "" || strings.IndexByte(plainer, ' ') >= 0 {
		return ""
	}
	stem := strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(plainer, "s"), "d"), "e")
	if len(stem) < 4 {
		return ""
	}
	for _, ending := range []string{"", "e", "s", "es", "d", "ed", "ing"} {
		for _, w := range []string{stem + ending, strings.TrimSuffix(stem, "is") + "iz" + ending} {
			if words[w] {
				return w
			}
		}
	}
	return ""
}

// possessive writes whose something is: "Edda Quillam’s", "the traders’".
func possessive(name string) string {
	if strings.HasSuffix(name, "s") {
		return name + "’"
	}
	return name + "’s"
}

// headlineStates finds facts that the headline states itself and the text only
// lays to a source.
func (r *noteReader) headlineStates(i int) {
	a := &r.c.Articles[i]
	facts := make(map[string]*result.Fact, len(a.Facts))
	for k := range a.Facts {
		facts[a.Facts[k].ID] = &a.Facts[k]
	}
	for _, row := range r.c.Facts {
		for _, cell := range row.Cells {
			if cell.Article != a.ID {
				continue
			}
			var head, laid *result.Fact
			own := false
			for _, id := range cell.Facts {
				f := facts[id]
				switch {
				case f == nil:
				case inHeadline(r.set[i].Doc, f.Span):
					if f.Source == result.Narrator && f.Modality == "happened" && head == nil {
						head = f
					}
				case f.Source == result.Narrator && f.Modality != "claimed":
					own = true
				case laid == nil:
					laid = f
				}
			}
			if head == nil || laid == nil || own || !r.saysMost(i, laid, head) || r.textStates(i, head) {
				continue
			}
			source := speechOf(a, laid)
			if source == "" || r.headlineNames(i, head, source) {
				continue // what somebody said or did in saying it: "Mayor apologises"
			}
			text := "states in its headline " + r.words(i, head.Span) + "; its text lays this to " + source
			r.add(result.HeadlineStates, "A claim is told as a fact where most people read.", sureOfFacts, r.side(i, text, head.Span, laid.Span))
		}
	}
}

// textStates tells whether one sentence of the text says most of a headline's
// words in the report's own voice.
func (r *noteReader) textStates(i int, head *result.Fact) bool {
	a := &r.set[i]
	words := contentLemmas(a.Doc, head.Span)
	for s := range a.Doc.Sentences {
		sent := &a.Doc.Sentences[s]
		if sent.Zone != lang.ZoneBody {
			continue
		}
		has := map[string]bool{}
		for k := sent.First; k < sent.Last; k++ {
			if t := &a.Doc.Tokens[k]; !laidToSomebody(a, a.Doc.Span(t.Start, t.End)) {
				has[t.Lemma] = true
			}
		}
		n := 0
		for _, w := range words {
			if has[w] {
				n++
			}
		}
		if 2*n >= len(words) {
			return true
		}
	}
	return false
}

// saysMost tells whether a fact of the text has most of a headline's words.
func (r *noteReader) saysMost(i int, f, head *result.Fact) bool {
	has := contentLemmas(r.set[i].Doc, f.Span)
	words := contentLemmas(r.set[i].Doc, head.Span)
	n := 0
	for _, w := range words {
		if slices.Contains(has, w) {
			n++
		}
	}
	return 5*n >= 3*len(words)
}

// headlineNames tells whether the headline that a fact stands in names a source
// by the last word of its name.
func (r *noteReader) headlineNames(i int, head *result.Fact, source string) bool {
	d := r.set[i].Doc
	start, _ := d.Offsets(head.Span)
	s := &d.Sentences[d.SentenceAt(start)]
	last := strings.ToLower(source[strings.LastIndexByte(source, ' ')+1:])
	for k := s.First; k < s.Last; k++ {
		if t := &d.Tokens[k]; t.Lower == last || t.Lemma == last {
			return true
		}
	}
	return false
}

// speechOf names who says what a fact is laid to, empty where it is no speech or
// its speaker has no name.
func speechOf(a *result.Analysis, f *result.Fact) string {
	for k := range a.Quotes {
		if q := &a.Quotes[k]; q.ID == f.Source && q.Speaker != nil && q.Act == result.Speech {
			return q.Speaker.Name
		}
	}
	return ""
}
