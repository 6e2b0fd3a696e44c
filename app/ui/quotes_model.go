package ui

import (
	"sort"
	"strings"

	"crossread/app/result"
	"crossread/app/state"
)

// quotesModel is what the view Quotes shows.
type quotesModel struct {
	say      []run // the standfirst
	rows     []*quoteRow
	speakers []string // in order of their first row
	floor    []floorRow
}

// quoteRow is one utterance over all articles.
type quoteRow struct {
	id      string
	speaker string
	kind    string // who the speaker is, in the articles' words
	note    []run  // one plain sentence on how it is printed
	cells   []quoteCell
	weight  int // how much the printings differ; larger stands first
	place   int // index of the first article that prints it
	at      float64
}

// quoteCell is what one article has of an utterance.
type quoteCell struct {
	report    *report
	elsewhere bool       // the article reports another event
	printings []printing // none where it is not found
}

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

func newQuotesModel(s *sheet) *quotesModel {
	m := &quotesModel{floor: newFloor(s)}
	seen := map[string]bool{}
	for i := range s.c.Quotes {
		row := newQuoteRow(s, &s.c.Quotes[i])
		if row == nil {
			continue
		}
		m.rows = append(m.rows, row)
		if !seen[row.speaker] {
			seen[row.speaker] = true
			m.speakers = append(m.speakers, row.speaker)
		}
	}
	m.say = quotesStandfirst(m)
	return m
}

func newQuoteRow(s *sheet, u *result.Utterance) *quoteRow {
	row := &quoteRow{id: u.ID, speaker: firstOf(u.Speaker, "No speaker given"), place: len(s.reports)}
	full := fullestOf(s, u)
	if full.report == nil {
		return nil
	}
	row.kind = speakerKind(s, u.Speaker, full)
	event := s.sameEvent(full.report.id)
	for _, r := range s.reports {
		cell := quoteCell{report: r, elsewhere: !contains(event, r)}
		for i := range u.Members {
			if u.Members[i].Article != r.id {
				continue
			}
			if q := r.quotes[u.Members[i].Quote]; q != nil {
				cell.printings = append(cell.printings, newPrinting(s, u, &u.Members[i], r, q, full))
				if r.index < row.place {
					row.place, row.at = r.index, r.position(q.Spans[0])
				}
			}
		}
		sort.SliceStable(cell.printings, func(i, j int) bool { return cell.printings[i].rank() < cell.printings[j].rank() })
		row.cells = append(row.cells, cell)
	}
	row.weight = quoteWeight(row)
	row.note = quoteNote(row)
	return row
}

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

func contains(rs []*report, r *report) bool {
	for _, x := range rs {
		if x == r {
			return true
		}
	}
	return false
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
	p.label, p.count = relationWords(u, m.Relation, q, p, len(w.words), total)
	p.cue, p.framed = cueLine(r, q)
	p.how = howSaid(q)
	return p
}

// relationWords says how a printing stands to the fullest one.
func relationWords(u *result.Utterance, relation string, q *result.Quote, p printing, here, total int) (label, n string) {
	n = figure(here, "word", "words")
	switch {
	case relation == result.Altered || relation == result.Fullest && hasAltered(p.words):
		changed := 0
		for _, w := range p.words {
			if w.kind == altered {
				changed += len(strings.Fields(w.text))
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

// bare drops the punctuation at both ends.
func bare(s string) string { return strings.Trim(s, " ,;:.“”‘’\"'") }

// trimEnd drops the comma that house style puts before a closing mark.
func trimEnd(ws []wordRun) []wordRun {
	if n := len(ws); n > 0 {
		ws[n-1].text = strings.TrimRight(ws[n-1].text, ", ")
	}
	return ws
}

// cueLine returns the words that lay the quote to its speaker, the cue strong.
func cueLine(r *report, q *result.Quote) (line []run, framed bool) {
	if q.Cue == nil {
		if q.Speaker != nil && q.Speaker.Span != nil {
			return []run{say(r.words(*q.Speaker.Span))}, false
		}
		return nil, false
	}
	cue := q.Cue.Span
	framed = r.framedAt(cue)
	verb := bold(r.words(cue))
	if q.Speaker == nil || q.Speaker.Span == nil {
		return []run{verb}, framed
	}
	sp := *q.Speaker.Span
	if sp.In != cue.In || sp.Start < cue.End && cue.Start < sp.End {
		return []run{verb}, framed
	}
	if sp.End <= cue.Start {
		return []run{say(r.words(sp) + between(r, sp, cue)), verb}, framed
	}
	return []run{verb, say(between(r, cue, sp) + r.words(sp))}, framed
}

// between returns the words between two spans, "…" for many or for another
// quotation.
func between(r *report, a, b result.Span) string {
	t := r.words(result.Span{Start: a.End, End: b.Start, In: a.In})
	if len(t) > 40 || strings.ContainsAny(t, "“”\"\n") {
		return " … "
	}
	return t
}

// framedAt tells whether the narrator's flags cover the span.
func (r *report) framedAt(s result.Span) bool {
	for _, f := range r.analysis.Flags {
		if f.Voice == result.Narrator && f.In == s.In && f.Start < s.End && s.Start < f.End {
			return true
		}
	}
	return false
}

// howSaid names the medium and the time of an utterance.
func howSaid(q *result.Quote) string {
	var parts []string
	if q.Medium != "" {
		parts = append(parts, "in "+aOrAn(q.Medium))
	}
	if q.Addressee != nil && q.Addressee.Name != "" {
		parts = append(parts, "to "+q.Addressee.Name)
	}
	if t := dayWords(q.Time); t != "" {
		parts = append(parts, t)
	}
	return strings.Join(parts, ", ")
}

// aOrAn puts "a" or "an" before a noun that has no article yet.
func aOrAn(noun string) string {
	first, _, more := strings.Cut(noun, " ")
	switch strings.ToLower(first) {
	case "a", "an", "the", "his", "her", "their", "its":
		if more {
			return noun
		}
	}
	if noun != "" && strings.ContainsRune("aeiouAEIOU", rune(noun[0])) {
		return "an " + noun
	}
	return "a " + noun
}

// speakerKind returns what the articles say that the speaker is.
func speakerKind(s *sheet, name string, full wording) string {
	if name == "" {
		return ""
	}
	for i := range s.c.Naming {
		if n := &s.c.Naming[i]; n.Referent == name {
			if l := plainLabel(s, n); l != "" {
				return l
			}
		}
	}
	if name == strings.ToLower(name) || strings.HasPrefix(name, "a ") || strings.HasPrefix(name, "A ") {
		return "not named"
	}
	return ""
}

// plainLabel returns the label that the articles use most for a referent, but
// for labels with framing words in them.
func plainLabel(s *sheet, n *result.Referent) string {
	counts := map[string]int{}
	best := ""
	for _, a := range n.Articles {
		for _, f := range a.Forms {
			for _, l := range f.Labels {
				if !s.charged(l) {
					counts[l] += f.Count
				}
			}
		}
	}
	for _, a := range n.Articles {
		for _, f := range a.Forms {
			for _, l := range f.Labels {
				if counts[l] > counts[best] {
					best = l
				}
			}
		}
	}
	return best
}

// charged tells whether a text holds a framing word of some article.
func (s *sheet) charged(text string) bool {
	if s.flagged == nil {
		s.flagged = map[string]bool{}
		for _, r := range s.reports {
			for i := range r.analysis.Flags {
				for _, w := range wordsOf(r.words(r.analysis.Flags[i].Span), result.Span{}) {
					s.flagged[w.key] = true
				}
			}
		}
	}
	for _, w := range wordsOf(text, result.Span{}) {
		if s.flagged[w.key] {
			return true
		}
	}
	return false
}

// quoteWeight puts altered utterances first, then cut ones, then those told
// indirectly, then equal ones, then those of one article.
func quoteWeight(row *quoteRow) int {
	w, printed := 0, 0
	for _, c := range row.cells {
		for _, p := range c.printings {
			printed++
			switch p.relation {
			case result.Altered:
				w += 100_000
			case result.Excerpt:
				w += 1000
				for _, x := range p.words {
					if x.kind == cut {
						w += len(strings.Fields(x.text))
					}
				}
			case result.Paraphrase:
				w += 100
			case result.Same:
				w++
			}
		}
	}
	return w*2 + printed
}

// The orders of rows.
const (
	byDifference = ""
	byPlace      = "place"
	bySpeaker    = "speaker"
)

// sortQuotes puts rows in order: by how much their printings differ, as they
// stand in the articles, or by speaker.
func sortQuotes(rows []*quoteRow, order string) {
	before := func(a, b *quoteRow) bool {
		if a.place != b.place {
			return a.place < b.place
		}
		return a.at < b.at
	}
	sort.SliceStable(rows, func(i, j int) bool {
		a, b := rows[i], rows[j]
		switch {
		case order == bySpeaker && a.speaker != b.speaker:
			return a.speaker < b.speaker
		case order == byDifference && a.weight != b.weight:
			return a.weight > b.weight
		}
		return before(a, b)
	})
}
