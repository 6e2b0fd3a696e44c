package quantity

import (
	"strings"

	"crossread/app/numeral"
)

// persons are the words for people without a further meaning.
var persons = map[string]string{"people": "person", "persons": "person", "person": "person"}

// plurals are nouns that count many without an s.
var plurals = map[string]bool{
	"people": true, "men": true, "women": true, "children": true, "police": true, "staff": true, "personnel": true, "cattle": true,
	"sheep": true, "fish": true, "aircraft": true, "dead": true, "percent": true, "deer": true, "wounded": true, "injured": true,
	"missing": true, "crew": true, "head": true, "horsepower": true,
}

// noun reads the counted noun from atom i on: "Senate seats", "more young
// voters", "-seat". It returns its lemma and the atom after it.
func (f *finder) noun(i int, n numeral.Number) (lemma string, next int) {
	if i < len(f.atoms) && f.atoms[i].Text == "-" {
		k := f.joint(i)
		if k == i {
			return "", i
		}
		switch w := f.atoms[k].Text; {
		case w == "strong": // "a 1,000-strong crowd"
			return "person", k + 1
		case numeral.Begins(w), w == "to", w == "and", w == "year", w == "by", w == "for", w == "on", w == "in", w == "a", w == "per", w == "up",
			w == "odd", w == "some", w == "plus", w == "ish", w == "something":
			return "", i
		}
		return f.lemma(k), k + 1
	}
	const reach = 5
	head := -1
	for k := i; k < len(f.atoms) && k < i+reach; k++ {
		a := &f.atoms[k]
		if a.Kind == numeral.Mark && a.Text == "-" && !a.Spaced && k > i && k+1 < len(f.atoms) && !f.atoms[k+1].Spaced {
			continue // inside "anti-abortion activists"
		}
		if a.Kind != numeral.Word || f.timed[k] || a.Text == "left" || a.Text == "ago" || a.Text == "minus" || a.Text == "plus" {
			break
		}
		if m, end := numeral.Parse(f.atoms, k); end > k && !m.Ordinal && !m.Fraction { // "seven eleven"
			if f.tag(k) == "CD" {
				continue
			}
			break
		}
		if plurals[a.Text] && f.tag(k) != "VBD" {
			head = k
			break
		}
		tag := f.tag(k)
		if tag == "NNS" || tag == "NNPS" {
			head = k
			if k+1 < len(f.atoms) && f.atoms[k+1].Kind == numeral.Word && f.tag(k+1) == "NNS" && !f.timed[k+1] {
				continue // "two sports cars"
			}
			break
		}
		if tag == "NN" || tag == "NNP" {
			if n.Value == 1 && tag == "NN" {
				head = k
			}
			continue
		}
		if head >= 0 || !modifies(tag, a.Text) {
			break
		}
	}
	if head < 0 {
		return "", i
	}
	return f.lemma(head), head + 1
}

// modifies reports whether a word of the given tag can stand between a number
// and its noun.
func modifies(tag, word string) bool {
	switch tag {
	case "JJ", "JJR", "JJS", "VBN", "VBG", "CD":
		return true
	case "RB", "RBR":
		return word == "more" || word == "mostly" || strings.HasSuffix(word, "ly")
	}
	return word == "more" || word == "other" || word == "additional"
}

// lemma returns the dictionary form of the noun at atom i.
func (f *finder) lemma(i int) string {
	a := &f.atoms[i]
	if p, ok := persons[a.Text]; ok {
		return p
	}
	if t := &f.doc.Tokens[a.Token]; t.Start == a.Start && t.End == a.End {
		if t.Tag == "NNPS" && t.Lemma == t.Lower {
			return strings.TrimSuffix(t.Lower, "s") // "30 Democrats"
		}
		return t.Lemma
	}
	return a.Text
}

// per reads the many that a rate is told for: "40 cases per 100,000 people".
func (f *finder) per(r *reading) {
	k := r.next
	if !f.isWord(k, "per") && !f.isWord(k, "for") {
		return
	}
	every := f.isWord(k, "per")
	if f.isWord(k+1, "every") {
		k, every = k+1, true
	}
	m, next := numeral.Parse(f.atoms, k+1)
	if !every || next == k+1 || m.Ordinal || m.Fraction || m.Value < 10 || m.Value < r.q.Value || f.timed[k+1] {
		return
	}
	r.q.Of, r.next = m.Value, next
	if u, end := f.noun(next, m); u != "" {
		r.next = end
		if r.q.Unit == "" {
			r.q.Unit = u
		}
	}
}

// of reads the whole that the number is a part of: "53 out of 100 seats",
// "nine of the 11 victims", "two in five", "half of the seats".
func (f *finder) of(r *reading, n numeral.Number) bool {
	k := r.next
	tied := f.isMark(k, "-") && f.isWord(k+1, "in") && f.isMark(k+2, "-") && !f.atoms[k+1].Spaced // "a one-in-five chance"
	if tied {
		if m, next := numeral.Parse(f.atoms, k+3); next > k+3 && !m.Ordinal && !m.Fraction && m.Value > r.q.Value {
			r.q.Of, r.next = m.Value, next
			return true
		}
	}
	in := f.isWord(k, "in")
	switch {
	case f.isWord(k, "out") && f.isWord(k+1, "of"):
		k += 2
	case f.isWord(k, "of"), in:
		k++
	case n.Fraction && n.Value < 1 && (f.isWord(k, "the") || f.isWord(k, "its") || f.isWord(k, "his") || f.isWord(k, "their")):
	default:
		return false
	}
	if f.isWord(k, "every") {
		k++
	}
	for k < len(f.atoms) && (f.atoms[k].Text == "the" || f.atoms[k].Text == "all" || f.atoms[k].Text == "its" || f.atoms[k].Text == "their" ||
		f.atoms[k].Text == "his" || f.atoms[k].Text == "her" || f.atoms[k].Text == "these" || f.atoms[k].Text == "those") {
		k++
	}
	m, next := numeral.Parse(f.atoms, k)
	if next > k && !m.Ordinal && !m.Fraction && m.Value > r.q.Value && !f.timed[k] && !n.Fraction {
		if in && (r.q.Value > 20 || m.Value > 1000 || m.Digits != n.Digits && r.q.Value != 1 && m.Value != 10 && m.Value != 100 || f.isMark(next, "%")) {
			return false // "8 in 2009", "four in 1990"
		}
		if _, end := f.measureAfter(next); end > next {
			return false
		}
		if u, end := f.moneyAfter(next); u != "" || end > next {
			return false
		}
		r.q.Of, r.next = m.Value, next
		if u, end := f.noun(next, m); u != "" {
			r.q.Unit, r.next = u, end
		}
		return true
	}
	if n.Fraction && n.Value < 1 && !in && !n.Scaled {
		r.q.Of = 1
		if u, end := f.noun(k, numeral.Number{Value: 1}); u != "" {
			r.q.Unit, r.next = u, end
		}
		return true
	}
	return false
}
