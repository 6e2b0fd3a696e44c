package compare

import (
	"math"
	"strconv"
	"strings"

	"github.com/kljensen/snowball/english"

	"crossread/app/lang"
	"crossread/app/lexicon"
	"crossread/app/result"
)

// wording is a text as it is compared with another: its content words,
// numbers and times, each once and in order, and the numbers of all its words.
type wording struct {
	words  []contentWord
	tokens []int32
	info   float64 // of all words together
}

// contentWord is a word that tells something, a number or a time.
type contentWord struct {
	stem  string // of a number "#" and its value, of a time "@" and its value
	id    int32  // the number of the stem
	kind  termKind
	part  uint8    // of speech: one of the parts below
	head  bool     // the head of a fact
	info  float64  // how much it tells that two texts have it, 0 to 1
	acts  []uint16 // classes of action
	state uint8    // what it has in the other text: one of the states below
}

// The parts of speech that are told apart.
const (
	nounPart = iota
	verbPart
	otherPart
	namePart
	partCount
)

// The states of a word: without a match, matched by an equal word, by one of its
// family, by one of its class of action.
const (
	openWord = iota
	equalWord
	kinWord
	classWord
)

// wordingLimit is how many words of a text are compared, so that a text given by
// mistake for a sentence costs no more than a long sentence.
const wordingLimit = 200

// lexeme is what is known of a token as it is spelt and tagged.
type lexeme struct {
	lower int32 // the number of the word in lower case, -1 for a mark
	word  contentWord
	tells bool // it is a content word
}

// lexemes holds the lexemes of texts that are compared, so that each word is looked
// up and stemmed once.
type lexemes struct {
	ids   map[string]int32 // the numbers of words and of stems
	known map[spelling]*lexeme
}

// spelling is all that decides about a token's lexeme.
type spelling struct{ lemma, lower, tag string }

func newLexemes(room int) *lexemes {
	return &lexemes{ids: make(map[string]int32, room), known: make(map[spelling]*lexeme, room)}
}

// id returns the number of a word or stem.
func (x *lexemes) id(word string) int32 {
	id, ok := x.ids[word]
	if !ok {
		id = int32(len(x.ids))
		x.ids[word] = id
	}
	return id
}

// of returns the lexeme of a token.
func (x *lexemes) of(t *lang.Token) *lexeme {
	s := spelling{t.Lemma, t.Lower, t.Tag}
	l := x.known[s]
	if l == nil {
		l = &lexeme{lower: -1}
		if isText(t.Lower) {
			l.lower = x.id(t.Lower)
		}
		l.word, l.tells = wordOf(t)
		x.known[s] = l
	}
	return l
}

// wordingOf makes the wording of a unit. Both texts of a pair share lexemes.
func wordingOf(u *unit, words *lexemes) wording {
	r, d := u.r, u.r.article.Doc
	last := min(u.last, u.first+wordingLimit)
	x := wording{words: make([]contentWord, 0, last-u.first), tokens: make([]int32, 0, last-u.first)}
	for i := u.first; i < last; i++ {
		t := &d.Tokens[i]
		l := words.of(t)
		if l.lower >= 0 {
			x.tokens = append(x.tokens, l.lower)
		}
		switch {
		case r.times[i] >= 0:
			if i == u.first || r.times[i-1] != r.times[i] {
				x.add(timeWord(&r.article.Analysis.Times[r.times[i]]))
			}
		case r.amounts[i] >= 0 && t.Tag == "CD":
			x.add(numberWord(&r.article.Analysis.Quantities[r.amounts[i]]))
		case l.tells:
			w := l.word
			w.head = (t.Tag[0] == 'V' || t.Tag[0] == 'N') && u.heads(t.Lemma)
			x.add(w)
		}
	}
	for i := range x.words {
		x.words[i].id = words.id(x.words[i].stem)
		x.info += x.words[i].info
	}
	return x
}

// add appends a word that is not there yet.
func (x *wording) add(w contentWord) {
	for i := range x.words {
		if x.words[i].stem == w.stem {
			x.words[i].head = x.words[i].head || w.head
			return
		}
	}
	x.words = append(x.words, w)
}

// heads reports whether a lemma is the action of one of a unit's facts.
func (u *unit) heads(lemma string) bool {
	for i := range u.facts {
		if u.facts[i].act == lemma {
			return true
		}
	}
	return false
}

// isText reports whether a token is a word or a number and no mark.
func isText(lower string) bool {
	c := lower[0]
	return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 0x80 && len(lower) > 3
}

// What numbers and times tell. A small count is met everywhere.
const (
	numberInfo = .8
	countInfo  = .35
	timeInfo   = .5
	vagueInfo  = .1 // of "now", "recently"
)

func timeWord(t *result.Time) contentWord {
	v := t.Value
	if len(v) > 10 && v[4] == '-' {
		v = v[:10]
	}
	w := contentWord{stem: "@" + v, kind: timeTerm, part: otherPart, info: timeInfo}
	if v == "" || reference(v) {
		w.info = vagueInfo
	}
	return w
}

func numberWord(q *result.Quantity) contentWord {
	w := contentWord{stem: "#" + strconv.FormatFloat(q.Value, 'g', -1, 64), kind: numberTerm, part: otherPart, info: numberInfo}
	if q.Value <= 10 && q.Value == math.Trunc(q.Value) && q.Unit == "" {
		w.info = countInfo
	}
	return w
}

// wordOf returns the content word of a token, false where it tells nothing.
func wordOf(t *lang.Token) (contentWord, bool) {
	c := t.Lemma
	if t.Tag == "" || !wordTag(t.Tag) || light[c] && t.Tag[0] == 'V' || len(c) < 2 || !isText(c) && c[0] != '#' && c[0] != '@' || c == "’s" {
		return contentWord{}, false
	}
	if c[0] >= '0' && c[0] <= '9' {
		return contentWord{stem: "#" + strings.ReplaceAll(c, ",", ""), kind: numberTerm, part: otherPart, info: numberInfo}, true
	}
	info := min(lang.Rarity(c), lang.Rarity(t.Lower))
	switch max(lexicon.Common(c), lexicon.Common(t.Lower)) {
	case 1:
		info = min(info, .2)
	case 2:
		info = min(info, .45)
	}
	w := contentWord{stem: english.Stem(c, false), part: otherPart, info: max(info, .05), acts: lexicon.Action(c)}
	switch {
	case strings.HasPrefix(t.Tag, "NNP"):
		w.part = namePart
	case t.Tag[0] == 'N':
		w.part = nounPart
	case t.Tag[0] == 'V':
		w.part = verbPart
	}
	return w, true
}
