package framing

import (
	"crossread/app/lang"
	"crossread/app/lexicon"
)

// sense returns a candidate as the verb that its particle makes of it, where it
// makes one, and false where the grammar around it shows that its word is meant
// in a sense that charges nothing, though the lexicon has it: a noun that
// modifies a noun, a machine that fails, a surname.
func (r *reader) sense(c candidate) (candidate, bool) {
	if c.kind != "" {
		return c, true
	}
	sent := r.d.Sentences[r.d.Tokens[c.first].Sentence]
	if c.category == lexicon.ReportingVerb {
		if p := r.particle(&c, sent); p != "" {
			return r.phrasal(c, sent, p)
		}
	}
	return c, !r.otherSense(&c, sent)
}

func (r *reader) otherSense(c *candidate, sent lang.Sentence) bool {
	switch c.charge.POS {
	case 'V':
		if r.isModifier(c, sent) {
			return true
		}
	case 'N', 'J', 'X':
		if r.isSurname(c) || c.charge.POS == 'J' && r.isProgressive(c, sent) {
			return true
		}
	}
	if r.sport && c.isOfSport() || r.court && c.isOfCourt() || r.violent && r.isOfViolence(c) {
		return true
	}
	switch c.category {
	case lexicon.ReportingVerb:
		return r.saysNothing(c, sent)
	case lexicon.Epithet:
		return c.charge.Strength == 1 && r.labelsThing(c, sent)
	case lexicon.DoubtVerb:
		return r.isDenied(c, sent) || c.charge.Text == "lie" && (r.isPlaced(c, sent) || r.isCharge(c, sent))
	case lexicon.Euphemism:
		return c.charge.Text == "challenging" && r.takesObject(c, sent)
	case lexicon.Minimiser:
		return c.charge.Text == "just" && r.tellsTime(c.first, sent)
	case lexicon.Intensifier, lexicon.Sensational:
		return c.charge.Text == "such a" && !r.beforeAdjective(c, sent) || isDegree(c.charge.Text) && r.gradesHarm(c, sent)
	case lexicon.Implicative, lexicon.Presupposition:
		return r.isPhysical(c, sent)
	case lexicon.DoubtNoun:
		return r.isOfMoney(c, sent)
	case lexicon.ConflictMetaphor:
		return c.charge.Text == "target" && r.isGoal(c, sent)
	case lexicon.LoadedVerb, lexicon.LoadedNoun:
		return r.isPhysical(c, sent) || needsDoer(c.charge.Text) && !r.hasDoer(c, sent)
	}
	return false
}

// isModifier tells whether an entry of a verb is the bare noun before another
// one: "the spring recess".
func (r *reader) isModifier(c *candidate, sent lang.Sentence) bool {
	if c.charge.Words > 1 || c.first == sent.First || c.last >= sent.Last {
		return false
	}
	t, before := &r.d.Tokens[c.first], r.d.Tokens[c.first-1].Tag
	if t.Lower != c.charge.Text || !isNoun(r.d.Tokens[c.last].Tag) {
		return false
	}
	return before == "DT" || before == "PRP$" || before == "POS" || isAdjective(before)
}

// isProgressive tells whether an entry of an adjective is the verb of its
// sentence: "were moving away".
func (r *reader) isProgressive(c *candidate, sent lang.Sentence) bool {
	d := r.d
	if d.Tokens[c.first].Tag != "VBG" || c.first == sent.First || d.Tokens[c.first-1].Lemma != "be" || c.last >= sent.Last {
		return false
	}
	switch t := d.Tokens[c.last].Tag; t {
	case "RB", "RP", "IN", "TO", "DT", "PRP", "PRP$", "CD":
		return true
	}
	return false
}

// isSurname tells whether a capitalised word is the last of a person's name:
// "Rep. Ida Brat", and "Brat" where the article has that name.
func (r *reader) isSurname(c *candidate) bool {
	if c.last != c.first+1 || !isCapital(r.d.Word(c.first)) {
		return false
	}
	e, m := r.d.EntityAt(c.start, c.end)
	if e < 0 || m.Form != lang.NameForm || r.d.Entities[e].Type != lang.Person || m.End != c.end {
		return false
	}
	word, name := r.d.Text[c.start:c.end], r.d.Entities[e].Name
	n := len(name) - len(word)
	return n > 0 && name[n:] == word && name[n-1] == ' '
}

// typeAt returns the type of the entity that token i belongs to, empty where
// there is none.
func (r *reader) typeAt(i int) string {
	t := &r.d.Tokens[i]
	if e, _ := r.d.EntityAt(t.Start, t.End); e >= 0 {
		return r.d.Entities[e].Type
	}
	return ""
}

func isAuxiliary(lemma string) bool { return lemma == "be" || lemma == "have" || lemma == "do" }

// labelsThing tells whether an epithet goes before a common noun of a thing or
// place: "ageing boats".
func (r *reader) labelsThing(c *candidate, sent lang.Sentence) bool {
	i := c.last
	for i < sent.Last && isAdjective(r.d.Tokens[i].Tag) {
		i++
	}
	for i+1 < sent.Last && isNoun(r.d.Tokens[i].Tag) && isNoun(r.d.Tokens[i+1].Tag) {
		i++
	}
	if i >= sent.Last || r.d.Tokens[i].Tag != "NN" && r.d.Tokens[i].Tag != "NNS" {
		return false
	}
	switch r.typeAt(i) {
	case lang.Thing, lang.Event, lang.Other, lang.Place:
		return true
	}
	return false
}

// isDenied tells whether a word lies in what somebody is said to deny: it is
// then the denier's subject, and the report does not take it as true.
func (r *reader) isDenied(c *candidate, sent lang.Sentence) bool {
	if r.reported == nil || !r.reported[c.first] {
		return false
	}
	for i := c.first - 1; i >= sent.First; i-- {
		if t := &r.d.Tokens[i]; isVerb(t.Tag) && (t.Lemma == "deny" || t.Lemma == "dispute") {
			return true
		}
	}
	return false
}

// tellsTime tells whether "just" stands within a perfect or before a past form,
// where it means a moment ago: "had just taken over".
func (r *reader) tellsTime(i int, sent lang.Sentence) bool {
	if i == sent.First || i+1 >= sent.Last {
		return false
	}
	next := r.d.Tokens[i+1].Tag
	return (next == "VBN" || next == "VBD") && r.d.Tokens[i-1].Lemma == "have"
}

// isOfMoney tells whether a claim is what an insurer is asked to pay: "claims of
// about 90 million", "file a claim".
func (r *reader) isOfMoney(c *candidate, sent lang.Sentence) bool {
	d := r.d
	if c.charge.Text != "claim" && c.charge.Text != "claims" {
		return false
	}
	for i := c.last; i < sent.Last && i < c.last+4; i++ {
		if t := d.Tokens[i].Tag; t == "CD" || t == "$" {
			return true
		} else if t != "IN" && t != "RB" && t != "DT" {
			break
		}
	}
	const near = 4
	for i := c.first - 1; i >= sent.First && i >= c.first-near; i-- {
		switch d.Tokens[i].Lemma {
		case "file", "insurance", "insurer", "pay", "process", "settle", "submit":
			return true
		}
	}
	return false
}

// isGoal tells whether a target is a number to be reached: "above the target of
// 2 percent", "met its target".
func (r *reader) isGoal(c *candidate, sent lang.Sentence) bool {
	d := r.d
	if !isNoun(d.Tokens[c.first].Tag) {
		return false
	}
	for i := c.last; i < sent.Last && i < c.last+3; i++ {
		if d.Tokens[i].Tag == "CD" || d.Tokens[i].Tag == "$" {
			return true
		}
	}
	const near = 4
	for i := c.first - 1; i >= sent.First && i >= c.first-near; i-- {
		switch d.Tokens[i].Lemma {
		case "above", "below", "budget", "climate", "emission", "exceed", "growth", "inflation", "meet", "miss", "percent", "price", "production", "reach", "sale", "set", "under":
			return true
		}
	}
	return false
}

// isDegree tells whether an adverb grades an injury or illness.
func isDegree(word string) bool {
	switch word {
	case "badly", "critically", "gravely", "seriously", "severely", "terribly":
		return true
	}
	return false
}

// gradesHarm tells whether an adverb of degree belongs to a word of real harm:
// "seriously injured", "27 people injured, four of them seriously".
func (r *reader) gradesHarm(c *candidate, sent lang.Sentence) bool {
	d := r.d
	isHarm := func(i int) bool {
		t := &d.Tokens[i]
		return lexicon.Harm(t.Lemma, 'V') || lexicon.Literal(t.Lemma) || t.Lower == "ill" || t.Lower == "hurt" || t.Lower == "damaged"
	}
	if c.last < sent.Last {
		if isHarm(c.last) {
			return true
		}
		if t := d.Tokens[c.last].Tag; t != "," && t != "." && t != ":" {
			return false
		}
	}
	const near = 6
	for i := c.first - 1; i >= sent.First && i >= c.first-near; i-- {
		if isHarm(i) {
			return true
		}
	}
	return false
}

// needsDoer tells whether a word judges only who could have done otherwise: an
// engine that fails is a fact.
func needsDoer(word string) bool { return word == "fail" || word == "failure" }

// hasDoer tells whether the subject of a verb or the owner of a noun is no
// machine.
func (r *reader) hasDoer(c *candidate, sent lang.Sentence) bool {
	d := r.d
	fails := func(i int) bool {
		if tag := d.Tokens[i].Tag; tag != "NN" && tag != "NNS" {
			return false
		}
		t := r.typeAt(i)
		return t == lang.Thing || t == lang.Other || isMachine(d.Tokens[i].Lemma)
	}
	if isVerb(d.Tokens[c.first].Tag) {
		i := c.first - 1
		for i >= sent.First && (isAdverb(d.Tokens[i].Tag) || isAuxiliary(d.Tokens[i].Lemma)) {
			i--
		}
		return i < sent.First || !fails(i)
	}
	if c.first > sent.First && isNoun(d.Tokens[c.first-1].Tag) {
		return d.Tokens[c.first-1].Tag != "NN" // "engine failure"
	}
	if c.last+1 < sent.Last && d.Tokens[c.last].Lower == "of" {
		i := c.last + 1
		for i+1 < sent.Last && (d.Tokens[i].Tag == "DT" || d.Tokens[i].Tag == "PRP$" || isAdjective(d.Tokens[i].Tag) || isNoun(d.Tokens[i].Tag) && isNoun(d.Tokens[i+1].Tag)) {
			i++
		}
		return !fails(i)
	}
	return true
}

// isMachine tells whether a noun names a machine, a part of one, an organ or a
// structure, whose failing is a fact and no judgement.
func isMachine(lemma string) bool {
	switch lemma {
	case "alarm", "axle", "battery", "beam", "bearing", "boiler", "bolt", "brake", "bridge", "cable", "circuit", "computer", "dam",
		"drone", "electricity", "engine", "equipment", "fuse", "gear", "gearbox", "generator", "girder", "grid", "heart", "hull", "kidney",
		"levee", "lift", "light", "liver", "machine", "motor", "network", "organ", "parachute", "pipe", "pipeline", "pump", "radar",
		"reactor", "rotor", "rudder", "satellite", "seal", "sensor", "server", "signal", "software", "steering", "switch", "tyre", "tire",
		"transformer", "transmission", "turbine", "valve", "wall", "weld", "wheel", "wing":
		return true
	}
	return false
}

// isPlaced tells whether "lie" is the verb of where a thing is: "the blame lies
// squarely with the operator". That verb has no past in -d.
func (r *reader) isPlaced(c *candidate, sent lang.Sentence) bool {
	d := r.d
	if t := &d.Tokens[c.first]; t.Lower == "lied" || !isVerb(t.Tag) {
		return false
	}
	i := c.last
	for i < sent.Last && isAdverb(d.Tokens[i].Tag) {
		i++
	}
	if i >= sent.Last {
		return false
	}
	switch d.Tokens[i].Lower {
	case "in", "with", "at", "on", "behind", "beneath", "beyond", "near", "between", "under", "within", "along", "off", "ahead", "north", "south", "east", "west":
		return true
	}
	return false
}

// isCharge tells whether a lie is what somebody is charged with or convicted of:
// "pleaded guilty to lying to the inspectors". The law calls it so.
func (r *reader) isCharge(c *candidate, sent lang.Sentence) bool {
	const near = 6
	for i := c.first - 1; i >= sent.First && i >= c.first-near; i-- {
		switch r.d.Tokens[i].Lemma {
		case "charge", "convict", "conviction", "plead", "plea", "guilty", "sentence", "indict", "indictment", "acquit", "count", "prosecute", "fine", "jail":
			return true
		}
	}
	return false
}

// takesObject tells whether a participle in -ing is the verb of its sentence and
// has an object: "was challenging the rule".
func (r *reader) takesObject(c *candidate, sent lang.Sentence) bool {
	if c.last >= sent.Last || !isVerb(r.d.Tokens[c.first].Tag) {
		return false
	}
	switch t := r.d.Tokens[c.last].Tag; t {
	case "DT", "PRP", "PRP$", "NNS", "NNP", "NNPS":
		return true
	}
	return false
}

// beforeAdjective tells whether an adjective follows: "such a brazen plan", not
// "such a plan".
func (r *reader) beforeAdjective(c *candidate, sent lang.Sentence) bool {
	if c.last >= sent.Last {
		return false
	}
	t := r.d.Tokens[c.last].Tag
	return isAdjective(t) || isAdverb(t)
}

// isOfViolence tells whether a word says no more than it means in a report of
// real fights, crimes and disasters.
func (r *reader) isOfViolence(c *candidate) bool {
	switch c.category {
	case lexicon.ConflictMetaphor, lexicon.DisasterMetaphor:
		return c.charge.Words == 1 && c.charge.Strength <= 2
	case lexicon.LoadedVerb, lexicon.LoadedNoun, lexicon.Sensational, lexicon.Implicative, lexicon.EmotionWord:
		if c.charge.Words > 1 {
			return false
		}
		switch r.d.Tokens[c.first].Lemma {
		case "bombardment", "capture", "destroy", "destruction", "devastate", "flee", "jail", "kill", "onslaught", "panic", "rescue", "save",
			"seize", "siege", "slay", "storm", "surrender", "threat", "threaten", "trap", "victim":
			return true
		}
	}
	return false
}
