package framing

import (
	"strconv"

	"crossread/app/lang"
	"crossread/app/lexicon"
)

// target returns the id of the entity that a candidate is about, empty where it
// cannot be told: the noun that an adjective stands before, the speaker of a
// verb of saying, else the object of a verb or its subject, the bearer of a
// label.
func (r *reader) target(c *candidate) string {
	d := r.d
	sent := d.Sentences[d.Tokens[c.first].Sentence]
	head := d.Tokens[c.first].Tag
	if k := r.entity(c.start, c.end); k != "" && !isVerb(head) {
		return k
	}
	switch c.category {
	case lexicon.ReportingVerb, lexicon.DoubtVerb, lexicon.Factive, lexicon.Implicative, lexicon.MindReading:
		if k := r.before(c.first, sent); k != "" {
			return k
		}
		return r.after(c.last, sent, 4)
	}
	if isVerb(head) {
		if k := r.after(c.last, sent, 5); k != "" {
			return k
		}
		return r.before(c.first, sent)
	}
	if k := r.after(c.last, sent, 3); k != "" {
		return k
	}
	return r.before(c.first, sent)
}

// targetType returns the type of the entity that a candidate is about, empty
// where it cannot be told.
func (r *reader) targetType(c *candidate) string {
	if id := r.target(c); id != "" {
		if k, err := strconv.Atoi(id[1:]); err == nil {
			return r.d.Entities[k-1].Type
		}
	}
	return ""
}

// after returns the first entity within n tokens from i on, with no comma or
// verb between.
func (r *reader) after(i int, sent lang.Sentence, n int) string {
	for ; i < sent.Last && n > 0; i, n = i+1, n-1 {
		t := &r.d.Tokens[i]
		if isVerb(t.Tag) || t.Tag == "," || t.Tag == ":" || t.Tag == "MD" {
			return ""
		}
		if isNoun(t.Tag) || t.Tag == "PRP" {
			return r.entity(t.Start, t.End)
		}
	}
	return ""
}

// before returns the nearest entity before token i in the sentence.
func (r *reader) before(i int, sent lang.Sentence) string {
	for k := i - 1; k >= sent.First; k-- {
		t := &r.d.Tokens[k]
		if isNoun(t.Tag) || t.Tag == "PRP" {
			if id := r.entity(t.Start, t.End); id != "" {
				return id
			}
		}
	}
	return ""
}

func (r *reader) entity(start, end int) string {
	if k, _ := r.d.EntityAt(start, end); k >= 0 {
		return "e" + strconv.Itoa(k+1)
	}
	return ""
}
