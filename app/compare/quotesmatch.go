package compare

import (
	"math"
	"slices"

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
	shortQuote    = 6  // words in marks: of so few, two side by side lead to a row
	commonShingle = 60 // a key that more rows than this share leads to none
)

// sayingIndex finds rows that share words with a printing.
type sayingIndex struct {
	weight []float64           // by the number of a stem: rare ones weigh more
	keys   map[sayingKey][]int // to rows, ascending
	event  []int               // per row

	set       []Article
	narrators map[int]map[string]bool // per article, made when asked for: the words of its own voice

	has  []int // by the number of a form or stem: the last count at which a text had it
	seen []int // by the number of a row: the last count at which it was found
	at   int   // the count of texts that were noted
}

// sayingKey is a shingle, the numbers of three words in a row, a stem behind two of
// noForm, or two words of a short quotation behind one.
type sayingKey [shingle]int32

const noForm = -1

func newSayingIndex(set []Article, list []printing, words int) *sayingIndex {
	ix := &sayingIndex{set: set, narrators: map[int]map[string]bool{}, weight: make([]float64, words), keys: map[sayingKey][]int{}, has: make([]int, words), seen: make([]int, len(list))}
	for i := range list {
		for _, s := range list[i].stems {
			ix.weight[s]++
		}
	}
	n := float64(len(list))
	for s, df := range ix.weight {
		if df > 0 {
			ix.weight[s] = math.Log2(1 + (n+4)/df)
		}
	}
	for i := range list {
		for _, s := range list[i].stems {
			list[i].weight += ix.weight[s]
		}
	}
	return ix
}

// eachKey calls f for every key of a printing.
func (p *printing) eachKey(f func(sayingKey)) {
	for _, s := range p.stems {
		f(sayingKey{noForm, noForm, s})
	}
	for i := range len(p.words) - shingle + 1 {
		f(sayingKey{p.words[i].id, p.words[i+1].id, p.words[i+2].id})
	}
	if len(p.marks) <= shortQuote {
		for i := range len(p.marks) - 1 {
			f(sayingKey{noForm, p.marks[i].id, p.marks[i+1].id})
		}
	}
}

// add makes a row known by the words of its fullest printing.
func (ix *sayingIndex) add(p *printing, lead bool) {
	if !lead {
		return
	}
	p.eachKey(func(k sayingKey) {
		l := ix.keys[k]
		if len(l) == 0 || l[len(l)-1] != p.row {
			ix.keys[k] = append(l, p.row)
		}
	})
	ix.event = append(ix.event, p.event)
}

// rows lists the rows of the printing's event that share a key with it.
func (ix *sayingIndex) rows(p *printing) []int {
	ix.at++
	var out []int
	p.eachKey(func(k sayingKey) {
		l := ix.keys[k]
		if len(l) > commonShingle {
			return
		}
		for _, r := range l {
			if ix.seen[r] != ix.at && ix.event[r] == p.event {
				ix.seen[r] = ix.at
				out = append(out, r)
			}
		}
	})
	slices.Sort(out)
	return out
}

// link scores how surely p tells what the fuller printing f tells: 0 where it
// does not.
func (ix *sayingIndex) link(p, f *printing) float64 {
	if (p.quote.Act == "no-comment") != (f.quote.Act == "no-comment") {
		return 0
	}
	who := agree(p.speaker, f.speaker)
	if who != sameSpeaker && p.article == f.article && nested(p.quote, f.quote) {
		return 0
	}
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

// nested tells whether one of two quotes of an article stands within the other: “the
// man, who said he was ill, had left, records show” is two utterances.
func nested(a, b *result.Quote) bool {
	for _, x := range a.Spans {
		for _, y := range b.Spans {
			if x.In == y.In && x.Start < y.End && y.Start < x.End {
				return true
			}
		}
	}
	return false
}

// linkMarked compares the words in quotation marks.
func (ix *sayingIndex) linkMarked(p, f *printing, who int) float64 {
	a, b := p.marks, f.marks
	if len(a) == 0 || len(b) == 0 || p.article == f.article && who == otherSpeaker || !ix.mayShare(a, b) {
		return 0
	}
	common, run, open := inOrder(a, b)
	share := float64(common) / float64(len(a))
	switch {
	case len(a) == len(b) && run == len(a) && len(a) > 2 && who != otherSpeaker:
		return 1 + 0.1*float64(who)
	case who == sameSpeaker && len(a) == 3 && isPart(a, b):
		return 0.9
	case who == sameSpeaker && open == 0 && len(a) >= 2 && run == len(a) && len(b) <= 2*len(a)+1:
		return 0.7 // “not over” of “This is not over”
	case len(a) <= fewWords:
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

// The least that words in marks must share, in any case of [sayingIndex.linkMarked].
const (
	leastShare = 0.55
	fewWords   = 3
)

// mayShare tells whether b has enough of the words of a, in whatever order, for
// linkMarked to find more than nothing: most have not, and that is quickly seen.
func (ix *sayingIndex) mayShare(a, b []said) bool {
	ix.at++
	for i := range b {
		ix.has[b[i].id] = ix.at
	}
	common, run, longest := 0, 0, 0
	for i := range a {
		if ix.has[a[i].id] != ix.at {
			run = 0
			continue
		}
		common++
		run++
		longest = max(longest, run)
	}
	if len(a) <= fewWords {
		return common == len(a)
	}
	return longest >= runOfWords || float64(common)/float64(len(a)) >= leastShare
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
	type cell struct{ common, open, run int32 }
	row := make([]cell, len(b)+1)
	for i := range a {
		var before cell // of the row above, one to the left
		for k := range b {
			c, above := row[k], row[k+1]
			if a[i].id == b[k].id {
				c = cell{before.common + 1, before.open, before.run + 1}
				if a[i].stem != "" {
					c.open++
				}
				run = max(run, int(c.run))
			} else {
				if above.common > c.common {
					c = above
				}
				c.run = 0
			}
			before, row[k+1] = above, c
		}
	}
	end := &row[len(b)]
	return int(end.common), run, int(end.open)
}
