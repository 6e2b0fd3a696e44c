package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"crossread/app/article"
	"crossread/app/engine"
	"crossread/app/result"
)

// writeFramingReliability prints how often the narrator's flags of articles that
// stand alone are marked in the data, by confidence: for the half that the
// weights were fitted to and for the half that they were not.
func writeFramingReliability(w io.Writer, paths []string) error {
	for _, path := range paths {
		halves, err := flagBuckets(path)
		if err != nil {
			return err
		}
		for half, name := range []string{"fitted", "held out"} {
			fmt.Fprintf(w, "%s, %s\nconfidence   found   mean   marked\n", filepath.Base(path), name)
			for i, b := range halves[half] {
				if b.found > 0 {
					fmt.Fprintf(w, "%.1f to %.1f  %6d  %5.2f  %5.1f %%\n", float64(i)/10, float64(i+1)/10, b.found, b.confidence/float64(b.found), 100*float64(b.right)/float64(b.found))
				}
			}
		}
	}
	return nil
}

// flagBuckets counts the flags of a data set by half and confidence.
func flagBuckets(path string) (halves [2][10]bucket, err error) {
	f, err := os.Open(path)
	if err != nil {
		return halves, err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		var m marked
		if err := json.Unmarshal(lines.Bytes(), &m); err != nil {
			return halves, fmt.Errorf("%s: %w", path, err)
		}
		half := 0
		if framingHeld(m) {
			half = 1
		}
		points := article.NewCodePoints(m.Text)
		for _, x := range engine.Analyze(article.Source{ID: m.ID, Title: m.Title, Text: m.Text}).Flags {
			if x.Voice != result.Narrator || x.In == result.InTitle {
				continue
			}
			b := &halves[half][min(int(x.Confidence*10), 9)]
			b.found++
			b.confidence += x.Confidence
			for _, s := range m.Spans {
				if (s.Type == "" || s.Type == "lexical" && s.Quote != "yes") && points.Byte(s.Start) < x.End && x.Start < points.Byte(s.End) {
					b.right++
					break
				}
			}
		}
	}
	return halves, lines.Err()
}
