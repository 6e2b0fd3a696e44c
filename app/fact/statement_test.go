package fact_test

import (
	"os"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// TestStatements reads cases of a text and, after a line of "=", its facts as
// they are written to be read alone.
func TestStatements(t *testing.T) {
	const file = "testdata/statement/statement.txtar"
	a, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for i := range a.Files {
		f := &a.Files[i]
		text, want, _ := strings.Cut(string(f.Data), "=\n")
		_, facts := find(strings.TrimSpace(text))
		got := ""
		for _, x := range facts {
			got += x.Statement + "\n"
		}
		if *update {
			f.Data = []byte(text + "=\n" + got)
		} else if got != want {
			t.Errorf("%s:\n%sgot\n%swant\n%s", f.Name, text, got, want)
		}
	}
	if *update {
		if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// TestStatementPairs holds that no statement of a text has half a pair of marks.
func TestStatementPairs(t *testing.T) {
	for _, text := range append(hostile, "He said the vote was “rushed. It (the council) closed “the bridge” on Friday, which (some say", "The mayor called it “a mess (she said” and left.") {
		_, facts := find(text)
		for _, f := range facts {
			for _, p := range [...][2]string{{"“", "”"}, {"(", ")"}, {"[", "]"}} {
				if strings.Count(f.Statement, p[0]) != strings.Count(f.Statement, p[1]) {
					t.Errorf("%.40q: %q has half a pair of %s%s", text, f.Statement, p[0], p[1])
				}
			}
			if strings.Count(f.Statement, "\"")%2 != 0 {
				t.Errorf("%.40q: %q has half a pair of marks", text, f.Statement)
			}
		}
	}
}
