package framing

import (
	"slices"
	"sort"
	"strings"

	"crossread/app/lang"
	"crossread/app/result"
)

// maxScare is how many words scare quotes hold at most.
const maxScare = 4

// voiceAt tells whose the word at a byte is: the speaker's within quotation
// marks, the narrator's elsewhere and within scare quotes.
func (r *reader) voiceAt(off int) string {
	if k := r.d.In(off); k >= 0 && !r.scare[k] {
		return result.Quoted
	}
	return result.Narrator
}

// scareRegions tells which quotation marks hold a few words at a distance and
// quote nobody.
func (r *reader) scareRegions(quotes []result.Quote) []bool {
	d := r.d
	scare := make([]bool, len(d.Regions))
	attributed := spoken(d, quotes)
	for k, reg := range d.Regions {
		if reg.Depth == 0 && !reg.Continued && !reg.Unclosed {
			scare[k] = r.isScare(reg, attributed)
		}
	}
	return scare
}

// addScareQuotes adds the scare quotes that open in a sentence to the
// candidates.
func (r *reader) addScareQuotes(sent lang.Sentence) {
	from := sort.Search(len(r.scare), func(k int) bool { return r.d.Regions[k].Open >= sent.Start })
	for k := from; k < len(r.scare) && r.d.Regions[k].Open < sent.End; k++ {
		reg := &r.d.Regions[k]
		if !r.scare[k] {
			continue
		}
		first, last := r.d.TokenRange(reg.Start, reg.End)
		r.found = append(r.found, candidate{first: first, last: last, start: reg.Open, end: reg.Close, kind: ScareQuotes, voice: result.Narrator})
	}
}

// stretch is the bytes [start,end) of a text.
type stretch struct{ start, end int }

// spoken returns the words that are laid to a speaker, in order, each once.
func spoken(d *lang.Document, quotes []result.Quote) []stretch {
	var list []stretch
	for _, q := range quotes {
		if q.Speaker == nil {
			continue
		}
		for _, s := range q.Spans {
			start, end := d.Offsets(s)
			list = append(list, stretch{start, end})
		}
	}
	slices.SortFunc(list, func(a, b stretch) int { return a.start - b.start })
	out := list[:0]
	for _, s := range list {
		if n := len(out); n > 0 && s.start <= out[n-1].end {
			out[n-1].end = max(out[n-1].end, s.end)
			continue
		}
		out = append(out, s)
	}
	return out
}

func (r *reader) isScare(reg lang.Region, attributed []stretch) bool {
	d := r.d
	first, last := d.TokenRange(reg.Start, reg.End)
	if n := last - first; n == 0 || n > maxScare {
		return false
	}
	capitals, letters := 0, 0
	for i := first; i < last; i++ {
		w := d.Word(i)
		switch d.Tokens[i].Tag {
		case ",", ".", ":", "PRP", "UH", "CD", "MD":
			return false // speech, not a name for something
		}
		if c := w[0] | 0x20; 'a' <= c && c <= 'z' {
			letters++
			if isCapital(w) {
				capitals++
			}
		}
	}
	if letters == 0 || capitals == letters {
		return false // a title or a nickname
	}
	if first > 0 {
		switch p := &d.Tokens[max(first-2, 0)]; p.Lemma {
		case "word", "term", "phrase", "title", "slogan", "name", "entitle", "book", "film", "song", "so-called", "know", "call", "say", "sign", "read":
			return false
		}
	}
	s := d.Sentences[d.Tokens[first].Sentence]
	for i := s.First; i < s.Last; i++ {
		t := &d.Tokens[i]
		if i >= first && i < last || !isVerb(t.Tag) {
			continue
		}
		if attributes(t.Lemma) {
			return false
		}
	}
	k := sort.Search(len(attributed), func(k int) bool { return attributed[k].end > reg.Start })
	if k < len(attributed) && attributed[k].start < reg.End {
		return false
	}
	return !strings.HasSuffix(d.Text[reg.Start:reg.End], ",")
}

// attributes tells whether a verb lays words in marks to someone.
func attributes(lemma string) bool {
	switch lemma {
	case "write", "tweet", "ask", "add", "state", "declare", "announce", "reply", "respond", "explain", "refer",
		"denounce", "condemn", "criticize", "criticise", "praise", "hail", "slam", "blast", "brand", "dub",
		"term", "deem", "urge", "demand", "vow", "promise", "mention", "post", "read", "shout", "chant", "yell",
		"admit", "acknowledge", "concede", "testify", "recall", "deny", "reject", "cite", "quote", "characterize", "characterise", "denote":
		return true
	}
	return saysOrThinks(lemma)
}
