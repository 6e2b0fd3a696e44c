package lang

// EntityAt returns the index of the entity whose shortest mention overlaps the
// bytes [start,end) most, and the mention; -1 where there is none.
func (d *Document) EntityAt(start, end int) (entity int, m EntityMention) {
	entity = -1
	best, length := 0, 0
	for e := range d.Entities {
		for _, x := range d.Entities[e].Mentions {
			o := min(end, x.End) - max(start, x.Start)
			if o > best || o > 0 && o == best && x.End-x.Start < length {
				entity, m, best, length = e, x, o, x.End-x.Start
			}
		}
	}
	return entity, m
}
