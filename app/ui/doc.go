// Package ui draws the page with go-app: the shell around the views (app.go,
// masthead.go, tray.go, add.go) and the five views, a file each. It draws
// result types and decides nothing: what happens is decided in package state.
package ui
