package ui

import (
	"sort"
	"strings"
	"unicode/utf8"

	"crossread/app/result"
	"crossread/app/state"
)

// onlyColumn is what one article alone reports, in its own sentences.
type onlyColumn struct {
	report *report
	lines  []onlyLine
	more   int // facts that are not listed
}

// onlyLine is a sentence of an article and what of it no other article reports: a
// half sentence that is cut out and set by itself says less than its writer did.
type onlyLine struct {
	place    state.Place
	sentence result.Span
	own      []result.Span // in their order; they may touch and overlap
	text     string        // of the sentence
}

// maxOnly is the most sentences that are listed of one article.
const maxOnly = 5

// passable is how well a sentence must read alone to be listed.
const passable = 45

// newOnly lists what only one article reports, and counts all of it.
func newOnly(s *sheet, facts *factsModel) (cols []onlyColumn, n int) {
	by := map[*report][]*factRow{}
	for _, t := range facts.tables {
		if len(t.reports) < 2 {
			continue
		}
		for _, g := range t.groups {
			if g.kind != "one" {
				continue
			}
			n += len(g.rows)
			for _, row := range g.rows {
				r := s.reportAt(row.first)
				by[r] = append(by[r], row)
			}
		}
	}
	for _, r := range s.compared() {
		cols = append(cols, newOnlyColumn(r, tellingMost(by[r])))
	}
	return cols, n
}

// newOnlyColumn chooses of an article's lone facts, those that tell most first.
func newOnlyColumn(r *report, rows []*factRow) onlyColumn {
	c := onlyColumn{report: r, more: len(rows)}
	at := map[result.Span]int{} // the line of a sentence, -1 for one that is not listed
	for _, row := range rows {
		if row.plain.Start >= row.plain.End {
			continue // told by a headline, a caption or a speaker alone
		}
		sentence := r.behindDateline(r.sentenceAt(row.plain))
		i, seen := at[sentence]
		if !seen {
			i = -1
			line := onlyLine{place: state.Words(r.id, row.plain), sentence: sentence, text: strings.Join(strings.Fields(r.words(sentence)), " ")}
			if len(c.lines) < maxOnly && row.weight > 0 && line.readsAlone() && !line.repeats(c.lines) {
				i = len(c.lines)
				c.lines = append(c.lines, line)
			}
			at[sentence] = i
		}
		if i >= 0 {
			c.lines[i].own = append(c.lines[i].own, row.plain)
			c.more--
		}
	}
	for _, line := range c.lines {
		sort.Slice(line.own, func(i, j int) bool { return line.own[i].Start < line.own[j].Start })
	}
	sort.SliceStable(c.lines, func(i, j int) bool { return c.lines[i].sentence.Start < c.lines[j].sentence.Start })
	return c
}

// behindDateline leaves the place and the day at the head of a report out of a
// sentence.
func (r *report) behindDateline(sentence result.Span) result.Span {
	for _, b := range r.analysis.Boilerplate {
		if b.Kind == "header" && b.In == sentence.In && b.Start <= sentence.Start && sentence.Start < b.End && b.End < sentence.End {
			rest := r.words(result.Span{Start: b.End, End: sentence.End, In: sentence.In})
			sentence.Start = sentence.End - len(strings.TrimLeft(rest, " \t\r\n–—-:"))
		}
	}
	return sentence
}

// readsAlone tells whether a sentence can be read without those around it.
func (l *onlyLine) readsAlone() bool {
	s := worded{text: l.text, good: 100}
	s.weigh()
	if n := utf8.RuneCountInString(l.text); n > fitting {
		s.good += 30 // its far ends are left out
	}
	return s.good >= passable
}

// repeats tells whether a sentence says what one of the others does.
func (l *onlyLine) repeats(others []onlyLine) bool {
	for _, o := range others {
		if likeness(l.text, o.text) > 0.8 {
			return true
		}
	}
	return false
}

// aside is how many code points of a long sentence are shown on either side of
// what is reported alone; longSentence is from how many on.
const aside, longSentence = 50, 180

// onlyPart is a run of a sentence.
type onlyPart struct {
	text string
	own  bool // no other article reports it
}

// parts cuts a line's sentence into what is reported alone and the rest. Of a long
// sentence the far ends of the rest are left out.
func (l *onlyLine) parts(r *report) []onlyPart {
	var out []onlyPart
	add := func(start, end int, own bool) {
		text := r.words(result.Span{Start: start, End: end, In: l.sentence.In})
		if !own && len(out) > 0 && !strings.ContainsFunc(text, inKey) {
			out[len(out)-1].text += text // the mark behind it
			return
		}
		if text != "" {
			out = append(out, onlyPart{text, own})
		}
	}
	at := l.sentence.Start
	for _, sp := range l.own {
		start, end := max(at, sp.Start), min(sp.End, l.sentence.End)
		if start >= end {
			continue
		}
		add(at, start, false)
		add(start, end, true)
		at = end
	}
	add(at, l.sentence.End, false)
	for i := range out {
		out[i].text = squeezeSpaces(out[i].text)
	}
	if n := len(out); utf8.RuneCountInString(l.text) > longSentence {
		if !out[0].own {
			out[0].text = clipStart(out[0].text, aside)
		}
		if !out[n-1].own {
			out[n-1].text = clipEnd(out[n-1].text, aside)
		}
	}
	return out
}

// squeezeSpaces writes every run of white space as one space, also at the ends.
func squeezeSpaces(s string) string {
	body := strings.Join(strings.Fields(s), " ")
	if body == "" {
		return " "
	}
	if strings.TrimLeft(s, " \t\r\n") != s {
		body = " " + body
	}
	if strings.TrimRight(s, " \t\r\n") != s {
		body += " "
	}
	return body
}

// clipEnd leaves out the end of a text of more than n code points, from a space on.
func clipEnd(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	s = string(r[:n])
	if i := strings.LastIndexByte(s, ' '); i > 0 {
		s = s[:i]
	}
	return s + " …"
}

// clipStart leaves out the beginning of a text of more than n code points, up to
// a space.
func clipStart(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	_, rest, _ := strings.Cut(string(r[len(r)-n:]), " ")
	return "… " + rest
}
