package compare

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"crossread/app/lang"
	"crossread/app/result"
)

// namingRow is a referent while its forms are gathered.
type namingRow struct {
	result.Referent
	mentions int
	named    bool
	types    map[string]int
	wordings map[string]int // descriptions, without regard to case -> how often
}

// naming lists what each article calls the persons, groups, places and things
// of the set, those first that most articles speak of and speak of most. Every
// entity is in one row; views leave out what one article mentions once.
func naming(set []Article) []result.Referent {
	rows := map[int]*namingRow{}
	var order []*namingRow
	alone := -1
	for i := range set {
		d := set[i].Doc
		for e := range d.Entities {
			x := &d.Entities[e]
			ref := x.Ref
			if ref < 0 {
				ref = alone // never linked: a referent of its own
				alone--
			}
			r := rows[ref]
			if r == nil {
				r = &namingRow{types: map[string]int{}, wordings: map[string]int{}}
				r.Referent.Referent = x.Name
				rows[ref] = r
				order = append(order, r)
			}
			r.add(set[i].Analysis.ID, d, x, e)
		}
	}
	slices.SortStableFunc(order, func(a, b *namingRow) int {
		return cmp.Or(cmp.Compare(len(b.Articles), len(a.Articles)), cmp.Compare(b.mentions, a.mentions), cmp.Compare(a.Referent.Referent, b.Referent.Referent))
	})
	out := []result.Referent{}
	for _, r := range order {
		out = append(out, r.finish())
	}
	return out
}

// add takes in the entity x, number e of the document d.
func (r *namingRow) add(article string, d *lang.Document, x *lang.Entity, e int) {
	if len(r.Articles) == 0 || r.Articles[len(r.Articles)-1].Article != article {
		r.Articles = append(r.Articles, result.ReferentForms{Article: article, Forms: []result.Form{}})
	}
	a := &r.Articles[len(r.Articles)-1]
	a.Entities = append(a.Entities, "e"+strconv.Itoa(e+1))
	r.mentions += len(x.Mentions)
	r.types[x.Type] += len(x.Mentions)
	for i := 0; i < len(x.Mentions); i++ {
		m := x.Mentions[i]
		if m.Form == lang.PronounForm || i > 0 && m.End <= x.Mentions[i-1].End {
			continue
		}
		r.named = r.named || m.Form == lang.NameForm
		text, labels := d.Text[m.Start:m.End], labelsOf(d, m)
		if m.Form == lang.DescriptionForm {
			r.wordings[plainWording(text)]++
		}
		// "Edda Quillam, the mayor" is one wording
		if i+1 < len(x.Mentions) {
			if n := x.Mentions[i+1]; n.Form != lang.PronounForm && n.Start > m.End && d.Text[m.End:n.Start] == ", " {
				text = d.Text[m.Start:n.End]
				labels = append(labels, labelsOf(d, n)...)
				r.named = r.named || n.Form == lang.NameForm
				i++
			}
		}
		if text == d.Text[m.Start:m.End] && m.Whole-m.Start <= maxForm {
			text = d.Text[m.Start:m.Whole] // "a bill allowing families to sue" tells more than "a bill"
		}
		addForm(a, oneLine(text), labels)
	}
}

// maxForm is how many bytes a wording may have with the clause behind it; a longer
// one is given without.
const maxForm = 80

// addForm counts one wording.
func addForm(a *result.ReferentForms, text string, labels []string) {
	for i := range a.Forms {
		if strings.EqualFold(a.Forms[i].Text, text) {
			a.Forms[i].Count++
			return
		}
	}
	a.Forms = append(a.Forms, result.Form{Text: text, Count: 1, Labels: labels})
}

// finish gives an unnamed referent its most used wording as its name.
func (r *namingRow) finish() result.Referent {
	best := 0
	for _, t := range []string{lang.Person, lang.Organization, lang.Group, lang.Place, lang.Thing, lang.Event, lang.Other} {
		if r.types[t] > best {
			best, r.Type = r.types[t], t
		}
	}
	if !r.named && len(r.wordings) > 0 {
		texts := make([]string, 0, len(r.wordings))
		for w := range r.wordings {
			texts = append(texts, w)
		}
		slices.SortFunc(texts, func(a, b string) int {
			return cmp.Or(cmp.Compare(pointing(a), pointing(b)), cmp.Compare(r.wordings[b], r.wordings[a]), cmp.Compare(indefinite(a), indefinite(b)), cmp.Compare(len(a), len(b)), cmp.Compare(a, b))
		})
		r.Referent.Referent = texts[0]
	}
	return r.Referent
}

// pointing tells a wording that says nothing without the words around it: "my
// visit", "that chair", "no charges".
func pointing(s string) int {
	word, _, _ := strings.Cut(s, " ")
	switch strings.ToLower(word) {
	case "my", "your", "our", "his", "her", "its", "their", "this", "that", "these", "those", "no", "any", "another", "such", "whose":
		return 1
	}
	return 0
}

func indefinite(s string) int {
	if strings.HasPrefix(s, "a ") || strings.HasPrefix(s, "an ") {
		return 1
	}
	return 0
}

// plainWording is a description on one line with its determiner in lower case.
func plainWording(s string) string {
	s = oneLine(s)
	word, rest, ok := strings.Cut(s, " ")
	if !ok {
		return s
	}
	switch low := strings.ToLower(word); low {
	case "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their":
		return low + " " + rest
	}
	return s
}

// labelsOf are the titles, epithets and party marks of one mention. Adjectives
// that only describe stand apart from the title: "disgraced", "former judge".
func labelsOf(d *lang.Document, m lang.EntityMention) []string {
	labels := []string{}
	start, end := m.Start, m.NameStart
	if m.NameEnd == m.NameStart {
		end = d.Tokens[m.Head].Start
		if d.Tokens[m.Head].End <= m.Start {
			return labels
		}
	}
	first, last := d.TokenRange(start, end)
	if end <= start {
		last = first
	}
	rest := first
	for i := first; i < last; i++ {
		t := &d.Tokens[i]
		switch t.Tag {
		case "DT", "PDT", "PRP$", "POS", "CD":
			rest = i + 1
			continue
		case "JJ", "JJR", "JJS", "VBN", "VBG":
			if lang.Narrowing(t.Lower) {
				break
			}
			if rest == i && (t.Start == d.Sentences[t.Sentence].Start || d.Text[t.Start] < 'A' || d.Text[t.Start] > 'Z') {
				labels = append(labels, d.Text[t.Start:t.End])
				rest = i + 1
				continue
			}
		}
		if m.NameEnd == m.NameStart && m.Form == lang.DescriptionForm {
			continue
		}
		break
	}
	if m.NameEnd > m.NameStart {
		if rest < last {
			if l := strings.Trim(oneLine(d.Text[d.Tokens[rest].Start:d.Tokens[last-1].End]), " ,“”\"’'"); l != "" && !lang.Honorific(l) {
				labels = append(labels, l)
			}
		}
		if after := strings.Trim(oneLine(d.Text[m.NameEnd:m.End]), " ,()"); after != "" {
			labels = append(labels, after)
		}
	}
	return labels
}

// oneLine is a wording as it stands, with line breaks made spaces.
func oneLine(s string) string {
	if strings.ContainsAny(s, "\n\r\t") {
		s = strings.Join(strings.Fields(s), " ")
	}
	return s
}
