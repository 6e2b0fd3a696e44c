package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"unicode"

	"crossread/app/article"
	"crossread/app/engine"
)

// bucket counts the findings of one range of confidence.
type bucket struct {
	found, right int
	confidence   float64 // summed
}

// writeReliability prints how often the quotations found at each level of
// confidence are right: the words agree with an annotated quotation's to a token
// Dice of at least 0.8. The figures are for all articles of the file; where the
// models were fitted to them, they flatter.
func writeReliability(w io.Writer, file string) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	var buckets [10]bucket
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		var a annotated
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			return err
		}
		points := article.NewCodePoints(a.Text)
		words := wordStarts(a.Text)
		var gold [][2]int
		for _, q := range a.Quotes {
			gold = append(gold, within(words, points.Byte(q.Start), points.Byte(q.End)))
		}
		for _, q := range engine.Analyze(article.Source{ID: a.ID, Date: a.Date, Text: a.Text}).Quotes {
			b := &buckets[min(int(q.Confidence*10), 9)]
			for _, s := range q.Spans {
				b.found++
				b.confidence += q.Confidence
				if agrees(within(words, s.Start, s.End), gold) {
					b.right++
				}
			}
		}
	}
	if err := lines.Err(); err != nil {
		return err
	}
	fmt.Fprintln(w, "confidence   found   mean   right")
	for i, b := range buckets {
		if b.found > 0 {
			fmt.Fprintf(w, "%.1f to %.1f  %6d  %5.2f  %5.1f %%\n", float64(i)/10, float64(i+1)/10, b.found, b.confidence/float64(b.found), 100*float64(b.right)/float64(b.found))
		}
	}
	return nil
}

// wordStarts returns where the words of a text begin, in bytes.
func wordStarts(text string) []int {
	var at []int
	in := false
	for i, r := range text {
		letter := unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_'
		if letter && !in {
			at = append(at, i)
		}
		in = letter || in && (r == '\'' || r == '’')
	}
	return at
}

// within returns the words that begin in a range of bytes, as a range of their
// numbers.
func within(words []int, start, end int) (r [2]int) {
	for i, w := range words {
		if w < start {
			r[0] = i + 1
		}
		if w < end {
			r[1] = i + 1
		}
	}
	return r
}

func agrees(x [2]int, gold [][2]int) bool {
	for _, g := range gold {
		both := min(x[1], g[1]) - max(x[0], g[0])
		if both > 0 && float64(2*both) >= 0.8*float64(x[1]-x[0]+g[1]-g[0]) {
			return true
		}
	}
	return false
}
