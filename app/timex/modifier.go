package timex

import (
	"slices"
	"strings"
)

// periodModifiers stand right before a period and belong to it.
var periodModifiers = set("early", "late", "mid")

// periodParts stand before "of" and a period, with or without "the".
var periodParts = set("end", "beginning", "start", "middle", "close")

// lengthModifiers stand before a length and belong to it, the longer ones first.
var lengthModifiers = compilePhrases("more than", "less than", "fewer than", "at least", "at most", "up to", "no more than", "no less than",
	"no fewer than", "as many as", "as much as", "as long as", "as little as", "close to", "just under", "just over", "well over", "slightly more than",
	"about", "around", "nearly", "almost", "roughly", "approximately", "under", "some")

func compilePhrases(phrases ...string) [][]string {
	out := make([][]string, len(phrases))
	for i, p := range phrases {
		out[i] = strings.Fields(p)
	}
	slices.SortStableFunc(out, func(a, b []string) int { return len(b) - len(a) })
	return out
}

// widen returns the atom at which an expression begins with its modifiers.
func (r *resolver) widen(first int, kind, value string) int {
	switch {
	case kind == "DURATION" || r.entries[first].class&(cNumber|cDigits) != 0 && !strings.HasSuffix(value, "_REF") && r.isLength(first):
		return r.widenLength(first)
	case kind == "DATE" && !strings.HasSuffix(value, "_REF"):
		if r.inSet(first-1, periodModifiers) {
			return first - 1
		}
		if r.isMark(first-1, "-") && r.isWord(first-2, "mid") {
			return first - 2
		}
		if r.isWord(first-1, "of") && r.inSet(first-2, periodParts) {
			if r.isWord(first-3, "the") {
				return first - 3
			}
			return first - 2
		}
	}
	return first
}

// isLength reports whether the expression that begins at the atom is one like
// "six weeks ago".
func (r *resolver) isLength(first int) bool {
	for i := first + 1; i < first+6 && i < len(r.atoms); i++ {
		if r.entries[i].class&(cUnit|cUnits) != 0 {
			return true
		}
	}
	return false
}

func (r *resolver) widenLength(first int) int {
	if r.isWord(first, "the") {
		return first
	}
phrase:
	for _, p := range lengthModifiers {
		for k, w := range p {
			if !r.isWord(first-len(p)+k, w) {
				continue phrase
			}
		}
		return first - len(p)
	}
	// "used over three years" means during them, "lasted over a week" more than one.
	if r.isWord(first-1, "over") && r.inSet(first-2, overCues) {
		return first - 1
	}
	return first
}

var overCues = set("for", "of", "last", "lasts", "lasted", "in", "after", "just", "well", "takes", "took", "take", "little")
