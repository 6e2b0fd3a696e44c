package fact

import (
	"sort"
	"strconv"
	"strings"

	"crossread/app/lang"
	"crossread/app/result"
)

// indexes fills in the times and quantities that lie in the bytes [start,end).
func (f *finder) indexes(out *result.Fact, start, end int) {
	d := f.d
	i := sort.Search(len(f.times), func(i int) bool { s, _ := d.Offsets(f.times[i].Span); return s >= start })
	for ; i < len(f.times); i++ {
		s, e := d.Offsets(f.times[i].Span)
		if s >= end {
			break
		}
		if e <= end {
			out.Times = append(out.Times, i)
		}
	}
	i = sort.Search(len(f.quantities), func(i int) bool { s, _ := d.Offsets(f.quantities[i].Span); return s >= start })
	for ; i < len(f.quantities); i++ {
		s, e := d.Offsets(f.quantities[i].Span)
		if s >= end {
			break
		}
		if e <= end {
			out.Quantities = append(out.Quantities, i)
		}
	}
	for _, t := range out.Times {
		x := &f.times[t]
		if x.Type != "DATE" && x.Type != "TIME" {
			continue
		}
		if dated := !strings.HasSuffix(x.Value, "_REF"); dated || out.When == "" {
			out.When = x.Value // "now" only where no date stands beside it
			if dated {
				break
			}
		}
	}
}

// roles fills in who did what, and where.
func (f *finder) roles(out *result.Fact, c *clause, start, end int) {
	d := f.d
	head := &d.Tokens[c.head]
	if contentTag(head.Tag) {
		out.Action = head.Lemma
	}
	passive := c.chunk >= 0 && d.Chunks[c.chunk].Verb.Passive || c.kind == participle && c.chunk >= 0 && d.Chunks[c.chunk].Verb.Part
	out.Object = f.object(c, passive)
	seen := map[int]bool{}
	add := func(e int) {
		if t := d.Entities[e].Type; !seen[e] && t != lang.Place && t != lang.Thing {
			seen[e] = true
			out.Who = append(out.Who, "e"+strconv.Itoa(e+1))
		}
	}
	if passive {
		if at := f.agent(c); at >= 0 {
			f.entitiesIn(d.Tokens[at].Start, end, 1, add)
		}
	}
	if c.subject[1] > c.subject[0] {
		f.entitiesIn(d.Tokens[c.subject[0]].Start, d.Tokens[c.subject[1]-1].End, 3, add)
	}
	if len(out.Who) == 0 || c.chunk < 0 {
		f.entitiesIn(start, d.Tokens[c.head].End, 1, add)
	}
	if c.chunk >= 0 && c.head+1 < c.last {
		out.What = d.Text[d.Tokens[c.head+1].Start:d.Tokens[c.last-1].End]
		if light[head.Lemma] {
			if n := f.lightNoun(c); n != "" {
				out.Action = n
			}
		}
	}
	f.entitiesAt(start, end, func(m mention) bool {
		if d.Entities[m.entity].Type != lang.Place {
			return true
		}
		t := d.TokenAt(m.start)
		for i := t - 1; i >= c.first && i >= t-3; i-- {
			switch d.Tokens[i].Lower {
			case "in", "at", "near", "outside", "inside", "from", "across", "around", "throughout":
				out.Where = d.Entities[m.entity].Name
				return false
			}
		}
		return true
	})
}

// agent returns the token after the "by" of a passive clause, -1 without one.
func (f *finder) agent(c *clause) int {
	for i := c.head + 1; i+1 < c.last; i++ {
		if f.d.Tokens[i].Lower == "by" && !strings.HasPrefix(f.d.Tokens[i+1].Tag, "V") && f.d.Tokens[i+1].Tag != "CD" {
			return i + 1
		}
	}
	return -1
}

// lightNoun returns the noun that carries the meaning of a light verb's clause
// ("made a decision": decision), empty without one.
func (f *finder) lightNoun(c *clause) string {
	for k := c.chunk + 1; k < len(f.d.Chunks) && f.d.Chunks[k].First < c.last; k++ {
		ch := &f.d.Chunks[k]
		if ch.Kind == lang.NounChunk && ch.First >= c.head {
			if h := f.d.Tokens[ch.Head]; eventNoun(h.Lemma) {
				return h.Lemma
			}
			return ""
		}
	}
	return ""
}

// entitiesIn calls add for up to limit entities with a mention that begins in
// the bytes [start,end).
func (f *finder) entitiesIn(start, end, limit int, add func(int)) {
	f.entitiesAt(start, end, func(m mention) bool {
		add(m.entity)
		limit--
		return limit > 0
	})
}

// entitiesAt calls visit for the mentions that begin in the bytes [start,end)
// until it returns false.
func (f *finder) entitiesAt(start, end int, visit func(mention) bool) {
	i := sort.Search(len(f.mentions), func(i int) bool { return f.mentions[i].start >= start })
	for ; i < len(f.mentions) && f.mentions[i].start < end; i++ {
		if !visit(f.mentions[i]) {
			return
		}
	}
}

// voice fills in polarity, modality and source.
func (f *finder) voice(out *result.Fact, c *clause, start, end int) {
	d := f.d
	var v lang.Verb
	if c.chunk >= 0 {
		v = d.Chunks[c.chunk].Verb
	}
	negative := v.Negated && !f.notOnly(c)
	if c.outer >= 0 && refusing[d.Tokens[c.outer].Lemma] {
		negative = !negative
	}
	for i := c.first; i < c.last; i++ {
		t := &d.Tokens[i]
		// A negative word counts beside the verb and as part of its subject or
		// object: "no senator voted", "won no seats", not "won in a race that
		// nobody watched".
		if denial[t.Lower] && !(i+1 < c.last && (d.Tokens[i+1].Lower == "only" || d.Tokens[i+1].Lower == "just")) && (i >= c.subject[0] && i < c.subject[1] || i >= c.head-2 && i <= c.head+1) {
			negative = true
		}
		if hearsay[t.Lower] {
			out.Modality = result.Claimed
		}
	}
	if negative {
		out.Polarity = "negative"
	}
	switch {
	case c.opener >= 0 && condition[d.Tokens[c.opener].Lower] || v.Modal == "would" && !v.Perfect:
		out.Modality = result.Conditional
	case v.Modal != "" && v.Modal != "would":
		out.Modality = result.Possible
	case v.Future || c.kind == infinitive || c.outer >= 0 && (plan[d.Tokens[c.outer].Lemma] || d.Tokens[c.outer].Lemma == "be" && d.Tokens[c.outer+1].Tag == "TO"):
		out.Modality = result.Planned
	}
	if q := f.quoteAt((start + end) / 2); q >= 0 {
		out.Source = "q" + strconv.Itoa(q+1)
		if out.Modality == result.Happened {
			out.Modality = result.Claimed
		}
	} else if c.inQuote {
		out.Modality = result.Claimed
	}
}

// quoteAt returns the quote that holds the byte off, -1 without one.
func (f *finder) quoteAt(off int) int {
	i := sort.Search(len(f.quotes), func(i int) bool { return f.quotes[i].start > off })
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		if f.quotes[j].end > off {
			return f.quotes[j].quote
		}
	}
	return -1
}

// inTime reports whether token i is part of a time expression.
func (f *finder) inTime(i int) bool {
	off := f.d.Tokens[i].Start
	t := sort.Search(len(f.times), func(n int) bool { _, end := f.d.Offsets(f.times[n].Span); return end > off })
	if t == len(f.times) {
		return false
	}
	start, _ := f.d.Offsets(f.times[t].Span)
	return start <= off
}

// notOnly reports whether a clause's "not" stands before "only" or "just".
func (f *finder) notOnly(c *clause) bool {
	for i := c.first; i+1 < c.last && i <= c.head; i++ {
		if w := f.d.Tokens[i+1].Lower; f.d.Tokens[i].Lower == "not" && (w == "only" || w == "just") {
			return true
		}
	}
	return false
}
