package ingest

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"crossread/app/article"
)

// Page is an HTML document reduced to an article.
type Page struct {
	article.Source
	Removed []string // what was taken out, in words for the reader
}

// HTML takes the article out of an HTML document or a fragment from the
// clipboard: paragraphs divided by blank lines, captions marked as such by
// "Photo:", what is no article named in Removed. Headline, outlet and date come
// from what the page says of itself to machines. Any input is accepted.
func HTML(doc string) Page {
	var p Page
	root, err := html.Parse(strings.NewReader(doc))
	if err != nil {
		// Elements nested beyond the parser's bound: no page of a newspaper.
		p.Text = doc
		return p
	}
	m := meta{}
	m.collect(root)
	p.Title, p.Outlet, p.Date = m.title(), m.outlet, m.date
	c := cleaner{removed: map[string]int{}}
	c.walk(mainPart(root))
	c.flush("")
	p.Text = strings.Join(c.paragraphs, "\n\n")
	for _, name := range slices.Sorted(maps.Keys(c.removed)) {
		if n := c.removed[name]; n > 1 {
			name = fmt.Sprintf("%s (%d)", name, n)
		}
		p.Removed = append(p.Removed, name)
	}
	return p
}

// meta is what a page says of itself in its head and in its marked-up data.
type meta struct {
	ogTitle, headTitle, h1, outlet, date string
}

func (m *meta) title() string {
	for _, t := range []string{m.ogTitle, m.h1, m.headTitle} {
		if t = fold(t); t != "" {
			return t
		}
	}
	return ""
}

func (m *meta) setDate(s string) {
	if m.date == "" {
		m.date, _ = ParseDate(s)
	}
}

func (m *meta) collect(n *html.Node) {
	switch n.DataAtom {
	case atom.Meta:
		content := attr(n, "content")
		switch strings.ToLower(attr(n, "property") + attr(n, "name") + attr(n, "itemprop")) {
		case "og:title":
			m.ogTitle = content
		case "og:site_name":
			m.outlet = fold(content)
		case "article:published_time", "datepublished", "pubdate", "date", "dc.date", "parsely-pub-date":
			m.setDate(content)
		}
	case atom.Title:
		if m.headTitle == "" && !inside(n, atom.Svg) {
			m.headTitle = text(n)
		}
	case atom.H1:
		if m.h1 == "" {
			m.h1 = text(n)
		}
	case atom.Time:
		m.setDate(attr(n, "datetime"))
	case atom.Script:
		if strings.EqualFold(attr(n, "type"), "application/ld+json") && n.FirstChild != nil {
			m.linkedData(n.FirstChild.Data)
		}
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		m.collect(c)
	}
}

// linkedData reads the news article out of a block of schema.org data.
func (m *meta) linkedData(s string) {
	var v any
	if json.Unmarshal([]byte(s), &v) != nil {
		return
	}
	var find func(v any, depth int)
	find = func(v any, depth int) {
		if depth > 4 {
			return
		}
		switch v := v.(type) {
		case []any:
			for _, x := range v {
				find(x, depth+1)
			}
		case map[string]any:
			if day, ok := v["datePublished"].(string); ok {
				m.setDate(day)
				if h, ok := v["headline"].(string); ok && m.ogTitle == "" {
					m.ogTitle = h
				}
				if pub, ok := v["publisher"].(map[string]any); ok && m.outlet == "" {
					m.outlet, _ = pub["name"].(string)
				}
			}
			find(v["@graph"], depth+1)
		}
	}
	find(v, 0)
}

// dropped are elements that hold no words of an article, with what they are to a
// reader.
var dropped = map[atom.Atom]string{
	atom.Script: "", atom.Style: "", atom.Template: "", atom.Head: "", atom.Noscript: "", atom.Svg: "", atom.Link: "", atom.Meta: "",
	atom.Nav: "navigation", atom.Aside: "boxes beside the article", atom.Footer: "page footer", atom.Form: "forms",
	atom.Button: "buttons", atom.Iframe: "embedded frames", atom.Video: "videos", atom.Audio: "sound", atom.Img: "pictures", atom.Picture: "pictures",
	atom.Select: "forms", atom.Textarea: "forms", atom.Input: "", atom.Dialog: "dialogs", atom.Canvas: "",
}

// furniture are words in a class or id that mark what is no article.
var furniture = []struct{ word, name string }{
	{"newsletter", "newsletter boxes"}, {"related", "links to other articles"}, {"recommend", "links to other articles"}, {"share", "share buttons"},
	{"social", "share buttons"}, {"advert", "advertisements"}, {"promo", "advertisements"}, {"comment", "comments"}, {"cookie", "cookie notices"},
	{"breadcrumb", "navigation"}, {"subscribe", "newsletter boxes"}, {"paywall", "newsletter boxes"},
}

// cleaner gathers the paragraphs of an article.
type cleaner struct {
	paragraphs []string
	line       strings.Builder
	removed    map[string]int
}

func (c *cleaner) walk(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		c.line.WriteString(n.Data)
		return
	case html.CommentNode, html.DoctypeNode:
		return
	}
	if name, drop := c.drops(n); drop {
		if name != "" {
			c.removed[name]++
		}
		if !inline(n.DataAtom) {
			c.flush("")
		}
		return
	}
	if n.DataAtom == atom.Br {
		c.flush("")
		return
	}
	block := n.Type == html.ElementNode && !inline(n.DataAtom)
	if block {
		c.flush("")
	}
	for x := n.FirstChild; x != nil; x = x.NextSibling {
		c.walk(x)
	}
	if block {
		prefix := ""
		if n.DataAtom == atom.Figcaption {
			prefix = "Photo: "
		}
		c.flush(prefix)
	}
}

func (c *cleaner) drops(n *html.Node) (name string, drop bool) {
	if name, ok := dropped[n.DataAtom]; ok && n.Type == html.ElementNode {
		return name, true
	}
	if n.DataAtom == atom.Header && !inside(n, atom.Article) && !inside(n, atom.Main) {
		return "page header", true
	}
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return "", true
		case "aria-hidden":
			if a.Val == "true" {
				return "", true
			}
		case "class", "id":
			if n.DataAtom == atom.Body || n.DataAtom == atom.Article || n.DataAtom == atom.Main || n.DataAtom == atom.Html {
				continue
			}
			v := strings.ToLower(a.Val)
			for _, f := range furniture {
				if strings.Contains(v, f.word) {
					return f.name, true
				}
			}
		}
	}
	return "", false
}

func (c *cleaner) flush(prefix string) {
	s := fold(c.line.String())
	c.line.Reset()
	if s != "" {
		c.paragraphs = append(c.paragraphs, prefix+s)
	}
}

// mainPart returns the element that holds the article: the one named so with
// the most words, else the body.
func mainPart(root *html.Node) *html.Node {
	best, most := root, 0
	var find func(*html.Node)
	find = func(n *html.Node) {
		if n.DataAtom == atom.Article || n.DataAtom == atom.Main && most == 0 {
			if l := len(text(n)); l > most && l > 200 {
				best, most = n, l
			}
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			find(c)
		}
	}
	find(root)
	return best
}

func inline(a atom.Atom) bool {
	switch a {
	case atom.A, atom.Abbr, atom.B, atom.Bdi, atom.Bdo, atom.Cite, atom.Code, atom.Data, atom.Del, atom.Dfn, atom.Em, atom.Font, atom.I, atom.Ins, atom.Kbd,
		atom.Mark, atom.Q, atom.S, atom.Samp, atom.Small, atom.Span, atom.Strong, atom.Sub, atom.Sup, atom.Time, atom.U, atom.Var, atom.Wbr,
		atom.Button, atom.Img, atom.Input, atom.Svg, atom.Script:
		return true
	}
	return false
}

func text(n *html.Node) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		if n.DataAtom == atom.Script || n.DataAtom == atom.Style {
			return
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(n)
	return b.String()
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func inside(n *html.Node, a atom.Atom) bool {
	for p := n.Parent; p != nil; p = p.Parent {
		if p.DataAtom == a {
			return true
		}
	}
	return false
}

// fold joins the white space of a run of text into single spaces.
func fold(s string) string { return strings.Join(strings.Fields(s), " ") }
