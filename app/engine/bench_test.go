package engine

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"crossread/app/article"
)

// BenchmarkCompareTwenty compares twenty reports of about a thousand words that
// share most of what they say. Names change as the samples come round, as in a
// longer report.
func BenchmarkCompareTwenty(b *testing.B) { benchmarkCompare(b, 20, 1000) }

// BenchmarkCompareHundred compares a hundred such reports of about four hundred
// words.
func BenchmarkCompareHundred(b *testing.B) { benchmarkCompare(b, 100, 400) }

func benchmarkCompare(b *testing.B, articles, words int) {
	files, err := filepath.Glob("../../web/samples/*.txt")
	if err != nil || len(files) == 0 {
		b.Fatal("there are no samples", err)
	}
	var all strings.Builder
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		all.Write(data)
		all.WriteString("\n\n")
	}
	text := all.String()
	other := strings.NewReplacer("Lantern", "Harbour", "Quillam", "Averley", "Taskell", "Brenn", "Hartlock", "Osmund", "Marrowby", "Port Elden", "Ashel", "Tarn")
	text += other.Replace(text)
	for len(strings.Fields(text)) > words*5/4 {
		text = text[:strings.LastIndex(text, "\n\n")]
	}
	set := make([]article.Source, articles)
	for i := range set {
		set[i] = article.Source{ID: fmt.Sprint(i), Text: fmt.Sprintf("%s\n\nReport %d ends here, said Anna Vane%c.", text, i, 'a'+rune(i%26))}
	}
	for b.Loop() {
		if _, err := Compare(context.Background(), set, nil); err != nil {
			b.Fatal(err)
		}
	}
}
