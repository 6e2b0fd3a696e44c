package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"math"
	"os"
	"path/filepath"
	"strings"

	"crossread/app/article"
	"crossread/app/framing"
	"crossread/app/ingest"
	"crossread/app/lang"
	"crossread/app/quote"
	"crossread/app/result"
)

// marked is one text of the framing data with the spans that people marked, in
// code points.
type marked struct {
	ID    string `json:"id"`
	Event string `json:"event"`
	Title string `json:"title"`
	Text  string `json:"text"`
	Spans []struct {
		Start int    `json:"start"`
		End   int    `json:"end"`
		Type  string `json:"type"`
		Quote string `json:"quote"`
	} `json:"spans"`
}

// point is one candidate of the narrator's with its label.
type point struct {
	features []int
	words    float64
	right    bool
	set      int
	held     bool
	weight   float64
}

// What the fit counts for: a point as often as it has words that are marked, or
// that are wrongly taken for marked, since long phrases cost a reader more; one
// of a whole article as so many of a passage, which are many more; and the pull
// towards zero of a weight, weaker for what whole articles have on top.
const (
	wholeCounts = 3
	ridge       = 8
	ridgeWhole  = 8
)

// corpus is what was read of one data set.
type corpus struct {
	name string
	gold [2]float64 // marked words of the tuned and the held half
}

// framingHeld tells whether a text, or the event that it belongs to, is in the half
// that nobody trains on or looks at.
func framingHeld(m marked) bool {
	key := m.Event
	if key == "" {
		key = m.ID
	}
	h := fnv.New32a()
	h.Write([]byte(key))
	return h.Sum32()%2 == 1
}

// readMarked reads the candidates of a data set.
func readMarked(path string, set int) ([]point, corpus, error) {
	c := corpus{name: strings.TrimSuffix(filepath.Base(path), ".jsonl")}
	f, err := os.Open(path)
	if err != nil {
		return nil, c, err
	}
	defer f.Close()
	var points []point
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		var m marked
		if err := json.Unmarshal(lines.Bytes(), &m); err != nil {
			return nil, c, fmt.Errorf("%s: %w", path, err)
		}
		half := 0
		if framingHeld(m) {
			half = 1
		}
		d := lang.New(ingest.Read(article.Source{ID: m.ID, Title: m.Title, Text: m.Text}))
		gold := make([]bool, len(d.Text)+1)
		at := byteOffsets(m.Text)
		for _, s := range m.Spans {
			if s.Type != "" && (s.Type != "lexical" || s.Quote == "yes") || s.End >= len(at) {
				continue
			}
			for i := d.Body + at[s.Start]; i < d.Body+at[s.End]; i++ {
				gold[i] = true
			}
		}
		for i := range d.Tokens {
			if t := &d.Tokens[i]; gold[t.Start] && t.Lower[0] >= '0' {
				c.gold[half]++
			}
		}
		for _, e := range framing.Examples(d, quote.Find(d, nil)) {
			if e.Voice != result.Narrator || e.Start < d.Body { // nobody marked the separate headlines
				continue
			}
			p := point{features: e.Features, words: float64(e.Words), set: set, held: half == 1, weight: 1}
			if m.Event != "" {
				p.weight = wholeCounts
			}
			marked := 0
			first, last := d.TokenRange(e.Start, e.End)
			for i := first; i < last; i++ {
				if gold[d.Tokens[i].Start] {
					marked++
				}
			}
			p.right = marked > 0
			if p.right {
				p.weight *= float64(marked)
			} else {
				p.weight *= max(p.words, 1)
			}
			points = append(points, p)
		}
	}
	return points, c, lines.Err()
}

// byteOffsets returns the byte offset of each code point of s, and its end.
func byteOffsets(s string) []int {
	at := make([]int, 0, len(s)+1)
	for i := range s {
		at = append(at, i)
	}
	return append(at, len(s))
}

// shared returns for each feature the one that it shares a weight with, itself
// where none: those of whole articles add to those of passages.
func shared(names []string) []int {
	number := make(map[string]int, len(names))
	for i, name := range names {
		number[name] = i
	}
	with := make([]int, len(names))
	for i, name := range names {
		with[i] = i
		if k, ok := number[strings.TrimPrefix(name, "whole:")]; ok {
			with[i] = k
		}
	}
	return with
}

// fitFraming returns the weights of a logistic regression over the tuned halves, with
// a base of its own for each set, by gradient descent with momentum.
func fitFraming(points []point, names []string, sets int) (w, base []float64) {
	n, with := len(names), shared(names)
	w, base = make([]float64, n), make([]float64, sets)
	vw, vb := make([]float64, n), make([]float64, sets)
	gw, gb := make([]float64, n), make([]float64, sets)
	for range 1500 {
		clear(gw)
		clear(gb)
		total := 0.0
		for _, p := range points {
			if p.held {
				continue
			}
			s := base[p.set]
			for _, f := range p.features {
				s += w[f]
				if with[f] != f {
					s += w[with[f]]
				}
			}
			e := 1 / (1 + math.Exp(-s))
			if p.right {
				e--
			}
			e *= p.weight
			gb[p.set] += e
			for _, f := range p.features {
				gw[f] += e
				if with[f] != f {
					gw[with[f]] += e
				}
			}
			total++
		}
		for f := range w {
			pull := float64(ridge)
			if with[f] != f {
				pull = ridgeWhole
			}
			vw[f] = 0.9*vw[f] - 1.5*(gw[f]+pull*w[f])/total
			w[f] += vw[f]
		}
		for s := range base {
			vb[s] = 0.9*vb[s] - 1.5*gb[s]/total
			base[s] += vb[s]
		}
	}
	own := append([]float64(nil), w...)
	for f := range w {
		if with[f] != f {
			w[f] += own[with[f]]
		}
	}
	return w, base
}

// reportFraming prints the word F1 of each set and half over a range of thresholds.
func reportFraming(points []point, sets []corpus, w []float64) {
	for s, c := range sets {
		for half, name := range []string{"tuned", "held"} {
			fmt.Printf("%s %s:", c.name, name)
			for _, cut := range []float64{-3, -2.5, -2, -1.75, -1.5, -1.25, -1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 1} {
				var tp, all float64
				for _, p := range points {
					if p.set != s || p.held != (half == 1) {
						continue
					}
					sum := 0.0
					for _, f := range p.features {
						sum += w[f]
					}
					if sum >= cut {
						all += p.words
						if p.right {
							tp += p.words
						}
					}
				}
				f1 := 0.0
				if tp > 0 {
					f1 = 200 * tp / (all + c.gold[half])
				}
				fmt.Printf("  %g:%.1f", cut, f1)
			}
			fmt.Println()
		}
	}
}

// writeFraming fits the weights of the framing model on the tuned halves of the
// given data sets and writes the table, keeping its plain words.
func writeFraming(table string, paths []string) error {
	var points []point
	var sets []corpus
	for i, path := range paths {
		p, c, err := readMarked(path, i)
		if err != nil {
			return err
		}
		points = append(points, p...)
		sets = append(sets, c)
	}
	names := framing.FeatureNames()
	w, base := fitFraming(points, names, len(sets))
	reportFraming(points, sets, w)
	fmt.Println("base of each set:", base)
	return writeWeights(table, names, w)
}

// writeWeights puts new values into the lines of the table. The base is set by
// hand: how often such words are marked differs from set to set.
func writeWeights(table string, names []string, w []float64) error {
	old, err := os.ReadFile(table)
	if err != nil {
		return err
	}
	value := make(map[string]float64, len(names))
	for i, n := range names {
		value[n] = w[i]
	}
	var out strings.Builder
	for line := range strings.Lines(string(old)) {
		if f := strings.Split(strings.TrimSuffix(line, "\n"), "\t"); len(f) == 3 && line[0] != '#' && f[0] != "base" {
			line = fmt.Sprintf("%s\t%.2f\t%s\n", f[0], value[f[0]], f[2])
		}
		out.WriteString(line)
	}
	return os.WriteFile(table, []byte(out.String()), 0o644)
}
