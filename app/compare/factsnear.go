package compare

import "crossread/app/result"

// nearest finds, for a fact that an article does not report, the sentence of
// that article that comes closest.
type nearest struct {
	t       *table
	posting []map[int32][]int32 // by article: term to sentences
	shared  []float64
	touched []int32
}

func newNearest(t *table) *nearest {
	n := &nearest{t: t}
	longest := 0
	for _, r := range t.articles {
		p := make(map[int32][]int32, 256)
		for s := range r.units {
			for _, w := range r.units[s].terms {
				p[w.id] = append(p[w.id], int32(s))
			}
		}
		n.posting = append(n.posting, p)
		longest = max(longest, len(r.units))
	}
	n.shared = make([]float64, longest)
	return n
}

// find returns the nearest sentence of article a, nil where none shares a word.
func (n *nearest) find(a int, u *unit) *result.Nearest {
	r := n.t.articles[a]
	n.touched = n.touched[:0]
	for _, w := range u.terms {
		for _, s := range n.posting[a][w.id] {
			if n.shared[s] == 0 {
				n.touched = append(n.touched, s)
			}
			n.shared[s] += w.weight
		}
	}
	best, score := -1, 0.0
	for _, s := range n.touched {
		if x := n.shared[s] / (u.weight + .25*r.units[s].weight); x > score || x == score && int(s) < best {
			best, score = int(s), x
		}
		n.shared[s] = 0
	}
	if best < 0 {
		return nil
	}
	o := overlap(u, &r.units[best])
	sen := &r.article.Doc.Sentences[best]
	return &result.Nearest{Span: r.article.Doc.Span(sen.Start, sen.End), Score: min(max(held(u, &r.units[best], &o), 0), 1)}
}
