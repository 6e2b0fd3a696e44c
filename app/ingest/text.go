// Package ingest reads articles as they come, plain text or a foreign format,
// into article.Article: headline, outlet, date, dateline, byline, captions,
// credits and corrections told apart from the body.
//
// The words are never changed: what is found are runs of bytes of the text as
// given. Only package ingest knows foreign formats.
package ingest

import (
	"strings"
	"unicode/utf8"

	"crossread/app/article"
)

// Read finds what the text of a source says of itself. What the reader gave
// (title, outlet, date) goes before what the text says.
func Read(src article.Source) article.Article {
	a := article.Article{Source: src, Headline: strings.TrimSpace(src.Title), Outlet: strings.TrimSpace(src.Outlet)}
	if day, ok := ParseDate(src.Date); ok {
		a.Date, a.DateSource = day, "given"
	}
	ls := lines(src.Text)
	r := reader{article: &a, lines: ls}
	r.top()
	r.rest()
	if a.DateSource == "" {
		a.DateSource = "none"
		if a.Date != "" {
			a.DateSource = "text"
		}
	}
	return a
}

// line is one line of the text without the white space around it.
type line struct {
	start, end int
	text       string
}

func lines(text string) []line {
	var out []line
	for off := 0; off < len(text); {
		end := strings.IndexByte(text[off:], '\n')
		if end < 0 {
			end = len(text) - off
		}
		s := text[off : off+end]
		if t := strings.TrimSpace(s); t != "" {
			start := off + strings.Index(s, t)
			out = append(out, line{start, start + len(t), t})
		}
		off += end + 1
	}
	return out
}

// reader walks down an article's lines once.
type reader struct {
	article *article.Article
	lines   []line
	next    int // the first line that is not read yet
}

func (r *reader) part(start, end int, kind article.PartKind) {
	if start < end {
		r.article.Parts = append(r.article.Parts, article.Part{Start: start, End: end, Kind: kind})
	}
}

// topLines is how many lines can stand above the body.
const topLines = 14

// top reads what stands above the body: headline, byline, outlet, date, notes
// and pictures in any order, up to the first line of body.
func (r *reader) top() {
	if len(r.lines) < 2 {
		r.dateline()
		return
	}
	for r.next < len(r.lines)-1 && r.next < topLines {
		l := r.lines[r.next]
		switch {
		case r.readByline(l):
		case r.readAside(l):
		case r.readDate(l):
		case r.readImprint(l):
		case r.readOutlet(l):
		case r.readLabel(l):
		case r.readHeadline(l):
		default:
			r.dateline()
			return
		}
		r.next++
	}
	r.dateline()
}

// rest reads the lines of the body for what is not body among them.
func (r *reader) rest() {
	for ; r.next < len(r.lines); r.next++ {
		r.readAside(r.lines[r.next])
	}
}

// readHeadline takes a line for the headline when none is known, it is short
// and looks like no sentence, and longer lines follow.
func (r *reader) readHeadline(l line) bool {
	if sameWords(l.text, r.article.Title) {
		r.part(l.start, l.end, article.Headline)
		return true
	}
	if r.article.Headline != "" || !looksLikeHeadline(l.text) || !r.longerFollows(l) {
		return false
	}
	r.article.Headline = strings.TrimRight(l.text, ".")
	r.part(l.start, l.end, article.Headline)
	return true
}

func (r *reader) longerFollows(l line) bool {
	for _, x := range r.lines[r.next+1:] {
		if len(x.text) > 80 && len(x.text) > len(l.text)*5/4 {
			return true
		}
	}
	return false
}

func looksLikeHeadline(s string) bool {
	if utf8.RuneCountInString(s) > 160 {
		return false
	}
	words := strings.Fields(s)
	if len(words) < 2 || len(words) > 26 {
		return false
	}
	if strings.ContainsAny(s[:1], "\"'`(") || strings.HasPrefix(s, "“") || strings.HasPrefix(s, "‘") {
		// More often the first line of the body, or words set apart from it.
		return !strings.ContainsAny(s[len(s)-1:], ".!?:,;\"')") && !strings.HasSuffix(s, "”") && !strings.HasSuffix(s, "’")
	}
	if last := s[len(s)-1]; last != '.' && last != ':' && last != ',' && last != ';' {
		return true
	}
	// A line with a full stop is a headline only where it is set like one.
	long, capital := 0, 0
	for _, w := range words {
		if len(w) > 3 {
			long++
			if w[0] >= 'A' && w[0] <= 'Z' {
				capital++
			}
		}
	}
	return strings.HasSuffix(s, ".") && long >= 3 && capital*10 >= long*8
}

// sameWords tells whether two lines say the same apart from case, spaces and
// marks.
func sameWords(a, b string) bool {
	if a == "" || b == "" {
		return false
	}
	return bare(a) == bare(b)
}

func bare(s string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(s) {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r > 0x7f && !strings.ContainsRune("“”‘’–—…", r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}
