package ui

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crossread/app/result"
)

// worded is one telling of a fact, weighed as part of a sentence of ours: a
// whole statement that can be read alone, in plain words, that fits.
type worded struct {
	text string
	good int // 100 for one without a fault
	lead bool
}

const (
	fitting  = 112 // code points of a statement that fits a sentence of ours
	fewest   = 5   // words, with fewer a statement is most often a fragment
	readable = 62  // from which a statement reads well
)

// toldByAll is how surely every article of a row must tell a fact for it to be said
// of all of them: of those above, about 95 in 100 are what each has.
const toldByAll = .3

// bestStatement returns the telling of a fact that reads best in plain words, of
// those that every article of the row surely tells, without the numbers and times that
// not all give; and the longest one that an article tells in its own voice.
func bestStatement(all []telling, f *result.FactRow) (plain worded, longest result.Span) {
	charged := map[string]bool{} // words of the reports' own voice that are flagged
	better := func(s worded, flags int) {
		if s.good -= 60 * flags; s.good > plain.good {
			plain = s
		}
	}
	var source *telling // that the row's words come from
	from := ""
	nearest := 0.3
	for i := range all {
		t := &all[i]
		r, x := t.report, t.fact
		flags := r.charged(x.Span)
		for _, w := range flags {
			charged[strings.ToLower(w)] = true
		}
		s, end, ok := r.placed(x)
		if ok {
			if text := t.sharedText(end, all); text != "" && t.told >= toldByAll {
				s.finish(text, x.Action)
				better(s, len(flags))
			}
			if x.End-x.Start > longest.End-longest.Start {
				longest = x.Span
			}
		}
		if like := likeness(f.Text, r.words(x.Span)); like > nearest {
			source, from, nearest = nil, "", like
			if cuts, whole := t.ownValues(x.End, all); ok && whole && len(cuts) == 0 && t.told >= toldByAll {
				source, from = t, r.words(x.Span)
			}
		}
	}
	if source != nil && !isNominal(from, source.fact.Action) {
		// The row's words were written to be read alone, but belong to no place.
		own := worded{good: readable - 4, lead: source.fact.Place == "lead"}
		flags := 0
		for w := range charged {
			if indexWord(strings.ToLower(f.Text), w) >= 0 {
				flags++
			}
		}
		own.finish(f.Text, source.fact.Action)
		better(own, flags)
	}
	plain.text = capital(ending(plain.text))
	return plain, longest
}

// ending takes the mark off the end of a statement; the point of an abbreviation
// stays.
func ending(text string) string {
	text = strings.TrimRight(strings.Join(strings.Fields(text), " "), " ,;:")
	last := text[strings.LastIndexByte(text, ' ')+1:]
	if n := len(last); strings.HasSuffix(last, ".") && (strings.Contains(last[:n-1], ".") || n <= 3 && last != strings.ToLower(last)) {
		return text
	}
	return strings.TrimRight(text, ".")
}

// statementOf weighs one article's telling; ok is false for what is no statement
// of the report's own: a headline, a caption, what somebody said.
func (r *report) statementOf(x *result.Fact) (s worded, ok bool) {
	s, end, ok := r.placed(x)
	if ok {
		s.finish(r.words(result.Span{Start: x.Start, End: end}), x.Action)
	}
	return s, ok
}

// placed weighs where a telling stands and how it is built, but not yet its words up
// to the byte where they end.
func (r *report) placed(x *result.Fact) (s worded, end int, ok bool) {
	if x.In == result.InTitle || x.Place == "headline" || x.Place == "caption" || r.quotes[x.Source] != nil {
		return s, 0, false
	}
	end = r.withoutTail(x.Span)
	text := r.words(result.Span{Start: x.Start, End: end})
	s = worded{good: 100, lead: x.Place == "lead"}
	if s.lead {
		s.good += 10
	}
	s.good -= int(10 * x.Position)
	sentence := r.behindDateline(r.sentenceAt(x.Span))
	if before := r.words(result.Span{Start: sentence.Start, End: x.Start}); strings.ContainsFunc(before, inKey) {
		s.good -= 30
	}
	after := strings.TrimSpace(r.words(result.Span{Start: end, End: sentence.End}))
	if rest, ok := strings.CutPrefix(after, "."); ok {
		end += strings.IndexByte(r.words(result.Span{Start: end, End: sentence.End}), '.') + 1 // an abbreviation’s, or the sentence’s own
		after = strings.TrimSpace(rest)
	}
	switch {
	case !strings.ContainsFunc(after, inKey):
	case strings.ContainsRune(",;:–—", firstRune(after)):
		s.good -= 12
	case addsOn[wordKey(firstWord(after))]:
		s.good -= 15
	case goesOn[wordKey(firstWord(after))]:
		s.good -= 25
	default:
		s.good -= 60 // half a clause
	}
	if r.isSaying(x) {
		s.good -= 40
	}
	if isNominal(text, x.Action) || isParticiple(text, x.Action) {
		s.good -= 60
	}
	if r.isSentence(x) && countWords(text) < fewest {
		s.good += 25 // “Nobody was hurt.”
	}
	return s, end, true
}

// finish gives a telling its words and weighs them.
func (s *worded) finish(text, action string) {
	s.text = text
	s.fit(fitting, 2, action)
	s.weigh()
}

// withoutTail returns the end of a span without a description that was begun
// behind its last comma: “, a decision” of “, a decision that split the town”.
func (r *report) withoutTail(sp result.Span) int {
	text := r.words(sp)
	if i := strings.LastIndex(text, ", "); i > 0 {
		tail := strings.Fields(text[i+2:])
		if len(tail) == 0 {
			return sp.Start + i
		}
		if k := wordKey(tail[0]); len(tail) <= 3 && (k == "a" || k == "an" || k == "the" || k == "one") {
			return sp.Start + i
		}
	}
	return sp.End
}

// fit cuts a statement that is too long before a part that can be spared, one of
// the first kinds of joints.
func (s *worded) fit(length, kinds int, action string) {
	if utf8.RuneCountInString(s.text) > length {
		if cut := spare(strings.Join(strings.Fields(s.text), " "), length, kinds, action); cut != "" {
			s.text = cut
			s.good -= 15
		}
	}
}

// acts tells whether the action of a fact stands in a text, in any form that
// begins as its plain form does.
func acts(text, action string) bool {
	if action == "" {
		return true // not known
	}
	for w := range strings.FieldsSeq(text) {
		switch k := wordKey(w); {
		case action == "be" && (k == "is" || k == "was" || k == "are" || k == "were"):
			return true
		case len(action) >= 3 && strings.HasPrefix(k, action[:3]):
			return true
		}
	}
	return false
}

// charged returns the flagged words of the report's own voice in a span.
func (r *report) charged(sp result.Span) []string {
	var out []string
	for i := range r.analysis.Flags {
		f := &r.analysis.Flags[i]
		if f.Voice == result.Narrator && f.In == sp.In && f.Start < sp.End && sp.Start < f.End {
			out = append(out, r.words(f.Span))
		}
	}
	return out
}

// Words that cannot begin a statement that is read alone, or end one.
var (
	leaning = wordsIn("he she it they we you i his her their its our this that these those who which whose whom what when while where there here then but and so or also too yet still however meanwhile instead moreover if because although though as after before until since with in on at by for from to of not nor than them him would will could should may might can did does do has have had is was are were been be one both other others another such")
	hanging = wordsIn("a an the of to in on at by for from with and or but that which who whose when while where as than into about after before over under between is was are were be been has have had will would could should may might can not even just only shortly his her their its our your my these those")
	halves  = wordsIn("in on at by for from with after before until since to as when while if because although though") // may open a whole one: “On Monday, the council …”
)

func wordsIn(list string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		set[w] = true
	}
	return set
}

// goesOn are words before which a statement may end though its sentence does not.
var goesOn = wordsIn("that which who whose where after before until since when while because although though if and but")

// addsOn are words that bring in where and when, which a statement may leave out.
var addsOn = wordsIn("on in at during")

func firstWord(s string) string {
	word, _, _ := strings.Cut(s, " ")
	return word
}

// weigh takes off what the words alone tell against a statement.
func (s *worded) weigh() {
	words := strings.Fields(s.text)
	if len(words) == 0 {
		s.good = 0
		return
	}
	first, last := wordKey(words[0]), wordKey(words[len(words)-1])
	if (first == "even" || first == "just" || first == "only") && len(words) > 1 {
		first = wordKey(words[1])
	}
	if len(first) > 5 && (strings.HasSuffix(first, "ed") || strings.HasSuffix(first, "ing")) {
		s.good -= 45 // a participle
	}
	if leaning[first] {
		s.good -= 40
		if halves[first] && strings.Contains(s.text, ", ") {
			s.good += 25
		}
	}
	if hanging[last] {
		s.good -= 50
	}
	if n := len(words); n > 2 && words[n-2] == "to" {
		s.good -= 30 // “woke to find”
	}
	for _, w := range words[1:min(len(words), 4)] {
		if k := wordKey(w); k == "he" || k == "she" || k == "they" || k == "it" {
			s.good -= 25
			break
		}
		if k := wordKey(w); k == "though" || k == "however" || k == "too" || k == "also" {
			s.good -= 40
			break
		}
	}
	if n := utf8.RuneCountInString(s.text); n > fitting {
		s.good -= 45 + (n-fitting)/10
	}
	if len(words) < fewest {
		s.good -= 40
	}
	if strings.Count(s.text, "“") != strings.Count(s.text, "”") || strings.Count(s.text, `"`)%2 == 1 || strings.Count(s.text, "(") != strings.Count(s.text, ")") {
		s.good -= 60
	}
	if strings.ContainsAny(s.text, "#@|/") || strings.Contains(s.text, "…") || strings.Contains(s.text, "...") {
		s.good -= 60
	}
}

// Words that make a clause of what stands after them.
var helpers = wordsIn("to will would could should may might can cannot must did does do is was are were be been has have had didn’t didn't won’t won't isn’t wasn’t aren’t weren’t hasn’t hadn’t")

// isNominal tells whether a fact is a name with a description and no clause: its
// action stands there as it is in the dictionary, and no helper verb before it; or
// the action is to be, and nothing of it stands there.
func isNominal(text, action string) bool {
	for w := range strings.FieldsSeq(text) {
		switch k := strings.ToLower(strings.Trim(w, ".,;:()“”\"‘’'")); {
		case helpers[k]:
			return false
		case k == action && k != "":
			return true
		}
	}
	return action == "be"
}

// isParticiple tells whether the action stands there as a participle alone: “the
// party holding the Senate”.
func isParticiple(text, action string) bool {
	if len(action) < 3 {
		return false
	}
	words := strings.Fields(text)
	for i, w := range words {
		k := wordKey(w)
		if !strings.HasPrefix(k, action[:3]) || !strings.HasSuffix(k, "ing") {
			continue
		}
		for _, b := range words[max(0, i-3):i] {
			switch wordKey(b) {
			case "is", "was", "are", "were", "be", "been", "being":
				return false
			}
		}
		return true
	}
	return false
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// likeness is the share of the longer words of a that stand in b too.
func likeness(a, b string) float64 {
	in := map[string]bool{}
	for w := range strings.FieldsSeq(b) {
		in[wordKey(w)] = true
	}
	n, same := 0, 0
	for w := range strings.FieldsFuncSeq(a, unicode.IsSpace) {
		if k := wordKey(w); len(k) > 3 {
			n++
			if in[k] {
				same++
			}
		}
	}
	if n == 0 {
		return 0
	}
	return float64(same) / float64(n)
}
