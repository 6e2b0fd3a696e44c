package fact

import (
	"strings"

	"crossread/app/lang"
)

// kind tells what construct a statement was read from.
type kind uint8

const (
	mainClause kind = iota
	coordinated
	complement
	subordinate
	relativeClause
	participle
	infinitive
	resumed // goes on after a clause set into it
	apposition
	labelled
	nominal
	verbless
)

// clause is one statement before it is written down. Token ranges are half
// open.
type clause struct {
	kind        kind
	first, last int
	own         int // where its own words begin, after a noun that belongs to the clause before too
	head        int // token of the main verb or noun
	chunk       int // the first verb chunk, -1 without one
	subject     [2]int
	outer       int // the main verb's governor after merging ("hopes to return": hope), -1 without one
	opener      int // the word that opens it ("who", "after", "if"), -1 without one
	inQuote     bool
	resumedFrom int // where the clause began before a clause was set into it, -1 for one that was not
}

// nucleus is one or more verb chunks that make one predicate.
type nucleus struct {
	chunk, last int // the first chunk; the token after the last one
	first       int
	head        int
	outer       int
	verb        lang.Verb
}

// run is a stretch of a sentence without an end of quotation in it.
type run struct {
	first, last int
	inQuote     bool
}

// sentence cuts sentence s into f.clauses.
func (f *finder) sentence(s int) {
	d := f.d
	sen := d.Sentences[s]
	for f.chunk < len(d.Chunks) && d.Chunks[f.chunk].First < sen.First {
		f.chunk++
	}
	f.findRuns(sen)
	for _, r := range f.runs {
		f.findNuclei(r)
		if len(f.nuclei) == 0 {
			f.verbless(sen, r)
			continue
		}
		f.cut(r)
	}
	f.nouns(sen)
}

// findRuns parts a sentence at quotations that hold a clause of their own, at
// semicolons, colons and brackets with a clause in them.
func (f *finder) findRuns(sen lang.Sentence) {
	d := f.d
	f.runs = f.runs[:0]
	for f.region < len(d.Regions) && d.Regions[f.region].Close <= sen.Start {
		f.region++
	}
	at := sen.First
	emit := func(to int, in bool) {
		if to > at {
			f.runs = append(f.runs, run{at, to, in})
		}
	}
	for r := f.region; r < len(d.Regions) && d.Regions[r].Open < sen.End; r++ {
		g := d.Regions[r]
		if g.Depth > 0 || g.Close <= sen.Start {
			continue
		}
		first, last := d.TokenRange(max(g.Start, sen.Start), min(g.End, sen.End))
		first, last = max(first, at), min(last, sen.Last)
		if last-first < 3 || !f.finiteIn(first, last) && last-first < 12 {
			continue
		}
		out := first
		if out > at && d.Tokens[out-1].Start >= g.Open {
			out-- // the opening mark
		}
		emit(out, false)
		at = first
		emit(last, true)
		at = last
		for at < sen.Last && d.Tokens[at].Start < g.Close {
			at++
		}
	}
	emit(sen.Last, false)
	n := len(f.runs)
	for i := 0; i < n; i++ {
		f.runs = f.split(f.runs, f.runs[i])
	}
	f.runs = f.runs[n:]
}

// split adds to runs the parts of r between strong marks.
func (f *finder) split(runs []run, r run) []run {
	at := r.first
	for i := r.first; i < r.last; i++ {
		switch f.d.Tokens[i].Lower {
		case ";", ":":
			if i > at {
				runs = append(runs, run{at, i, r.inQuote})
			}
			at = i + 1
		}
	}
	if r.last > at {
		runs = append(runs, run{at, r.last, r.inQuote})
	}
	return runs
}

// finiteIn reports whether a finite verb chunk begins in [first,last).
func (f *finder) finiteIn(first, last int) bool {
	for c := f.chunk; c < len(f.d.Chunks) && f.d.Chunks[c].First < last; c++ {
		if k := &f.d.Chunks[c]; k.First >= first && k.Kind == lang.VerbChunk && k.Verb.Finite {
			return true
		}
	}
	return false
}

// findNuclei collects the predicates of a run; an infinitive or -ing form right
// after a verb makes one predicate with it.
func (f *finder) findNuclei(r run) {
	d := f.d
	f.nuclei = f.nuclei[:0]
	for c := f.chunk; c < len(d.Chunks) && d.Chunks[c].First < r.last; c++ {
		k := &d.Chunks[c]
		if k.First < r.first || k.Kind != lang.VerbChunk || k.Last > r.last || f.prenominal(c) {
			continue
		}
		v := k.Verb
		if n := len(f.nuclei); n > 0 {
			p := &f.nuclei[n-1]
			bare := !v.Finite && !v.To && !v.Ing && !v.Part
			if bare || (v.To || v.Ing || v.Part) && f.joined(p.last, k.First) {
				if bare && !f.joined(p.last, k.First) {
					continue // "helps them win": the complement of the verb before
				}
				p.outer, p.head, p.last = p.head, k.Head, k.Last
				p.verb.Negated = p.verb.Negated || v.Negated
				continue
			}
		}
		f.nuclei = append(f.nuclei, nucleus{chunk: c, first: k.First, last: k.Last, head: k.Head, outer: -1, verb: v})
	}
}

// joined reports whether between the tokens from and to stand only adverbs and
// predicative adjectives ("is likely to", "were due back to").
func (f *finder) joined(from, to int) bool {
	if to-from > 3 {
		return false
	}
	for i := from; i < to; i++ {
		t := &f.d.Tokens[i]
		if !strings.HasPrefix(t.Tag, "RB") && t.Tag != "``" && t.Tag != "''" && t.Tag != "JJ" && t.Tag != "RP" && !plan[t.Lower] {
			return false
		}
	}
	return true
}

// nounEnding returns the noun phrase that ends right before token i. Two chunks
// are one phrase where the first has a determiner and ends in a date ("a July 14
// hearing").
func (f *finder) nounEnding(i int) (first int, ok bool) {
	last := -1
	for c := f.chunk; c < len(f.d.Chunks) && f.d.Chunks[c].First < i; c++ {
		k := &f.d.Chunks[c]
		if k.Kind != lang.NounChunk {
			continue
		}
		if k.Last == i {
			first, ok = k.First, true
			if last >= 0 && f.d.Chunks[last].Last == first && f.d.Tokens[f.d.Chunks[last].First].Tag == "DT" && f.d.Chunks[last].Last-f.d.Chunks[last].First > 1 {
				first = f.d.Chunks[last].First
			}
			return first, true
		}
		last = c
	}
	return 0, false
}

// prenominal reports whether a participle chunk stands before its noun ("the
// sitting senator", "disgraced former judge Roy Moore").
func (f *finder) prenominal(c int) bool {
	k := &f.d.Chunks[c]
	if k.Last-k.First != 1 || c+1 >= len(f.d.Chunks) || !(k.Verb.Ing || k.Verb.Part) {
		return false
	}
	n := &f.d.Chunks[c+1]
	if n.Kind != lang.NounChunk || n.First != k.Last {
		return false
	}
	switch f.d.Tokens[n.First].Tag {
	case "JJ", "NN", "NNS", "NNP":
		return k.Verb.Part || role[f.d.Tokens[k.First].Lower]
	}
	return false
}
