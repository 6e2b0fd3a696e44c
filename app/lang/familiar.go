package lang

import (
	"math"

	"crossread/app/lang/model"
)

// Rarity tells how seldom a word, in lower case, is in English news prose: from
// near 0 for "the" to 1 for a word that the tagger's training texts did not
// teach. It is a rough stand-in for an inverse document frequency.
func Rarity(word string) float64 {
	return 1 - math.Log1p(float64(min(model.Familiar(word), 139)))/math.Log(140)
}
