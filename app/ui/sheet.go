package ui

import (
	"sort"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"crossread/app/result"
	"crossread/app/state"
)

// sheet is a state.Set made ready for drawing: the articles by letter and id,
// their findings by id. It is made once for a set and never changed.
type sheet struct {
	set     *state.Set
	c       *result.Comparison
	reports []*report // in the reader's order: A, B, C …

	byID    map[string]*report
	said    map[string]*result.Utterance
	rest    func()          // called between two rows while the models are prepared; nil otherwise
	flagged map[string]bool // words that some article's framing words hold; made when first asked for
}

// report is one article of a sheet.
type report struct {
	index    int    // place in the reader's order, from 0
	letter   string // A, B, C …
	id       string
	name     string // the outlet, else the headline
	title    string // the separate headline as given, that spans "in title" count in
	text     string // as given; spans count in it
	analysis *result.Analysis

	quotes   map[string]*result.Quote
	facts    map[string]*result.Fact
	entities map[string]*result.Entity
	order    order
}

// newSheet makes a set ready for drawing.
func newSheet(set *state.Set) *sheet {
	s := &sheet{set: set, c: &set.Comparison, byID: make(map[string]*report, len(set.Articles)), said: make(map[string]*result.Utterance, len(set.Comparison.Quotes))}
	for i := range s.c.Quotes {
		s.said[s.c.Quotes[i].ID] = &s.c.Quotes[i]
	}
	for i := range set.Articles {
		x := &set.Articles[i]
		a := &x.Analysis
		r := &report{
			index: x.Number, letter: x.Letter(), id: x.Source.ID, name: x.Name(),
			title: x.Source.Title, text: x.Source.Text, analysis: a,
			quotes:   make(map[string]*result.Quote, len(a.Quotes)),
			facts:    make(map[string]*result.Fact, len(a.Facts)),
			entities: make(map[string]*result.Entity, len(a.Entities)),
			order:    orderOf(a),
		}
		for j := range a.Quotes {
			r.quotes[a.Quotes[j].ID] = &a.Quotes[j]
		}
		for j := range a.Facts {
			r.facts[a.Facts[j].ID] = &a.Facts[j]
		}
		for j := range a.Entities {
			r.entities[a.Entities[j].ID] = &a.Entities[j]
		}
		s.reports = append(s.reports, r)
		s.byID[r.id] = r
	}
	return s
}

// article returns the article with the id, nil where there is none.
func (s *sheet) article(id string) *report { return s.byID[id] }

// sameEvent returns the articles of the event that id belongs to, in the
// reader's order; all articles where the comparison tells of no events.
func (s *sheet) sameEvent(id string) []*report {
	for _, ids := range s.c.Events {
		for _, x := range ids {
			if x == id {
				return s.those(ids)
			}
		}
	}
	return s.reports
}

// those returns the articles with the ids, in the reader's order.
func (s *sheet) those(ids []string) []*report {
	out := make([]*report, 0, len(ids))
	for _, id := range ids {
		if r := s.byID[id]; r != nil {
			out = append(out, r)
		}
	}
	return inOrder(out)
}

// inOrder sorts articles in the reader's order, each once.
func inOrder(rs []*report) []*report {
	sort.SliceStable(rs, func(i, j int) bool { return rs[i].index < rs[j].index })
	out := rs[:0]
	for i, r := range rs {
		if i == 0 || r != rs[i-1] {
			out = append(out, r)
		}
	}
	return out
}

// words returns the bytes of a span, cut to what the text holds: a text may have
// been edited since it was compared.
func (r *report) words(s result.Span) string {
	t := r.text
	if s.In == result.InTitle {
		t = r.title
	}
	start, end := max(0, min(s.Start, len(t))), max(0, min(s.End, len(t)))
	if start >= end {
		return ""
	}
	for start < end && !utf8.RuneStart(t[start]) {
		start++
	}
	for end < len(t) && !utf8.RuneStart(t[end]) {
		end++
	}
	return t[start:end]
}

// position returns the share of the article that stands before the span, 0 to 1.
func (r *report) position(s result.Span) float64 {
	if s.In == result.InTitle || len(r.text) == 0 {
		return 0
	}
	return min(1, max(0, float64(s.Start)/float64(len(r.text))))
}

// headline returns the article's headline, given or found in its text.
func (r *report) headline() string {
	if r.title != "" {
		return r.title
	}
	for _, b := range r.analysis.Boilerplate {
		if b.Kind == "headline" {
			return r.words(b.Span)
		}
	}
	return r.analysis.Title
}

// date returns the article's day as readers write it, "3 March"; "about 3 March"
// where it was borrowed from another article, empty where it is unknown.
func (r *report) date() string {
	d, err := time.Parse(time.DateOnly, r.analysis.Date)
	switch {
	case err != nil:
		return ""
	case r.analysis.DateSource == result.DateInferred:
		return "about " + d.Format("2 January")
	}
	return d.Format("2 January")
}

// firstOf returns the first of the strings that is not blank.
func firstOf(ss ...string) string {
	for _, s := range ss {
		if s = strings.TrimSpace(s); s != "" {
			return s
		}
	}
	return ""
}

// clip cuts s to at most n code points at a space and adds "…" where it cut.
func clip(s string, n int) string {
	s = strings.Join(strings.Fields(s), " ")
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	r := []rune(s)[:n]
	cut := strings.TrimRight(string(r), " ")
	if i := strings.LastIndexByte(cut, ' '); i > len(cut)/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:–—-.") + "…"
}

func itoa(n int) string { return strconv.Itoa(n) }

// sheetOf returns the sheet of a set, made once.
func sheetOf(set *state.Set) *sheet {
	return set.Memo("sheet", func() any { return newSheet(set) }).(*sheet)
}

func quotesOf(s *sheet) *quotesModel {
	return s.set.Memo("quotes", func() any { return newQuotesModel(s) }).(*quotesModel)
}

func factsOf(s *sheet) *factsModel {
	return s.set.Memo("facts", func() any { return newFactsModel(s) }).(*factsModel)
}

func framingOf(s *sheet) *framingModel {
	return s.set.Memo("framing", func() any { return newFramingModel(s) }).(*framingModel)
}

func overviewOf(s *sheet) *overviewModel {
	return s.set.Memo("overview", func() any { return newOverviewModel(s, quotesOf(s), factsOf(s), framingOf(s)) }).(*overviewModel)
}

func readOf(s *sheet) *readModel {
	return s.set.Memo("read", func() any { return newReadModel(s) }).(*readModel)
}
