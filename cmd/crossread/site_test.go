package main

import (
	"bytes"
	"encoding/json"
	"image/png"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"crossread/app/article"
	"crossread/web"
)

// carriesPage tells whether the page was built before this program.
func carriesPage() bool {
	_, err := web.Files.ReadFile("built/app.wasm")
	return err == nil
}

func TestSiteAndServeSayWhenThePageIsMissing(t *testing.T) {
	if carriesPage() {
		t.Skip("the page is built")
	}
	for _, args := range [][]string{{"site", "-o", t.TempDir()}, {"serve", "-addr", "127.0.0.1:0"}} {
		var errs bytes.Buffer
		if status := run(args, stdio{out: io.Discard, err: &errs}); status != 1 || !strings.Contains(errs.String(), "the page is not built: run make build") {
			t.Errorf("%v: status %d, %q", args, status, errs.String())
		}
	}
}

func TestServeRefusesOtherMachines(t *testing.T) {
	for _, addr := range []string{"0.0.0.0:0", ":", "192.0.2.1:80", "example.org:80", "::1", "x"} {
		if l, err := listenLoopback(addr); err == nil && !strings.HasPrefix(l.Addr().String(), "127.0.0.1:") {
			t.Errorf("%s is listened on as %s", addr, l.Addr())
		}
	}
	for _, addr := range []string{"0", "127.0.0.1:0", "localhost:0"} {
		l, err := listenLoopback(addr)
		if err != nil {
			t.Errorf("%s: %v", addr, err)
			continue
		}
		if err := l.Close(); err != nil {
			t.Error(err)
		}
	}
}

func TestFilesAreServedWithThePolicy(t *testing.T) {
	h := fileServer(map[string][]byte{"index.html": []byte("<p>hello"), "app.wasm": {0}})
	get := func(host, path string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(http.MethodGet, "http://"+host+path, nil)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w
	}
	w := get("127.0.0.1:8080", "/?q=1")
	if w.Code != 200 || w.Body.String() != "<p>hello" || !strings.HasPrefix(w.Header().Get("Content-Security-Policy"), policy) {
		t.Errorf("%d %q %v", w.Code, w.Body, w.Header())
	}
	if got := get("localhost:1", "/app.wasm").Header().Get("Content-Type"); got != "application/wasm" {
		t.Errorf("app.wasm is %s", got)
	}
	if got := get("evil.example:80", "/").Code; got != http.StatusForbidden {
		t.Errorf("a foreign name gets %d", got)
	}
	if got := get("127.0.0.1:8080", "/nothing").Code; got != http.StatusNotFound {
		t.Errorf("nothing gives %d", got)
	}
	index, err := web.Files.ReadFile("index.html")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(index), `<head>`+"\n"+`<meta http-equiv="Content-Security-Policy" content="`+policy+`">`) {
		t.Error("the head of index.html does not begin with the policy that serve sends")
	}
}

func TestOpeningArticlesAreAllOrNone(t *testing.T) {
	dir := t.TempDir()
	good, blank := filepath.Join(dir, "a.txt"), filepath.Join(dir, "b.txt")
	for name, text := range map[string]string{good: "Words.", blank: " \n"} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := openingArticles([]string{good}); err != nil || len(got.Articles) != 1 || got.Articles[0].ID != "a.txt" {
		t.Errorf("%v, %v", got, err)
	}
	if _, err := openingArticles([]string{good, blank}); err == nil || !strings.Contains(err.Error(), "b.txt") {
		t.Errorf("a blank article: %v", err)
	}
	many := make([]string, 21)
	for i := range many {
		many[i] = good
	}
	if _, err := openingArticles(many); err == nil || !strings.Contains(err.Error(), "20 at most") {
		t.Errorf("21 articles: %v", err)
	}
}

func TestTheSiteIsWhole(t *testing.T) {
	if !carriesPage() {
		t.Skip("the page is not built")
	}
	dir := t.TempDir()
	var out, errs bytes.Buffer
	if status := run([]string{"site", "-o", dir, "-base", "/repo/"}, stdio{out: &out, err: &errs}); status != 0 {
		t.Fatal(errs.String())
	}
	sw, err := os.ReadFile(filepath.Join(dir, "sw.js"))
	if err != nil {
		t.Fatal(err)
	}
	list, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range list {
		if e.Name() != "sw.js" && e.Name() != "index.html" && !strings.Contains(string(sw), `["`+e.Name()+`",`) {
			t.Errorf("the service worker does not keep %s", e.Name())
		}
	}
	if strings.Contains(string(sw), "{{") {
		t.Error("sw.js has a blank that is not filled in")
	}
	var m struct {
		Scope string `json:"scope"`
		Icons []struct{ Src string }
	}
	b, err := os.ReadFile(filepath.Join(dir, "manifest.webmanifest"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &m); err != nil || m.Scope != "/repo/" {
		t.Errorf("the manifest: %v, scope %q", err, m.Scope)
	}
	for _, i := range m.Icons {
		if _, err := os.Stat(filepath.Join(dir, strings.TrimPrefix(i.Src, "/repo/"))); err != nil {
			t.Error(err)
		}
	}
}

func TestVersionFollowsContent(t *testing.T) {
	if !carriesPage() {
		t.Skip("the page is not built")
	}
	version := func(opening []article.Source) string {
		f, err := pageSite("/", openingSet{Articles: opening})
		if err != nil {
			t.Fatal(err)
		}
		return string(f["index.html"])
	}
	if version(nil) != version(nil) {
		t.Error("the same content gives two versions")
	}
	if version(nil) == version([]article.Source{{Text: "x"}}) {
		t.Error("another opening article gives the same version")
	}
}

func TestIconsAreDrawn(t *testing.T) {
	for _, maskable := range []bool{false, true} {
		img, err := png.Decode(bytes.NewReader(iconPNG(64, maskable)))
		if err != nil {
			t.Fatal(err)
		}
		_, _, _, corner := img.At(0, 0).RGBA()
		if (corner == 0xffff) != maskable {
			t.Errorf("maskable %v: the corner's opacity is %d", maskable, corner)
		}
		if r, _, _, _ := img.At(32, 32).RGBA(); r < 0xf000 {
			t.Errorf("maskable %v: the lines do not cross in the middle", maskable)
		}
	}
}
