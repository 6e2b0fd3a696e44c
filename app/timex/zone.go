package timex

import (
	"strings"

	"crossread/app/numeral"
	"crossread/app/result"
)

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

// offsets gives the minutes east of Greenwich of the zones whose name tells them.
var offsets = map[string]int{
	"gmt": 0, "utc": 0, "wet": 0, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "sast": 120, "msk": 180, "ist": 330, "hkt": 480, "jst": 540,
	"aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "ast": -240, "edt": -240, "est": -300, "cdt": -300, "cst": -360, "mdt": -360, "mst": -420,
	"pdt": -420, "pst": -480, "akdt": -480, "akst": -540, "hst": -600,
}

// zoneOf returns the zone that a time's words name, in lower case, "" without
// one; and its minutes east of Greenwich, where its name tells them.
func zoneOf(text string) (name string, minutes int, known bool) {
	words := strings.Fields(strings.ToLower(text))
	for i, w := range words {
		w = strings.Trim(w, ".,()")
		if z := vocabulary[w]; z.class&cZone != 0 || i+1 < len(words) && words[i+1] == "time" {
			minutes, known = offsets[w]
			return w, minutes, known
		}
		for n, c := range w { // "1415EST"
			if (c < '0' || c > '9') && n > 0 {
				if m, ok := offsets[w[n:]]; ok {
					return w[n:], m, true
				}
				break
			}
		}
	}
	return "", 0, false
}

// CompatibleTimes is [Compatible] for expressions in their words: clock times in
// two zones, or in one that is named and one that is not, may be one moment.
func CompatibleTimes(a, b result.Time) bool {
	if Compatible(a.Value, b.Value) || sameWeeks(a, b) {
		return true
	}
	za, ma, oka := zoneOf(a.Text)
	zb, mb, okb := zoneOf(b.Text)
	if za == zb {
		return false
	}
	x, ok := moment(a.Value)
	y, ok2 := moment(b.Value)
	if !ok || !ok2 {
		return false
	}
	const hour, day = 60, 24 * 60
	apart := x - y
	if oka && okb {
		apart -= ma - mb
		return apart >= -hour/4 && apart <= hour/4
	}
	// Zones lie quarters of an hour apart.
	return apart%(hour/4) == 0 && apart > -day && apart < day
}

// moment returns the minute, from 1970 on, of a value with a day and a time.
func moment(val string) (int, bool) {
	v, ok := parseValue(val)
	if !ok || v.hour < 0 {
		return 0, false
	}
	first, last, ok := v.days()
	if !ok || first != last {
		return 0, false
	}
	return int(first)*24*60 + v.hour*60 + max(v.minute, 0), true
}
