package main

import (
	"bufio"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"

	"crossread/app/article"
	"crossread/app/compare"
	"crossread/app/engine"
	"crossread/app/result"
)

// event is an event whose facts were laid side by side by hand. Spans are in
// code points.
type event struct {
	Articles json.RawMessage `json:"articles"`
	Facts    []struct {
		Cells map[string][][2]int `json:"cells"`
	} `json:"facts"`
}

// writeFacts fits the weights of the models that join facts to the events in the
// folders of gold, whose articles stand in dir/framing-basil.jsonl, and writes them
// as Go source. It prints how weights fitted to all other events do on each.
func writeFacts(dir, out string, gold []string) error {
	events, err := readEvents(dir, gold)
	if err != nil {
		return err
	}
	all := slices.Concat(events...)
	m := fitFacts(all)
	reportAlign(alignSet{"facts", all}, false, m.margin)
	apart := alignSet{name: "facts"}
	for i := range events {
		others := fitFacts(slices.Concat(slices.Delete(slices.Clone(events), i, i+1)...))
		for _, p := range events[i] {
			p.features, p.held = []float64{others.margin(p.features)}, true
			apart.pairs = append(apart.pairs, p)
		}
	}
	reportAlign(apart, true, func(margin []float64) float64 { return margin[0] })
	return writeModels(out, "facts",
		modelSource{"factModel", "weighs the features of two facts.", compare.FactFeatureNames[:], m.fact},
		modelSource{"closeModel", "weighs what decides about two facts compared closely.", compare.CloseFeatureNames[:], m.close})
}

// factModels are the two models that join facts: one for all pairs and one for
// those that are compared closely.
type factModels struct{ fact, close []float64 }

// fitFacts fits both. The last feature of a pair is the margin of the model of
// sentences.
func fitFacts(pairs []alignPair) factModels {
	n := len(compare.FactFeatureNames)
	apart := func(p alignPair, features []float64) alignPair { return alignPair{features, p.same, p.held, p.weight} }
	var first, second []alignPair
	for _, p := range pairs {
		first = append(first, apart(p, p.features[:n]))
	}
	m := factModels{fact: logistic(first, factRidge)}
	for _, p := range pairs {
		if x := product(m.fact, p.features[:n]); compare.Close(x) {
			second = append(second, apart(p, compare.CloseFeatures(x, p.features[n])))
		}
	}
	m.close = logistic(second, factRidge)
	return m
}

// margin returns the logarithm of the odds that a pair reports the same.
func (m *factModels) margin(features []float64) float64 {
	n := len(m.fact)
	x := product(m.fact, features[:n])
	if compare.Close(x) {
		return product(m.close, compare.CloseFeatures(x, features[n]))
	}
	return x
}

// factRidge keeps the weights of the models of facts small.
const factRidge = 3

// readEvents reads the pairs of facts of each event in some folders, with the
// articles of dir/framing-basil.jsonl. A pair is the same where one hand-made fact
// covers both, and another thing where hand-made facts cover one or both but none
// covers both; of the rest nothing is known.
func readEvents(dir string, folders []string) ([][]alignPair, error) {
	texts, err := readSources(filepath.Join(dir, "framing-basil.jsonl"))
	if err != nil {
		return nil, err
	}
	var out [][]alignPair
	for _, folder := range folders {
		files, err := filepath.Glob(filepath.Join(folder, "*.json"))
		if err != nil {
			return nil, err
		}
		slices.Sort(files)
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				return nil, err
			}
			var e event
			if err := json.Unmarshal(data, &e); err != nil {
				return nil, err
			}
			ids := map[string]bool{}
			for _, f := range e.Facts {
				for id := range f.Cells {
					ids[id] = true
				}
			}
			var sources []article.Source
			for _, s := range texts {
				if ids[s.ID] {
					sources = append(sources, s)
				}
			}
			articles, err := engine.Read(context.Background(), sources)
			if err != nil {
				return nil, err
			}
			out = append(out, e.pairs(articles))
		}
	}
	return out, nil
}

func (e *event) pairs(articles []compare.Article) []alignPair {
	var out []alignPair
	points := make([]*article.CodePoints, len(articles))
	for i := range articles {
		points[i] = article.NewCodePoints(articles[i].Doc.Article.Text)
	}
	compare.FactPairs(articles, func(a, b, fa, fb int, features []float64, sentence float64) {
		x, y := &articles[a].Analysis, &articles[b].Analysis
		if x.Facts[fa].In != "" || y.Facts[fb].In != "" {
			return // the hand-made facts are those of the text
		}
		var both, left, right, missing bool
		for _, f := range e.Facts {
			l := covered(f.Cells[x.ID], x.Facts[fa].Span, points[a])
			r := covered(f.Cells[y.ID], y.Facts[fb].Span, points[b])
			both = both || l && r
			left, right = left || l, right || r
			missing = missing || l && len(f.Cells[y.ID]) == 0 || r && len(f.Cells[x.ID]) == 0
		}
		if both || left && right || missing {
			out = append(out, alignPair{append(slices.Clone(features), sentence), both, false, 1})
		}
	})
	return out
}

// covered reports whether a fact says what one of the spans does: 30 % of the
// shorter overlap, and it is at most three times as long and 60 more.
func covered(gold [][2]int, s result.Span, points *article.CodePoints) bool {
	if s.In != "" {
		return false
	}
	start, end := points.At(s.Start), points.At(s.End)
	for _, g := range gold {
		over := min(end, g[1]) - max(start, g[0])
		if over > 0 && 10*over >= 3*min(end-start, g[1]-g[0]) && end-start <= 3*(g[1]-g[0])+60 {
			return true
		}
	}
	return false
}

// readSources reads articles, one JSON object a line.
func readSources(file string) ([]article.Source, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []article.Source
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<26)
	for in.Scan() {
		var s article.Source
		if err := json.Unmarshal(in.Bytes(), &s); err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, in.Err()
}
