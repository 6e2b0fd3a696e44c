package engine

import (
	"context"
	"encoding/json"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"crossread/app/article"
	"crossread/app/result"
)

// patience is how long a text of up to a million bytes may take before the test calls
// it a hang. It takes about a second; a stage whose time grows with the square of
// a sentence, a paragraph or a text takes an hour.
const patience = 3 * time.Minute

// browserHas is how much memory a browser gives WebAssembly at most: what grows with the
// square of a text takes more.
const browserHas = 4 << 30

// within fails the test where work hangs.
func within(t *testing.T, work func()) {
	t.Helper()
	done := make(chan struct{})
	go func() {
		defer close(done)
		work()
	}()
	select {
	case <-done:
	case <-time.After(patience):
		t.Fatal("it hangs")
	}
}

// repeated are texts that no article is, each as what it repeats.
var repeated = []string{
	" ", "\n", "!", "“", "”", "‘", "’", "'", `"`, "(", "[", "-", "—", ".", ",", "0", "$", "@", "#", "a", "A", "\x00", "\xff\xfe", "\r\n",
	"שלום ", "👩‍👩‍👧 ", "汉字", "e\u0301", "“a” ", "“‘", `"a" `, "12 ", "1/2 ", "5% ", "$5 million ", "3 May ", "Monday ", "a: ", "said ", "said: “", "killed ",
	"the gate of ", "gate, ", "and ", "who said that he ", "Lantern Bridge ", "Edda Quillam, ", "Edda Quillam, the mayor of Marrowby, ",
	"He ran. ", "“No,” she said. ", "&lt;", "<div>", "http://a.b/", "DATE 2026-03-04 MARROWBY - \n",
}

func TestNoTextHangs(t *testing.T) {
	for i, unit := range repeated {
		size := 400_000
		if strings.Contains(" \n!“a", unit) {
			size = 1_000_000
		}
		t.Run(fmt.Sprintf("%d %q", i, unit), func(t *testing.T) {
			text := strings.Repeat(unit, size/len(unit))
			within(t, func() {
				src := article.Source{ID: "x", Text: text}
				inBounds(t, Set{Comparison: result.Comparison{Articles: []result.Analysis{Analyze(src)}}, Sources: []article.Source{src}})
			})
		})
	}
}

func TestOddTextsGiveTheSameTwice(t *testing.T) {
	for i, unit := range repeated {
		src := []article.Source{
			{ID: "x", Text: strings.Repeat(unit, 200) + " The gate was shut, Edda Quillam said."},
			{ID: "y", Text: "The gate was shut on Monday, Edda Quillam said. " + strings.Repeat(unit, 100)},
		}
		var printed [2]string
		for k := range printed {
			set, err := Compare(context.Background(), src, nil)
			if err != nil {
				t.Fatal(err)
			}
			b, err := json.Marshal(set.Comparison)
			if err != nil {
				t.Fatalf("%d %q: %v", i, unit, err)
			}
			printed[k] = string(b)
		}
		if printed[0] != printed[1] {
			t.Errorf("%d %q gives another comparison the second time", i, unit)
		}
	}
}

// names returns sentences that each name another person.
func names(n int) string {
	var b strings.Builder
	part := []string{"bel", "cor", "dan", "fer", "gil", "hul", "jor", "kes", "lam", "mor"}
	for i := range n {
		last := part[i%10] + part[i/10%10] + part[i/100%10] + part[i/1000%10]
		fmt.Fprintf(&b, "Edda %s%s told %d people of the gate. ", strings.ToUpper(last[:1]), last[1:], i)
	}
	return b.String()
}

func TestLargeSetsAreCompared(t *testing.T) {
	short := strings.Repeat("A ferry sank in the harbour. “We heard a crack,” said Tomas Wren of the ferry office. ", 30)
	copies := func(text string, n int) []article.Source {
		out := make([]article.Source, n)
		for i := range out {
			out[i] = article.Source{ID: fmt.Sprintf("x%03d", i), Text: text}
		}
		return out
	}
	for name, set := range map[string][]article.Source{
		"100 articles":                   copies(short, 100),
		"20 times one article":           copies(names(60), 20),
		"two articles of many names":     {{ID: "a", Text: names(10_000)}, {ID: "b", Text: names(10_000)}},
		"two articles of many sentences": {{ID: "a", Text: strings.Repeat("He ran. ", 100_000)}, {ID: "b", Text: strings.Repeat("He ran. ", 100_000)}},
		"headlines alone":                {{ID: "a", Title: "Ferry sinks"}, {ID: "b", Text: "Ferry sinks"}},
		"nothing":                        {{ID: "a"}, {ID: "b", Text: " \n"}},
	} {
		t.Run(name, func(t *testing.T) {
			within(t, func() {
				got, err := Compare(context.Background(), set, nil)
				if err != nil {
					t.Error(err)
					return
				}
				if len(got.Comparison.Articles) != len(set) {
					t.Errorf("%d of %d articles", len(got.Comparison.Articles), len(set))
				}
				for _, row := range got.Comparison.Facts {
					if len(row.Cells) != len(set) && len(got.Comparison.Events) == 1 {
						t.Errorf("a row of %d cells", len(row.Cells))
					}
					if row.Conflict != nil && strings.HasPrefix(name, "20 times") {
						t.Errorf("the same words are at odds: %+v", row.Conflict)
					}
				}
			})
		})
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	if m.HeapSys > browserHas {
		t.Errorf("the heap grew to %d MB", m.HeapSys>>20)
	}
}
