package quote

// dropWithin takes out readings that another of the same unit makes needless. The list is
// in the order of units.
func (r *reader) dropWithin(list []attribution) []attribution {
	out := make([]attribution, 0, len(list))
	for first := 0; first < len(list); {
		last := first
		for last < len(list) && list[last].unit == list[first].unit {
			last++
		}
		for i := first; i < last; i++ {
			if a := &list[i]; !r.withinSaid(a, list[first:last]) && !r.ownerless(a, list[first:last]) {
				out = append(out, *a)
			}
		}
		first = last
	}
	return out
}

// withinSaid tells whether a verb that is no known word of saying reports words that a
// word of saying reports as well: of the two the other is meant.
func (r *reader) withinSaid(a *attribution, beside []attribution) bool {
	if a.cue.entry.class != classOpen || len(a.parts) == 0 {
		return false
	}
	for i := range beside {
		b := &beside[i]
		if b.cue.entry.class == classOpen || b.cue.at == a.cue.at {
			continue
		}
		for _, p := range b.parts {
			for _, q := range a.parts {
				if p.first < q.last && q.first < p.last && r.holdsMarks(part{max(p.first, q.first), min(p.last, q.last)}) {
					return true
				}
			}
		}
	}
	return false
}

// ownerless tells whether a noun of saying stands within what somebody says, and nobody
// is told whose it is: "said that a claim that he lied had been dropped".
func (r *reader) ownerless(a *attribution, beside []attribution) bool {
	if !a.cue.noun || r.owner(a.cue.at) > 0 {
		return false
	}
	for i := range beside {
		if b := &beside[i]; !b.cue.noun && r.isTold(b, a.cue.at) {
			return true
		}
	}
	return false
}
