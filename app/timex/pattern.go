package timex

import (
	"strings"

	"crossread/app/numeral"
)

// A rule reads one form of time expression. Its pattern is a list of elements:
// a word or a choice of words ("last|past"), a class in capitals (MONTH, NUM;
// see elements), a mark. "?" makes an element optional, a leading "=" keeps the
// word that was matched as match.word. The value is worked out by value, which
// may refuse by returning no type.
type rule struct {
	pattern string
	value   func(*resolver, *match) (kind, value string)
}

// match is what the elements of a pattern have read.
type match struct {
	first, next int    // atoms
	kept        int    // the atom that a "=" element has read, else 0
	word        string // its text, once the match is complete
	month       int
	dom         int // day of the month
	year        int
	until       int // the last year or day of a range, else -1
	wday        int
	unit        int
	num         float64
	vague       bool // the number is "a few", "several"
	ord         int
	part        int
	season      int
	decade      int // its first year, or its last two digits where under 100
	holiday     int // an index into holidays
	hour        int
	minute      int
	second      int
	pm, am      bool
	zoned       bool
	plural      bool
}

// element is one compiled element of a pattern.
type element struct {
	words    []string
	read     func(r *resolver, i int, m *match) int // for a class: the atom after it, or 0
	first    class                                  // for a class: what an atom must be to begin it
	optional bool
	keep     bool
}

type compiled struct {
	elements []element
	value    func(*resolver, *match) (kind, value string)
}

// grammar is the compiled rules with an index by what they begin with.
type grammar struct {
	rules   []compiled
	byWord  map[string][]lead
	byClass map[class][]int16
}

// lead is a rule that a word begins, with what the atom behind the word must be
// for the rule to go on: one of the classes, or a word that begins with one of
// the letters.
type lead struct {
	rule    int16
	any     bool
	classes class
	letters uint32
}

// goesOn reports whether the rule can go on at the atom.
func (l *lead) goesOn(a *numeral.Atom, e entry) bool {
	return l.any || l.classes&e.class != 0 || a.Text != "" && l.letters&letterBit(a.Text[0]) != 0
}

// letterBit returns the bit of a word's first byte; all marks share one.
func letterBit(c byte) uint32 {
	if c < 'a' || c > 'z' {
		return 1
	}
	return 1 << (c - 'a' + 1)
}

// compile compiles rules. A malformed pattern is a mistake in the table and
// panics; the package's own tables are compiled when it is loaded.
func compile(tables ...[]rule) *grammar {
	g := &grammar{byWord: map[string][]lead{}, byClass: map[class][]int16{}}
	for _, t := range tables {
		for _, x := range t {
			n := int16(len(g.rules))
			c := compiled{value: x.value}
			for _, f := range strings.Fields(x.pattern) {
				c.elements = append(c.elements, compileElement(f))
			}
			leading := true
			for k := 0; k < len(c.elements) && leading; k++ {
				e := &c.elements[k]
				l := c.lead(n, k)
				for _, w := range e.words {
					g.byWord[w] = append(g.byWord[w], l)
				}
				for b := class(1); b != 0 && b <= e.first; b <<= 1 {
					if e.first&b != 0 {
						g.byClass[b] = append(g.byClass[b], n)
					}
				}
				leading = e.optional
			}
			if leading {
				panic("timex: pattern without a required element: " + x.pattern)
			}
			g.rules = append(g.rules, c)
		}
	}
	return g
}

// compileElement compiles one element of a pattern.
func compileElement(f string) (e element) {
	f, e.keep = strings.CutPrefix(f, "=")
	f, e.optional = strings.CutSuffix(f, "?")
	if k, ok := elements[f]; ok {
		e.read, e.first = k.read, k.first
	} else {
		e.words = strings.Split(f, "|")
	}
	return e
}

// lead returns what may follow the rule's element k.
func (c *compiled) lead(rule int16, k int) lead {
	l := lead{rule: rule, any: true}
	for _, e := range c.elements[k+1:] {
		if e.read != nil && e.first == 0 {
			return l // a class that has no mark of its own
		}
		l.classes |= e.first
		for _, w := range e.words {
			l.letters |= letterBit(w[0])
		}
		if !e.optional {
			l.any = false
			return l
		}
	}
	return l
}

// run matches elements from atom i on, first with each optional element, then
// without, and returns the atom after the match; 0 where there is none.
func (r *resolver) run(elements []element, i int, m *match) int {
	for k := range elements {
		e := &elements[k]
		next := 0
		if !e.optional {
			if next = r.read(e, i, m); next == 0 {
				return 0
			}
			i = next
			continue
		}
		saved := *m
		if next = r.read(e, i, m); next > 0 {
			if end := r.run(elements[k+1:], next, m); end > 0 {
				return end
			}
		}
		*m = saved
	}
	return i
}

// read matches one element at atom i and returns the atom after it, 0 where it
// does not match.
func (r *resolver) read(e *element, i int, m *match) int {
	if i >= len(r.atoms) || r.atoms[i].Kind == numeral.Break {
		return 0
	}
	if e.read != nil {
		return e.read(r, i, m)
	}
	for _, w := range e.words {
		if r.atoms[i].Text == w {
			if e.keep {
				m.kept = i
			}
			return i + 1
		}
	}
	return 0
}
