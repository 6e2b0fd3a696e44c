package compare

// leftover is what stays unmatched of two units and may have like terms in the
// other: indexes of their terms. Of a very long unit the first are looked at.
type leftover struct {
	a, b   [48]uint16
	na, nb int // of those noted
	sa, sb int // of all that have like terms anywhere
}

// taken is the index of a term that has been matched.
const taken = 1<<16 - 1

// addA notes term i of the first unit, by its mask and that of the other unit.
func (l *leftover) addA(i int, mask, other uint64) {
	if mask == 0 || l.sa == len(l.a) || i >= taken {
		return
	}
	l.sa++
	if mask&other != 0 {
		l.a[l.na] = uint16(i)
		l.na++
	}
}

// addB notes term j of the second unit.
func (l *leftover) addB(j int, mask, other uint64) {
	if mask == 0 || l.sb == len(l.b) || j >= taken {
		return
	}
	l.sb++
	if mask&other != 0 {
		l.b[l.nb] = uint16(j)
		l.nb++
	}
}

// soft is the weight of the terms of like meaning, each matched once.
func (l *leftover) soft(a, b *unit) float64 {
	sum := 0.0
	terms := a.r.v.terms
	for _, i := range l.a[:l.na] {
		x := &a.terms[i]
		for k, j := range l.b[:l.nb] {
			if j == taken {
				continue
			}
			if y := &b.terms[j]; x.mask&y.mask != 0 && meet(terms[x.id].soft, terms[y.id].soft) {
				sum += lower(x.weight, y.weight)
				l.b[k] = taken
				break
			}
		}
	}
	return sum
}

// softOverlap is the share.soft that overlap finds for two settled units.
func softOverlap(a, b *unit) float64 {
	if a.mask&b.mask == 0 {
		return 0
	}
	var left leftover
	x, y := a.terms, b.terms
	i, j := 0, 0
	for i < len(x) && j < len(y) {
		switch p, q := &x[i], &y[j]; {
		case p.id < q.id:
			left.addA(i, p.mask, b.mask)
			i++
		case q.id < p.id:
			left.addB(j, q.mask, a.mask)
			j++
		default:
			i++
			j++
		}
	}
	for ; i < len(x); i++ {
		left.addA(i, x[i].mask, b.mask)
	}
	for ; j < len(y); j++ {
		left.addB(j, y[j].mask, a.mask)
	}
	return left.soft(a, b)
}
