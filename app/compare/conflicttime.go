package compare

// otherTime reports whether two clauses tell of different times: by dates that
// exclude each other, or a date in the past in one and the present in the other. The
// sentence around a clause may give the date: "had 280 members when she came in 2017".
func otherTime(a, b *unit) bool {
	x, y := matchSlots(a, b, true)
	return valuesApart(x, y) || a.past() && b.present() && (len(x) > 0 || a.yearsAgo()) || b.past() && a.present() && (len(y) > 0 || b.yearsAgo())
}

// yearsAgo reports whether the sentence of a fact names a year before that of its
// report.
func (u *unit) yearsAgo() bool {
	now := u.r.article.Analysis.Date
	if u.fact < 0 || len(now) < len("2025") {
		return false
	}
	s := u.sentenceUnit()
	for i := s.first; i < s.last; i++ {
		if n := u.r.times[i]; n >= 0 {
			t := &u.r.article.Analysis.Times[n]
			if t.Type == "DATE" && len(t.Value) >= len(now[:4]) && t.Value[0] >= '0' && t.Value[0] <= '9' && t.Value[:4] < now[:4] {
				return true
			}
		}
	}
	return false
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

func (u *unit) past() bool { return u.tagged("VBD") }

// present reports whether a clause has a verb in the present and none in the past.
// "Has paid" and "has to pay" look back or ahead.
func (u *unit) present() bool {
	if u.past() {
		return false
	}
	tokens := u.r.article.Doc.Tokens
	for i := u.first; i < u.last; i++ {
		if t := &tokens[i]; t.Tag != "VBZ" && t.Tag != "VBP" {
			continue
		}
		if tokens[i].Lemma != "have" || i+1 >= u.last {
			return true
		}
		k := i + 1
		for k+1 < u.last && tokens[k].Tag == "RB" {
			k++
		}
		if tokens[k].Tag != "VBN" && tokens[k].Lower != "to" {
			return true
		}
	}
	return false
}

func (u *unit) tagged(tag string) bool {
	for i := u.first; i < u.last; i++ {
		if u.r.article.Doc.Tokens[i].Tag == tag {
			return true
		}
	}
	return false
}
