package app

import (
	"os"
	"os/exec"
	"strings"
	"testing"
)

const root = "crossread/"

// may names, for each of our packages, those of ours that it may import. A
// package that is not here fails the test: say where it stands.
var may = map[string]string{
	"app":                    "",
	"app/result":             "",
	"app/article":            "",
	"app/ingest":             "article",
	"app/lang/model":         "lang/model/feature",
	"app/lang/model/feature": "",
	"app/lang/vector":        "",
	"app/lang":               "article result lang/model lexicon",
	"app/lexicon":            "",
	"app/lexicon/help":       "",
	"app/numeral":            "lang",
	"app/timex":              "result lang lexicon numeral",
	"app/quantity":           "result lang lexicon timex numeral",
	"app/quote":              "result lang lexicon timex",
	"app/framing":            "result lang lang/vector lexicon",
	"app/fact":               "result lang lexicon timex quantity",
	"app/compare":            "result lang lang/vector lexicon timex quantity quote framing fact",
	"app/engine":             "result article engine/msg ingest lang timex quantity quote framing fact compare",
	"app/engine/msg":         "result article",
	"app/report":             "result article",
	"app/exchange":           "result article ingest",
	"app/state":              "result article engine/msg",
	"app/store":              "result article state",
	"app/browser":            "result article engine/msg state store",
	"app/ui":                 "result article engine/msg report state store browser lexicon/help",
	"app/e2e":                "web",
	"cmd/page":               "result article engine/msg report state store browser ui",
	"cmd/engine":             "result article engine engine/msg ingest exchange report browser",
	"cmd/crossread":          "result article ingest exchange engine report web",
	"cmd/models":             "*",
	"web":                    "",
}

// only names, for packages of others, the ones of ours that may import them, or
// a part of their path.
var only = map[string][]string{
	"github.com/jdkato/prose":             {"cmd/models"},
	"github.com/maxence-charriere/go-app": {"app/ui", "cmd"},
	"syscall/js":                          {"app/browser", "app/ui", "cmd"},
	"golang.org/x/net/html":               {"app/ingest"},
	"archive/zip":                         {"app/ingest"},
	"github.com/ledongthuc/pdf":           {"app/ingest"},
	"github.com/chromedp":                 {"app/e2e"},
}

// pageMayNotLink are the packages that the page's program must not contain, at
// any depth: its size and its start depend on it.
var pageMayNotLink = []string{"app/lang", "app/lexicon", "app/numeral", "app/timex", "app/quantity", "app/quote", "app/framing", "app/fact", "app/compare", "app/engine", "app/ingest", "app/exchange"}

func TestImportsPointDown(t *testing.T) {
	for _, build := range []struct {
		name string
		env  []string
	}{{"native", nil}, {"wasm", []string{"GOOS=js", "GOARCH=wasm"}}} {
		t.Run(build.name, func(t *testing.T) {
			for _, line := range list(t, build.env, "-f", `{{.ImportPath}} {{join .Imports " "}}`, root+"...") {
				pkg, imports, _ := strings.Cut(line, " ")
				name := strings.TrimPrefix(pkg, root)
				allowed, known := may[name]
				if !known {
					t.Errorf("%s stands nowhere in the map: add it to arch_test.go and app/doc.go", name)
					continue
				}
				for _, i := range strings.Fields(imports) {
					check(t, name, allowed, i)
				}
			}
		})
	}
}

func check(t *testing.T, name, allowed, imported string) {
	if ours, ok := strings.CutPrefix(imported, root); ok {
		if allowed == "*" {
			return
		}
		for _, a := range strings.Fields(allowed) {
			if ours == a || ours == "app/"+a {
				return
			}
		}
		t.Errorf("%s may not import %s", name, ours)
		return
	}
	for path, where := range only {
		if !strings.HasPrefix(imported, path) {
			continue
		}
		ok := false
		for _, w := range where {
			ok = ok || name == w || strings.HasPrefix(name, w+"/")
		}
		if !ok {
			t.Errorf("%s may not import %s: only %s may", name, imported, strings.Join(where, ", "))
		}
	}
}

func TestPageLinksNoModelAndNoDetector(t *testing.T) {
	out := list(t, []string{"GOOS=js", "GOARCH=wasm"}, "-deps", root+"cmd/page")
	for _, pkg := range out {
		for _, bad := range pageMayNotLink {
			if pkg == root+bad || strings.HasPrefix(pkg, root+bad+"/") && pkg != root+"app/engine/msg" && pkg != root+"app/lexicon/help" {
				t.Errorf("the page links %s", pkg)
			}
		}
	}
}

// TestNoticeNamesWhatIsLinked holds that the licence of every module in the
// shipped programs stands in NOTICE; .ci/notice writes it anew.
func TestNoticeNamesWhatIsLinked(t *testing.T) {
	notice, err := os.ReadFile("../NOTICE")
	if err != nil {
		t.Fatal(err)
	}
	const module = "{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}}{{end}}{{end}}"
	linked := append(list(t, []string{"GOOS=js", "GOARCH=wasm"}, "-deps", "-f", module, root+"cmd/page", root+"cmd/engine"), list(t, nil, "-deps", "-f", module, root+"cmd/crossread")...)
	for _, m := range append(linked, "github.com/jdkato/prose/v2 v2.0.0") {
		if !strings.Contains(string(notice), m+"\n") {
			t.Errorf("NOTICE lacks %s: run .ci/notice", m)
		}
	}
}

func list(t *testing.T, env []string, args ...string) []string {
	t.Helper()
	cmd := exec.Command("go", append([]string{"list", "-e"}, args...)...)
	cmd.Env = append(cmd.Environ(), env...)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, stderr.String())
	}
	return strings.Split(strings.TrimSpace(string(out)), "\n")
}
