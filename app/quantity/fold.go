package quantity

import "strings"

// multiples are the numbers that are written in one word with "fold".
var multiples = map[string]float64{
	"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20,
	"thirty": 30, "forty": 40, "fifty": 50, "hundred": 100, "thousand": 1000,
}

// folds returns the multiple that a word like "threefold" tells, or 0.
func folds(word string) float64 {
	number, ok := strings.CutSuffix(word, "fold")
	if !ok {
		return 0
	}
	return multiples[number]
}
