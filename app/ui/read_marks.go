package ui

import (
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"crossread/app/result"
)

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
		s.breathe()
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
	u := s.said[f.row]
	if u == nil {
		return
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
func (m *marker) facts(rm *readModel) {
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
		row := rm.rows[[2]string{r.id, f.ID}]
		if m.add(layerFact, f.Span, id, "m m-fact"+rm.reach[row]) {
			m.c.findings = append(m.c.findings, &finding{id: id, layer: layerFact, span: f.Span, fact: f, row: row})
		}
	}
	for _, row := range rm.sheet.c.Facts {
		if row.Conflict == nil {
			continue
		}
		for _, v := range row.Conflict.Values {
			if v.Article != r.id {
				continue
			}
			// The headline may tell the fact without the value.
			for _, t := range tellings([]*report{r}, &row) {
				if sp, ok := r.valueSpan(t.fact, v.Value); ok {
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

// names marks where the lettered referents are named or described: the first
// time in each paragraph, since letters at every mention would hide the text.
func (m *marker) names(rm *readModel, paragraphs []result.Span) {
	r := m.c.report
	for i := range rm.sheet.c.Naming {
		n := &rm.sheet.c.Naming[i]
		l := rm.letters[n.Referent]
		if l == "" {
			continue
		}
		first := map[int]naming{}
		for _, a := range n.Articles {
			if a.Article != r.id {
				continue
			}
			for _, e := range a.Entities {
				if r.entities[e] == nil {
					continue
				}
				for k, x := range r.entities[e].Mentions {
					if x.Form == "pronoun" || x.In != m.in {
						continue
					}
					at := paragraphAt(paragraphs, x.Span)
					if old, ok := first[at]; !ok || x.Start < old.span.Start {
						first[at] = naming{r.withPossessive(x.Span), fmt.Sprintf("n:%s:%d", e, k)}
					}
				}
			}
		}
		for _, at := range slices.Sorted(maps.Keys(first)) {
			if x := first[at]; m.add(layerName, x.span, x.id, "m m-name") {
				m.c.findings = append(m.c.findings, &finding{id: x.id, layer: layerName, span: x.span, name: n})
				m.c.keys[x.id] = l
			}
		}
	}
}

// withPossessive takes the “’s” or “’” after a name into its span: the letters
// stand after the whole word.
func (r *report) withPossessive(sp result.Span) result.Span {
	t := r.text
	if sp.In == result.InTitle {
		t = r.title
	}
	if sp.Start < 0 || sp.End > len(t) || sp.Start >= sp.End {
		return sp
	}
	for _, mark := range []string{"’", "'"} {
		rest, ok := strings.CutPrefix(t[sp.End:], mark)
		if !ok {
			continue
		}
		n := len(mark)
		if strings.HasPrefix(rest, "s") {
			n, rest = n+1, rest[1:]
		} else if last := t[sp.End-1]; last != 's' && last != 'S' {
			continue // the end of a quotation
		}
		if next, _ := utf8.DecodeRuneInString(rest); !unicode.IsLetter(next) {
			sp.End += n
			return sp
		}
	}
	return sp
}

// naming is a mention and the id of its mark.
type naming struct {
	span result.Span
	id   string
}

// paragraphAt returns the index of the paragraph that a span begins in, -1 for
// the separate headline and for what stands in none.
func paragraphAt(paragraphs []result.Span, sp result.Span) int {
	if sp.In == result.InTitle {
		return -1
	}
	i := sort.Search(len(paragraphs), func(i int) bool { return paragraphs[i].End > sp.Start })
	if i == len(paragraphs) || paragraphs[i].Start > sp.Start {
		return -1
	}
	return i
}
