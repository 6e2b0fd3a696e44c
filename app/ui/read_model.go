package ui

import (
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
	reach   map[string]string // how far each fact's row reaches: a class of its marks
	said    map[string]string // which articles report each row of facts
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
	said     map[string]string // of the row of each fact, which articles report it
}

// readPara is one paragraph.
type readPara struct {
	class  string // byline, caption …; empty in the body
	span   result.Span
	marks  []mark
	pieces []piece
}

// tick is where a quotation, or a fact that others have too, stands in the
// article, for the minimap, in hundredths of its length.
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

// match is one thing that several articles tell: its marks by article.
type match struct {
	row string
	at  map[string]string // article id → finding id
}

func newReadModel(s *sheet) *readModel {
	m := &readModel{sheet: s, rows: rowsOf(s), reach: reachOf(s), said: saidOf(s), letters: map[string]string{}, columns: map[string]*readColumn{}}
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
			c = newReadColumn(m, r)
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

// reachOf tells of each fact whether the articles differ on it, share it, or one
// alone has it; nothing where there is one article.
func reachOf(s *sheet) map[string]string {
	out := map[string]string{}
	if len(s.reports) < 2 {
		return out
	}
	for i := range s.c.Facts {
		f := &s.c.Facts[i]
		n := 0
		for _, c := range f.Cells {
			if len(c.Facts) > 0 {
				n++
			}
		}
		switch {
		case f.Conflict != nil && n > 1:
			out[f.ID] = " m-differs"
		case n > 1:
			out[f.ID] = " m-shared"
		default:
			out[f.ID] = " m-lone"
		}
	}
	return out
}

func newReadColumn(rm *readModel, r *report) *readColumn {
	s := rm.sheet
	paragraphs := paragraphsOf(r)
	c := &readColumn{report: r, said: rm.said, byID: map[string]*finding{}, keys: map[string]string{}}
	body, title := &marker{c: c, in: ""}, &marker{c: c, in: result.InTitle}
	for _, m := range []*marker{body, title} {
		m.quotes(s, rm.rows, rm.letters)
		m.facts(rm)
		m.frames()
		m.names(rm, paragraphs)
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
		if f.span.In == "" && (f.layer == layerQuote || f.layer == layerFact && rm.reach[f.row] != " m-lone") && len(r.text) > 0 {
			n := float64(len(r.text))
			c.ticks = append(c.ticks, tick{float64(f.span.Start) * 100 / n, max(1, float64(f.span.End-f.span.Start)*100/n), f.layer == layerQuote})
		}
	}
	c.quotes = counts[layerQuote]
	if r.title != "" {
		c.title = cutPieces(r.title, 0, len(r.title), title.marks)
	}
	headed := false
	for _, p := range paragraphs {
		s.breathe()
		para := &readPara{span: p, marks: body.within(p)}
		para.pieces = cutPieces(r.text, p.Start, p.End, para.marks)
		for _, b := range r.analysis.Boilerplate {
			if b.In == "" && b.Start <= p.Start && p.End <= b.End {
				para.class = b.Kind
			}
		}
		if para.class == "headline" && !headed {
			// Where the text repeats the headline that is given, it is read there.
			c.title, headed = para.pieces, true
			continue
		}
		c.paras = append(c.paras, para)
	}
	return c
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
