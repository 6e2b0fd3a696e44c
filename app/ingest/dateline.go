package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crossread/app/article"
)

// dateline marks what stands before the first sentence of the body: a machine's
// date, the place, the day and the agency, up to a dash.
//
//	MARROWBY, 3 March 2026 (Reuters) –
func (r *reader) dateline() {
	for k := r.next; k < len(r.lines) && k < r.next+standfirst; k++ {
		l := r.lines[k]
		head, ok := parseDateline(l.text)
		if !ok {
			continue
		}
		a := r.article
		if a.Dateline == "" {
			a.Dateline = head.place
		}
		if a.Outlet == "" {
			a.Outlet = fullerName(head.agency, a.Byline)
		}
		if a.Date == "" {
			a.Date = head.date
		}
		if a.MonthDay == "" {
			a.MonthDay = head.monthDay
		}
		for ; r.next < k; r.next++ {
			r.readAside(r.lines[r.next])
		}
		r.part(l.start, l.start+head.length, article.Header)
		r.next++
		return
	}
}

// fullerName returns the outlet's longer name where the byline gives the
// newsroom for a writer and its name holds the agency's: "Daily Ledger" of
// "Daily Ledger staff" for "Ledger".
func fullerName(agency, byline string) string {
	words := strings.Fields(byline)
	if agency == "" || len(words) < 2 {
		return agency
	}
	switch strings.ToLower(words[len(words)-1]) {
	case "staff", "reporter", "reporters", "correspondent", "newsroom", "desk":
		words = words[:len(words)-1]
	default:
		return agency
	}
	if n := len(words); n > 1 && strings.EqualFold(words[n-1], "staff") {
		words = words[:n-1]
	}
	for _, w := range words {
		if strings.EqualFold(w, agency) {
			return strings.Join(words, " ")
		}
	}
	return agency
}

// standfirst is how many lines of body, a summary or a caption without a sign of
// its own, can stand before the dateline.
const standfirst = 4

type dateline struct {
	place, agency, date string
	monthDay            string // a day without its year
	length              int    // bytes up to the first word of the body
}

// dashes end a dateline. A hyphen must stand apart from the words.
var dashes = []string{"—", "–", "―", "--", " - ", "- ", " _ ", "_", ": "}

// maxDateline is the most bytes before the dash.
const maxDateline = 100

func parseDateline(s string) (dateline, bool) {
	var d dateline
	rest := s
	if after, ok := cutFold(rest, "date "); ok && len(after) >= 10 {
		if day, ok := ParseDate(after[:10]); ok {
			d.date = day
			rest = strings.TrimLeft(after[10:], " \t")
		}
	}
	begin := len(s) - len(rest)
	dash, width := firstDash(rest)
	if dash < 0 {
		return d, false
	}
	head := strings.TrimSpace(rest[:dash])
	d.length = begin + dash + width
	d.length += len(s[d.length:]) - len(strings.TrimLeft(s[d.length:], " \t\u00a0_"))
	if d.length >= len(s) && d.date == "" && !strings.HasSuffix(head, ")") {
		return d, false
	}
	if open := strings.LastIndexByte(head, '('); open >= 0 && strings.HasSuffix(head, ")") {
		d.agency = strings.TrimSpace(head[open+1 : len(head)-1])
		head = strings.TrimSpace(head[:open])
		if d.agency == "" || len(strings.Fields(d.agency)) > 4 || !startsUpper(d.agency) && !isAgency(d.agency) {
			return d, false
		}
	}
	strict := d.agency == "" && d.date == "" // then only capitals make a place
	if strict && (rest[dash:dash+width] == ": " || rest[dash] == '-' && rest[dash-1] != ' ') {
		return d, false // a heading, or a name in a transcript
	}
	d.place, head = cutPlace(head, strict)
	head = strings.Trim(head, " ,.")
	if head != "" {
		day, complete, ok := parseDay(head)
		if !ok {
			return d, false
		}
		if complete && d.date == "" {
			d.date = day
		} else if !complete {
			d.monthDay = day
		}
	}
	return d, d.place != "" || d.agency != ""
}

func firstDash(s string) (at, width int) {
	at = -1
	in := s[:min(len(s), maxDateline)]
	for _, d := range dashes {
		if i := strings.Index(in, d); i > 0 && (at < 0 || i < at) {
			at, width = i, len(d)
		}
	}
	return at, width
}

// notPlaces are words in capitals that begin a line and are no place.
var notPlaces = map[string]bool{
	"UPDATE": true, "BREAKING": true, "EXCLUSIVE": true, "WATCH": true, "VIDEO": true, "LIVE": true, "OPINION": true, "ANALYSIS": true,
	"FACTBOX": true, "CORRECTED": true, "REFILE": true, "WRAPUP": true, "FILE": true, "PHOTO": true, "PHOTOS": true, "NEWS": true, "EDITORIAL": true,
	"MORE": true, "RELATED": true, "READ": true, "NOTE": true, "ABSTRACT": true, "NATO": true, "UN": true, "EU": true, "US": true, "U.S.": true,
}

// cutPlace takes the place off the front of a dateline: "NEW YORK",
// "WEST PALM BEACH, Fla.", and where the line is a dateline by other signs
// "Marrowby" too.
func cutPlace(head string, strict bool) (place, rest string) {
	if head == "" {
		return "", ""
	}
	fields := strings.SplitAfter(head, ",")
	city := strings.Trim(fields[0], " ,")
	// A day may follow the city without a comma: "MARROWBY March 3".
	words := strings.Fields(city)
	n := 0
	for n < len(words) && placeWord(words[n], strict) {
		n++
	}
	if n == 0 || n > 4 || notPlaces[words[0]] {
		return "", head
	}
	if n < len(words) {
		return strings.Join(words[:n], " "), head[strings.Index(head, words[n-1])+len(words[n-1]):]
	}
	used := len(fields[0])
	place = city
	if len(fields) > 1 {
		region := strings.Trim(fields[1], " ,")
		if _, _, isDay := parseDay(region); !isDay && region != "" && startsUpper(region) && len(strings.Fields(region)) <= 3 && !unicode.IsDigit(rune(region[0])) {
			if !strict || len(fields) > 2 || len(region) <= 24 {
				used += len(fields[1])
			}
		}
	}
	return place, head[used:]
}

func placeWord(w string, strict bool) bool {
	if _, ok := months[strings.ToLower(strings.Trim(w, "."))]; ok {
		return false
	}
	r, n := utf8.DecodeRuneInString(w)
	if !unicode.IsUpper(r) {
		return false
	}
	if !strict {
		return true
	}
	for _, x := range w[n:] {
		if unicode.IsLower(x) {
			return false
		}
	}
	return len(w) > 2 || strings.HasSuffix(w, ".")
}

func isAgency(s string) bool {
	switch s {
	case "dpa", "epa", "ats", "apa":
		return true
	}
	return false
}
