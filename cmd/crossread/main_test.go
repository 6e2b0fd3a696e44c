package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func call(in string, args ...string) (status int, out, stderr string) {
	var o, e bytes.Buffer
	status = run(args, stdio{strings.NewReader(in), &o, &e})
	return status, o.String(), e.String()
}

func TestOneBadLineNeverStopsTheRest(t *testing.T) {
	in := `{"id": "one", "text": "A ferry began to run."}` + "\n" +
		"{not json\n\n" +
		`{"id": "blank", "text": " \n"}` + "\n" +
		`{"id": "day", "date": "yesterday", "text": "A ferry."}` + "\n" +
		"{\"id\": \"bytes\", \"text\": \"\xff\"}\n" +
		`{"id": "two", "text": "It stopped."}`
	status, out, stderr := call(in, "analyze", "-")
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if status != 1 || len(lines) != 6 {
		t.Fatalf("status %d, %d lines:\n%s", status, len(lines), out)
	}
	for i, want := range []string{`"id":"one"`, "line 2", `"blank"`, "YYYY-MM-DD", "byte 25 is 0xff", `"id":"two"`} {
		if !strings.Contains(lines[i], want) {
			t.Errorf("line %d lacks %s: %.200s", i+1, want, lines[i])
		}
		if bad := i >= 1 && i <= 4; bad != strings.Contains(lines[i], `"error"`) {
			t.Errorf("line %d: error or not? %.200s", i+1, lines[i])
		}
	}
	if strings.Count(stderr, "\n") != 4 {
		t.Errorf("standard error names each bad line once:\n%s", stderr)
	}
}

func TestCompareDoesNotHangOnTheOrder(t *testing.T) {
	dir := "../../web/samples"
	files, err := filepath.Glob(dir + "/*.txt")
	if err != nil || len(files) < 2 {
		t.Skip("no samples yet")
	}
	for _, format := range []string{"json", "md", "html", "csv"} {
		_, forth, _ := call("", append([]string{"compare", "-format", format}, files...)...)
		back := append([]string{"compare", "-format", format}, files...)
		for i, k := 3, len(back)-1; i < k; i, k = i+1, k-1 {
			back[i], back[k] = back[k], back[i]
		}
		if _, other, _ := call("", back...); forth != other || forth == "" {
			t.Errorf("%s: the order of the files changes the comparison", format)
		}
	}
}

func TestClearErrors(t *testing.T) {
	name := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(name, []byte("A ferry."), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		args   []string
		status int
		want   string
	}{
		{nil, 2, "usage"},
		{[]string{"analyse"}, 2, `no command "analyse"`},
		{[]string{"analyze"}, 2, "name a file"},
		{[]string{"analyze", name + "x"}, 1, "no such file"},
		{[]string{"compare", "-format", "pdf", name}, 2, `no format "pdf"`},
		{[]string{"compare", "-view", "read", name}, 2, `no view "read"`},
		{[]string{"compare"}, 2, "name the articles"},
		{[]string{"align"}, 2, "align -"},
	} {
		if status, _, stderr := call("", c.args...); status != c.status || !strings.Contains(stderr, c.want) {
			t.Errorf("%v: status %d, %q", c.args, status, stderr)
		}
	}
}

func TestAlignAnswersEveryLine(t *testing.T) {
	status, out, _ := call(`{"id":"p1","a":"It rained.","b":"It rained."}`+"\n"+`{"id":"p2","a":"x"}`+"\n[]\n", "align", "-")
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if status != 1 || len(lines) != 3 {
		t.Fatalf("status %d:\n%s", status, out)
	}
	var a struct {
		ID    string
		Score float64
	}
	if err := json.Unmarshal([]byte(lines[0]), &a); err != nil || a.ID != "p1" {
		t.Error(lines[0], err)
	}
}

// Files of JSON are articles, one or many, or a set with its corrections; a bad
// line is named and stops no other.
func TestFilesOfJSON(t *testing.T) {
	dir := t.TempDir()
	file := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	one := file("one.json", `{"id": "x", "outlet": "Bell", "text": "“It sank,” said Ida Marrow."}`)
	many := file("many.ndjson", `{"id": "y", "text": "A ferry left."}`+"\n{oops\n"+`{"text": " "}`+"\n")
	set := file("set.json", `{"crossread": 1, "articles": [{"id": "x", "text": "“It sank,” said Ida Marrow."}], "corrections": [{"kind": "speaker", "article": "x", "value": "Pell Hansard", "text": "It sank,", "span": {"start": 1, "end": 9}}]}`)
	if status, out, stderr := call("", "analyze", one); status != 0 || !strings.Contains(out, `"id":"x"`) || !strings.Contains(out, `"outlet":"Bell"`) {
		t.Errorf("status %d: %s %s", status, out, stderr)
	}
	status, out, stderr := call("", "analyze", many)
	if lines := strings.Split(strings.TrimSpace(out), "\n"); status != 1 || len(lines) != 3 || !strings.Contains(lines[0], `"id":"y"`) || !strings.Contains(stderr, "many.ndjson, line 2: is not an article") || !strings.Contains(stderr, "line 3: has no text") {
		t.Errorf("status %d: %s %s", status, out, stderr)
	}
	if status, out, stderr := call("", "compare", one, many); status != 1 || !strings.Contains(out, `"id":"y"`) || strings.Count(stderr, "\n") != 2 {
		t.Errorf("status %d: %s %s", status, out, stderr)
	}
	if status, out, _ := call("", "compare", set); status != 0 || !strings.Contains(out, "Pell Hansard") {
		t.Errorf("the correction of a set is not made: %d %s", status, out)
	}
	if got, err := openingArticles([]string{set}); err != nil || len(got.Articles) != 1 || len(got.Corrections) != 1 {
		t.Errorf("%+v, %v", got, err)
	}
	if _, err := openingArticles([]string{many}); err == nil || !strings.Contains(err.Error(), "line 2") {
		t.Errorf("a bad line: %v", err)
	}
	if status, _, stderr := call("", "compare", file("c.json", "words")); status != 1 || !strings.Contains(stderr, "c.json: is not JSON: line 1, column 1") {
		t.Errorf("status %d: %s", status, stderr)
	}
}
