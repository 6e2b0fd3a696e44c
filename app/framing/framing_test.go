package framing_test

import (
	"math"
	"reflect"
	"strings"
	"testing"

	"crossread/app/article"
	"crossread/app/framing"
	"crossread/app/lang"
	"crossread/app/quote"
	"crossread/app/result"
)

func find(text string) []result.Flag {
	d := lang.New(article.Article{Source: article.Source{Text: text}})
	return framing.Alone(framing.Find(d, quote.Find(d, nil)))
}

// TestPlainTextHasFewFlags holds the flag rate on text in the style of official
// statistics under 0.5 in 100 words.
func TestPlainTextHasFewFlags(t *testing.T) {
	words, flags := 0, 0
	for _, text := range statistics() {
		words += len(strings.Fields(text))
		for _, f := range find(text) {
			if f.Voice == result.Narrator {
				flags++
				t.Logf("%s %.2f: %s", f.Category, f.Confidence, text[f.Start:f.End])
			}
		}
	}
	if words < 5000 {
		t.Fatalf("only %d words of plain text", words)
	}
	if rate := 100 * float64(flags) / float64(words); rate >= 0.5 {
		t.Errorf("%d flags in %d words: %.2f in 100", flags, words, rate)
	}
}

// TestLeftAndRightAreFlaggedAlike turns each sentence around: the same charge
// against the other side must get the same flags with the same confidence.
func TestLeftAndRightAreFlaggedAlike(t *testing.T) {
	swap := strings.NewReplacer(
		"Far-left", "Far-right", "Far-right", "Far-left", "far-left", "far-right", "far-right", "far-left",
		"hard-left", "hard-right", "hard-right", "hard-left", "left-wing", "right-wing", "right-wing", "left-wing",
		"radical left", "radical right", "radical right", "radical left",
		"leftists", "rightists", "rightists", "leftists",
		"ultra-liberal", "ultra-conservative", "ultra-conservative", "ultra-liberal",
		"Democrats", "Republicans", "Republicans", "Democrats", "Democratic", "Republican", "Republican", "Democratic",
		"Labour", "Conservative", "Conservative", "Labour", "liberal", "conservative", "conservative", "liberal",
		"progressives", "conservatives", "conservatives", "progressives",
	)
	for _, text := range []string{
		"Far-left thugs wrecked the market on Saturday.",
		"The radical left rammed its plan through the council.",
		"A hard-left councillor ranted about the toll.",
		"Shameless Democrats slammed the budget on Monday.",
		"Republicans whined about the vote and then caved.",
		"The Democratic mayor peddled a baseless theory.",
		"A left-wing mob shut the street while leftists cheered.",
		"The ultra-liberal senator bragged that he would gut the law.",
		"Labour politicians scrambled to explain the fiasco.",
		"So-called progressives trashed the deal.",
		"The liberal elite sneers at ordinary people.",
		"Desperate Republicans launched a vicious attack on the judge.",
	} {
		a, b := find(text), find(swap.Replace(text))
		if len(a) == 0 {
			t.Errorf("%q has no flags", text)
		}
		if len(a) != len(b) {
			t.Errorf("%q: %d flags, turned around %d", text, len(a), len(b))
			continue
		}
		for i := range a {
			if a[i].Category != b[i].Category || a[i].Confidence != b[i].Confidence {
				t.Errorf("%q: %s %.2f, turned around %s %.2f", text, a[i].Category, a[i].Confidence, b[i].Category, b[i].Confidence)
			}
		}
	}
}

func TestSpansAndConfidence(t *testing.T) {
	for _, text := range append(statistics()[:2], charged, "", " ", "\x00", "“", "\xff\xfe", "שלום slammed", "🙂 disgraceful 🙂") {
		last := -1
		for _, f := range find(text) {
			if f.Start < last || f.Start >= f.End || f.End > len(text) {
				t.Errorf("span %v in %d bytes after %d", f.Span, len(text), last)
			}
			last = f.Start
			if f.Confidence < framing.Shown || f.Confidence > 1 || f.Why == "" || len(f.Weights) == 0 {
				t.Errorf("%+v", f)
			}
		}
	}
}

// TestWeightsAddUp holds what a reader is told to the confidence: the terms add
// up to its log odds.
func TestWeightsAddUp(t *testing.T) {
	for _, text := range append(statistics()[:2], charged, "A shameful mess.") {
		for _, f := range find(text) {
			sum := 0.0
			for _, w := range f.Weights {
				if w.Reason == "" {
					t.Errorf("a term without words: %+v", f)
				}
				sum += w.Value
			}
			if odds := math.Log(f.Confidence / (1 - f.Confidence)); math.Abs(sum-odds) > 1e-9 {
				t.Errorf("%q: terms add up to %.3f, the confidence is %.3f", text[f.Start:f.End], sum, odds)
			}
		}
	}
}

func TestSameEveryTime(t *testing.T) {
	first := find(charged)
	for range 5 {
		if again := find(charged); !reflect.DeepEqual(first, again) {
			t.Fatalf("%v\n%v", first, again)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add(charged)
	f.Add("“Far-left” 'thugs' — so-called… a bombshell!?")
	f.Add("anti- -ridden * <poss> \x00\xff")
	f.Fuzz(func(t *testing.T, text string) {
		d := lang.New(article.Article{Source: article.Source{Text: text}})
		for _, x := range framing.Find(d, nil) {
			if x.Start < 0 || x.End > len(text) || x.Start >= x.End {
				t.Fatalf("span %v", x.Span)
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat(charged+"\n\n"+strings.Join(statistics()[:3], "\n\n")+"\n\n", 4)
	d := lang.New(article.Article{Source: article.Source{Text: text}})
	b.ReportAllocs()
	b.ResetTimer()
	for range b.N {
		framing.Find(d, nil)
	}
	b.ReportMetric(float64(len(strings.Fields(text))*b.N)/b.Elapsed().Seconds(), "words/s")
}

const charged = `Furious traders slammed the council on Monday after it rammed a ruinous toll through in a chaotic meeting.

The embattled mayor, Edda Quillam, scrambled to defend the fiasco. “This is a shameful smear,” she fumed.

Critics say the so-called safety works are a sham. The hard-left faction of the council gloated over its bombshell victory, while far-right activists whined about the vote.

Two men were shot during the protest. Orrin Taskell, the county’s bridge engineer, admitted that the cables had been neglected for decades.`
