package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// stop tells how strongly a token ends a sentence.
type stop uint8

const (
	noStop       stop = iota
	fullStop          // . and what ends unless a lower-case word follows
	loudStop          // ! and ?, after which a verb of saying may go on
	ellipsisStop      // ends before a word that begins sentences
	dottedStop        // an abbreviation's dot that may be a full stop too
)

// sentences cuts the tokens from first on, one paragraph, into sentences.
func (r *reader) sentences(first int, p Paragraph) {
	d := r.d
	n := len(d.Tokens)
	begin := first
	for i := first; i < n; {
		end := i + 1
		kind := r.stop(i, begin)
		if kind == noStop {
			i = end
			continue
		}
		quoted := false
		for end < n && (r.side[end-first] == closing || r.bracketClose(end) || r.stray(end)) {
			quoted = quoted || r.side[end-first] == closing
			end++
		}
		if end < n && !(kind == dottedStop && p.Zone == ZoneHeadline) && r.ends(kind, i, end, first, quoted) {
			r.sentence(begin, end, p)
			begin = end
		}
		i = end
	}
	r.sentence(begin, n, p)
}

// maxSentence is the most tokens that a sentence has. What is longer was not
// written as one (a table without stops, a page of links) and is cut: stages look
// around within a sentence, so that its length bounds their work.
const maxSentence = 400

// sentence adds the sentence of the tokens [first,last), in pieces where it is
// too long: after the last comma or semicolon that leaves a piece three quarters
// full, else anywhere.
func (r *reader) sentence(first, last int, p Paragraph) {
	for last-first > maxSentence {
		end := first + maxSentence
		for i := end; i > end-maxSentence/4; i-- {
			if w := r.d.Word(i - 1); w == "," || w == ";" {
				end = i
				break
			}
		}
		r.addSentence(first, end, p)
		first = end
	}
	if first < last {
		r.addSentence(first, last, p)
	}
}

func (r *reader) addSentence(first, last int, p Paragraph) {
	d := r.d
	for i := first; i < last; i++ {
		d.Tokens[i].Sentence = len(d.Sentences)
	}
	d.Sentences = append(d.Sentences, Sentence{
		Start: d.Tokens[first].Start, End: d.Tokens[last-1].End, First: first, Last: last,
		Paragraph: len(d.Paragraphs), Zone: p.Zone,
	})
}

// stop tells what kind of end token i may be, in a sentence that began at
// begin.
func (r *reader) stop(i, begin int) stop {
	d := r.d
	t := &d.Tokens[i]
	switch c := d.Text[t.Start]; {
	case c == '!' || c == '?':
		if c == '!' && i > begin && loudNames[d.Tokens[i-1].Lower] {
			return noStop
		}
		return loudStop
	case c == '.':
		switch t.End - t.Start {
		case 1:
			if i == begin+1 && digitsOnly(d.Word(begin)) && i+1 < len(d.Tokens) && d.Tokens[begin].End-d.Tokens[begin].Start < 3 {
				return noStop // "1. First"
			}
			return fullStop
		case 2, 3:
			return ellipsisStop
		}
		return fullStop
	case c == 0xe2 && d.Text[t.Start:t.End] == "…":
		return ellipsisStop
	case d.Text[t.End-1] == '.':
		word := strings.TrimSuffix(t.Lower, ".")
		if class := abbreviations[word]; class&abbrPlain == 0 && class&(abbrTitle|abbrNumber) != 0 {
			return noStop
		}
		return dottedStop
	}
	return noStop
}

// loudNames carry an exclamation mark.
var loudNames = map[string]bool{"yahoo": true, "jeb": true, "jeopardy": true}

// bracketClose tells whether token i is a closing bracket.
func (r *reader) bracketClose(i int) bool {
	c := r.d.Text[r.d.Tokens[i].Start]
	return c == ')' || c == ']'
}

// stray tells whether token i is a closing mark that found no opening one.
func (r *reader) stray(i int) bool {
	w := r.d.Word(i)
	return w == "”" || w == "''" || w == "’’" || w == `"` && r.d.Tokens[i-1].End == r.d.Tokens[i].Start && i+1 < len(r.d.Tokens) && r.d.Tokens[i+1].Start > r.d.Tokens[i].End
}

// ends tells whether a sentence ends with token i, a stop of the given kind
// with the marks up to next, where the token next follows.
func (r *reader) ends(kind stop, i, next, first int, quoted bool) bool {
	d := r.d
	j := next
	for j < len(d.Tokens) && (r.side[j-first] == opening || d.Text[d.Tokens[j].Start] == '(' || d.Text[d.Tokens[j].Start] == '[') {
		j++
	}
	opened := j > next
	if j == len(d.Tokens) {
		return true
	}
	t := &d.Tokens[j]
	c, _ := utf8.DecodeRuneInString(d.Text[t.Start:t.End])
	switch {
	case unicode.IsLower(c):
		// "said.”she" has lost its space, not its sentence.
		return opened && kind == fullStop && r.side[next-first] == opening
	case unicode.IsDigit(c), unicode.IsLetter(c), c == '@', c == '#', c == '$', c == '£', c == '€':
	case d.Text[t.Start] == '\'' || c == '’':
		return kind == fullStop || kind == loudStop // 'Em, '90s
	case unicode.Is(unicode.Pd, c):
		return false
	case c == ',' || c == ';' || c == ':' || c == '.' || c == '/' || c == '%' || c == ')' || c == '?' || c == '!':
		return false
	default:
		return kind == fullStop || kind == loudStop
	}
	switch kind {
	case fullStop:
		return true
	case loudStop:
		return !quoted || opened || !r.attributes(j)
	case ellipsisStop:
		return starters[t.Lower] && t.Lower != "i" || opened && d.Tokens[next].Start > d.Tokens[next-1].End
	}
	return r.dotted(i, j, opened)
}

// dotted tells whether the abbreviation at token i ends its sentence before
// the word at token j.
func (r *reader) dotted(i, j int, opened bool) bool {
	d := r.d
	t, next := &d.Tokens[i], &d.Tokens[j]
	word := strings.TrimSuffix(t.Lower, ".")
	class := abbreviations[word]
	switch {
	case class&abbrMonth != 0, unicode.IsDigit(firstRune(d.Word(j))):
		return false
	case opened:
		return d.Text[d.Tokens[j-1].Start] != '(' && class&abbrTitle == 0 && !isInitial(d.Word(i))
	case !starters[next.Lower]:
		return false
	case isInitial(d.Word(i)):
		// "Malcolm X. He": an initial before a name is none.
		return i > 0 && next.Lower != "a" && next.Lower != "i"
	case word == "a.m" || word == "p.m":
		return next.Lower != "on" && next.Lower != "in"
	}
	return next.Lower != "a" || t.End < next.Start
}

// isInitial tells one capital letter with its dot.
func isInitial(w string) bool { return len(w) == 2 && isUpper(w[0]) && w[1] == '.' }

// attributes tells whether the words from token i on say who spoke: a few
// capitalised words and a verb of saying, in either order.
func (r *reader) attributes(i int) bool {
	d := r.d
	for j := i; j < len(d.Tokens) && j < i+6; j++ {
		w := d.Word(j)
		switch {
		case sayings[d.Tokens[j].Lower]:
			return j > i && (j+1 == len(d.Tokens) || d.Tokens[j+1].Lower != "that")
		case d.Tokens[j].Lower == "went" && j > i && j+1 < len(d.Tokens) && d.Tokens[j+1].Lower == "on":
			return true
		case isUpper(w[0]) || w == "," || w == "of" || w == "the" || w == "’s" || w == "'s":
		default:
			return false
		}
	}
	return false
}

// sayings are the verbs that most often follow a quotation with its speaker.
var sayings = set(`said says asked asks told tweeted wrote writes added adds replied shouted exclaimed
	wondered declared continued demanded responded answered quipped joked thundered concluded
	pressed laughed sighed yelled cried screamed fumed retorted recalled pleaded snapped interjected insisted replies roared
	whispered muttered mused scoffed explained remarked gasped sobbed bellowed raged ranted chanted countered complained`)

// starters are words that begin sentences and are no names: after an
// abbreviation one with a capital begins a new sentence.
var starters = set(`the a an this that these those there here he she it they we you i his her its their our your my
	who what when where why how which while if although though because since after before until unless once
	as at by for from in into of on over under with without within during despite among between against about
	but and or so yet nor also however still then now meanwhile moreover furthermore instead indeed thus
	therefore nevertheless nonetheless even some many most more several few all both each every another other
	one two three four five six no not nobody nothing only just perhaps maybe such to according asked earlier
	later last next recently today yesterday tomorrow it's that's there's he's she's critics officials`)

func set(words string) map[string]bool {
	list := strings.Fields(words)
	m := make(map[string]bool, len(list))
	for _, w := range list {
		m[w] = true
	}
	return m
}
