package compare

import (
	"slices"
	"strconv"

	"crossread/app/result"
)

// reader holds a set's articles with their terms.
type reader struct {
	v        *vocabulary
	articles []*reading
}

// readSet reads the terms of a set.
func readSet(set []Article) *reader {
	s := &reader{v: newVocabulary()}
	for i := range set {
		s.articles = append(s.articles, s.v.read(&set[i]))
	}
	s.v.weigh()
	for _, r := range s.articles {
		for i := range r.units {
			r.units[i].sentence = i
			r.units[i].settle()
			r.rare = append(r.rare, r.units[i].byRarity())
		}
	}
	return s
}

// facts lays the facts of every event's articles in rows, with the reader's
// corrections of them.
func (s *reader) facts(events [][]string, quotes []result.Utterance, edits []result.Edit) []result.FactRow {
	byID := make(map[string]*reading, len(s.articles))
	for _, r := range s.articles {
		byID[r.article.Analysis.ID] = r
	}
	rows := []result.FactRow{}
	of := utteranceOf(quotes)
	for _, ids := range events {
		members := make([]*reading, len(ids))
		for i, id := range ids {
			members[i] = byID[id]
		}
		t := newTable(s.v, members, of)
		t.edit(edits)
		rows = append(rows, t.rows()...)
	}
	for i := range rows {
		rows[i].ID = "F" + strconv.Itoa(i+1)
	}
	return rows
}

// table is the alignment of one event's articles.
type table struct {
	v        *vocabulary
	articles []*reading
	units    []unit    // the facts of all articles
	rare     []unit    // the same, by the rarity of their terms
	weights  []float64 // of the rare ones, side by side
	doings   []doing
	home     []int   // the article of each unit
	sentence []int32 // the number of its sentence
	links    *links
	groups   [][]int
	row      []int32   // the number of the group of each fact
	rivals   int       // how many facts of one article a fact is compared with at most
	best     []int32   // room for [table.strongest]
	worth    []float64 // the same
	pairs    []pair    // what facts were compared, with their scores
	merged   [][]int   // rows that the reader made

	sentences *sentences
	folk      [][]kin
	aligner   *aligner
	amounts   *amounts

	copies copies
	known  []wordPair // of pairs of copies
}

func newTable(v *vocabulary, articles []*reading, of map[[2]string]int) *table {
	t := &table{v: v, articles: articles, rivals: rivals}
	t.load(of)
	pairs := t.candidates()
	t.rank(pairs)
	t.links = newLinks(len(t.units), pairs)
	t.groups = t.cluster(pairs, t.links)
	t.joinAtOdds(pairs)
	t.joinAlike()
	t.pairs = pairs
	return t
}

// utteranceOf returns the row of utterances that each quote stands in, by the
// ids of article and quote.
func utteranceOf(quotes []result.Utterance) map[[2]string]int {
	of := make(map[[2]string]int, 2*len(quotes))
	for i := range quotes {
		for _, m := range quotes[i].Members {
			of[[2]string{m.Article, m.Quote}] = i
		}
	}
	return of
}

// load makes the units of the articles' facts.
func (t *table) load(of map[[2]string]int) {
	t.sentences = newSentences(t.v, t.articles)
	t.folk = t.v.kinFolk()
	t.aligner = newAligner(t.folk)
	t.amounts = newAmounts(t.articles)
	facts := 0
	for _, r := range t.articles {
		facts += len(r.article.Analysis.Facts)
	}
	numbers := make(map[string]int32, facts)
	t.units, t.rare, t.doings, t.home = make([]unit, 0, facts), make([]unit, 0, facts), make([]doing, 0, facts), make([]int, 0, facts)
	for n, r := range t.articles {
		for i := range r.article.Analysis.Facts {
			u := r.factUnit(i)
			u.settle()
			u.utterance = -1
			if u.quoted {
				if n, ok := of[[2]string{r.article.Analysis.ID, r.article.Analysis.Facts[i].Source}]; ok {
					u.utterance = n
				}
			}
			t.units = append(t.units, u)
			t.rare = append(t.rare, u.byRarity())
			t.weights = append(t.weights, t.rare[len(t.rare)-1].weight)
			t.doings = append(t.doings, u.doing(numbers))
			t.home = append(t.home, n)
			t.amounts.add(t.units[len(t.units)-1].finding(), n)
			t.sentence = append(t.sentence, t.sentences.first[n]+int32(u.sentence))
			r.units[u.sentence].facts = append(r.units[u.sentence].facts, u)
		}
	}
	t.copies = copiesOf(facts, func(i int, room []byte) []byte { return t.doings[i].key(i, t.units[i].key(room)) })
	t.known = make([]wordPair, t.copies.pairs())
}

// rows writes the groups down: what most articles surely report first, and among
// those what stands earliest.
func (t *table) rows() []result.FactRow {
	type ranked struct {
		row   result.FactRow
		count int // of the articles that surely report it
		cells int // of those that report it or something related
		place float64
		first int
	}
	var out []ranked
	near := newNearest(t)
	t.row = make([]int32, len(t.units))
	for n, g := range t.groups {
		for _, u := range g {
			t.row[u] = int32(n)
		}
	}
	told := t.tell()
	for _, g := range t.groups {
		r := ranked{place: 0, first: g[0]}
		heart := t.heart(g)
		r.row.Text = t.units[heart].finding().Statement
		cells := t.cells(g, heart)
		for n, a := range t.articles {
			cell := result.Cell{Article: a.article.Analysis.ID, Status: result.NotFound, Facts: []string{}}
			best := 1.0
			for _, u := range cells[n] {
				f := t.units[u].finding()
				cell.Facts = append(cell.Facts, f.ID)
				best = min(best, f.Position)
			}
			if len(cell.Facts) > 0 {
				cell.Status = result.Reported
				cell.Related = !t.reports(cells[n][0], heart)
				if !cell.Related {
					r.count++
				}
				r.cells++
				r.place += best
			} else {
				cell.Nearest = near.find(n, &t.units[heart])
			}
			r.row.Cells = append(r.row.Cells, cell)
		}
		r.place /= float64(r.cells)
		t.mark(&r.row, g)
		told.mark(t, &r.row, cells)
		out = append(out, r)
	}
	slices.SortStableFunc(out, func(a, b ranked) int {
		switch {
		case a.count != b.count:
			return b.count - a.count
		case a.place != b.place:
			if a.place < b.place {
				return -1
			}
			return 1
		}
		return a.first - b.first
	})
	rows := make([]result.FactRow, len(out))
	for i := range out {
		rows[i] = out[i].row
	}
	return rows
}

// fullest returns the unit of a group that says most.
func (t *table) fullest(g []int) int {
	best := g[0]
	for _, u := range g[1:] {
		if t.units[u].weight > t.units[best].weight+1e-9 {
			best = u
		}
	}
	return best
}
