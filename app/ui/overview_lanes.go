package ui

import (
	"strings"

	"crossread/app/result"
)

// lanes shows the most printed utterance once, in its fullest wording, and who
// prints which of its words.
type lanes struct {
	row    *quoteRow
	head   string
	pieces []lanePiece
	keys   []laneKey
	total  int
	lined  bool // lines under the words: where few enough articles print it
}

// lanePiece is a run of words that the same articles print.
type lanePiece struct {
	text string
	in   []*report
}

// laneKey is one article's share of the words.
type laneKey struct {
	report *report
	what   string // "All of it", "The beginning"
	cue    []run
	count  string
	runs   [][2]int // words of the fullest wording that it prints
}

// maxLanes is the most articles whose lines fit under the words.
const maxLanes = 3

// newLanes chooses the utterance that most articles print in quotation marks,
// the one that is printed most differently among these.
func newLanes(s *sheet, m *quotesModel) *lanes {
	var best *quoteRow
	bestScore := 0
	for _, row := range m.rows {
		printers, full, longest := 0, 0, 0
		for _, c := range row.cells {
			for _, p := range c.printings {
				if p.quote.Kind != result.Indirect && (p.relation == result.Excerpt || p.relation == result.Fullest || p.relation == result.Same || p.relation == result.Altered) {
					printers++
					if p.relation == result.Fullest || p.relation == result.Same {
						full++
					}
					longest = max(longest, p.kept)
					break
				}
			}
		}
		if printers < 2 || longest > 90 {
			continue
		}
		if score := printers*1000 + (printers-full)*200 + min(longest, 60); score > bestScore {
			best, bestScore = row, score
		}
	}
	if best == nil {
		return nil
	}
	return lanesOf(s, best)
}

func lanesOf(s *sheet, row *quoteRow) *lanes {
	full := fullestOf(s, s.said[row.id])
	l := &lanes{row: row, total: len(full.words)}
	who := possessive(row.speaker)
	if row.speaker == "No speaker given" {
		who = "One quotation’s"
	}
	l.head = capital(who) + " " + figure(l.total, "word", "words") + ", and who prints which"
	in := make([][]*report, l.total)
	for _, c := range row.cells {
		if len(c.printings) == 0 || c.printings[0].quote.Kind == result.Indirect {
			continue
		}
		p := c.printings[0]
		has := wordsPrinted(wordingOf(c.report, p.quote), full)
		k := laneKey{report: c.report, cue: p.cue}
		n := 0
		for i, yes := range has {
			if !yes {
				continue
			}
			n++
			in[i] = append(in[i], c.report)
			if j := len(k.runs); j > 0 && k.runs[j-1][1] == i {
				k.runs[j-1][1] = i + 1
			} else {
				k.runs = append(k.runs, [2]int{i, i + 1})
			}
		}
		k.what = partWords(k.runs, l.total)
		k.count = itoa(n) + " of " + itoa(l.total)
		l.keys = append(l.keys, k)
	}
	l.lined = len(l.keys) <= maxLanes
	for i, w := range full.words {
		text := w.text
		if i == l.total-1 {
			text = strings.TrimRight(text, ",")
		}
		if j := len(l.pieces); j > 0 && sameReports(l.pieces[j-1].in, in[i]) {
			l.pieces[j-1].text += " " + text
			continue
		}
		l.pieces = append(l.pieces, lanePiece{text, in[i]})
	}
	return l
}

// wordsPrinted tells for each word of the fullest wording whether the printing
// has it.
func wordsPrinted(w, full wording) []bool {
	has := make([]bool, 0, len(full.words))
	for _, st := range compareWords(w.words, full.words) {
		for range st.there {
			has = append(has, st.same)
		}
	}
	return has
}

func sameReports(a, b []*report) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// partWords says which part of n words the runs are.
func partWords(runs [][2]int, n int) string {
	switch {
	case len(runs) == 0:
		return "None of it."
	case len(runs) == 1 && runs[0] == [2]int{0, n}:
		return "All of it."
	case len(runs) == 1 && runs[0][0] == 0:
		return "The beginning."
	case len(runs) == 1 && runs[0][1] == n:
		return "The end."
	case len(runs) == 1:
		return "The middle."
	case runs[0][0] == 0 && runs[len(runs)-1][1] == n:
		return "With a cut in the middle."
	}
	return "In parts."
}
