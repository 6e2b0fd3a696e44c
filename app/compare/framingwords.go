package compare

import (
	"math"
	"sort"
	"strings"

	"crossread/app/lang"
	"crossread/app/lexicon"
	"crossread/app/result"
)

// Words that one article uses more than the other reports of its event: log
// odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn,
// "Fightin' Words", Political Analysis 16, 2008). A term is shown only where its
// z score is above all those that come about by chance, when the sentences of
// the same reports are dealt out to two heaps.

const (
	priorShare   = 0.1 // of what all reports of the event say, taken as the prior
	leastUses    = 2   // of the article, for a term to be shown
	mostTerms    = 12  // shown for an article
	nullSplits   = 10
	leastOfEvent = 250 // content words of all reports, below which habit cannot be told from chance
)

// counts is how often terms are used.
type counts struct {
	of    map[string]int
	total int
}

func (c *counts) add(term string) {
	c.of[term]++
	c.total++
}

// distinctive returns the terms of each article in the order of the set, the
// most distinctive first.
func distinctive(set []Article, events [][]string) []result.Distinctive {
	out := []result.Distinctive{}
	number := make(map[string]int, len(set))
	for i := range set {
		number[set[i].Analysis.ID] = i
	}
	for _, event := range events {
		if len(event) < 2 {
			continue
		}
		sentences := make([][][]string, len(event))
		all := counts{of: map[string]int{}}
		v := readEventWords(set, number, event)
		own := make([]counts, len(event))
		for k, id := range event {
			a := &set[number[id]]
			sentences[k] = v.sentenceTerms(a)
			own[k] = counts{of: map[string]int{}}
			for _, terms := range sentences[k] {
				for _, t := range terms {
					own[k].add(t)
					all.add(t)
				}
			}
		}
		if all.total < leastOfEvent {
			continue
		}
		chance := chanceZ(sentences, &all)
		for k, id := range event {
			rest := counts{of: map[string]int{}, total: all.total - own[k].total}
			for t, n := range all.of {
				rest.of[t] = n - own[k].of[t]
			}
			var found []result.Distinctive
			for t, n := range own[k].of {
				if n < leastUses {
					continue
				}
				if z := zScore(t, &own[k], &rest, &all); z > chance {
					found = append(found, result.Distinctive{Term: v.shown(t), Article: id, Count: n, Z: z, Spans: []result.Span{}})
				}
			}
			sort.Slice(found, func(i, j int) bool {
				if found[i].Z != found[j].Z {
					return found[i].Z > found[j].Z
				}
				return found[i].Term < found[j].Term
			})
			found = found[:min(len(found), mostTerms)]
			v.place(found, &set[number[id]])
			out = append(out, found...)
		}
	}
	return out
}

// zScore says by how many standard errors a is fonder of a term than b, with
// the use in all as the prior.
func zScore(term string, a, b, all *counts) float64 {
	prior := priorShare * float64(all.of[term])
	x, y := float64(a.of[term])+prior, float64(b.of[term])+prior
	n, m := float64(a.total)+priorShare*float64(all.total), float64(b.total)+priorShare*float64(all.total)
	return (math.Log(x/(n-x)) - math.Log(y/(m-y))) / math.Sqrt(1/x+1/y)
}

// chanceZ returns the largest z score that dealing out the sentences of every
// report to two heaps brings about.
func chanceZ(sentences [][][]string, all *counts) float64 {
	largest := 0.0
	for split := range nullSplits {
		heaps := [2]counts{{of: map[string]int{}}, {of: map[string]int{}}}
		for k := range sentences {
			for s, terms := range sentences[k] {
				h := &heaps[deal(split, k, s)]
				for _, t := range terms {
					h.add(t)
				}
			}
		}
		if heaps[0].total == 0 || heaps[1].total == 0 {
			continue
		}
		for t := range all.of {
			for h := range heaps {
				if heaps[h].of[t] >= leastUses {
					largest = max(largest, zScore(t, &heaps[h], &heaps[1-h], all))
				}
			}
		}
	}
	return largest
}

// deal gives a sentence to one of two heaps, the same one every time: an
// xorshift over its number, the report's and the split's.
func deal(split, report, sentence int) int {
	x := uint64(split+1)*0x9e3779b97f4a7c15 ^ uint64(report+1)*0xbf58476d1ce4e5b9 ^ uint64(sentence+1)*0x94d049bb133111eb
	x ^= x >> 30
	x *= 0xbf58476d1ce4e5b9
	x ^= x >> 27
	return int(x>>40) & 1
}

// eventWords is what the reports of an event use in common, whatever each one's
// spelling: a term is one, however it is written.
type eventWords struct {
	named map[string]int            // uses of a word within names of persons, bodies and places
	forms map[string]map[string]int // how a term is written, and how often
}

func readEventWords(set []Article, number map[string]int, event []string) *eventWords {
	v := &eventWords{named: map[string]int{}, forms: map[string]map[string]int{}}
	for _, id := range event {
		d := set[number[id]].Doc
		for e := range d.Entities {
			switch d.Entities[e].Type {
			case lang.Person, lang.Organization, lang.Place:
			default:
				continue
			}
			for _, m := range d.Entities[e].Mentions {
				if m.NameStart >= m.NameEnd {
					continue
				}
				first, last := d.TokenRange(min(m.Start, m.NameStart), m.NameEnd) // with the title before it
				for i := first; i < last; i++ {
					v.named[termOf(&d.Tokens[i])]++
				}
			}
		}
		eachNarratorToken(d, func(_ int, t *lang.Token) {
			key := termOf(t)
			if v.forms[key] == nil {
				v.forms[key] = map[string]int{}
			}
			form := t.Lemma
			if strings.HasPrefix(t.Tag, "NNP") {
				form = d.Text[t.Start:t.End]
			}
			v.forms[key][form]++
		})
	}
	return v
}

// termOf returns the term of a token: its lemma without regard to case and dots.
func termOf(t *lang.Token) string {
	w := t.Lemma
	if strings.HasPrefix(t.Tag, "NNP") {
		w = t.Lower
	}
	return termKey(w)
}

func termKey(word string) string { return strings.ToLower(strings.ReplaceAll(word, ".", "")) }

// shown returns the commonest form of a term.
func (v *eventWords) shown(term string) string {
	best, most := term, 0
	for form, n := range v.forms[term] {
		if n > most || n == most && form < best {
			best, most = form, n
		}
	}
	return best
}

// place adds to terms of an article the places where it uses them, in whatever
// form.
func (v *eventWords) place(terms []result.Distinctive, a *Article) {
	if len(terms) == 0 {
		return
	}
	number := make(map[string]int, len(terms))
	for i, t := range terms {
		number[termKey(t.Term)] = i
	}
	counted := v.counted(a)
	eachNarratorToken(a.Doc, func(_ int, t *lang.Token) {
		if i, ok := number[termOf(t)]; ok && counted(t) {
			terms[i].Spans = append(terms[i].Spans, a.Doc.Span(t.Start, t.End))
		}
	})
}

// isName tells whether a term is mostly used within names: what the reports
// call whom stands with the names.
func (v *eventWords) isName(term string) bool {
	uses := 0
	for _, n := range v.forms[term] {
		uses += n
	}
	return 2*v.named[term] >= uses
}

// sentenceTerms returns the terms of each sentence in the narrator's voice:
// content words by lemma. No function words, no words of everyday news prose, no
// names of persons, bodies and places, no abbreviations such as Mr., none of the
// outlet's name.
func (v *eventWords) sentenceTerms(a *Article) [][]string {
	counted := v.counted(a)
	var out [][]string
	last := -1
	eachNarratorToken(a.Doc, func(s int, t *lang.Token) {
		if s != last {
			out = append(out, nil)
			last = s
		}
		if counted(t) {
			out[len(out)-1] = append(out[len(out)-1], termOf(t))
		}
	})
	return out
}

// counted returns what tells whether a token of an article counts as a term.
func (v *eventWords) counted(a *Article) func(t *lang.Token) bool {
	outlet := map[string]bool{}
	for _, w := range strings.Fields(strings.ToLower(a.Doc.Article.Outlet)) {
		outlet[w] = true
	}
	return func(t *lang.Token) bool {
		if len(t.Lower) < 3 || strings.HasSuffix(t.Lower, ".") || !isContent(t.Tag) || lexicon.Common(t.Lemma) > 0 || lexicon.Common(t.Lower) > 0 || outlet[t.Lower] {
			return false
		}
		return !v.isName(termOf(t))
	}
}

// isContent tells whether a tag is that of a word with content of its own.
func isContent(tag string) bool {
	switch tag[0] {
	case 'N', 'J':
		return true
	case 'V':
		return true
	case 'R':
		return tag == "RB"
	}
	return false
}
