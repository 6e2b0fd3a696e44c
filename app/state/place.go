package state

import (
	"net/url"
	"strconv"
	"strings"

	"crossread/app/result"
)

// Tab is one of the five views.
type Tab string

// The views, in the order of the tabs.
const (
	Overview Tab = "overview"
	Quotes   Tab = "quotes"
	Framing  Tab = "framing"
	Facts    Tab = "facts"
	Read     Tab = "read"
)

// The pages beside the views, which have no tab.
const (
	Help  Tab = "help"
	About Tab = "about"
)

// Tabs lists the views in order.
func Tabs() []Tab { return []Tab{Overview, Quotes, Framing, Facts, Read} }

// Name returns the tab's accessible name.
func (t Tab) Name() string {
	if t == "" {
		return ""
	}
	return strings.ToUpper(string(t[:1])) + string(t[1:])
}

// Place is somewhere that a link can lead to: a view, a row of it, or words of
// an article in Read. It is the fragment of the page's address, so the
// browser's Back works.
type Place struct {
	Tab     Tab
	Row     string      // the id of a row: Q3, F12, or what the view calls it
	Article string      // in Read, the article's id
	Span    result.Span // in Read, the words; empty for the whole article
}

// Words returns the place of a span in Read.
func Words(article string, span result.Span) Place {
	return Place{Tab: Read, Article: article, Span: span}
}

// Row returns the place of a row in a view.
func Row(tab Tab, id string) Place { return Place{Tab: tab, Row: id} }

// Href returns the place as a link: "#facts", "#facts/F3", "#read/a1/120-180",
// "#read/a1/t0-12" for a span of the separate headline.
func (p Place) Href() string {
	s := "#" + string(p.Tab)
	switch {
	case p.Tab == Read && p.Article != "":
		s += "/" + url.PathEscape(p.Article)
		if p.Span.End > p.Span.Start {
			in := ""
			if p.Span.In == result.InTitle {
				in = "t"
			}
			s += "/" + in + strconv.Itoa(p.Span.Start) + "-" + strconv.Itoa(p.Span.End)
		}
	case p.Row != "":
		s += "/" + url.PathEscape(p.Row)
	}
	return s
}

// ParsePlace reads a fragment, with or without its "#". What it does not
// understand is left out; ok is false where it names no view.
func ParsePlace(fragment string) (p Place, ok bool) {
	parts := strings.Split(strings.TrimPrefix(fragment, "#"), "/")
	for _, t := range append(Tabs(), Help, About) {
		if parts[0] == string(t) {
			p.Tab, ok = t, true
		}
	}
	if !ok || len(parts) == 1 {
		return p, ok
	}
	id, err := url.PathUnescape(parts[1])
	if err != nil {
		return p, ok
	}
	if p.Tab != Read {
		p.Row = id
		return p, ok
	}
	p.Article = id
	if len(parts) > 2 {
		p.Span = parseSpan(parts[2])
	}
	return p, ok
}

func parseSpan(s string) result.Span {
	var span result.Span
	if rest, found := strings.CutPrefix(s, "t"); found {
		span.In, s = result.InTitle, rest
	}
	from, to, _ := strings.Cut(s, "-")
	start, err1 := strconv.Atoi(from)
	end, err2 := strconv.Atoi(to)
	if err1 != nil || err2 != nil || start < 0 || end <= start {
		return result.Span{}
	}
	span.Start, span.End = start, end
	return span
}
