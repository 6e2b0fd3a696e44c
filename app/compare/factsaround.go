package compare

// contextFeatures is how many features [contextModel] weighs.
const contextFeatures = 4

// ContextFeatureNames are the names of what decides about two facts with the pairs
// around them.
var ContextFeatureNames = [contextFeatures]string{"bias", "two facts", "other facts of the two sentences", "facts near the two sentences"}

const (
	nearby = 2  // how many sentences before and after two others are near them
	beyond = -5 // a margin so small that it tells nothing; none is taken to be smaller, nor larger than its opposite
)

// surroundings is what the pairs of two articles' facts tell of each other: where
// the facts beside two facts are alike, in the same sentences or near them, the two
// more often are as well.
type surroundings struct {
	rows, columns int          // sentences of the two articles
	dense         []spot       // by two sentences
	sparse        map[int]spot // the same of very long articles; nil for others
	next          []int32      // the pair after each
}

// spot is what the pairs of two sentences are.
type spot struct {
	most float64 // the margin of the surest
	head int32   // the first, -1 for none
}

// denseSpots is how many pairs of sentences have a place each; of more, only those
// that hold a pair of facts.
const denseSpots = 1 << 20

// around calls visit with the features of every pair of different articles. The
// margins are those of the pairs.
func (t *table) around(pairs []pair, margin []float64, visit func(i int, f [contextFeatures]float64)) {
	n := len(t.articles)
	byTwo := make([][]int32, n*n)
	for i := range pairs {
		if a, b := t.home[pairs[i].a], t.home[pairs[i].b]; a != b {
			byTwo[a*n+b] = append(byTwo[a*n+b], int32(i))
		}
	}
	s := surroundings{next: make([]int32, len(pairs))}
	for two, list := range byTwo {
		if len(list) == 0 {
			continue
		}
		s.set(len(t.articles[two/n].units), len(t.articles[two%n].units))
		for _, i := range list {
			k := t.units[pairs[i].a].sentence*s.columns + t.units[pairs[i].b].sentence
			x := s.at(k)
			s.next[i] = x.head
			s.put(k, spot{higher(x.most, bounded(margin[i])), i})
		}
		for _, i := range list {
			p := &pairs[i]
			x, y := t.units[p.a].sentence, t.units[p.b].sentence
			same := float64(beyond)
			for j := s.at(x*s.columns + y).head; j >= 0; j = s.next[j] {
				if o := &pairs[j]; o.a != p.a && o.b != p.b {
					same = higher(same, bounded(margin[j]))
				}
			}
			visit(int(i), [contextFeatures]float64{1, bounded(margin[i]), same, s.near(x, y)})
		}
	}
}

// set makes room for the pairs of two articles of some sentences.
func (s *surroundings) set(rows, columns int) {
	s.rows, s.columns, s.sparse = rows, columns, nil
	n := rows * columns
	if n > denseSpots {
		s.sparse = map[int]spot{}
		return
	}
	if n > len(s.dense) {
		s.dense = make([]spot, n)
	}
	for k := range n {
		s.dense[k] = nothingThere
	}
}

// nothingThere is the spot of two sentences without a pair.
var nothingThere = spot{beyond, -1}

func (s *surroundings) at(k int) spot {
	if s.sparse == nil {
		return s.dense[k]
	}
	if x, ok := s.sparse[k]; ok {
		return x
	}
	return nothingThere
}

func (s *surroundings) put(k int, x spot) {
	if s.sparse == nil {
		s.dense[k] = x
		return
	}
	s.sparse[k] = x
}

// near returns the margin of the surest pair near sentences x and y, of which one
// may be x or y itself.
func (s *surroundings) near(x, y int) float64 {
	most := float64(beyond)
	for i := max(x-nearby, 0); i <= min(x+nearby, s.rows-1); i++ {
		for j := max(y-nearby, 0); j <= min(y+nearby, s.columns-1); j++ {
			if i != x || j != y {
				most = higher(most, s.at(i*s.columns+j).most)
			}
		}
	}
	return most
}

func bounded(margin float64) float64 { return lower(higher(margin, beyond), -beyond) }
