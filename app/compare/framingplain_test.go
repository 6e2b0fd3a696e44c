package compare

import (
	"strings"
	"testing"
)

// TestPlainReportsStayPlain holds the flag rate of plain reports under 0.5 in
// 100 words beside each other, too, where weaker candidates are shown.
func TestPlainReportsStayPlain(t *testing.T) {
	a := strings.Repeat("Figures published by the statistics office on Tuesday show that retail sales in Tarn County rose by 2.4 per cent in the year to March. The survey covered 4,300 households. Seasonally adjusted figures were little changed from the month before. ", 4)
	b := strings.Repeat("Retail sales in Tarn County rose by 2.4 per cent in the year to March, the statistics office said on Tuesday. The number of people aged 65 and over increased by 1,400. The next release is due in May, and the council will discuss it on 12 June. ", 4)
	set, events := framed(a, b)
	words, flags := 0, 0
	for i, f := range settle(set, events, nil) {
		words += set[i].Doc.Sentences[len(set[i].Doc.Sentences)-1].Last
		flags += len(f)
		for _, x := range f {
			t.Logf("%s %.2f %q", x.Category, x.Confidence, set[i].Doc.Article.Text[x.Start:x.End])
		}
	}
	if 200*flags >= words {
		t.Errorf("%d flags in %d words", flags, words)
	}
}
