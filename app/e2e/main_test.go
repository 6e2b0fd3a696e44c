package e2e

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// What every test shares: the program that carries the page, built once from
// the sources as they stand, and one browser.
var (
	program string
	browser context.Context
)

func TestMain(m *testing.M) {
	code, err := run(m)
	if err != nil {
		log.Print(err)
		code = 1
	}
	os.Exit(code)
}

func run(m *testing.M) (code int, err error) {
	dir, err := os.MkdirTemp("", "crossread-e2e")
	if err != nil {
		return 1, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()

	chromium, err := findChromium()
	if err != nil {
		if os.Getenv("CI") == "true" {
			return 1, err
		}
		log.Printf("NOT TESTED IN A BROWSER: %v", err)
		return 0, nil
	}
	if program, err = build(dir); err != nil {
		return 1, err
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(chromium), chromedp.NoSandbox, chromedp.DisableGPU, chromedp.UserDataDir(filepath.Join(dir, "user")),
		chromedp.Flag("disable-quic", true), chromedp.Flag("no-first-run", true), chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true),
	)
	alloc, cancelAlloc := chromedp.NewExecAllocator(context.Background(), options...)
	defer cancelAlloc()
	browser, _ = chromedp.NewContext(alloc, chromedp.WithErrorf(quiet))
	if err := chromedp.Run(browser); err != nil {
		return 1, fmt.Errorf("starting Chromium: %w", err)
	}
	code = m.Run()
	return code, chromedp.Cancel(browser) // waits until it has ended
}

// quiet leaves out what chromedp says of messages that are newer than itself.
func quiet(format string, args ...any) {
	if s := fmt.Sprintf(format, args...); !strings.Contains(s, "could not unmarshal event") && !strings.Contains(s, "unhandled") {
		log.Print(s)
	}
}

func findChromium() (string, error) {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errors.New("there is no Chromium on this machine")
}

// build makes the program with the page of the present sources in it. What it
// makes goes to dir alone; an overlay puts it where web embeds it.
func build(dir string) (string, error) {
	root, err := filepath.Abs("../..")
	if err != nil {
		return "", err
	}
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return "", err
	}
	replace := map[string]string{filepath.Join(root, "web/built/wasm_exec.js"): filepath.Join(strings.TrimSpace(string(goroot)), "lib/wasm/wasm_exec.js")}
	for name, pkg := range map[string]string{"app.wasm": "./cmd/page", "engine.wasm": "./cmd/engine"} {
		out := filepath.Join(dir, name)
		if err := goBuild(root, []string{"GOOS=js", "GOARCH=wasm"}, "-ldflags=-s -w", "-o", out, pkg); err != nil {
			return "", err
		}
		replace[filepath.Join(root, "web/built", name)] = out
	}
	overlay, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	file, out := filepath.Join(dir, "overlay.json"), filepath.Join(dir, "crossread")
	if err := os.WriteFile(file, overlay, 0o600); err != nil {
		return "", err
	}
	return out, goBuild(root, nil, "-overlay", file, "-o", out, "./cmd/crossread")
}

func goBuild(root string, env []string, args ...string) error {
	cmd := exec.Command("go", append([]string{"build", "-trimpath"}, args...)...)
	cmd.Dir = root
	cmd.Env = append(cmd.Environ(), env...)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("go build %s: %w\n%s", strings.Join(args, " "), err, out)
	}
	return nil
}

// server is the program serving the page.
type server struct {
	url string
	cmd *exec.Cmd
}

// serve starts the program on a port of its own, or again on the port of an
// earlier one, with the files as opening articles.
func serve(t testing.TB, addr string, files ...string) *server {
	t.Helper()
	cmd := exec.Command(program, append([]string{"serve", "-addr", addr}, files...)...)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	s := &server{cmd: cmd}
	t.Cleanup(s.stop)
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("the server said nothing: %v", err)
	}
	for _, word := range strings.Fields(line) {
		if strings.HasPrefix(word, "http://") {
			s.url = word
			return s
		}
	}
	t.Fatalf("the server gives no address: %q", line)
	return nil
}

// stop ends the server and waits until it is gone.
func (s *server) stop() {
	_ = s.cmd.Process.Kill() // it may have ended already
	_ = s.cmd.Wait()
}
