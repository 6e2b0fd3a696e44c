package lang

import (
	"fmt"
	"strings"
	"testing"

	"crossread/app/article"
)

// marked returns a document's regions, one a line: the depth, "+" where it is
// continued, "-" where it is unclosed, and the words.
func marked(d *Document) string {
	var b strings.Builder
	for _, r := range d.Regions {
		fmt.Fprintf(&b, "%d", r.Depth)
		if r.Continued {
			b.WriteByte('+')
		}
		if r.Unclosed {
			b.WriteByte('-')
		}
		fmt.Fprintf(&b, " %s\n", d.Text[r.Start:r.End])
	}
	return strings.TrimSpace(b.String())
}

func TestRegions(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"none", "Plain words, the boys' club, it's 6'2\" tall.", ""},
		{"curly", "“Yes,” she said. “No.”", "0 Yes,\n0 No."},
		{"straight", `"Yes," she said. "No."`, "0 Yes,\n0 No."},
		{"typed", "``Yes,'' she said. ‘‘No.’’", "0 Yes,\n0 No."},
		{"guillemets", "Elle dit «oui» et ‹non›.", "0 oui\n0 non"},
		{"low and high", "Er sagte „ja“ und ging.", "0 ja"},
		{"spaced", `He said " yes " and left.`, "0  yes"},
		{"nested", "“She told me ‘go away,’ and I went,” he said.", "0 She told me ‘go away,’ and I went,\n1 go away,"},
		{"nested, closed together", "“She said, ‘Go away.’” He went.", "0 She said, ‘Go away.’\n1 Go away."},
		{"nested, straight", `"She said, 'Go away.'" He went.`, "0 She said, 'Go away.'\n1 Go away."},
		{"nested, typed", "''She said, 'Go away.''' He went.", "0 She said, 'Go away.'\n1 Go away."},
		{"British", "‘I won’t go,’ she said. ‘It’s the workers’ party.’", "0 I won’t go,\n0 It’s the workers’ party."},
		{"British, straight", "'I won't go,' she said, 'ever.'", "0 I won't go,\n0 ever."},
		{"British, double within", "‘He called it “absurd” twice,’ she said.", "0 He called it “absurd” twice,\n1 absurd"},
		{"headline", "Mayor 'won't' sign 'unfair' contract", "0 won't\n0 unfair"},
		{"one word", "The ‘deal’ was off, the dockers’ union said.", "0 deal"},
		{"possessives alone", "The dockers’ union and the sailors’ club met in the ’90s.", ""},
		{"possessive and straight opener", "The dockers' union 'will not' meet.", "0 will not"},
		{"elisions", "Get ’em, rock ’n’ roll, 'tis the '90s.", ""},
		{"elision within", "“Get ’em,” he said.", "0 Get ’em,"},
		{"inches", `A 6'2" man and a 5" nail.`, ""},
		{"inches within", `"He is 6'2"," she said.`, `0 He is 6'2",`},
		{"no space", "“It is so.”She left.", "0 It is so."},
		{"wrong closing mark", "The film “Frozen Sea“ and its sequel.", "0 Frozen Sea"},
		{"wrong opening mark", "Aides would ”not get close” to him.", "0 not get close"},
		{"two kinds of mark", `“Yes," she said.`, "0 Yes,"},
		{"unclosed", "She said: “It goes on and on.", "0- It goes on and on."},
		{"unclosed, then another", "She said “it was late. He left — “no,” he said.", "0- it was late.\n0 no,"},
		{"paragraphs", "“It was late.\n“We went home.\n“We slept,” she said.", "0- It was late.\n0+- We went home.\n0+ We slept,"},
		{"paragraphs, lost breaks", `"It was late. "We went home," she said.`, "0- It was late.\n0+ We went home,"},
		{"curly within straight", `"He is no “friend” of mine," she said.`, "0 He is no “friend” of mine,\n1 friend"},
		{"stray", "It was late.” She left.", ""},
		{"emphasis in brackets", "The bill (“a joke”) passed—“barely,” he said.", "0 a joke\n0 barely,"},
	} {
		d := New(article.Article{Source: article.Source{Text: c.text}})
		if got := marked(d); got != c.want {
			t.Errorf("%s: %s\n got %q\nwant %q", c.name, c.text, got, c.want)
		}
	}
}

func TestIn(t *testing.T) {
	d := New(article.Article{Source: article.Source{Text: "a “b ‘c’ d” e “f” g"}})
	for i := range d.Text {
		want := -1
		switch c := d.Text[i]; {
		case c == 'b' || c == 'c' || c == 'd':
			want = 0
		case c == 'f':
			want = 2
		case c != 'a' && c != 'e' && c != 'g':
			continue
		}
		if got := d.In(i); got != want {
			t.Errorf("In(%d), at %q: %d, want %d", i, d.Text[i:i+1], got, want)
		}
	}
}
