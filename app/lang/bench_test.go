package lang

import (
	"fmt"
	"strings"
	"testing"

	"crossread/app/article"
)

// sample is about a hundred words of invented news.
const sample = `WESTHAVEN, Feb. 3 — Mayor Ellen Marsh said on Tuesday that the city’s ferry would not sail again before March 15, after 53 of 100 crew members walked out over unpaid wages.

“We didn’t ask for this fight,” Marsh told reporters at City Hall. “But I won’t sign a contract that we can’t pay.”

Tom Okafor, who leads the dockworkers’ union, accused the mayor of “playing games with people’s lives.” In a letter to the U.S. Labor Department, he wrote that Gov. Ruth Stone had promised $2.4 million in aid and then, he said, “walked away.” The governor’s office declined to comment.

`

func text(words int) string {
	return strings.Repeat(sample, words/len(strings.Fields(sample))+1)
}

func BenchmarkNew(b *testing.B) {
	for _, words := range []int{1_000, 10_000, 100_000, 1_000_000} {
		t := text(words)
		b.Run(fmt.Sprint(words), func(b *testing.B) { benchmarkText(b, t) })
	}
}

// badInputs are texts of about size bytes that no reader would paste on
// purpose.
func badInputs(size int) map[string]string {
	rep := func(s string) string { return strings.Repeat(s, size/len(s)) }
	return map[string]string{
		"loud": rep("!"), "spaces": rep(" "), "lines": rep("\n"), "marks": rep("“"), "apart": rep("“ "),
		"straight": rep(`"`), "toggles": rep(`" `), "single": rep("' "), "word": rep("a"), "wide": rep("中"), "dots": rep("a."),
		"ats": rep("a@"), "apostrophes": rep("a'"), "links": rep("a.("), "invalid": rep("\xff"), "nul": rep("\x00"),
		"words": rep("word "), "determiners": rep("the "), "verbs": rep("was "), "deep": rep("“a ")[:size/2] + rep("” ")[:size/2],
		"possessives": rep("s' "), "hyphens": rep("a-"), "numbers": rep("1,"), "right": rep("שלום "), "faces": rep("👩\u200d"), "adverbs": rep("very "),
		"sentences": rep("A b. "), "open": rep("‘a "), "lists": rep("A, "),
	}
}

// BenchmarkBad reads a megabyte of each.
func BenchmarkBad(b *testing.B) {
	for name, t := range badInputs(1 << 20) {
		b.Run(name, func(b *testing.B) { benchmarkText(b, t) })
	}
}

func benchmarkText(b *testing.B, text string) {
	words := len(strings.Fields(text))
	b.ReportAllocs()
	for b.Loop() {
		New(article.Article{Source: article.Source{Text: text}})
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
