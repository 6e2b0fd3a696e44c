package ui

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"crossread/app/article"
	"crossread/app/result"
	"crossread/app/state"
)

// bridge reads testdata/bridge.txtar: the sample with its findings laid down by
// hand, so that the views' tests hold still while the detectors learn.
func bridge(t testing.TB) *sheet {
	t.Helper()
	ar, err := txtar.ParseFile("testdata/bridge.txtar")
	if err != nil {
		t.Fatal(err)
	}
	b := &bridgeReader{t: t, sections: map[string]string{}, analyses: map[string]*result.Analysis{}, texts: map[string]string{}}
	for _, f := range ar.Files {
		b.sections[f.Name] = string(f.Data)
	}
	var sources []article.Source
	outlets := map[string]string{"a": "Marrowby Courier", "b": "Ashel Evening Bell", "c": "Tarn County Record"}
	dates := map[string]string{"a": "2026-03-03", "b": "2026-03-03", "c": "2026-03-04"}
	for _, id := range []string{"a", "b", "c"} {
		b.texts[id] = b.sections[id]
		sources = append(sources, article.Source{ID: id, Text: b.sections[id]})
		b.analyses[id] = &result.Analysis{ID: id, Outlet: outlets[id], Date: dates[id], Dateline: "MARROWBY", Words: 150, Sentences: b.sentences(id)}
	}
	c := result.Comparison{Version: result.Version, Events: [][]string{{"a", "b", "c"}}}
	b.boilerplate()
	b.quotes(&c)
	b.flags(&c)
	b.facts(&c)
	b.naming(&c)
	for _, id := range []string{"a", "b", "c"} {
		c.Articles = append(c.Articles, *b.analyses[id])
	}
	return newSheet(state.NewSet(1, sources, c))
}

type bridgeReader struct {
	t        testing.TB
	sections map[string]string
	analyses map[string]*result.Analysis
	texts    map[string]string
}

// span finds words in an article: of "~" fields alone.
func (b *bridgeReader) span(id, words string, within result.Span) result.Span {
	b.t.Helper()
	words = strings.TrimPrefix(words, "~")
	text := b.texts[id]
	from, to := 0, len(text)
	if within.End > 0 {
		from, to = within.Start, within.End
	}
	i := strings.Index(text[from:to], words)
	if i < 0 {
		b.t.Fatalf("article %s does not hold %q", id, words)
	}
	return result.Span{Start: from + i, End: from + i + len(words)}
}

func (b *bridgeReader) lines(section string, do func(indented bool, f []string)) {
	for _, l := range strings.Split(b.sections[section], "\n") {
		if strings.TrimSpace(l) == "" {
			continue
		}
		f := strings.Split(l, " | ")
		for i := range f {
			if !strings.HasSuffix(f[i], "– ") {
				f[i] = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(f[i]), "|"))
			}
		}
		do(strings.HasPrefix(l, " "), f)
	}
}

func (b *bridgeReader) sentences(id string) []result.Sentence {
	var out []result.Sentence
	at := 0
	for p, block := range strings.SplitAfter(b.texts[id], "\n") {
		end := at + len(strings.TrimRight(block, "\n"))
		for at < end {
			stop := end
			for _, mark := range []string{". ", ".” "} {
				if i := strings.Index(b.texts[id][at:end], mark); i > 2 && !strings.HasSuffix(b.texts[id][:at+i], "a.m") {
					stop = min(stop, at+i+len(mark)-1)
				}
			}
			out = append(out, result.Sentence{Span: result.Span{Start: at, End: stop}, Paragraph: p})
			at = stop
			for at < end && b.texts[id][at] == ' ' {
				at++
			}
		}
		at = end + 1
	}
	return out
}

func (b *bridgeReader) boilerplate() {
	b.lines("boilerplate", func(_ bool, f []string) {
		a := b.analyses[f[0]]
		a.Boilerplate = append(a.Boilerplate, result.Boilerplate{Span: b.span(f[0], f[2], result.Span{}), Kind: f[1]})
	})
}

func (b *bridgeReader) quotes(c *result.Comparison) {
	b.lines("quotes", func(in bool, f []string) {
		if !in {
			c.Quotes = append(c.Quotes, result.Utterance{ID: "Q" + strconv.Itoa(len(c.Quotes)+1), Speaker: f[0]})
			c.Attribution = append(c.Attribution, result.Attribution{Speaker: f[0]})
			return
		}
		u, a := &c.Quotes[len(c.Quotes)-1], b.analyses[f[0]]
		words := b.span(f[0], f[3], result.Span{})
		back := 90
		if f[1] == result.Indirect && f[0] == "a" {
			back = 60
		}
		near := result.Span{Start: max(0, words.Start-back), End: min(len(b.texts[f[0]]), words.End+60)}
		after := result.Span{Start: words.End, End: near.End}
		if !strings.Contains(b.texts[f[0]][after.Start:after.End], f[5]) || f[1] == result.Indirect || f[5] == "said" && strings.Contains(f[3], "rushed") {
			after = result.Span{Start: near.Start, End: words.Start}
		}
		sp, cue := b.span(f[0], f[4], near), b.span(f[0], f[5], after)
		q := result.Quote{
			ID: fmt.Sprintf("q%d", len(a.Quotes)+1), Kind: f[1], Act: result.Speech, Spans: []result.Span{words},
			Speaker: &result.Speaker{Name: u.Speaker, Span: &sp}, Cue: &result.Cue{Text: f[5], Lemma: f[5], Span: cue},
			Confidence: 0.95, Why: "a verb of saying beside the quotation marks",
		}
		a.Quotes = append(a.Quotes, q)
		u.Members = append(u.Members, result.Printing{Article: f[0], Quote: q.ID, Relation: f[2]})
		n := countWords(b.texts[f[0]][words.Start:words.End])
		marked := n
		if f[1] == result.Indirect {
			marked = 0
		}
		at := &c.Attribution[len(c.Attribution)-1]
		at.Articles = append(at.Articles, result.AttributionArticle{Article: f[0], Words: n, Marked: marked, Quotes: 1, Cues: map[string]int{f[5]: 1}})
	})
	for i := range c.Quotes {
		for _, id := range []string{"a", "b", "c"} {
			printed := false
			for _, m := range c.Quotes[i].Members {
				printed = printed || m.Article == id
			}
			if !printed {
				c.Quotes[i].Absent = append(c.Quotes[i].Absent, id)
			}
		}
	}
}

func (b *bridgeReader) flags(c *result.Comparison) {
	words := map[string]int{"a": 131, "b": 120, "c": 127}
	b.lines("flags", func(_ bool, f []string) {
		a := b.analyses[f[0]]
		flag := result.Flag{Category: f[1], Voice: f[2], Span: b.span(f[0], f[3], result.Span{}), Why: f[4], Confidence: 0.8}
		if len(f) > 5 {
			flag.Alternative = f[5]
		}
		a.Flags = append(a.Flags, flag)
	})
	for _, id := range []string{"a", "b", "c"} {
		fa := result.FramingArticle{Article: id, Words: words[id], Categories: map[string]int{}}
		n := 0
		for _, f := range b.analyses[id].Flags {
			if f.Voice == result.Narrator {
				fa.Categories[f.Category]++
				n++
			}
		}
		fa.Per100 = float64(n) * 100 / float64(fa.Words)
		c.Framing.Articles = append(c.Framing.Articles, fa)
	}
	c.Framing.Notes = []result.FramingNote{{Kind: result.SaidElsewhere, Confidence: 0.8, Why: "The same words, once said and once more than said.", Sides: []result.FramingSide{
		{Article: "b", Text: "brings in words of Wenna Hartlock with “fumed”", Spans: []result.Span{b.span("b", "fumed", result.Span{})}},
		{Article: "c", Text: "brings in the same words with “said”", Spans: []result.Span{}}}}}
}

func (b *bridgeReader) facts(c *result.Comparison) {
	b.lines("facts", func(in bool, f []string) {
		if !in {
			row := result.FactRow{ID: "F" + strconv.Itoa(len(c.Facts)+1), Text: f[0]}
			if len(f) > 1 {
				row.Conflict = &result.Conflict{Kind: f[1]}
			}
			c.Facts = append(c.Facts, row)
			return
		}
		row, a := &c.Facts[len(c.Facts)-1], b.analyses[f[0]]
		cell := result.Cell{Article: f[0], Status: f[1]}
		if f[1] == result.NotFound {
			if len(f) > 2 {
				cell.Nearest = &result.Nearest{Span: b.span(f[0], f[2], result.Span{}), Score: 0.3}
			}
			row.Cells = append(row.Cells, cell)
			return
		}
		sp := b.span(f[0], f[2], result.Span{})
		fact := result.Fact{
			ID: fmt.Sprintf("f%d", len(a.Facts)+1), Span: sp, Polarity: "positive", Modality: result.Happened, Source: "narrator",
			Position: float64(sp.Start) / float64(len(b.texts[f[0]])), Confidence: 0.9, Why: "a clause with a subject and a verb",
		}
		if len(f) > 3 && f[3] != "" {
			if f[1] == result.Differs {
				row.Conflict.Values = append(row.Conflict.Values, result.ConflictValue{Article: f[0], Value: f[3]})
			}
			if i := strings.Index(b.texts[f[0]][sp.Start:sp.End], f[3]); i >= 0 {
				fact.Quantities = []int{len(a.Quantities)}
				a.Quantities = append(a.Quantities, result.Quantity{Span: result.Span{Start: sp.Start + i, End: sp.Start + i + len(f[3])}, Value: map[string]float64{"three": 3, "four": 4}[f[3]], Text: f[3], Bound: result.Exact})
			}
		}
		if len(f) > 4 && f[4] != "" {
			fact.When = f[4]
		}
		if len(f) > 5 {
			fact.Modality = f[5]
		}
		a.Facts = append(a.Facts, fact)
		cell.Facts, cell.Told = []string{fact.ID}, []float64{1}
		row.Cells = append(row.Cells, cell)
	})
}

func (b *bridgeReader) naming(c *result.Comparison) {
	b.lines("naming", func(in bool, f []string) {
		if !in {
			c.Naming = append(c.Naming, result.Referent{Referent: f[0], Type: f[1]})
			return
		}
		n, a := &c.Naming[len(c.Naming)-1], b.analyses[f[0]]
		count, _ := strconv.Atoi(f[2])
		form := result.Form{Text: f[1], Count: count}
		if len(f) > 3 {
			form.Labels = strings.Split(f[3], ", ")
		}
		e := result.Entity{ID: fmt.Sprintf("e%d", len(a.Entities)+1), Name: n.Referent, Type: n.Type}
		from := result.Span{Start: 0, End: len(b.texts[f[0]])}
		for range count {
			if !strings.Contains(b.texts[f[0]][from.Start:], f[1]) {
				break
			}
			sp := b.span(f[0], f[1], from)
			e.Mentions = append(e.Mentions, result.Mention{Span: sp, Form: "name"})
			from.Start = sp.End
		}
		a.Entities = append(a.Entities, e)
		if k := len(n.Articles); k > 0 && n.Articles[k-1].Article == f[0] {
			n.Articles[k-1].Forms = append(n.Articles[k-1].Forms, form)
			n.Articles[k-1].Entities = append(n.Articles[k-1].Entities, e.ID)
			return
		}
		n.Articles = append(n.Articles, result.ReferentForms{Article: f[0], Entities: []string{e.ID}, Forms: []result.Form{form}})
	})
}

// wordsOfRuns writes runs as plain text with their kinds shown: **strong**,
// _theirs_, =differ=, [letter], and links followed by (→ place).
func wordsOfRuns(rs []run) string {
	var b strings.Builder
	for _, r := range rs {
		switch r.kind {
		case strong:
			b.WriteString("**" + r.text + "**")
		case theirs:
			b.WriteString("_" + r.text + "_")
		case differ:
			b.WriteString("=" + r.text + "=")
		case badged:
			b.WriteString("[" + r.text + "]")
		default:
			b.WriteString(r.text)
		}
		if r.isLink() {
			b.WriteString("(→" + r.to.Href() + ")")
		}
	}
	return b.String()
}

func TestBridge(t *testing.T) {
	s := bridge(t)
	if len(s.reports) != 3 || len(s.c.Quotes) != 4 || len(s.c.Facts) != 14 || len(s.c.Naming) != 6 {
		t.Fatalf("read %d reports, %d utterances, %d facts, %d referents", len(s.reports), len(s.c.Quotes), len(s.c.Facts), len(s.c.Naming))
	}
}
