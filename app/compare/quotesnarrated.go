package compare

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
