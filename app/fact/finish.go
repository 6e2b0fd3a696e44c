package fact

import (
	"strings"

	"crossread/app/lang"
	"crossread/app/result"
)

// longest is the greatest number of tokens over which a clause is written
// together with a subject that stands before a clause set into it.
const longest = 28

// finish trims clause i of those from base on and fills in its subject.
func (f *finder) finish(c *clause, base int) {
	d := f.d
	if c.resumedFrom >= 0 && c.last-c.resumedFrom <= longest {
		c.first = c.resumedFrom
	}
	if head := &d.Tokens[c.head]; saying[head.Lemma] && c.head == c.first {
		// "said Mayor Quillam on Friday"
		for k := c.chunk + 1; k > 0 && k < len(d.Chunks) && d.Chunks[k].First == c.head+1; k++ {
			c.subject = [2]int{d.Chunks[k].First, d.Chunks[k].Last}
		}
	}
	f.trim(c)
	if c.chunk >= 0 && c.kind == participle && c.subject[1] == 0 {
		// "Forced out in 2018, he hopes to return": the next clause has the subject.
		for i := base; i+1 < len(f.clauses); i++ {
			if &f.clauses[i] == c {
				c.subject = f.clauses[i+1].subject
			}
		}
	}
	if c.head >= len(d.Tokens) || c.head < c.first || c.head >= c.last {
		c.head = min(max(c.head, c.first), max(c.last-1, c.first))
	}
}

// trim takes marks and the words that join clauses off both ends.
func (f *finder) trim(c *clause) {
	d := f.d
	for c.first < c.last {
		t := &d.Tokens[c.first]
		if f.isMark(t) || conjunction[t.Lower] || c.first == c.opener && !relative[t.Lower] && t.Lower != "how" && t.Lower != "why" && t.Lower != "whether" {
			if subordinator[t.Lower] && c.opener < 0 {
				c.opener = c.first
			}
			c.first++
			continue
		}
		break
	}
	for c.last > c.first+1 {
		t := &d.Tokens[c.last-1]
		if f.isMark(t) || conjunction[t.Lower] || c.last-1 > c.head && (subordinator[t.Lower] || relative[t.Lower] ||
			preposition[t.Lower] && t.Tag != "RP" && c.last < len(d.Tokens) && !f.isMark(&d.Tokens[c.last]) && t.Tag == "IN") {
			c.last--
			continue
		}
		break
	}
	if c.last > c.first && d.Tokens[c.last-1].Lower != ")" {
		// A bracket that opens within and closes after is cut off.
		for i := c.last - 1; i > c.head && i >= c.first; i-- {
			if w := d.Tokens[i].Lower; w == ")" {
				break
			} else if w == "(" {
				if c.last < len(d.Tokens) && d.Tokens[c.last].Lower == ")" {
					c.last++
				}
				break
			}
		}
	}
}

// isMark reports whether a token is punctuation without meaning of its own.
func (f *finder) isMark(t *lang.Token) bool {
	switch t.Lower {
	case "%", "$", "£", "€", "¥", "#", "&", ")":
		return false
	}
	if t.Tag == "POS" {
		return false
	}
	c := t.Lower[0]
	return t.End-t.Start <= 3 && !(c >= '0' && c <= '9' || c >= 'a' && c <= 'z') && !strings.ContainsAny(t.Tag, "NVJRC")
}

// keep reports whether a clause says enough to be a statement of its own.
func (f *finder) keep(c *clause) bool {
	if c.last-c.first < 2 {
		return false
	}
	content, vague := 0, 0
	for i := c.first; i < c.last; i++ {
		t := &f.d.Tokens[i]
		if !contentTag(t.Tag) {
			continue
		}
		content++
		if saying[t.Lemma] || light[t.Lemma] || t.Lemma == "be" {
			vague++
		}
	}
	if c.kind == apposition || c.kind == labelled || c.kind == nominal {
		return content >= 2
	}
	solid := content - vague
	switch {
	case c.chunk < 0:
		return solid >= 3
	case f.d.Tokens[c.head].Tag == "MD":
		return false
	case saying[f.d.Tokens[c.head].Lemma]:
		// "Smith said" tells nothing that the quotation does not; "Smith said on
		// Friday in a letter" does.
		subject := 0
		for i := c.subject[0]; i < c.subject[1]; i++ {
			if i >= c.first && i < c.last && contentTag(f.d.Tokens[i].Tag) {
				subject++
			}
		}
		return solid-subject >= 1
	case c.inQuote:
		return content >= 2 && c.last-c.first >= 4
	}
	return solid >= 2 || content >= 2 && c.last-c.first >= 4
}

// contentTag reports whether a tag is that of a noun, verb, adjective, number
// or adverb.
func contentTag(tag string) bool {
	if tag == "" {
		return false
	}
	switch tag[0] {
	case 'N', 'V', 'J', 'C':
		return tag != "CC"
	}
	return false
}

// whyKind tells a reader who knows no grammar why words are taken as a statement.
var whyKind = [...]string{
	mainClause:     "these words say by themselves who or what did something, or what happened",
	coordinated:    "these words add one more statement to that before them, as after “and” or “but”",
	complement:     "these words are what somebody said, knew or decided, as after “said that”",
	subordinate:    "these words tell when, why or on what condition, as after “when”, “because” or “if”",
	relativeClause: "these words tell something about what was just named, as after “who” or “which”",
	participle:     "these words tell what someone does or what was done, as in “hit by a storm” or “leaving the hall”",
	infinitive:     "these words tell what is to be done, as in “to close the road”",
	resumed:        "these words go on with a statement that a remark had broken off",
	apposition:     "these words say who or what is meant, as in “Ann Reed, a teacher”",
	labelled:       "a role before a name says who that is, as in “teacher Ann Reed”",
	nominal:        "a word here names something that happened, as “closure” or “arrest” would",
	verbless:       "this line has no verb, and is read as a statement as headlines are",
}

var sureKind = [...]float64{mainClause: .95, coordinated: .9, complement: .9, subordinate: .9, relativeClause: .9, participle: .85,
	infinitive: .8, resumed: .85, apposition: .85, labelled: .9, nominal: .75, verbless: .6}

// fact writes a clause of sentence s down.
func (f *finder) fact(s int, c *clause) result.Fact {
	d := f.d
	start, end := d.Tokens[c.first].Start, d.Tokens[c.last-1].End
	out := result.Fact{
		Span: d.Span(start, end), Sentence: s, Who: []string{}, Quantities: []int{}, Times: []int{},
		Polarity: "positive", Modality: result.Happened, Source: result.Narrator,
		Confidence: sureKind[c.kind], Why: whyKind[c.kind], Identifies: c.kind == apposition || c.kind == labelled,
	}
	f.place(&out, s, start)
	f.indexes(&out, start, end)
	f.roles(&out, c, start, end)
	f.voice(&out, c, start, end)
	out.Statement = f.statement(s, c)
	return out
}

// place tells where in the article a fact stands.
func (f *finder) place(out *result.Fact, s, start int) {
	d := f.d
	sen := &d.Sentences[s]
	switch {
	case sen.Zone == lang.ZoneHeadline:
		out.Place = "headline"
	case sen.Zone == lang.ZoneCaption:
		out.Place = "caption"
	case sen.Paragraph == f.lead:
		out.Place = "lead"
	default:
		out.Place = "body"
	}
	if body := len(d.Text) - d.Body; body > 0 && start > d.Body {
		out.Position = float64(start-d.Body) / float64(body)
	}
}
