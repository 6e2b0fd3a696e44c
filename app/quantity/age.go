package quantity

import (
	"crossread/app/numeral"
	"crossread/app/result"
)

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
		case "y":
			if f.isMark(k+1, "/") && f.isWord(k+2, "o") && !f.atoms[k+1].Spaced { // "60 y/o"
				r.q.Unit, r.next = "year", k+3
				return true
			}
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
	if f.bareAge(r) {
		r.q.Unit = "year"
		return true
	}
	return false
}

// ageGroup reads people told by their age alone: "over-65s", "the under-16s".
func (f *finder) ageGroup(i int) int {
	over := f.isWord(i, "over")
	if !over && !f.isWord(i, "under") || i+3 >= len(f.atoms) {
		return i
	}
	k := f.joint(i + 1)
	if k == i+1 && f.isMark(k, "-") {
		k++
	}
	n, next := numeral.Parse(f.atoms, k)
	if next != k+1 || !n.Digits || n.Value < 1 || n.Value >= oldest || !f.isWord(next, "s") || f.atoms[next].Spaced || f.timed[k] && k == i+1 {
		return i
	}
	r := reading{q: result.Quantity{Value: n.Value, Unit: "year", Bound: result.AtMost}, first: k, next: next + 1}
	if over {
		r.q.Bound = result.AtLeast
	}
	f.add(r)
	return r.next
}

// ageAt reports whether a unit of time and "old" stand at atom i.
func (f *finder) ageAt(i int) bool {
	r := reading{next: i, first: i}
	return f.age(&r)
}

// oldest is an age that nobody reaches.
const oldest = 120

// bareAge reads an age without "years old": "Ida Quill, 61, a boat builder",
// "aged 61", "she is 61", "he turned 61", "children under 12".
func (f *finder) bareAge(r *reading) bool {
	k := r.first
	if r.q.Value < 1 || r.q.Value >= oldest || k < 1 {
		return false
	}
	if r.next == k+1 && k > 1 && (f.isMark(k-1, ",") && f.isMark(r.next, ",") || f.isMark(k-1, "(") && f.isMark(r.next, ")")) &&
		f.atoms[k-2].Kind == numeral.Word && (f.atoms[k-2].Upper && f.tag(k-2) == "NNP" || human[f.lemma(k-2)] || relatives[f.lemma(k-2)]) && !f.timed[k-2] {
		return true
	}
	// "said Ida Quill, 61." – a first and a last name, so that no team is taken for one.
	if r.next == k+1 && k > 2 && r.q.Value >= 10 && f.isMark(k-1, ",") && (f.isMark(r.next, ".") || f.isMark(r.next, ";")) && f.personal(k-2) {
		return true
	}
	if f.isWord(k-1, "between") {
		k--
	}
	switch w := f.atoms[max(k-1, 0)].Text; w {
	case "aged", "age", "ages":
		return true
	case "then", "now":
		return r.next == r.first+1 && f.isMark(k-2, ",") && f.isMark(r.next, ",")
	case "turned", "turns", "turning":
		return f.closed(r.next)
	case "is", "was", "'s":
		return r.next == r.first+1 && f.closed(r.next) && (f.isWord(k-2, "he") || f.isWord(k-2, "she"))
	case "of":
		switch f.atoms[max(k-2, 0)].Text {
		case "boy", "girl", "child", "man", "woman", "son", "daughter":
			return r.next == r.first+1 && f.closed(r.next)
		}
	case "under", "over":
		return youngOrOld[f.atoms[max(k-2, 0)].Text] && f.closed(r.next)
	}
	return false
}

// personal reports whether a person's name of two words ends at atom i.
func (f *finder) personal(i int) bool {
	if f.atoms[i].Kind != numeral.Word || f.atoms[i-1].Kind != numeral.Word || !f.atoms[i].Upper || !f.atoms[i-1].Upper || f.timed[i] || f.tag(i) != "NNP" {
		return false
	}
	e, _ := f.doc.EntityAt(f.atoms[i].Start, f.atoms[i].End)
	return e >= 0 && f.doc.Entities[e].Type == "person" && !f.doc.Entities[e].Plural
}

// relatives are nouns for one person, besides those of human, before an age.
var relatives = map[string]bool{
	"man": true, "woman": true, "boy": true, "girl": true, "mother": true, "father": true, "son": true, "daughter": true, "brother": true, "sister": true,
	"wife": true, "husband": true, "suspect": true, "driver": true, "gunman": true, "teenager": true, "pilot": true, "widow": true,
}

// youngOrOld are nouns for people before "under" or "over" and an age.
var youngOrOld = map[string]bool{
	"children": true, "kids": true, "people": true, "adults": true, "those": true, "women": true, "men": true, "anyone": true, "everyone": true,
	"boys": true, "girls": true, "persons": true, "residents": true, "youths": true, "anybody": true, "patients": true,
}

// closed reports whether nothing follows at atom i that a number could count.
func (f *finder) closed(i int) bool {
	if i >= len(f.atoms) || f.atoms[i].Kind == numeral.Break {
		return true
	}
	a := &f.atoms[i]
	if a.Kind != numeral.Word {
		return a.Text != "%" && a.Text != "-" && a.Text != "/" && a.Text != ":" && signs[a.Text] == ""
	}
	switch t := f.tag(i); t {
	case "IN", "CC", "RB", "VBD", "VBZ", "VBP", "MD", "WRB", "WP", "TO", "VBN":
		return a.Text != "of" && a.Text != "to" && a.Text != "percent"
	}
	return f.timed[i]
}
