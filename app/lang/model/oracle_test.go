package model

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jdkato/prose/v2"
)

// oracleTokens is the least number of tokens that the comparison must reach.
const oracleTokens = 50_000

// Tags and labels are prose's own, token for token. prose's tokens are the
// input, because it gives no choice of tokens; each document is a run of words
// within a line in which none repeats, because prose shares one Token between
// equal chunks of a document and later tags overwrite earlier ones. Where two
// tags have exactly the same score prose takes whichever its map yields first:
// there prose's tag must be one of the best, and is put in for the words after.
func TestOracle(t *testing.T) {
	whole, err := prose.NewDocument("Start.", prose.WithSegmentation(false))
	if err != nil {
		t.Fatal(err)
	}
	tokens, ties, wrong := 0, 0, 0
	for _, text := range oracleTexts(t) {
		r := NewReader()
		for _, run := range withoutRepeats(text, 9_500) {
			doc, err := prose.NewDocument(run, prose.UsingModel(whole.Model), prose.WithSegmentation(false))
			if err != nil {
				t.Fatal(err)
			}
			want := doc.Tokens()
			got := make([]Word, len(want))
			for i, w := range want {
				got[i] = Word{Text: w.Text, Lower: strings.ToLower(w.Text)}
			}
			ties += tagAsOracle(r, got, want)
			r.Label(got)
			for i, w := range want {
				if got[i].Tag != w.Tag || got[i].Label != w.Label {
					if wrong++; wrong <= 20 {
						t.Errorf("%q in %q: %s %s, prose: %s %s", w.Text, run, got[i].Tag, got[i].Label, w.Tag, w.Label)
					}
				}
			}
			tokens += len(want)
		}
	}
	t.Logf("%d tokens, %d ties decided otherwise, %d wrong", tokens, ties, wrong)
	if tokens < oracleTokens {
		t.Errorf("compared %d tokens, want %d", tokens, oracleTokens)
	}
	if ties*1000 > tokens {
		t.Errorf("%d ties in %d tokens", ties, tokens)
	}
}

// tagAsOracle tags words and, where prose decided a tie otherwise, takes its
// tag and goes on from there. It returns the number of such ties.
func tagAsOracle(r *Reader, words []Word, want []prose.Token) (ties int) {
	given := map[int]string{}
	for {
		r.ties = map[int]bool{}
		for i := range words {
			words[i].Tag = given[i]
		}
		r.Tag(words)
		i := 0
		for i < len(words) && words[i].Tag == want[i].Tag {
			i++
		}
		if i == len(words) || !r.ties[i] {
			return ties
		}
		given[i] = want[i].Tag
		ties++
	}
}

// withoutRepeats cuts a text into runs of words in which no word repeats, none
// over a line's end, until limit bytes are used up.
func withoutRepeats(text string, limit int) (runs []string) {
	for line := range strings.Lines(text) {
		if limit -= len(line); limit < 0 {
			break
		}
		seen := map[string]bool{}
		var run []string
		flush := func() {
			if len(run) > 0 {
				runs = append(runs, strings.Join(run, " "))
			}
			run = nil
			clear(seen)
		}
		for _, w := range strings.Fields(line) {
			key := strings.NewReplacer("“", `"`, "”", `"`, "‘", "'", "’", "'").Replace(w)
			if seen[key] {
				flush()
			}
			seen[key] = true
			run = append(run, w)
		}
		flush()
	}
	return runs
}

// oracleTexts returns texts of several kinds: a novel, a news article, comments
// from a forum (with their JSON, for its odd tokens), the Go distribution's
// package documentation and its readme files.
func oracleTexts(t *testing.T) []string {
	t.Helper()
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/jdkato/prose/v2").Output()
	if err != nil {
		t.Fatal(err)
	}
	testdata := filepath.Join(strings.TrimSpace(string(out)), "testdata")
	var texts []string
	for _, name := range []string{"sherlock.txt", "article.txt", "reddit_product.jsonl", "treebank_sents.json", "golden_rules_en.json"} {
		data, err := os.ReadFile(filepath.Join(testdata, name))
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(data))
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, pkg := range []string{"fmt", "net/http", "os", "go/doc/comment", "text/template", "encoding/json", "time", "cmd/go"} {
		files, _ := filepath.Glob(filepath.Join(strings.TrimSpace(string(root)), "src", filepath.FromSlash(pkg), "*.go"))
		for _, name := range files {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
			if err != nil {
				continue
			}
			var b strings.Builder
			ast.Inspect(f, func(n ast.Node) bool {
				if c, ok := n.(*ast.CommentGroup); ok {
					b.WriteString(strings.ReplaceAll(c.Text(), "\n", " ") + "\n")
				}
				return true
			})
			texts = append(texts, b.String())
		}
	}
	return texts
}
