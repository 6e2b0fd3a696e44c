package compare

import "slices"

// joinAlike makes one row of the rows that one article alone has and that read the
// same: a clause and a part of it, written so that each can be read alone.
func (t *table) joinAlike() {
	type reading struct {
		article   int
		statement string
	}
	row := map[reading]int{} // its index in kept
	kept := t.groups[:0]
	for _, g := range t.groups {
		home := t.home[g[0]]
		if slices.ContainsFunc(g, func(u int) bool { return t.home[u] != home }) {
			kept = append(kept, g)
			continue
		}
		k := reading{home, t.units[t.fullest(g)].finding().Statement}
		if i, ok := row[k]; ok && k.statement != "" {
			kept[i] = append(kept[i], g...)
			slices.Sort(kept[i])
			continue
		}
		row[k] = len(kept)
		kept = append(kept, g)
	}
	t.groups = kept
}
