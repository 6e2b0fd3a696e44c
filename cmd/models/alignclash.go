package main

import (
	"bufio"
	"encoding/json"
	"hash/fnv"
	"os"
	"path/filepath"
	"strings"

	"crossread/app/compare"
	"crossread/app/engine"
)

// writeClash trains the weights of the model of values at odds on the data files
// in dir and writes them as Go source. What a pair's surest clash is depends on
// the weights before, so it is run until they no longer change.
func writeClash(dir, out string) error {
	set, err := readClashes(dir)
	if err != nil {
		return err
	}
	var fit []alignPair
	for _, p := range set.pairs {
		if !p.held {
			fit = append(fit, p)
		}
	}
	w := logistic(fit, 2)
	for _, held := range []bool{false, true} {
		reportAlign(set, held, func(f []float64) float64 { return product(w, f) })
	}
	return writeModels(out, "clash", modelSource{"clashModel", "weighs what decides whether two values answer the same question.", compare.ClashFeatureNames[:], w})
}

// readClashes reads the pairs of sentences with values at odds: of conflict.jsonl
// and conflict-natural.jsonl with their labels, and of align-mrpc.jsonl as pairs
// that do not contradict each other, which nearly none of them does. Half of all,
// by a hash of the pair's id, is held.
func readClashes(dir string) (alignSet, error) {
	set := alignSet{name: "clash"}
	seen := map[string]bool{}
	for _, name := range []string{"conflict-natural", "conflict", "align-mrpc"} {
		f, err := os.Open(filepath.Join(dir, name+".jsonl"))
		if err != nil {
			return set, err
		}
		defer f.Close()
		in := bufio.NewScanner(f)
		in.Buffer(nil, 1<<20)
		for in.Scan() {
			var p struct {
				ID, A, B, Date string
				Label          any
			}
			if err := json.Unmarshal(in.Bytes(), &p); err != nil {
				return set, err
			}
			key := strings.TrimSuffix(strings.TrimSuffix(p.ID, "/alt"), "/same")
			if name == "align-mrpc" && seen[key] {
				continue
			}
			seen[key] = true
			h := fnv.New32a()
			h.Write([]byte(key))
			weight := 1.0
			if name == "conflict-natural" {
				weight = 2
			}
			if f := compare.ClashFeatures(engine.Pair(p.A, p.B, p.Date)); f != nil {
				set.pairs = append(set.pairs, alignPair{f, p.Label == "conflict", h.Sum32()>>7&1 == 1, weight})
			}
		}
		if err := in.Err(); err != nil {
			return set, err
		}
	}
	return set, nil
}
