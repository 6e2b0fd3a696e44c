// Package fact cuts sentences into statements: who did what, when, where, how
// many, how sure and by whose word.
//
// A statement is a clause around one verb phrase, an apposition, a label before
// a name, or a noun that names an event. The cut is shallow: it reads the
// phrases and the closed-class words between them from left to right and builds
// no tree. Statements of one sentence may overlap.
package fact

import (
	"slices"
	"strconv"

	"crossread/app/lang"
	"crossread/app/result"
)

// Find returns the document's facts in order of their place, with ids f1, f2
// and so on. The other findings are those of the same document.
func Find(d *lang.Document, quotes []result.Quote, times []result.Time, quantities []result.Quantity) []result.Fact {
	f := newFinder(d, quotes, times, quantities)
	var out []result.Fact
	for s := range d.Sentences {
		if d.Sentences[s].Zone == lang.ZoneOther {
			continue
		}
		f.clauses = f.clauses[:0]
		f.sentence(s)
		for i := range f.clauses {
			if c := &f.clauses[i]; f.keep(c) {
				out = append(out, f.fact(s, c))
			}
		}
	}
	slices.SortStableFunc(out, func(a, b result.Fact) int {
		sa, ea := d.Offsets(a.Span)
		sb, eb := d.Offsets(b.Span)
		if sa != sb {
			return sa - sb
		}
		return ea - eb
	})
	out = slices.CompactFunc(out, func(a, b result.Fact) bool { return a.Span == b.Span })
	for i := range out {
		out[i].ID = "f" + strconv.Itoa(i+1)
	}
	return out
}

// finder holds what is read for one document.
type finder struct {
	d          *lang.Document
	quotes     []quoteSpan
	times      []result.Time
	quantities []result.Quantity
	mentions   []mention
	lead       int // the first paragraph of the body
	clauses    []clause
	nuclei     []nucleus
	runs       []run
	runFirst   int // the first token of the run that is cut
	chunk      int // the first chunk that can belong to the current sentence
	region     int // the first region that can overlap the current sentence
	labels     map[label]bool
}

// quoteSpan is one span of a quote in bytes of Document.Text.
type quoteSpan struct {
	start, end int
	quote      int
}

// mention is one mention of an entity, by place.
type mention struct {
	start, end int
	head       int
	entity     int
	form       string
}

// label is a role that the article has given to an entity.
type label struct {
	entity int
	words  string
}

func newFinder(d *lang.Document, quotes []result.Quote, times []result.Time, quantities []result.Quantity) *finder {
	f := &finder{d: d, times: times, quantities: quantities, lead: -1, labels: map[label]bool{}}
	for q := range quotes {
		for _, s := range quotes[q].Spans {
			start, end := d.Offsets(s)
			f.quotes = append(f.quotes, quoteSpan{start, end, q})
		}
	}
	slices.SortFunc(f.quotes, func(a, b quoteSpan) int { return a.start - b.start })
	for e := range d.Entities {
		if d.Entities[e].Minor {
			continue
		}
		for _, m := range d.Entities[e].Mentions {
			f.mentions = append(f.mentions, mention{m.Start, m.End, m.Head, e, m.Form})
		}
	}
	slices.SortFunc(f.mentions, func(a, b mention) int {
		if a.start != b.start {
			return a.start - b.start
		}
		return b.end - a.end
	})
	for p := range d.Paragraphs {
		if d.Paragraphs[p].Zone == lang.ZoneBody {
			f.lead = p
			break
		}
	}
	return f
}
