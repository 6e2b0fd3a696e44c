package e2e

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// axeVersion is the one version of axe-core that the page is held against.
const axeVersion = "4.14.1"

// axeScript returns axe-core, from npm, kept beside the user's other caches.
func axeScript(t *testing.T) string {
	t.Helper()
	missing := func(why string) {
		if os.Getenv("CI") == "true" {
			t.Fatal("axe-core is needed: " + why)
		}
		t.Skip("NOT CHECKED WITH AXE: " + why)
	}
	if _, err := exec.LookPath("npm"); err != nil {
		missing("there is no npm on this machine")
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		missing(err.Error())
	}
	dir := filepath.Join(cache, "crossread-e2e", "axe-"+axeVersion)
	file := filepath.Join(dir, "node_modules/axe-core/axe.min.js")
	if _, err := os.Stat(file); err != nil {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			missing(err.Error())
		}
		if out, err := exec.Command("npm", "install", "--prefix", dir, "--no-save", "--ignore-scripts", "axe-core@"+axeVersion).CombinedOutput(); err != nil {
			missing(string(out))
		}
	}
	b, err := os.ReadFile(file)
	if err != nil {
		missing(err.Error())
	}
	return string(b)
}

// check runs axe-core over the page as it stands.
func (p *page) check(where string) {
	p.Helper()
	found := eval[string](p, `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] }).then((r) => JSON.stringify(r.violations.map((v) => ({
		ID: v.id, Help: v.help, Nodes: v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160) + " — " + (n.failureSummary || "").replaceAll("\n", " ").slice(0, 300)) }))))`)
	var violations []struct {
		ID, Help string
		Nodes    []string
	}
	if err := json.Unmarshal([]byte(found), &violations); err != nil {
		p.Fatal(err)
	}
	for _, v := range violations {
		p.Errorf("%s: %s: %s\n\t%s", where, v.ID, v.Help, strings.Join(v.Nodes, "\n\t"))
	}
}

func TestNoViewHasABarrier(t *testing.T) {
	axe := axeScript(t)
	s := serve(t, "127.0.0.1:0")
	for _, look := range []struct {
		name          string
		width, height int64
		dark          bool
	}{{"desktop, light", 1440, 900, false}, {"desktop, dark", 1440, 900, true}, {"phone, light", 390, 844, false}, {"phone, dark", 390, 844, true}} {
		p := newPage(t)
		p.run(chromedp.EmulateViewport(look.width, look.height))
		if look.dark {
			p.dark()
		}
		p.open(s.url)
		eval[bool](p, axe+"; true")
		for _, tab := range []string{"Overview", "Quotes", "Framing", "Facts", "Read"} {
			p.tab(tab)
			p.check(fmt.Sprintf("%s, %s", tab, look.name))
		}
		p.button("Add article")
		p.check("the dialog, " + look.name)
		p.button("Cancel")
		for _, name := range []string{"Shortcuts", "Download", "Forget everything"} {
			p.button(name)
			p.until("the dialog is open", `document.querySelector("dialog[open]") !== null`)
			p.check(name + ", " + look.name)
			eval[bool](p, `(document.querySelector("dialog[open]").close(), true)`)
		}
		p.tab("Overview")
		p.button("Take the one-minute tour")
		p.until("the tour is there", `document.activeElement.id === "tour-h"`)
		p.check("the tour, " + look.name)
		p.button("End the tour")
		p.until("the tour is gone", `document.querySelector(".tour") === null`)
		for _, name := range []string{"Method and limits", "About"} {
			p.click("link", name)
			p.until(name+" is open", fmt.Sprintf(`document.querySelector("main h1")?.textContent.startsWith(%q)`, name))
			p.check(name + ", " + look.name)
		}
		p.button("Clear all")
		p.articles(0)
		p.check("empty, " + look.name)
		p.button("Add article")
		p.field("Text", set(7, 60)+"\n---\n"+report(0, 60))
		p.button("Add")
		p.ready()
		p.check("many articles, one twice, " + look.name)
		p.drop([2]string{"class.json", `{"crossread": 1, "articles": [{"text": "Nobody saw the crane fall."}], "corrections": []}`})
		p.dialogSays("is a set of 1 article")
		p.check("a set where articles are, " + look.name)
	}
}
