package quantity

import (
	"strings"

	"crossread/app/numeral"
	"crossread/app/result"
)

// before are the words before a number that bound it, the longer ones first.
var before = compileBounds([]bound{
	{"no less than", result.AtLeast}, {"no fewer than", result.AtLeast}, {"not less than", result.AtLeast},
	{"no more than", result.AtMost}, {"not more than", result.AtMost}, {"as many as", result.AtMost}, {"as much as", result.AtMost},
	{"in excess of", result.AtLeast}, {"minimum of", result.AtLeast}, {"maximum of", result.AtMost},
	{"more than", result.AtLeast}, {"greater than", result.AtLeast}, {"higher than", result.AtLeast}, {"larger than", result.AtLeast},
	{"bigger than", result.AtLeast}, {"better than", result.AtLeast}, {"longer than", result.AtLeast}, {"older than", result.AtLeast},
	{"at least", result.AtLeast}, {"upwards of", result.AtLeast}, {"upward of", result.AtLeast},
	{"less than", result.AtMost}, {"fewer than", result.AtMost}, {"lower than", result.AtMost}, {"smaller than", result.AtMost},
	{"at most", result.AtMost}, {"up to", result.AtMost}, {"close to", result.About}, {"an estimated", result.About},
	{"or so", result.About}, {"in the region of", result.About}, {"on the order of", result.About},
	{"over", result.AtLeast}, {"above", result.AtLeast}, {"exceeding", result.AtLeast}, {"exceeds", result.AtLeast},
	{"exceed", result.AtLeast}, {"exceeded", result.AtLeast}, {"topped", result.AtLeast}, {"topping", result.AtLeast}, {">", result.AtLeast}, {"≥", result.AtLeast},
	{"under", result.AtMost}, {"below", result.AtMost}, {"<", result.AtMost}, {"≤", result.AtMost},
	{"about", result.About}, {"around", result.About}, {"some", result.About}, {"roughly", result.About}, {"approximately", result.About},
	{"nearly", result.About}, {"almost", result.About}, {"estimated", result.About}, {"virtually", result.About}, {"circa", result.About}, {"~", result.About},
	{"≈", result.About}, {"nearing", result.About}, {"approaching", result.About},
})

// behind are the words behind a number, or its noun, that bound it.
var behind = compileBounds([]bound{
	{"or more", result.AtLeast}, {"and more", result.AtLeast}, {"or over", result.AtLeast}, {"or older", result.AtLeast}, {"and over", result.AtLeast}, {"or greater", result.AtLeast},
	{"or higher", result.AtLeast}, {"or less", result.AtMost}, {"or fewer", result.AtMost}, {"or under", result.AtMost}, {"or lower", result.AtMost},
	{"upward", result.AtLeast}, {"upwards", result.AtLeast}, {"or so", result.About}, {"- some", result.About}, {"- something", result.About}, {"- plus", result.AtLeast}, {"plus", result.AtLeast}, {"+", result.AtLeast}, {"- odd", result.About}, {"- ish", result.About},
})

// widening are words that stand between a bound and a number: "more than just 20".
var widening = map[string]bool{"a": true, "an": true, "the": true, "just": true, "well": true, "only": true}

// A bound is what a phrase makes of the number beside it.
type bound struct {
	phrase string
	kind   string
}

type compiledBound struct {
	words []string
	kind  string
}

func compileBounds(list []bound) []compiledBound {
	out := make([]compiledBound, len(list))
	for i, b := range list {
		out[i] = compiledBound{strings.Fields(b.phrase), b.kind}
	}
	return out
}

// upVerbs are verbs that "up" belongs to: "owned up to four counts", "add up to 40".
var upVerbs = map[string]bool{"own": true, "add": true, "live": true, "stand": true, "wake": true, "match": true, "measure": true, "amount": true}

// ofVerb reports whether the word at atom i is a verb that "up to" behind it belongs to.
func (f *finder) ofVerb(i int) bool {
	return i >= 0 && f.atoms[i].Kind == numeral.Word && upVerbs[f.lemma(i)]
}

// bound returns the bound of the quantity at the atoms [first,next), and the
// atoms with its words.
func (f *finder) bound(first, next int) (kind string, from, to int) {
	for _, at := range [...]int{first, first - 1} {
		if at < first && (at < 0 || !widening[f.atoms[at].Text]) {
			break
		}
		for i := range before {
			if b := &before[i]; f.words(at-len(b.words), b.words) {
				if b.words[0] == "over" && f.isWord(at-2, "all") || b.words[0] == "up" && f.ofVerb(at-3) {
					continue
				}
				return b.kind, at - len(b.words), next
			}
		}
	}
	for i := range behind {
		if b := &behind[i]; f.words(next, b.words) {
			if b.words[0] == "+" && next+1 < len(f.atoms) && f.atoms[next+1].Kind == numeral.Digits && f.atoms[next].Spaced == f.atoms[next+1].Spaced {
				continue // a sum
			}
			if b.words[0] == "plus" && (f.isWord(next+1, "or") || f.summed(next+1)) {
				continue // "plus or minus", "£100 plus £20 costs"
			}
			return b.kind, first, next + len(b.words)
		}
	}
	return result.Exact, first, next
}

// summed reports whether a further number, a sign of money or "a" stands at the atom.
func (f *finder) summed(i int) bool {
	if i >= len(f.atoms) {
		return false
	}
	a := &f.atoms[i]
	return a.Kind == numeral.Digits || signs[a.Text] != "" || a.Kind == numeral.Word && numeral.Begins(a.Text)
}

// words reports whether the atoms from i on are the given words.
func (f *finder) words(i int, w []string) bool {
	if i < 0 || i+len(w) > len(f.atoms) {
		return false
	}
	for k := range w {
		if f.atoms[i+k].Text != w[k] {
			return false
		}
	}
	return true
}
