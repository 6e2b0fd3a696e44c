package ui

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
)

// render draws an element without a browser and returns it as a tree.
func render(t *testing.T, ui app.UI) *html.Node {
	t.Helper()
	n, err := html.Parse(strings.NewReader(app.HTMLString(ui)))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// text returns the words of a tree with all white space made single spaces.
func text(n *html.Node) string {
	var b strings.Builder
	for n := range n.Descendants() {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// find returns every element of a tree with a tag ("" for any) and a class ("" for any).
func find(n *html.Node, tag, class string) []*html.Node {
	var out []*html.Node
	for n := range n.Descendants() {
		if n.Type == html.ElementNode && (tag == "" || n.Data == tag) &&
			(class == "" || strings.Contains(" "+attr(n, "class")+" ", " "+class+" ")) {
			out = append(out, n)
		}
	}
	return out
}

// attr returns the value of an attribute, "" where there is none.
func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// spaced returns the words of a tree, its pieces one space apart.
func spaced(n *html.Node) string {
	var out []string
	for n := range n.Descendants() {
		if n.Type == html.TextNode {
			out = append(out, strings.Fields(n.Data)...)
		}
	}
	return strings.Join(out, " ")
}

// buttons lists the names of the buttons of a tree.
func buttons(n *html.Node) string {
	var out []string
	for _, b := range find(n, "button", "") {
		name := attr(b, "aria-label")
		if name == "" {
			name = text(b)
		}
		out = append(out, name)
	}
	return strings.Join(out, ", ")
}
