package state

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"

	"crossread/app/article"
	"crossread/app/result"
)

// Tally says what becomes of articles that are added.
type Tally struct {
	First       int // place of the first that is new
	Added       int // articles that are new
	Here        int // articles of bundles that were there already
	Corrections int // corrections that are new
}

// Nothing tells whether nothing is new.
func (t Tally) Nothing() bool { return t.Added == 0 && t.Corrections == 0 }

// With returns the work with what is added, and what became of it. The work
// itself is left as it is.
func (w Work) With(a AddArticles) (Work, Tally) {
	if w.Sample || a.Replace {
		w = Work{}
	}
	before := w.Articles
	t := Tally{First: len(before)}
	w.Articles = append(slices.Clip(before), identified(before, a.Articles)...)
	for _, b := range a.Bundles {
		into := make([]article.Source, len(b.Articles)) // each article as it stands in the work
		var fresh []int
		for i, x := range b.Articles {
			if at := known(before, x); at >= 0 {
				into[i] = before[at]
				t.Here++
				continue
			}
			fresh = append(fresh, i)
			into[i] = x
		}
		for n, x := range identified(w.Articles, pick(into, fresh)) {
			into[fresh[n]] = x
			w.Articles = append(w.Articles, x)
		}
		w.Edits = slices.Clip(w.Edits)
		for _, e := range renamed(b.Edits, b.Articles, into) {
			if !slices.ContainsFunc(w.Edits, func(o result.Edit) bool { return reflect.DeepEqual(o, e) }) {
				w.Edits = append(w.Edits, e)
				t.Corrections++
			}
		}
	}
	t.Added = len(w.Articles) - len(before)
	return w, t
}

func pick(articles []article.Source, at []int) []article.Source {
	out := make([]article.Source, len(at))
	for i, n := range at {
		out[i] = articles[n]
	}
	return out
}

func add(s State, a AddArticles) (State, []Effect) {
	w, t := s.Work.With(a)
	if len(w.Articles) > MaxArticles {
		s.tell(Notice{Text: fmt.Sprintf("%d articles is the most. Take one out to add another.", MaxArticles)})
		return s, nil
	}
	here := ""
	if t.Here > 0 {
		here = fmt.Sprintf("; %d %s here already", t.Here, wasWere(t.Here))
	}
	if t.Nothing() && !a.Replace {
		s.tell(Notice{Text: "Nothing was added: " + allHere(t.Here) + " here already, with the corrections."})
		return s, nil
	}
	did := "Article " + Letter(t.First) + " was added"
	switch {
	case t.Added == 0:
		did = Count(t.Corrections, "correction was added", "corrections were added")
	case t.Added > 1:
		did = Count(t.Added, "article was added", "articles were added")
	}
	did += here
	switch {
	case s.Sample:
		did += "; the sample made way"
	case a.Replace && len(s.Articles) > 0:
		did += " in the place of those that were here"
	}
	return change(s, w, did)
}

func wasWere(n int) string {
	if n == 1 {
		return "was"
	}
	return "were"
}

func allHere(n int) string {
	if n == 1 {
		return "the article is"
	}
	return fmt.Sprintf("all %d articles are", n)
}

// renamed returns the corrections of articles whose ids were changed.
func renamed(edits []result.Edit, from, to []article.Source) []result.Edit {
	id := map[string]string{}
	for i := range from {
		if _, ok := id[from[i].ID]; !ok {
			id[from[i].ID] = to[i].ID
		}
	}
	out := make([]result.Edit, 0, len(edits))
	for _, e := range edits {
		if e.Article != "" {
			e.Article = id[e.Article]
		}
		if e.Other != nil {
			other := *e.Other
			other.Article = id[other.Article]
			e.Other = &other
		}
		out = append(out, e)
	}
	return out
}

// identified returns copies of articles that each have an id of their own,
// also apart from those of the others.
func identified(others, articles []article.Source) []article.Source {
	taken := make(map[string]bool, len(others)+len(articles))
	for _, o := range others {
		taken[o.ID] = true
	}
	out := slices.Clone(articles)
	next := len(others)
	for i := range out {
		id := out[i].ID
		for id == "" || taken[id] {
			next++
			id = "a" + strconv.Itoa(next)
		}
		taken[id] = true
		out[i].ID = id
	}
	return out
}
