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
