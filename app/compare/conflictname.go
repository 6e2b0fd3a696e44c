package compare

import (
	"strings"

	"crossread/app/lang"
)

// otherName returns the clash of two statements that are alike but for one name in
// a role that only one can have, nil without one.
func otherName(a, b *gap) *clash {
	x, okx := a.name()
	y, oky := b.name()
	if !okx || !oky || !spare(a, b, 0, 0) {
		return nil
	}
	ra, rb := a.u.r, b.u.r
	tx, ty := ra.words(x.first, x.last), rb.words(y.first, y.last)
	role, other := a.u.role(x), b.u.role(y)
	if role != other || oneName(tx, ty) || ra.mentions(ty) && rb.mentions(tx) {
		return nil
	}
	switch {
	case (role == "in" || role == "at" || role == "near") && (x.kind == lang.Place || y.kind == lang.Place || x.kind == y.kind):
		if v := a.u.does(); !happening[v] || v != b.u.does() || !a.u.definite() || !b.u.definite() || !apartPlaces(tx, ty) || ra.mentions(ty) || rb.mentions(tx) {
			return nil
		}
		return &clash{kind: kindPlace, values: [2]string{tx, ty}, why: whyPlace, score: 1}
	case oneKind(x.kind, y.kind) && soleRole(a.u, role) && soleRole(b.u, role):
		return &clash{kind: kindName, values: [2]string{tx, ty}, why: whyName, score: 1}
	}
	return nil
}

// oneKind reports whether two names may be of one kind of bearer, a person or a
// body.
func oneKind(a, b string) bool {
	return a != lang.Place && b != lang.Place && (a == b || a != lang.Person && b != lang.Person || a == "" || b == "")
}

// mentions reports whether an article has the words of a name.
func (r *reading) mentions(name string) bool { return strings.Contains(r.article.Doc.Text, name) }

// role returns what a name is in its clause: "subject", "object" (also of a passive),
// or the preposition before it.
func (u *unit) role(n name) string {
	tokens := u.r.article.Doc.Tokens
	for i := n.first - 1; i >= u.first && i >= n.first-4; i-- {
		switch t := &tokens[i]; {
		case t.Tag == "IN" || t.Tag == "TO":
			return t.Lower
		case t.Tag == "DT" || t.Tag == "JJ" || t.Tag != "" && t.Tag[0] == 'N':
			continue
		}
		break
	}
	if c := u.predicate(); c == nil || n.first < c.First && !c.Verb.Passive {
		return "subject"
	}
	return "object"
}

// does returns the lemma of the verb of a clause, empty without one.
func (u *unit) does() string {
	if c := u.predicate(); c != nil {
		return u.r.article.Doc.Tokens[c.Head].Lemma
	}
	return ""
}

// definite reports whether a clause is about one thing that is known: a name, or
// what begins with "the", "a" or a possessive, in the singular.
func (u *unit) definite() bool {
	tokens := u.r.article.Doc.Tokens
	c := u.predicate()
	if c == nil || c.First <= u.first {
		return false
	}
	switch head := &tokens[c.First-1]; head.Tag {
	case "NNS", "NNPS":
		return tokens[u.first].Lower == "the" && u.r.amounts[u.first+1] >= 0
	case "NN", "NNP", "PRP", "WDT", "WP":
		return head.Lower != "they" && head.Lower != "it"
	}
	return false
}

// soleRole reports whether only one can have a role in a clause.
func soleRole(u *unit, role string) bool {
	verb := u.does()
	switch role {
	case "subject":
		return soleSubject[verb] || verb == "be" && u.copula()
	case "object":
		return soleObject[verb] || verb == "be" && u.copula()
	case "by":
		return soleSubject[verb]
	case "as":
		return verb == "identify" || verb == "name"
	}
	return false
}

// copula reports whether a clause says who is the one holder of a role: "the
// winner is Quillam".
func (u *unit) copula() bool {
	tokens := u.r.article.Doc.Tokens
	c := u.predicate()
	if c == nil || c.Last >= u.last {
		return false
	}
	return tokens[u.first].Lower == "the" || tokens[c.Last].Lower == "the"
}

// soleSubject are verbs that one alone does of one object.
var soleSubject = wordSet("win lead head chair captain found own host kill shoot stab strangle design write author direct invent discover succeed replace defeat beat sign launch drive pilot fly command coach conduct edit name appoint nominate fire hire buy acquire compose paint build score marry officiate preside moderate")

// soleObject are verbs with an object that is one alone.
var soleObject = wordSet("name appoint elect nominate choose select replace succeed marry identify defeat beat promote crown call title dub christen buy acquire")

// happening are verbs of what happens at one place.
var happening = wordSet("bear born die find hold happen occur crash collapse kill shoot meet land sign bury marry stab explode sink derail detain capture arrest hit strike meeting crash attack take base locate hide end start begin launch raise baptize drown open build speak lie stop")

// oneName reports whether two names may be of one: they share a word, or one may
// be the initials of the other, in whatever order ("DOJ", "Justice Department").
func oneName(a, b string) bool {
	if acronym(a, b) || acronym(b, a) {
		return true
	}
	x, y := strings.Fields(strings.ToLower(a)), strings.Fields(strings.ToLower(b))
	p, q := strings.Join(x, ""), strings.Join(y, "")
	return meet(x, y) || strings.Contains(p, q) || strings.Contains(q, p)
}

// acronym reports whether a is written in capitals that begin all words of b.
func acronym(a, b string) bool {
	const longest = 6
	short := strings.ReplaceAll(strings.ReplaceAll(a, ".", ""), "&", "")
	if len(short) > longest || len(short) < 2 || strings.ToUpper(short) != short {
		return false
	}
	for _, w := range strings.Fields(b) {
		if w[0] >= 'A' && w[0] <= 'Z' && !strings.Contains(short, w[:1]) {
			return false
		}
	}
	return true
}
