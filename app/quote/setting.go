package quote

import (
	_ "embed"
	"strings"

	"crossread/app/lang"
	"crossread/app/result"
)

//go:embed medium.tsv
var mediumTable string

// media maps nouns to the medium that they name.
var media = readMedia(mediumTable)

func readMedia(table string) map[string]string {
	m := map[string]string{}
	for _, line := range strings.Split(table, "\n") {
		if f := strings.Split(line, "\t"); len(f) == 2 && !strings.HasPrefix(line, "#") {
			m[f[0]] = f[1]
		}
	}
	return m
}

// outside calls f for the narrator's tokens of the unit that are not of the
// content, the nearest to the cue first, until f returns true.
func (r *reader) outside(u *unit, a *attribution, f func(i int) bool) {
	try := func(i int) bool {
		if i < u.first || i >= u.last || r.chain[i] != 0 {
			return false
		}
		for _, p := range a.parts {
			if i >= p.first && i < p.last {
				return false
			}
		}
		return f(i)
	}
	for d := 0; d < 60; d++ {
		if a.cue.at-d < u.first && a.cue.at+d >= u.last {
			return
		}
		if try(a.cue.at+d) || d > 0 && try(a.cue.at-d) {
			return
		}
	}
}

// medium names where an attribution's words were said or written.
func (r *reader) medium(u *unit, a *attribution) string {
	if m := mediumOfVerb(a.cue.entry.lemma); m != "" {
		return m
	}
	d := r.d
	if a.speaker > 0 {
		// "the letter said", "the filing argues"
		if c := &d.Chunks[a.speaker-1]; d.Tokens[c.Head].Tag == "NN" {
			if m := media[d.Tokens[c.Head].Lower]; m != "" {
				return m
			}
		}
	}
	found := ""
	r.outside(u, a, func(i int) bool {
		w := d.Tokens[i].Lower
		m := media[w]
		if (w == "conference" || w == "release") && i > u.first {
			switch d.Tokens[i-1].Lower {
			case "news", "press":
				m = "news conference"
				if w == "release" {
					m = "statement"
				}
			default:
				m = ""
			}
		}
		if m == "" || r.verb[i] || !r.namesPlace(u, i) {
			return false
		}
		found = m
		return true
	})
	return found
}

// mediumOfVerb returns the medium that a verb names by itself.
func mediumOfVerb(lemma string) string {
	switch lemma {
	case "tweet", "retweet":
		return "tweet"
	case "post", "blog":
		return "post"
	case "email", "e-mail":
		return "email"
	case "testify":
		return "testimony"
	}
	return ""
}

// namesPlace tells whether the noun i stands where the place of saying does:
// in a phrase behind a preposition, or as what was issued.
func (r *reader) namesPlace(u *unit, i int) bool {
	for k := i - 1; k >= u.first && k > i-9; k-- {
		t := &r.d.Tokens[k]
		switch t.Lower {
		case "in", "on", "at", "during", "via", "through", "by", "from", "to", "told":
			return true
		}
		if r.verb[k] {
			switch r.word[k].lemma {
			case "issue", "release", "post", "write", "publish", "tell", "share", "quote", "cite", "read":
				return true
			}
			switch t.Lemma {
			case "issue", "release", "send", "give", "deliver", "publish", "file":
				return true
			}
			return false
		}
		if s := r.sym[k]; s == symComma || isStop(s) || isClauseWord(s) {
			return false
		}
	}
	return false
}

// time returns the value of the time expression beside the cue, of a date or a
// time of day; "" where there is none.
func (w *writer) time(u *unit, a *attribution) string {
	d := w.d
	best, value := 1<<30, ""
	for ; w.nextTime < len(w.times); w.nextTime++ {
		if _, e := d.Offsets(w.times[w.nextTime].Span); e > d.Tokens[u.first].Start {
			break
		}
	}
	for k := w.nextTime; k < len(w.times); k++ {
		t := &w.times[k]
		s, e := d.Offsets(t.Span)
		if s >= d.Tokens[u.last-1].End {
			break
		}
		if t.Type != "DATE" && t.Type != "TIME" || strings.HasSuffix(t.Value, "_REF") || t.Value == "" {
			continue
		}
		first, last := d.TokenRange(s, e)
		inside := first < last && w.chain[first] != 0
		for _, p := range a.parts {
			inside = inside || first < p.last && p.first < last
		}
		if inside || first >= last {
			continue
		}
		dist := max(a.cue.at-last, first-a.cue.last, 0)
		// What stands behind another verb tells when that was.
		lo, hi := last, a.cue.at
		if k := w.chunk[a.cue.at]; k != 0 {
			hi = min(hi, d.Chunks[k-1].First)
		}
		if first >= a.cue.last {
			lo, hi = a.cue.last, first
		}
		if w.verbsIn(lo, hi) > 0 || w.timeOfOther(u, a, first) {
			dist += 100
		}
		if dist < best && dist < 40 {
			best, value = dist, t.Value
		}
	}
	return value
}

// timeOfOther tells whether a time stands behind another verb than the cue in
// the same clause: "the council, which met on Friday, said".
func (r *reader) timeOfOther(u *unit, a *attribution, first int) bool {
	for i := first - 1; i >= u.first && i > first-7 && r.sym[i] != symComma && r.chain[i] == 0; i-- {
		if r.verb[i] {
			return i != a.cue.at && (r.chunk[i] == 0 || r.chunk[i] != r.chunk[a.cue.at])
		}
	}
	return false
}

// addressee finds whom the words are said to: the object of telling, asking and
// urging, a phrase with "to", or a name that the quotation begins with.
func (w *writer) addressee(u *unit, a *attribution) *result.Addressee {
	d := w.d
	if a.told > 0 {
		return w.named(&d.Chunks[a.told-1])
	}
	i := a.cue.last
	takes := false
	switch a.cue.entry.class {
	case classTell, classAsk, classUrge, classWarn, classPromise:
		takes = !a.cue.noun
	}
	if takes && i < u.last && w.nounAt(i) > 0 && w.chain[i] == 0 {
		k := w.nounAt(i)
		c := &d.Chunks[k-1]
		if k != a.speaker && !w.isTold(a, c.First) && !w.isTime(c) {
			return w.named(c)
		}
	}
	for k := i; k < u.last && k < i+14 && w.chain[k] == 0; k++ {
		if w.sym[k] == symComma || isStop(w.sym[k]) || isClauseWord(w.sym[k]) && w.sym[k] != symTo || w.verb[k] || w.isTold(a, k) {
			break
		}
		if w.sym[k] == symTo && k+1 < u.last && w.nounAt(k+1) > 0 && !w.isTold(a, k+1) {
			c := &d.Chunks[w.nounAt(k+1)-1]
			if c.First == k+1 && int(w.nounAt(k+1)) != a.speaker && w.isPerson(c) {
				return w.named(c)
			}
		}
	}
	return w.vocative(a)
}

// nounAt returns the noun phrase that the token i is of, plus one.
func (r *reader) nounAt(i int) int {
	if i >= len(r.chunk) || r.chunk[i] == 0 || r.d.Chunks[r.chunk[i]-1].Kind != lang.NounChunk {
		return 0
	}
	return int(r.chunk[i])
}

func (r *reader) isTold(a *attribution, i int) bool {
	for _, p := range a.parts {
		if i >= p.first && i < p.last {
			return true
		}
	}
	return false
}

func (w *writer) isTime(c *lang.Chunk) bool {
	d := w.d
	for k := w.nextTime; k < len(w.times); k++ {
		s, e := d.Offsets(w.times[k].Span)
		if s >= d.Tokens[c.Last-1].End {
			return false
		}
		if e > d.Tokens[c.Head].Start {
			return true
		}
	}
	return false
}

// isPerson tells whether a phrase can be spoken to: a pronoun, a name, or a
// plural noun of people.
func (w *writer) isPerson(c *lang.Chunk) bool {
	switch t := w.d.Tokens[c.Head].Tag; t {
	case "PRP":
		return w.d.Tokens[c.Head].Lower != "it"
	case "NNP", "NNPS", "NNS":
		return true
	}
	e, _ := w.d.EntityAt(w.d.Tokens[c.Head].Start, w.d.Tokens[c.Head].End)
	return e >= 0 && (w.d.Entities[e].Type == lang.Person || w.d.Entities[e].Type == lang.Group || w.d.Entities[e].Type == lang.Organization)
}

// named makes an addressee of a phrase.
func (w *writer) named(c *lang.Chunk) *result.Addressee {
	d := w.d
	x := &result.Addressee{Name: d.Text[d.Tokens[c.First].Start:d.Tokens[c.Last-1].End]}
	if e, _ := d.EntityAt(d.Tokens[c.Head].Start, d.Tokens[c.Head].End); e >= 0 {
		x.Entity, x.Name = entityID(e), d.Entities[e].Name
	}
	return x
}

// vocative finds a person of the article whom the quotation calls by name at
// its beginning: “Ann, you …”.
func (w *writer) vocative(a *attribution) *result.Addressee {
	if len(a.parts) == 0 {
		return nil
	}
	i := a.parts[0].first
	for i < a.parts[0].last && w.sym[i] == symOpen {
		i++
	}
	if i >= a.parts[0].last || w.chain[i] == 0 || w.nounAt(i) == 0 {
		return nil
	}
	c := &w.d.Chunks[w.nounAt(i)-1]
	if c.First != i || c.Last >= len(w.sym) || w.sym[c.Last] != symComma || w.d.Tokens[c.Head].Tag != "NNP" {
		return nil
	}
	e, _ := w.d.EntityAt(w.d.Tokens[c.Head].Start, w.d.Tokens[c.Head].End)
	if e < 0 || w.d.Entities[e].Type != lang.Person {
		return nil
	}
	return &result.Addressee{Entity: entityID(e), Name: w.d.Entities[e].Name}
}
