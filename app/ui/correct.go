package ui

import (
	"strings"
	"unicode/utf8"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/result"
	"crossread/app/state"
)

// proposal is a correction that needs a word more from the reader: who, which
// other, from where to where.
type proposal struct {
	edit    result.Edit
	article *state.Article
	choices []offer // the speakers, utterances or facts to choose from
	now     string  // what stands there now
}

type offer struct {
	name string
	edit *result.Edit // the other place, for merging
}

// proposer is the page as a view sees it that has a correction to ask about.
type proposer interface {
	propose(ctx app.Context, kind modalKind, p proposal)
}

// around is how many bytes on each side of a span tell it from others with the
// same words.
const around = 32

// editAt returns a correction of the words of a span, with what is needed to
// find them again when the text changes.
func editAt(a *state.Article, kind string, span result.Span) result.Edit {
	text := a.Source.Text
	if span.In == result.InTitle {
		text = a.Source.Title
	}
	e := result.Edit{Kind: kind, Article: a.Source.ID, Span: &span, Text: a.Words(span)}
	from, to := max(0, span.Start-around), min(len(text), span.End+around)
	for from < span.Start && !utf8.RuneStart(text[from]) {
		from++
	}
	for to > span.End && to < len(text) && !utf8.RuneStart(text[to]) {
		to--
	}
	if span.Start <= len(text) && span.End <= len(text) {
		e.Before, e.After = text[from:span.Start], text[span.End:to]
	}
	return e
}

// corrections is what the reader can do about a finding, for its card.
func (v *Read) corrections(c *readColumn, f *finding) app.UI {
	a := v.Set.Article(c.report.id)
	if a == nil || v.Do == nil {
		return el("div", "slot")
	}
	var kids []app.UI
	button := func(name string, do func(ctx app.Context)) {
		kids = append(kids, words("button", "plain", name).Attr("type", "button").
			On("click", func(ctx app.Context, _ app.Event) {
				v.back = &comeback{v.Set.Serial, c.report.id, f.layer, f.span}
				do(ctx)
			}, app.EventScope(c.report.id, f.id, v.Set.Serial)))
	}
	at := func(kind, value string) result.Edit {
		e := editAt(a, kind, f.span)
		e.Value = value
		return e
	}
	fix := func(e result.Edit) func(app.Context) {
		return func(ctx app.Context) { v.Do.Do(ctx, state.Correct{Edit: e}) }
	}
	ask := func(kind modalKind, p proposal) func(app.Context) {
		return func(ctx app.Context) {
			if asker, ok := v.Do.(proposer); ok {
				asker.propose(ctx, kind, p)
			}
		}
	}
	switch f.layer {
	case layerQuote:
		who := ""
		if f.quote.Speaker != nil {
			who = f.quote.Speaker.Name
		}
		button("Another speaker", ask(modalSpeaker, proposal{edit: at(result.EditSpeaker, ""), article: a, choices: v.speakers(), now: who}))
		button("Other borders", ask(modalBorders, proposal{edit: at(result.EditBorders, ""), article: a}))
		if u := v.utterance(f.row); u != nil {
			if len(u.Members) > 1 {
				button("Not the same utterance", fix(at(result.EditSplitQuote, "")))
			}
			if others := v.otherUtterances(f.row); len(others) > 0 {
				button("The same as another", ask(modalMerge, proposal{edit: at(result.EditMergeQuotes, ""), article: a, choices: others}))
			}
		}
	case layerFact:
		if row := v.factRow(f.row); row != nil {
			if reporting(row) > 1 {
				button("Not the same fact", fix(at(result.EditSplitFact, "")))
			}
			if others := v.otherFacts(f.row); len(others) > 0 {
				button("The same as another", ask(modalMerge, proposal{edit: at(result.EditMergeFacts, ""), article: a, choices: others}))
			}
		}
	case layerFrame:
		word := a.Words(f.span)
		button("Not framing here", fix(at(result.EditDismissFlag, "")))
		button("Never this word", fix(result.Edit{Kind: result.EditDismissWord, Value: word, Text: word}))
		button("Never this kind", fix(result.Edit{Kind: result.EditDismissCategory, Value: f.flag.Category}))
	}
	if len(kids) == 0 {
		return el("div", "slot")
	}
	return el("div", "card-foot card-correct", append([]app.UI{words("span", "hint", "Correct:")}, kids...)...)
}

// speakers are the names that anybody in the set speaks by.
func (v *Read) speakers() []offer {
	var out []offer
	seen := map[string]bool{}
	for _, a := range v.Set.Comparison.Attribution {
		if a.Speaker != "" && !seen[a.Speaker] {
			seen[a.Speaker] = true
			out = append(out, offer{name: a.Speaker})
		}
	}
	return out
}

func (v *Read) otherUtterances(row string) []offer {
	var out []offer
	for _, u := range v.Set.Comparison.Quotes {
		if u.ID == row || len(u.Members) == 0 {
			continue
		}
		m := u.Members[0]
		a := v.Set.Article(m.Article)
		if a == nil {
			continue
		}
		for _, q := range a.Analysis.Quotes {
			if q.ID == m.Quote && len(q.Spans) > 0 {
				e := editAt(a, result.EditMergeQuotes, q.Spans[0])
				out = append(out, offer{capital(u.Speaker) + ": " + shortened(e.Text, 90), &e})
			}
		}
	}
	return out
}

func (v *Read) factRow(id string) *result.FactRow {
	for i := range v.Set.Comparison.Facts {
		if v.Set.Comparison.Facts[i].ID == id {
			return &v.Set.Comparison.Facts[i]
		}
	}
	return nil
}

// reporting counts the statements of a row.
func reporting(row *result.FactRow) int {
	n := 0
	for _, c := range row.Cells {
		n += len(c.Facts)
	}
	return n
}

func (v *Read) otherFacts(row string) []offer {
	var out []offer
	for i := range v.Set.Comparison.Facts {
		r := &v.Set.Comparison.Facts[i]
		if r.ID == row {
			continue
		}
		if e := v.firstFact(r); e != nil {
			out = append(out, offer{shortened(r.Text, 90), e})
		}
	}
	return out
}

func (v *Read) firstFact(r *result.FactRow) *result.Edit {
	for _, c := range r.Cells {
		a := v.Set.Article(c.Article)
		if a == nil || len(c.Facts) == 0 {
			continue
		}
		for _, f := range a.Analysis.Facts {
			if f.ID == c.Facts[0] {
				e := editAt(a, result.EditMergeFacts, f.Span)
				return &e
			}
		}
	}
	return nil
}

// byteAt returns the byte offset of a UTF-16 offset, the unit of a browser's
// selections.
func byteAt(s string, units int) int {
	for i, r := range s {
		if units <= 0 {
			return i
		}
		units--
		if r > 0xffff {
			units--
		}
	}
	return len(s)
}

// unitAt returns the UTF-16 offset of a byte offset.
func unitAt(s string, at int) int {
	n := 0
	for i, r := range s {
		if i >= at {
			break
		}
		n++
		if r > 0xffff {
			n++
		}
	}
	return n
}

// paragraphOf returns the lines of a text that a span stands in.
func paragraphOf(text string, s result.Span) (from, to int) {
	from = strings.LastIndexByte(text[:s.Start], '\n') + 1
	to = len(text)
	if i := strings.IndexByte(text[s.End:], '\n'); i >= 0 {
		to = s.End + i
	}
	return from, to
}
