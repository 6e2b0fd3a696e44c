package framing

import (
	"crossread/app/lang"
	"crossread/app/lang/vector"
	"crossread/app/lexicon"
)

// A word of fewer letters than fewLetters is short and one of manyLetters or
// more long; of a phrase the longest word counts.
const (
	fewLetters  = 6
	manyLetters = 11
)

// form adds what the words of a candidate tell by themselves: how often English
// prose has the rarest of them, and how long the longest is. Writers reach for a
// short or a rare word where an everyday one would only report. Of a name for a
// side it tells nothing: the left and the right are weighed alike.
func (r *reader) form(c *candidate, f []feature) []feature {
	switch c.category {
	case lexicon.IdeologyLabel, lexicon.GroupLabel, lexicon.Dysphemism, lexicon.Euphemism:
		return f
	}
	everyday, rare, letters := true, false, 0
	for i := c.first; i < c.last; i++ {
		t := &r.d.Tokens[i]
		letters = max(letters, len(t.Lower))
		if everyday && lexicon.Common(t.Lemma) == 0 && lexicon.Common(t.Lower) == 0 {
			everyday = false
		}
		if !rare && len(t.Lower) > 2 {
			_, known := vector.Of(t.Lower) // of the 25,000 most frequent words
			rare = !known
		}
	}
	switch {
	case everyday:
		f = append(f, everydayWord)
	case rare:
		f = append(f, rareWord)
	}
	switch {
	case letters < fewLetters:
		f = append(f, shortWord)
	case letters >= manyLetters:
		f = append(f, longWord)
	}
	return f
}

// findForemost finds the person whom the document names and means most often,
// and where.
func (r *reader) findForemost() {
	most := 0
	for e := range r.d.Entities {
		if x := &r.d.Entities[e]; x.Type == lang.Person && len(x.Mentions) > most {
			most, r.foremost = len(x.Mentions), x.Mentions
		}
	}
}

// isBeforeForemost tells whether the person whom the article is most about is
// named behind the candidate in the sentence, and not before it: what is said to
// or of that person.
func (r *reader) isBeforeForemost(c *candidate) bool {
	sent := r.d.Sentences[r.d.Tokens[c.first].Sentence]
	after := false
	for ; r.nextForemost < len(r.foremost) && r.foremost[r.nextForemost].Start < sent.Start; r.nextForemost++ {
	}
	for k := r.nextForemost; k < len(r.foremost) && r.foremost[k].Start < sent.End; k++ {
		if r.foremost[k].Start < c.start {
			return false
		}
		after = true
	}
	return after
}
