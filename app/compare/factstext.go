package compare

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crossread/app/result"
)

// statement writes a fact so that it can be read alone: a relative clause or
// participle gets the name of whom it is about, space and line breaks become
// single spaces, the first letter a capital.
func (t *table) statement(u *unit) string {
	d := u.r.article.Doc
	f := u.finding()
	first := u.first
	subject := ""
	if first < u.last {
		w := &d.Tokens[first]
		relative := w.Tag == "WDT" || w.Tag == "WP"
		bare := relative || w.Tag == "VBD" || w.Tag == "VBZ" || w.Tag == "VBN" || w.Tag == "VBG"
		if bare && len(f.Who) > 0 {
			if e := entityIndex(f.Who[0]); e >= 0 && e < len(d.Entities) {
				subject = d.Entities[e].Name
				if relative {
					first++
				}
			}
		}
	}
	var text string
	if first < u.last {
		text = d.Text[d.Tokens[first].Start:d.Tokens[u.last-1].End]
	}
	text = strings.Join(strings.Fields(text), " ")
	if subject != "" {
		text = subject + " " + text
	}
	c, n := utf8.DecodeRuneInString(text)
	if n > 0 && unicode.IsLower(c) {
		text = string(unicode.ToUpper(c)) + text[n:]
	}
	return text
}

// mark sets a row's conflict and the status of the cells that are part of it.
func (t *table) mark(row *result.FactRow, g []int) {
	c := t.conflict(g)
	if c == nil {
		return
	}
	row.Conflict = c
	for _, v := range c.Values {
		for i := range row.Cells {
			if row.Cells[i].Article == v.Article {
				row.Cells[i].Status = result.Differs
			}
		}
	}
}
