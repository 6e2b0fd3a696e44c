package compare

import "crossread/app/result"

// mark sets a row's conflict and the status of the cells that are part of it.
func (t *table) mark(row *result.FactRow, g []int) {
	c := t.conflict(g)
	if c == nil {
		return
	}
	row.Conflict = c
	for _, v := range c.Values {
		for i := range row.Cells {
			if row.Cells[i].Article == v.Article {
				row.Cells[i].Status = result.Differs
			}
		}
	}
}
