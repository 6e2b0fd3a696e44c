package fact_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"crossread/app/article"
	"crossread/app/fact"
	"crossread/app/lang"
	"crossread/app/quantity"
	"crossread/app/quote"
	"crossread/app/result"
	"crossread/app/timex"
)

var update = flag.Bool("update", false, "write what the golden cases give now")

func find(text string) (*lang.Document, []result.Fact) {
	d := lang.New(article.Article{Source: article.Source{Text: text}, Date: "2026-03-04"})
	times := timex.Find(d)
	return d, fact.Find(d, quote.Find(d, times), times, quantity.Find(d, times))
}

// TestGolden reads cases of a text and, after a line of "=", its facts: the
// words of each and what was read from them.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no golden cases", err)
	}
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for i := range a.Files {
			f := &a.Files[i]
			text, want, _ := strings.Cut(string(f.Data), "=\n")
			got := print(strings.TrimSpace(text))
			if *update {
				f.Data = []byte(text + "=\n" + got)
			} else if got != want {
				t.Errorf("%s: %s:\n%sgot\n%swant\n%s", filepath.Base(file), f.Name, text, got, want)
			}
		}
		if *update {
			if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// print writes facts as the golden cases do: words | action, then what differs
// from a plain positive report.
func print(text string) string {
	d, facts := find(text)
	var b strings.Builder
	for _, f := range facts {
		start, end := d.Offsets(f.Span)
		b.WriteString(d.Text[start:end] + " | " + f.Action)
		if f.Polarity != "positive" {
			b.WriteString(" not")
		}
		if f.Modality != result.Happened {
			b.WriteString(" " + f.Modality)
		}
		if f.When != "" {
			b.WriteString(" @")
		}
		b.WriteString("\n")
	}
	return b.String()
}

// TestFindings holds what must be true of the facts of any text.
func TestFindings(t *testing.T) {
	for _, text := range hostile {
		check(t, text)
	}
}

var hostile = []string{
	"", " ", "\n\n\n", "\x00", "\xff\xfe a \xf0", strings.Repeat("!", 3000), strings.Repeat("“", 3000), strings.Repeat("a", 5000), strings.Repeat("who ", 2000),
	strings.Repeat("and ", 2000), strings.Repeat("(", 2000), strings.Repeat("to be ", 2000), "said said said.", "— – - , ; :", "שלום עולם. مرحبا بالعالم.", "🦊 ran 🦊 away, 🦊 said.",
	"He, who, which, that, and, said.", "“”‘’\"'", "The (the (the (the closed.", "By to of and with who, closed,",
}

func check(t *testing.T, text string) {
	t.Helper()
	d, facts := find(text)
	last := -1
	for i, f := range facts {
		start, end := d.Offsets(f.Span)
		switch {
		case start < 0 || end > len(d.Text) || start >= end:
			t.Fatalf("%q: fact %d has the span %d:%d", text, i, start, end)
		case start < last:
			t.Fatalf("%q: fact %d stands before the one before it", text, i)
		case f.Sentence < 0 || f.Sentence >= len(d.Sentences):
			t.Fatalf("%q: fact %d is in sentence %d", text, i, f.Sentence)
		case start < d.Sentences[f.Sentence].Start || end > d.Sentences[f.Sentence].End:
			t.Fatalf("%q: fact %d leaves its sentence", text, i)
		case f.Position < 0 || f.Position > 1 || f.Confidence <= 0 || f.Confidence > 1 || f.Why == "":
			t.Fatalf("%q: fact %d: position %v, confidence %v, why %q", text, i, f.Position, f.Confidence, f.Why)
		}
		last = start
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) { check(t, text) })
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("On Monday, the council of Marrowby, which had met twice, voted by nine votes to four to close the Lantern Bridge after inspectors found cracks in three of its cables. “We are sorry,” said Edda Quillam, the mayor, who took office in 2024.\n\n", 400)
	d := lang.New(article.Article{Source: article.Source{Text: text}, Date: "2026-03-04"})
	times := timex.Find(d)
	quotes, quantities := quote.Find(d, times), quantity.Find(d, times)
	words := len(strings.Fields(text))
	b.ReportAllocs()
	for b.Loop() {
		fact.Find(d, quotes, times, quantities)
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}
