package quantity

import "strings"

// temperatures are the capitals that mean a scale right behind digits: "30C".
var temperatures = map[string]string{"c": "degree celsius", "f": "degree fahrenheit", "k": "kelvin"}

// temperate reports whether a capital at the atom stands behind a number that is
// told as a temperature: behind "to", "of", "hit" and the like, not in a name.
func (f *finder) temperate(at int) bool {
	return temperatures[f.atoms[at].Text] != "" && f.measured(at)
}

// degrees reads a temperature's scale behind "°" or "degrees".
func (f *finder) degrees(at int) (unit string, next int) {
	k := at + 1
	if f.isWord(k, "on") && f.isWord(k+1, "the") {
		k += 2
	}
	switch f.text(k) {
	case "c", "celsius", "centigrade":
		return "degree celsius", k + 1
	case "f", "fahrenheit":
		return "degree fahrenheit", k + 1
	}
	return "degree", at + 1
}

// belowZero turns "four degrees below zero" into a number under it.
func (f *finder) belowZero(r *reading) {
	if !strings.HasPrefix(r.q.Unit, "degree") || r.q.Value < 0 || !f.isWord(r.next, "below") {
		return
	}
	if f.isWord(r.next+1, "zero") || f.text(r.next+1) == "0" {
		r.q.Value, r.next = -r.q.Value, r.next+2
	}
}
