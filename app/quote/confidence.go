package quote

import (
	"strconv"

	"crossread/app/result"
)

func entityID(i int) string { return "e" + strconv.Itoa(i+1) }

// entityIndex returns the index of the entity with an id, -1 where it is none.
func entityIndex(id string) int {
	if id == "" {
		return -1
	}
	i, err := strconv.Atoi(id[1:])
	if err != nil {
		return -1
	}
	return i - 1
}

// calibration maps the models' probability to the share of such findings that
// proved right on articles that the models were not fitted to; a finding is
// right where its words and those that people marked agree by four fifths or
// more (Dice). Straight lines lead from one point to the next.
var calibration = map[string][]point{
	result.Direct:   {{0, 0.5}, {0.5, 0.72}, {0.65, 0.8}, {0.75, 0.88}, {0.85, 0.95}, {0.93, 0.97}, {1, 0.985}},
	result.Mixed:    {{0, 0.3}, {0.3, 0.5}, {0.45, 0.6}, {0.55, 0.7}, {0.65, 0.77}, {0.75, 0.82}, {0.85, 0.88}, {0.92, 0.93}, {1, 0.96}},
	result.Indirect: {{0, 0.3}, {0.45, 0.55}, {0.55, 0.61}, {0.65, 0.66}, {0.75, 0.74}, {0.83, 0.78}, {0.88, 0.83}, {0.93, 0.87}, {0.97, 0.91}, {1, 0.96}},
}

// point is one point of a calibration: a model's probability and the share
// that is right.
type point struct{ model, right float64 }

// confidence returns the share of findings of a kind, with a model's
// probability p, that are right.
func confidence(kind string, p float64) float64 {
	c := calibration[kind]
	for i := 1; i < len(c); i++ {
		if a, b := c[i-1], c[i]; p <= b.model {
			// The conversion keeps every platform from fusing the product
			// into the sum, so that all come to the same bits.
			return a.right + float64((p-a.model)/(b.model-a.model)*(b.right-a.right))
		}
	}
	return c[len(c)-1].right
}
