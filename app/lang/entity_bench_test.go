package lang

import (
	"strings"
	"testing"

	"crossread/app/article"
)

const benchText = `The Lantern Bridge was closed on Monday after an inspection found cracks in three of its eight cables. “We are sorry for the trouble this will cause,” Mayor Edda Quillam said after the vote. Orrin Taskell, the county’s bridge engineer, said the cracks had been known about for some time and were growing. Furious traders told the mayor that they would lose a third of their takings. Wenna Hartlock, who chairs the Quay Street traders’ association, said she had been given three days’ notice. A petition against the closure had 2,140 names by Tuesday evening, and the council will discuss it on 12 March. Former Tarn County Sheriff Bram Oldane (R-Tarn) called the decision a mistake.

`

func BenchmarkEntities(b *testing.B) {
	text := strings.Repeat(benchText, 20)
	d := New(article.Article{Source: article.Source{Text: text}})
	words := len(strings.Fields(text))
	b.ReportAllocs()
	b.ResetTimer()
	for b.Loop() {
		d.Entities = nil
		findEntities(d)
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
