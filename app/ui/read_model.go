package ui

import (
	"fmt"
	"sort"
	"strings"

	"crossread/app/result"
	"crossread/app/state"
)

// readModel is what the view Read shows.
type readModel struct {
	keys    []nameKey // of the names that are lettered
	matches []match

	sheet   *sheet
	rows    rowIDs
	letters map[string]string
	columns map[string]*readColumn // by article, made when first shown
}

// readColumn is one article with its marks.
type readColumn struct {
	report   *report
	title    []piece // the headline
	paras    []*readPara
	findings []*finding // in the order of the text
	byID     map[string]*finding
	ticks    []tick
	keys     map[string]string // letters of a name's mark, by its id
	quotes   int
}

// readPara is one paragraph.
type readPara struct {
	class  string // byline, caption …; empty in the body
	span   result.Span
	marks  []mark
	pieces []piece
}

// tick is where a finding stands in the article, for the minimap, in
// hundredths of its length.
type tick struct {
	at, length float64
	wide       bool // a quotation
}

// finding is one mark that a reader can ask about.
type finding struct {
	id       string // q:q1, f:f2, w:3 or n:e1:0
	layer    layer
	span     result.Span
	row      string // of the view that it belongs to: Q1, F3
	number   int    // among the article's findings of its layer, from 1
	quote    *result.Quote
	fact     *result.Fact
	flag     *result.Flag
	name     *result.Referent
	cut      int // words of the fullest wording that a quotation leaves out
	initials string
}

// nameKey is a name with its letters.
type nameKey struct {
	letters, name string
	referent      *result.Referent
}

// match is one thing that several articles tell: its marks by article.
type match struct {
	row string
	at  map[string]string // article id → finding id
}

func newReadModel(s *sheet) *readModel {
	m := &readModel{sheet: s, rows: rowsOf(s), letters: map[string]string{}, columns: map[string]*readColumn{}}
	m.keys = newNameKeys(s)
	for _, k := range m.keys {
		m.letters[k.name] = k.letters
	}
	m.matches = newMatches(s)
	return m
}

// column returns the column of an article, nil where there is none such.
func (m *readModel) column(id string) *readColumn {
	c, ok := m.columns[id]
	if !ok {
		if r := m.sheet.article(id); r != nil {
			c = newReadColumn(m.sheet, r, m.rows, m.letters)
		}
		m.columns[id] = c
	}
	return c
}

// rowIDs tells which row a finding belongs to, by article and id.
type rowIDs map[[2]string]string

func rowsOf(s *sheet) rowIDs {
	rows := rowIDs{}
	for _, u := range s.c.Quotes {
		for _, p := range u.Members {
			rows[[2]string{p.Article, p.Quote}] = u.ID
		}
	}
	for _, f := range s.c.Facts {
		for _, c := range f.Cells {
			for _, id := range c.Facts {
				rows[[2]string{c.Article, id}] = f.ID
			}
		}
	}
	return rows
}

func newMatches(s *sheet) []match {
	var out []match
	for _, u := range s.c.Quotes {
		m := match{row: u.ID, at: map[string]string{}}
		for _, p := range u.Members {
			if m.at[p.Article] == "" {
				m.at[p.Article] = "q:" + p.Quote
			}
		}
		if len(m.at) > 1 {
			out = append(out, m)
		}
	}
	for _, f := range s.c.Facts {
		m := match{row: f.ID, at: map[string]string{}}
		for _, c := range f.Cells {
			if len(c.Facts) > 0 {
				m.at[c.Article] = "f:" + c.Facts[0]
			}
		}
		if len(m.at) > 1 {
			out = append(out, m)
		}
	}
	return out
}

// newNameKeys gives letters to the referents that more than one article names,
// to all where there is one article alone.
func newNameKeys(s *sheet) []nameKey {
	var out []nameKey
	taken := map[string]bool{}
	need := min(2, len(s.reports))
	for i := range s.c.Naming {
		n := &s.c.Naming[i]
		if len(n.Articles) < need || n.Referent == "" || !worthLetters(s, n) {
			continue
		}
		l := initials(n.Referent)
		for k := 2; taken[l]; k++ {
			l = initials(n.Referent) + itoa(k)
		}
		taken[l] = true
		out = append(out, nameKey{l, n.Referent, n})
	}
	return out
}

// worthLetters tells whether following a referent through the articles tells
// something: who or where it is, or a thing that they call by other names.
func worthLetters(s *sheet, n *result.Referent) bool {
	switch n.Type {
	case "person", "organization", "group", "place":
		if nameLike(n.Referent) {
			return true
		}
	}
	row := newNameRow(s, n)
	return row != nil && row.rivals > 0
}

// initials are the first letters of the first word and the last word of a name,
// two letters of a single word.
func initials(name string) string {
	var ws []string
	for _, w := range wordsOf(name, result.Span{}) {
		switch w.key {
		case "", "the", "a", "an", "its", "his", "her", "their":
		default:
			ws = append(ws, w.key)
		}
	}
	if len(ws) == 0 {
		return "?"
	}
	first := []rune(strings.ToUpper(ws[0]))
	if len(ws) == 1 {
		return string(first[:min(2, len(first))])
	}
	return string(first[:1]) + string([]rune(strings.ToUpper(ws[len(ws)-1]))[:1])
}

func newReadColumn(s *sheet, r *report, rows rowIDs, letters map[string]string) *readColumn {
	c := &readColumn{report: r, byID: map[string]*finding{}, keys: map[string]string{}}
	body, title := &marker{c: c, in: ""}, &marker{c: c, in: result.InTitle}
	for _, m := range []*marker{body, title} {
		m.quotes(s, rows, letters)
		m.facts(s, rows)
		m.frames()
		m.names(s, letters)
		m.parts()
	}
	sort.SliceStable(c.findings, func(i, j int) bool {
		a, b := c.findings[i], c.findings[j]
		if ta, tb := a.span.In == result.InTitle, b.span.In == result.InTitle; ta != tb {
			return ta
		}
		if a.span.Start != b.span.Start {
			return a.span.Start < b.span.Start
		}
		return a.layer < b.layer
	})
	counts := map[layer]int{}
	for _, f := range c.findings {
		counts[f.layer]++
		f.number = counts[f.layer]
		c.byID[f.id] = f
		if f.span.In == "" && (f.layer == layerQuote || f.layer == layerFact) && len(r.text) > 0 {
			n := float64(len(r.text))
			c.ticks = append(c.ticks, tick{float64(f.span.Start) * 100 / n, max(1, float64(f.span.End-f.span.Start)*100/n), f.layer == layerQuote})
		}
	}
	c.quotes = counts[layerQuote]
	if r.title != "" {
		c.title = cutPieces(r.title, 0, len(r.title), title.marks)
	}
	for _, p := range paragraphsOf(r) {
		para := &readPara{span: p, marks: body.within(p)}
		para.pieces = cutPieces(r.text, p.Start, p.End, para.marks)
		for _, b := range r.analysis.Boilerplate {
			if b.In == "" && b.Start <= p.Start && p.End <= b.End {
				para.class = b.Kind
			}
		}
		if para.class == "headline" && c.title == nil {
			c.title = para.pieces
			continue
		}
		c.paras = append(c.paras, para)
	}
	return c
}

// marker gathers the marks of one text of an article: its body or its separate
// headline.
type marker struct {
	c     *readColumn
	in    string
	marks []mark
}

func (m *marker) within(p result.Span) []mark {
	var out []mark
	for _, x := range m.marks {
		if x.end > p.Start && x.start < p.End {
			out = append(out, x)
		}
	}
	return out
}

func (m *marker) add(l layer, sp result.Span, id, class string) bool {
	text := m.c.report.text
	if m.in == result.InTitle {
		text = m.c.report.title
	}
	if sp.In != m.in || sp.Start < 0 || sp.End > len(text) || sp.Start >= sp.End {
		return false
	}
	m.marks = append(m.marks, mark{l, sp.Start, sp.End, id, class})
	return true
}

// parts marks what is not the body.
func (m *marker) parts() {
	for _, b := range m.c.report.analysis.Boilerplate {
		if b.Kind == "header" {
			m.add(layerPart, b.Span, "", "dateline")
		}
	}
}

// quotes marks the quotations with the quotation marks around them, and in them
// the words that other articles print otherwise.
func (m *marker) quotes(s *sheet, rows rowIDs, letters map[string]string) {
	r := m.c.report
	for i := range r.analysis.Quotes {
		q := &r.analysis.Quotes[i]
		class := "m m-quote"
		if q.Kind == result.Indirect {
			class += " m-indirect"
		}
		id := "q:" + q.ID
		var first *result.Span
		for _, sp := range q.Spans {
			w := r.withMarks(sp)
			if m.add(layerQuote, w, id, class) && first == nil {
				first = &w
			}
		}
		if first == nil {
			continue
		}
		f := &finding{id: id, layer: layerQuote, span: *first, quote: q, row: rows[[2]string{r.id, q.ID}], initials: "?"}
		if q.Speaker != nil {
			f.initials = firstOf(letters[q.Speaker.Name], initials(q.Speaker.Name))
			if speakerUnnamed(q.Speaker.Name) {
				f.initials = "?"
			}
		}
		m.c.findings = append(m.c.findings, f)
		m.hits(s, f)
	}
}

func speakerUnnamed(name string) bool {
	return name == "" || name == strings.ToLower(name) || strings.HasPrefix(name, "a ") || strings.HasPrefix(name, "A ")
}

// hits marks the altered words of a quotation and counts those that it cuts.
func (m *marker) hits(s *sheet, f *finding) {
	for i := range s.c.Quotes {
		u := &s.c.Quotes[i]
		if u.ID != f.row {
			continue
		}
		full := fullestOf(s, u)
		own := wordingOf(m.c.report, f.quote)
		for _, p := range u.Members {
			switch {
			case p.Article == m.c.report.id && p.Quote == f.quote.ID && p.Relation == result.Excerpt:
				for _, st := range compareWords(own.words, full.words) {
					if !st.same {
						f.cut += len(st.there)
					}
				}
			case p.Article == m.c.report.id && p.Quote == f.quote.ID && p.Relation == result.Altered:
				m.mark(compareWords(own.words, full.words))
			case p.Relation == result.Altered && full.quote == f.quote:
				if r := s.article(p.Article); r != nil && r.quotes[p.Quote] != nil {
					m.mark(compareWords(own.words, wordingOf(r, r.quotes[p.Quote]).words))
				}
			}
		}
	}
}

func (m *marker) mark(sts []stretch) {
	for _, st := range sts {
		if st.same || len(st.here) == 0 {
			continue
		}
		m.add(layerHit, result.Span{Start: st.here[0].span.Start, End: trimmedEnd(m.c.report, st.here), In: st.here[0].span.In}, "", "hit")
	}
}

// trimmedEnd is the end of words without the punctuation after them.
func trimmedEnd(r *report, ws []word) int {
	sp := ws[len(ws)-1].span
	t := r.words(sp)
	return sp.Start + len(strings.TrimRight(t, ",.;:!?”’\"'"))
}

// withMarks takes the quotation marks beside a span into it.
func (r *report) withMarks(sp result.Span) result.Span {
	t := r.text
	if sp.In == result.InTitle {
		t = r.title
	}
	if sp.Start < 0 || sp.End > len(t) || sp.Start >= sp.End {
		return sp
	}
	for _, q := range []string{"“", "\"", "‘", "«"} {
		if strings.HasSuffix(t[:sp.Start], q) {
			sp.Start -= len(q)
			break
		}
	}
	for _, q := range []string{"”", "\"", "’", "»"} {
		if strings.HasPrefix(t[sp.End:], q) {
			sp.End += len(q)
			break
		}
	}
	return sp
}

// facts marks the facts, and in them the values on which the articles differ.
func (m *marker) facts(s *sheet, rows rowIDs) {
	r := m.c.report
	for i := range r.analysis.Facts {
		f := &r.analysis.Facts[i]
		id := "f:" + f.ID
		if q := r.quotes[f.Source]; q != nil && q.Kind != result.Indirect {
			continue // the quotation is marked; what it states would be a mark in a mark
		}
		if f.In == "" && r.isSaying(f) && countWords(r.words(f.Span)) < 13 {
			continue // "the mayor said", beside her words
		}
		if m.add(layerFact, f.Span, id, "m m-fact") {
			m.c.findings = append(m.c.findings, &finding{id: id, layer: layerFact, span: f.Span, fact: f, row: rows[[2]string{r.id, f.ID}]})
		}
	}
	for _, row := range s.c.Facts {
		if row.Conflict == nil {
			continue
		}
		for _, v := range row.Conflict.Values {
			if v.Article != r.id {
				continue
			}
			for _, c := range row.Cells {
				if c.Article != r.id || len(c.Facts) == 0 || r.facts[c.Facts[0]] == nil {
					continue
				}
				if sp, ok := r.valueSpan(r.facts[c.Facts[0]], v.Value); ok {
					m.add(layerHit, sp, "", "hit")
				}
			}
		}
	}
}

func (m *marker) frames() {
	r := m.c.report
	for i := range r.analysis.Flags {
		f := &r.analysis.Flags[i]
		id := fmt.Sprintf("w:%d", i)
		if f.Voice == result.Narrator && m.add(layerFrame, f.Span, id, "m m-frame") {
			m.c.findings = append(m.c.findings, &finding{id: id, layer: layerFrame, span: f.Span, flag: f})
		}
	}
}

// names marks where the lettered referents are named or described.
func (m *marker) names(s *sheet, letters map[string]string) {
	r := m.c.report
	for i := range s.c.Naming {
		n := &s.c.Naming[i]
		l := letters[n.Referent]
		if l == "" {
			continue
		}
		for _, a := range n.Articles {
			if a.Article != r.id {
				continue
			}
			for _, e := range a.Entities {
				if r.entities[e] == nil {
					continue
				}
				for k, x := range r.entities[e].Mentions {
					if x.Form == "pronoun" {
						continue
					}
					id := fmt.Sprintf("n:%s:%d", e, k)
					if m.add(layerName, x.Span, id, "m m-name") {
						m.c.findings = append(m.c.findings, &finding{id: id, layer: layerName, span: x.Span, name: n})
						m.c.keys[id] = l
					}
				}
			}
		}
	}
}

// findingAt returns the finding of a column that a place leads to: the one that
// overlaps it most.
func (c *readColumn) findingAt(sp result.Span) *finding {
	var best *finding
	most := 0
	for _, f := range c.findings {
		if f.span.In != sp.In {
			continue
		}
		o := min(f.span.End, sp.End) - max(f.span.Start, sp.Start)
		// The same length of words: the finding that is no longer than asked for.
		if o > 0 && (o > most || o == most && best != nil && f.span.End-f.span.Start < best.span.End-best.span.Start) {
			best, most = f, o
		}
	}
	return best
}

// counterpart returns where another article tells the same as a row.
func (m *readModel) counterpart(row string, r *report) (state.Place, bool) {
	for _, x := range m.matches {
		if x.row != row {
			continue
		}
		kind, id, _ := strings.Cut(x.at[r.id], ":")
		if q := r.quotes[id]; kind == "q" && q != nil && len(q.Spans) > 0 {
			return state.Words(r.id, q.Spans[0]), true
		}
		if f := r.facts[id]; kind == "f" && f != nil {
			return state.Words(r.id, f.Span), true
		}
	}
	return state.Place{}, false
}
