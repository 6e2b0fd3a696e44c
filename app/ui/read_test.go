package ui

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"crossread/app/result"
)

func TestRead(t *testing.T) {
	m := newReadModel(bridge(t))
	var b strings.Builder
	for _, k := range m.keys {
		fmt.Fprintf(&b, "%s %s\n", k.letters, k.name)
	}
	for _, id := range []string{"a", "b", "c"} {
		c := m.column(id)
		fmt.Fprintf(&b, "\n# %s: %s\n", c.report.letter, piecesText(c, c.title))
		for _, p := range c.paras {
			if p.class != "" {
				fmt.Fprintf(&b, "[%s] ", p.class)
			}
			fmt.Fprintln(&b, piecesText(c, p.pieces))
		}
	}
	golden(t, "read", b.String())
}

// TestReadMarksTheValueBehindTheHeadline: a headline that tells the fact without
// its value does not keep the value in the text from being marked.
func TestReadMarksTheValueBehindTheHeadline(t *testing.T) {
	s := bridge(t)
	row := &s.c.Facts[0]
	cell := &row.Cells[0]
	r := s.reports[0]
	headline := *r.facts[cell.Facts[0]]
	headline.ID, headline.Start, headline.End, headline.Quantities = "headline", 0, len("Lantern Bridge"), nil
	r.facts[headline.ID] = &headline
	cell.Facts = append([]string{headline.ID}, cell.Facts...)
	c := newReadModel(s).column(cell.Article)
	var b strings.Builder
	for _, p := range c.paras {
		b.WriteString(piecesText(c, p.pieces))
	}
	if got := b.String(); row.Conflict == nil || !strings.Contains(got, "={three}") {
		t.Errorf("the value is not marked: %s", got)
	}
}

// piecesText writes pieces with their layers: p{} part, q{} quote, f{} fact,
// w{} framing, n{}KEY name, ={} differ.
func piecesText(c *readColumn, ps []piece) string {
	var b strings.Builder
	for _, p := range ps {
		if p.kids == nil {
			b.WriteString(p.text)
			continue
		}
		b.WriteString([...]string{"p", "q", "f", "w", "n", "="}[p.layer] + "{" + piecesText(c, p.kids) + "}")
		if p.layer == layerName && p.last {
			b.WriteString(c.keys[p.ids[0]])
		}
	}
	return b.String()
}

// TestPiecesHoldTheText: whatever the marks, the pieces are the text.
func TestPiecesHoldTheText(t *testing.T) {
	rnd := rand.New(rand.NewSource(1))
	text := strings.Repeat("some words of a text, ", 20)
	for range 300 {
		var marks []mark
		for i := range rnd.Intn(30) {
			a, b := rnd.Intn(len(text)), rnd.Intn(len(text))
			marks = append(marks, mark{layer(rnd.Intn(int(layers))), min(a, b), max(a, b), fmt.Sprint(i), "m"})
		}
		a, b := rnd.Intn(len(text)), rnd.Intn(len(text))
		start, end := min(a, b), max(a, b)
		if got := plainPieces(cutPieces(text, start, end, marks)); got != text[start:end] {
			t.Fatalf("%d-%d: %q, want %q", start, end, got, text[start:end])
		}
	}
}

func plainPieces(ps []piece) string {
	var b strings.Builder
	for _, p := range ps {
		b.WriteString(p.text + plainPieces(p.kids))
	}
	return b.String()
}

// TestCardsSayHowSure: a finding's reason has its confidence beside it, unless the
// reader set it.
func TestCardsSayHowSure(t *testing.T) {
	for _, x := range []struct {
		byReader bool
		want     string
	}{{false, "A verb of saying. The program is quite sure of it (confidence 93 in 100)."}, {true, "A verb of saying."}} {
		if got := text(render(t, whyLine("a verb of saying", 0.93, x.byReader))); strings.TrimSpace(got) != x.want {
			t.Errorf("%q, want %q", got, x.want)
		}
	}
}

// TestNameLettersStandAfterThePossessive: nothing parts a name from its “’s”.
func TestNameLettersStandAfterThePossessive(t *testing.T) {
	for _, c := range []struct{ text, name, want string }{
		{"the bridge’s cables", "the bridge", "the bridge’s"},
		{"the bridge's cables", "the bridge", "the bridge's"},
		{"Ida Marrow’s.", "Ida Marrow", "Ida Marrow’s"},
		{"the traders’ stalls", "the traders", "the traders’"},
		{"‘close the bridge’ was the order", "the bridge", "the bridge"},
		{"the bridge’sand", "the bridge", "the bridge"},
		{"the bridge", "the bridge", "the bridge"},
	} {
		r := &report{text: c.text}
		i := strings.Index(c.text, c.name)
		if got := r.words(r.withPossessive(result.Span{Start: i, End: i + len(c.name)})); got != c.want {
			t.Errorf("%q: the mark of %q is %q, want %q", c.text, c.name, got, c.want)
		}
	}
}

// TestFactCardsSpeakPlainly: the reason of a fact says why it was taken as one.
func TestFactCardsSpeakPlainly(t *testing.T) {
	s := bridge(t)
	v := &Read{sheet: s, model: newReadModel(s)}
	c := v.model.column("a")
	for _, f := range c.findings {
		if f.layer != layerFact {
			continue
		}
		_, _, rows := v.factCard(c, f)
		if got := text(render(t, el("div", "", rows...))); !strings.Contains(got, "Taken as a reported fact: ") || !strings.Contains(got, "sure of it") {
			t.Errorf("the card says %q", got)
		}
	}
}
