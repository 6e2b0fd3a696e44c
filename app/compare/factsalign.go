package compare

// aligner lays the words of facts against each other: each word of the one against
// the nearest of the other. It is set to one fact and then compares many with it.
type aligner struct {
	folk  [][]kin
	fact  *unit     // what it is set to
	like  []float32 // by term: how near the nearest term of the fact is, 0 for a term without one
	owner []int32   // by term: the index of that term in the fact
	set   []int32   // the terms that like is set of
	met   []float32 // by term of the fact: how near the nearest of the other fact is
}

// aligned is what two facts have of each other.
type aligned struct {
	a, b float64 // the weight of the words of each, by how near the nearest of the other is
	best float64 // the weight of the two words that meet best and are not equal
}

func newAligner(folk [][]kin) *aligner {
	return &aligner{folk: folk, like: make([]float32, len(folk)), owner: make([]int32, len(folk))}
}

// aim sets the aligner to a fact.
func (x *aligner) aim(a *unit) {
	if x.fact == a {
		return
	}
	for _, id := range x.set {
		x.like[id] = 0
	}
	x.set, x.fact = x.set[:0], a
	see := func(id int32, like float32, k int) {
		if x.like[id] == 0 {
			x.set = append(x.set, id)
		}
		if like > x.like[id] {
			x.like[id], x.owner[id] = like, int32(k)
		}
	}
	for k := range a.terms {
		id := a.terms[k].id
		see(id, 1, k)
		for _, o := range x.folk[id] {
			see(o.id, o.like, k)
		}
	}
	x.met = append(x.met[:0], make([]float32, len(a.terms))...)
}

// align compares two settled facts.
func (x *aligner) align(a, b *unit) aligned {
	x.aim(a)
	clear(x.met)
	var r aligned
	for i := range b.terms {
		w := &b.terms[i]
		like := x.like[w.id]
		if like == 0 {
			continue
		}
		near, k := float64(like), x.owner[w.id]
		r.b += near * w.weight
		if like > x.met[k] {
			x.met[k] = like
		}
		if like < 1 {
			r.best = higher(r.best, near*lower(w.weight, a.terms[k].weight))
		}
	}
	for k, like := range x.met {
		r.a += float64(like) * a.terms[k].weight
	}
	return r
}
