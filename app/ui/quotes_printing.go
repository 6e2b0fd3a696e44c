package ui

import (
	"sort"
	"strings"

	"crossread/app/result"
	"crossread/app/state"
)

// printing is one article's version of an utterance.
type printing struct {
	quote    *result.Quote
	relation string // as in result.Printing
	label    string // the relation in words
	count    string // "9 of 25 words"
	words    []wordRun
	inMarks  bool // all of it stands in quotation marks
	cue      []run
	framed   bool // the cue is a framing word
	how      string
	place    state.Place
	kept     int // words of the fullest wording that it prints
	total    int // words of the fullest wording
}

// wordRun is a run of a printing's words.
type wordRun struct {
	text  string
	kind  wordKind
	notes []note // of altered words: who prints which in their place
}

// note is the words that an article prints in the place of others.
type note struct {
	letter string
	words  string // empty where it prints none
}

// noteText writes notes, the articles with the same words together: "B, D: our
// livelihoods". Not more than three wordings are told.
func noteText(notes []note) string {
	var order []string
	by := map[string][]string{}
	for _, n := range notes {
		ls := by[n.words]
		if len(ls) == 0 {
			order = append(order, n.words)
		}
		if len(ls) == 0 || ls[len(ls)-1] != n.letter {
			by[n.words] = append(ls, n.letter)
		}
	}
	var parts []string
	for i, w := range order {
		if i == 3 {
			parts = append(parts, "and "+number(len(order)-3)+" more")
			break
		}
		ls := by[w]
		who := strings.Join(ls, ", ")
		if len(ls) > 4 {
			who = number(len(ls)) + " others"
		}
		if w == "" {
			parts = append(parts, "not in "+who)
		} else {
			parts = append(parts, who+": "+w)
		}
	}
	return strings.Join(parts, "; ")
}

type wordKind uint8

const (
	kept wordKind = iota
	cut
	altered
)

// rank puts the printings of one article in order: the fullest first, what it
// tells in its own words last.
func (p printing) rank() int {
	switch p.relation {
	case result.Fullest:
		return 0
	case result.Same:
		return 1
	case result.Altered:
		return 2
	case result.Excerpt:
		return 1000 - min(900, p.kept)
	}
	return 2000
}

// wording is the wording of an utterance in one article.
type wording struct {
	report *report
	quote  *result.Quote
	words  []word
}

func wordingOf(r *report, q *result.Quote) wording {
	w := wording{report: r, quote: q}
	for _, sp := range q.Spans {
		w.words = append(w.words, wordsOf(r.words(sp), sp)...)
	}
	return w
}

// fullestOf returns the fullest wording; that of the first member where none is
// said to be the fullest.
func fullestOf(s *sheet, u *result.Utterance) wording {
	var first wording
	for i := range u.Members {
		r := s.article(u.Members[i].Article)
		if r == nil || r.quotes[u.Members[i].Quote] == nil || len(r.quotes[u.Members[i].Quote].Spans) == 0 {
			continue
		}
		w := wordingOf(r, r.quotes[u.Members[i].Quote])
		if u.Members[i].Relation == result.Fullest {
			return w
		}
		if first.report == nil {
			first = w
		}
	}
	return first
}

func newPrinting(s *sheet, u *result.Utterance, m *result.Printing, r *report, q *result.Quote, full wording) printing {
	w := wordingOf(r, q)
	p := printing{quote: q, relation: m.Relation, inMarks: q.Kind == result.Direct}
	if len(q.Spans) > 0 {
		p.place = state.Words(r.id, q.Spans[0])
	}
	total := len(full.words)
	p.kept, p.total = total, total
	switch m.Relation {
	case result.Excerpt, result.Altered:
		p.words, p.kept = markedWords(w, full, m.Relation == result.Altered)
		if q.Kind != result.Direct || p.kept*2 < len(w.words) {
			p.words = []wordRun{{text: textOf(w.words)}} // words of both voices: woven into the fullest they would read as neither
		}
	case result.Fullest:
		p.words = fullestWords(s, u, full)
	default:
		p.words = []wordRun{{text: textOf(w.words)}}
	}
	p.words = trimEnd(p.words)
	p.label, p.count = relationWords(u, m, q, p, len(w.words), total)
	p.cue, p.framed = cueLine(r, q)
	told := false
	p.cue, told = withAddressee(r, q, p.cue)
	p.how = howSaid(q, told)
	return p
}

// relationWords says how a printing stands to the fullest one.
func relationWords(u *result.Utterance, m *result.Printing, q *result.Quote, p printing, here, total int) (label, n string) {
	n = figure(here, "word", "words")
	relation := m.Relation
	switch {
	case relation == result.Altered || relation == result.Fullest && hasAltered(p.words):
		changed := 0
		for _, w := range p.words {
			if w.kind == altered {
				changed += len(strings.Fields(w.text))
			}
		}
		if changed == 0 { // its words stand as they are, those of both voices
			for _, c := range m.Changed {
				changed += len(strings.Fields(c[1]))
			}
		}
		return "Altered", itoa(changed) + " of " + n
	case relation == result.Excerpt:
		return "Cut", itoa(p.kept) + " of " + figure(total, "word", "words")
	case relation == result.Paraphrase || q.Kind == result.Indirect:
		if q.Act == result.NoComment {
			return "Would not comment", n
		}
		return "In its own words", n
	case relation == result.Same:
		return "Same words", n
	case len(u.Members) == 1 && len(u.Absent) > 0:
		return "Only here", n
	case len(u.Members) == 1:
		return "Printed", n
	}
	return "Fullest", n
}

func hasAltered(ws []wordRun) bool {
	for _, w := range ws {
		if w.kind == altered {
			return true
		}
	}
	return false
}

// markedWords lays a printing over the fullest wording: what it leaves out
// stands in its place, what it words otherwise beside the words there.
func markedWords(w, full wording, alter bool) (out []wordRun, keptWords int) {
	for _, st := range compareWords(w.words, full.words) {
		switch {
		case st.same:
			keptWords += len(st.here)
			out = append(out, wordRun{text: textOf(st.here)})
		case len(st.here) == 0:
			out = append(out, wordRun{text: textOf(st.there), kind: cut})
		case alter && len(st.there) == 0:
			out = append(out, wordRun{text: textOf(st.here), kind: altered, notes: []note{{letter: full.report.letter}}})
		case alter:
			out = append(out, wordRun{text: textOf(st.here), kind: altered, notes: []note{{full.report.letter, bare(textOf(st.there))}}})
		default:
			out = append(out, wordRun{text: textOf(st.there), kind: cut}, wordRun{text: textOf(st.here)})
		}
	}
	return out, keptWords
}

// fullestWords marks the words of the fullest wording that another article
// prints otherwise.
func fullestWords(s *sheet, u *result.Utterance, full wording) []wordRun {
	type change struct {
		start, end int // words of the fullest wording
		notes      []note
	}
	var changes []change
	for i := range u.Members {
		r := s.article(u.Members[i].Article)
		if u.Members[i].Relation != result.Altered || r == nil || r.quotes[u.Members[i].Quote] == nil {
			continue
		}
		if q := r.quotes[u.Members[i].Quote]; q.Kind != result.Direct {
			// The article's own words before the marks change nothing that was said.
			for _, c := range u.Members[i].Changed {
				if at, n := findWords(full.words, c[0]); n > 0 {
					changes = append(changes, change{at, at + n, []note{{r.letter, bare(c[1])}}})
				}
			}
			continue
		}
		at := 0
		for _, st := range compareWords(wordingOf(r, r.quotes[u.Members[i].Quote]).words, full.words) {
			if !st.same && len(st.there) > 0 && len(st.here) > 0 {
				changes = append(changes, change{at, at + len(st.there), []note{{r.letter, bare(textOf(st.here))}}})
			}
			at += len(st.there)
		}
	}
	sort.SliceStable(changes, func(i, j int) bool { return changes[i].start < changes[j].start })
	var out []wordRun
	at := 0
	for i := 0; i < len(changes); i++ {
		c := changes[i]
		for i+1 < len(changes) && changes[i+1].start < c.end {
			i++
			c.end = max(c.end, changes[i].end)
			c.notes = append(c.notes, changes[i].notes...)
		}
		if c.start > at {
			out = append(out, wordRun{text: textOf(full.words[at:c.start])})
		}
		out = append(out, wordRun{text: textOf(full.words[c.start:c.end]), kind: altered, notes: c.notes})
		at = c.end
	}
	if at < len(full.words) {
		out = append(out, wordRun{text: textOf(full.words[at:])})
	}
	return out
}

// findWords returns where the words of a text stand side by side in a wording
// for the first time, and how many they are: 0 where they do not.
func findWords(words []word, text string) (at, n int) {
	sought := wordsOf(text, result.Span{})
	for at = range words {
		for n = 0; n < len(sought) && at+n < len(words) && words[at+n].key == sought[n].key; n++ {
		}
		if n == len(sought) {
			return at, n
		}
	}
	return 0, 0
}

// bare drops the punctuation at both ends.
func bare(s string) string { return strings.Trim(s, " ,;:.“”‘’\"'") }

// trimEnd drops the comma that house style puts before a closing mark.
func trimEnd(ws []wordRun) []wordRun {
	if n := len(ws); n > 0 {
		ws[n-1].text = strings.TrimRight(ws[n-1].text, ", ")
	}
	return ws
}
