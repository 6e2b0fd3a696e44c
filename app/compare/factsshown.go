package compare

import "slices"

// saysMost is what saying most counts, among the facts of a row, beside being linked
// surely to one more article.
const saysMost = .2

// heart returns the fact of a row that says what the row says: the one that is
// linked best to the other articles, and of such the one that says most.
func (t *table) heart(g []int) int {
	full := 1e-9
	for _, u := range g {
		full = max(full, t.units[u].weight)
	}
	const equal = 1e-9
	heart, most := g[0], -1.0
	best := make([]float64, len(t.articles))
	for _, u := range g {
		clear(best)
		for _, e := range t.links.of(u) {
			if to := t.home[e.to]; to != t.home[u] && t.row[e.to] == t.row[u] && e.score > best[to] {
				best[to] = higher(best[to], t.tells(u, int(e.to), e.score))
			}
		}
		sum := saysMost * t.units[u].weight / full
		for _, s := range best {
			sum += s
		}
		if sum > most+equal {
			heart, most = u, sum
		}
	}
	return heart
}

// sure returns how surely a fact says what the heart of its row does. What the
// reader made one is sure.
func (t *table) sure(u, heart int) float64 {
	if u == heart || slices.ContainsFunc(t.merged, func(g []int) bool { return slices.Contains(g, u) && slices.Contains(g, heart) }) {
		return 1
	}
	return t.tells(u, heart, t.links.between(u, heart))
}

// tells returns how surely of two linked facts the one tells what the other does.
// That both are about one person is not yet what they tell.
func (t *table) tells(i, j int, score float64) float64 {
	a, b := &t.rare[i], &t.rare[j]
	if score > aboutOne && (whoOnly(a, b) || personsOnly(a, b)) {
		return aboutOne
	}
	return score
}

// aboutOne is how surely two facts tell the same that are about one person.
const aboutOne = .25

// cells returns the facts of a row by article, in each first the one that says what
// the row says.
func (t *table) cells(g []int, heart int) [][]int {
	cells := make([][]int, len(t.articles))
	for _, u := range g {
		cells[t.home[u]] = append(cells[t.home[u]], u)
	}
	for _, own := range cells {
		t.shownFirst(own, heart)
	}
	return cells
}

// shownFirst puts that fact of a cell first which says what the row says.
func (t *table) shownFirst(cell []int, heart int) {
	if len(cell) < 2 {
		return
	}
	shown, most := 0, -1.0
	for i, u := range cell {
		if s := t.sure(u, heart); s > most || u == heart {
			shown, most = i, s
		}
	}
	u := cell[shown]
	copy(cell[1:shown+1], cell[:shown])
	cell[0] = u
}
