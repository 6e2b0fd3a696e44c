package compare

import (
	"math"
	"sort"

	"crossread/app/result"
)

// What two printings must share to be one utterance. Shares are of the shorter
// one's words (in marks) or of the weight of its open-class stems (told).
const (
	shareMarked   = 0.75 // of words in marks, in order
	shareOther    = 0.9  // the same, where the articles name different speakers
	shareTold     = 0.48 // of the weight of stems, where one is told indirectly
	shareUnnamed  = 0.58 // the same, where one speaker is not known
	shareTopic    = 0.75 // the same, where they share no verb: what both speak of is not yet what both say of it
	runOfWords    = 7    // or so many words in a row, for printings that each cut elsewhere
	longRun       = 9    // the same, whoever the articles name or do not name
	shingle       = 3
	commonShingle = 60 // a key that more rows than this share leads to none
)

// sayingIndex finds rows that share words with a printing.
type sayingIndex struct {
	weight map[string]float64 // of a stem: rare ones weigh more
	keys   map[string][]int   // shingles and stems to rows, ascending
	event  []int              // per row

	set       []Article
	narrators map[int]map[string]bool // per article, made when asked for: the words of its own voice
}

func newSayingIndex(set []Article, list []printing) *sayingIndex {
	ix := &sayingIndex{set: set, narrators: map[int]map[string]bool{}, weight: map[string]float64{}, keys: map[string][]int{}}
	for i := range list {
		seen := map[string]bool{}
		for _, w := range list[i].words {
			if w.stem != "" && !seen[w.stem] {
				seen[w.stem] = true
				ix.weight[w.stem]++
			}
		}
	}
	n := float64(len(list))
	for s, df := range ix.weight {
		ix.weight[s] = math.Log2(1 + (n+4)/df)
	}
	return ix
}

// eachKey calls f for every key of a printing.
func (p *printing) eachKey(f func(string)) {
	for i, w := range p.words {
		if w.stem != "" {
			f(w.stem)
		}
		if i+shingle <= len(p.words) {
			f(w.form + " " + p.words[i+1].form + " " + p.words[i+2].form)
		}
	}
}

// add makes a row known by the words of its fullest printing.
func (ix *sayingIndex) add(p *printing, lead bool) {
	if !lead {
		return
	}
	p.eachKey(func(k string) {
		l := ix.keys[k]
		if len(l) == 0 || l[len(l)-1] != p.row {
			ix.keys[k] = append(l, p.row)
		}
	})
	ix.event = append(ix.event, p.event)
}

// rows lists the rows of the printing's event that share a key with it.
func (ix *sayingIndex) rows(p *printing) []int {
	count := map[int]int{}
	p.eachKey(func(k string) {
		if l := ix.keys[k]; len(l) <= commonShingle {
			for _, r := range l {
				count[r]++
			}
		}
	})
	var out []int
	for r := range count {
		if ix.event[r] == p.event {
			out = append(out, r)
		}
	}
	sort.Ints(out)
	return out
}

// link scores how surely p tells what the fuller printing f tells: 0 where it
// does not.
func (ix *sayingIndex) link(p, f *printing) float64 {
	if (p.quote.Act == "no-comment") != (f.quote.Act == "no-comment") {
		return 0
	}
	who := agree(p.speaker, f.speaker)
	if p.marked > 0 && f.marked > 0 {
		if s := ix.linkMarked(p, f, who); s > 0 {
			return s
		}
	}
	if who == otherSpeaker || p.quote.Kind == result.Direct && f.quote.Kind == result.Direct {
		return 0
	}
	return ix.linkTold(p, f, who)
}

// linkMarked compares the words in quotation marks.
func (ix *sayingIndex) linkMarked(p, f *printing, who int) float64 {
	a, b := markedWords(p), markedWords(f)
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	common, run, open := inOrder(a, b)
	share := float64(common) / float64(len(a))
	switch {
	case p.article == f.article && who == otherSpeaker:
		return 0
	case len(a) == len(b) && run == len(a) && len(a) > 2 && who != otherSpeaker:
		return 1 + 0.1*float64(who)
	case who == sameSpeaker && len(a) == 3 && isPart(a, b):
		return 0.9
	case len(a) <= 3:
		// A word or two: all of them, side by side, by the same speaker.
		if run < len(a) || open == 0 || who == otherSpeaker || who == anySpeaker && len(a) < 2 {
			return 0
		}
		if open == 1 && !ix.telling(p, f, a) {
			return 0
		}
		return 0.5 + 0.1*float64(len(a)) + 0.1*float64(who)
	case who == otherSpeaker:
		if share >= shareOther && run >= 8 || run >= longRun && open >= 4 {
			return 0.5
		}
		return 0
	case share >= shareMarked && open >= 2 && (run >= 3 || len(a) <= 4), share >= shareMarked && open >= 1 && (run == len(a) || run >= 5):
		return share + 0.1*float64(who)
	case run >= runOfWords && open >= 4 && who == sameSpeaker:
		return 0.6 + 0.01*float64(min(run, 20))
	case run >= longRun && open >= 4:
		return 0.5
	case who == sameSpeaker && share >= 0.6 && open >= 2 && sameFrame(a, b):
		return share
	case who == sameSpeaker && share >= 0.55 && run >= 4 && open >= 3:
		return share
	}
	return 0
}

// sameFrame tells whether b has words that begin and end as all of a does, with
// a word or two in the place of as many between: "an accident waiting to
// happen" and "a disaster waiting to happen".
func sameFrame(a, b []said) bool {
	const before, behind, between = 2, 3, 2
	n := len(a)
	if n < before+behind+1 || a[0].part != a[n-1].part {
		return false
	}
	for k := 0; k+n <= len(b); k++ {
		w := b[k : k+n]
		head, tail := 0, 0
		for head < n && a[head].form == w[head].form {
			head++
		}
		for tail < n-head && a[n-1-tail].form == w[n-1-tail].form {
			tail++
		}
		if head >= before && tail >= behind && n-head-tail <= between && w[0].part == w[n-1].part {
			return true
		}
	}
	return false
}

// isPart tells whether one of the spans of a split quotation has these words
// and no others.
func isPart(a, b []said) bool {
	for i := 0; i < len(b); {
		k := i
		for k < len(b) && b[k].part == b[i].part {
			k++
		}
		if k-i == len(a) {
			if _, run, _ := inOrder(a, b[i:k]); run == len(a) {
				return true
			}
		}
		i = k
	}
	return false
}

// telling tells whether a single word in marks is the fuller printing's and no
// chance: the words around it share another stem with that printing, or
// neither article uses it in its own voice.
func (ix *sayingIndex) telling(p, f *printing, a []said) bool {
	var word string
	own := map[string]bool{}
	for _, w := range a {
		if w.stem != "" {
			word = w.form
			own[w.stem] = true
		}
	}
	has := map[string]bool{}
	for _, w := range f.words {
		has[w.stem] = w.stem != ""
	}
	for _, w := range p.words {
		if w.stem != "" && !own[w.stem] && has[w.stem] {
			return true
		}
	}
	return !ix.narrated(p.article, word) && !ix.narrated(f.article, word)
}

// narrated tells whether an article uses a word outside of quotation marks.
func (ix *sayingIndex) narrated(article int, word string) bool {
	m := ix.narrators[article]
	if m == nil {
		m = map[string]bool{}
		d := ix.set[article].Doc
		k := 0
		for i := range d.Tokens {
			t := &d.Tokens[i]
			for k < len(d.Regions) && d.Regions[k].Close <= t.Start {
				k++
			}
			if k >= len(d.Regions) || t.Start < d.Regions[k].Open {
				m[fold(t.Lower)] = true
			}
		}
		ix.narrators[article] = m
	}
	return m[word]
}

func markedWords(p *printing) []said {
	out := make([]said, 0, p.marked)
	for _, w := range p.words {
		if w.marked && !w.note {
			out = append(out, w)
		}
	}
	return out
}

// inOrder counts the words of a that stand in b in the same order, the longest
// run of them side by side, and how many of them are of the open classes.
// Quotations are short: the table costs less than an index of them would.
func inOrder(a, b []said) (common, run, open int) {
	const most = 400
	if len(a) > most {
		a = a[:most]
	}
	if len(b) > 4*most {
		b = b[:4*most]
	}
	type cell struct{ common, open int32 }
	prev, cur := make([]cell, len(b)+1), make([]cell, len(b)+1)
	runs, next := make([]int32, len(b)+1), make([]int32, len(b)+1)
	for i := range a {
		for k := range b {
			if a[i].form == b[k].form {
				c := prev[k]
				c.common++
				if a[i].stem != "" {
					c.open++
				}
				cur[k+1] = c
				next[k+1] = runs[k] + 1
				run = max(run, int(next[k+1]))
			} else {
				next[k+1] = 0
				cur[k+1] = cur[k]
				if prev[k+1].common > cur[k].common {
					cur[k+1] = prev[k+1]
				}
			}
		}
		prev, cur = cur, prev
		runs, next = next, runs
	}
	return int(prev[len(b)].common), run, int(prev[len(b)].open)
}
