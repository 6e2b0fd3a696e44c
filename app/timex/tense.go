package timex

import (
	"strings"

	"crossread/app/lang"
	"crossread/app/numeral"
)

// tense is what a clause's verb tells of when.
type tense uint8

const (
	noTense tense = iota
	pastTense
	presentTense
	conditional // would, could, may: mostly of the future
	future
)

// planned are words before a date that lay it in the future, whatever the
// tense: "due Friday", "scheduled for May 3".
var planned = set("due", "scheduled", "expected", "set", "slated", "planned", "upcoming", "deadline", "effective", "expires",
	"expire", "begins", "starts", "payable", "tentatively", "coming", "opens")

// limits are words right before a date that lay it in the future unless the
// verb is in the past: "until Monday", "by May 3".
var limits = set("until", "till", "by", "through")

// willing are the lemmas of words whose infinitive lies ahead of them.
var willing = set("plan", "expect", "schedule", "agree", "intend", "hope", "want", "promise", "vow", "set", "due", "go", "decide",
	"prepare", "aim", "seek", "be", "threaten", "offer", "need", "likely", "have", "ready", "poise", "pledge")

// tense returns the tense of the clause in which the atoms [first,next) stand:
// that of the nearest verb before them or, where there is none, after them.
func (r *resolver) tense(first, next int) tense {
	toks := r.doc.Tokens
	if len(toks) == 0 || first >= len(r.atoms) {
		return noTense
	}
	at := r.atoms[first].Token
	s := r.doc.Sentences[toks[at].Sentence]
	const near, far = 4, 30
	from := s.First
	if at > s.First && toks[at-1].Lower == "that" {
		from = at // "said that Friday would do"
	}
	for i := at - 1; i >= from && i > at-far; i-- {
		t := &toks[i]
		if at-i <= near && planned[t.Lower] {
			if i > s.First+1 && (toks[i-1].Lower == "had" || toks[i-2].Lower == "had") {
				return pastTense // "had been scheduled for"
			}
			return future
		}
		v := r.verb(i, s.First)
		if v == noTense && r.reduced(i, at, s.First) {
			v = pastTense
		}
		if v != noTense {
			if v == presentTense && t.Tag == "VBG" && moving[t.Lemma] {
				return future
			}
			if v == presentTense {
				if r.reporting(i) {
					continue
				}
				if r.pending(i, s) {
					return future
				}
				// "The council meets Thursday": a timetable; headlines tell the past so.
				if (at-i <= near && r.timetable(i) || at-i <= 2 && t.Lemma == "be") && r.doc.Paragraphs[s.Paragraph].Zone == lang.ZoneBody {
					return future
				}
			}
			return r.limited(v, first)
		}
	}
	last := r.atoms[next-1].Token
	for i := last + 1; i < s.Last && i < last+far; i++ {
		if v := r.verb(i, last+1); v != noTense {
			return r.limited(v, first)
		}
	}
	return r.limited(noTense, first)
}

// will reports whether "will" stands among the few words before atom i, or "is"
// right before it.
func (r *resolver) will(i int) bool {
	const near = 8
	if b := i - 1; r.isWord(b, "is") || r.isWord(b, "are") || r.isWord(b, "on") && (r.isWord(b-1, "is") || r.isWord(b-1, "are")) {
		return true
	}
	for k := i - 1; k >= 0 && k > i-near && r.atoms[k].Kind == numeral.Word; k-- {
		switch r.atoms[k].Text {
		case "will", "shall", "'ll", "won't":
			return true
		}
	}
	return false
}

// limited takes what stands right before the expression into account.
func (r *resolver) limited(t tense, first int) tense {
	if t != pastTense && r.inSet(first-1, limits) {
		return future
	}
	return t
}

// claims reports whether the word at the atom takes a clause with "that".
func (r *resolver) claims(i int) bool {
	if i < 0 || r.atoms[i].Kind != numeral.Word {
		return false
	}
	switch r.doc.Tokens[r.atoms[i].Token].Lemma {
	case "say", "tell", "announce", "report", "believe", "think", "hope", "expect", "know", "note", "add", "insist", "claim", "warn", "mean", "ensure", "so":
		return true
	}
	return false
}

// awaiting are words that begin a clause in the present on what lies ahead, where the
// main clause has "will".
var awaiting = set("when", "once", "until", "before", "after", "if", "as")

// pending reports whether the verb at token i tells, in the present, what something
// that will be waits for: "jobs will go when the mill shuts in June".
func (r *resolver) pending(i int, s lang.Sentence) bool {
	toks := r.doc.Tokens
	k := i - 1
	for k >= s.First && !awaiting[toks[k].Lower] {
		if r.verb(k, s.First) != noTense {
			return false
		}
		k--
	}
	if k < s.First {
		return false
	}
	for n := s.First; n < s.Last; n++ {
		if w := toks[n].Lower; (n < k || n > i) && (w == "will" || w == "'ll" || w == "shall") {
			return true
		}
	}
	return false
}

// reporting reports whether the token is "says" and its like.
func (r *resolver) reporting(i int) bool {
	l := r.doc.Tokens[i].Lemma
	return l == "say" || l == "says"
}

// timetable reports whether the verb at token i is a full verb in the present,
// and no past that looks like one ("hit").
func (r *resolver) timetable(i int) bool {
	t := &r.doc.Tokens[i]
	return (t.Tag == "VBZ" || t.Tag == "VBP") && t.Lemma != "be" && t.Lemma != "have" && t.Lemma != "do" && (t.Tag == "VBZ" || !unchanged[t.Lower])
}

// unchanged are verbs whose past looks like their present.
var unchanged = set("hit", "put", "set", "cut", "let", "shut", "hurt", "cost", "quit", "spread", "split", "burst", "beat", "read",
	"cast", "bet", "come", "become", "run", "rid", "shed", "bid", "thrust", "broadcast")

// verb returns the tense of a verb at token i; its auxiliaries stand at from or
// later.
func (r *resolver) verb(i, from int) tense {
	toks := r.doc.Tokens
	t := &toks[i]
	switch t.Lower {
	case "will", "'ll", "shall", "won't", "wo":
		return future
	case "would", "may", "might", "could", "should", "can", "must":
		if t.Tag == "MD" {
			return conditional
		}
	case "was", "were", "had", "did":
		return pastTense
	case "said", "told":
		return pastTense
	}
	if (t.Lemma == "plan" || t.Lemma == "schedule") && t.Tag[0] == 'V' {
		return future
	}
	switch t.Tag {
	case "VBD":
		return pastTense
	case "VBN":
		return r.participle(i, from)
	case "VB":
		return r.infinitive(i, from)
	case "VBG":
		for k := i - 1; k >= from && k > i-4; k-- {
			switch toks[k].Lower {
			case "is", "are", "am", "'re", "'m":
				return presentTense
			case "was", "were", "been":
				return pastTense
			}
		}
	case "VBZ", "VBP":
		switch t.Lower {
		case "has", "have", "'ve":
			return pastTense
		case "is", "are", "'s", "'re", "am":
			return presentTense
		}
		return presentTense
	}
	return noTense
}

// participle tells "has met" and "was met" from "is scheduled".
func (r *resolver) participle(i, from int) tense {
	toks := r.doc.Tokens
	for k := i - 1; k >= from && k > i-5; k-- {
		switch toks[k].Lower {
		case "has", "have", "had", "'ve", "'d", "was", "were", "been":
			return pastTense
		case "is", "are", "'s", "'re":
			return presentTense
		case "be":
			return r.infinitive(k, from)
		}
	}
	return noTense
}

// reduced reports whether the token is a participle that describes the noun before
// it and has the time at token at for itself: "streets ravaged by the storm on
// Monday", "streets flooded Monday".
func (r *resolver) reduced(i, at, from int) bool {
	toks := r.doc.Tokens
	if toks[i].Tag != "VBN" || i == from || !strings.HasPrefix(toks[i-1].Tag, "NN") || planned[toks[i].Lower] {
		return false
	}
	return at-i <= 2 || toks[i+1].Lower == "by"
}

// moving are the lemmas of verbs whose "is -ing" before a day tells what lies ahead:
// "is heading to the coast on Friday".
var moving = set("head", "travel", "leave", "visit", "go", "come", "meet", "hold", "host", "return", "arrive", "fly", "speak", "appear")

// infinitive finds what governs a bare verb: "will", "plans to", "failed to".
func (r *resolver) infinitive(i, from int) tense {
	toks := r.doc.Tokens
	for k := i - 1; k >= from && k > i-6; k-- {
		switch toks[k].Lower {
		case "will", "'ll", "shall", "wo":
			return future
		case "would", "may", "might", "could", "should", "can", "must":
			return conditional
		case "did", "didn't":
			return pastTense
		case "to":
			for g := k - 1; g >= from && g > k-4; g-- {
				if g < k-1 && (toks[g].Lemma == "be" || toks[g].Lemma == "have") {
					break // "was the first to report"
				}
				if willing[toks[g].Lemma] || planned[toks[g].Lower] {
					return future
				}
			}
			return noTense // "a force to protect": the verb before it decides
		}
	}
	return noTense
}
