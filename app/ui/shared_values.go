package ui

import (
	"sort"
	"strings"
	"unicode/utf8"

	"crossread/app/result"
)

// sharedText returns the words of a telling without the numbers and times that
// another article of its row does not give: what is left holds for all of them. It is
// "" where such a value cannot be left out without making a sentence of something
// else.
func (t telling) sharedText(end int, all []telling) string {
	cuts, ok := t.ownValues(end, all)
	if !ok {
		return ""
	}
	text := t.report.words(result.Span{Start: t.fact.Start, End: end, In: t.fact.In})
	for i := len(cuts) - 1; i >= 0; i-- {
		c := cuts[i]
		if text, ok = leaveOut(text, c.start-t.fact.Start, c.end-t.fact.Start, c.time); !ok {
			return ""
		}
	}
	return capital(strings.Join(strings.Fields(text), " "))
}

// valueAt is where a number or a time stands.
type valueAt struct {
	start, end int
	time       bool
}

// ownValues returns the numbers and times of a telling that not every other article of
// the row gives, in their order, up to a place in the text; ok is false where some
// words are both.
func (t telling) ownValues(end int, all []telling) (cuts []valueAt, ok bool) {
	a := t.report.analysis
	inside := func(sp result.Span) bool { return sp.In == t.fact.In && sp.Start < end && sp.End > t.fact.Start }
	for i := range a.Times {
		if x := &a.Times[i]; inside(x.Span) && !inEach(t, all, func(o telling) bool { return o.givesTime(x) }) {
			cuts = append(cuts, valueAt{x.Start, x.End, true})
		}
	}
	for i := range a.Quantities {
		x := &a.Quantities[i]
		if !inside(x.Span) || t.inTime(x.Span) {
			continue
		}
		if !inEach(t, all, func(o telling) bool { return o.givesNumber(x) }) {
			n := t.report.numberOf(x)
			cuts = append(cuts, valueAt{n.Start, n.End, false})
		}
	}
	sort.Slice(cuts, func(i, j int) bool { return cuts[i].start < cuts[j].start })
	for i, c := range cuts {
		if c.start < t.fact.Start || c.end > end || i > 0 && c.start < cuts[i-1].end {
			return nil, false
		}
	}
	return cuts, true
}

// inEach tells whether a test holds for a telling of every other article.
func inEach(t telling, all []telling, test func(telling) bool) bool {
	found := map[*report]bool{}
	for _, o := range all {
		if o.report != t.report {
			found[o.report] = found[o.report] || test(o)
		}
	}
	for _, ok := range found {
		if !ok {
			return false
		}
	}
	return true
}

// inTime tells whether words are part of a time: "12" of "12 March".
func (t telling) inTime(sp result.Span) bool {
	for i := range t.report.analysis.Times {
		if x := &t.report.analysis.Times[i]; x.In == sp.In && x.Start < sp.End && sp.Start < x.End {
			return true
		}
	}
	return false
}

// givesTime tells whether the sentence of a telling gives a time, that exactly.
func (t telling) givesTime(want *result.Time) bool {
	sentence := t.report.sentenceAt(t.fact.Span)
	for i := range t.report.analysis.Times {
		x := &t.report.analysis.Times[i]
		if x.In == sentence.In && x.Start < sentence.End && sentence.Start < x.End && strings.HasPrefix(x.Value, want.Value) {
			return true
		}
	}
	return false
}

// givesNumber tells whether the sentence of a telling gives a number, that exactly.
func (t telling) givesNumber(want *result.Quantity) bool {
	sentence := t.report.sentenceAt(t.fact.Span)
	for i := range t.report.analysis.Quantities {
		x := &t.report.analysis.Quantities[i]
		if x.In == sentence.In && x.Start < sentence.End && sentence.Start < x.End &&
			x.Value == want.Value && x.Low == want.Low && x.High == want.High && x.Of == want.Of && x.Bound == want.Bound {
			return true
		}
	}
	return false
}

// Words that go with a value that is left out.
var (
	hedges = []string{"about", "nearly", "almost", "some", "around", "roughly", "approximately", "an estimated", "more than", "fewer than", "less than", "no fewer than", "no less than",
		"at least", "at most", "as many as", "as few as", "up to", "over", "under", "only", "just", "exactly", "another", "a further"}
	roughTimes = []string{"early", "late", "shortly", "just", "only", "sometime", "at about", "around", "about"}
	leadsIn    = wordsIn("on in at during since from until till before after by for to within over through throughout")
	headsOff   = wordsIn("of ago later earlier apart each per percent old long")
	endsWord   = wordsIn("and or but who which that when while where as because after before until to for in on at by from with against over under into is are was were will would has have had it he she they")
	pointing   = wordsIn("a an the this that these those its his her their our last next")
	denying    = wordsIn("not no never none nobody nothing neither nor cannot")
	counting   = wordsIn("both all every each either one of than between")
)

// leaveOut leaves the value between two bytes out of a statement, with the words that
// bring it in; ok is false where the rest would not be a weaker statement of the same.
func leaveOut(text string, start, end int, time bool) (rest string, ok bool) {
	before, after := strings.TrimRight(text[:start], spaces), strings.TrimLeft(text[end:], spaces)
	if joined(text[:start], text[end:]) || denied(text) {
		return "", false
	}
	next := wordKey(firstWord(after))
	closes := after == "" || strings.ContainsRune(",;:.)–—", firstRune(after)) || endsWord[next]
	if time {
		before = withoutLast(before, roughTimes)
	} else {
		before = withoutLast(before, hedges)
	}
	prev := wordKey(lastWord(before))
	switch bare := strings.TrimSpace(before) == ""; {
	case headsOff[next] || counting[prev]:
		return "", false // “three of its eight cables”
	case leadsIn[prev] && (closes || time):
		before = strings.TrimRight(strings.TrimSuffix(before, lastWord(before)), spaces)
		if time {
			before = withoutLast(before, roughTimes)
		}
	case time && (pointing[prev] || !closes && !bare):
		return "", false // “the 2019 election”
	case !time && closes && !isScore(text[start:end]):
		return "", false // “fell 6%”: the number is all that the verb has
	}
	if before == "" {
		after = strings.TrimLeft(after, ","+spaces) // “On Friday, the council …”
	}
	rest = strings.Join(strings.Fields(before+" "+after), " ")
	for _, mark := range []string{",", ";", "."} {
		rest = strings.ReplaceAll(rest, " "+mark, mark)
	}
	return strings.TrimRight(rest, " ,;:"), true
}

const spaces = " \u00a0\t\r\n"

// withoutLast takes one of some phrases off the end of a text.
func withoutLast(text string, phrases []string) string {
	lower := asciiLower(text)
	longest := ""
	for _, p := range phrases {
		if len(p) > len(longest) && strings.HasSuffix(lower, p) && !partOfWord(text, len(text)-len(p), len(text)) {
			longest = p
		}
	}
	return strings.TrimRight(text[:len(text)-len(longest)], spaces)
}

// denied tells whether a statement denies something: what is not so on one day may
// be so on another.
func denied(text string) bool {
	for w := range strings.FieldsSeq(text) {
		if denying[wordKey(w)] || strings.Contains(w, "n’t") || strings.Contains(w, "n't") {
			return true
		}
	}
	return false
}

// joined tells whether a value is part of a longer word: "95-year-old".
func joined(before, after string) bool {
	const marks = "-–’'$€£%"
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(after)
	return before != "" && (strings.ContainsRune(marks, last) || isWordRune(last)) || after != "" && (strings.ContainsRune(marks, first) || isWordRune(first))
}

// isScore tells whether words are a score or a count of votes: "9–4".
func isScore(s string) bool {
	return s != "" && strings.ContainsAny(s, "-–") && strings.Trim(s, "0123456789-–") == ""
}

func lastWord(s string) string {
	s = strings.TrimRight(s, spaces)
	return s[strings.LastIndexAny(s, spaces)+1:]
}

// numberOf returns the words of a quantity that say the number: "14" of "14 homes",
// all of "$26 million".
func (r *report) numberOf(q *result.Quantity) result.Span {
	text := r.words(q.Span)
	i := strings.LastIndexAny(text, spaces)
	if i < 0 || q.Unit == "" || q.Of > 0 || measuring[q.Unit] || q.Unit == strings.ToUpper(q.Unit) || !strings.HasPrefix(wordKey(text[i+1:]), q.Unit[:min(3, len(q.Unit))]) {
		return q.Span
	}
	return result.Span{Start: q.Start, End: q.Start + len(strings.TrimRight(text[:i], spaces)), In: q.In}
}

// measuring are units that say nothing without their number.
var measuring = wordsIn("percent cent penny meter kilometer centimeter mile foot inch yard acre hectare gram kilogram ton pound ounce liter gallon barrel second minute hour day week month year decade century degree knot watt megawatt")
