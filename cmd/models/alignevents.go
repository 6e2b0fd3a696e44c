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

// factEvent is the pairs of an event's facts and what is known of them.
type factEvent struct {
	set   *compare.FactSet
	pairs []compare.FactPair
	known []bool
	same  []bool
}

// writeFacts fits the weights of the models that join facts to the events in the
// folders of gold, whose articles stand in dir/framing-basil.jsonl, and writes them
// as Go source. It prints how weights fitted to all other events do on each.
func writeFacts(dir, out string, gold []string) error {
	events, err := readEvents(dir, gold)
	if err != nil {
		return err
	}
	m := fitFacts(events)
	trained, apart := alignSet{name: "facts"}, alignSet{name: "facts"}
	for i := range events {
		trained.pairs = append(trained.pairs, m.scored(events[i], false)...)
		others := fitFacts(slices.Delete(slices.Clone(events), i, i+1))
		apart.pairs = append(apart.pairs, others.scored(events[i], true)...)
	}
	margin := func(f []float64) float64 { return f[0] }
	reportAlign(trained, false, margin)
	reportAlign(apart, true, margin)
	return writeModels(out, "facts",
		modelSource{"factModel", "weighs the features of two facts.", compare.FactFeatureNames[:], m.fact},
		modelSource{"closeModel", "weighs what decides about two facts compared closely.", compare.CloseFeatureNames[:], m.close},
		modelSource{"contextModel", "weighs what decides about two facts with the pairs around them.", compare.ContextFeatureNames[:], m.context})
}

// factModels are the models that join facts: one for all pairs, one for those that
// are compared closely, and one for what the pairs around each tell of it.
type factModels struct{ fact, close, context []float64 }

// fitFacts fits all three.
func fitFacts(events []*factEvent) *factModels {
	m := &factModels{}
	m.fact = logistic(labelled(events, func(e *factEvent, i int) []float64 { return e.pairs[i].Features }), factRidge)
	m.close = logistic(labelled(events, func(e *factEvent, i int) []float64 {
		if x := product(m.fact, e.pairs[i].Features); compare.Close(x) {
			return compare.CloseFeatures(x, e.pairs[i].Sentence)
		}
		return nil
	}), factRidge)
	around := map[*factEvent][][]float64{}
	for _, e := range events {
		around[e] = e.set.Around(m.margins(e))
	}
	m.context = logistic(labelled(events, func(e *factEvent, i int) []float64 { return around[e][i] }), factRidge)
	return m
}

// labelled returns the pairs of which something is known, with their features; a
// pair without any is left out.
func labelled(events []*factEvent, features func(e *factEvent, i int) []float64) []alignPair {
	var out []alignPair
	for _, e := range events {
		for i := range e.pairs {
			if !e.known[i] {
				continue
			}
			if f := features(e, i); f != nil {
				out = append(out, alignPair{f, e.same[i], false, 1})
			}
		}
	}
	return out
}

// margins returns, for each pair of an event, the logarithm of the odds that it
// reports the same, without the pairs around it.
func (m *factModels) margins(e *factEvent) []float64 {
	out := make([]float64, len(e.pairs))
	for i := range e.pairs {
		out[i] = product(m.fact, e.pairs[i].Features)
		if compare.Close(out[i]) {
			out[i] = product(m.close, compare.CloseFeatures(out[i], e.pairs[i].Sentence))
		}
	}
	return out
}

// scored returns the known pairs of an event with their margin as the one feature.
func (m *factModels) scored(e *factEvent, held bool) []alignPair {
	var out []alignPair
	for i, f := range e.set.Around(m.margins(e)) {
		if e.known[i] {
			out = append(out, alignPair{[]float64{product(m.context, f)}, e.same[i], held, 1})
		}
	}
	return out
}

// factRidge keeps the weights of the models of facts small.
const factRidge = 3

// readEvents reads the pairs of facts of each event in some folders, with the
// articles of dir/framing-basil.jsonl.
func readEvents(dir string, folders []string) ([]*factEvent, error) {
	texts, err := readSources(filepath.Join(dir, "framing-basil.jsonl"))
	if err != nil {
		return nil, err
	}
	var out []*factEvent
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

// pairs compares the facts of an event's articles. A pair is the same where one
// hand-made fact covers both, and another thing where hand-made facts cover one or
// both but none covers both; of the rest nothing is known.
func (e *event) pairs(articles []compare.Article) *factEvent {
	points := make([]*article.CodePoints, len(articles))
	for i := range articles {
		points[i] = article.NewCodePoints(articles[i].Doc.Article.Text)
	}
	out := &factEvent{set: compare.FactPairs(articles)}
	out.pairs = out.set.Pairs()
	out.known, out.same = make([]bool, len(out.pairs)), make([]bool, len(out.pairs))
	for i, p := range out.pairs {
		x, y := &articles[p.ArticleA].Analysis, &articles[p.ArticleB].Analysis
		u, v := &x.Facts[p.FactA], &y.Facts[p.FactB]
		if u.In != "" || v.In != "" {
			continue // the hand-made facts are those of the text
		}
		var left, right, missing bool
		for _, f := range e.Facts {
			l := covered(f.Cells[x.ID], u.Span, points[p.ArticleA])
			r := covered(f.Cells[y.ID], v.Span, points[p.ArticleB])
			out.same[i] = out.same[i] || l && r
			left, right = left || l, right || r
			missing = missing || l && len(f.Cells[y.ID]) == 0 || r && len(f.Cells[x.ID]) == 0
		}
		out.known[i] = left && right || missing
	}
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
