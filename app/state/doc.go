// Package state is everything that the page knows, as one value, and the one
// function that changes it:
//
//	next, effects := state.Update(current, action)
//
// Update is pure: it touches no DOM, no clock, no storage. What has to happen
// outside (compare, save, cancel) it returns as effects, and what comes back
// from there arrives as an action again.
package state
