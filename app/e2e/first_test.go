package e2e

import (
	"strings"
	"testing"
)

// Two reports of an invented event, ours.
const (
	harbour1 = "Harbour crane falls into the water\n\nPORT ELDEN, 5 May 2026 – A crane fell into the harbour of Port Elden on Tuesday. Nobody was hurt.\n\n“We heard a crack, and then it was gone, and nobody could say a word,” said Tomas Wren, who runs the ferry office."
	harbour2 = "Crane disaster shocks Elden\n\nPORT ELDEN, 5 May 2026 – A rusty crane crashed into the harbour of Port Elden on Tuesday. Two people were hurt.\n\n“We heard a crack, and then it was gone,” Tomas Wren of the ferry office gasped."
)

func TestFirstOpenShowsTheSample(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	tray := eval[string](p, `document.querySelector("[aria-label=Articles]").innerText`)
	for _, want := range []string{"A", "Marrowby Courier", "B", "Ashel Evening Bell", "C", "Tarn County Record"} {
		if !strings.Contains(tray, want) {
			t.Errorf("the tray lacks %q: %q", want, tray)
		}
	}
	for _, name := range []string{"Overview", "Quotes", "Framing", "Facts", "Read"} {
		p.tab(name)
	}
}

func TestOwnArticlesAreComparedAndStay(t *testing.T) {
	s := serve(t, "127.0.0.1:0")
	p := newPage(t)
	p.open(s.url)
	p.button("Clear all")
	p.until("the tray is empty", `document.querySelectorAll("[aria-label=Articles] li").length === 0`)
	p.add(harbour1)
	p.add(harbour2)
	shown := func() {
		t.Helper()
		p.until("both articles are shown", `document.querySelector("[aria-label=Articles]").innerText.includes("Crane disaster") && document.querySelectorAll("[aria-label=Articles] li").length === 2`)
	}
	shown()
	p.offlineReady()
	p.open(s.url) // a reload keeps them
	shown()

	s.stop()
	p.open(s.url)
	shown()
	p.add("A third report\n\nPORT ELDEN, 6 May 2026 – The crane was lifted on Wednesday.")
	p.until("the third is there", `document.querySelectorAll("[aria-label=Articles] li").length === 3`)
}

func TestThePolicyStandsFirst(t *testing.T) {
	p := newPage(t)
	p.open(serve(t, "127.0.0.1:0").url)
	first := eval[string](p, `document.head.firstElementChild.outerHTML`)
	if !strings.Contains(first, "Content-Security-Policy") || !strings.Contains(first, "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'") {
		t.Errorf("the head begins with %s", first)
	}
}
