package web

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The loader in the repository, and the one that the site serves, are those of
// the toolchain that builds the programs.
func TestLoaderIsTheToolchains(t *testing.T) {
	out, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(out)), "lib/wasm/wasm_exec.js"))
	if err != nil {
		t.Fatal(err)
	}
	have, err := os.ReadFile("../wasm_exec.js")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(have, want) {
		t.Error("wasm_exec.js is not that of the toolchain")
	}
	if served, err := Files.ReadFile("built/wasm_exec.js"); err == nil && !bytes.Equal(served, want) {
		t.Error("built/wasm_exec.js is not that of the toolchain: run make build")
	}
}

// The dark colours stand twice in the style sheet: for a system that is dark
// and for a reader who chose them.
func TestDarkTokensAreTheSame(t *testing.T) {
	css, err := Files.ReadFile("look.css")
	if err != nil {
		t.Fatal(err)
	}
	blocks := regexp.MustCompile(`(?s)(:root:not\(\[data-theme="light"\]\)|\n:root\[data-theme="dark"\]) \{(.*?)\}`).FindAllSubmatch(css, -1)
	if len(blocks) != 2 {
		t.Fatalf("%d blocks of dark tokens", len(blocks))
	}
	tokens := func(b []byte) string {
		return strings.Join(strings.Fields(strings.ReplaceAll(string(b), "color-scheme: dark;", "")), " ")
	}
	if a, b := tokens(blocks[0][2]), tokens(blocks[1][2]); a != b {
		t.Errorf("the system's dark\n%s\nis not the chosen one\n%s", a, b)
	}
}

// No style, script or page of ours names another host or an inline handler.
func TestNothingComesFromElsewhere(t *testing.T) {
	foreign := regexp.MustCompile(`(?i)(https?:)?//[a-z0-9-]+\.[a-z]{2,}|\son[a-z]+=|\sstyle=|@import|:\s*url\(`)
	for _, pattern := range []string{"*.html", "*.css", "*.js", "*.svg"} {
		names, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			b, err := Files.ReadFile(name)
			if err != nil {
				t.Errorf("%s is not embedded: %v", name, err)
				continue
			}
			for _, m := range foreign.FindAll(b, -1) {
				if !strings.Contains(string(m), "www.w3.org") {
					t.Errorf("%s has %q", name, m)
				}
			}
		}
	}
}

// The site shows the licences that the repository names.
func TestNoticeIsTheRepositorys(t *testing.T) {
	want, err := os.ReadFile("../NOTICE")
	if err != nil {
		t.Fatal(err)
	}
	if have, err := Files.ReadFile("notice.txt"); err != nil || !bytes.Equal(have, want) {
		t.Errorf("web/notice.txt is not NOTICE: copy it there (%v)", err)
	}
}
