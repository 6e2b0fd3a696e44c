package ui

import (
	"sort"
	"strings"

	"crossread/app/result"
	"crossread/app/state"
)

// side is the articles that give one value where others give another.
type side struct {
	words   []run // of the first
	reports []*report
}

// maxSides is how many values of one difference are told in a sentence.
const maxSides = 4

// sides writes a difference: each value once, in the words of the first article that gives
// it, with what differs marked, with who gives it, and who gives none. The value that most give
// stands first.
func sides(row *factRow) []run {
	var out []run
	all := sidesOf(row)
	for i, s := range all[:min(maxSides, len(all))] {
		if i > 0 {
			out = append(out, say("; "))
		}
		for k, r := range s.words {
			if r.kind == plain {
				r = printed(r.text)
			}
			if i == 0 && k == 0 {
				r.text = capital(r.text)
			}
			out = append(out, r)
		}
		out = append(out, say(plural(len(s.reports), ", says ", ", say ")))
		out = append(out, firstLetters(s.reports)...)
	}
	if n := len(all) - maxSides; n > 0 {
		out = append(out, say("; and "), say(count(n, "other value", "other values")).leadsTo(state.Row(state.Facts, row.id)))
	}
	out = append(out, say("."))
	var silent []*report
	for _, c := range row.cells {
		if c.status == result.NotFound {
			silent = append(silent, c.report)
		}
	}
	if len(silent) > 0 {
		out = append(out, say(" "))
		out = append(out, fewLetters(silent)...)
		out = append(out, say(plural(len(silent), " does not say", " do not say")+"."))
	}
	return out
}

// sidesOf puts the articles that give the same value together.
func sidesOf(row *factRow) []*side {
	out := sidesBy(row, func(c *factCell) string { return c.side })
	if len(out) == 1 { // what differs is told in the words alone
		out = sidesBy(row, func(c *factCell) string {
			var words strings.Builder
			for _, r := range c.value {
				words.WriteString(r.text)
			}
			return words.String()
		})
	}
	if len(out) > 2 {
		sort.SliceStable(out, func(i, j int) bool { return len(out[i].reports) > len(out[j].reports) })
	}
	return out
}

func sidesBy(row *factRow, value func(*factCell) string) []*side {
	var out []*side
	by := map[string]*side{}
	for i := range row.cells {
		c := &row.cells[i]
		if c.status != result.Differs {
			continue
		}
		s := by[value(c)]
		if s == nil {
			s = &side{words: c.value}
			by[value(c)] = s
			out = append(out, s)
		}
		s.reports = append(s.reports, c.report)
	}
	return out
}

// firstLetters lists up to five articles by their badges, and the first three of
// more with the number of the others.
func firstLetters(rs []*report) []run {
	if len(rs) <= 5 {
		return letters(rs)
	}
	items := []run{letter(rs[0]), letter(rs[1]), letter(rs[2]), say(number(len(rs)-3) + " more")}
	return list(items)
}
