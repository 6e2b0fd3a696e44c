package lang

import (
	"slices"
	"strings"
)

// mods compares what narrows p with what narrows the cluster: words of p that
// the cluster lacks, words of the cluster that p lacks, names that both have,
// and whether names or parties speak against each other.
func (r *finder) mods(p *phrase, x *cluster) (extra, missing, shared int, clash, former bool) {
	var names, others []string
	for _, m := range p.mods {
		if m == "+former" || m == "+ex" {
			former = true
			continue
		}
		if !narrows(m) {
			continue
		}
		if hasWord(x.mods, m) || hasWord(x.words, m[1:]) || hasWord(x.nouns, m[1:]) || (p.det == definite || p.det == possessive) && governs(m, x.mods) {
			if m[0] == '=' {
				shared++
			}
			continue
		}
		extra++
		if m[0] == '=' {
			names = append(names, m)
		}
		clash = clash || apart[m[1:]]
	}
	for _, m := range x.mods {
		if narrows(m) && m != "+former" && !hasWord(p.mods, m) && !governs(m, p.mods) {
			missing++
			if m[0] == '=' {
				others = append(others, m)
			}
		}
	}
	clash = clash || shared == 0 && (rival(names, others) || (p.typ == Thing || p.typ == Event) && named(names) && named(others))
	return extra, missing, shared, clash, former
}

// governs reports whether "state", "national" or "federal" and the name of a
// state or country among the others narrow alike: "the state police", "the
// Ohio police".
func governs(m string, others []string) bool {
	kind := ""
	switch m {
	case "+state":
		kind = "state"
	case "+national", "+federal":
		kind = "country"
	default:
		if m[0] != '=' {
			return false
		}
		switch kind = tables.names[m[1:]].kind; kind {
		case "state":
			return hasWord(others, "+state") && !ofKind(others, kind)
		case "country":
			return (hasWord(others, "+national") || hasWord(others, "+federal")) && !ofKind(others, kind)
		}
		return false
	}
	return ofKind(others, kind)
}

// counted reports whether a number is among the modifiers: "nine votes".
func counted(mods []string) bool {
	return slices.ContainsFunc(mods, func(m string) bool { return m[0] == '#' })
}

// otherCount reports whether both lists hold numbers and none of them is in
// both: "34 passengers" are not "212 passengers".
func otherCount(a, b []string) bool {
	return counted(a) && counted(b) && !slices.ContainsFunc(a, func(m string) bool { return m[0] == '#' && slices.Contains(b, m) })
}

// ofKind reports whether a place of the kind is among the modifiers.
func ofKind(mods []string, kind string) bool {
	return slices.ContainsFunc(mods, func(m string) bool { return m[0] == '=' && tables.names[m[1:]].kind == kind })
}

// rival reports whether two lists of names that narrow a noun hold two of one
// kind: two places or two parties exclude each other, "the Tarn council" and
// "the Ashel council", a place and a party do not.
func rival(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			if nameKind(x[1:]) == nameKind(y[1:]) {
				return true
			}
		}
	}
	return false
}

// named reports whether the list holds a name that is no year.
func named(list []string) bool {
	return slices.ContainsFunc(list, func(m string) bool { return nameKind(m[1:]) != "year" })
}

// nameKind tells a place, a party, a year and any other name that narrows a noun
// apart.
func nameKind(w string) string {
	if w != "" && w[0] >= '0' && w[0] <= '9' {
		return "year"
	}
	if parties[w] || strings.HasSuffix(w, " party") || w == "gop" {
		return "party"
	}
	if e := tables.names[w]; e.typ == Place || e.typ == Group {
		return Place
	}
	return ""
}

// apart are modifiers that say that another one is meant.
var apart = map[string]bool{
	"other": true, "another": true, "separate": true, "different": true, "unrelated": true, "second": true, "third": true, "new": true, "next": true,
	"previous": true, "earlier": true, "similar": true, "later": true, "own": true,
}

// counting are modifiers that only count.
var counting = map[string]bool{
	"several": true, "many": true, "most": true, "some": true, "few": true, "more": true, "one": true, "two": true, "three": true, "four": true,
	"five": true, "six": true, "seven": true, "eight": true, "nine": true, "ten": true, "dozen": true, "hundred": true, "thousand": true, "million": true,
	"all": true, "both": true, "least": true, "than": true, "about": true,
}
