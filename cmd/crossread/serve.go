package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"mime"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// policy is what the page allows itself, as the head of index.html has it.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"

// serve serves the page on this machine alone until it is interrupted.
func serve(args []string, std stdio) int {
	flags := flag.NewFlagSet("serve", flag.ContinueOnError)
	flags.SetOutput(std.err)
	addr := flags.String("addr", "127.0.0.1:8080", "the address or port to listen on; port 0 takes a free one")
	if flags.Parse(args) != nil {
		return 2
	}
	fail := func(err error) int {
		fmt.Fprintln(std.err, "crossread serve:", err)
		return 1
	}
	opening, err := openingArticles(flags.Args())
	if err != nil {
		return fail(err)
	}
	files, err := pageSite("/", opening)
	if err != nil {
		return fail(err)
	}
	listener, err := listenLoopback(*addr)
	if err != nil {
		return fail(err)
	}
	server := &http.Server{Handler: fileServer(files), ReadHeaderTimeout: 10 * time.Second}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	go func() {
		<-ctx.Done()
		_ = server.Close()
	}()
	fmt.Fprintf(std.out, "Crossread is at http://%s/ (end with Ctrl-C)\n", listener.Addr())
	if f, ok := std.out.(interface{ Flush() error }); ok {
		if err := f.Flush(); err != nil {
			return fail(err)
		}
	}
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return fail(err)
	}
	return 0
}

// listenLoopback listens on an address of this machine that no other machine
// reaches.
func listenLoopback(addr string) (net.Listener, error) {
	if _, err := strconv.Atoi(addr); err == nil {
		addr = "127.0.0.1:" + addr
	}
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, fmt.Errorf("the address %q: %w", addr, err)
	}
	if host == "" || host == "localhost" {
		host = "127.0.0.1"
	}
	if ip := net.ParseIP(host); ip == nil || !ip.IsLoopback() {
		return nil, fmt.Errorf("the address %q is not one of this machine alone; take 127.0.0.1:%s", addr, port)
	}
	listener, err := net.Listen("tcp", net.JoinHostPort(host, port))
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("port %s is taken by another program; choose another with -addr, 0 for any", port)
	}
	return listener, err
}

// fileServer serves files from memory, with the headers that keep the page to
// itself.
func fileServer(files map[string][]byte) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			http.Error(w, "only GET", http.StatusMethodNotAllowed)
			return
		}
		// Only by the names of this machine: a foreign page that points a name of
		// its own here gets nothing.
		if host, _, err := net.SplitHostPort(r.Host); err != nil || host != "localhost" && !net.ParseIP(host).IsLoopback() {
			http.Error(w, "not here", http.StatusForbidden)
			return
		}
		name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
		if name == "" {
			name = "index.html"
		}
		b, ok := files[name]
		if !ok {
			http.NotFound(w, r)
			return
		}
		h := w.Header()
		h.Set("Content-Type", contentType(name))
		h.Set("Content-Security-Policy", policy+"; frame-ancestors 'none'")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cache-Control", "no-cache")
		http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(b))
	})
}

// contentType names the kinds that the page has, whatever the machine knows of
// them.
func contentType(name string) string {
	switch path.Ext(name) {
	case ".wasm":
		return "application/wasm"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".webmanifest":
		return "application/manifest+json"
	case ".svg":
		return "image/svg+xml"
	}
	return mime.TypeByExtension(path.Ext(name))
}
