package compare

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"crossread/app/lang"
	"crossread/app/result"
)

// naming lists what each article calls the persons, groups, places and things
// of the set, those first that most articles name and that have most names.
func naming(set []Article) []result.Referent {
	var rows []result.Referent
	at := map[int]int{}
	weight := []int{}
	for i := range set {
		d := set[i].Doc
		for e := range d.Entities {
			x := &d.Entities[e]
			n, ok := at[x.Ref]
			if !ok {
				n = len(rows)
				at[x.Ref] = n
				rows = append(rows, result.Referent{Referent: x.Name, Type: x.Type})
				weight = append(weight, 0)
			}
			r := &rows[n]
			if len(r.Articles) == 0 || r.Articles[len(r.Articles)-1].Article != set[i].Analysis.ID {
				r.Articles = append(r.Articles, result.ReferentForms{Article: set[i].Analysis.ID})
			}
			a := &r.Articles[len(r.Articles)-1]
			a.Entities = append(a.Entities, "e"+strconv.Itoa(e+1))
			addForms(a, d, x)
			weight[n] += len(x.Mentions)
		}
	}
	order := make([]int, len(rows))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(len(rows[b].Articles), len(rows[a].Articles)), cmp.Compare(weight[b], weight[a]), cmp.Compare(rows[a].Referent, rows[b].Referent))
	})
	out := make([]result.Referent, 0, len(rows))
	for _, n := range order {
		if len(rows[n].Articles[0].Forms) > 0 || len(rows[n].Articles) > 1 {
			out = append(out, rows[n])
		}
	}
	return out
}

// addForms counts the wordings of one entity, pronouns left out.
func addForms(a *result.ReferentForms, d *lang.Document, x *lang.Entity) {
	for _, m := range x.Mentions {
		if m.Form == lang.PronounForm {
			continue
		}
		text := wording(d.Text[m.Start:m.End])
		found := false
		for i := range a.Forms {
			if strings.EqualFold(a.Forms[i].Text, text) {
				a.Forms[i].Count++
				found = true
				break
			}
		}
		if !found {
			f := result.Form{Text: text, Count: 1, Labels: []string{}}
			for _, l := range x.Labels {
				if l = wording(l); strings.Contains(text, l) && l != text {
					f.Labels = append(f.Labels, l)
				}
			}
			a.Forms = append(a.Forms, f)
		}
	}
}

// wording is a form as it stands, on one line.
func wording(s string) string {
	if strings.ContainsAny(s, "\n\r\t") {
		s = strings.Join(strings.Fields(s), " ")
	}
	return s
}
