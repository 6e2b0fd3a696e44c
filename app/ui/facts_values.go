package ui

import (
	"strconv"
	"strings"

	"crossread/app/result"
)

// spellOut puts the values after words that two articles share and yet mean
// otherwise: "Friday" of one week and of another.
func (row *factRow) spellOut(values map[string]string) {
	words := map[string]int{}
	hit := func(c factCell) string {
		for _, x := range c.value {
			if x.kind == differ {
				return wordKeys(x.text)
			}
		}
		return ""
	}
	for _, c := range row.cells {
		words[hit(c)]++
	}
	for i := range row.cells {
		c := &row.cells[i]
		k := hit(*c)
		if k == "" || words[k] < 2 {
			continue
		}
		value := firstOf(c.report.dayIn(c.place.Span, k), dayWords(values[c.report.id]), values[c.report.id])
		if wordKeys(value) == k {
			continue
		}
		var out []run
		for _, x := range c.value {
			out = append(out, x)
			if x.kind == differ {
				out = append(out, say(" ("+value+")"))
			}
		}
		c.value = out
	}
}

// dayIn returns the day that the words with a key stand for in a span, as
// readers write it; empty where they stand for none.
func (r *report) dayIn(sp result.Span, key string) string {
	for _, t := range r.analysis.Times {
		if t.In == sp.In && sp.Start <= t.Start && t.End <= sp.End && wordKeys(t.Text) == key {
			return dayWords(t.Value)
		}
	}
	return ""
}

// withValue returns a fact's words with the value in dispute marked; the value
// before the words where they do not hold it as such.
func withValue(r *report, f *result.Fact, value string) []run {
	if sp, ok := r.valueSpan(f, value); ok {
		before := r.words(result.Span{Start: f.Start, End: sp.Start, In: f.In})
		after := r.words(result.Span{Start: sp.End, End: f.End, In: f.In})
		return []run{say(clipLeft(before, 50)), marked(r.words(sp)), say(clipRight(after, 60))}
	}
	return []run{marked(value), say(" – " + clip(r.words(f.Span), 100))}
}

// valueSpan finds the words of a fact that a value in dispute was read from.
func (r *report) valueSpan(f *result.Fact, value string) (result.Span, bool) {
	words := r.words(f.Span)
	if i := indexWord(words, value); i >= 0 {
		return result.Span{Start: f.Start + i, End: f.Start + i + len(value), In: f.In}, true
	}
	for _, k := range f.Quantities {
		if k >= 0 && k < len(r.analysis.Quantities) {
			if q := r.analysis.Quantities[k]; q.Text == value || digits(int(q.Value)) == value || itoa(int(q.Value)) == value || strings.HasPrefix(value, itoa(int(q.Value))+" ") {
				return q.Span, true
			}
		}
	}
	for _, k := range f.Times {
		if k >= 0 && k < len(r.analysis.Times) {
			if t := r.analysis.Times[k]; t.Text == value || t.Value == value {
				return t.Span, true
			}
		}
	}
	return result.Span{}, false
}

// sideOf returns what a value in dispute stands for: the same for "three" and "3".
func (r *report) sideOf(f *result.Fact, value string) string {
	sp, ok := r.valueSpan(f, value)
	for i := range r.analysis.Quantities {
		if q := &r.analysis.Quantities[i]; ok && q.In == sp.In && q.Start < sp.End && sp.Start < q.End {
			return strconv.FormatFloat(q.Value, 'g', -1, 64) + " " + q.Bound
		}
	}
	for i := range r.analysis.Times {
		if t := &r.analysis.Times[i]; ok && t.In == sp.In && t.Start < sp.End && sp.Start < t.End {
			return t.Value
		}
	}
	return wordKeys(value)
}

// indexWord finds value in words, case aside, where it is no part of a longer
// word.
func indexWord(words, value string) int {
	if value == "" {
		return -1
	}
	lower, v := asciiLower(words), asciiLower(value)
	for at := 0; at <= len(lower)-len(v); {
		i := strings.Index(lower[at:], v)
		if i < 0 {
			return -1
		}
		i += at
		if !partOfWord(words, i, i+len(v)) {
			return i
		}
		at = i + len(v)
	}
	return -1
}

// clipRight keeps the beginning of s with the space before it.
func clipRight(s string, n int) string {
	c := clip(s, n)
	if c != "" && strings.HasPrefix(s, " ") {
		return " " + c
	}
	return c
}

// clipLeft keeps the end of s, at most n code points, "…" where it cut.
func clipLeft(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	s = string(r[len(r)-n:])
	if i := strings.IndexByte(s, ' '); i >= 0 {
		s = s[i+1:]
	}
	return "… " + s
}
