package lang

import (
	"cmp"
	"slices"
	"sort"
)

// mentionAt is one mention in the order of its start, for looking up places.
type mentionAt struct {
	start, end int
	reach      int // the furthest end of this and all earlier ones
	entity     int32
	mention    int32
}

// indexMentions readies EntityAt; it has to follow every change of d.Entities.
func (d *Document) indexMentions() {
	n := 0
	for e := range d.Entities {
		n += len(d.Entities[e].Mentions)
	}
	x := make([]mentionAt, 0, n)
	for e := range d.Entities {
		if d.Entities[e].Minor {
			continue
		}
		for m, at := range d.Entities[e].Mentions {
			x = append(x, mentionAt{start: at.Start, end: at.End, entity: int32(e), mention: int32(m)})
		}
	}
	slices.SortFunc(x, func(a, b mentionAt) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.entity, b.entity), cmp.Compare(a.mention, b.mention))
	})
	reach := 0
	for i := range x {
		reach = max(reach, x[i].end)
		x[i].reach = reach
	}
	d.mentions = x
}

// EntityAt returns the index of the entity, no minor one, whose shortest mention overlaps the
// bytes [start,end) most, and the mention; -1 where there is none. It takes
// logarithmic time and that for the mentions which overlap.
func (d *Document) EntityAt(start, end int) (entity int, m EntityMention) {
	entity = -1
	best, length := 0, 0
	x := d.mentions
	for i := sort.Search(len(x), func(i int) bool { return x[i].start >= end }) - 1; i >= 0 && x[i].reach > start; i-- {
		o := min(end, x[i].end) - max(start, x[i].start)
		l := x[i].end - x[i].start
		if o > best || o > 0 && o == best && (l < length || l == length && int(x[i].entity) < entity) {
			entity, m, best, length = int(x[i].entity), d.Entities[x[i].entity].Mentions[x[i].mention], o, l
		}
	}
	return entity, m
}
