package e2e

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// drop drops files on the page, each a name with its text.
func (p *page) drop(files ...[2]string) {
	p.Helper()
	list, err := json.Marshal(files)
	if err != nil {
		p.Fatal(err)
	}
	eval[bool](p, fmt.Sprintf(`(() => {
		const data = new DataTransfer();
		for (const [name, text] of %s) data.items.add(new File([text], name));
		for (const kind of ["dragover", "drop"]) document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
		return true;
	})()`, list))
}

// dialogSays waits until the open dialog shows some words.
func (p *page) dialogSays(words string) {
	p.Helper()
	p.until("the dialog says "+words, fmt.Sprintf(`document.querySelector("dialog[open]")?.innerText.includes(%q)`, words))
}

func (p *page) dialogClosed() {
	p.Helper()
	p.until("the dialog is closed", `document.querySelector("dialog[open]") === null`)
}

func (p *page) closeDialog() {
	p.Helper()
	eval[bool](p, `(document.querySelector("dialog[open]").close(), true)`)
	p.dialogClosed()
}

// Files dropped anywhere on the page are taken, articles as data among them.
func TestDroppedFiles(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	lines := `{"title": "Third report", "outlet": "The Elden Lamp", "date": "2026-05-06", "text": "The crane was lifted on Wednesday."}` + "\n{oops\n" + `{"text": "Nobody saw it fall."}`
	p.drop([2]string{"a.txt", harbour1}, [2]string{"b.ndjson", lines})
	p.dialogSays("4 articles from 2 files")
	p.dialogSays("line 2 is not an article as a JSON object")
	p.dialogSays("b.ndjson, Third report")
	p.button("Add")
	p.ready()
	p.articles(3)
	if tray := eval[string](p, `document.querySelector("[aria-label=Articles]").innerText`); !strings.Contains(tray, "The Elden Lamp") || !strings.Contains(tray, "6 May") {
		t.Errorf("outlet and date are not taken from the file: %q", tray)
	}
	p.drop([2]string{"c.json", `{"title": "Crane", "text": "It lay in the mud."}`})
	p.until("a single article goes into the box", `document.getElementById("add-text").value === "It lay in the mud." && document.getElementById("add-title").value === "Crane"`)
	p.button("Cancel")
	p.drop([2]string{"d.json", `{"crossread": 9, "articles": []}`})
	p.dialogSays("is a set of version 9, written by a newer Crossread")
}

// A set is saved with its corrections, and opens again elsewhere; where there are
// articles, it asks, and nothing is lost.
func TestASetIsSavedAndOpensAgain(t *testing.T) {
	s := serve(t, "127.0.0.1:0")
	p := newPage(t)
	p.open(s.url)
	dir := p.downloads()
	p.button("Add article")
	p.field("Text", harbour1+"\n---\n"+harbour2)
	p.button("Add")
	p.ready()
	p.button("Corrections")
	p.dialogSays("Mark another word as framing")
	p.field("Mark another word as framing", "office")
	p.button("Mark it")
	p.ready()
	p.closeDialog()
	p.button("Download")
	p.button("Articles and corrections")
	set := p.saved(dir, "crossread-set.json")
	if !strings.Contains(set, `"crossread": 1`) || !strings.Contains(set, "Tomas Wren") || !strings.Contains(set, `"value": "office"`) {
		t.Fatalf("the set is %q", set)
	}

	q := newPage(t) // another reader's device, with the sample on it
	q.open(s.url)
	q.drop([2]string{"class.json", set})
	q.articles(2)
	q.ready()
	q.dialogClosed()
	q.button("Corrections")
	q.dialogSays("A framing word too:")
	q.closeDialog()

	// With articles of their own they are asked.
	file := filepath.Join(dir, "class.json")
	if err := os.WriteFile(file, []byte(set), 0o600); err != nil {
		t.Fatal(err)
	}
	q.button("Add article")
	q.run(chromedp.SetUploadFiles("#add-files", []string{file}, chromedp.ByQuery, chromedp.NodeReady))
	q.dialogSays("is a set of 2 articles with 1 correction")
	q.dialogSays("All of it is here already")
	q.button("Add")
	q.dialogSays("there is nothing to add")
	q.articles(2)
	q.closeDialog()
	q.run(chromedp.Click(".tray li:nth-child(2) .tray-item", chromedp.ByQuery))
	q.button("Take it out")
	q.ready()
	q.articles(1)
	q.button("Add article")
	q.dialogSays("One of its articles is here already and is not added again")
	q.button("Add 1 article")
	q.dialogClosed()
	q.noteSays("Article B was added; 1 was here already")
	q.articles(2)
	q.ready()
	q.add(harbour1 + " One line more.")
	q.articles(3)
	q.drop([2]string{"class.json", set})
	q.dialogSays("is a set of 2 articles with 1 correction")
	q.button("Replace the 3 articles here")
	q.dialogClosed()
	q.articles(2)
	q.ready()
	q.button("Undo")
	q.articles(3)
	q.ready()

	// The native program opens it too.
	r := newPage(t)
	r.open(serve(t, "127.0.0.1:0", file).url)
	r.articles(2)
	r.button("Corrections")
	r.dialogSays("A framing word too:")
}

// One view is saved alone.
func TestOneViewIsSaved(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	dir := p.downloads()
	for tab, c := range map[string]struct{ has, lacks string }{
		"Quotes":   {"<h2>Quotes</h2>", "<h2>Facts</h2>"},
		"Framing":  {"<h2>Framing words</h2>", "<h2>Quotes</h2>"},
		"Facts":    {"<h2>Facts</h2>", "<h2>Framing words</h2>"},
		"Overview": {"<h2>What all report, and where they differ</h2>", "<h2>Quotes</h2>"},
	} {
		p.tab(tab)
		p.button("Download")
		p.until("the choice is there", `document.querySelectorAll("dialog[open] input[type=radio]").length === 2`)
		eval[bool](p, fmt.Sprintf(`([...document.querySelectorAll("dialog[open] label")].find((l) => l.textContent === "This view: " + %q).click(), true)`, tab))
		p.button("HTML")
		if got := p.saved(dir, "crossread-"+strings.ToLower(tab)+".html"); !strings.Contains(got, c.has) || strings.Contains(got, c.lacks) {
			t.Errorf("%s alone: %.2000s", tab, got)
		}
	}
	p.tab("Read")
	p.button("Download")
	p.button("CSV")
	if got := p.saved(dir, "crossread.csv"); !strings.Contains(got, "facts,") || !strings.Contains(got, "quotes,") {
		t.Errorf("everything: %.2000s", got)
	}
}

// The same article twice is told before it is added and after, and both can be
// kept.
func TestTheSameArticleTwice(t *testing.T) {
	s := serve(t, "127.0.0.1:0")
	p := newPage(t)
	p.open(s.url)
	p.add(harbour1)
	p.button("Add article")
	p.field("Text", harbour1)
	p.dialogSays("This has the same words as article A")
	p.button("Add")
	p.ready()
	p.articles(2)
	told := `document.querySelector("main").innerText.includes("has the same words as")`
	p.until("it is told above the view", told)
	p.button("Take B out")
	p.ready()
	p.articles(1)
	p.button("Undo")
	p.ready()
	p.button("Keep both")
	p.until("it is told no more", "!"+told)
	p.kept(`\\\"twins\\\"`)
	p.open(s.url)
	p.articles(2)
	if eval[bool](p, told) {
		t.Error("after a reload it is told again")
	}
}
