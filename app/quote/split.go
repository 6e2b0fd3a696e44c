package quote

// goOn adds the second half of a quotation that an attribution splits: “The dam,” said
// Ann Ferris, “will hold.” The first half ends with a comma, nothing but the speaker
// stands between, and the second goes on with a small letter.
func (r *reader) goOn(u *unit, a *attribution) {
	const near = 16 // tokens
	if a.mode != modeBefore || len(a.parts) != 1 || !speaks(a.cue.entry.class) || a.cue.noun {
		return
	}
	p := a.parts[0]
	k := r.chain[p.last-1]
	if k == 0 || r.chains[k-1].last > a.cue.at {
		return
	}
	end := r.chains[k-1].last
	for end < a.cue.at && r.chain[end] == k { // the closing mark
		end++
	}
	if r.sym[r.chains[k-1].last-1] != symComma && r.sym[end] != symComma {
		return
	}
	for i := a.cue.last; i < u.last && i < a.cue.last+near; i++ {
		if r.chain[i] == 0 {
			if r.verb[i] || isStop(r.sym[i]) || r.sym[i] == symColon || r.sym[i] == symAnd {
				return
			}
			continue
		}
		c := &r.chains[r.chain[i]-1]
		if b := r.d.Text[r.d.Tokens[c.first].Start]; b < 'a' || b > 'z' || r.sym[i-1] != symComma {
			return
		}
		a.mode = modeAround
		a.parts = append(a.parts, part{c.first, c.last})
		return
	}
}

// behindRelative takes a clause about the speaker off the second half of a quotation that
// an attribution splits: “…”, said Ann Ferris, who built it, | “…”.
func (r *reader) behindRelative(p part) part {
	switch r.d.Tokens[p.first].Lower {
	case "who", "which", "whose", "whom":
	default:
		return p
	}
	for i := p.first; i < p.last; i++ {
		if r.chain[i] != 0 && i > 0 && r.sym[i-1] == symComma {
			return part{i, p.last}
		}
	}
	return p
}
