package timex

import "crossread/app/numeral"

// readZone reads a time zone behind a time of day: "EST", "GMT", "Eastern",
// "Eastern Daylight Time", "local time", "Moscow time".
func readZone(r *resolver, i int, m *match) int {
	a := &r.atoms[i]
	if a.Kind != numeral.Word {
		return 0
	}
	next := i + 1
	if r.isWord(next, "standard") || r.isWord(next, "daylight") || r.isWord(next, "summer") || r.isWord(next, "mean") {
		next++
	}
	switch {
	case r.isWord(next, "time") && (a.Upper || a.Text == "local"):
		m.zoned = true
		return next + 1
	case r.entries[i].class&cZone == 0 || !a.Upper:
		return 0
	case regions[a.Text] && r.nameNext(i+1): // "10 p.m. Central Park"
		return 0
	}
	m.zoned = true
	return i + 1
}

// regions are the zones that are also adjectives.
var regions = set("eastern", "central", "mountain", "pacific", "atlantic")
