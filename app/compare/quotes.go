package compare

import (
	"sort"
	"strconv"

	"crossread/app/result"
)

// printing is one quote of one article while utterances are matched.
type printing struct {
	article int // index into the set
	event   int
	quote   *result.Quote
	words   []said
	marks   []said  // those in quotation marks, but for the writer's notes
	stems   []int32 // the numbers of its different stems, as they come
	weight  float64 // of the stems together, once the index knows it
	marked  int     // words in quotation marks
	open    int     // words of the open classes
	speaker speakerKey
	row     int // index into the rows; -1 before
	start   int // byte of Document.Text
}

// utterances gathers the printings of each thing said. The longest printings
// come first, so that the first of a row is its fullest; each later one joins
// the row whose fullest printing it tells best, or begins a row of its own. An
// index of shingles and stems finds the rows to look at, so that the time
// grows with the matches and not with the pairs.
func utterances(set []Article, events [][]string, edits []result.Edit) []result.Utterance {
	list, words := printings(set, events)
	byLength := make([]int, len(list))
	for i := range byLength {
		byLength[i] = i
	}
	sort.SliceStable(byLength, func(i, k int) bool { return fuller(&list[byLength[i]], &list[byLength[k]]) })
	ix := newSayingIndex(set, list, words)
	var rows [][]int
	for _, i := range byLength {
		p := &list[i]
		row, best := -1, 0.0
		for _, r := range ix.rows(p) {
			if s := ix.link(p, &list[rows[r][0]]); s > best {
				row, best = r, s
			}
		}
		if row < 0 {
			row = len(rows)
			rows = append(rows, nil)
		}
		p.row = row
		rows[row] = append(rows[row], i)
		ix.add(p, len(rows[row]) == 1)
	}
	rows = editRows(set, list, rows, edits)
	return utteranceRows(set, events, list, rows)
}

// fuller orders printings: words in marks before words told, the longer
// first, direct before mixed before indirect, then canonical order.
func fuller(a, b *printing) bool {
	if (a.marked > 0) != (b.marked > 0) {
		return a.marked > 0
	}
	if n, m := a.length(), b.length(); n != m {
		return n > m
	}
	return rank(a.quote.Kind) < rank(b.quote.Kind)
}

// length is the number of words that count as the speaker's.
func (p *printing) length() int {
	if p.marked > 0 {
		return p.marked
	}
	return len(p.words)
}

func rank(kind string) int {
	switch kind {
	case result.Direct:
		return 0
	case result.Mixed:
		return 1
	}
	return 2
}

// printings reads the quotes of the set in canonical order, and returns the room
// that the numbers of their forms, and of their stems, take.
func printings(set []Article, events [][]string) (list []printing, words int) {
	v := newSayingWords()
	eventOf := map[string]int{}
	for e, ids := range events {
		for _, id := range ids {
			eventOf[id] = e
		}
	}
	for i := range set {
		a := &set[i]
		e, ok := eventOf[a.Analysis.ID]
		if !ok {
			e = -1 - i
		}
		for k := range a.Analysis.Quotes {
			q := &a.Analysis.Quotes[k]
			p := printing{article: i, event: e, quote: q, words: sayings(a, q), speaker: speakerOf(a, q), row: -1}
			if len(q.Spans) > 0 {
				p.start, _ = a.Doc.Offsets(q.Spans[0])
			}
			for i := range p.words {
				w := &p.words[i]
				stem := v.number(w)
				if w.marked && !w.note {
					p.marks = append(p.marks, *w)
				}
				if stem < 0 {
					continue
				}
				p.open++
				if v.last[stem] != len(list)+1 {
					v.last[stem] = len(list) + 1
					p.stems = append(p.stems, stem)
				}
			}
			p.marked = len(p.marks)
			list = append(list, p)
		}
	}
	return list, max(len(v.forms), len(v.last))
}

// utteranceRows writes the rows: in the order in which the set first prints
// them, their members in canonical order.
func utteranceRows(set []Article, events [][]string, list []printing, rows [][]int) []result.Utterance {
	order := make([]int, 0, len(rows))
	first := make([]int, len(rows))
	for r, members := range rows {
		if len(members) == 0 {
			continue
		}
		first[r] = members[0]
		for _, m := range members {
			first[r] = min(first[r], m)
		}
		order = append(order, r)
	}
	sort.Slice(order, func(i, k int) bool { return first[order[i]] < first[order[k]] })
	out := []result.Utterance{}
	for n, r := range order {
		members := rows[r]
		lead := &list[members[0]]
		u := result.Utterance{ID: "Q" + strconv.Itoa(n+1), Absent: []string{}}
		in := append([]int(nil), members...)
		sort.Ints(in)
		present := map[int]bool{}
		for _, m := range in {
			p := &list[m]
			present[p.article] = true
			x := result.Printing{Article: set[p.article].Analysis.ID, Quote: p.quote.ID}
			if p == lead {
				x.Relation, x.Omitted, x.Changed = result.Fullest, []string{}, [][2]string{}
			} else {
				x.Relation, x.Omitted, x.Changed = relate(set, p, lead)
			}
			u.Members = append(u.Members, x)
		}
		u.Speaker = rowSpeaker(list, members)
		if lead.event >= 0 {
			for i := range set {
				if !present[i] && contains(events[lead.event], set[i].Analysis.ID) {
					u.Absent = append(u.Absent, set[i].Analysis.ID)
				}
			}
		}
		out = append(out, u)
	}
	return out
}

// rowSpeaker names a row's speaker: as its fullest printing does, or the first
// that gives a name.
func rowSpeaker(list []printing, members []int) string {
	for _, known := range []bool{true, false} {
		for _, m := range members {
			if s := list[m].quote.Speaker; s != nil && (!known || list[m].speaker.known) {
				return s.Name
			}
		}
	}
	return ""
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}
