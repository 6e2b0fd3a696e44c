package ui

import (
	"sort"
	"strings"

	"crossread/app/result"
)

// quotesModel is what the view Quotes shows.
type quotesModel struct {
	say      []run // the standfirst
	rows     []*quoteRow
	speakers []string // in order of their first row
	floor    []floorRow
}

// quoteRow is one utterance over all articles.
type quoteRow struct {
	id      string
	speaker string
	kind    string // who the speaker is, in the articles' words
	note    []run  // one plain sentence on how it is printed
	cells   []quoteCell
	weight  int // how much the printings differ; larger stands first
	place   int // index of the first article that prints it
	at      float64
	only    *quoteCell // of the one article that prints it; nil where several do or there is no other
	marked  bool       // an article prints words of it in quotation marks
}

// quoteCell is what one article has of an utterance.
type quoteCell struct {
	report    *report
	elsewhere bool       // the article reports another event
	printings []printing // none where it is not found
}

func newQuotesModel(s *sheet) *quotesModel {
	m := &quotesModel{floor: newFloor(s)}
	seen := map[string]bool{}
	for i := range s.c.Quotes {
		s.breathe()
		row := newQuoteRow(s, &s.c.Quotes[i])
		if row == nil {
			continue
		}
		m.rows = append(m.rows, row)
		if !seen[row.speaker] {
			seen[row.speaker] = true
			m.speakers = append(m.speakers, row.speaker)
		}
	}
	m.say = quotesStandfirst(m)
	return m
}

func newQuoteRow(s *sheet, u *result.Utterance) *quoteRow {
	row := &quoteRow{id: u.ID, speaker: firstOf(u.Speaker, "No speaker given"), place: len(s.reports)}
	full := fullestOf(s, u)
	if full.report == nil {
		return nil
	}
	row.kind = speakerKind(s, u.Speaker, full)
	event := s.sameEvent(full.report.id)
	for _, r := range s.reports {
		cell := quoteCell{report: r, elsewhere: !contains(event, r)}
		for i := range u.Members {
			if u.Members[i].Article != r.id {
				continue
			}
			if q := r.quotes[u.Members[i].Quote]; q != nil {
				cell.printings = append(cell.printings, newPrinting(s, u, &u.Members[i], r, q, full))
				if r.index < row.place {
					row.place, row.at = r.index, r.position(q.Spans[0])
				}
			}
		}
		sort.SliceStable(cell.printings, func(i, j int) bool { return cell.printings[i].rank() < cell.printings[j].rank() })
		row.cells = append(row.cells, cell)
	}
	row.weight = quoteWeight(row)
	row.note = quoteNote(row)
	row.only, row.marked = row.lone(), row.inMarks()
	return row
}

func contains(rs []*report, r *report) bool {
	for _, x := range rs {
		if x == r {
			return true
		}
	}
	return false
}

// quoteWeight puts altered utterances first, then cut ones, then those told
// indirectly, then equal ones, then those of one article.
func quoteWeight(row *quoteRow) int {
	w, printed := 0, 0
	for _, c := range row.cells {
		for _, p := range c.printings {
			printed++
			switch p.relation {
			case result.Altered:
				w += 100_000
			case result.Excerpt:
				w += 1000
				for _, x := range p.words {
					if x.kind == cut {
						w += len(strings.Fields(x.text))
					}
				}
			case result.Paraphrase:
				w += 100
			case result.Same:
				w++
			}
		}
	}
	return w*2 + printed
}

// The orders of rows.
const (
	byDifference = ""
	byPlace      = "place"
	bySpeaker    = "speaker"
)

// sortQuotes puts rows in order: by how much their printings differ, as they
// stand in the articles, or by speaker.
func sortQuotes(rows []*quoteRow, order string) {
	before := func(a, b *quoteRow) bool {
		if a.place != b.place {
			return a.place < b.place
		}
		return a.at < b.at
	}
	sort.SliceStable(rows, func(i, j int) bool {
		a, b := rows[i], rows[j]
		switch {
		case order == bySpeaker && a.speaker != b.speaker:
			return a.speaker < b.speaker
		case order == byDifference && a.weight != b.weight:
			return a.weight > b.weight
		}
		return before(a, b)
	})
}
