package lang

import (
	"fmt"
	"strings"
	"testing"

	"crossread/app/article"
)

// outline returns a document's paragraphs, one a line: the zone and the words.
func outline(d *Document) string {
	var b strings.Builder
	for _, p := range d.Paragraphs {
		fmt.Fprintf(&b, "%d %q\n", p.Zone, d.Text[p.Start:p.End])
	}
	return b.String()
}

func TestParagraphs(t *testing.T) {
	wrapped := `The ferry that links the town with the island did not sail on
Monday, after most of its crew walked out over wages which they
said had not been paid for three months.`
	for _, c := range []struct{ name, title, text, want string }{
		{"lines", "", "One.\nTwo.\r\nThree.\n\n\nFour.", "0 \"One.\"\n0 \"Two.\"\n0 \"Three.\"\n0 \"Four.\"\n"},
		{"headline apart", "A Title", "One.", "1 \"A Title\"\n0 \"One.\"\n"},
		{"wrapped", "", wrapped + "\n\n" + wrapped, fmt.Sprintf("0 %q\n0 %q\n", wrapped, wrapped)},
		{"short lines", "", "Dead: 12\nHurt: 40\nMissing: 3", "0 \"Dead: 12\"\n0 \"Hurt: 40\"\n0 \"Missing: 3\"\n"},
	} {
		d := New(article.Article{Source: article.Source{Title: c.title, Text: c.text}})
		if got := outline(d); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
		check(t, d)
	}
}

func TestZones(t *testing.T) {
	const text = "Ferry Stops\nWESTHAVEN (Agency) - The ferry stopped.\nFILE PHOTO: The ferry. J. Doe/Agency\nIt may sail again."
	part := func(kind article.PartKind, words string) article.Part {
		at := strings.Index(text, words)
		return article.Part{Start: at, End: at + len(words), Kind: kind}
	}
	d := New(article.Article{Source: article.Source{Title: "T", Text: text}, Parts: []article.Part{
		part(article.Headline, "Ferry Stops"), part(article.Header, "WESTHAVEN (Agency) -"),
		part(article.Caption, "FILE PHOTO: The ferry."), part(article.Credit, "J. Doe/Agency"),
	}})
	want := `1 "T"
1 "Ferry Stops"
3 "WESTHAVEN (Agency) -"
0 " The ferry stopped."
2 "FILE PHOTO: The ferry."
3 "J. Doe/Agency"
0 "It may sail again."
`
	if got := outline(d); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	check(t, d)
}

// TestRepeatedHeadlineIsReadOnce: a headline that is given and stands in the
// text too is read where the text has it.
func TestRepeatedHeadlineIsReadOnce(t *testing.T) {
	const text = "FERRY STOPS, “FOR NOW”\nThe ferry stopped."
	parts := []article.Part{{Start: 0, End: strings.IndexByte(text, '\n'), Kind: article.Headline}}
	for _, c := range []struct{ title, want string }{
		{"Ferry stops, ‘for now’", "1 \"FERRY STOPS, “FOR NOW”\"\n0 \"The ferry stopped.\"\n"},
		{"Ferry may stop", "1 \"Ferry may stop\"\n1 \"FERRY STOPS, “FOR NOW”\"\n0 \"The ferry stopped.\"\n"},
	} {
		d := New(article.Article{Source: article.Source{Title: c.title, Text: text}, Parts: parts})
		if got := outline(d); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.title, got, c.want)
		}
		check(t, d)
	}
}
