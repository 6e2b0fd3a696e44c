package e2e

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	cdpage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// TestPictures writes a picture of each view to the folder that PICTURES
// names: the README's come from here (make pictures).
func TestPictures(t *testing.T) {
	dir := os.Getenv("PICTURES")
	if dir == "" {
		t.Skip("PICTURES names no folder")
	}
	s := serve(t, "127.0.0.1:0")
	for _, theme := range []string{"light", "dark"} {
		for _, size := range []struct {
			name          string
			width, height int64
		}{{"1440", 1440, 900}, {"390", 390, 844}} {
			p := newPage(t)
			p.run(chromedp.EmulateViewport(size.width, size.height))
			if theme == "dark" {
				p.dark()
			}
			p.open(s.url)
			shoot := func(name string) {
				var b []byte
				p.run(chromedp.ActionFunc(func(ctx context.Context) (err error) {
					b, err = cdpage.CaptureScreenshot().Do(ctx)
					return err
				}))
				if err := os.WriteFile(filepath.Join(dir, name+"-"+size.name+"-"+theme+".png"), b, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			for _, tab := range []string{"Overview", "Quotes", "Framing", "Facts", "Read"} {
				p.tab(tab)
				shoot(tab)
			}
			p.button("Add article")
			shoot("Add")
			p.button("Cancel")
			for _, name := range []string{"Shortcuts", "Download"} {
				p.button(name)
				p.until("the dialog is open", `document.querySelector("dialog[open]") !== null`)
				shoot(name)
				eval[bool](p, `(document.querySelector("dialog[open]").close(), true)`)
			}
			p.click("link", "Method and limits")
			p.until("it is open", `document.querySelector("main h1")?.textContent === "Method and limits"`)
			shoot("Help")
			p.button("Clear all")
			p.articles(0)
			shoot("Empty")
		}
	}
}
