package compare

import (
	"math"
	"slices"
)

// sameEvent is the likeness from which two articles report one event.
const sameEvent = .25

// events groups the articles that report one event, each group and the groups
// in canonical order. Groups grow by the mean likeness of their articles.
func (s *reader) events() [][]string {
	n := len(s.articles)
	vectors := make([]profile, n)
	for i, r := range s.articles {
		vectors[i] = r.profile()
	}
	like := make([][]float64, n)
	for i := range like {
		like[i] = make([]float64, n)
		for j := range i {
			like[i][j] = vectors[i].likeness(&vectors[j])
			like[j][i] = like[i][j]
		}
	}
	groups := make([][]int, n)
	for i := range groups {
		groups[i] = []int{i}
	}
	for {
		a, b, best := -1, -1, sameEvent
		for x := range groups {
			for y := range x {
				if m := mean(like, groups[x], groups[y]); m > best {
					a, b, best = y, x, m
				}
			}
		}
		if a < 0 {
			break
		}
		groups[a] = append(groups[a], groups[b]...)
		slices.Sort(groups[a])
		groups = slices.Delete(groups, b, b+1)
	}
	out := make([][]string, len(groups))
	for i, g := range groups {
		for _, a := range g {
			out[i] = append(out[i], s.articles[a].article.Analysis.ID)
		}
	}
	return out
}

// mean returns the mean likeness between two groups, 0 for empty ones.
func mean(like [][]float64, a, b []int) float64 {
	sum := 0.0
	for _, x := range a {
		for _, y := range b {
			sum += like[x][y]
		}
	}
	return sum / float64(max(len(a)*len(b), 1))
}

// profile is an article as weights of its terms, by id.
type profile struct {
	terms []weighted
	norm  float64
}

// profile weighs an article's terms: names and rare words count, common ones
// hardly, and what the first third says counts double.
func (r *reading) profile() profile {
	count := map[int32]float64{}
	for i, ids := range r.at {
		w := 1.0
		if 3*i < len(r.at) {
			w = 2
		}
		for _, id := range ids {
			count[id] += w
		}
	}
	var p profile
	for id, n := range count {
		t := &r.v.terms[id]
		w := t.base * t.base * math.Log1p(n)
		if t.kind == numberTerm {
			w /= 2
		}
		p.terms = append(p.terms, weighted{id: id, weight: w})
	}
	slices.SortFunc(p.terms, func(a, b weighted) int { return int(a.id) - int(b.id) })
	for i := range p.terms {
		p.norm += p.terms[i].weight * p.terms[i].weight
	}
	p.norm = math.Sqrt(p.norm)
	return p
}

// likeness is the cosine of two profiles.
func (p *profile) likeness(q *profile) float64 {
	if p.norm == 0 || q.norm == 0 {
		return 0
	}
	dot := 0.0
	for i, j := 0, 0; i < len(p.terms) && j < len(q.terms); {
		switch a, b := &p.terms[i], &q.terms[j]; {
		case a.id < b.id:
			i++
		case b.id < a.id:
			j++
		default:
			dot += a.weight * b.weight
			i++
			j++
		}
	}
	return dot / (p.norm * q.norm)
}
