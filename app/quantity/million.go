package quantity

import "crossread/app/numeral"

// millions reports whether an m right behind digits is a scale: it stands before
// what is counted ("2.5m people").
func (f *finder) millions(i int, n numeral.Number) bool {
	if !n.Digits || n.Scaled || !f.isWord(i, "m") || f.atoms[i].Spaced || i+1 >= len(f.atoms) {
		return false
	}
	t := f.tag(i + 1)
	w := f.atoms[i+1].Text
	if _, k := f.measureAfter(i + 1); k > i+1 && f.atoms[i+1].Spaced {
		return true // "1.2m bpd"
	}
	if _, k := f.moneyAfter(i + 1); k > i+1 {
		return true
	}
	return f.atoms[i+1].Kind == numeral.Word && !races[w] && (t == "NNS" || plurals[w])
}

// races are what a distance in meters stands before in the plural.
var races = map[string]bool{"hurdles": true, "heats": true, "sprints": true, "races": true, "finals": true, "relays": true, "semifinals": true, "runners": true, "sprinters": true}
