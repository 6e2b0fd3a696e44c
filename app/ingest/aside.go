package ingest

import (
	"strings"

	"crossread/app/article"
)

// aside is a way in which a line that is not body begins.
type aside struct {
	prefix string // lower case
	kind   article.PartKind
}

var asides = []aside{
	{"file photo", article.Caption},
	{"file picture", article.Caption},
	{"file -", article.Caption},
	{"file –", article.Caption},
	{"file —", article.Caption},
	{"photo:", article.Caption},
	{"photos:", article.Caption},
	{"picture:", article.Caption},
	{"pictured:", article.Caption},
	{"image:", article.Caption},
	{"image caption", article.Caption},
	{"media caption", article.Caption},
	{"caption:", article.Caption},
	{"video:", article.Caption},
	{"photo by ", article.Credit},
	{"photo credit", article.Credit},
	{"picture credit", article.Credit},
	{"image copyright", article.Credit},
	{"image source", article.Credit},
	{"(photo by ", article.Credit},
	{"credit:", article.Credit},
	{"reporting by ", article.Credit},
	{"(reporting by ", article.Credit},
	{"(additional reporting", article.Credit},
	{"additional reporting", article.Credit},
	{"editing by ", article.Credit},
	{"(editing by ", article.Credit},
	{"written by ", article.Credit},
	{"(writing by ", article.Credit},
	{"copyright ", article.Credit},
	{"©", article.Credit},
	{"all rights reserved", article.Credit},
	{"correction:", article.Correction},
	{"corrections:", article.Correction},
	{"correction –", article.Correction},
	{"correction —", article.Correction},
	{"clarification:", article.Correction},
	{"(corrects ", article.Correction},
	{"(this story corrects", article.Correction},
	{"this story has been corrected", article.Correction},
	{"this article has been corrected", article.Correction},
	{"this article was amended", article.Correction},
	{"an earlier version of this", article.Correction},
	{"a previous version of this", article.Correction},
	{"editor's note:", article.Correction},
	{"editor’s note:", article.Correction},
	{"editors' note:", article.Correction},
	{"editors’ note:", article.Correction},
	{"advertisement", article.Header},
	{"read more:", article.Header},
	{"read also:", article.Header},
	{"related:", article.Header},
	{"see also:", article.Header},
	{"more:", article.Header},
	{"share this", article.Header},
	{"sign up for", article.Header},
	{"subscribe to", article.Header},
	{"follow us on", article.Header},
	{"click here", article.Header},
}

// longestAside is the most bytes that a caption or a credit has.
const longestAside = 600

// readAside marks a caption, a credit, a correction or a line of navigation.
func (r *reader) readAside(l line) bool {
	low := strings.ToLower(l.text[:min(len(l.text), 48)])
	for _, a := range asides {
		if !strings.HasPrefix(low, a.prefix) {
			continue
		}
		if a.kind == article.Header && len(l.text) > 120 || a.prefix == "advertisement" && len(l.text) > 20 {
			return false // a sentence of the body that happens to begin so
		}
		if len(l.text) > longestAside && a.kind != article.Correction {
			return false // a caption that runs on into the body without a break
		}
		r.mark(l, a.kind)
		if strings.HasSuffix(l.text, ":") && len(l.text) <= len(a.prefix)+2 && r.next+1 < len(r.lines) {
			r.next++ // a label on a line of its own: the next line is what it labels
			r.part(r.lines[r.next].start, r.lines[r.next].end, a.kind)
		}
		return true
	}
	if strings.HasSuffix(low, " contributed to this report.") || strings.HasSuffix(l.text, "contributed to this report.") && len(l.text) < 240 {
		r.part(l.start, l.end, article.Credit)
		return true
	}
	if at := creditAt(l.text); at > 0 && len(l.text) < longestAside {
		r.mark(l, article.Caption)
		return true
	}
	return false
}

// mark sets a line apart. Of a caption, the label before it ("FILE PHOTO:") and
// the photographer's credit at its end are parts of their own.
func (r *reader) mark(l line, kind article.PartKind) {
	if kind != article.Caption {
		r.part(l.start, l.end, kind)
		return
	}
	start, end := l.start, l.end
	if n := labelLength(l.text); n > 0 {
		r.part(start, start+n, article.Header)
		start += n
	}
	if at := creditAt(l.text); at > 0 && l.start+at > start {
		r.part(start, l.start+len(strings.TrimRight(l.text[:at], " \t\u00a0")), kind)
		start, kind = l.start+at, article.Credit
	}
	r.part(start, end, kind)
}

// labelLength returns how many bytes of a caption are its label and the space
// after it.
func labelLength(s string) int {
	at := strings.IndexByte(s[:min(len(s), 24)], ':')
	if at < 0 {
		return 0
	}
	for _, a := range asides {
		if a.kind == article.Caption && strings.HasPrefix(strings.ToLower(s), strings.TrimSuffix(a.prefix, ":")) && len(a.prefix) <= at+1 {
			return at + 1 + len(s[at+1:]) - len(strings.TrimLeft(s[at+1:], " \t\u00a0"))
		}
	}
	return 0
}

// agencies are names that a picture's credit begins with or holds.
var agencies = []string{
	"REUTERS/", "Reuters/", "AP Photo", "AP/", "AFP/", "AFP PHOTO", "EPA/", "EPA-EFE", "Getty Images", "GETTY IMAGES", "Shutterstock",
	"/File Photo", "PA Wire", "via AP", "via REUTERS", "via Reuters", "Press Association", "Alamy", "Bloomberg via", "Handout/", "Pool/", "Photo/",
}

// creditAt returns where the credit at the end of a caption begins, 0 where the
// line ends in none.
func creditAt(s string) int {
	if strings.HasSuffix(s, ")") {
		// (AP Photo/Jane Roe), (Photo by Jane Roe/Pool)
		if open := strings.LastIndexByte(s, '('); open > 0 && len(s)-open < 90 {
			in := s[open:]
			if strings.HasPrefix(in, "(Photo") || strings.HasPrefix(in, "(Picture") || strings.HasPrefix(in, "(Credit") || holdsAgency(in) {
				return open
			}
		}
		return 0
	}
	tail := s
	if cut := max(strings.LastIndex(s, ". "), strings.LastIndex(s, ".\u00a0"), strings.LastIndex(s, "| ")); cut >= 0 {
		tail = strings.TrimLeft(s[cut+1:], " \u00a0")
	} else {
		return 0
	}
	if len(tail) < 90 && holdsAgency(tail) && !strings.HasSuffix(tail, ".") {
		return len(s) - len(tail)
	}
	return 0
}

func holdsAgency(s string) bool {
	for _, a := range agencies {
		if strings.Contains(s, a) {
			return true
		}
	}
	return false
}
