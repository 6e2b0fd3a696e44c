package compare

import (
	"slices"
	"strings"

	"crossread/app/lang"
	"crossread/app/lexicon"
)

// entitiesOf counts the named entities of a type that both texts have and those
// that each has alone.
func entitiesOf(a, b *passage, kind string) (both, onlyA, onlyB float64) {
	na, nb := 0.0, 0.0
	for _, x := range a.named {
		if x.Type != kind {
			continue
		}
		na++
		if slices.ContainsFunc(b.named, func(y *lang.Entity) bool { return y.Ref == x.Ref && y.Type == kind }) {
			both++
		}
	}
	for _, y := range b.named {
		if y.Type == kind {
			nb++
		}
	}
	return both, na - both, higher(nb-both, 0)
}

func hasName(e *lang.Entity) bool {
	for i := range e.Mentions {
		if e.Mentions[i].Form == lang.NameForm {
			return true
		}
	}
	return false
}

// sameOne reports whether two entities are one or share a part of their names.
func sameOne(x, y *lang.Entity) bool {
	return x.Ref >= 0 && x.Ref == y.Ref || shareName(x.Name, y.Name)
}

// shareName reports whether two names have a word in common.
func shareName(a, b string) bool {
	for x := range strings.FieldsSeq(a) {
		for y := range strings.FieldsSeq(b) {
			if strings.EqualFold(x, y) {
				return true
			}
		}
	}
	return false
}

// doers counts the pairs of facts of a like action, saying aside, by who is said
// to do it: the same one, somebody of another name, or one without a name.
func doers(a, b *unit) (same, other, unnamed float64) {
	for i := range a.facts {
		x := &a.facts[i]
		if x.telling {
			continue
		}
		for j := range b.facts {
			y := &b.facts[j]
			if y.telling || !(x.act != "" && x.act == y.act || meet(x.acts, y.acts)) {
				continue
			}
			if len(x.who) == 0 || len(y.who) == 0 {
				continue
			}
			switch one, named := compareDoers(x, y); {
			case one:
				same++
			case named:
				other++
			default:
				unnamed++
			}
		}
	}
	return same, other, unnamed
}

// compareDoers reports whether those whom two facts are about have one in common,
// and whether both name somebody.
func compareDoers(a, b *unit) (same, named bool) {
	for _, p := range a.who {
		for _, q := range b.who {
			e, f := &a.r.article.Doc.Entities[p], &b.r.article.Doc.Entities[q]
			both := a.r.named[p] && b.r.named[q]
			named = named || both
			same = same || e.Ref >= 0 && e.Ref == f.Ref || both && shareName(e.Name, f.Name)
		}
	}
	return same, named
}

// telling reports whether an action tells nothing of an event: saying and the
// commonest verbs.
func telling(action string) bool { return light[action] || lexicon.Common(action) == 1 }

// involved compares the named persons of two texts who are more than sources:
// same where both have one of them, other where each has its own alone.
func involved(a, b *passage) (same, other float64) {
	for _, x := range a.involved {
		for _, y := range b.involved {
			if sameOne(x, y) {
				return 1, 0
			}
		}
	}
	return 0, one(len(a.involved) > 0 && len(b.involved) > 0)
}
