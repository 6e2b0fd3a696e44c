package compare

// likeness is what the terms of two sentences have in common.
type likeness struct {
	dice, held         float64 // of equal terms
	likeDice, likeHeld float64 // of terms of like meaning
}

// setting is what else two sentences have in common.
type setting struct {
	around float64 // how alike the best pair of sentences next to them is
	about  float64 // how near in meaning all their words are
}

// likeWeight is what a match of like meaning counts beside an equal one.
const likeWeight = .3

// aboutWeight is what nearness in meaning counts beside them.
const aboutWeight = .3

// alike is how alike the sentences' terms are.
func (l *likeness) alike() float64 { return l.dice + likeWeight*l.likeDice }

// near is how alike two sentences are altogether, in a setting.
func (l *likeness) near(s *setting) float64 { return l.alike() + aboutWeight*s.about }

// sentences compares the sentences of a set's articles, each pair once while the
// one before is of three sentences that follow each other.
type sentences struct {
	articles []*reading
	first    []int // the number of the first sentence of each article
	// The numbers of the sentences of each term, side by side.
	posting []int32
	from    []int32 // where those of each term begin
	rows    [3]sentenceRow
}

// sentenceRow is one sentence beside all others of the set.
type sentenceRow struct {
	at      int       // the sentence's number plus one, 0 for none
	exact   []float64 // the weight of equal terms
	like    []likeness
	setting []setting
	seen    []int // the row's at, where like is of it
	passed  []int // the same of the setting
}

func newSentences(v *vocabulary, articles []*reading) *sentences {
	s := &sentences{articles: articles, from: make([]int32, len(v.terms)+1)}
	n := 0
	for _, r := range articles {
		s.first = append(s.first, n)
		n += len(r.rare)
		for i := range r.rare {
			for _, w := range r.rare[i].terms {
				s.from[w.id+1]++
			}
		}
	}
	for i := range v.terms {
		s.from[i+1] += s.from[i]
	}
	s.posting = make([]int32, s.from[len(v.terms)])
	at := append([]int32(nil), s.from...)
	for k, r := range articles {
		for i := range r.rare {
			for _, w := range r.rare[i].terms {
				s.posting[at[w.id]] = int32(s.first[k] + i)
				at[w.id]++
			}
		}
	}
	for i := range s.rows {
		s.rows[i] = sentenceRow{exact: make([]float64, n), like: make([]likeness, n), setting: make([]setting, n), seen: make([]int, n), passed: make([]int, n)}
	}
	return s
}

// row returns the row of sentence i of article a.
func (s *sentences) row(a, i int) *sentenceRow {
	x := s.first[a] + i + 1
	r := &s.rows[x%len(s.rows)]
	if r.at != x {
		r.at = x
		clear(r.exact)
		// All at once by the index: a pair of sentences shares few terms.
		for _, w := range s.articles[a].rare[i].terms {
			for _, y := range s.posting[s.from[w.id]:s.from[w.id+1]] {
				r.exact[y] += w.weight
			}
		}
	}
	return r
}

// of compares sentence i of article a and sentence j of article b.
func (s *sentences) of(a, i, b, j int) *likeness {
	r, y := s.row(a, i), s.first[b]+j
	l := &r.like[y]
	if r.seen[y] != r.at {
		r.seen[y] = r.at
		*l = likenessOf(&s.articles[a].rare[i], &s.articles[b].rare[j], r.exact[y])
	}
	return l
}

// likenessOf compares two sentences of which the weight of equal terms is known.
func likenessOf(a, b *unit, exact float64) likeness {
	if a.weight == 0 || b.weight == 0 {
		return likeness{}
	}
	soft := softOverlap(a, b)
	both, lighter := (a.weight+b.weight)/2, min(a.weight, b.weight)
	return likeness{exact / both, exact / lighter, soft / both, min(soft/lighter, 1)}
}

// setting compares what stands next to sentence i of article a and sentence j of
// article b, and what the two are about. That is not asked of all sentences of which
// [sentences.of] is: of many only their neighbours are compared with facts.
func (s *sentences) setting(a, i, b, j int) *setting {
	r, y := s.row(a, i), s.first[b]+j
	x := &r.setting[y]
	if r.passed[y] != r.at {
		r.passed[y] = r.at
		*x = setting{s.nextTo(a, i, b, j), s.articles[a].rare[i].about.Dot(&s.articles[b].rare[j].about)}
	}
	return x
}

// nextTo is how alike the best pair of sentences next to two is.
func (s *sentences) nextTo(a, i, b, j int) float64 {
	var most [3][3]float64 // by how far before or after the two
	top := [2]int{1, 1}
	for x := max(i-1, 0); x <= i+1 && x < len(s.articles[a].units); x++ {
		r := s.row(a, x)
		for y := max(j-1, 0); y <= j+1 && y < len(s.articles[b].units); y++ {
			// both before, both after, or one of them beside the other
			if x-i == j-y {
				continue
			}
			m := atMost(&s.articles[a].rare[x], &s.articles[b].rare[y], r.exact[s.first[b]+y])
			most[x-i+1][y-j+1] = m
			if m > most[top[0]][top[1]] {
				top = [2]int{x - i + 1, y - j + 1}
			}
		}
	}
	if most[top[0]][top[1]] == 0 {
		return 0
	}
	best := s.of(a, i+top[0]-1, b, j+top[1]-1).alike()
	for x := range most {
		for y := range most[x] {
			if most[x][y] > best {
				best = max(best, s.of(a, i+x-1, b, j+y-1).alike())
			}
		}
	}
	return best
}

// atMost is a bound of how alike two sentences are of which the weight of equal
// terms is known: as if all else in the lighter one had its like in the other.
func atMost(a, b *unit, exact float64) float64 {
	const rounding = 1e-9
	both := a.weight + b.weight
	if both == 0 {
		return 0
	}
	if a.mask&b.mask == 0 {
		return 2*exact/both + rounding
	}
	return 2*(exact+likeWeight*(min(a.weight, b.weight)-exact))/both + rounding
}
