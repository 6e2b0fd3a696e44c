package ui

import (
	"testing"

	"crossread/app/state"
)

func settled(k *keeper) bool {
	select {
	case <-k.settled():
		return true
	default:
		return false
	}
}

// The latest work alone is handed on, a wipe is never passed over, and all is
// settled only when nothing waits and nothing is under way.
func TestKeeperHandsOnTheLatest(t *testing.T) {
	k := newKeeper()
	if !settled(k) {
		t.Error("nothing was given, but something is awaited")
	}
	give := func(revision string) { k.save(state.Save{Saved: state.Saved{Revision: revision}}) }
	give("a.1")
	give("a.2")
	if work, forget := k.next(); forget || work == nil || work.Saved.Revision != "a.2" || settled(k) {
		t.Errorf("%+v, %v", work, forget)
	}
	give("a.3")
	k.wipe()
	give("a.4")
	if work, forget := k.next(); !forget || work == nil || work.Saved.Revision != "a.4" {
		t.Errorf("a wipe with a work after it: %+v, %v", work, forget)
	}
	give("a.5")
	k.drop()
	done := k.settled()
	go give("a.6") // next waits for it, and says before that the rest is done
	if work, _ := k.next(); work == nil || work.Saved.Revision != "a.6" {
		t.Errorf("after a drop: %+v", work)
	}
	k.drop()
	go k.next()
	<-done
}
