package ui

import (
	"sort"
	"strings"
	"unicode"

	"crossread/app/result"
	"crossread/app/state"
)

// nameRow is what each article calls one person, group, place or thing.
type nameRow struct {
	name   string
	kind   string
	cells  []nameCell
	rivals int // forms that only one article uses
	namers int // articles with such a form, where there are two
	total  int
}

// nameCell is what one article calls it.
type nameCell struct {
	report *report
	forms  []nameForm
}

// nameForm is one form of a name.
type nameForm struct {
	text  string
	count int
	only  bool     // it holds a word that no other article uses of the referent
	in    []string // ids of the entities that are called so
}

// newNames returns a row per referent, those that the articles call most
// differently first.
func newNames(s *sheet) []*nameRow {
	var rows []*nameRow
	for i := range s.c.Naming {
		if row := newNameRow(s, &s.c.Naming[i]); row != nil {
			rows = append(rows, row)
		}
	}
	sort.SliceStable(rows, func(i, j int) bool {
		a, b := rows[i], rows[j]
		if a.namers != b.namers {
			return a.namers > b.namers
		}
		if a.rivals != b.rivals {
			return a.rivals > b.rivals
		}
		if a.total != b.total {
			return a.total > b.total
		}
		return a.name < b.name
	})
	return rows
}

func newNameRow(s *sheet, n *result.Referent) *nameRow {
	row := &nameRow{name: n.Referent, kind: n.Type}
	users := map[string]int{} // articles that use a word of a form
	for _, a := range n.Articles {
		seen := map[string]bool{}
		for _, f := range a.Forms {
			for _, w := range formWords(f) {
				if !seen[w] {
					seen[w] = true
					users[w]++
				}
			}
		}
	}
	printing := 0
	for _, r := range s.reports {
		cell := nameCell{report: r}
		for i := range n.Articles {
			if n.Articles[i].Article == r.id {
				cell.forms = append(cell.forms, nameForms(r, &n.Articles[i], users, len(n.Articles) > 1)...)
			}
		}
		if len(cell.forms) > 0 {
			printing++
		}
		own := false
		for _, f := range cell.forms {
			row.total += f.count
			if f.only {
				row.rivals++
				own = true
			}
		}
		if own {
			row.namers++
		}
		row.cells = append(row.cells, cell)
	}
	if row.namers < 2 {
		row.namers = 0
	}
	alone := printing == 1 && len(s.reports) > 1
	switch {
	case printing == 0 || alone && row.total < 2:
		return nil
	case !nameLike(n.Referent) && (alone || row.rivals == 0 || n.Type == "other"):
		return nil // "the country": a noun that all of them use alike
	}
	return row
}

// nameLike tells whether a referent has a name, not a description alone.
func nameLike(name string) bool {
	for _, w := range strings.Fields(name) {
		if r := []rune(w)[0]; unicode.IsUpper(r) && w != "The" && w != "A" && w != "An" {
			return true
		}
	}
	return false
}

// formKey is a form without its article, case aside.
func formKey(text string) string {
	k := wordKeys(text)
	for _, the := range []string{"the ", "a ", "an "} {
		if rest, ok := strings.CutPrefix(k, the); ok && rest != "" {
			return rest
		}
	}
	return k
}

// smallWords are those in which forms of a name may differ without calling it
// otherwise: articles, possessives, words of number and of pointing.
var smallWords = map[string]bool{
	"the": true, "a": true, "an": true, "of": true, "and": true, "in": true, "on": true, "for": true, "to": true, "at": true, "from": true, "who": true, "which": true, "whose": true,
	"its": true, "his": true, "her": true, "their": true, "our": true, "my": true, "your": true, "this": true, "that": true, "these": true, "those": true,
	"more": true, "most": true, "many": true, "all": true, "some": true, "other": true, "others": true, "one": true, "several": true, "few": true, "any": true, "no": true, "each": true, "every": true, "certain": true, "such": true, "both": true,
}

// singular takes the plural's ending off a word's key.
func singular(key string) string {
	if len(key) > 3 && strings.HasSuffix(key, "s") && !strings.HasSuffix(key, "ss") {
		return key[:len(key)-1]
	}
	return key
}

// formWords returns the words of a form and of its labels, but for small words.
func formWords(f result.Form) []string {
	var out []string
	for _, text := range append([]string{f.Text}, f.Labels...) {
		for _, w := range wordsOf(text, result.Span{}) {
			if w.key != "" && !smallWords[w.key] {
				out = append(out, singular(w.key))
			}
		}
	}
	return out
}

// nameForms returns the forms of one article, the most frequent first. A form
// that holds a word which no other article uses of the referent is its own.
func nameForms(r *report, a *result.ReferentForms, users map[string]int, compared bool) []nameForm {
	var out []nameForm
	index := map[string]int{}
	for _, f := range a.Forms {
		k := formKey(f.Text)
		if i, ok := index[k]; ok {
			out[i].count += f.Count
			continue
		}
		index[k] = len(out)
		form := nameForm{text: f.Text, count: f.Count, in: a.Entities}
		for _, w := range formWords(f) {
			form.only = form.only || compared && users[w] == 1
		}
		out = append(out, form)
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].count > out[j].count })
	return out
}

// mentionOf finds where an article uses a form.
func (r *report) mentionOf(entities []string, form string) state.Place {
	want := wordKeys(form)
	for _, id := range entities {
		e := r.entities[id]
		if e == nil {
			continue
		}
		for _, m := range e.Mentions {
			if wordKeys(r.words(m.Span)) == want {
				return state.Words(r.id, m.Span)
			}
		}
	}
	if i := indexWord(r.text, form); i >= 0 {
		return state.Words(r.id, result.Span{Start: i, End: i + len(form)})
	}
	return state.Place{Tab: state.Read, Article: r.id}
}

// verbRow is the verbs of saying that each article gives a speaker.
type verbRow struct {
	speaker string
	cells   []verbCell
}

// verbCell is the verbs of one article; none where it does not quote the
// speaker.
type verbCell struct {
	report *report
	verbs  []verb
}

// verb is one verb of saying in one article.
type verb struct {
	text   string
	count  int
	framed bool // it is a framing word
	place  state.Place
}

// newVerbs reads the verbs off the quotes, as they are printed.
func newVerbs(s *sheet) []*verbRow {
	var rows []*verbRow
	bySpeaker := map[string]*verbRow{}
	for _, u := range s.c.Quotes {
		if u.Speaker == "" {
			continue
		}
		row := bySpeaker[u.Speaker]
		if row == nil {
			row = &verbRow{speaker: capital(u.Speaker)}
			for _, r := range s.reports {
				row.cells = append(row.cells, verbCell{report: r})
			}
			bySpeaker[u.Speaker] = row
			rows = append(rows, row)
		}
		for _, m := range u.Members {
			for i := range row.cells {
				c := &row.cells[i]
				if c.report.id != m.Article {
					continue
				}
				if q := c.report.quotes[m.Quote]; q != nil && q.Cue != nil {
					c.add(q.Cue)
				}
			}
		}
	}
	sort.SliceStable(rows, func(i, j int) bool {
		a, b := rows[i], rows[j]
		if a.framed() != b.framed() {
			return a.framed() > b.framed()
		}
		return a.quoters() > b.quoters()
	})
	return rows
}

// quoters returns how many articles quote the speaker.
func (r *verbRow) quoters() (n int) {
	for _, c := range r.cells {
		if len(c.verbs) > 0 {
			n++
		}
	}
	return n
}

func (c *verbCell) add(cue *result.Cue) {
	text := strings.ToLower(c.report.words(cue.Span))
	for i := range c.verbs {
		if c.verbs[i].text == text {
			c.verbs[i].count++
			return
		}
	}
	c.verbs = append(c.verbs, verb{text, 1, c.report.framedAt(cue.Span), state.Words(c.report.id, cue.Span)})
}

func (r *verbRow) framed() (n int) {
	for _, c := range r.cells {
		for _, v := range c.verbs {
			if v.framed {
				n++
			}
		}
	}
	return n
}
