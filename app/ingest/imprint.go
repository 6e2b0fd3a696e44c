package ingest

import (
	"strings"
	"unicode"

	"crossread/app/article"
)

// imprintSeparators part what a line above the body says of the article.
const imprintSeparators = ",|·•–—"

// imprint is what such a line says.
type imprint struct {
	name, outlet, day string
	monthDay          string // a day without its year
	place             string // where it was written: "HALDEN, March 3, 2026"
	dated             bool   // a day, perhaps without its year
	office            bool   // of the writer
}

// readImprint marks a line that says who wrote the article, where and when, and
// nothing else: "Ruth Adeyemi, Harbour Post | 7 May 2025".
func (r *reader) readImprint(l line) bool {
	m, ok := parseImprint(l.text)
	if !ok || r.article.Headline == "" && m.day == "" && m.outlet == "" {
		return false
	}
	alone := m.outlet == "" && !m.dated && !m.office
	if alone && !r.imprintFollows() {
		return false // a heading, or a place
	}
	kind := article.Header
	if m.name != "" {
		kind = article.Byline
		if r.article.Byline == "" {
			r.article.Byline = m.name
		}
	}
	if r.article.Outlet == "" {
		r.article.Outlet = m.outlet
	}
	if r.article.Date == "" {
		r.article.Date = m.day
	}
	if r.article.MonthDay == "" {
		r.article.MonthDay = m.monthDay
	}
	if r.article.Dateline == "" {
		r.article.Dateline = m.place
	}
	r.part(l.start, l.end, kind)
	return true
}

// imprintFollows reports whether the next line says more of the article.
func (r *reader) imprintFollows() bool {
	if r.next+1 >= len(r.lines) {
		return false
	}
	next := r.lines[r.next+1].text
	if _, ok := dateLine(next); ok {
		return true
	}
	m, ok := parseImprint(next)
	return ok && (m.dated || m.outlet != "")
}

// parseImprint reads the parts of a line, false where one of them is something else.
func parseImprint(s string) (m imprint, ok bool) {
	if len(s) > maxImprint {
		return m, false
	}
	parts := strings.FieldsFunc(s, func(c rune) bool { return strings.ContainsRune(imprintSeparators, c) })
	for i := 0; i < len(parts); i++ {
		part := strings.TrimSpace(parts[i])
		// A comma may stand in a day: "May 13, 2025".
		if i+1 < len(parts) {
			if day, complete, is := parseDay(part + " " + strings.TrimSpace(parts[i+1])); is && complete && !m.dated {
				m.day, m.dated = day, true
				i++
				continue
			}
		}
		day, complete, is := parseDay(part)
		switch {
		case part == "":
		case is:
			if complete && m.day == "" {
				m.day = day
			} else if !complete && m.monthDay == "" {
				m.monthDay = day
			}
			m.dated = true
		case aroundDay(part):
		case namesOutlet(part) && m.outlet == "":
			m.outlet = part
		case namesOffice(part) && m.name != "":
			m.office = true
		case m.place == "" && !m.dated && isPlaceOfDay(part, parts[i+1:]):
			m.place = part
		case namesWriters(part) && m.name == "":
			m.name = part
		default:
			return m, false
		}
	}
	return m, m.name != "" || m.outlet != "" || m.dated
}

// isPlaceOfDay reports whether a part in capitals is the place before the day on
// its line.
func isPlaceOfDay(part string, after []string) bool {
	if place, rest := cutPlace(part, true); place == "" || strings.TrimSpace(rest) != "" || len(after) == 0 {
		return false
	}
	_, _, ok := parseDay(strings.TrimSpace(after[0]))
	return ok
}

// maxImprint is the most bytes of such a line.
const maxImprint = 110

// aroundDay reports whether words only stand about a day: "Updated 10:02 GMT",
// "4 min read", "Tuesday".
func aroundDay(s string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		w = strings.Trim(w, ".:()")
		if !around[w] && !weekdays[w] && strings.Trim(w, "0123456789:.apm") != "" {
			return false
		}
	}
	return true
}

// offices are what writers are, the last word of it.
var offices = map[string]bool{
	"correspondent": true, "reporter": true, "editor": true, "writer": true, "staff": true, "columnist": true, "contributor": true, "journalist": true,
	"intern": true, "team": true, "bureau": true, "producer": true, "critic": true, "chief": true,
}

func namesOffice(s string) bool {
	words := strings.Fields(strings.ToLower(s))
	if len(words) == 0 || len(words) > 5 {
		return false
	}
	last := words[len(words)-1]
	return offices[last] || len(words) > 1 && words[len(words)-2] == "in" || offices[words[0]] && len(words) > 1
}

// namesWriters reports whether words have the form of one writer's name, or of
// several with "and" between.
func namesWriters(s string) bool {
	n := 0
	for name := range strings.SplitSeq(s, " and ") {
		words := strings.Fields(name)
		if len(words) < 2 || len(words) > 4 {
			return false
		}
		for i, w := range words {
			switch c := []rune(w); {
			case particles[w] && i > 0 && i+1 < len(words):
			case !unicode.IsUpper(c[0]) || strings.ContainsAny(w, "0123456789:;!?\"“”()"):
				return false
			case strings.HasSuffix(w, ".") && len(w) > 3:
				return false
			}
		}
		n++
	}
	return n > 0 && n < 4
}

// particles are the words of names that begin with a small letter.
var particles = map[string]bool{"de": true, "van": true, "von": true, "der": true, "den": true, "del": true, "di": true, "da": true, "la": true, "bin": true, "al": true, "ten": true, "ter": true}

// readLabel marks a label above the headline ("EXCLUSIVE") and the section of
// the paper ("News > Transport").
func (r *reader) readLabel(l line) bool {
	if r.article.Headline != "" && len(r.article.Parts) > 0 || len(l.text) > 60 {
		return false
	}
	trail := false
	for w := range strings.FieldsSeq(l.text) {
		if w == ">" || w == "›" || w == "»" || w == "/" {
			trail = true
			continue
		}
		if !startsUpper(w) && w != "and" && w != "&" {
			return false
		}
	}
	if !trail && (strings.ContainsAny(l.text, " ") || !notPlaces[strings.ToUpper(l.text)]) {
		return false
	}
	r.part(l.start, l.end, article.Header)
	return true
}
