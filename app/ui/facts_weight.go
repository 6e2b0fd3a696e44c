package ui

import (
	"strings"
	"time"

	"crossread/app/result"
)

// isSmall tells whether a row is part of what others tell in full: a fragment,
// that someone spoke, or a speaker's words. Such rows stand after the others.
func (row *factRow) isSmall() bool { return row.weight < 6 }

// telling is one article's telling of the fact of a row.
type telling struct {
	report  *report
	fact    *result.Fact
	told    float64 // how surely every other article of the row tells all of it
	related bool    // the article tells something of the matter, and not surely this
}

// tellings returns the tellings of a row in the order of the articles.
func tellings(reports []*report, f *result.FactRow) []telling {
	var out []telling
	for _, r := range reports {
		for i := range f.Cells {
			c := &f.Cells[i]
			if c.Article != r.id {
				continue
			}
			for k, id := range c.Facts {
				if x := r.facts[id]; x != nil {
					t := telling{report: r, fact: x, related: c.Related}
					if k < len(c.Told) {
						t.told = c.Told[k]
					}
					out = append(out, t)
				}
			}
		}
	}
	return out
}

// sourceOf tells who says a fact that no article tells of its own, and weighs
// how much the fact tells.
func sourceOf(all []telling) (speaker string, weight int) {
	quoted, saying, longest := true, false, 0
	for _, t := range all {
		r, x := t.report, t.fact
		q := r.quotes[x.Source]
		if q == nil {
			quoted = false
		} else if q.Speaker != nil && speaker == "" {
			speaker = firstOf(q.Speaker.Name, "a speaker")
		}
		weight = max(weight, factWeight(r, x))
		if n := x.End - x.Start; n > longest {
			longest, saying = n, r.isSaying(x)
		}
	}
	if !quoted {
		speaker = ""
	} else {
		weight -= 100
	}
	if saying {
		weight -= 50
	}
	return speaker, weight
}

// factWeight weighs one statement.
func factWeight(r *report, f *result.Fact) int {
	n := countWords(r.words(f.Span))
	w := min(n, 14) + 4*len(f.Quantities) + 3*len(f.Times) + 2*len(f.Who)
	if n < 4 && !r.isSentence(f) {
		w -= 20
	}
	if f.Place == "headline" {
		w -= 5
	}
	return w
}

// isSentence tells whether a fact is all of its sentence, however short.
func (r *report) isSentence(f *result.Fact) bool {
	s := r.sentenceAt(f.Span)
	return f.In == s.In && !strings.ContainsFunc(r.words(result.Span{Start: s.Start, End: f.Start, In: s.In}), inKey) && !strings.ContainsFunc(r.words(result.Span{Start: f.End, End: s.End, In: s.In}), inKey)
}

// dated is a fact that tells of a day.
type dated struct {
	report *report
	fact   *result.Fact
}

// date finds the day of a row: that of the first of its facts that has one, and
// which facts tell of the same.
func (row *factRow) date(all []telling, f *result.FactRow) {
	row.dayDisputed = f.Conflict != nil && (f.Conflict.Kind == "date" || f.Conflict.Kind == "polarity")
	for _, t := range all {
		day, ok := factDay(t.report, t.fact)
		if !ok || t.related || row.dated && !day.Equal(row.day) {
			continue
		}
		if !row.dated {
			row.day, row.dated = day, true
		}
		row.daily = append(row.daily, dated{t.report, t.fact})
		row.planned = row.planned || t.fact.Modality == result.Planned
	}
}

// factDay returns the day that a fact tells of, where it is that exact. An hour
// alone has the day of the report as its value, and tells none.
func factDay(r *report, f *result.Fact) (time.Time, bool) {
	when := f.When
	for _, k := range f.Times {
		if k >= 0 && k < len(r.analysis.Times) && r.analysis.Times[k].Value == when && isHour(r.analysis.Times[k].Text) {
			when = ""
		}
	}
	if day, ok := dayOf(when); ok {
		return day, true
	}
	for _, k := range f.Times {
		if k < 0 || k >= len(r.analysis.Times) {
			continue
		}
		if t := r.analysis.Times[k]; (t.Type == "DATE" || t.Type == "TIME") && !isHour(t.Text) {
			if day, ok := dayOf(t.Value); ok {
				return day, true
			}
		}
	}
	return time.Time{}, false
}

// isHour tells whether words give an hour and no day: "4 a.m.", "about 10:30 GMT".
func isHour(text string) bool {
	digits := false
	for f := range strings.FieldsFuncSeq(strings.ToLower(text), func(c rune) bool { return c == ' ' || c == '.' || c == ':' || c == '\u00a0' }) {
		switch w := strings.TrimLeft(f, "0123456789"); w {
		case "", "a", "p", "m", "am", "pm", "h", "o'clock", "o’clock", "noon", "midnight", "gmt", "utc", "bst", "cet", "est", "edt", "local", "time", "about", "around", "shortly", "just", "before", "after", "at", "hours":
			digits = digits || w != f || w == "noon" || w == "midnight"
		default:
			return false
		}
	}
	return digits
}
