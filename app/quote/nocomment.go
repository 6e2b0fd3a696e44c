package quote

import (
	"crossread/app/lang"
	"crossread/app/result"
)

// Refusals to comment are told by a few phrases: a verb of refusing with
// "comment" or another word for answering, or a negated verb of answering.
var (
	refusing  = set("decline", "refuse")
	answering = set("comment", "respond", "reply", "answer", "elaborate", "discuss", "say", "speak", "return")
	requests  = set("request", "requests", "call", "calls", "email", "emails", "e-mail", "e-mails", "message", "messages", "inquiry",
		"inquiries", "question", "questions", "comment", "reached", "available", "interview", "queries", "phone")
)

func set(words ...string) map[string]bool {
	m := map[string]bool{}
	for _, w := range words {
		m[w] = true
	}
	return m
}

// noComment finds the refusals of a unit: "declined to comment on the vote",
// "did not respond to a request for comment", "could not be reached".
func (r *reader) noComment(n int, out []attribution) []attribution {
	u := &r.units[n]
	for i := u.first; i < u.last; i++ {
		if r.chain[i] != 0 {
			continue
		}
		first, at := r.refusal(u, i)
		if at < 0 {
			continue
		}
		last := r.clauseEnd(u, at+1)
		verb := i
		if !r.verb[i] {
			verb = at
		}
		a := attribution{cue: cue{at: verb, last: verb + 1, entry: entry{lemma: r.d.Tokens[verb].Lemma, class: classRefuse, act: result.NoComment}},
			mode: modeAfter, unit: n, sure: [3]float64{0.95, 1, 1}}
		a.parts = []part{{first, last}}
		out = append(out, a)
		i = last
	}
	return out
}

// refusal tells whether a refusal to comment begins with the token i, its
// main verb or its negation: first is its first token, at the word that shows
// what is refused; -1 where it is none.
func (r *reader) refusal(u *unit, i int) (first, at int) {
	t := &r.d.Tokens[i]
	first = i
	if k := r.chunk[i]; k != 0 && r.d.Chunks[k-1].Kind == lang.VerbChunk {
		first = r.d.Chunks[k-1].First
	}
	if r.verb[i] && refusing[t.Lemma] {
		if i+2 < u.last && r.sym[i+1] == symTo && answering[r.d.Tokens[i+2].Lower] {
			if w := r.d.Tokens[i+2].Lower; w != "say" && w != "speak" && w != "return" || r.mentions(u, i+3, "reporters", "press", "why", "whether", "calls", "more", "how", "what", "when", "if", "who", "where", "which") {
				return first, i + 2
			}
		}
		if i+2 < u.last && r.sym[i+1] == symTo && r.d.Tokens[i+2].Lower == "make" && r.mentions(u, i+3, "available") {
			return first, i + 2
		}
		if r.sym[i] != symNone && r.mentions(u, i+1, "comment", "interview") {
			return first, i + 1
		}
		return 0, -1
	}
	if t.Lower != "not" && t.Lower != "n't" && t.Lower != "n’t" && t.Lower != "never" {
		return 0, -1
	}
	if first == i && i > u.first {
		first = i - 1
	}
	for k := i + 1; k < u.last && k < i+5; k++ {
		w := r.d.Tokens[k].Lower
		switch {
		case w == "comment" && r.d.Tokens[k].Tag[0] == 'V', w == "reached" || w == "available":
			if w == "comment" || r.mentions(u, k+1, "comment", "interview") || w == "reached" && r.sym[min(k+1, u.last-1)] != symBy {
				return first, k
			}
		case w == "say" && k == i+1 && (r.d.Tokens[first].Lower == "would" || r.d.Tokens[first].Lower == "will") && r.mentions(u, k+1, "whether", "if", "why", "how", "what", "when", "who", "where", "which"):
			return first, k
		case answering[w] && r.verb[k]:
			if w != "discuss" && w != "say" && r.asksBack(u, k+1) {
				return first, k
			}
		}
	}
	return 0, -1
}

// asksBack tells whether the words behind a verb of answering name a request.
func (r *reader) asksBack(u *unit, from int) bool {
	for k := from; k < u.last && k < from+7; k++ {
		if r.chain[k] != 0 || r.sym[k] == symComma {
			return false
		}
		if requests[r.d.Tokens[k].Lower] {
			return true
		}
	}
	return false
}

func (r *reader) mentions(u *unit, from int, words ...string) bool {
	for k := from; k < u.last && k < from+4; k++ {
		for _, w := range words {
			if r.d.Tokens[k].Lower == w {
				return true
			}
		}
	}
	return false
}

// clauseEnd returns where the clause that holds the token before from ends.
func (r *reader) clauseEnd(u *unit, from int) int {
	for i := from; i < u.last; i++ {
		s := r.sym[i]
		if s == symComma || s == symSemicolon || isStop(s) || isDash(s) || r.chain[i] != 0 || (s == symAnd || s == symBut) && r.verbsIn(i, min(i+4, u.last)) > 0 {
			return i
		}
	}
	return u.last
}
