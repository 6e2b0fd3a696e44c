package main

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"crossread/app/article"
	"crossread/app/result"
	"crossread/web"
)

// errNotBuilt is what serve and site say of a program that carries no page.
var errNotBuilt = errors.New("the page is not built: run make build")

// built are the files that make build makes.
var built = []string{"app.wasm", "engine.wasm", "wasm_exec.js"}

// pageSite returns the files of the page by their paths. Its version is a hash
// of all of them. base is the path that the site is served under; with articles,
// those are what the page opens with.
func pageSite(base string, opening openingSet) (map[string][]byte, error) {
	files := map[string][]byte{}
	for _, name := range built {
		b, err := web.Files.ReadFile("built/" + name)
		if err != nil {
			return nil, errNotBuilt
		}
		files[name] = b
	}
	for _, pattern := range []string{"*.html", "*.css", "*.js", "*.svg", "*.txt"} {
		names, err := fs.Glob(web.Files, pattern)
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			if files[name], err = web.Files.ReadFile(name); err != nil {
				return nil, err
			}
		}
	}
	var err error
	if files["opening.json"], err = openingFile(opening); err != nil {
		return nil, err
	}
	for size, name := range map[int]string{180: "icon-180.png", 192: "icon-192.png", 512: "icon-512.png"} {
		files[name] = iconPNG(size, false)
	}
	files["icon-mask.png"] = iconPNG(512, true)
	if files["manifest.webmanifest"], err = manifest(base); err != nil {
		return nil, err
	}
	version := contentVersion(files)
	for _, name := range []string{"index.html", "sw.js"} {
		files[name] = replaced(files[name], "{{.Version}}", version)
	}
	list, err := precache(files)
	if err != nil {
		return nil, err
	}
	files["sw.js"] = replaced(files["sw.js"], "{{.Files}}", list)
	return files, nil
}

func replaced(b []byte, old, new string) []byte {
	return []byte(strings.ReplaceAll(string(b), old, new))
}

// contentVersion is the same for the same files, and for no others.
func contentVersion(files map[string][]byte) string {
	h := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(files)) {
		fmt.Fprintf(h, "%q %d\n", name, len(files[name]))
		h.Write(files[name])
	}
	return hex.EncodeToString(h.Sum(nil))[:12]
}

// precache lists what the service worker keeps: every file but itself, with its
// hash.
func precache(files map[string][]byte) (string, error) {
	var list [][2]string
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if name == "sw.js" {
			continue
		}
		sum := sha256.Sum256(files[name])
		if name == "index.html" {
			name = "./" // some servers lead from the one to the other
		}
		list = append(list, [2]string{name, base64.StdEncoding.EncodeToString(sum[:])})
	}
	b, err := json.Marshal(list)
	return string(b), err
}

// openingSet is what the page opens with: articles, and the corrections of the
// sets among the files that they came from.
type openingSet struct {
	Articles    []article.Source `json:"opening"`
	Corrections []result.Edit    `json:"corrections,omitempty"`
}

// openingFile holds the articles that the page opens with and its sample.
func openingFile(opening openingSet) ([]byte, error) {
	names, err := fs.Glob(web.Files, "samples/*.txt")
	if err != nil {
		return nil, err
	}
	var sample []article.Source
	for _, name := range names {
		b, err := web.Files.ReadFile(name)
		if err != nil {
			return nil, err
		}
		sample = append(sample, article.Source{ID: strings.TrimSuffix(path.Base(name), ".txt"), Text: string(b)})
	}
	if opening.Articles == nil {
		opening.Articles = []article.Source{}
	}
	return json.Marshal(struct {
		openingSet
		Sample []article.Source `json:"sample"`
	}{opening, sample})
}

// manifest describes the page as an application that can be installed.
func manifest(base string) ([]byte, error) {
	icon := func(src, sizes, kind, purpose string) map[string]string {
		return map[string]string{"src": base + src, "sizes": sizes, "type": kind, "purpose": purpose}
	}
	accept := map[string][]string{
		"text/plain": {".txt"}, "text/markdown": {".md"}, "text/html": {".html", ".htm"}, "application/pdf": {".pdf"},
		"application/json": {".json", ".ndjson", ".jsonl"},
		"application/vnd.openxmlformats-officedocument.wordprocessingml.document": {".docx"},
	}
	return json.MarshalIndent(map[string]any{
		"name":             "Crossread",
		"short_name":       "Crossread",
		"description":      "Compares several news reports of one event.",
		"id":               base,
		"start_url":        base,
		"scope":            base,
		"display":          "standalone",
		"background_color": "#fbfbf9",
		"theme_color":      "#fbfbf9",
		"file_handlers":    []any{map[string]any{"action": base, "accept": accept}},
		"share_target": map[string]any{"action": base + "share", "method": "POST", "enctype": "multipart/form-data", "params": map[string]any{
			"title": "title", "text": "text", "url": "url",
			"files": []any{map[string]any{"name": "files", "accept": slices.Sorted(maps.Keys(accept))}},
		}},
		"icons": []map[string]string{
			icon("icon.svg", "any", "image/svg+xml", "any"),
			icon("icon-192.png", "192x192", "image/png", "any"),
			icon("icon-512.png", "512x512", "image/png", "any"),
			icon("icon-mask.png", "512x512", "image/png", "maskable"),
		},
	}, "", "  ")
}

// site writes the static site.
func site(args []string, std stdio) int {
	flags := flag.NewFlagSet("site", flag.ContinueOnError)
	flags.SetOutput(std.err)
	out := flags.String("o", "", "the folder to write to")
	base := flags.String("base", "/", "the path that the site is served under")
	articles := flags.String("articles", "", "a folder of articles that the page opens with")
	if flags.Parse(args) != nil {
		return 2
	}
	fail := func(err error) int {
		fmt.Fprintln(std.err, "crossread site:", err)
		return 1
	}
	if *out == "" || flags.NArg() > 0 {
		fmt.Fprintln(std.err, "usage: crossread site -o DIR [-base /repo/] [-articles DIR]")
		return 2
	}
	if !strings.HasPrefix(*base, "/") || !strings.HasSuffix(*base, "/") {
		return fail(fmt.Errorf("the base %q has to begin and end with a slash, as in /repo/", *base))
	}
	var opening openingSet
	if *articles != "" {
		list, err := os.ReadDir(*articles)
		if err != nil {
			return fail(err)
		}
		var names []string
		for _, e := range list {
			if !e.IsDir() && !strings.HasPrefix(e.Name(), ".") {
				names = append(names, filepath.Join(*articles, e.Name()))
			}
		}
		if opening, err = openingArticles(names); err != nil {
			return fail(err)
		}
	}
	files, err := pageSite(*base, opening)
	if err != nil {
		return fail(err)
	}
	if err := os.MkdirAll(*out, 0o755); err != nil {
		return fail(err)
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if err := os.WriteFile(filepath.Join(*out, filepath.FromSlash(name)), files[name], 0o644); err != nil {
			return fail(err)
		}
	}
	fmt.Fprintf(std.out, "%d files written to %s, to be served under %s\n", len(files), *out, *base)
	return 0
}

// maxOpening is the most articles that the page takes.
const maxOpening = 20

// openingArticles reads the articles that a page opens with: all or none.
func openingArticles(names []string) (openingSet, error) {
	var set openingSet
	var failed []error
	entries(names, nil, func(e entry) bool {
		if e.err != nil {
			failed = append(failed, fmt.Errorf("%s: %w", e.where, e.err))
		} else {
			set.Articles, set.Corrections = append(set.Articles, e.src), append(set.Corrections, e.edits...)
		}
		return true
	})
	if n := len(set.Articles); n > maxOpening {
		failed = append(failed, fmt.Errorf("%d articles: the page takes %d at most", n, maxOpening))
	}
	return set, errors.Join(failed...)
}
