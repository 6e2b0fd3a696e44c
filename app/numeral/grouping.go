package numeral

import "strings"

// comma returns the end of a number whose decimals stand behind a comma: two of
// them ("5,00"), or one behind a bare zero or before a sign ("0,5", "4,5%"). Elsewhere
// a comma without a space is a list's.
func comma(text string, start, i int) int {
	if i+1 >= len(text) || text[i] != ',' || !isDigit(text[i+1]) || start > 0 && (text[start-1] == ',' || text[start-1] == '.' || text[start-1] == '/') {
		return i
	}
	j := i + 1
	for j < len(text) && isDigit(text[j]) {
		j++
	}
	if j-i > 3 || i-start > 3 && text[i-4] != ' ' || j+1 < len(text) && (text[j] == ',' || text[j] == '.') && isDigit(text[j+1]) {
		return i
	}
	if j-i == 3 || text[start:i] == "0" || j < len(text) && text[j] == '%' || strings.HasPrefix(text[j:], " %") || strings.HasPrefix(text[j:], " million") || strings.HasPrefix(text[j:], " percent") || strings.HasPrefix(text[j:], " per cent") || strings.HasPrefix(text[j:], "°") || strings.HasPrefix(text[j:], " °") {
		return j
	}
	return i
}

// foreign reads the groupings "1.000.000", "1.000,50" and "10,00,000" of a number
// whose first digits end at i, and returns its end and its digits.
func foreign(text string, start, i int) (end int, digits string) {
	switch {
	case i-start > 3 || i >= len(text):
		return i, ""
	case text[i] == '.':
		groups := 0
		j := i
		for j < len(text) && text[j] == '.' && three(text, j+1) {
			j += 4
			groups++
		}
		if groups == 0 || groups == 3 || j+1 < len(text) && text[j] == '.' && isDigit(text[j+1]) { // an internet address
			return i, ""
		}
		whole := strings.ReplaceAll(text[start:j], ".", "")
		if k := j + 3; k <= len(text) && text[j] == ',' && isDigit(text[j+1]) && isDigit(text[j+2]) && (k == len(text) || !isDigit(text[k])) {
			return k, whole + "." + text[j+1:k]
		}
		if groups > 1 {
			return j, whole
		}
	case text[i] == ',' && i-start <= 2:
		j := i
		for j+3 < len(text) && text[j] == ',' && isDigit(text[j+1]) && isDigit(text[j+2]) && text[j+3] == ',' {
			j += 3
		}
		if j > i && three(text, j+1) {
			return j + 4, strings.ReplaceAll(text[start:j+4], ",", "")
		}
	}
	return i, ""
}

var grouping = strings.NewReplacer(",", "", "'", "", " ", "", "\u202f", "", "\u2009", "")

func three(text string, i int) bool {
	return i+3 <= len(text) && isDigit(text[i]) && isDigit(text[i+1]) && isDigit(text[i+2]) &&
		(i+3 == len(text) || !isDigit(text[i+3]))
}
