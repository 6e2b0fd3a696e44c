// Package e2e holds the journeys of a reader through the page, in a real
// Chromium against the built site. There is no code in it but tests.
package e2e
