package lang

import (
	"strings"
	"unicode/utf8"

	"crossread/app/lang/model"
)

// casing is what the body tells of a word that a headline in title case has
// with a capital.
type casing struct{ lower, upper int }

// capitals settles what a capital at a place where every word may have one
// means, by the rest of the document. Headlines in title or upper case are
// tagged here: the models would take each of their words for a name, and get
// those in lower case that the body writes so or, where it does not have them,
// that the models know so. A word at the start of a sentence that is elsewhere
// a name and never in lower case is a name.
func (r *reader) capitals() {
	d := r.d
	words := map[string]*casing{}
	var held filter
	watch := func(lower string) {
		words[lower] = &casing{}
		held.add(lower)
	}
	var titled []Sentence
	var initial []int
	for _, s := range d.Sentences {
		switch i := firstWord(d, s); {
		case s.Zone == ZoneHeadline && r.inTitleCase(s):
			titled = append(titled, s)
			for i := s.First; i < s.Last; i++ {
				watch(d.Tokens[i].Lower)
			}
		case s.Zone == ZoneHeadline:
			r.tag(s, r.headlineSides[s.First], nil)
			fallthrough
		default:
			if i < s.Last && isUpper(d.Text[d.Tokens[i].Start]) && openClass(d.Tokens[i].Tag) {
				initial = append(initial, i)
				watch(d.Tokens[i].Lower)
			}
		}
	}
	for _, s := range d.Sentences {
		if s.Zone == ZoneHeadline {
			continue
		}
		first := firstWord(d, s)
		for i := first; i < s.Last; i++ {
			t := &d.Tokens[i]
			if !held.may(t.Lower) {
				continue
			}
			c := words[t.Lower]
			switch {
			case c == nil:
			case !isUpper(d.Text[t.Start]):
				c.lower++
			case i > first && (t.Tag == "NNP" || t.Tag == "NNPS"):
				c.upper++
			}
		}
	}
	for _, s := range titled {
		r.tag(s, r.headlineSides[s.First], words)
	}
	for _, i := range initial {
		if t := &d.Tokens[i]; words[t.Lower].upper > 0 && words[t.Lower].lower == 0 {
			t.Tag, t.Lemma = "NNP", t.Lower
		}
	}
}

// firstWord returns the first token of a sentence that is no mark.
func firstWord(d *Document, s Sentence) int {
	i := s.First
	for i < s.Last && !isAlpha(d.Text[d.Tokens[i].Start]) && d.Text[d.Tokens[i].Start] < 0xc3 {
		i++
	}
	return i
}

// openClass tells the tags of nouns, verbs and adjectives, but for names.
func openClass(tag string) bool {
	return tag == "NN" || tag == "NNS" || isAdjective(tag) || isVerb(tag) || tag == "FW"
}

// inTitleCase tells a sentence in which most longer words begin with a
// capital.
func (r *reader) inTitleCase(s Sentence) bool {
	capitals, long := 0, 0
	for i := s.First; i < s.Last; i++ {
		if w := r.d.Word(i); len(w) > 3 && isAlpha(w[0]) {
			long++
			if isUpper(w[0]) {
				capitals++
			}
		}
	}
	return long > 1 && capitals*4 >= long*3
}

// uncapped returns a word of a headline in title case as the models are to see
// it.
func uncapped(w model.Word, seen map[string]*casing) model.Word {
	if w.Tag != "" || !isUpper(w.Text[0]) || len(w.Text) < 2 {
		return w
	}
	upper := strings.ToUpper(w.Text) == w.Text
	c := seen[w.Lower]
	switch {
	case c != nil && (c.lower > 0 || c.upper > 0):
		if c.lower > c.upper {
			w.Text = w.Lower
			return w
		}
		if !strings.HasSuffix(w.Lower, "s") {
			w.Tag = "NNP"
		}
	case strings.Contains(w.Text, "."):
	case (!upper || len(w.Text) > 3) && (model.Knows(w.Lower) || !model.Knows(w.Text) && model.Knows(verbLemma(w.Lower, verbForm(w.Lower)))):
		w.Text = w.Lower
		return w
	}
	if upper && len(w.Text) > 4 {
		_, n := utf8.DecodeRuneInString(w.Text)
		w.Text = w.Text[:n] + w.Lower[n:]
	}
	return w
}

// verbForm returns the tag that a word has if it is an inflected verb.
func verbForm(lower string) string {
	switch {
	case strings.HasSuffix(lower, "s"):
		return "VBZ"
	case strings.HasSuffix(lower, "ing"):
		return "VBG"
	}
	return "VBD"
}
