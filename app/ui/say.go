package ui

import (
	"crossread/app/state"
	"strings"
	"unicode"
	"unicode/utf8"
)

// run is a piece of a written sentence.
type run struct {
	text   string
	kind   runKind
	report *report // of a badge
	to     state.Place
}

type runKind uint8

const (
	plain  runKind = iota
	strong         // the word or number that the sentence is about
	theirs         // words that an article printed
	differ         // words on which the articles differ
	badged         // an article's letter
)

func say(text string) run               { return run{text: text} }
func bold(text string) run              { return run{text: text, kind: strong} }
func printed(text string) run           { return run{text: text, kind: theirs} }
func marked(text string) run            { return run{text: text, kind: differ} }
func letter(r *report) run              { return run{text: r.letter, kind: badged, report: r} }
func (r run) leadsTo(p state.Place) run { r.to = p; return r }
func (r run) isLink() bool              { return r.to.Tab != "" }

// list puts the items one after the other: "A", "A and B", "A, B and C".
func list(items []run) []run {
	var out []run
	for i, it := range items {
		switch {
		case i == 0:
		case i == len(items)-1:
			out = append(out, say(" and "))
		default:
			out = append(out, say(", "))
		}
		out = append(out, it)
	}
	return out
}

// letters lists articles by their badges.
func letters(rs []*report) []run {
	items := make([]run, len(rs))
	for i, r := range rs {
		items[i] = letter(r)
	}
	return list(items)
}

// fewLetters lists up to five articles by their badges, and counts more.
func fewLetters(rs []*report) []run {
	if len(rs) > 5 {
		return []run{say(capital(number(len(rs))))}
	}
	return letters(rs)
}

// lettersText lists articles by their letters, as words.
func lettersText(rs []*report) string {
	names := make([]string, len(rs))
	for i, r := range rs {
		names[i] = r.letter
	}
	return listText(names)
}

func listText(names []string) string {
	switch len(names) {
	case 0:
		return ""
	case 1:
		return names[0]
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

var numberWords = [...]string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}

// number writes n as a word up to twelve, above it in digits.
func number(n int) string {
	if n >= 0 && n < len(numberWords) {
		return numberWords[n]
	}
	return digits(n)
}

// digits writes n with commas between thousands.
func digits(n int) string {
	s := itoa(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// count writes n with its noun: "no facts", "one fact", "two facts".
func count(n int, one, many string) string {
	if n == 1 {
		return number(n) + " " + one
	}
	return number(n) + " " + many
}

// figure is count with digits from 1 on: "1 word", "25 words".
func figure(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return digits(n) + " " + many
}

// times writes how often: "once", "twice", "three times".
func times(n int) string {
	switch n {
	case 1:
		return "once"
	case 2:
		return "twice"
	}
	return number(n) + " times"
}

// allOf writes "both" or "all three".
func allOf(n int) string {
	if n == 2 {
		return "both"
	}
	return "all " + number(n)
}

// plural chooses the form of a verb or noun for n.
func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

// capital returns s with its first letter in upper case.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// possessive returns name with its apostrophe: "Quillam’s", "Phillips’".
func possessive(name string) string {
	if strings.HasSuffix(name, "s") {
		return name + "’"
	}
	return name + "’s"
}
