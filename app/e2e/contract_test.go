package e2e

import (
	"context"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/chromedp"
)

// names returns the accessible names of everything with a role.
func (p *page) names(role string) []string {
	p.Helper()
	var out []string
	var tree struct {
		Nodes []struct {
			Ignored bool `json:"ignored"`
			Role    struct {
				Value any `json:"value"`
			} `json:"role"`
			Name struct {
				Value any `json:"value"`
			} `json:"name"`
		} `json:"nodes"`
	}
	p.run(chromedp.ActionFunc(func(ctx context.Context) error {
		return cdp.Execute(ctx, "Accessibility.getFullAXTree", nil, &tree)
	}))
	for _, n := range tree.Nodes {
		if name, ok := n.Name.Value.(string); ok && !n.Ignored && n.Role.Value == role {
			out = append(out, name)
		}
	}
	return out
}

func (p *page) has(role string, want ...string) {
	p.Helper()
	have := p.names(role)
	for _, w := range want {
		n := 0
		for _, h := range have {
			if h == w {
				n++
			}
		}
		if n != 1 {
			p.Errorf("%d of role %s have the name %q: %q", n, role, w, have)
		}
	}
}

// Other programs find their way about the page by these names.
func TestAccessibleNames(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	p.has("button", "Add article", "Clear all", "Sample")
	p.has("tab", "Overview", "Quotes", "Framing", "Facts", "Read")
	for tab, tables := range map[string][]string{"Quotes": {"Quotations"}, "Framing": {"Framing words", "Names and labels"}, "Facts": {"Facts"}} {
		p.tab(tab)
		p.has("table", tables...)
	}
	p.button("Add article")
	p.until("the dialog is open", `document.querySelector("dialog[open]") !== null`)
	p.has("dialog", "Add article")
	p.has("textbox", "Text", "Title", "Outlet", "Date")
	p.has("button", "Add")
}

// The status line is "Ready" only when what was asked for is shown, and leaves
// it in the same turn in which the dialog closes.
func TestStatusNeverRunsAhead(t *testing.T) {
	s := serve(t, "127.0.0.1:0")
	p := newPage(t)
	p.run(chromedp.ActionFunc(onEveryPage(`
		window.early = [];
		const look = () => {
			const status = document.querySelector("[role=status]");
			const view = document.querySelector("[role=tabpanel]:not([hidden]) h1");
			if (status && status.textContent === "Ready" && !view) window.early.push("Ready before the first comparison");
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	`)))
	p.open(s.url)
	p.button("Add article")
	p.field("Text", harbour1)
	after := eval[string](p, `(() => {
		[...document.querySelectorAll("dialog button")].find((b) => b.textContent === "Add").click();
		return document.querySelector("dialog[open]") + " " + document.querySelector("[role=status]").textContent;
	})()`)
	if !strings.HasPrefix(after, "null Comparing") {
		t.Errorf("in the turn of the click, dialog and status are: %s", after)
	}
	p.ready()
	if early := eval[[]string](p, `window.early`); len(early) > 0 {
		t.Error(early)
	}
}

func TestClearAllOffersUndo(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	p.button("Clear all")
	p.until("nothing is there", `document.querySelectorAll("[aria-label=Articles] li").length === 0`)
	if got := p.status(); got != "Ready" {
		t.Errorf("with nothing to compare the status is %q", got)
	}
	p.button("Undo")
	p.until("the sample is back", `document.querySelectorAll("[aria-label=Articles] li").length === 3`)
	p.ready()
	p.button("Clear all")
	p.button("Sample")
	p.until("the sample is back", `document.querySelectorAll("[aria-label=Articles] li").length === 3`)
	p.ready()
}
