//go:build js

// Command page is the user interface in the browser. It draws what the engine
// in its worker finds, and contains no analysis itself.
package main

import (
	"runtime/debug"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"crossread/app/browser"
	"crossread/app/store"
	"crossread/app/ui"
)

func main() {
	// Collecting garbage stops the page. What is drawn is short-lived garbage
	// beside a few megabytes that stay: collecting less often is worth the memory.
	debug.SetGCPercent(200)
	app.RouteWithRegexp(".*", func() app.Composer {
		return ui.New(ui.Config{
			Engine:  browser.NewEngine(),
			Store:   store.New(&browser.Records{}),
			Tabs:    browser.NewTabs(),
			Opening: func() ([]byte, error) { return browser.Fetch("opening.json") },
		})
	})
	app.RunWhenOnBrowser()
}
