// Package browser is what the page needs of the browser beside the DOM: the
// engine's worker, storage, files, the clipboard. Everything here answers
// later, on a goroutine of its own; nothing here blocks the page.
//
// Outside a browser the package is empty: what uses it is handed interfaces.
package browser
