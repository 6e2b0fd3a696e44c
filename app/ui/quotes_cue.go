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

// withAddressee puts whom an utterance is said to after the words that lay it to
// its speaker, where the article has them there: “assured residents”, “told the
// council”. told is false where it stands elsewhere.
func withAddressee(r *report, q *result.Quote, line []run) (out []run, told bool) {
	if q.Cue == nil || q.Addressee == nil || q.Addressee.Name == "" {
		return line, false
	}
	from := q.Cue.Span
	if sp := q.Speaker; sp != nil && sp.Span != nil && sp.Span.In == from.In && sp.Span.Start >= from.End {
		from = *sp.Span
	}
	text := r.text
	if from.In == result.InTitle {
		text = r.title
	}
	name := q.Addressee.Name
	if from.End < 0 || from.End > len(text) {
		return line, false
	}
	after := text[from.End:]
	i := strings.Index(after, name)
	if i < 1 || i > nearBytes || strings.ContainsAny(after[:i], "“”\"\n.;:,") {
		return line, false
	}
	return append(line, say(after[:i+len(name)])), true
}

// nearBytes is how far after the verb of saying an addressee may stand.
const nearBytes = 16

// howSaid names the medium and the time of an utterance, and to whom it is said
// unless that is told already.
func howSaid(q *result.Quote, told bool) string {
	var parts []string
	if q.Medium != "" {
		parts = append(parts, "in "+aOrAn(q.Medium))
	}
	if q.Addressee != nil && q.Addressee.Name != "" && !told {
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
