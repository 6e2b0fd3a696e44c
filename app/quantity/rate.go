package quantity

import "crossread/app/numeral"

// perTime reads the time or measure that a rate is told for: "per hour", "a minute",
// "an hour", "/h", "-an-hour", "per square inch". The names are what the unit u goes
// on with. Time itself is told by no day: "three hours a day" stays three hours.
func (f *finder) perTime(i int, u string) (next int, name string) {
	k := i
	tied := f.isMark(k, "-") && k+1 < len(f.atoms) && !f.atoms[k+1].Spaced
	if tied {
		k++
	}
	switch {
	case f.isMark(i, "/") && (f.isWord(i+1, "h") || f.isWord(i+1, "hr") || f.isWord(i+1, "hour")):
		return i + 2, " per hour"
	case f.isWord(k, "per"), f.isWord(k, "an"), f.isWord(k, "a"):
	default:
		return i, ""
	}
	at := k + 1
	if tied {
		if at = f.joint(k + 1); at == k+1 {
			return i, ""
		}
	} else {
		at = f.joint(at)
	}
	if at >= len(f.atoms) || f.atoms[at].Kind != numeral.Word {
		return i, ""
	}
	switch w := f.atoms[at].Text; w {
	case "second":
		if !f.isWord(k, "per") {
			return i, "" // "20 yards a second time"
		}
		return at + 1, " per second"
	case "minute", "hour", "day", "week", "month", "year":
		if dimensions[u].kind == "duration" && !f.isWord(k, "per") || !f.isWord(k, "per") && dates[f.text(at+1)] {
			return i, "" // "20 miles a day later"
		}
		return at + 1, " per " + w
	}
	if !f.isWord(k, "per") {
		return i, ""
	}
	if base, end := f.length(at, at); base != "" && end > at {
		return end, " per " + base
	}
	return i, ""
}

// dates are words that make a time of "a week" before them.
var dates = map[string]bool{"ago": true, "later": true, "earlier": true, "before": true, "after": true, "from": true, "and": true, "or": true}

// text returns the atom's text, or "" where there is none.
func (f *finder) text(i int) string {
	if i < 0 || i >= len(f.atoms) {
		return ""
	}
	return f.atoms[i].Text
}

// numberAt reports whether a cardinal begins at the atom.
func (f *finder) numberAt(i int) bool {
	n, next := numeral.Parse(f.atoms, i)
	return next > i && !n.Ordinal && !n.Article
}
