package framing

import (
	"sort"
	"strings"

	"crossread/app/lang"
	"crossread/app/lexicon"
	"crossread/app/result"
)

// fit tells how well a token's tag fits the part of speech of its entry.
type fit uint8

const (
	noFit fit = iota
	nearFit
	exactFit
)

// maxGap is how many words the * of an entry can stand for.
const maxGap = 4

// scan finds the lexicon's words in a sentence: at each token the longest entry
// that fits, none over another, and the constructions. chunk is the first
// phrase that may lie in the sentence; the first one after it is returned.
func (r *reader) scan(s, chunk int) int {
	d, sent := r.d, r.d.Sentences[s]
	r.matches = r.matches[:0]
	for i := sent.First; i < sent.Last; i++ {
		t := &d.Tokens[i]
		if c := t.Lower[0]; c < 'a' && c != '#' || c == '\'' {
			continue
		}
		best := candidate{first: i}
		r.try(&best, sent, t.Lower)
		if t.Lemma != t.Lower {
			r.try(&best, sent, t.Lemma)
		}
		if best.last == 0 && strings.IndexByte(t.Lower, '-') > 0 {
			r.compound(&best, sent)
		}
		if best.last == 0 {
			r.derived(&best, sent)
		}
		if best.last > 0 {
			if best.charge.Plainer == "" && best.category != lexicon.NotCharged {
				for best.last > best.first+1 && joins(d.Tokens[best.last-1].Lower) {
					best.last-- // "a wave of": nothing takes its place together with "of"
				}
			}
			best.start, best.end = d.Tokens[best.first].Start, d.Tokens[best.last-1].End
			r.matches = append(r.matches, best)
		}
	}
	chunk = r.structures(sent, chunk)
	from := len(r.found)
	r.keep(sent)
	r.addScareQuotes(sent)
	found := r.found[from:]
	sort.SliceStable(found, func(i, j int) bool { return found[i].start < found[j].start })
	return chunk
}

// joins tells whether a word only joins a phrase to what follows.
func joins(word string) bool {
	switch word {
	case "at", "of", "with", "to", "into", "about", "for", "against", "from", "upon":
		return true
	}
	return false
}

// compound tries the two halves of a hyphenated word as a phrase, then its last
// and its first half as endings that the lexicon knows.
func (r *reader) compound(best *candidate, sent lang.Sentence) {
	w := r.d.Tokens[best.first].Lower
	dash := strings.LastIndexByte(w, '-')
	head, tail := w[:dash], w[dash+1:]
	for _, e := range lexicon.Charges(head) {
		if e.Words == 2 && len(e.Text) == len(w) && e.Text[dash+1:] == tail {
			r.offer(best, e, best.first+1)
		}
	}
	if best.last == 0 && tail != "" {
		r.try(best, sent, "*"+w[dash:])
	}
	if dash := strings.IndexByte(w, '-'); best.last == 0 {
		r.try(best, sent, w[:dash+1]+"*")
	}
}

// try offers the entries under a key that fit the tokens from best.first on.
func (r *reader) try(best *candidate, sent lang.Sentence, key string) {
	entries := lexicon.Charges(key)
	next := best.first + 1
	for i := range entries {
		e := &entries[i]
		last := next
		if e.Words > 1 {
			if next >= sent.Last {
				continue
			}
			// Most phrases part here: their second word begins with another letter.
			second, t := e.Text[len(key)+1], &r.d.Tokens[next]
			if second != t.Lower[0] && second != '<' && second != '*' && (t.Lemma == "" || second != t.Lemma[0]) {
				continue
			}
			if last = r.phrase(e.Text[len(key)+1:], next, sent.Last); last == 0 {
				continue
			}
		}
		r.offer(best, *e, last)
	}
}

// offer keeps an entry that matches up to last where it is better than what was
// found: longer, then with the better part of speech, then stronger.
func (r *reader) offer(best *candidate, e lexicon.Charge, last int) {
	f := exactFit
	if e.Words == 1 && e.Category != lexicon.NotCharged {
		f = r.fit(best.first, e.POS)
	} else if e.POS == 'V' && !isVerb(r.d.Tokens[best.first].Tag) {
		f = nearFit
	}
	if f == noFit {
		return
	}
	switch {
	case best.last == 0:
	case last != best.last:
		if last < best.last {
			return
		}
	case e.Category == lexicon.NotCharged:
	case best.category == lexicon.NotCharged:
		return
	case f != best.fit:
		if f < best.fit {
			return
		}
	case e.Strength <= best.charge.Strength:
		return
	}
	best.last, best.charge, best.category, best.fit = last, e, e.Category, f
}

// phrase matches the words of an entry after the first one against the tokens
// from i on; it returns the end, 0 where they do not match.
func (r *reader) phrase(rest string, i, end int) int {
	for rest != "" {
		w, more, _ := strings.Cut(rest, " ")
		if w == "*" {
			next, _, _ := strings.Cut(more, " ")
			for gap := 1; gap <= maxGap && i+gap < end; gap++ {
				t := &r.d.Tokens[i+gap-1]
				if t.Tag == "," || t.Tag == "." || t.Tag == ":" || isVerb(t.Tag) {
					return 0
				}
				if r.word(i+gap, next) {
					return r.phrase(more, i+gap, end)
				}
			}
			return 0
		}
		if i >= end || !r.word(i, w) {
			return 0
		}
		i++
		rest = more
	}
	return i
}

// word tells whether token i is the word w of an entry.
func (r *reader) word(i int, w string) bool {
	t := &r.d.Tokens[i]
	if w == t.Lower || w == t.Lemma {
		return true
	}
	if w[0] != '<' {
		return false
	}
	switch w {
	case "<poss>":
		return t.Tag == "PRP$" || t.Lower == "one's"
	case "<self>":
		return strings.HasSuffix(t.Lower, "self") || strings.HasSuffix(t.Lower, "selves")
	case "<num>":
		return t.Tag == "CD"
	case "<say>":
		return isVerb(t.Tag) && saysOrThinks(t.Lemma)
	}
	return false
}

// saysOrThinks tells whether a verb is a plain one of saying or thinking.
func saysOrThinks(lemma string) bool {
	switch lemma {
	case "say", "argue", "claim", "believe", "think", "contend", "warn", "suggest", "fear", "worry", "call",
		"describe", "see", "question", "accuse", "insist", "maintain", "allege", "note", "tell", "agree",
		"predict", "charge", "complain", "assert", "wonder", "feel", "suspect", "expect", "point", "view",
		"consider", "regard", "label", "blame", "dismiss", "interpret", "speculate", "caution", "counter":
		return true
	}
	return false
}

// fit judges the tag of token i for an entry's part of speech.
func (r *reader) fit(i int, pos byte) fit {
	t := &r.d.Tokens[i]
	tag := t.Tag
	switch pos {
	case 'V':
		switch {
		case isVerb(tag):
			return exactFit
		case isAdjective(tag) && (strings.HasSuffix(t.Lower, "ed") || strings.HasSuffix(t.Lower, "ing")),
			tag == "NN" && strings.HasSuffix(t.Lower, "ing"),
			tag == "NNP" && r.titleCase(t.Sentence),
			tag == "NNS" && r.d.Sentences[t.Sentence].Zone == lang.ZoneHeadline && r.afterSubject(i):
			return nearFit
		}
	case 'N':
		switch {
		case tag == "NN" || tag == "NNS":
			return exactFit
		case isNoun(tag), isAdjective(tag):
			return nearFit
		}
	case 'J':
		switch {
		case isAdjective(tag):
			return exactFit
		case isVerb(tag) && (strings.HasSuffix(t.Lower, "ing") || strings.HasSuffix(t.Lower, "ed")) && r.describes(i),
			isNoun(tag) && i+1 < len(r.d.Tokens) && isNoun(r.d.Tokens[i+1].Tag),
			isAdverb(tag) && i+1 < len(r.d.Tokens) && isNoun(r.d.Tokens[i+1].Tag),
			isAdverb(tag) && strings.HasSuffix(t.Lower, "ly"),
			tag == "NNP":
			return nearFit
		}
	case 'R':
		switch {
		case isAdverb(tag):
			return exactFit
		case isAdjective(tag):
			return nearFit
		}
	default:
		return exactFit
	}
	return noFit
}

// afterSubject tells whether a noun stands right before token i of a headline
// and none of what makes a noun of it behind: "Mayor slams plan", not "after
// cracks found in cables".
func (r *reader) afterSubject(i int) bool {
	sent := r.d.Sentences[r.d.Tokens[i].Sentence]
	if i == sent.First || !isNoun(r.d.Tokens[i-1].Tag) {
		return false
	}
	return i+1 >= sent.Last || r.d.Tokens[i+1].Tag != "VBN" && r.d.Tokens[i+1].Tag != "VBD"
}

// describes tells whether the participle i is used as an adjective: between a
// determiner or adjective and a noun, or after "be" with no object behind it.
func (r *reader) describes(i int) bool {
	sent := r.d.Sentences[r.d.Tokens[i].Sentence]
	after := ""
	if i+1 < sent.Last {
		after = r.d.Tokens[i+1].Tag
	}
	if isNoun(after) || isAdjective(after) {
		if i == sent.First {
			return true
		}
		switch p := r.d.Tokens[i-1].Tag; p {
		case "DT", "PRP$", "POS", "CD", "CC", ",", "IN":
			return true
		default:
			return isAdjective(p) || isAdverb(p)
		}
	}
	return after != "DT" && after != "PRP$" && after != "PRP" && r.afterBe(i, sent.First)
}

// keep moves the matches that do not overlap to the candidates, the longest
// first. Fixed terms win over what lies within them and are dropped. Constructions
// stand among the matches already.
func (r *reader) keep(sent lang.Sentence) {
	if len(r.matches) == 0 {
		return
	}
	m := r.matches
	sort.SliceStable(m, func(i, j int) bool { return m[i].last-m[i].first > m[j].last-m[j].first })
	if n := sent.Last - sent.First; cap(r.taken) < n {
		r.taken = make([]bool, n)
	} else {
		r.taken = r.taken[:n]
		clear(r.taken)
	}
next:
	for _, c := range m {
		for i := c.first; i < c.last; i++ {
			if r.taken[i-sent.First] {
				continue next
			}
		}
		for i := c.first; i < c.last; i++ {
			r.taken[i-sent.First] = true
		}
		if c.category == lexicon.NotCharged && c.kind == "" {
			continue
		}
		if c.kind == "" && r.inName(&c) {
			continue // "Supreme Court"
		}
		c, ok := r.sense(c)
		if !ok {
			continue
		}
		c.voice = r.voiceAt(c.start)
		if c.voice == result.Narrator && r.d.In(c.start) >= 0 {
			continue // the scare quotes around it are the finding
		}
		r.found = append(r.found, c)
	}
}
