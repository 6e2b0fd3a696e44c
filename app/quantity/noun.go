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
	"missing": true, "head": true, "horsepower": true,
}

// noun reads the counted noun from atom i on: "Senate seats", "more young
// voters", "-seat". It returns its lemma and the atom after it.
func (f *finder) noun(i int, n numeral.Number) (lemma string, next int) {
	if i < len(f.atoms) && f.atoms[i].Text == "-" {
		k := f.joint(i)
		if k == i {
			return "", i
		}
		if numeral.Begins(f.atoms[k].Text) || f.atoms[k].Text == "to" || f.atoms[k].Text == "and" || f.atoms[k].Text == "year" {
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
		if a.Kind != numeral.Word || f.timed[k] {
			break
		}
		if plurals[a.Text] && f.tag(k) != "VBD" {
			head = k
			break
		}
		tag := f.tag(k)
		if tag == "NNS" || tag == "NNPS" {
			head = k
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

// age reads "-year-old", "years old", "years of age", and "aged" before the
// number.
func (f *finder) age(r *reading) bool {
	k := f.joint(r.next)
	if k < len(f.atoms) {
		unit := ""
		switch f.atoms[k].Text {
		case "year", "years", "yr", "yrs":
			unit = "year"
		case "month", "months":
			unit = "month"
		case "week", "weeks":
			unit = "week"
		case "day", "days":
			unit = "day"
		case "yo":
			r.q.Unit, r.next = "year", k+1
			return true
		}
		if unit != "" {
			o := f.joint(k + 1)
			switch {
			case f.isWord(o, "old"), f.isWord(o, "olds"):
				r.q.Unit, r.next = unit, o+1
				return true
			case f.isWord(o, "of") && f.isWord(o+1, "age"):
				r.q.Unit, r.next = unit, o+2
				return true
			}
		}
	}
	// "Ida Quill, 61, a boat builder", "Ida Quill (61)"
	if k := r.first; r.next == k+1 && k > 1 && r.q.Value >= 1 && r.q.Value < 120 &&
		(f.isMark(k-1, ",") && f.isMark(r.next, ",") || f.isMark(k-1, "(") && f.isMark(r.next, ")")) &&
		f.atoms[k-2].Kind == numeral.Word && f.atoms[k-2].Upper && f.tag(k-2) == "NNP" && !f.timed[k-2] {
		r.q.Unit = "year"
		return true
	}
	if f.isWord(r.first-1, "aged") || f.isWord(r.first-1, "age") && r.q.Value < 130 {
		r.q.Unit = "year"
		return true
	}
	return false
}

// ageAt reports whether a unit of time and "old" stand at atom i.
func (f *finder) ageAt(i int) bool {
	r := reading{next: i, first: i}
	return f.age(&r)
}

// of reads the whole that the number is a part of: "53 out of 100 seats",
// "nine of the 11 victims", "two in five", "half of the seats".
func (f *finder) of(r *reading, n numeral.Number) bool {
	k := r.next
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
		if in && (r.q.Value > 20 || m.Value > 1000 || m.Digits != n.Digits || f.isMark(next, "%")) {
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
