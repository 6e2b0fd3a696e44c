package ui

import (
	"flag"
	"os"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares what a view shows with a section of testdata/views.txtar.
func golden(t *testing.T, section, got string) {
	t.Helper()
	const file = "testdata/views.txtar"
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	ar := txtar.Parse(data)
	got = strings.TrimRight(got, "\n") + "\n"
	for i := range ar.Files {
		if ar.Files[i].Name != section {
			continue
		}
		if want := string(ar.Files[i].Data); want != got {
			if *update {
				ar.Files[i].Data = []byte(got)
				if err := os.WriteFile(file, txtar.Format(ar), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			t.Errorf("%s: section %q differs\ngot:\n%s\nwant:\n%s", file, section, got, want)
		}
		return
	}
	if !*update {
		t.Fatalf("%s has no section %q", file, section)
	}
	ar.Files = append(ar.Files, txtar.File{Name: section, Data: []byte(got)})
	if err := os.WriteFile(file, txtar.Format(ar), 0o644); err != nil {
		t.Fatal(err)
	}
}
