package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"

	"crossread/app/article"
	"crossread/app/compare"
	"crossread/app/engine"
	"crossread/app/result"
)

// goldEvent is one event with the framing words that were marked by hand, in
// code points.
type goldEvent struct {
	Framing []struct {
		Article string `json:"article"`
		Span    [2]int `json:"span"`
	} `json:"framing"`
	Facts []struct {
		Cells map[string]json.RawMessage `json:"cells"`
	} `json:"facts"`
}

// setPoint is one flag among other reports of its event, with its label.
type setPoint struct {
	odds  float64 // log odds that the article alone gave
	terms []string
	right bool
}

// setByHand names the terms of the set whose weights are set by hand: the events
// have too few of them.
var setByHand = map[string]bool{"doer-named": true, "plain-elsewhere": true,
	"category:agentless-passive": true, "category:nominalised-agent": true, "category:inanimate-agent": true}

// writeFramingSet fits what the other reports of an event add to a flag's
// confidence and writes the table, keeping its plain words.
func writeFramingSet(table, events, articles string) error {
	texts, err := readEventTexts(articles)
	if err != nil {
		return err
	}
	files, err := filepath.Glob(filepath.Join(events, "*.json"))
	if err != nil {
		return err
	}
	var points []setPoint
	for _, file := range files {
		p, err := readGoldEvent(file, texts)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		points = append(points, p...)
	}
	w := fitFramingSet(points)
	right := 0
	for _, p := range points {
		if p.right {
			right++
		}
	}
	fmt.Printf("%d flags, %d of them marked\n", len(points), right)
	old, err := os.ReadFile(table)
	if err != nil {
		return err
	}
	var out strings.Builder
	for line := range strings.Lines(string(old)) {
		if f := strings.Split(strings.TrimSuffix(line, "\n"), "\t"); len(f) == 3 && line[0] != '#' && !setByHand[f[0]] {
			line = fmt.Sprintf("%s\t%.2f\t%s\n", f[0], w[f[0]], f[2])
		}
		out.WriteString(line)
	}
	return os.WriteFile(table, []byte(out.String()), 0o644)
}

// readEventTexts reads the articles of a data set by id.
func readEventTexts(path string) (map[string]article.Source, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	texts := map[string]article.Source{}
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		var s article.Source
		if err := json.Unmarshal(lines.Bytes(), &s); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		texts[s.ID] = s
	}
	return texts, lines.Err()
}

// readGoldEvent reads an event's articles as the engine does and labels the
// narrator's flags of their bodies.
func readGoldEvent(file string, texts map[string]article.Source) ([]setPoint, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var g goldEvent
	if err := json.Unmarshal(data, &g); err != nil {
		return nil, err
	}
	gold := map[string][][2]int{}
	for _, f := range g.Facts {
		for id := range f.Cells {
			gold[id] = nil
		}
	}
	for _, x := range g.Framing {
		at := byteOffsets(texts[x.Article].Text)
		gold[x.Article] = append(gold[x.Article], [2]int{at[x.Span[0]], at[x.Span[1]]})
	}
	var sources []article.Source
	var ids []string
	for id := range gold {
		sources = append(sources, texts[id])
		ids = append(ids, id)
	}
	set, err := engine.Read(context.Background(), sources)
	if err != nil {
		return nil, err
	}
	var points []setPoint
	for i, flags := range compare.FlagTerms(set, [][]string{ids}, nil) {
		for k, terms := range flags {
			f := set[i].Analysis.Flags[k]
			if f.Voice != result.Narrator || f.In == result.InTitle {
				continue
			}
			p := setPoint{odds: math.Log(f.Confidence / (1 - f.Confidence)), terms: terms}
			for _, s := range gold[set[i].Analysis.ID] {
				p.right = p.right || s[0] < f.End && f.Start < s[1]
			}
			points = append(points, p)
		}
	}
	return points, nil
}

// ofSet names the terms that other reports add: they are fitted on top of the
// article's own, which decide alone what is shown.
var ofSet = map[string]bool{"only-here": true, "everywhere": true}

// fitFramingSet fits a logistic regression in which the log odds that the
// article alone gave count by a factor near one, first over the terms of the
// article itself and then over those of the set with the others held.
func fitFramingSet(points []setPoint) map[string]float64 {
	w := map[string]float64{"surer": 1, "doer-named": 2, "plain-elsewhere": 1,
		"category:agentless-passive": -1, "category:nominalised-agent": -1, "category:inanimate-agent": -1}
	descend(w, points, func(term string) bool { return !ofSet[term] })
	descend(w, points, func(term string) bool { return ofSet[term] })
	return w
}

// descend fits the weights that are to be fitted by gradient descent, the others
// as they are.
func descend(w map[string]float64, points []setPoint, fitted func(term string) bool) {
	const ridge, rate = 5, 1.0
	for range 4000 {
		g := map[string]float64{"surer": w["surer"] - 1}
		for name, v := range w {
			if strings.HasPrefix(name, "category:") {
				g[name] = ridge * v
			}
		}
		for _, p := range points {
			s := w["surer"] * p.odds
			for _, t := range p.terms {
				s += w[t]
			}
			e := 1 / (1 + math.Exp(-s))
			if p.right {
				e--
			}
			g["surer"] += e * p.odds / 4 // on the scale of the others
			for _, t := range p.terms {
				g[t] += e
			}
		}
		for name, v := range g {
			if fitted(name) && !setByHand[name] {
				w[name] -= rate * v / float64(len(points))
			}
		}
	}
}
