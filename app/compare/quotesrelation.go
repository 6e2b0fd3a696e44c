package compare

import (
	"strings"

	"znkr.io/diff"

	"crossread/app/result"
)

// relate says how a printing stands to the fullest one of its utterance: which
// words of it it leaves out, and which it changes. Case, marks and house style
// do not count, and what stands in brackets is the writer's, said openly.
func relate(set []Article, p, f *printing) (relation string, omitted []string, changed [][2]string) {
	if p.marked == 0 || f.marked == 0 {
		return result.Paraphrase, untold(set, p, f), [][2]string{}
	}
	x, y := f.marks, p.marks
	omitted, changed = []string{}, [][2]string{}
	common, more := 0, false
	edits := diff.EditsFunc(x, y, func(a, b said) bool { return a.id == b.id }, diff.Minimal())
	for i := 0; i < len(edits); {
		if edits[i].Op == diff.Match {
			common++
			i++
			continue
		}
		var gone, come []said
		for ; i < len(edits) && edits[i].Op != diff.Match; i++ {
			if edits[i].Op == diff.Delete {
				gone = append(gone, edits[i].X)
			} else {
				come = append(come, edits[i].Y)
			}
		}
		if len(come) == 0 {
			omitted = append(omitted, textOf(set, f, slide(x, gone)))
			continue
		}
		// Words that replace a few words change them; behind a long cut they
		// are words of their own. What is printed before the first or behind
		// the last common word may be more of the same speech.
		edge := come[0].start == y[0].start || come[len(come)-1].start == y[len(y)-1].start
		if len(gone) > 2*len(come)+3 || edge && len(come) >= 4 {
			if len(gone) > 0 {
				omitted = append(omitted, textOf(set, f, gone))
			}
			gone = nil
		}
		if edge && len(gone) == 0 {
			more = true
			continue
		}
		changed = append(changed, [2]string{textOf(set, f, gone), textOf(set, p, come)})
	}
	switch {
	case 2*common < len(y):
		return result.Paraphrase, untold(set, p, f), [][2]string{}
	case len(changed) > 0 && eachStands(x, y):
		return result.Excerpt, omitted, [][2]string{}
	case len(changed) > 0:
		return result.Altered, omitted, changed
	case len(omitted) > 0 || more:
		return result.Excerpt, omitted, changed
	}
	return result.Same, omitted, changed
}

// slide moves a cut to where a sentence begins, where the words around it let
// it stand there too.
func slide(x, gone []said) []said {
	i := 0
	for i < len(x) && x[i].start != gone[0].start {
		i++
	}
	k := i + len(gone)
	for n := 0; n < 4 && i-n > 0; n++ {
		if i-n-1 < 0 || x[i-n-1].form != x[k-n-1].form {
			break
		}
		if i-n-1 == 0 || x[i-n-1].part != x[i-n-2].part {
			return x[i-n-1 : k-n-1]
		}
	}
	return gone
}

// eachStands tells whether every span of a split quotation stands in the
// fullest version as it is: in another order, or one of them twice.
func eachStands(x, y []said) bool {
	if y[0].part == y[len(y)-1].part {
		return false
	}
	for i := 0; i < len(y); {
		k := i
		for k < len(y) && y[k].part == y[i].part {
			k++
		}
		if _, run, _ := inOrder(y[i:k], x); run < k-i {
			return false
		}
		i = k
	}
	return true
}

// textOf returns words of a printing as they stand, with the marks between
// them; where an attribution splits them, a space stands for it.
func textOf(set []Article, p *printing, words []said) string {
	text := set[p.article].Doc.Text
	var b strings.Builder
	for i := 0; i < len(words); {
		k := i
		for k+1 < len(words) && words[k+1].part == words[i].part {
			k++
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(text[words[i].start:words[k].end])
		i = k + 1
	}
	return b.String()
}

// untold lists the runs of the fullest version of which a telling in other
// words has nothing.
func untold(set []Article, p, f *printing) []string {
	const least = 4
	out := []string{}
	has := map[string]bool{}
	for _, w := range p.words {
		if w.stem != "" {
			has[w.stem] = true
		}
	}
	start, open := 0, 0
	flush := func(end int) {
		if open >= least {
			out = append(out, textOf(set, f, f.words[start:end]))
		}
		open = 0
	}
	for i, w := range f.words {
		switch {
		case w.stem != "" && has[w.stem]:
			flush(i)
			start = i + 1
		case w.stem != "":
			open++
		}
	}
	flush(len(f.words))
	return out
}
