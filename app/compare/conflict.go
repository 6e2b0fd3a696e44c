package compare

import "crossread/app/result"

// clash is one value in each of two sentences that cannot both hold.
type clash struct {
	kind     string
	values   [2]string
	features clashFeatures
	score    float64 // how surely the two values answer the same question, 0 to 1
}

// denied returns the clash of two facts of which one denies the other, nil
// without one. They must share their head and nearly all else.
func denied(a, b *unit) *clash {
	x, y := a.finding(), b.finding()
	if x.Polarity == y.Polarity || x.Modality != y.Modality || a.act == "" || a.act != b.act || otherAgent(a, b) {
		return nil
	}
	o := overlap(a, b)
	const nearly, rest = .75, .5
	if dice(a, b, &o) < nearly || min(o.leftA, o.leftB) > rest || o.count < 3 {
		return nil
	}
	return &clash{kind: kindPolarity, values: [2]string{x.Polarity, y.Polarity}, score: dice(a, b, &o)}
}

func clashKind(s *slot) string {
	if s.time != nil && s.time.Type != "DURATION" {
		return kindDate
	}
	return kindNumber
}

// The kinds of conflict.
const (
	kindNumber   = "number"
	kindDate     = "date"
	kindName     = "name"
	kindPolarity = "polarity"
)

// conflict returns what the facts of a row disagree on, nil where they can all
// be right.
func (t *table) conflict(g []int) *result.Conflict {
	// A row of very many facts is read at its head: the time is bounded.
	const most = 40
	g = g[:min(len(g), most)]
	for x, i := range g {
		for _, j := range g[x+1:] {
			a, b := &t.units[i], &t.units[j]
			if t.home[i] == t.home[j] && a.finding().Place != "headline" {
				continue
			}
			c := t.between(a, b)
			if c == nil {
				continue
			}
			return &result.Conflict{Kind: c.kind, Values: []result.ConflictValue{
				{Article: a.r.article.Analysis.ID, Value: c.values[0]},
				{Article: b.r.article.Analysis.ID, Value: c.values[1]},
			}}
		}
	}
	return nil
}

// rowSure is how sure a clash between the facts of a row has to be.
const rowSure = .5

// between returns the clash of two facts that surely report the same.
func (t *table) between(a, b *unit) *clash {
	if otherAgent(a, b) || a.finding().Modality != b.finding().Modality {
		return nil
	}
	// By the sentences, as the model was fitted, and by the two statements alone:
	// what else their sentences tell is no reason against.
	c := surest(&a.r.units[a.sentence], &b.r.units[b.sentence], a, b, true)
	if d := clashes(a, b, a, b, false, true); d != nil && (c == nil || d.score > c.score) {
		c = d
	}
	if c == nil || c.score < rowSure {
		if d := denied(a, b); d != nil {
			return d
		}
	}
	if c == nil || c.score < rowSure || c.kind == kindNumber && update(a, b) {
		return nil
	}
	return c
}

// growing are the classes of action whose counts rise while an event goes on.
var growing = map[string]bool{"die": true, "kill": true, "injure": true, "wound": true, "arrest": true, "infect": true, "sign": true, "miss": true, "evacuate": true, "rescue": true}

// update reports whether the later of two articles may only bring a count up to
// date.
func update(a, b *unit) bool {
	da, db := a.r.article.Analysis.Date, b.r.article.Analysis.Date
	if da == db || da == "" || db == "" {
		return false
	}
	return growing[a.act] || growing[b.act] || grows(a) || grows(b)
}

// grows reports whether a unit has a word of a count that rises.
func grows(u *unit) bool {
	for i := u.first; i < u.last; i++ {
		switch u.r.article.Doc.Tokens[i].Lower {
		case "dead", "killed", "injured", "wounded", "missing", "deaths", "casualties", "toll", "far", "signatures", "cases", "arrested":
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
