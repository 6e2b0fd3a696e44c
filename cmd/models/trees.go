package main

import (
	"math"
	"math/rand/v2"
	"slices"
)

// How the trees are grown.
const (
	treeCount  = 200
	treeRate   = .03
	treeRidge  = 10
	treeLeast  = 8  // of the second derivatives in a leaf
	treeBounds = 32 // bounds tried for each feature
	treeShare  = .5 // of the features for each tree
	pairShare  = .7 // of the pairs for each tree
)

// ruleTree asks two questions, the second by the answer to the first.
type ruleTree struct {
	feature [3]int
	bound   [3]float64
	leaf    [4]float64
}

func (t *ruleTree) value(f []float64) float64 {
	k := 0
	if f[t.feature[0]] > t.bound[0] {
		k = 2
	}
	if q := 1 + k/2; f[t.feature[q]] > t.bound[q] {
		k++
	}
	return t.leaf[k]
}

// boost fits trees one after the other, each to what the ones before and the
// margins in base leave, by gradient boosting of the logistic loss.
func boost(pairs []alignPair, base []float64) []ruleTree {
	g := newGrower(pairs)
	margin := slices.Clone(base)
	r := rand.New(rand.NewPCG(1, 2))
	var trees []ruleTree
	for range treeCount {
		for i, p := range pairs {
			y := 1 / (1 + math.Exp(-margin[i]))
			g.first[i], g.second[i] = -p.weight*y, p.weight*y*(1-y)
			if p.same {
				g.first[i] += p.weight
			}
		}
		for f := range g.use {
			g.use[f] = r.Float64() < treeShare
		}
		var rows []int
		for i := range pairs {
			if r.Float64() < pairShare {
				rows = append(rows, i)
			}
		}
		t := g.grow(rows)
		trees = append(trees, t)
		for i, p := range pairs {
			margin[i] += t.value(p.features)
		}
	}
	return trees
}

// grower holds the pairs' features as numbers of the bounds that they are below.
type grower struct {
	bounds        [][]float64
	bin           [][]uint8
	first, second []float64
	use           []bool
}

func newGrower(pairs []alignPair) *grower {
	n, m := len(pairs), len(pairs[0].features)
	g := &grower{bounds: make([][]float64, m), bin: make([][]uint8, m), first: make([]float64, n), second: make([]float64, n), use: make([]bool, m)}
	for f := range m {
		v := make([]float64, n)
		for i, p := range pairs {
			v[i] = p.features[f]
		}
		slices.Sort(v)
		var b []float64
		for k := 1; k < treeBounds; k++ {
			if x := v[k*n/treeBounds]; x < v[n-1] && (len(b) == 0 || x > b[len(b)-1]) {
				b = append(b, x)
			}
		}
		g.bounds[f] = b
		g.bin[f] = make([]uint8, n)
		for i, p := range pairs {
			k, _ := slices.BinarySearch(b, p.features[f])
			g.bin[f][i] = uint8(k)
		}
	}
	return g
}

// grow grows one tree over some of the pairs.
func (g *grower) grow(rows []int) ruleTree {
	var t ruleTree
	f, k := g.split(rows)
	if f < 0 {
		return t
	}
	t.feature[0], t.bound[0] = f, g.bounds[f][k]
	var sides [2][]int
	for _, i := range rows {
		s := 0
		if int(g.bin[f][i]) > k {
			s = 1
		}
		sides[s] = append(sides[s], i)
	}
	for s, side := range sides {
		f, k := g.split(side)
		if f < 0 {
			t.leaf[2*s] = g.step(side)
			t.leaf[2*s+1] = t.leaf[2*s]
			continue
		}
		t.feature[1+s], t.bound[1+s] = f, g.bounds[f][k]
		var low, high []int
		for _, i := range side {
			if int(g.bin[f][i]) <= k {
				low = append(low, i)
			} else {
				high = append(high, i)
			}
		}
		t.leaf[2*s], t.leaf[2*s+1] = g.step(low), g.step(high)
	}
	return t
}

// split returns the feature and the bound that tell the pairs apart best, -1
// where none does.
func (g *grower) split(rows []int) (feature, bound int) {
	var first, second float64
	for _, i := range rows {
		first += g.first[i]
		second += g.second[i]
	}
	feature = -1
	best := first*first/(second+treeRidge) + 1e-6
	for f, b := range g.bin {
		if !g.use[f] {
			continue
		}
		var one, two [treeBounds]float64
		for _, i := range rows {
			one[b[i]] += g.first[i]
			two[b[i]] += g.second[i]
		}
		var x, y float64
		for k := range g.bounds[f] {
			x += one[k]
			y += two[k]
			if y < treeLeast || second-y < treeLeast {
				continue
			}
			if gain := x*x/(y+treeRidge) + (first-x)*(first-x)/(second-y+treeRidge); gain > best {
				best, feature, bound = gain, f, k
			}
		}
	}
	return feature, bound
}

// step is the value of a leaf.
func (g *grower) step(rows []int) float64 {
	var first, second float64
	for _, i := range rows {
		first += g.first[i]
		second += g.second[i]
	}
	return treeRate * first / (second + treeRidge)
}
