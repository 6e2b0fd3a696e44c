package e2e

import (
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// site writes the static site to a folder.
func site(t *testing.T, args ...string) string {
	t.Helper()
	dir := t.TempDir()
	if out, err := exec.Command(program, append([]string{"site", "-o", dir}, args...)...).CombinedOutput(); err != nil {
		t.Fatalf("site: %v\n%s", err, out)
	}
	return dir
}

// static serves folders under paths as a plain web server does.
func static(t *testing.T, folders map[string]string) *httptest.Server {
	t.Helper()
	mux := http.NewServeMux()
	for path, dir := range folders {
		mux.Handle(path, http.StripPrefix(path, http.FileServer(http.Dir(dir))))
	}
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s
}

func TestUnderAPath(t *testing.T) {
	p := newPage(t)
	s := static(t, map[string]string{"/papers/": site(t, "-base", "/papers/")})
	p.open(s.URL + "/papers/")
	p.offlineReady()
	p.add(harbour1)
	s.Close()
	p.open(s.URL + "/papers/?from=home#quotes")
	p.articles(1)
	p.until("the view of the address is open", `document.querySelector("[role=tab][aria-selected=true]").textContent === "Quotes"`)
}

func TestOpeningArticles(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"a.txt": harbour1, "b.txt": harbour2} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	p := newPage(t)
	p.open(static(t, map[string]string{"/": site(t, "-articles", dir)}).URL)
	p.articles(2)
	p.open(serve(t, "127.0.0.1:0", filepath.Join(dir, "a.txt"), filepath.Join(dir, "b.txt")).url)
	p.articles(2)
}

func TestOpenedAsAFile(t *testing.T) {
	p := newPage(t)
	p.run(navigate("file://" + filepath.Join(site(t), "index.html")))
	p.until("it says what to do", `document.body.innerText.includes("crossread serve")`)
	p.forgive("CORS", "Access to", "Unsafe attempt")
}

// A new version is taken when the reader agrees, not before; everything stays.
func TestNewVersionWaitsForConsent(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a.txt"), []byte(harbour2), 0o600); err != nil {
		t.Fatal(err)
	}
	first := serve(t, "127.0.0.1:0")
	p := newPage(t)
	p.open(first.url)
	p.offlineReady()
	p.add(harbour1)
	version := eval[string](p, `document.documentElement.dataset.version`)
	first.stop()

	serve(t, strings.TrimSuffix(strings.TrimPrefix(first.url, "http://"), "/"), filepath.Join(dir, "a.txt"))
	p.open(first.url)
	p.until("the new version is offered", `[...document.querySelectorAll("button")].some((b) => b.textContent === "Use it now")`)
	if got := eval[string](p, `document.documentElement.dataset.version`); got != version {
		t.Error("the new version came unasked")
	}
	p.button("Use it now")
	p.until("the new version is there", `document.documentElement.dataset.version !== "`+version+`"`)
	p.ready()
	p.button("Undo") // of the opening articles, which came with it
	p.until("the own article is there", `document.querySelector("[aria-label=Articles]").innerText.includes("Harbour crane")`)
}

// A worker that dies leaves a message and everything else as it was.
func TestWorkerCrash(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	eval[bool](p, `(crossreadEngine.worker.onerror(new ErrorEvent("error", { message: "out of memory" })), true)`)
	p.ready() // nothing ran: nothing is lost
	p.button("Add article")
	p.field("Text", set(6, 2000))
	p.button("Add")
	eval[bool](p, `(crossreadEngine.worker.onerror(new ErrorEvent("error", { message: "out of memory" })), true)`)
	p.until("it says so", `document.querySelector("main").innerText.includes("The comparison stopped")`)
	p.articles(6)
	p.button("Compare again")
	p.ready()
	p.articles(6)
}
