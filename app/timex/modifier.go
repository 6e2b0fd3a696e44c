package timex

import "strings"

// periodModifiers stand right before a period and belong to it.
var periodModifiers = set("early", "late", "mid")

// periodParts stand before "of" and a period, with or without "the".
var periodParts = set("end", "beginning", "start", "middle", "close")

// lengthModifiers stand before a length and belong to it. Each is a word, or
// two, as they stand.
var lengthModifiers = [...][2]string{
	{"", "about"}, {"", "around"}, {"", "nearly"}, {"", "almost"}, {"", "roughly"}, {"", "approximately"},
	{"more", "than"}, {"less", "than"}, {"fewer", "than"}, {"at", "least"}, {"at", "most"}, {"up", "to"},
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
	for _, m := range lengthModifiers {
		if r.isWord(first-1, m[1]) && (m[0] == "" || r.isWord(first-2, m[0])) {
			if m[0] == "" {
				return first - 1
			}
			return first - 2
		}
	}
	// "used over three years" means during them, "lasted over a week" more than one.
	if r.isWord(first-1, "over") && r.inSet(first-2, overCues) {
		return first - 1
	}
	return first
}

var overCues = set("for", "of", "last", "lasts", "lasted", "in", "after", "just", "well", "takes", "took", "take", "little")
