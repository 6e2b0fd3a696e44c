package compare

// likeness is what two sentences have in common.
type likeness struct {
	dice, held         float64 // of equal terms
	likeDice, likeHeld float64 // of terms of like meaning
}

// likeWeight is what a match of like meaning counts beside an equal one.
const likeWeight = .3

// near is how alike the sentences are altogether.
func (l *likeness) near() float64 { return l.dice + likeWeight*l.likeDice }

// sentences compares the sentences of a set's articles, each pair once while the
// one before is of three sentences that follow each other.
type sentences struct {
	articles []*reading
	first    []int // the number of the first sentence of each article
	rows     [3]sentenceRow
}

// sentenceRow is one sentence beside all others of the set.
type sentenceRow struct {
	at   int // the sentence's number plus one, 0 for none
	like []likeness
	seen []int // the row's at, where like is of it
}

func newSentences(articles []*reading) *sentences {
	s := &sentences{articles: articles}
	n := 0
	for _, r := range articles {
		s.first = append(s.first, n)
		n += len(r.units)
	}
	for i := range s.rows {
		s.rows[i] = sentenceRow{like: make([]likeness, n), seen: make([]int, n)}
	}
	return s
}

// of compares sentence i of article a and sentence j of article b.
func (s *sentences) of(a, i, b, j int) *likeness {
	x, y := s.first[a]+i+1, s.first[b]+j
	r := &s.rows[x%len(s.rows)]
	r.at = x
	l := &r.like[y]
	if r.seen[y] != x {
		r.seen[y] = x
		*l = likenessOf(&s.articles[a].rare[i], &s.articles[b].rare[j])
	}
	return l
}

func likenessOf(a, b *unit) likeness {
	if a.weight == 0 || b.weight == 0 {
		return likeness{}
	}
	o := overlap(a, b)
	both, lighter := (a.weight+b.weight)/2, min(a.weight, b.weight)
	return likeness{o.exact / both, o.exact / lighter, o.soft / both, min(o.soft/lighter, 1)}
}

// around is how alike the best pair of sentences next to two is.
func (s *sentences) around(a, i, b, j int) float64 {
	best := 0.0
	for x := max(i-1, 0); x <= i+1 && x < len(s.articles[a].units); x++ {
		for y := max(j-1, 0); y <= j+1 && y < len(s.articles[b].units); y++ {
			if x-i != j-y { // both before, both after, or one of them beside the other
				best = max(best, s.of(a, x, b, y).near())
			}
		}
	}
	return best
}
