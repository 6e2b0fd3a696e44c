package compare

import (
	"slices"
	"strconv"

	"crossread/app/framing"
	"crossread/app/lang"
	"crossread/app/lexicon"
	"crossread/app/result"
)

// judgedCue returns the flag on a quotation's verb of saying, nil where it is a
// plain one.
func judgedCue(a *result.Analysis, q *result.Quote) *result.Flag {
	if q.Cue == nil || isPlainCue(q.Cue.Lemma) {
		return nil
	}
	for k := range a.Flags {
		f := &a.Flags[k]
		if f.Voice != result.Narrator || f.Confidence < leastOfFlag || f.In != q.Cue.In || f.Start >= q.Cue.End || q.Cue.Start >= f.End {
			continue
		}
		switch f.Category {
		case lexicon.ReportingVerb.String(), lexicon.DoubtVerb.String(), lexicon.Factive.String():
			return f
		}
	}
	return nil
}

// manner is how an article brings in one speaker.
type manner struct {
	name   string
	plain  []result.Span
	verb   string // the first plain verb
	judged []*result.Flag
}

// verbsApart tells where an article lets one side say and has the other insist
// or claim.
func (r *noteReader) verbsApart(i int) {
	a := &r.c.Articles[i]
	var speakers []*manner
	for k := range a.Quotes {
		q := &a.Quotes[k]
		if q.Speaker == nil || q.Speaker.Name == "" || q.Cue == nil || q.Act != result.Speech || !r.canSpeak(i, q.Speaker) {
			continue
		}
		at := slices.IndexFunc(speakers, func(m *manner) bool { return m.name == q.Speaker.Name })
		if at < 0 {
			at = len(speakers)
			speakers = append(speakers, &manner{name: q.Speaker.Name})
		}
		m := speakers[at]
		if f := judgedCue(a, q); f != nil {
			if !slices.Contains(m.judged, f) {
				m.judged = append(m.judged, f)
			}
		} else if isPlainCue(q.Cue.Lemma) {
			if m.verb == "" || q.Cue.Lemma == "say" {
				m.verb = q.Cue.Text
			}
			m.plain = append(m.plain, q.Cue.Span)
		}
	}
	var one, other *manner
	for _, m := range speakers {
		if len(m.judged) == 0 && len(m.plain) >= 2 && (one == nil || len(m.plain) > len(one.plain)) {
			one = m
		}
		if len(m.judged) > 0 && len(m.judged) >= len(m.plain) && (other == nil || len(m.judged) > len(other.judged)) {
			other = m
		}
	}
	if one == nil || other == nil {
		return
	}
	confidence := 1.0 // that none of the verbs judges
	var verbs []string
	spans := slices.Clone(one.plain)
	for _, f := range other.judged {
		if w := r.words(i, f.Span); !slices.Contains(verbs, w) {
			verbs = append(verbs, w)
		}
		spans = append(spans, f.Span)
		confidence *= 1 - f.Confidence
	}
	if confidence > 0.5 {
		return
	}
	times := "twice"
	if n := len(one.plain); n > 2 {
		times = strconv.Itoa(n) + " times"
	}
	text := "has “" + one.verb + "” for " + one.name + " (" + times + ") and " + listed(verbs) + " for " + other.name
	r.add(result.VerbsApart, "One side says, the other does more than say: the verb tells whom to believe.", sureOfSpeakers*(1-confidence), r.side(i, text, spans...))
}

// canSpeak tells whether a speaker is a person or a body of persons, not a poll.
func (r *noteReader) canSpeak(i int, s *result.Speaker) bool {
	for k := range r.c.Articles[i].Entities {
		if e := &r.c.Articles[i].Entities[k]; e.ID == s.Entity {
			return e.Type == lang.Person || e.Type == lang.Organization || e.Type == lang.Group
		}
	}
	return false
}

// saidElsewhere tells where one article brings in words with a verb that
// judges and another the same words with a plain one.
func (r *noteReader) saidElsewhere() {
	for _, row := range r.c.Quotes {
		var judged, plain *result.FramingSide
		confidence := 0.0
		for _, m := range row.Members {
			i := r.number[m.Article]
			a := &r.c.Articles[i]
			k := slices.IndexFunc(a.Quotes, func(q result.Quote) bool { return q.ID == m.Quote })
			if k < 0 || a.Quotes[k].Cue == nil {
				continue
			}
			q := &a.Quotes[k]
			if f := judgedCue(a, q); f != nil && judged == nil {
				s := r.side(i, "brings in "+theWords(row.Speaker)+" with "+r.words(i, f.Span), f.Span)
				judged, confidence = &s, f.Confidence
			} else if isPlainCue(q.Cue.Lemma) && plain == nil {
				s := r.side(i, "brings in the same words with “"+q.Cue.Text+"”", q.Cue.Span)
				plain = &s
			}
		}
		if judged != nil && plain != nil && judged.Article != plain.Article {
			r.add(result.SaidElsewhere, "The same words, once said and once more than said.", confidence, *judged, *plain)
		}
	}
}

func theWords(speaker string) string {
	if speaker == "" {
		return "words"
	}
	return "words of " + speaker
}

// doers tells where one article leaves out who did a harm and another of the
// event names the doer.
func (r *noteReader) doers() {
	peers := peersOf(r.set, r.c.Events)
	named := make([]map[string]result.Span, len(r.set))
	for i := range r.set {
		for k := range r.c.Articles[i].Flags {
			f := &r.c.Articles[i].Flags[k]
			if f.Voice != result.Narrator || !hidesDoer(f.Category) {
				continue
			}
			for _, p := range peers[i] {
				if named[p] == nil {
					named[p] = framing.Doers(r.set[p].Doc)
				}
				if s, ok := doerOf(named[p], &r.set[i], f); ok {
					r.add(result.DoerElsewhere, "The one tells a harm as if nobody did it, the other says who did.", f.Confidence,
						r.side(i, "says "+r.words(i, f.Span)+" and not by whom", f.Span), r.side(p, "says "+r.words(p, s), s))
					break
				}
			}
		}
	}
}

func hidesDoer(category string) bool {
	return category == framing.AgentlessPassive || category == framing.NominalisedAgent || category == framing.InanimateAgent
}
