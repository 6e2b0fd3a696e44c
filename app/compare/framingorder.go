package compare

import (
	"cmp"
	"slices"
	"strings"

	"crossread/app/lang"
	"crossread/app/result"
)

const (
	leading     = 4  // referents whose order is looked at
	leastNaming = 2  // mentions in each article that make a referent one of them
	opening     = 80 // words from the start, with the headline, in which both must be named
)

// firstMention is where an article first names a referent, and how often it
// does.
type firstMention struct {
	at    int // byte of the document's Text
	span  result.Span
	times int
}

// namedFirst tells which of two who both speak in the articles of an event is
// named before the other, where the articles differ in it. It tells the one pair
// of which most is said.
func (r *noteReader) namedFirst(event []string) {
	type leader struct {
		name  string
		first map[string]firstMention
		total int
	}
	var leaders []leader
	for k := range r.c.Naming {
		ref := &r.c.Naming[k]
		switch ref.Type {
		case lang.Person, lang.Organization, lang.Group:
		default:
			continue
		}
		if !slices.ContainsFunc(r.c.Attribution, func(a result.Attribution) bool { return a.Speaker == ref.Referent }) {
			continue
		}
		x := leader{name: ref.Referent, first: map[string]firstMention{}}
		for _, forms := range ref.Articles {
			if slices.Contains(event, forms.Article) {
				if m := r.firstOf(forms); m.times >= leastNaming {
					x.first[forms.Article] = m
					x.total += m.times
				}
			}
		}
		if len(x.first) == len(event) {
			leaders = append(leaders, x)
		}
	}
	slices.SortStableFunc(leaders, func(a, b leader) int { return cmp.Compare(b.total, a.total) })
	leaders = leaders[:min(len(leaders), leading)]
	for i := range leaders {
		for j := i + 1; j < len(leaders); j++ {
			a, b := &leaders[i], &leaders[j]
			if shareWord(a.name, b.name) {
				continue
			}
			before, after := 0, 0
			var sides []result.FramingSide
			for _, id := range event {
				x, y := a.first[id], b.first[id]
				if !r.opens(id, x) || !r.opens(id, y) {
					continue
				}
				one, two := a.name, b.name
				switch {
				case x.at < y.at && !r.sameStretch(id, x, y):
					before++
				case y.at < x.at && !r.sameStretch(id, x, y):
					after++
					x, y, one, two = y, x, two, one
				default:
					continue
				}
				sides = append(sides, r.side(r.number[id], "names "+one+" before "+two, x.span, y.span))
			}
			if before > 0 && after > 0 {
				r.add(result.NamedFirst, "Who comes first looks like the one who acts, and the other like the one who answers.", sureOfNames, sides...)
				return
			}
		}
	}
}

// firstOf returns the first mention by name or description of the entities that
// an article's forms belong to, in its headline or text.
func (r *noteReader) firstOf(forms result.ReferentForms) firstMention {
	i := r.number[forms.Article]
	d := r.set[i].Doc
	m := firstMention{at: -1}
	for k := range r.c.Articles[i].Entities {
		e := &r.c.Articles[i].Entities[k]
		if !slices.Contains(forms.Entities, e.ID) {
			continue
		}
		for _, x := range e.Mentions {
			start, _ := d.Offsets(x.Span)
			s := d.SentenceAt(start)
			if x.Form == string(lang.PronounForm) || s >= len(d.Sentences) || d.Sentences[s].Zone != lang.ZoneBody && d.Sentences[s].Zone != lang.ZoneHeadline {
				continue
			}
			m.times++
			if m.at < 0 || start < m.at {
				m.at, m.span = start, x.Span
			}
		}
	}
	return m
}

// opens tells whether a mention stands in the first words of an article.
func (r *noteReader) opens(id string, m firstMention) bool {
	d := r.set[r.number[id]].Doc
	first, _ := d.TokenRange(m.at, m.at+1)
	return first <= opening
}

// sameStretch tells whether two mentions overlap or one is the other's owner, so
// that grammar sets their order: "the mayor’s council".
func (r *noteReader) sameStretch(id string, x, y firstMention) bool {
	d := r.set[r.number[id]].Doc
	if y.at < x.at {
		x, y = y, x
	}
	_, end := d.Offsets(x.span)
	return y.at <= end || strings.TrimSpace(strings.Trim(d.Text[end:y.at], "’'s ")) == ""
}

// shareWord tells whether two names share a word, as a person and the family or
// the party named for the person do.
func shareWord(a, b string) bool {
	for _, v := range strings.Fields(strings.ToLower(a)) {
		for _, w := range strings.Fields(strings.ToLower(b)) {
			if len(v) > 3 && len(w) > 3 && (strings.HasPrefix(v, w) || strings.HasPrefix(w, v)) {
				return true
			}
		}
	}
	return false
}

// heardFirst tells whose words come first where the articles of an event differ
// in it: two speakers whom the articles all quote.
func (r *noteReader) heardFirst(event []string) {
	first := map[string]*result.Attribution{} // by article
	at := map[string]float64{}
	for k := range r.c.Attribution {
		s := &r.c.Attribution[k]
		for _, a := range s.Articles {
			if x := first[a.Article]; x == nil || a.First < at[a.Article] {
				first[a.Article], at[a.Article] = s, a.First
			}
		}
	}
	var sides []result.FramingSide
	var heard []*result.Attribution
	for _, id := range event {
		s := first[id]
		if s == nil {
			return
		}
		if !slices.Contains(heard, s) {
			heard = append(heard, s)
		}
		sides = append(sides, r.side(r.number[id], "lets "+s.Speaker+" speak first", r.firstWords(id, s.Speaker)...))
	}
	if len(heard) < 2 {
		return
	}
	for _, s := range heard {
		for _, id := range event {
			if !slices.ContainsFunc(s.Articles, func(a result.AttributionArticle) bool { return a.Article == id }) {
				return
			}
		}
	}
	r.add(result.HeardFirst, "Whoever speaks first sets the terms; the others answer.", sureOfSpeakers, sides...)
}

// firstWords returns where an article first prints a speaker's words.
func (r *noteReader) firstWords(id, speaker string) []result.Span {
	a := &r.c.Articles[r.number[id]]
	for k := range a.Quotes {
		if q := &a.Quotes[k]; q.Speaker != nil && q.Speaker.Name == speaker && len(q.Spans) > 0 {
			return q.Spans[:1]
		}
	}
	return []result.Span{}
}
