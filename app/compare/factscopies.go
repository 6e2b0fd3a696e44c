package compare

import (
	"encoding/binary"
	"math"

	"crossread/app/lang"
)

// copies numbers what several reports print alike, as they do what an agency sent
// them: two such texts are compared once, however often both are printed.
type copies struct {
	number []int32 // of each text, -1 for one that is printed once
	kinds  int     // how many numbers there are
}

// maxCopies is how many texts have a number: every pair of them is given room.
const maxCopies = 128

// copiesOf numbers texts by keys that hold all that they are compared by.
func copiesOf(n int, key func(i int, room []byte) []byte) copies {
	c := copies{number: make([]int32, n)}
	first := make(map[string]int32, n) // the first text of each key
	var room []byte
	for i := range c.number {
		c.number[i] = -1
		room = key(i, room[:0])
		f, again := first[string(room)]
		if !again {
			first[string(room)] = int32(i)
			continue
		}
		if c.number[f] < 0 && c.kinds < maxCopies {
			c.number[f] = int32(c.kinds)
			c.kinds++
		}
		c.number[i] = c.number[f]
	}
	return c
}

// pair returns the number of a pair of texts, -1 where one is printed once.
func (c *copies) pair(i, j int32) int {
	x, y := c.number[i], c.number[j]
	if x < 0 || y < 0 {
		return -1
	}
	return int(x)*c.kinds + int(y)
}

// pairs is how many pairs have numbers.
func (c *copies) pairs() int { return c.kinds * c.kinds }

// key appends the terms of a unit.
func (u *unit) key(to []byte) []byte {
	to = binary.AppendUvarint(to, uint64(len(u.terms)))
	for i := range u.terms {
		to = binary.AppendUvarint(to, uint64(u.terms[i].id))
	}
	return to
}

// key appends all else that [table.words] asks of fact i. Of one with a noun for
// what carries words that is every token: it is no copy.
func (d *doing) key(i int, to []byte) []byte {
	if d.medium {
		to = binary.AppendVarint(to, int64(-i)-1)
	}
	for _, n := range [...]int32{d.act, d.object, d.polarity} {
		to = binary.AppendVarint(to, int64(n))
	}
	for _, l := range [...][]int32{d.common, d.beside} {
		to = binary.AppendUvarint(to, uint64(len(l)))
		for _, id := range l {
			to = binary.AppendVarint(to, int64(id))
		}
	}
	return to
}

// key appends all that [matterOf] asks of a passage that is a fact.
func (p *passage) key(to []byte) []byte {
	list := func(n int) { to = binary.AppendUvarint(to, uint64(n)) } // so that no list runs into the next
	text := func(s string) {
		list(len(s))
		to = append(to, s...)
	}
	to = p.unit.key(to)
	list(len(p.neighbours))
	for _, x := range p.neighbours {
		to = binary.AppendVarint(to, x)
	}
	text(p.act)
	text(p.polarity)
	list(len(p.wording.tokens))
	list(len(p.wording.words))
	for i := range p.wording.words {
		w := &p.wording.words[i]
		to = append(binary.AppendVarint(to, int64(w.id)), byte(w.kind), w.part, byte(one(w.head)))
		to = binary.AppendUvarint(to, math.Float64bits(w.info))
		list(len(w.acts))
		for _, x := range w.acts {
			to = binary.AppendUvarint(to, uint64(x))
		}
	}
	entity := func(e *lang.Entity) {
		to = binary.AppendVarint(to, int64(e.Ref))
		text(e.Type)
		text(e.Name)
	}
	for _, l := range [][]*lang.Entity{p.named, p.involved} {
		list(len(l))
		for _, e := range l {
			entity(e)
		}
	}
	for _, e := range p.who {
		to = append(to, byte(one(p.r.named[e])))
		entity(&p.r.article.Doc.Entities[e])
	}
	return to
}
