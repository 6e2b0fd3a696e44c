package compare

// sentenced returns the clash of the lengths of imprisonment that two facts give for
// one person. Nil without one: a report that has two such lengths tells of two people,
// or of what was asked for and what came.
func sentenced(a, b *unit) *clash {
	x, y := a.r.imprisonment(a), b.r.imprisonment(b)
	if x == nil || y == nil || otherPerson(a, b) || a.finding().Polarity != b.finding().Polarity {
		return nil
	}
	if agree, same := compatibleSlots(x, y); agree || !same {
		return nil
	}
	return &clash{kind: kindNumber, why: whyTerm, values: [2]string{x.text, y.text}, sides: [2]*slot{x, y}, score: countSure}
}

// imprisonment returns the length of imprisonment that a fact tells, nil where it has
// none or its article has another one.
func (r *reading) imprisonment(u *unit) *slot {
	s := u.prisonTerm()
	if s == nil {
		return nil
	}
	for i := range r.units {
		for k := range r.units[i].facts {
			if o := r.units[i].facts[k].prisonTerm(); o != nil && o.quantity.Value != s.quantity.Value {
				return nil
			}
		}
	}
	return s
}

// prisonTerm returns the only number of years, months or days of a fact that tells of
// a sentence to prison, nil where it is only possible or asked for.
func (u *unit) prisonTerm() *slot {
	if len(u.finding().Quantities) == 0 || u.unreal() || !u.hasWord(imprisoning) || u.hasWord(asking) {
		return nil
	}
	var one *slot
	slots := u.slotsOnce(false)
	for i := range slots {
		s := &slots[i]
		if !termUnits[s.quantity.Unit] || s.isAge() {
			continue
		}
		if one != nil {
			return nil
		}
		one = s
	}
	return one
}

var (
	termUnits   = wordSet("year month week day")
	imprisoning = wordSet("jail prison sentence imprison imprisonment custody bar")
	asking      = wordSet("ask seek demand recommend request face maximum minimum serve suspend release")
)
