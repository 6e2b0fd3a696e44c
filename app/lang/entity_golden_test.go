package lang

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"crossread/app/article"
)

// entityLines prints one line for each entity: its name, type and gender, then
// its mentions, with "~" before a description and "*" before a pronoun. Minor
// ones are left out.
func entityLines(d *Document) string {
	var b strings.Builder
	for _, e := range d.Entities {
		if e.Minor {
			continue
		}
		fmt.Fprintf(&b, "%s (%s%s):", e.Name, e.Type, [...]string{"", ", f", ", m"}[e.Gender])
		for i, m := range e.Mentions {
			sep := map[bool]string{true: " ", false: "; "}[i == 0]
			mark := map[string]string{NameForm: "", DescriptionForm: "~", PronounForm: "*"}[m.Form]
			b.WriteString(sep + mark + d.Text[m.Start:m.End])
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func TestEntitiesGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/entity/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no golden files", err)
	}
	for _, f := range files {
		t.Run(filepath.Base(f), func(t *testing.T) {
			ar, err := txtar.ParseFile(f)
			if err != nil {
				t.Fatal(err)
			}
			src := map[string]string{}
			for _, s := range ar.Files {
				src[s.Name] = string(s.Data)
			}
			d := New(article.Article{Source: article.Source{Title: strings.TrimSpace(src["title"]), Text: src["article"]}})
			checkEntities(t, d)
			if got, want := entityLines(d), src["entities"]; got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}
