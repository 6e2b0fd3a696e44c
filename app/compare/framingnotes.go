package compare

import (
	"strings"

	"crossread/app/lang"
	"crossread/app/result"
)

// What the notes rest on, as confidence: how often two names, two speakers, and
// the facts of a headline and its text were joined rightly in whole events.
const (
	sureOfNames    = 0.84
	sureOfSpeakers = 0.77
	sureOfFacts    = 0.72
	leastOfFlag    = 0.35 // what a flag needs for a note to be built on it
)

// noteReader gathers what is in how the articles of a comparison are built.
type noteReader struct {
	set    []Article
	c      *result.Comparison // with the flags as the set settled them
	number map[string]int     // of an article by its id
	notes  []result.FramingNote
}

// framingNotes returns the notes of a comparison: those of single articles
// first, in the order of the set, then those of events.
func framingNotes(set []Article, c *result.Comparison) []result.FramingNote {
	r := &noteReader{set: set, c: c, number: make(map[string]int, len(set)), notes: []result.FramingNote{}}
	for i := range set {
		r.number[c.Articles[i].ID] = i
	}
	for i := range set {
		r.headline(i)
		r.verbsApart(i)
	}
	r.saidElsewhere()
	r.doers()
	for _, event := range c.Events {
		if len(event) > 1 {
			r.namedFirst(event)
			r.heardFirst(event)
		}
	}
	return r.notes
}

func (r *noteReader) add(kind, why string, confidence float64, sides ...result.FramingSide) {
	r.notes = append(r.notes, result.FramingNote{Kind: kind, Why: why, Confidence: confidence, Sides: sides})
}

// side returns the side of article i.
func (r *noteReader) side(i int, text string, spans ...result.Span) result.FramingSide {
	return result.FramingSide{Article: r.c.Articles[i].ID, Text: text, Spans: spans}
}

// words returns what an article prints in a span, in quotation marks.
func (r *noteReader) words(i int, s result.Span) string {
	return "“" + words(r.set[i].Doc, s) + "”"
}

// inHeadline tells whether a span stands in the article's headline.
func inHeadline(d *lang.Document, s result.Span) bool {
	start, _ := d.Offsets(s)
	k := d.SentenceAt(start)
	return k < len(d.Sentences) && d.Sentences[k].Zone == lang.ZoneHeadline
}

// listed puts up to three items one after the other and counts the rest.
func listed(items []string) string {
	const most = 3
	switch n := len(items); {
	case n == 0:
		return ""
	case n == 1:
		return items[0]
	case n > most:
		return strings.Join(items[:most], ", ") + " and others"
	default:
		return strings.Join(items[:n-1], ", ") + " and " + items[n-1]
	}
}
