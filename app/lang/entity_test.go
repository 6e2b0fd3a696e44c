package lang

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"crossread/app/article"
)

func read(text string) *Document {
	return New(article.Article{Source: article.Source{Text: text}})
}

// checkEntities holds what is true of the entities of every document.
func checkEntities(t *testing.T, d *Document) {
	t.Helper()
	for i, e := range d.Entities {
		if len(e.Mentions) == 0 {
			t.Fatalf("entity %d %q has no mention", i, e.Name)
		}
		if e.Type == "" {
			t.Errorf("entity %d %q has no type", i, e.Name)
		}
		for k, m := range e.Mentions {
			if m.Start < 0 || m.End > m.Whole || m.Whole > len(d.Text) || m.Start >= m.End {
				t.Fatalf("entity %q: mention %d is [%d,%d) of %d", e.Name, k, m.Start, m.End, len(d.Text))
			}
			if m.Head < 0 || m.Head >= len(d.Tokens) || d.Tokens[m.Head].Start < m.Start || d.Tokens[m.Head].End > m.End {
				t.Errorf("entity %q: the head of %q lies outside of it", e.Name, d.Text[m.Start:m.End])
			}
			if k > 0 && m.Start < e.Mentions[k-1].Start {
				t.Errorf("entity %q: mentions out of order", e.Name)
			}
			if got, at := d.EntityAt(m.Start, m.End); !e.Minor && (got < 0 || at.Start != m.Start || at.End != m.End) {
				t.Errorf("EntityAt(%q) = %d, %q", d.Text[m.Start:m.End], got, d.Text[at.Start:at.End])
			}
		}
	}
}

var hardTexts = []string{
	"", " ", "\n\n\n", "\x00", "\xff\xfe", ".", "“", "’s", "the", "'s 's 's", "The of the of the", "(", "()", "Hale (", "Hale (D-", "Hale (D-)",
	"Mr.", "Mr. ", "President", "Secretary of", "Secretary of State", "Hale, ", "Hale, the", "Hale’s’s", "who", "whose", "It is",
	"مرحبا بالعالم", "👩‍👩‍👧 said", "Ⱥ's car", "A A A A", "Department of", "Department of the", "& & &", "@", "@x", "the “", "the “x” y", "a “b", "dozens of", "dozens of dozens of", "0000 A000000, ,",
}

func TestEntitiesOfAnyText(t *testing.T) {
	for _, s := range hardTexts {
		checkEntities(t, read(s))
		checkEntities(t, New(article.Article{Source: article.Source{Title: s, Text: s + " Wenna Hartlock said she left."}}))
	}
	for _, unit := range []string{"a", " ", "\n", "!", "“", "A ", "the ", "Hale ", "’s ", "Hale’s ", "of ", "dog of ", "(", "Hale, the mayor, ", "he ", "dozens of ", "Hale and ", "the mayor said. ", "Mr. Hale said he left. ", "officials "} {
		d := read(strings.Repeat(unit, 200_000/len(unit)))
		for _, e := range d.Entities {
			if len(e.Mentions) == 0 {
				t.Fatalf("%q: an entity without mentions", unit)
			}
		}
	}
}

func FuzzEntities(f *testing.F) {
	for _, s := range hardTexts {
		f.Add(s, s)
	}
	f.Add("Mayor Hale", "Edda Quillam, the mayor, told the council’s members that she (Quillam) would go.")
	f.Fuzz(func(t *testing.T, title, text string) {
		d := New(article.Article{Source: article.Source{Title: title, Text: text}})
		checkEntities(t, d)
		e := read(text)
		Link([]*Document{d, e})
		checkEntities(t, d)
		checkEntities(t, e)
	})
}

func TestLinkAnyOrder(t *testing.T) {
	texts := []string{
		"Mayor Edda Quillam closed the bridge. Furious traders fought the closure. The mayor said she had no choice.",
		"Quillam defended the shutdown of the bridge. The traders were angry. Orrin Taskell, an engineer, agreed.",
		"Ms Quillam and Mr. Taskell met the traders at the bridge. The Port Authority of Tarn (PAT) paid. PAT said so.",
		"The mayor met the PAT on Friday. The mayor said the closing would be short.",
	}
	print := func(order []int) string {
		docs := make([]*Document, len(texts))
		var list []*Document
		for _, i := range order {
			docs[i] = New(article.Article{Source: article.Source{ID: fmt.Sprint(i), Text: texts[i]}})
			list = append(list, docs[i])
		}
		Link(list)
		var b strings.Builder
		for i, d := range docs {
			for _, e := range d.Entities {
				fmt.Fprintln(&b, i, e.Ref, e.Name, e.Type, e.Gender, len(e.Mentions))
			}
		}
		return b.String()
	}
	want := print([]int{0, 1, 2, 3})
	for _, order := range [][]int{{3, 2, 1, 0}, {1, 3, 0, 2}, {2, 0, 3, 1}} {
		if got := print(order); got != want {
			t.Errorf("order %v:\n%s\nwant\n%s", order, got, want)
		}
	}
	if !strings.Contains(want, "Edda Quillam") {
		t.Error(want)
	}
}

func TestEntityAtFindsTheShortest(t *testing.T) {
	d := read("Aides to the mayor met Wenna Hartlock’s lawyer.")
	at := strings.Index(d.Text, "Hartlock")
	e, m := d.EntityAt(at, at+8)
	if e < 0 || d.Text[m.Start:m.End] != "Wenna Hartlock" {
		t.Errorf("got %d %q", e, d.Text[m.Start:m.End])
	}
	if e, _ := d.EntityAt(len(d.Text)-1, len(d.Text)); e >= 0 {
		t.Error("a full stop is nobody")
	}
	if !slices.IsSortedFunc(d.mentions, func(a, b mentionAt) int { return a.start - b.start }) {
		t.Error("the index is not sorted")
	}
}
