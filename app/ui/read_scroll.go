package ui

import (
	"sort"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// scrolling moves the columns together: when one is scrolled, the others follow
// to the passages that match what is in the middle of it.
type scrolling struct {
	places map[string]map[string]float64 // where the findings stand, by article and finding, in px from the column's top
	moved  map[string]float64            // columns that were moved by this, and to where
}

// forget drops what was measured: the columns were drawn anew.
func (s *scrolling) forget() { s.places = nil }

// handler answers to the scrolling of a column.
func (s *scrolling) handler(v *Read, id string) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		ctx.PreventUpdate()
		box := ctx.JSSrc()
		top := box.Get("scrollTop").Float()
		if to, ok := s.moved[id]; ok && top > to-2 && top < to+2 {
			delete(s.moved, id)
			return
		}
		if v.View.Read.Loose {
			return
		}
		from := v.column(id)
		for _, c := range v.shown() {
			if c != from && from != nil {
				s.follow(v, from, c, box, top)
			}
		}
	}
}

// follow scrolls the column to, so that the passage that matches what stands a
// third down the column from stands a third down as well.
func (s *scrolling) follow(v *Read, from, to *readColumn, box app.Value, top float64) {
	other := v.query(to.report.id, ".column-scroll")
	if !other.Truthy() {
		return
	}
	height := box.Get("clientHeight").Float()
	far := [2]float64{box.Get("scrollHeight").Float(), other.Get("scrollHeight").Float()}
	if far[1] <= other.Get("clientHeight").Float() {
		return
	}
	line := height / 3
	at := top + line
	if top <= 0 {
		at, line = 0, 0
	}
	goal := along(chain(s.pairs(v, from, to)), far, at) - line
	goal = max(0, min(goal, far[1]-other.Get("clientHeight").Float()))
	if s.moved == nil {
		s.moved = map[string]float64{}
	}
	if now := other.Get("scrollTop").Float(); now > goal-2 && now < goal+2 {
		return
	}
	s.moved[to.report.id] = goal
	other.Set("scrollTop", goal)
}

// pairs returns where the matched passages of two columns stand.
func (s *scrolling) pairs(v *Read, a, b *readColumn) [][2]float64 {
	var out [][2]float64
	for _, m := range v.model.matches {
		x, okX := s.placeOf(v, a, m.at[a.report.id])
		y, okY := s.placeOf(v, b, m.at[b.report.id])
		if okX && okY {
			out = append(out, [2]float64{x, y})
		}
	}
	return out
}

// placeOf measures where a finding stands in its column, once for each drawing.
func (s *scrolling) placeOf(v *Read, c *readColumn, id string) (float64, bool) {
	if id == "" || c.byID[id] == nil {
		return 0, false
	}
	if s.places == nil {
		s.places = map[string]map[string]float64{}
	}
	own := s.places[c.report.id]
	if own == nil {
		own = map[string]float64{}
		s.places[c.report.id] = own
	}
	if y, ok := own[id]; ok {
		return y, y >= 0
	}
	own[id] = -1
	e, box := v.element(stand{c.report.id, id}), v.query(c.report.id, ".column-scroll")
	if e.Truthy() && box.Truthy() {
		rect := func(e app.Value) float64 { return e.Call("getBoundingClientRect").Get("top").Float() }
		own[id] = rect(e) - rect(box) + box.Get("scrollTop").Float()
	}
	return own[id], own[id] >= 0
}

// chain returns the longest run of pairs that rise on both sides: articles tell
// the same things in different orders, and a column can't scroll two ways.
func chain(pairs [][2]float64) [][2]float64 {
	sort.Slice(pairs, func(i, j int) bool {
		if pairs[i][0] != pairs[j][0] {
			return pairs[i][0] < pairs[j][0]
		}
		return pairs[i][1] > pairs[j][1]
	})
	// Longest increasing subsequence by patience: ends[k] is the pair that ends
	// the best run of length k+1 so far.
	var ends []int
	before := make([]int, len(pairs))
	for i, p := range pairs {
		k := sort.Search(len(ends), func(k int) bool { return pairs[ends[k]][1] >= p[1] })
		before[i] = -1
		if k > 0 {
			before[i] = ends[k-1]
		}
		if k == len(ends) {
			ends = append(ends, i)
		} else {
			ends[k] = i
		}
	}
	if len(ends) == 0 {
		return nil
	}
	out := make([][2]float64, len(ends))
	for i, k := ends[len(ends)-1], len(ends)-1; k >= 0; i, k = before[i], k-1 {
		out[k] = pairs[i]
	}
	return out
}

// along takes a place in one column to that in the other, in a straight line
// between the passages that match.
func along(pairs [][2]float64, far [2]float64, at float64) float64 {
	from := [2]float64{0, 0}
	for _, p := range append(pairs, far) {
		if at <= p[0] {
			if p[0] == from[0] {
				return from[1]
			}
			return from[1] + (at-from[0])/(p[0]-from[0])*(p[1]-from[1])
		}
		from = p
	}
	return far[1]
}
