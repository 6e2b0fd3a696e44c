// Package web holds the page's files: what is written by hand and, in built,
// what `make build` makes of the Go code.
package web

import "embed"

// Files holds the page's files: css, scripts, icons and samples, and the folder
// built with app.wasm, engine.wasm and wasm_exec.js once they are built.
//
//go:embed *.html *.css *.js *.svg notice.txt samples built
var Files embed.FS
