package compare

// otherTime reports whether two clauses tell of different times: by dates that
// exclude each other, or a date in the past in one and the present in the other.
func otherTime(a, b *unit) bool {
	x, y := matchSlots(a, b, true)
	return valuesApart(x, y) || a.past() && b.present() && len(x) > 0 || b.past() && a.present() && len(y) > 0
}

// valuesApart reports whether two stretches have values, on which nothing on the
// other side agrees, that exclude each other.
func valuesApart(a, b []slot) bool {
	for i := range a {
		for j := range b {
			x, y := &a[i], &b[j]
			if x.matched || y.matched {
				continue
			}
			if agree, same := compatibleSlots(x, y); !agree && same && (x.quantity == nil || x.quantity.Unit == y.quantity.Unit) {
				return true
			}
		}
	}
	return false
}

func (u *unit) past() bool    { return u.tagged("VBD") }
func (u *unit) present() bool { return !u.past() && (u.tagged("VBZ") || u.tagged("VBP")) }

func (u *unit) tagged(tag string) bool {
	for i := u.first; i < u.last; i++ {
		if u.r.article.Doc.Tokens[i].Tag == tag {
			return true
		}
	}
	return false
}
