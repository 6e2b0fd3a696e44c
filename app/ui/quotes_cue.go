package ui

import (
	"strings"

	"crossread/app/result"
)

// cueLine returns the words that lay the quote to its speaker, the cue strong.
func cueLine(r *report, q *result.Quote) (line []run, framed bool) {
	if q.Cue == nil {
		if q.Speaker != nil && q.Speaker.Span != nil {
			return []run{say(r.words(*q.Speaker.Span))}, false
		}
		return nil, false
	}
	cue := q.Cue.Span
	framed = r.framedAt(cue)
	verb := bold(r.words(cue))
	if q.Speaker == nil || q.Speaker.Span == nil {
		return []run{verb}, framed
	}
	sp := *q.Speaker.Span
	if sp.In != cue.In || sp.Start < cue.End && cue.Start < sp.End {
		return []run{verb}, framed
	}
	if sp.End <= cue.Start {
		return []run{say(r.words(sp) + between(r, sp, cue)), verb}, framed
	}
	return []run{verb, say(between(r, cue, sp) + r.words(sp))}, framed
}

// between returns the words between two spans, "…" for many or for another
// quotation.
func between(r *report, a, b result.Span) string {
	t := r.words(result.Span{Start: a.End, End: b.Start, In: a.In})
	if len(t) > 40 || strings.ContainsAny(t, "“”\"\n") {
		return " … "
	}
	return t
}

// framedAt tells whether the narrator's flags cover the span.
func (r *report) framedAt(s result.Span) bool {
	for _, f := range r.analysis.Flags {
		if f.Voice == result.Narrator && f.In == s.In && f.Start < s.End && s.Start < f.End {
			return true
		}
	}
	return false
}

// howSaid names the medium and the time of an utterance.
func howSaid(q *result.Quote) string {
	var parts []string
	if q.Medium != "" {
		parts = append(parts, "in "+aOrAn(q.Medium))
	}
	if q.Addressee != nil && q.Addressee.Name != "" {
		parts = append(parts, "to "+q.Addressee.Name)
	}
	if t := dayWords(q.Time); t != "" {
		parts = append(parts, t)
	}
	return strings.Join(parts, ", ")
}

// aOrAn puts "a" or "an" before a noun that has no article yet.
func aOrAn(noun string) string {
	first, _, more := strings.Cut(noun, " ")
	switch strings.ToLower(first) {
	case "a", "an", "the", "his", "her", "their", "its":
		if more {
			return noun
		}
	}
	if noun != "" && strings.ContainsRune("aeiouAEIOU", rune(noun[0])) {
		return "an " + noun
	}
	return "a " + noun
}

// speakerKind returns what the articles say that the speaker is.
func speakerKind(s *sheet, name string, full wording) string {
	if name == "" {
		return ""
	}
	for i := range s.c.Naming {
		if n := &s.c.Naming[i]; n.Referent == name {
			if l := plainLabel(s, n); l != "" {
				return l
			}
		}
	}
	if name == strings.ToLower(name) || strings.HasPrefix(name, "a ") || strings.HasPrefix(name, "A ") {
		return "not named"
	}
	return ""
}

// plainLabel returns the label that the articles use most for a referent, but
// for labels with framing words in them.
func plainLabel(s *sheet, n *result.Referent) string {
	counts := map[string]int{}
	best := ""
	for _, a := range n.Articles {
		for _, f := range a.Forms {
			for _, l := range f.Labels {
				if !s.charged(l) {
					counts[l] += f.Count
				}
			}
		}
	}
	for _, a := range n.Articles {
		for _, f := range a.Forms {
			for _, l := range f.Labels {
				if counts[l] > counts[best] {
					best = l
				}
			}
		}
	}
	return best
}

// charged tells whether a text holds a framing word of some article.
func (s *sheet) charged(text string) bool {
	if s.flagged == nil {
		s.flagged = map[string]bool{}
		for _, r := range s.reports {
			for i := range r.analysis.Flags {
				for _, w := range wordsOf(r.words(r.analysis.Flags[i].Span), result.Span{}) {
					s.flagged[w.key] = true
				}
			}
		}
	}
	for _, w := range wordsOf(text, result.Span{}) {
		if s.flagged[w.key] {
			return true
		}
	}
	return false
}
