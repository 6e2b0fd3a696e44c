package compare

import (
	"strconv"
	"strings"

	"crossread/app/result"
)

// labelNouns are what numbers name rather than count, beside words written with a
// capital.
var labelNouns = map[string]bool{"flight": true, "route": true, "highway": true, "interstate": true, "room": true, "gate": true, "pier": true, "platform": true,
	"section": true, "article": true, "chapter": true, "page": true, "level": true, "category": true, "stage": true, "phase": true, "round": true, "game": true,
	"district": true, "ward": true, "precinct": true, "channel": true, "proposition": true, "resolution": true, "amendment": true, "exit": true, "line": true,
	"count": true, "type": true, "class": true, "step": true, "day": true, "week": true, "no.": true, "no": true, "number": true, "rank": true, "ranked": true}

// labelAt returns the number of a name that stands at token i ("No. 2", "flight
// 1737", "Windows 2000"), nil where there is none. Its unit is the word before
// with a sign before it.
func (r *reading) labelAt(i, low int) *result.Quantity {
	tokens := r.article.Doc.Tokens
	if i <= low || r.times[i] >= 0 || r.amounts[i] >= 0 && r.amounts[i] == r.amounts[i-1] {
		return nil
	}
	t, name := &tokens[i], &tokens[i-1]
	const longest = 4 // digits
	if len(t.Lower) > longest || strings.Trim(t.Lower, "0123456789") != "" {
		return nil
	}
	word := strings.TrimSuffix(name.Lower, ".")
	switch {
	case word == "no" && t.Start-name.End > 1:
		return nil
	case word == "no" || word == "number" || word == "#":
		word = "no"
	case !labelNouns[word] && (name.Tag != "NNP" || r.times[i-1] >= 0 || i-1 == low):
		return nil
	}
	v, err := strconv.ParseFloat(t.Lower, 64)
	if err != nil {
		return nil
	}
	return &result.Quantity{Value: v, Unit: "#" + word, Bound: result.Exact, Text: r.article.Doc.Text[name.Start:t.End]}
}

// noneAt returns the number nought for a "no" at token i that counts a noun in the
// plural ("no passengers", "no injuries"), nil where there is none.
func (r *reading) noneAt(i, last int) *result.Quantity {
	tokens := r.article.Doc.Tokens
	if tokens[i].Lower != "no" || r.amounts[i] >= 0 {
		return nil
	}
	for j := i + 1; j < last && j <= i+3; j++ {
		switch tokens[j].Tag {
		case "JJ", "NN":
			continue
		case "NNS":
			return &result.Quantity{Unit: tokens[j].Lemma, Bound: result.Exact, Text: r.words(i, j+1)}
		}
		return nil
	}
	return nil
}

// isLabel reports whether a unit is that of a number in a name.
func isLabel(unit string) bool { return unit != "" && unit[0] == '#' }

// otherNumber reports whether the words of two times differ in one number alone:
// "10 years ago" and "12 years ago", whatever the day that they count from.
func otherNumber(a, b string) bool {
	if !byLength(a) {
		return false
	}
	x, y := strings.Fields(a), strings.Fields(b)
	if len(x) != len(y) || len(x) < 3 {
		return false
	}
	differ := 0
	for i := range x {
		if strings.EqualFold(x[i], y[i]) {
			continue
		}
		if !cardinal(x[i]) || !cardinal(y[i]) {
			return false
		}
		differ++
	}
	return differ == 1 && (strings.EqualFold(x[0], "every") || strings.EqualFold(x[len(x)-1], "ago"))
}

// byLength reports whether the words of a time begin and end as those that tell how
// long: few times do, and all of them are asked for their numbers.
func byLength(time string) bool {
	time = strings.TrimSpace(time)
	return len(time) > len("every") && (strings.EqualFold(time[:len("every")], "every") || strings.EqualFold(time[len(time)-len("ago"):], "ago"))
}

// cardinal reports whether a word is a number in digits or one of a few in words.
func cardinal(w string) bool {
	if _, err := strconv.Atoi(w); err == nil {
		return true
	}
	switch strings.ToLower(w) {
	case "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty", "forty", "fifty":
		return true
	}
	return false
}
