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
