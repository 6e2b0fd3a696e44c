package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crossread/app/article"
)

// readByline marks "By Jory Pennam, Staff Reporter".
func (r *reader) readByline(l line) bool {
	rest, ok := "", false
	for _, by := range [...]string{"by ", "by: ", "written by ", "words by ", "story by "} {
		if rest, ok = cutFold(l.text, by); ok {
			break
		}
	}
	if !ok || len(rest) > 120 || strings.HasSuffix(rest, ".") && len(strings.Fields(rest)) > 6 || !startsUpper(rest) {
		return false
	}
	lower := 0
	for _, w := range strings.FieldsFunc(rest, func(r rune) bool { return r == ' ' || r == ',' || r == '|' || r == '/' }) {
		if !startsUpper(w) && w != "and" && w != "for" && w != "in" && w != "of" && w != "the" && w != "with" && w != "&" && w != "at" && w != "de" && w != "van" && w != "von" {
			lower++
		}
	}
	if lower > 1 {
		return false // "By then the council had voted"
	}
	name := rest
	if i := strings.IndexAny(name, ",|·•"); i > 0 {
		r.afterName(name[i+1:])
		name = name[:i]
	}
	if r.article.Byline == "" {
		r.article.Byline = strings.TrimSpace(name)
	}
	r.part(l.start, l.end, article.Byline)
	return true
}

// afterName reads the outlet and the day that may follow the writer's name on
// the line: "Harbour Post, Tuesday 13 May 2025".
func (r *reader) afterName(s string) {
	parts := strings.FieldsFunc(s, func(c rune) bool { return strings.ContainsRune(",|·•", c) })
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	for i, part := range parts {
		if part == "" {
			continue
		}
		// A day may hold a comma: "May 13, 2025".
		if day, ok := dateLine(strings.Join(parts[i:], " ")); ok {
			if r.article.Date == "" {
				r.article.Date = day
			}
			return
		}
		if r.article.Outlet == "" && namesOutlet(part) {
			r.article.Outlet = part
		}
	}
}

// namesOutlet tells whether some capitalised words end on a newspaper's word or
// begin "The": "Harbour Post". A writer's office is none: "Staff Reporter".
func namesOutlet(s string) bool {
	words := strings.Fields(s)
	if len(words) < 2 || len(words) > 5 {
		return false
	}
	for _, w := range words {
		if !startsUpper(w) && w != "of" && w != "the" && w != "&" && w != "and" {
			return false
		}
	}
	last := strings.ToLower(words[len(words)-1])
	return outletWords[last] && last != "reporter" && last != "news" && last != "union"
}

// outletWords are words that newspapers, stations and sites are named with.
var outletWords = map[string]bool{
	"times": true, "post": true, "news": true, "herald": true, "courier": true, "record": true, "bell": true, "gazette": true, "journal": true,
	"tribune": true, "guardian": true, "mail": true, "chronicle": true, "telegraph": true, "observer": true, "express": true, "star": true,
	"sun": true, "mirror": true, "press": true, "standard": true, "independent": true, "examiner": true, "dispatch": true, "reporter": true,
	"globe": true, "inquirer": true, "sentinel": true, "register": true, "daily": true, "weekly": true, "today": true, "reuters": true,
	"bbc": true, "cnn": true, "afp": true, "ap": true, "npr": true, "nbc": true, "abc": true, "cbs": true, "argus": true, "echo": true,
	"advertiser": true, "bulletin": true, "monitor": true, "republic": true, "union": true, "ledger": true, "wire": true, "agency": true,
	"broadcasting": true, "magazine": true, "review": true, "online": true, "beacon": true, "service": true, "banner": true, "enquirer": true, "citizen": true,
	"messenger": true, "network": true, "radio": true, "tv": true, "newspaper": true, "newspapers": true, "nation": true, "world": true, "leader": true, "bureau": true,
}

// readOutlet takes a short line of capitalised words with a newspaper's word in
// it for the outlet.
func (r *reader) readOutlet(l line) bool {
	words := strings.Fields(l.text)
	if len(words) == 0 || len(words) > 5 || len(l.text) > 50 || strings.ContainsAny(l.text[len(l.text)-1:], ".!?:;,") {
		return false
	}
	named := false
	for i, w := range words {
		w = strings.Trim(w, "()[]|")
		if !startsUpper(w) && w != "of" && w != "the" && w != "&" && w != "and" {
			return false
		}
		named = named || outletWords[strings.ToLower(w)] && (i > 0 || len(words) == 1)
	}
	if !named && !sameWords(l.text, r.article.Outlet) {
		return false
	}
	if r.article.Headline == "" && !sameWords(l.text, r.article.Outlet) && r.next == 0 && len(words) > 3 {
		return false // more likely a short headline
	}
	if r.article.Outlet == "" {
		r.article.Outlet = l.text
	}
	r.part(l.start, l.end, article.Header)
	return true
}

// readDate marks a line that is a date and nothing else.
func (r *reader) readDate(l line) bool {
	if len(l.text) > 110 {
		return false
	}
	day, ok := dateLine(l.text)
	if !ok {
		return false
	}
	if r.article.Date == "" {
		r.article.Date = day
	}
	r.part(l.start, l.end, article.Header)
	return true
}

// cutFold cuts an ASCII prefix off, whatever its case.
func cutFold(s, prefix string) (rest string, ok bool) {
	if len(s) < len(prefix) || !strings.EqualFold(s[:len(prefix)], prefix) {
		return s, false
	}
	return strings.TrimSpace(s[len(prefix):]), true
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}
