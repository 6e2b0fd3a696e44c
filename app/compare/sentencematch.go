package compare

// What a match is worth beside one of equal words: in the sum, among the most
// telling words, in the cosine.
var (
	matchWorth = [...]float64{equalWord: 1, kinWord: .8, classWord: .5}
	topWorth   = [...]float64{equalWord: 1, kinWord: .9, classWord: .6}
	cosWorth   = [...]float64{equalWord: 1, kinWord: .8, classWord: .5}
	actWorth   = [...]float64{equalWord: 1, kinWord: 1, classWord: .7}
)

// matching is what two texts have in common and what each has alone, as sums of
// what the words tell. Index 0 is the first text, 1 the second.
type matching struct {
	by             [4]float64 // by state of the words
	soft           float64    // all of them by their worth
	top            [3]float64 // the most telling words that both have
	names          float64    // equal names
	verbs, numbers float64    // equal verbs and numbers
	rare           float64    // how many equal words are seldom in English
	acts, headActs float64    // words that name a kind of event; those of them that head a fact
	product        float64    // for the cosine
	part           [partCount]float64

	square   [2]float64
	left     [2]float64
	lost     [2]float64 // the most telling word that the other lacks
	names1   [2]float64 // how many names the other lacks
	numbers1 [2]float64 // how many numbers
	partLeft [2][partCount]float64
	deep     [2]float64 // of the matched words, so that the rarest count most
	deepLeft [2]float64

	beside, counts float64 // names and numbers in like places that differ
}

// matchWords pairs the words of two texts: equal ones first, then those of one
// family, then those of one class of action.
func matchWords(a, b *wording) (m matching) {
	for i := range a.words {
		a.words[i].state = openWord
	}
	for j := range b.words {
		b.words[j].state = openWord
	}
	for state := uint8(equalWord); state <= classWord; state++ {
		for i := range a.words {
			x := &a.words[i]
			if x.state != openWord || state != equalWord && x.kind != wordTerm || state == classWord && len(x.acts) == 0 {
				continue
			}
			for j := range b.words {
				if y := &b.words[j]; y.state == openWord && x.kind == y.kind && like(x, y, state) {
					x.state, y.state = state, state
					m.add(x, y)
					break
				}
			}
		}
	}
	m.sum(a, 0)
	m.sum(b, 1)
	m.contrast(a, b)
	return m
}

// like reports whether two words match in a state.
func like(x, y *contentWord, state uint8) bool {
	switch state {
	case equalWord:
		return x.id == y.id
	case kinWord:
		// Few words have the initial in common: that is asked first.
		return x.stem != "" && y.stem != "" && x.stem[0] == y.stem[0] && (family(x.stem, y.stem) || respelt(x.stem, y.stem))
	}
	return meet(x.acts, y.acts)
}

// add counts a pair of matched words.
func (m *matching) add(x, y *contentWord) {
	w := lower(x.info, y.info)
	m.by[x.state] += w
	m.soft += matchWorth[x.state] * w
	m.product += cosWorth[x.state] * w * w
	t := topWorth[x.state] * w
	for k := range m.top {
		if t > m.top[k] {
			m.top[k], t = t, m.top[k]
		}
	}
	if x.state == classWord || len(x.acts) > 0 {
		m.acts += actWorth[x.state] * w
		if x.head || y.head {
			m.headActs += w
		}
	}
	if x.state != equalWord {
		return
	}
	if w > .6 {
		m.rare++
	}
	switch {
	case x.kind == numberTerm:
		m.numbers += w
	case x.part == namePart && y.part == namePart:
		m.names += w
	case x.part == verbPart && y.part == verbPart:
		m.verbs += w
	}
}

// sum adds up the words of text k by what became of them.
func (m *matching) sum(x *wording, k int) {
	for i := range x.words {
		w := &x.words[i]
		m.square[k] += w.info * w.info
		fourth := w.info * w.info * w.info * w.info
		if w.state != openWord {
			m.deep[k] += fourth
			m.part[w.part] += w.info / 2
			continue
		}
		m.deepLeft[k] += fourth
		m.partLeft[k][w.part] += w.info
		m.left[k] += w.info
		switch {
		case w.kind == numberTerm:
			m.numbers1[k]++
		case w.kind == wordTerm:
			m.lost[k] = higher(m.lost[k], w.info)
		}
		if w.part == namePart {
			m.names1[k]++
		}
	}
}

// contrast counts names and numbers that differ beside a word that is equal:
// "23 pirates" and "26 pirates".
func (m *matching) contrast(a, b *wording) {
	for i := range a.words {
		x := &a.words[i]
		if x.state != openWord || x.part != namePart && x.kind != numberTerm {
			continue
		}
		for j := range b.words {
			y := &b.words[j]
			if y.state != openWord || x.kind != y.kind || x.part != y.part {
				continue
			}
			before := i > 0 && j > 0 && a.words[i-1].id == b.words[j-1].id
			after := i+1 < len(a.words) && j+1 < len(b.words) && a.words[i+1].id == b.words[j+1].id
			if x.kind == numberTerm {
				m.counts += one(after)
			} else {
				m.beside += lower(x.info, y.info) * (one(before) + one(after))
			}
		}
	}
}
