package report

import (
	"encoding/csv"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"crossread/app/result"
)

// csvHead names the columns: one line for each finding in each article. Start
// and end are code points into the article's text, or its headline where in is
// "title".
var csvHead = []string{"view", "row", "label", "article", "outlet", "status", "words", "detail", "in", "start", "end", "confidence"}

// CSV writes a comparison as one long table.
func CSV(w io.Writer, s Set) error {
	t := csvTable{index: newIndex(s), w: csv.NewWriter(w), units: map[string]converter{}}
	for _, src := range s.Sources {
		t.units[src.ID] = codePoints(src)
	}
	t.w.Write(csvHead)
	t.quoteLines()
	t.factLines()
	t.flagLines()
	t.noteLines()
	t.nameLines()
	t.w.Flush()
	return t.w.Error()
}

type csvTable struct {
	*index
	w     *csv.Writer
	units map[string]converter
}

// line writes one record. A nil span leaves its columns empty, and so does a
// confidence below 0.
func (t *csvTable) line(view, row, label, id, status, words, detail string, span *result.Span, confidence float64) {
	outlet := ""
	if a := t.articles[id]; a != nil {
		outlet = a.Outlet
	}
	r := []string{view, row, safe(label), t.Letters[id], safe(outlet), status, safe(words), safe(detail), "", "", "", ""}
	if span != nil {
		c := t.units[id](*span)
		r[8], r[9], r[10] = c.In, strconv.Itoa(c.Start), strconv.Itoa(c.End)
	}
	if confidence >= 0 {
		r[11] = strconv.FormatFloat(round(confidence), 'f', -1, 64)
	}
	t.w.Write(r)
}

func (t *csvTable) quoteLines() {
	for _, u := range t.Comparison.Quotes {
		for _, m := range u.Members {
			q := t.quotes[[2]string{m.Article, m.Quote}]
			if q == nil || len(q.Spans) == 0 {
				continue
			}
			cue := ""
			if q.Cue != nil {
				cue = q.Cue.Text
			}
			t.line("quotes", u.ID, u.Speaker, m.Article, m.Relation, t.quoted(m.Article, q), cue, &result.Span{Start: q.Spans[0].Start, End: q.Spans[len(q.Spans)-1].End, In: q.Spans[0].In}, q.Confidence)
		}
		for _, id := range u.Absent {
			t.line("quotes", u.ID, u.Speaker, id, "absent", "", "", nil, -1)
		}
	}
}

func (t *csvTable) factLines() {
	for _, f := range t.Comparison.Facts {
		detail := ""
		if f.Conflict != nil {
			var values []string
			for _, v := range f.Conflict.Values {
				values = append(values, t.Letters[v.Article]+": "+v.Value)
			}
			detail = "conflict: " + f.Conflict.Kind + " – " + strings.Join(values, "; ")
		}
		for _, c := range f.Cells {
			if len(c.Facts) == 0 {
				nearest, span := "", (*result.Span)(nil)
				if c.Nearest != nil {
					span, nearest = &c.Nearest.Span, t.words(c.Article, c.Nearest.Span)
				}
				t.line("facts", f.ID, f.Text, c.Article, c.Status, "", strings.TrimSpace(detail+" nearest: "+nearest), span, -1)
			}
			for _, id := range c.Facts {
				if x := t.facts[[2]string{c.Article, id}]; x != nil {
					t.line("facts", f.ID, f.Text, c.Article, c.Status, t.words(c.Article, x.Span), detail, &x.Span, x.Confidence)
				}
			}
		}
	}
}

func (t *csvTable) flagLines() {
	for _, a := range t.order {
		for i, f := range a.Flags {
			t.line("framing", fmt.Sprintf("%s%d", t.Letters[a.ID], i+1), f.Category, a.ID, f.Voice, t.words(a.ID, f.Span), f.Why, &f.Span, f.Confidence)
		}
	}
}

func (t *csvTable) noteLines() {
	for i, n := range t.Comparison.Framing.Notes {
		for _, side := range n.Sides {
			var span *result.Span
			if len(side.Spans) > 0 {
				span = &side.Spans[0]
			}
			t.line("built", fmt.Sprintf("B%d", i+1), n.Kind, side.Article, "", side.Text, n.Why, span, n.Confidence)
		}
	}
}

func (t *csvTable) nameLines() {
	for i, r := range t.Comparison.Naming {
		for _, a := range r.Articles {
			for _, f := range a.Forms {
				t.line("names", fmt.Sprintf("N%d", i+1), r.Referent, a.Article, r.Type, f.Text, fmt.Sprintf("%d times", f.Count), nil, -1)
			}
		}
	}
	for _, s := range t.Comparison.Attribution {
		for _, a := range s.Articles {
			t.line("floor", s.Speaker, s.Speaker, a.Article, "", fmt.Sprint(a.Words), strings.Join(slices.Sorted(maps.Keys(a.Cues)), ", "), nil, -1)
		}
	}
}

// safe keeps a spreadsheet from reading an article's words as a formula.
func safe(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}
