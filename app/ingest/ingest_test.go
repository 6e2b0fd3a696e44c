package ingest

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"crossread/app/article"
)

func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no test data", err)
	}
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) {
			raw, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			sections := map[string]string{}
			for _, f := range txtar.Parse(raw).Files {
				sections[f.Name] = string(f.Data)
			}
			src := article.Source{Text: sections["text"]}
			if doc, ok := sections["html"]; ok {
				p := HTML(doc)
				src = p.Source
				equal(t, "taken", p.Text+"\n", sections["taken"])
				equal(t, "removed", list(p.Removed), sections["removed"])
			}
			a := Read(src)
			equal(t, "head", head(a), sections["head"])
			var parts []string
			for _, p := range a.Parts {
				parts = append(parts, string(p.Kind)+"|"+a.Text[p.Start:p.End])
			}
			equal(t, "parts", list(parts), sections["parts"])
		})
	}
}

func head(a article.Article) string {
	var b strings.Builder
	for _, f := range []struct{ name, value string }{{"headline", a.Headline}, {"outlet", a.Outlet}, {"date", a.Date}, {"dateline", a.Dateline}, {"byline", a.Byline}} {
		if f.name == "date" && f.value != "" {
			f.value += " " + a.DateSource
		}
		if f.value != "" {
			fmt.Fprintf(&b, "%s %s\n", f.name, f.value)
		}
	}
	return b.String()
}

func list(s []string) string {
	if len(s) == 0 {
		return ""
	}
	return strings.Join(s, "\n") + "\n"
}

func equal(t *testing.T, what, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s:\n--- got\n%s--- want\n%s", what, got, want)
	}
}

func TestParseDate(t *testing.T) {
	for in, want := range map[string]string{
		"2026-03-03":           "2026-03-03",
		"2026-03-03T10:00:00Z": "2026-03-03",
		"3 March 2026":         "2026-03-03",
		"March 3rd, 2026":      "2026-03-03",
		"Tuesday, Mar. 3 2026": "2026-03-03",
		"3 March":              "",
		"31 February 2026":     "",
		"2026-13-03":           "",
		"march on":             "",
		"":                     "",
		"3 of 8":               "",
	} {
		if got, _ := ParseDate(in); got != want {
			t.Errorf("ParseDate(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestDateline(t *testing.T) {
	for in, want := range map[string]string{
		"MARROWBY – The bridge":                          "MARROWBY",
		"NEW MARROWBY, Tarn. (AP) -- The bridge":         "NEW MARROWBY",
		"Marrowby (Northwire) – The bridge":              "Marrowby",
		"MARROWBY, March 3 (Northwire) - The bridge":     "MARROWBY",
		"MARROWBY, Tarn, March 3 (Northwire) - The":      "MARROWBY",
		"Marrowby - a town on the Ashel - was quiet":     "",
		"BREAKING - The bridge is shut":                  "",
		"QUILLAM-- It was.":                              "",
		"“MARROWBY” – that is the name of the old ferry": "",
		"A BRIDGE TOO FAR: how Marrowby lost its ferry":  "",
		"– and then": "",
	} {
		if got, _ := parseDateline(in); got.place != want && !(want == "" && got.place != "" && !isDateline(in)) {
			t.Errorf("%q: place %q, want %q", in, got.place, want)
		}
	}
}

func isDateline(s string) bool { _, ok := parseDateline(s); return ok }

func FuzzRead(f *testing.F) {
	f.Add("By A\n\nB — c", "")
	f.Add("FILE PHOTO: x. REUTERS/Y\nx", "<p>a<br>b")
	f.Add("date 2026-03-03 M (", "<article><script type=application/ld+json>{\"datePublished\":\"x\"}</script>")
	f.Add("\xff\x00 –\n\n\n— ", "<")
	f.Fuzz(func(t *testing.T, text, doc string) {
		for _, s := range []string{text, HTML(doc).Text} {
			at := 0
			for _, p := range Read(article.Source{Text: s}).Parts {
				if p.Start < at || p.End <= p.Start || p.End > len(s) {
					t.Fatalf("part %v out of order or bounds in %q", p, s)
				}
				at = p.End
			}
		}
	})
}
