package ui

import (
	"sort"
	"strings"

	"crossread/app/result"
	"crossread/app/state"
)

// framingModel is what the view Framing shows.
type framingModel struct {
	say    []run // the standfirst
	rates  []rate
	flags  []*flagRow // in the narrator's voice
	kinds  []kind     // of the flags, the most frequent first
	about  []string   // whom or what the flags are about
	names  []*nameRow
	verbs  []*verbRow
	terms  []*term // distinctive words
	notes  []noteRow
	words  int // of all articles in their own voice
	quoted []*flagRow
}

// rate is how many framing words an article uses in its own voice.
type rate struct {
	report *report
	per100 string
	share  int // of the highest, 0 to 100
	words  []string
}

// kind is a category of framing words.
type kind struct {
	id, label string
	count     int
}

// flagRow is one framing word in its sentence.
type flagRow struct {
	report              *report
	kind                string
	left, word, right   string
	headline            bool
	why, plainer, about string
	shared              []*report // other articles that use the same word
	place               state.Place
	at                  int
	confidence          float64
}

func newFramingModel(s *sheet) *framingModel {
	m := &framingModel{}
	users := map[string][]*report{}
	counts := map[string]int{}
	about := map[string]int{}
	for _, r := range s.reports {
		for i := range r.analysis.Flags {
			s.breathe()
			f := &r.analysis.Flags[i]
			row := newFlagRow(r, f)
			if f.Voice != result.Narrator {
				m.quoted = append(m.quoted, row)
				continue
			}
			m.flags = append(m.flags, row)
			counts[row.kind]++
			if row.about != "" {
				about[row.about]++
			}
			key := wordKeys(row.word)
			if rs := users[key]; len(rs) == 0 || rs[len(rs)-1] != r {
				users[key] = append(rs, r)
			}
		}
	}
	for _, row := range m.flags {
		for _, r := range users[wordKeys(row.word)] {
			if r != row.report {
				row.shared = append(row.shared, r)
			}
		}
	}
	for id, n := range counts {
		m.kinds = append(m.kinds, kind{id, kindLabel(id), n})
	}
	sort.Slice(m.kinds, func(i, j int) bool {
		a, b := m.kinds[i], m.kinds[j]
		if a.count != b.count {
			return a.count > b.count
		}
		return a.label < b.label
	})
	for name := range about {
		m.about = append(m.about, name)
	}
	sort.Slice(m.about, func(i, j int) bool {
		a, b := m.about[i], m.about[j]
		if about[a] != about[b] {
			return about[a] > about[b]
		}
		return a < b
	})
	m.rates = newRates(s, m.flags)
	for _, a := range s.c.Framing.Articles {
		m.words += a.Words
	}
	m.names = newNames(s)
	s.breathe()
	m.verbs = newVerbs(s)
	s.breathe()
	m.terms = newTerms(s)
	m.notes = newNotes(s)
	s.breathe()
	m.say = framingStandfirst(m)
	return m
}

func newFlagRow(r *report, f *result.Flag) *flagRow {
	row := &flagRow{
		report: r, kind: f.Category, word: r.words(f.Span), headline: f.In == result.InTitle,
		why: reasonText(f.Why), plainer: f.Alternative, place: state.Words(r.id, f.Span), at: f.Start, confidence: f.Confidence,
	}
	if e := r.entities[f.Target]; e != nil && nameLike(e.Name) {
		row.about = e.Name
	}
	for _, b := range r.analysis.Boilerplate {
		if b.Kind == "headline" && b.In == f.In && b.Start <= f.Start && f.End <= b.End {
			row.headline = true
		}
	}
	sentence := r.sentenceAt(f.Span)
	for _, b := range r.analysis.Boilerplate {
		if b.In == f.In && b.End <= f.Start {
			sentence.Start = max(sentence.Start, b.End)
		}
	}
	left := r.words(result.Span{Start: sentence.Start, End: f.Start, In: f.In})
	right := r.words(result.Span{Start: f.End, End: max(f.End, sentence.End), In: f.In})
	row.left, row.right = contextLeft(strings.TrimLeft(left, " \n")), contextRight(right)
	return row
}

// contextLeft keeps the last words before a finding.
func contextLeft(s string) string {
	s = oneLine(s)
	if len([]rune(s)) <= 48 {
		return s
	}
	return clipLeft(s, 44)
}

// contextRight keeps the first words after a finding.
func contextRight(s string) string {
	s = oneLine(s)
	if len([]rune(s)) <= 48 {
		return s
	}
	r := []rune(s)[:44]
	s = string(r)
	if i := strings.LastIndexByte(s, ' '); i > 0 {
		s = s[:i]
	}
	return s + " …"
}

// oneLine makes every run of white space a single space.
func oneLine(s string) string {
	f := strings.Join(strings.Fields(s), " ")
	if f == "" {
		if s != "" {
			return " "
		}
		return ""
	}
	if strings.TrimLeft(s, " \t\r\n") != s {
		f = " " + f
	}
	if strings.TrimRight(s, " \t\r\n") != s {
		f += " "
	}
	return f
}

// reasonText makes a reason a sentence.
func reasonText(why string) string {
	why = capital(strings.TrimSpace(why))
	if why != "" && !strings.ContainsAny(why[len(why)-1:], ".!?”") {
		why += "."
	}
	return why
}

// saysSame tells whether a reason says no more than the name of its kind.
func saysSame(kind, why string) bool {
	return wordKeys(kind) == strings.TrimPrefix(wordKeys(why), "a ")
}

// newRates returns a rate per article; the words of each once, in the order of
// the text.
func newRates(s *sheet, flags []*flagRow) []rate {
	highest := 0.0
	for _, a := range s.c.Framing.Articles {
		highest = max(highest, a.Per100)
	}
	var out []rate
	for _, r := range s.compared() {
		s.breathe()
		x := rate{report: r, per100: "0"}
		for _, a := range s.c.Framing.Articles {
			if a.Article == r.id {
				x.per100 = oneDecimal(a.Per100)
				if highest > 0 {
					x.share = int(a.Per100*100/highest + 0.5)
				}
			}
		}
		seen := map[string]bool{}
		own := make([]*flagRow, 0, len(flags))
		for _, f := range flags {
			if f.report == r {
				own = append(own, f)
			}
		}
		sort.SliceStable(own, func(i, j int) bool {
			if own[i].headline != own[j].headline {
				return own[i].headline
			}
			return own[i].at < own[j].at
		})
		for _, f := range own {
			if k := wordKeys(f.word); !seen[k] {
				seen[k] = true
				x.words = append(x.words, f.word)
			}
		}
		out = append(out, x)
	}
	return out
}

// oneDecimal writes a share: "0.8", "9.2", "12.0".
func oneDecimal(x float64) string {
	n := int(x*10 + 0.5)
	return itoa(n/10) + "." + itoa(n%10)
}
