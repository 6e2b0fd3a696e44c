package quote

import (
	"strings"

	"crossread/app/lang"
	"crossread/app/result"
)

// longestSignature is the most tokens of a line that tells whose words stand
// above it.
const longestSignature = 16

// signed returns who signs the quotation that ends before the token i of the
// unit n, behind it or in a line of its own: “….” — Ann Lee, mayor. It is nil
// where nobody does.
func (w *writer) signed(n, i int) *result.Speaker {
	u := &w.units[n]
	for i < u.last && w.sym[i] == symClose {
		i++
	}
	if i >= u.last {
		if n+1 >= len(w.units) || w.units[n+1].paragraph != u.paragraph+1 {
			return nil
		}
		n++
		u = &w.units[n]
		i = u.first
	}
	if !isDash(w.sym[i]) || i+1 >= u.last || u.last-i > longestSignature || w.verbsIn(i, u.last) > 0 && w.sym[w.nameEnd(i+1, u.last)] != symComma {
		return nil
	}
	k := w.nounAt(i + 1)
	if k == 0 || w.d.Chunks[k-1].First != i+1 || w.d.Tokens[w.d.Chunks[k-1].Head].Tag != "NNP" {
		return nil
	}
	return w.speaker(u, &attribution{unit: n, speaker: k, cue: cue{at: i, last: i + 1}})
}

// nameEnd returns the token behind the capitalised words from i on, before last.
func (r *reader) nameEnd(i, last int) int {
	for i < last-1 && strings.HasPrefix(r.d.Tokens[i].Tag, "NNP") {
		i++
	}
	return i
}

// beforeColon makes the name right before a colon the speaker of the quotation
// in marks behind it where the name stands alone: “What they want – Ann Lee: “…”.
func (r *reader) beforeColon(a *attribution) {
	if a.cue.entry.class != classColon || a.mode != modeAfter || len(a.parts) == 0 || r.chain[a.parts[0].first] == 0 {
		return
	}
	u := &r.units[a.unit]
	k := r.nounAt(a.cue.at - 1)
	if a.cue.at <= u.first || k == 0 {
		return
	}
	c := &r.d.Chunks[k-1]
	if c.Kind != lang.NounChunk || c.Last != a.cue.at || r.d.Tokens[c.Head].Tag != "NNP" {
		return
	}
	if c.First == u.first || isDash(r.sym[c.First-1]) {
		a.speaker = k
	}
}

// takenUp returns the speaker of a quotation that ends its paragraph where the
// next sentence says whose words it were: "So says Ann Lee", "That was how Ann
// Lee described the scene", "Those were the words of Ann Lee".
func (w *writer) takenUp(n, i int) *result.Speaker {
	for i < w.units[n].last && w.sym[i] == symClose {
		i++
	}
	if i < w.units[n].last || n+1 >= len(w.units) || w.units[n+1].marks {
		return nil
	}
	u := &w.units[n+1]
	t := w.d.Tokens
	at := 0 // where the speaker's phrase begins
	switch t[u.first].Lower {
	case "so", "thus":
		if w.takesUp(u, u.first+1) {
			at = u.first + 2
		}
	case "that", "this", "those", "these":
		for i := u.first + 1; i+1 < u.last && i < u.first+6 && at == 0; i++ {
			switch {
			case t[i].Lower == "how" && w.tellsLater(u, i):
				at = i + 1
			case t[i].Lower == "of" && (t[i-1].Lower == "words" || t[i-1].Lower == "verdict" || t[i-1].Lower == "view"):
				at = i + 1
			}
		}
	}
	if at == 0 {
		return nil
	}
	k := w.nounAt(at)
	if k == 0 || w.d.Chunks[k-1].First != at {
		return nil
	}
	return w.speaker(u, &attribution{unit: n + 1, speaker: k, cue: cue{at: u.first, last: u.first + 1}})
}

// takesUp tells whether the verb of saying i takes up what was quoted before: "So
// says Ann Lee", "Thus spoke the mayor". It reports nothing itself.
func (r *reader) takesUp(u *unit, i int) bool {
	if i != u.first+1 || i+1 >= u.last || r.word[i].class != classSay || r.chain[u.first] != 0 {
		return false
	}
	w := r.d.Tokens[u.first].Lower
	return (w == "so" || w == "thus") && r.nounAt(i+1) > 0
}

// tellsLater tells whether a verb of telling follows the token i in its unit.
func (r *reader) tellsLater(u *unit, i int) bool {
	for i++; i < u.last; i++ {
		switch r.d.Tokens[i].Lemma {
		case "describe", "put", "recall", "explain", "remember", "tell", "sum":
			return true
		}
	}
	return false
}
