// Package timex finds time expressions and normalises them as TIMEX3 of TimeML.
//
//	for _, t := range timex.Find(doc) {
//		fmt.Println(t.Text, t.Type, t.Value) // July 14 DATE 2020-07-14
//	}
//
// The rules are tables of patterns (rules_*.go) over the words of words.go; an
// expression is the longest that a rule reads, widened by its modifiers
// ("early", "more than"). Spans and values follow the TimeML annotation
// guidelines 1.2.1 and what TempEval-3 (UzZaman et al. 2013) made of them.
package timex

import (
	"cmp"
	"slices"

	"crossread/app/lang"
	"crossread/app/numeral"
	"crossread/app/result"
)

// Find returns the document's time expressions in order of their place. Those
// that hang on the day of writing are resolved against Article.Date.
func Find(d *lang.Document) []result.Time {
	r := newResolver(d)
	for i := 0; i < len(r.atoms); {
		i = r.at(i)
	}
	r.placeClocks()
	out := make([]result.Time, 0, len(r.out))
	for _, f := range r.out {
		out = append(out, result.Time{Span: d.Span(f.start, f.end), Type: f.kind, Value: f.value, Text: d.Text[f.start:f.end]})
	}
	return out
}

var rules = compile(calendarRules, quarterRules, fiscalRules, rangeRules, setRules, deicticRules, anchoredRules, durationRules, clockRules)

// blank is a match before anything is read.
var blank = match{month: -1, dom: -1, year: -1, until: -1, minute: -1, second: -1, num: -1, holiday: -1}

// found is an expression in bytes of Document.Text.
type found struct {
	start, end  int
	kind, value string
	next        int // the atom after it
}

// resolver holds what values depend on: the day of writing and what the text
// has mentioned so far.
type resolver struct {
	doc     *lang.Document
	atoms   []numeral.Atom
	entries []entry
	dct     Day // the day of writing
	dated   bool
	anchor  Day // the day that was mentioned last
	coarse  int // the unit of what was mentioned: 'M' or 'Y' where it names no day, else 0

	quarterYear, quarter int  // the quarter that was mentioned last
	local                bool // in this paragraph

	out        []found
	clocks     []int // indexes of out: times of day that name no day
	candidates []candidate
	scratch    match

	parsedAt, parsedTo int // the number read last, and where it stands
	parsed             numeral.Number
}

type candidate struct {
	rule int16
	m    match
}

func newResolver(d *lang.Document) *resolver {
	r := &resolver{doc: d, atoms: numeral.Scan(d), parsedAt: -1}
	r.dct, r.dated = ParseDay(d.Article.Date)
	r.anchor = r.dct
	r.entries = make([]entry, len(r.atoms))
	for i := range r.atoms {
		switch a := &r.atoms[i]; a.Kind {
		case numeral.Digits:
			r.entries[i].class = cDigits
		case numeral.Word:
			r.entries[i] = lexicon[a.Text]
		case numeral.Mark:
			if a.Text == "'" {
				r.entries[i].class = cQuote
			}
		}
	}
	return r
}

// lexicon is the vocabulary with the number words and what begins a holiday.
var lexicon = func() map[string]entry {
	l := make(map[string]entry, len(vocabulary)+len(numberWords)+len(holidays))
	for w, e := range vocabulary {
		l[w] = e
	}
	for _, w := range numberWords {
		e := l[w]
		e.class |= cNumber
		l[w] = e
	}
	for _, h := range holidays {
		e := l[h.name[0]]
		e.class |= cHoliday
		l[h.name[0]] = e
	}
	return l
}()

// at tries the rules at atom i and returns the atom to go on at.
func (r *resolver) at(i int) int {
	if r.atoms[i].Kind == numeral.Break {
		r.local = false
		return i + 1
	}
	r.candidates = r.candidates[:0]
	if r.atoms[i].Kind != numeral.Digits {
		leads := rules.byWord[r.atoms[i].Text]
		for k := range leads {
			if l := &leads[k]; i+1 == len(r.atoms) || l.goesOn(&r.atoms[i+1], r.entries[i+1]) {
				r.try(l.rule, i)
			}
		}
	}
	for k := r.entries[i].class; k != 0; k &= k - 1 {
		for _, n := range rules.byClass[k&-k] {
			r.try(n, i)
		}
	}
	c := r.candidates
	if len(c) == 0 {
		return i + 1
	}
	if len(c) > 1 {
		slices.SortStableFunc(c, longest)
	}
	for k := range c {
		m := &c[k].m
		if m.kept > 0 {
			m.word = r.atoms[m.kept].Text
		}
		if r.titled(m) {
			continue
		}
		kind, value := rules.rules[c[k].rule].value(r, m)
		if kind == "" {
			continue
		}
		if kind == "DURATION" {
			value = r.compose(value, m)
		}
		r.add(r.widen(m.first, kind, value), m.next, kind, value)
		return m.next
	}
	return i + 1
}

// titled reports whether a match alone stands in quotation marks, as the name of a
// programme or a book does. Speech has a comma or a point before its end.
func (r *resolver) titled(m *match) bool {
	if !r.atoms[m.first].Upper || !r.isQuote(m.first-1) {
		return false
	}
	if r.isQuote(m.next) {
		return true
	}
	// “This Week,” she said: speech has no second capital.
	return m.next > m.first+1 && r.atoms[m.next-1].Upper && r.entries[m.next-1].class&(cUnit|cUnits) != 0 &&
		(r.isMark(m.next, ",") || r.isMark(m.next, ".")) && r.isQuote(m.next+1)
}

func (r *resolver) isQuote(i int) bool {
	return r.isMark(i, "“") || r.isMark(i, "”") || r.isMark(i, "\"") || r.isMark(i, "'") || r.isMark(i, "`")
}

// add appends the expression at the atoms [first,next).
func (r *resolver) add(first, next int, kind, value string) {
	r.out = append(r.out, found{start: r.atoms[first].Start, end: r.atoms[next-1].End, kind: kind, value: value, next: next})
}

// longest orders candidates by length, then by their place in the tables.
func longest(a, b candidate) int { return cmp.Or(b.m.next-a.m.next, int(a.rule-b.rule)) }

// try matches a rule at atom i and keeps it where it fits.
func (r *resolver) try(n int16, i int) {
	r.scratch = blank
	r.scratch.first = i
	if next := r.run(rules.rules[n].elements, i, &r.scratch); next > 0 {
		r.scratch.next = next
		r.candidates = append(r.candidates, candidate{n, r.scratch})
	}
}

// placeClocks gives times of day the day that stands next to them.
func (r *resolver) placeClocks() {
	const near = 40                           // bytes
	for k := len(r.clocks) - 1; k >= 0; k-- { // backwards: "6:20 p.m. (1720 GMT) Monday"
		i := r.clocks[k]
		c := &r.out[i]
		day := ""
		if i+1 < len(r.out) && r.out[i+1].start-c.end < near {
			day = fullDay(r.out[i+1])
			if r.out[i+1].kind == "TIME" && day == r.dct.String() {
				day = "" // it has found none itself
			}
		}
		if day == "" && i > 0 && c.start-r.out[i-1].end < near {
			day = fullDay(r.out[i-1])
		}
		if day != "" {
			c.value = day + c.value[10:]
		}
	}
}

// fullDay returns YYYY-MM-DD of an expression that names a day.
func fullDay(f found) string {
	if len(f.value) >= 10 {
		if _, ok := ParseDay(f.value[:10]); ok {
			return f.value[:10]
		}
	}
	return ""
}
