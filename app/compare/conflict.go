package compare

import "crossread/app/result"

// clash is one value in each of two sentences that cannot both hold.
type clash struct {
	kind     string
	values   [2]string
	why      string   // in words for the reader
	sides    [2]*slot // the two values, where they are numbers or times
	features clashFeatures
	score    float64 // how surely the two values answer the same question, 0 to 1
}

func clashKind(s *slot) string {
	if s.time != nil && s.time.Type != "DURATION" {
		return kindDate
	}
	return kindNumber
}

func clashWhy(s *slot) string {
	if s.time != nil {
		return whyDate
	}
	return whyNumber
}

// The kinds of conflict.
const (
	kindNumber   = "number"
	kindDate     = "date"
	kindName     = "name"
	kindPlace    = "place"
	kindOffice   = "office"
	kindPolarity = "polarity"
)

// headline is the place of a fact that the headline tells: it may be at odds with
// the text under it.
const headline = "headline"

// conflict returns what the facts of a row disagree on, nil where they can all
// be right.
func (t *table) conflict(g []int) *result.Conflict {
	// A row of very many facts is read at its head: the time is bounded.
	const most = 40
	g = g[:min(len(g), most)]
	var first *result.Conflict
	for x, i := range g {
		for _, j := range g[x+1:] {
			// That the deed itself is denied goes before what else is told of it.
			if first != nil && t.units[i].finding().Polarity == t.units[j].finding().Polarity {
				continue
			}
			c := t.atOdds(g, i, j)
			if c == nil || first != nil && c.kind != kindPolarity {
				continue
			}
			found := &result.Conflict{Kind: c.kind, Why: c.why, Values: t.values(g, i, j, c)}
			if c.kind == kindPolarity {
				return found
			}
			first = found
		}
	}
	return first
}

// atOdds returns the clash of facts i and j of a group, nil where there is none or
// where one of their articles tells both.
func (t *table) atOdds(g []int, i, j int) *clash {
	a, b := &t.units[i], &t.units[j]
	if t.home[i] == t.home[j] && (a.finding().Place == headline) == (b.finding().Place == headline) {
		return nil
	}
	c := t.between(a, b)
	if c == nil || t.says(g, i, j, c.sides[1], c.sides[0]) || t.says(g, j, i, c.sides[0], c.sides[1]) || c.kind == kindPolarity && (t.tellsBoth(g, i) || t.tellsBoth(g, j)) {
		return nil
	}
	return c
}

// values returns what each article of a group gives where facts i and j clash: theirs,
// the like values of the others, and what others give that clashes with one of the two.
func (t *table) values(g []int, i, j int, c *clash) []result.ConflictValue {
	out := []result.ConflictValue{{Article: t.id(i), Value: c.values[0]}, {Article: t.id(j), Value: c.values[1]}}
	told := map[int]bool{t.home[i]: true, t.home[j]: true}
	for _, k := range g {
		if told[t.home[k]] {
			continue
		}
		if v := t.part(g, k, i, j, c); v != "" {
			told[t.home[k]] = true
			out = append(out, result.ConflictValue{Article: t.id(k), Value: v})
		}
	}
	return out
}

// part returns the value that fact k has in the clash of facts i and j, empty
// without one.
func (t *table) part(g []int, k, i, j int, c *clash) string {
	if c.sides[0] != nil {
		slots := t.units[k].slotsOnce(c.sides[0].time != nil)
		for n := range slots {
			if s := &slots[n]; s.equal(c.sides[0]) || s.equal(c.sides[1]) {
				return s.text
			}
		}
	}
	for n, other := range [2]int{i, j} {
		d := t.atOdds(g, k, other)
		// A sentence may have several values: it is about the one in dispute.
		if d != nil && d.kind == c.kind && (d.sides[1] == nil || c.sides[n] == nil || d.sides[1].equal(c.sides[n])) {
			return d.values[0]
		}
	}
	return ""
}

// id returns the id of the article of a fact.
func (t *table) id(i int) string { return t.units[i].r.article.Analysis.ID }

// says reports whether a fact of the group beside facts i and j, of the article of
// fact i, has a value that agrees with one of fact j: then the article tells both.
// One that its own is no more than an exact form of, 34 is of "dozens", is no other.
func (t *table) says(g []int, i, j int, value, own *slot) bool {
	if value == nil {
		return false
	}
	for _, k := range g {
		if k == i || k == j || t.home[k] != t.home[i] {
			continue
		}
		slots := t.units[k].slotsOnce(value.time != nil)
		for n := range slots {
			s := &slots[n]
			if s.quantity != nil && s.quantity.Unit != value.quantity.Unit && t.units[k].r.partOfMany(s.quantity) {
				continue
			}
			if s.equal(value) || s.agrees(value) && !s.includes(own) {
				return true
			}
		}
	}
	return false
}

// tellsBoth reports whether the article of fact i has another fact in the group with
// its head and the other polarity.
func (t *table) tellsBoth(g []int, i int) bool {
	u := &t.units[i]
	for _, k := range g {
		if o := &t.units[k]; k != i && t.home[k] == t.home[i] && o.act == u.act && o.finding().Polarity != u.finding().Polarity {
			return true
		}
	}
	return false
}

// rowSure is how sure a clash between the facts of a row has to be, and rowLike how
// much the words near the two values, and what is around them, must share (dice): a
// row joins what is told of one thing, not yet one value of it.
const (
	rowSure = .5
	rowLike = .2
)

// between returns the clash of two facts that surely report the same.
func (t *table) between(a, b *unit) *clash {
	said := a.saying != nil || b.saying != nil
	if !said && a.finding().Polarity != b.finding().Polarity {
		if c := denied(a, b); c != nil {
			return c
		}
	}
	if c := t.valuesBetween(a, b); c != nil {
		return c
	}
	if said {
		return nil // what people say, also the same people on another day
	}
	return typed(a, b, true)
}

// valuesBetween returns the clash of the numbers or times of two facts.
func (t *table) valuesBetween(a, b *unit) *clash {
	// A headline leaves out who says so.
	if otherAgent(a, b) || a.finding().Modality != b.finding().Modality && (a.r != b.r || a.unreal() != b.unreal()) {
		return inOtherWords(a, b)
	}
	// By the sentences, as the model was fitted, and by the two statements alone:
	// what else their sentences tell is no reason against.
	c := surest(&a.r.units[a.sentence], &b.r.units[b.sentence], a, b, true)
	if d := clashes(a, b, a, b, false, true); d != nil && (c == nil || d.score > c.score) {
		c = d
	}
	if c != nil && c.kind == kindDate && a.finding().Polarity != b.finding().Polarity {
		return nil // the day of a deed, and a day without it
	}
	if c == nil || c.score < rowSure || min(c.features[cNear], c.features[cDice]) < rowLike || c.kind == kindNumber && update(a, b, c) {
		return inOtherWords(a, b)
	}
	return c
}

// inOtherWords returns the clash of two facts whose words are too unlike for the
// model, by rules that ask what is counted, what is done and who is aged.
func inOtherWords(a, b *unit) *clash {
	if c := aged(a, b); c != nil {
		return c
	}
	if c := counted(a, b); c != nil && !update(a, b, c) {
		return c
	}
	if c := summed(a, b); c != nil && !update(a, b, c) {
		return c
	}
	if c := sentenced(a, b); c != nil {
		return c
	}
	return dated(a, b)
}

// growing are the classes of action whose counts rise while an event goes on.
var growing = map[string]bool{"die": true, "kill": true, "injure": true, "wound": true, "hurt": true, "arrest": true, "detain": true, "infect": true, "sign": true, "miss": true,
	"evacuate": true, "rescue": true, "displace": true, "confirm": true, "test": true}

// update reports whether the later of two articles may only bring a number up to
// date: a count that rises while an event goes on, or where something stands.
func update(a, b *unit, c *clash) bool {
	da, db := a.r.article.Analysis.Date, b.r.article.Analysis.Date
	if da == db || da == "" || db == "" {
		return false
	}
	if sunk(a, b, c) {
		return false
	}
	return grows(a) || grows(b) || c.sides[0] != nil && level(c.sides[0]) && level(c.sides[1])
}

// sunk reports whether a count of the harmed, who do not become fewer, is lower in the
// later article than in the earlier one, and neither says that it is for the moment.
func sunk(a, b *unit, c *clash) bool {
	x, y := c.sides[0], c.sides[1]
	if x == nil || x.quantity == nil || y.quantity == nil || !harms(a) || !harms(b) || passing(a) || passing(b) {
		return false
	}
	if a.r.article.Analysis.Date > b.r.article.Analysis.Date {
		x, y = y, x
	}
	return y.quantity.Bound == result.Exact && x.quantity.Bound != result.AtMost && y.quantity.Value < x.quantity.Value
}

// harms reports whether a unit tells of dead or hurt people and of no missing ones.
func harms(u *unit) bool {
	found := false
	for i := u.first; i < u.last; i++ {
		t := &u.r.article.Doc.Tokens[i]
		switch t.Lemma {
		case "die", "kill", "injure", "wound", "hurt", "dead":
			found = true
		case "miss", "missing", "fear", "feared", "believe", "trap":
			return false
		}
	}
	return found
}

// grows reports whether a unit has a word of a count that rises.
func grows(u *unit) bool {
	for i := u.first; i < u.last; i++ {
		t := &u.r.article.Doc.Tokens[i]
		switch t.Lower {
		case "dead", "missing", "deaths", "casualties", "toll", "far", "signatures", "cases":
			return true
		}
		if growing[t.Lemma] {
			return true
		}
	}
	return false
}

// passing reports whether a unit tells of a state at one moment of a course ("so
// far", "as of", "in early trading").
func passing(u *unit) bool {
	tokens := u.r.article.Doc.Tokens
	for i := u.first; i < u.last; i++ {
		switch tokens[i].Lower {
		case "currently", "lately", "remain", "remains", "already", "initially", "previously", "revised", "early", "midday", "midmorning":
			return true
		case "far", "of":
			if i > u.first && (tokens[i-1].Lower == "so" || tokens[i-1].Lower == "thus" || tokens[i-1].Lower == "as") {
				return true
			}
		}
	}
	return false
}
