package quote

import (
	"reflect"
	"strings"
	"testing"

	"crossread/app/article"
	"crossread/app/ingest"
	"crossread/app/lang"
	"crossread/app/result"
)

func read(text string) *lang.Document {
	return lang.New(ingest.Read(article.Source{ID: "a", Text: text}))
}

// hard are texts that have broken readers of quotations.
var hard = []string{"", " ", "“", "”", `"`, "''", "said", "“”", "said “", "“a” said “b", ": “", "he said: ", "\x00", "\xff\xfe “\xc3", "“A\n\n“B\n\n“C",
	"“a ‘b “c ’ d” e", "6'2\" he said", "according to", "according to “", "“A,” “B,” “C,” she said, “D.”", "“אבג” אמר", "🙂 “🙂” said 🙂", "B, ,",
	strings.Repeat("“", 5000), strings.Repeat("he said ", 2000), strings.Repeat("“a,” he said. ", 1000), strings.Repeat("x", 100000)}

func checkSpans(t *testing.T, d *lang.Document, qs []result.Quote) {
	t.Helper()
	ok := func(s result.Span) bool {
		a, b := d.Offsets(s)
		return a >= 0 && a < b && b <= len(d.Text)
	}
	for _, q := range qs {
		if len(q.Spans) == 0 || q.Kind == "" || q.Act == "" || q.Confidence < 0 || q.Confidence > 1 || q.Why == "" {
			t.Errorf("incomplete quote %+v", q)
		}
		for _, s := range q.Spans {
			if !ok(s) {
				t.Errorf("span %v out of the text", s)
			}
		}
		if q.Cue != nil && !ok(q.Cue.Span) || q.Speaker != nil && q.Speaker.Span != nil && !ok(*q.Speaker.Span) {
			t.Errorf("cue or speaker out of the text: %+v", q)
		}
	}
}

func TestHardInput(t *testing.T) {
	for _, text := range hard {
		d := read(text)
		qs := Find(d, nil)
		checkSpans(t, d, qs)
		if !reflect.DeepEqual(qs, Find(read(text), nil)) {
			t.Errorf("not deterministic on %.40q", text)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, text := range hard {
		if len(text) < 3000 {
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := read(text)
		checkSpans(t, d, Find(d, nil))
	})
}
