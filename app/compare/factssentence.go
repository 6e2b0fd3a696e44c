package compare

import "math"

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
// one before is of three sentences that follow each other. Sentences are numbered
// through the set.
type sentences struct {
	units  []*unit   // by rarity
	weight []float64 // of each, side by side: they are asked for very often
	mask   []uint64
	before []int32 // the number of the sentence before, or its own for an article's first one
	after  []int32 // of the one after, or its own for the last one
	first  []int32 // the number of the first sentence of each article
	// The numbers of the sentences of each term, side by side.
	posting []int32
	from    []int32 // where those of each term begin
	rows    [3]sentenceRow

	copies copies
	known  []likeness // of pairs of copies, with dice below zero while it is not known
	about  []float64  // how near in meaning pairs of copies are, NaN while it is not known
}

// sentenceRow is one sentence beside all others of the set.
type sentenceRow struct {
	at      int32     // the sentence's number plus one, 0 for none
	exact   []float64 // the weight of equal terms
	like    []likeness
	setting []setting
	seen    []int32 // the row's at, where like is of it
	passed  []int32 // the same of the setting
}

func newSentences(v *vocabulary, articles []*reading) *sentences {
	s := &sentences{from: make([]int32, len(v.terms)+1)}
	for _, r := range articles {
		first, last := len(s.units), len(s.units)+len(r.rare)-1
		s.first = append(s.first, int32(first))
		for i := range r.rare {
			u := &r.rare[i]
			s.before = append(s.before, int32(max(first+i-1, first)))
			s.after = append(s.after, int32(min(first+i+1, last)))
			s.units, s.weight, s.mask = append(s.units, u), append(s.weight, u.weight), append(s.mask, u.mask)
			for _, w := range u.terms {
				s.from[w.id+1]++
			}
		}
	}
	for i := range v.terms {
		s.from[i+1] += s.from[i]
	}
	s.posting = make([]int32, s.from[len(v.terms)])
	at := append([]int32(nil), s.from...)
	for n, u := range s.units {
		for _, w := range u.terms {
			s.posting[at[w.id]] = int32(n)
			at[w.id]++
		}
	}
	for i := range s.rows {
		n := len(s.units)
		s.rows[i] = sentenceRow{exact: make([]float64, n), like: make([]likeness, n), setting: make([]setting, n), seen: make([]int32, n), passed: make([]int32, n)}
	}
	s.copies = copiesOf(len(s.units), func(i int, room []byte) []byte { return s.units[i].key(room) })
	s.known = make([]likeness, s.copies.pairs())
	s.about = make([]float64, s.copies.pairs())
	for i := range s.known {
		s.known[i].dice, s.about[i] = -1, math.NaN()
	}
	return s
}

// row returns the row of a sentence.
func (s *sentences) row(x int32) *sentenceRow {
	r := &s.rows[uint32(x)%uint32(len(s.rows))]
	if r.at != x+1 {
		r.at = x + 1
		clear(r.exact)
		// All at once by the index: a pair of sentences shares few terms.
		for _, w := range s.units[x].terms {
			for _, y := range s.posting[s.from[w.id]:s.from[w.id+1]] {
				r.exact[y] += w.weight
			}
		}
	}
	return r
}

// of compares two sentences.
func (s *sentences) of(x, y int32) *likeness {
	r := s.row(x)
	l := &r.like[y]
	if r.seen[y] != r.at {
		r.seen[y] = r.at
		if p := s.copies.pair(x, y); p < 0 {
			*l = likenessOf(s.units[x], s.units[y], r.exact[y])
		} else {
			k := &s.known[p]
			if k.dice < 0 {
				*k = likenessOf(s.units[x], s.units[y], r.exact[y])
			}
			*l = *k
		}
	}
	return l
}

// likenessOf compares two sentences of which the weight of equal terms is known.
func likenessOf(a, b *unit, exact float64) likeness {
	if a.weight == 0 || b.weight == 0 {
		return likeness{}
	}
	soft := softOverlap(a, b)
	both, lighter := (a.weight+b.weight)/2, lower(a.weight, b.weight)
	return likeness{exact / both, exact / lighter, soft / both, lower(soft/lighter, 1)}
}

// setting compares what stands next to two sentences, and what the two are about.
// That is not asked of all sentences of which [sentences.of] is: of many only their
// neighbours are compared with facts.
func (s *sentences) setting(x, y int32) *setting {
	r := s.row(x)
	z := &r.setting[y]
	if r.passed[y] != r.at {
		r.passed[y] = r.at
		*z = setting{s.nextTo(x, y), s.nearness(x, y)}
	}
	return z
}

// nearness is how near in meaning two sentences are.
func (s *sentences) nearness(x, y int32) float64 {
	p := s.copies.pair(x, y)
	if p < 0 {
		return s.units[x].about.Dot(s.units[y].about)
	}
	if math.IsNaN(s.about[p]) {
		s.about[p] = s.units[x].about.Dot(s.units[y].about)
	}
	return s.about[p]
}

// nextTo is how alike the best pair of sentences next to two is.
func (s *sentences) nextTo(x, y int32) float64 {
	type place struct {
		x, y int32
		most float64
	}
	var places [6]place
	n, top := 0, -1
	for p := s.before[x]; p <= s.after[x]; p++ {
		r := s.row(p)
		for q := s.before[y]; q <= s.after[y]; q++ {
			// both before, both after, or one of them beside the other
			if p-x == y-q {
				continue
			}
			m := s.atMost(p, q, r.exact[q])
			if m == 0 {
				continue
			}
			places[n] = place{p, q, m}
			if top < 0 || m > places[top].most {
				top = n
			}
			n++
		}
	}
	if top < 0 {
		return 0
	}
	best := s.of(places[top].x, places[top].y).alike()
	for i := range places[:n] {
		if p := &places[i]; p.most > best {
			best = higher(best, s.of(p.x, p.y).alike())
		}
	}
	return best
}

// atMost is a bound of how alike two sentences are of which the weight of equal
// terms is known: as if all else in the lighter one had its like in the other.
func (s *sentences) atMost(x, y int32, exact float64) float64 {
	const rounding = 1e-9
	both := s.weight[x] + s.weight[y]
	if both == 0 {
		return 0
	}
	if s.mask[x]&s.mask[y] == 0 {
		return 2*exact/both + rounding
	}
	return 2*(exact+likeWeight*(lower(s.weight[x], s.weight[y])-exact))/both + rounding
}
