package quote

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"crossread/app/article"
	"crossread/app/ingest"
	"crossread/app/lang"
	"crossread/app/result"
	"crossread/app/timex"
)

var update = flag.Bool("update", false, "write what is found into the golden files")

// TestGolden reads testdata: each case is an article, which may begin with a
// line "date: YYYY-MM-DD", and a section of the quotations that are found in it.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no golden files", err)
	}
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for i := 0; i+1 < len(a.Files); i += 2 {
			in, want := &a.Files[i], &a.Files[i+1]
			if want.Name != in.Name+": quotes" {
				t.Fatalf("%s: %q does not follow %q", file, want.Name, in.Name)
			}
			got := []byte(describe(string(in.Data)))
			if *update {
				want.Data = got
			} else if string(got) != string(want.Data) {
				t.Errorf("%s: %s:\n%s\ngot:\n%swant:\n%s", filepath.Base(file), in.Name, in.Data, got, want.Data)
			}
		}
		if *update {
			if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// describe writes a line for each quotation of a text.
func describe(text string) string {
	src := article.Source{ID: "a"}
	if rest, ok := strings.CutPrefix(text, "date: "); ok {
		src.Date, text, _ = strings.Cut(rest, "\n")
	}
	src.Text = strings.TrimSuffix(text, "\n")
	d := lang.New(ingest.Read(src))
	lang.Link([]*lang.Document{d})
	var b strings.Builder
	for _, q := range Find(d, timex.Find(d)) {
		b.WriteString(describeQuote(d, &q) + "\n")
	}
	return b.String()
}

func describeQuote(d *lang.Document, q *result.Quote) string {
	words := func(s result.Span) string {
		a, b := d.Offsets(s)
		return strings.ReplaceAll(d.Text[a:b], "\n", " ")
	}
	var spans []string
	for _, s := range q.Spans {
		spans = append(spans, words(s))
	}
	line := q.Kind + " | " + strings.Join(spans, " / ")
	add := func(name, value string) {
		if value != "" {
			line += fmt.Sprintf(" | %s: %s", name, value)
		}
	}
	if q.Speaker != nil {
		add("by", q.Speaker.Name)
	}
	if q.Cue != nil {
		add("cue", q.Cue.Text)
	}
	if q.Addressee != nil {
		add("to", q.Addressee.Name)
	}
	add("in", q.Medium)
	add("at", q.Time)
	if q.Act != result.Speech {
		add("act", q.Act)
	}
	return line
}
