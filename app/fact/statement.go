package fact

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"crossread/app/lang"
)

// dependent opens a clause that tells nothing without the one it hangs on.
var dependent = set("until", "till", "unless", "if", "whether", "lest", "as", "once", "whenever", "than", "so")

// The greatest numbers of tokens by which a statement goes on after its clause
// and that it has with the clause it hangs on.
const (
	longestRest = 24
	longestHost = 48
)

// statement writes a clause of sentence s so that it can be read alone: with its
// subject, to the end of its last phrase, and without half a pair of marks. A
// clause that cannot be told without the one it hangs on is written with it, and
// where that is still no statement, with its whole sentence.
func (f *finder) statement(s int, c *clause) string {
	text, alone := f.telling(s, c)
	sen := f.d.Sentences[s]
	if alone || c.chunk < 0 || c.kind == apposition || c.kind == labelled || c.kind == nominal || sen.Last-sen.First > longestHost {
		return text
	}
	text, _ = f.write(sen.First, sen.Last, "", "")
	return strings.TrimRight(text, ".")
}

// telling writes a clause and tells whether it stands alone.
func (f *finder) telling(s int, c *clause) (text string, alone bool) {
	d := f.d
	sen := d.Sentences[s]
	last := f.restOf(sen, c)
	if c.chunk < 0 {
		return f.write(c.first, c.last, "", "")
	}
	head, first := &d.Tokens[c.head], c.first
	if saying[head.Lemma] && c.head == c.first && d.Chunks[c.chunk].Verb.Finite && c.subject[0] == c.head+1 && c.subject[1] <= c.last {
		return f.inverted(c)
	}
	if w := &d.Tokens[first]; w.Lower == "that" && (first == c.opener || w.Tag == "IN" || c.subject[0] == first+1 && c.subject[1] <= c.head) {
		first++
	}
	inside := c.subject[1] > c.subject[0] && c.subject[0] >= c.first && c.subject[1] <= c.head
	v := d.Chunks[c.chunk].Verb
	outside := c.subject[1] > c.subject[0] && !inside && (c.subject[1] <= c.first || c.subject[0] >= c.last)
	open := &d.Tokens[first]
	switch {
	case relative[open.Lower] && strings.HasPrefix(open.Tag, "W") || open.Tag == "WDT":
		about, ok := f.antecedent(sen.First, c.first)
		if !ok && outside {
			about, ok = c.subject, true
		}
		if d.Tokens[about[0]].Tag == "DT" && about[1]-about[0] == 1 {
			return f.write(about[0], last, "", "") // "those who think so"
		}
		if !ok || open.Lower == "when" || open.Lower == "where" {
			return f.hosted(sen, c, last)
		}
		name := f.phrase(about)
		switch {
		case open.Lower == "whose":
			return f.write(first+1, last, name, "’s ")
		case open.Lower == "who" || open.Lower != "whom" && (d.Chunks[c.chunk].First <= first+2 || f.inTime(d.Chunks[c.chunk].First-1)):
			return f.write(first+1, last, name, " ")
		}
		return f.write(first, last, name, " ")
	case dependent[open.Lower] && open.Tag != "RB" && first+1 < c.head && v.Finite:
		return f.hosted(sen, c, last)
	case c.kind == participle && c.own > 0 && !f.told(c):
		return f.hosted(sen, c, last) // "races viewed as open" tells what they are, not what happened
	case inside && (c.kind == participle && c.subject[1]-c.subject[0] == 1 && strings.HasPrefix(d.Tokens[c.subject[0]].Tag, "PRP") || f.inTime(c.subject[0])):
		return f.hosted(sen, c, last)
	case outside && open.Tag == "VBG" && c.outer == first && d.Tokens[max(first-1, 0)].Lower != "that":
		return f.write(first, last, f.phrase(c.subject), ", ") // "adding that he knew"
	case inside && attaching[open.Lower] && c.subject[0] <= first+1 && !f.inTime(first+1):
		return f.hosted(sen, c, last) // the phrase belongs to a subject before it
	case inside || v.Finite && open.Tag == "VBG":
		return f.write(first, last, "", "")
	case c.kind == infinitive || c.kind == participle && c.opener >= 0 || open.Lower == "been":
		return f.hosted(sen, c, last)
	case outside && c.kind == participle && v.Part && !v.Ing && saying[head.Lemma] && c.subject[1] <= c.first && !f.byAgent(c):
		return f.write(first, last, f.phrase(c.subject), " ") // "Quillam, the mayor, claimed in a statement"
	case outside && c.kind == participle && v.Part && !v.Ing:
		be := " was "
		if tag := d.Tokens[c.subject[1]-1].Tag; tag == "NNS" || tag == "NNPS" || d.Tokens[c.subject[0]].Lower == "they" {
			be = " were "
		}
		return f.write(first, last, f.phrase(c.subject), be)
	case outside && c.kind == participle:
		if c.subject[1] <= c.first {
			return f.hosted(sen, c, last)
		}
		return f.write(first, last, f.phrase(c.subject), ", ")
	case outside && v.Finite:
		return f.write(first, last, f.phrase(c.subject), " ")
	case v.Finite && open.Tag != "VB" || c.kind == participle || c.kind == coordinated:
		return f.hosted(sen, c, last)
	}
	return f.write(first, last, "", "")
}

// inverted writes an attribution whose verb stands before its speaker: "said
// Mayor Quillam on Friday", "admitted Orrin Taskell, the county's engineer".
func (f *finder) inverted(c *clause) (text string, alone bool) {
	d := f.d
	speaker := c.subject[1]
	if speaker < c.last && d.Tokens[speaker].Lower == "," {
		text, _ = f.write(c.subject[0], c.last, "", "")
		return text, true
	}
	verb := d.Text[d.Tokens[c.head].Start:d.Tokens[c.head].End]
	return f.write(speaker, c.last, f.phrase(c.subject)+" "+verb, " ")
}

// hosted writes a clause together with the nearest clause before it that has a
// verb and a subject of its own, or else from the start of the sentence.
func (f *finder) hosted(sen lang.Sentence, c *clause, last int) (text string, alone bool) {
	first := c.first
	for i, near := len(f.clauses)-1, 0; i >= 0 && near < longestRest; i-- {
		h := &f.clauses[i]
		if h.first < c.first {
			near++
		}
		if h.chunk >= 0 && f.d.Chunks[h.chunk].Verb.Finite && h.inQuote == c.inQuote && h.first < c.first && last-h.first <= longestHost &&
			h.subject[1] > h.subject[0] && h.subject[0] >= h.first && h.subject[1] <= h.head && (first == c.first || h.first > first) {
			first = h.first
		}
	}
	if first == c.first && !c.inQuote && last-sen.First <= longestHost {
		first = sen.First
	}
	return f.write(first, last, "", "")
}

// restOf returns the token after the phrase that a clause ends in: where the cut
// fell before a clause that only completes this one, the statement goes on to
// the next mark.
func (f *finder) restOf(sen lang.Sentence, c *clause) int {
	d := f.d
	last := c.last
	quoted := false
	for last < sen.Last {
		t := &d.Tokens[last]
		if last-c.last > longestRest {
			return c.last
		}
		if opening(t.Lower) && t.Lower != "(" && t.Lower != "[" && !quoted && last > 0 && d.Tokens[last-1].End < t.Start && !subordinator[d.Tokens[last-1].Lower] {
			quoted = true // "called it “a mess”"
		} else if quoted && (t.Lower == "”" || t.Lower == "’" || t.Lower == "\"") {
			last++
			break
		} else if f.isMark(t) || t.Lower == ")" || last == c.last && optional(t) && !f.everSince(last) && !f.timed(last) {
			break
		}
		last++
	}
	for last > c.last && !f.everSince(last-1) && (subordinator[d.Tokens[last-1].Lower] || relative[d.Tokens[last-1].Lower] || opening(d.Tokens[last-1].Lower)) {
		last--
	}
	return last
}

// optional reports whether a word opens a clause that can be left away.
func optional(t *lang.Token) bool {
	return conjunction[t.Lower] || subordinator[t.Lower] && t.Lower != "that" && t.Lower != "how" && t.Lower != "why" && t.Lower != "whether"
}

// told reports whether a clause has a finite verb before its head: "This
// was a disaster" and "waiting to happen".
func (f *finder) told(c *clause) bool {
	for _, t := range f.d.Tokens[c.first:c.head] {
		switch t.Tag {
		case "VBD", "VBZ", "VBP", "MD":
			return true
		}
	}
	return false
}

// everSince reports whether the token is the last word of "ever since" before a mark.
func (f *finder) everSince(i int) bool {
	d := f.d
	return i > 0 && d.Tokens[i].Lower == "since" && d.Tokens[i-1].Lower == "ever" && (i+1 == len(d.Tokens) || f.isMark(&d.Tokens[i+1]))
}

// timed reports whether a clause from token i tells from when a time before it
// is counted: "two days" and "after the bridge was closed".
func (f *finder) timed(i int) bool {
	d := f.d
	return i > 0 && (d.Tokens[i].Lower == "after" || d.Tokens[i].Lower == "before") && f.inTime(i-1) && i > 1 && strings.HasPrefix(d.Tokens[i-1].Tag, "NN")
}

// byAgent reports whether "by" follows the verb of a clause.
func (f *finder) byAgent(c *clause) bool {
	return c.head+1 < len(f.d.Tokens) && f.d.Tokens[c.head+1].Lower == "by"
}

// antecedent returns the noun phrase before the relative word at token at,
// beyond a comma, a bracket, a time and the party of a politician.
func (f *finder) antecedent(lo, at int) (noun [2]int, ok bool) {
	d := f.d
	who, apart := d.Tokens[at].Lower == "who", false
	if at > lo && comma[d.Tokens[at-1].Lower] {
		at--
		apart = true
	}
	if at > lo && d.Tokens[at-1].Lower == ")" {
		lo = max(lo, at-longestRest)
		for at > lo && d.Tokens[at-1].Lower != "(" {
			at--
		}
		at = max(at-1, lo)
	}
	first, ok := f.nounEnding(at)
	for ok && first-1 > lo {
		w := d.Tokens[first].Lower
		party := who && apart && comma[d.Tokens[first-1].Lower] && len(w) > 2 && w[1] == '-'  // "Ann Lee, D-Ohio, who"
		age := at-first == 1 && d.Tokens[first].Tag == "CD" && comma[d.Tokens[first-1].Lower] // "Ann Lee, 68, whose"
		if !party && !age && !(attaching[d.Tokens[first-1].Lower] && f.inTime(first)) {
			break
		}
		at = first - 1
		first, ok = f.nounEnding(at)
	}
	return [2]int{first, at}, ok && first >= lo
}

// phrase returns the words of a noun phrase, or for a pronoun the name of whom
// it stands for.
func (f *finder) phrase(p [2]int) string {
	d := f.d
	start, end := d.Tokens[p[0]].Start, d.Tokens[p[1]-1].End
	name := ""
	f.entitiesAt(start, end, func(m mention) bool {
		if m.form == lang.PronounForm && m.end == end && p[1]-p[0] == 1 {
			name = d.Entities[m.entity].Name
		}
		return name == ""
	})
	if name == "" {
		name = d.Text[start:end]
	}
	return name
}

// write writes the tokens [first,last) behind a subject and what joins the two,
// as one line that begins with a capital and has no half of a pair of marks, and
// tells whether they stand alone.
func (f *finder) write(first, last int, subject, join string) (text string, alone bool) {
	d := f.d
	for first < last-1 && (f.isMark(&d.Tokens[first]) && subject == "" && !opening(d.Tokens[first].Lower) || conjunction[d.Tokens[first].Lower]) {
		first++
	}
	if first < last {
		text = d.Text[d.Tokens[first].Start:d.Tokens[last-1].End]
	}
	if subject != "" {
		if c, n := utf8.DecodeRuneInString(text); n > 0 && unicode.IsUpper(c) && d.Tokens[first].Tag != "NNP" && d.Tokens[first].Lower != "i" {
			text = string(unicode.ToLower(c)) + text[n:]
		}
		text = subject + join + text
	}
	text = strings.Trim(whole(strings.Join(strings.Fields(text), " ")), " ,;:")
	c, n := utf8.DecodeRuneInString(text)
	if n > 0 && unicode.IsLower(c) {
		text = string(unicode.ToUpper(c)) + text[n:]
	}
	return text, first < last && f.standsAlone(first, last, subject != "")
}

// standsAlone reports whether tokens are a whole statement: a verb that tells a
// time, something before it to be its subject, and no word at the end that leads
// on to what is not there.
func (f *finder) standsAlone(first, last int, subject bool) bool {
	d := f.d
	end := &d.Tokens[last-1]
	if end.Tag == "DT" || end.Tag == "TO" || end.Tag == "PRP$" || conjunction[end.Lower] || end.Tag == "IN" && subordinator[end.Lower] && !f.everSince(last-1) ||
		leading[end.Lower] && last < len(d.Tokens) && subordinator[d.Tokens[last].Lower] {
		return false
	}
	open := &d.Tokens[first]
	if !subject && (strings.HasPrefix(open.Tag, "W") || open.Tag == "VBZ" || open.Tag == "VBD" || open.Tag == "MD") {
		return f.asks(last)
	}
	for i := first; i < last; i++ {
		if tag := d.Tokens[i].Tag; (subject || i > first) && (tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD") {
			return true
		}
	}
	for k := sort.Search(len(d.Chunks), func(k int) bool { return d.Chunks[k].First >= first }); k < len(d.Chunks) && d.Chunks[k].First < last; k++ {
		if c := &d.Chunks[k]; c.Verb.Finite && (subject || c.First > first) || c.Verb.Part && subject {
			return true // behind a subject "was found" is written
		}
	}
	return false
}

// asks reports whether a question mark follows.
func (f *finder) asks(last int) bool {
	return last < len(f.d.Tokens) && f.d.Tokens[last].Lower == "?"
}

// leading is an adverb that belongs to the clause after it: "shortly after".
var leading = set("even", "shortly", "soon", "just", "only", "long", "right", "immediately", "hours", "days", "weeks", "months", "minutes", "moments")

// opening reports whether a mark opens a pair.
func opening(w string) bool { return w == "“" || w == "‘" || w == "(" || w == "[" || w == "\"" }

// whole takes out of a text the brackets and quotation marks that lack the other
// half. A closing single mark may be an apostrophe and stays.
func whole(text string) string {
	if !strings.ContainsAny(text, "“”‘\"()[]") {
		return text
	}
	drop := map[int]bool{}
	for _, p := range [...][2]rune{{'(', ')'}, {'[', ']'}, {'“', '”'}, {'‘', '’'}, {'"', '"'}} {
		var open []int
		for i, c := range text {
			switch {
			case c == p[1] && len(open) > 0 && (p[0] != '‘' || !letterAt(text, i+len("’"))):
				open = open[:len(open)-1]
			case c == p[0]:
				open = append(open, i)
			case c == p[1] && p[1] != '’':
				drop[i] = true
			}
		}
		for _, i := range open {
			drop[i] = true
		}
	}
	if len(drop) == 0 {
		return text
	}
	var b strings.Builder
	for i, c := range text {
		if !drop[i] {
			b.WriteRune(c)
		}
	}
	return strings.TrimSpace(b.String())
}

// letterAt reports whether a letter begins at byte i.
func letterAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	c, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(c)
}
