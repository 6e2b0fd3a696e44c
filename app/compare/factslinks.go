package compare

import "slices"

// links are the pairs of a table by fact: those of each fact side by side.
type links struct {
	first []int32 // where those of each fact begin
	ends  []end
}

// end is the other fact of a pair and how surely the two report the same.
type end struct {
	to    int32
	score float64
}

func newLinks(facts int, pairs []pair) *links {
	l := &links{first: make([]int32, facts+1), ends: make([]end, 2*len(pairs))}
	for i := range pairs {
		l.first[pairs[i].a+1]++
		l.first[pairs[i].b+1]++
	}
	for i := range facts {
		l.first[i+1] += l.first[i]
	}
	at := slices.Clone(l.first)
	for i := range pairs {
		p := &pairs[i]
		l.ends[at[p.a]], l.ends[at[p.b]] = end{p.b, p.score}, end{p.a, p.score}
		at[p.a]++
		at[p.b]++
	}
	return l
}

// of returns the pairs of a fact.
func (l *links) of(i int) []end { return l.ends[l.first[i]:l.first[i+1]] }

// between returns how surely two facts report the same, 0 where they are no pair.
func (l *links) between(i, j int) float64 {
	for _, e := range l.of(i) {
		if int(e.to) == j {
			return e.score
		}
	}
	return 0
}
